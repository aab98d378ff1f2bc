"""How a name sounds, as one short string for every script: `قەشقەر`, `Қашқар`, `Kaşgar` and `Kashgar` are all `kaшkar`.

For offering places only. Vowels are folded to a, u, i; k q g gh are one sound, and so are t d, p b, z s, ch j.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

ARABIC = "اaەaأaإaآaةaبpپpتtطtجчچчخhحhدtذtضtرrزsژчسsصsشшعkغkفpقkكkکkگkڭnلlمmنnھhهhوuۇuۆuۈuۋwېiىiيiیiئ ٴ "
CYRILLIC = "аaәaбpвwгkғkдtеaёuжчҗчзsиiйiкkқkлlмmнnңnоuөuпpрrсsтtуuұuүuфpхhһhцsччшшщшыiіiэaюuяaь ъ "
TURKIC = {"q": "k", "x": "h", "c": "ч", "j": "ч"}
PINYIN = {"q": "ч", "x": "ш", "c": "s", "j": "ч"}
SHARED = {"g": "k", "d": "t", "b": "p", "z": "s", "v": "w", "f": "p", "e": "a", "o": "u", "y": "i"}
SIGNS: Mapping[str, str] = {
    pairs[place]: pairs[place + 1].strip() for pairs in (ARABIC, CYRILLIC) for place in range(0, len(pairs), 2)
}
TOGETHER = (
    ("tsch", "ч"), ("dzh", "ч"), ("tch", "ч"), ("sch", "ш"), ("sh", "ш"), ("ch", "ч"), ("zh", "ч"), ("dj", "ч"),
    ("kh", "h"), ("gh", "k"), ("ng", "n"), ("ou", "u"), ("ts", "s"), ("дж", "ж"), ("кс", "кс"), ("hs", "ш"),
)  # fmt: skip
MARKED = str.maketrans({"ş": "sh", "ç": "ch", "ğ": "gh", "ı": "i", "ñ": "n", "ŋ": "n"})
LATIN = re.compile("[a-zшчж]+")


def sounds(name: str) -> tuple[str, ...]:
    """The ways a name, folded, can be read aloud; in Latin letters as Turkic and as pinyin. Empty for Chinese."""
    return tuple(dict.fromkeys(filter(None, _readings(name))))


def _readings(name: str) -> Iterator[str]:
    letters = unicodedata.normalize("NFD", name.translate(MARKED).replace("й", "и"))
    plain = "".join(sign for sign in letters if sign.isalpha())
    for written, read in TOGETHER:
        plain = plain.replace(written, read)
    for others in (TURKIC, PINYIN):
        heard = "".join(_sound(sign, others) for sign in plain)
        yield re.sub(r"(.)\1+", r"\1", heard)


def _sound(sign: str, others: Mapping[str, str]) -> str:
    if sign in {"ш", "ч"}:
        return sign
    if "a" <= sign <= "z":
        return others.get(sign) or SHARED.get(sign, sign)
    return SIGNS.get(sign, "")
