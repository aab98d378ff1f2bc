"""The tokens of a phrase gathered into dates-to-be, in their order, with the words around them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.date_words.groups import Gathered, Group
from bot.date_words.lags import LONGEST, Lag, Unit
from bot.date_words.tokens import Token

AROUND_DATES = frozenset({"before", "after", "since", "until", "from", "between", "ago", "later", "event"})
BETWEEN_DATES = frozenset({"to", "to_or_in", "and", "or", "dash"})
TOLD_AGAINST = frozenset({"after", "before", "later"})
SILENT = frozenset({"filler", "with_and"})


def gather(tokens: Sequence[Token], this_year: int, switches: Collection[str]) -> Gathered:
    """Everything that was said, as groups and operators; `this_year` is the one it was said in.

    `switches` are those of the language's table: in some, "the 17th year" is 2017.
    """
    gathering = _Gathering([token for token in tokens if token.kind not in SILENT], this_year, switches)
    gathering.done.unknown = gathering.begins_with_a_name()
    while gathering.at < len(gathering.tokens):
        gathering.step()
    return gathering.done


class _Gathering:
    def __init__(self, tokens: list[Token], this_year: int, switches: Collection[str]) -> None:
        self.tokens, self.this_year, self.switches = tokens, this_year, switches
        self.at = 0
        self.done = Gathered()
        self.open: Group | None = None

    def begins_with_a_name(self) -> bool:
        """May, Bahar and Nauryz are people too: "Bahar was taken in 2017" says nothing of a spring."""
        first = self.tokens[0] if self.tokens else Token("end")
        tells = any(token.kind == "lead" for token in self.tokens)
        return tells and first.kind in {"month", "season"} and first.is_bare

    def step(self) -> None:
        token = self.tokens[self.at]
        self.at += 1
        match token.kind:
            case "number":
                self._number(token)
            case "unit" | "year" | "numbered" | "counted":
                self._unit(token)
            case "month" | "season":
                self._put(token.kind, int(token.value), token)
            case "part" if token.value == "middle" and "and" in self.done.parts:
                self._operator(Token("between"))
            case "part":
                self._put("part", token.value, token)
            case "span":
                count, unit = token.value.split()
                self._put("lag", Lag(int(count), Unit(unit)), token)
            case "relative" | "told" | "last" | "this":
                self._relative(token)
            case "numeric":
                self._put("fixed", token.text, token)
            case _:
                self._beside(token)

    def _beside(self, token: Token) -> None:
        """What is said around a date rather than of it."""
        match token.kind:
            case "about":
                self.done.about = True
            case "weekday":
                self._group().weekday = True
            case "decade":
                self._decade()
            case "lead" if self._is_at_an_edge():
                pass
            case "event" if self._is_at_an_edge() and not TOLD_AGAINST & {said.kind for said in self.tokens}:
                pass
            case "not":
                self.done.negated = True
            case kind if kind in AROUND_DATES | BETWEEN_DATES:
                self._operator(token)
            case _:
                self.done.unknown = True

    def _decade(self) -> None:
        """The years '90: where the word stands before the number, the two are taken together."""
        follower = self._peek()
        self._group().decade = True
        if follower.kind == "number" and follower.digits == 2 and follower.number % 10 == 0:
            self.at += 1
            self._short_year(follower, follower)

    def _peek(self, ahead: int = 0) -> Token:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else Token("end")

    def _group(self) -> Group:
        if self.open is None:
            self.open = Group()
            self.done.parts.append(self.open)
        return self.open

    def _operator(self, token: Token) -> None:
        """For "of" and "from" there is one word in many languages: inside a date it says nothing."""
        if token.kind == "from" and self.open is not None:
            return
        self.open = None
        self.done.parts.append(token.kind)

    def _put(self, name: str, value: object, token: Token) -> None:
        """Set one thing; said twice, it belongs to the next date."""
        taken = self._group().fields()
        if name in taken or (name == "short_year" and "year" in taken):
            self.open = None
        setattr(self._group(), name, value)
        self._close(token)

    def _close(self, token: Token) -> None:
        """An ending that says "from" or "until" closes the date it hangs on."""
        if token.case == "from":
            self._group().is_from = True
        if token.case == "until":
            self._operator(Token("until"))
        if token.case:
            self.open = None

    def _is_at_an_edge(self) -> bool:
        rest = self.tokens[self.at :]
        said = [part for part in self.done.parts if isinstance(part, Group)]
        return not said or all(token.kind in {"lead", "about"} for token in rest)

    def _relative(self, token: Token) -> None:
        unit, _, number = token.value.partition(" ")
        match token.kind, unit:
            case "told", _:
                self._put("told", int(token.value.split()[-1]), token)
            case "relative", "year":
                self._put("year", self.this_year + int(number), token)
            case "relative", _:
                self._put("relative", (unit, int(number)), token)
            case _ if self._peek().kind in {"season", "month"}:
                self._put("last", -1 if token.kind == "last" else 0, token)
            case _:
                self.done.unknown = True

    def _number(self, token: Token) -> None:
        half = self._peek().kind == "half"
        follower = self._peek(1) if half else self._peek()
        if token.number >= 1000:
            self._whole_year(token, follower)
        elif follower.kind in {"unit", "counted"}:
            self.at += 2 if half else 1
            self._counted(token, follower, half=half)
        elif half:
            self.done.unknown = True
        elif follower.kind == "year":
            self.at += 1
            self._short_year(token, follower)
        elif follower.kind == "decade":
            self.at += 1
            self._group().decade = True
            self._short_year(token, follower)
        elif follower.kind == "numbered":
            self.at += 1
            self._numbered(follower.value, token, follower)
        elif follower.kind == "month" and token.number <= 31 and self._group().day is None:
            self._put("day", token.number, token)
        else:
            self._bare(token)

    def _whole_year(self, token: Token, follower: Token) -> None:
        number = token.number
        if token.digits not in {0, 4}:
            self.done.unknown = True
        if follower.kind == "year" or (follower.kind, follower.value) == ("unit", "year"):
            self.at += 1
            token = follower if follower.case else token
        elif follower.kind in {"unit", "counted", "half", "age"}:
            self.done.unknown = True
        self._put("year", number, token)

    def _short_year(self, token: Token, follower: Token) -> None:
        if (token.digits == 2 or (not token.digits and token.number >= 10)) and token.number < 100:
            self._put("short_year", token.number, follower if follower.case else token)
        else:
            self.done.unknown = True

    def _counted(self, token: Token, follower: Token, *, half: bool) -> None:
        """17-жылы is a year, 17 жыл a time; 4-ай is April, 4 ай four months."""
        unit = Unit(follower.value)
        if token.nth and not half and unit is Unit.YEAR and not token.digits and token.number >= 13:
            self._short_year(token if "short years" in self.switches else Token("number", digits=1), follower)
            self._group().in_words = True
        elif token.nth and not half and unit is Unit.YEAR:
            self._short_year(
                token if "short years" in self.switches and token.digits else Token("number", digits=1), follower
            )
        elif token.nth and not half and unit in {Unit.MONTH, Unit.DAY}:
            self._numbered(unit.value, token, follower)
        elif 0 < token.number <= max(LONGEST[unit], 99 if unit is Unit.YEAR else 0):
            self._put("lag", Lag(token.number, unit), replace(follower, case=""))
            self._group().is_half, self._group().lag_digits = half, token.digits if follower.kind == "unit" else 0
            self._close(follower)
        else:
            self.done.unknown = True

    def _numbered(self, name: str, token: Token, follower: Token) -> None:
        is_listed = name == "month" and self.open is not None and self.open.numbers
        if not is_listed and 1 <= token.number <= (12 if name == "month" else 31):
            self._put(name, token.number, follower if follower.case else token)
        else:
            self.done.unknown = True

    def _bare(self, token: Token) -> None:
        if token.value == "year":
            self._short_year(token, token)
            return
        if self.open and len(self.open.numbers) > 1:
            self.done.unknown = True
        self._group().numbers.append(token)
        self._close(token)

    def _unit(self, token: Token) -> None:
        """A unit without a number before it: it names what stands beside it, or means one."""
        follower, unit = self._peek(), token.value
        known = self.open.fields() if self.open else set()
        is_year = token.kind == "year" or (token.kind == "unit" and unit == "year")
        if is_year and (known & {"year", "fixed"} or (follower.kind == "number" and follower.number >= 1000)):
            self._close(token) if "year" in known else None
        elif is_year and follower.kind == "number" and follower.digits == 2:
            self.at += 1
            self._short_year(follower, follower)
        elif unit == "month" and (known & {"month", "fixed", "season"} or follower.kind == "month"):
            self._close(token) if known & {"month", "season"} else None
        elif token.kind in {"unit", "counted"} and follower.kind == "number" and self._peek(1).kind == "ago":
            self.at, self.done.about = self.at + 1, True
            self._counted(follower, token, half=False)
        elif unit == "day" and follower.kind == "number" and self._peek(1).kind in {"month", "number"}:
            pass
        elif unit == "month" and follower.kind == "number" and follower.number <= 12 and token.kind == "unit":
            self.at += 1
            self._numbered("month", follower, follower)
        elif unit == "day" and ("day" in known or "fixed" in known or "number" in known):
            self._close(token)
        elif token.kind in {"unit", "counted"} and "bare short years" not in self.switches:
            self._put("lag", Lag(1, Unit(unit)), token)
        else:
            self.done.unknown = True
