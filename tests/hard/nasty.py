"""Words nobody wants to meet: made from a seed, so that what went wrong once goes wrong again."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

FRAGMENTS = (
    "\u202e\u202dغەلىتە\u202c", "\u2066\u2067\u2068", "\u200b\u200c\u200d\u2060\ufeff", "\x00", "a\x00b\x07\x1b[31m",
    "👩‍👩‍👧‍👦" * 40, "🏳️‍🌈🇹🇷", "👍", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔" * 9, "<b>bold</b><script>alert(1)</script>",
    "*_`[](tg://user?id=1)", "'; DROP TABLE report; --", "%s%d%n {0} {x!r} ${jndi:ldap://x}",
    "{ $about -> [woman] a *[man] b }", "../../etc/passwd", "0000", "9999-99-99", "2017-02-30", "30.02.2017",
    "0000-00-00", "-2017-04", "2017-04-31", "31.12.9999", "1e309", "NaN", "٣٠/٠٢/٢٠١٧", "２０１７年", "²³¹", "१२३",
    "20170-4-4", "2017-04/2016-01", "99999999999999999999999999", "-0", "½", "1/1/1/1/1", "12 / 13 / 14",
    "in 10000000000 months", "999999999 years later", "\n" * 50, "\u2028\u2029", "ﷺ" * 30, "ẞİıſ", "ﬃ", "𝕏",
    "\U0010ffff", "\ufffe", "ئۇيغۇر\u200dچە", "\u200f", "null", "None", "undefined", "/", "//", "/\u0000", "/START",
    "/start@another_bot", "/forget now", "@everyone", "https://[::1", "http://a..b/", "tel:+1", "K7M4-X2PD",
    "KKKKKKKK", "yes", "no", "I don't know", "later", "110101199003070038", "11010119900307999X", " ", "\t",
    "\u3164", "\u00ad", "=1+1", "&lt;&amp;", "\\u0000", "\\", '"', "'", "`", "|", "true", "[]", "{}", ":::", "o:::",
)  # fmt: skip
COMMANDS = (
    "start", "continue", "report", "mine", "language", "consent", "privacy", "help", "stop", "forget", "copy",
    "read_back", "more", "bring_back", "settings", "admin", "x" * 300, "ＳＴＡＲＴ", "start\u200b", "_", "1",
)  # fmt: skip
PAYLOADS = ("", "ug", "xx", "ug_spring", "_", "-", "en_", "a" * 64, "zh-Hant_x", "__", "EN", "ug_" + "z" * 32)


class Nasty:
    """Chance with a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)

    def words(self) -> str:
        """Something to type; never nothing at all, since no app sends that."""
        makers: tuple[Callable[[], str], ...] = (
            self.fragment,
            self.fragment,
            self.several,
            self.any_signs,
            self.endless,
        )
        return self.chance.choices(makers, (6, 4, 4, 3, 0.4))[0]() or "."

    def fragment(self) -> str:
        """One of the known bad ones."""
        return self.chance.choice(FRAGMENTS)

    def several(self) -> str:
        """Some of them together."""
        return self.chance.choice((" ", "", ", ", "\n")).join(
            self.chance.choices(FRAGMENTS, k=self.chance.randint(2, 6))
        )

    def any_signs(self) -> str:
        """Signs from anywhere in Unicode."""
        return "".join(chr(self.chance.choice(self._planes())) for _ in range(self.chance.randint(1, 60)))

    def endless(self) -> str:
        """More than fits into one message."""
        return self.fragment()[:40] * self.chance.randint(200, 900)

    def command(self) -> str:
        """A command, known or not, with anything behind it."""
        behind = f" {self.words()}" if self.chance.random() < 0.4 else ""
        return f"/{self.chance.choice(COMMANDS)}{behind}"

    def _planes(self) -> tuple[int, ...]:
        low, high = self.chance.choice(
            ((0, 0x7F), (0x80, 0x7FF), (0x600, 0x6FF), (0x2000, 0x20FF), (0x10000, 0x10FFFF))
        )
        return (self.chance.randint(low, high), self.chance.randint(0x4E00, 0x9FFF))
