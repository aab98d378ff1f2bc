"""Numbers in words put together: two thousand seventeen, yigirma bir, 二〇一七, einundzwanzig, twenty seventeen."""

from __future__ import annotations

from dataclasses import replace

from bot.date_words.tables import Table
from bot.date_words.tokens import Token

MOST = 100_000


class _Sum:
    """A number as it grows; a word that does not fit begins the next one."""

    def __init__(self, first: int) -> None:
        self.whole = 1000 if first == 1000 else 0
        self.part = 0 if first == 1000 else first

    def value(self) -> int:
        return self.whole + self.part

    def takes(self, number: int, *, after_and: bool, units_first: bool, tens_follow: bool) -> bool:
        """Add the number, if it can follow what was said so far."""
        if number == 1000 and not self.whole and 0 < self.part < 100:
            self.whole, self.part = self.part * 1000, 0
        elif number == 100 and 0 < self.part < 100:
            self.part *= 100
        elif number == 10 and tens_follow and 1 < self.part % 100 < 10:
            self.part += 9 * (self.part % 100)
        elif self._adds_up(number, after_and=after_and, units_first=units_first):
            self.part += number
        else:
            return False
        return self.value() < MOST

    def _adds_up(self, number: int, *, after_and: bool, units_first: bool) -> bool:
        """Seven after twenty, twenty after "seven and", anything after a hundred or a thousand."""
        units, tens = self.part % 10, self.part % 100
        if units_first and 0 < tens < 10 and 20 <= number < 100 and number % 10 == 0:
            return True
        if number < 10 and units == 0 and tens >= (20 if after_and else 10):
            return True
        return number < (100 if self.part else 1000) and tens == 0 and self.value() >= 100


def put_together(tokens: list[Token], table: Table) -> list[Token]:
    """The same tokens, with every number said in several words as one."""
    if table.language == "zh":
        tokens = _digit_by_digit(tokens)
    done: list[Token] = []
    at = 0
    while at < len(tokens):
        if not _is_word(tokens[at]):
            done.append(tokens[at])
            at += 1
            continue
        token, at = _one_number(tokens, at, table)
        done.append(token)
    return _years_in_pairs(done)


def _one_number(tokens: list[Token], at: int, table: Table) -> tuple[Token, int]:
    grown, last = _Sum(tokens[at].number), tokens[at]
    units_first, tens_follow = "units first" in table.switches, table.language == "zh"
    at += 1
    while at < len(tokens) and not last.case:
        joined = tokens[at].kind in {"and", "with_and", "dash"} and at + 1 < len(tokens)
        after_and = joined and tokens[at].kind != "dash"
        follower = tokens[at + 1] if joined else tokens[at]
        if not _is_word(follower):
            break
        if after_and and not _joins(grown, follower.number, units_first=units_first):
            break
        inverted = units_first and after_and
        if not grown.takes(follower.number, after_and=after_and, units_first=inverted, tens_follow=tens_follow):
            break
        last = follower
        at += 2 if joined else 1
    return replace(last, number=grown.value(), value=""), at


def _joins(grown: _Sum, number: int, *, units_first: bool) -> bool:
    """Whether "and" holds a number together rather than standing between two."""
    if units_first and 0 < grown.part % 100 < 10 and number >= 20:
        return True
    if grown.value() >= 100 and grown.part % 100 == 0:
        return number < 100
    return grown.part % 100 >= 20 and grown.part % 10 == 0 and number < 10


def _years_in_pairs(tokens: list[Token]) -> list[Token]:
    """Twenty seventeen, nineteen eighty-five."""
    done: list[Token] = []
    for token in tokens:
        before = done[-1] if done else None
        is_pair = before and _is_word(before) and before.number in {19, 20} and not before.nth and _is_word(token)
        if before and is_pair and 10 <= token.number <= 99:
            done[-1] = replace(token, number=before.number * 100 + token.number)
        else:
            done.append(token)
    return done


def _digit_by_digit(tokens: list[Token]) -> list[Token]:
    """二〇一七 is 2017; two signs may be a year (一七年), but 四五 is "four or five"."""
    done: list[Token] = []
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and _is_word(tokens[end]):
            end += 1
        run = tokens[at:end]
        if len(run) > 1 and all(token.number < 10 for token in run):
            done.append(_written_out([token.number for token in run]))
        else:
            done += run
        at = end
        if at < len(tokens):
            done.append(tokens[at])
            at += 1
    return done


def _written_out(signs: list[int]) -> Token:
    is_guess = len(signs) == 2 and (signs[0] + 1 == signs[1] or signs == [3, 5])
    if is_guess or len(signs) not in {2, 4}:
        return Token("unknown")
    return Token("number", "written out", number=int("".join(map(str, signs))), digits=len(signs))


def _is_word(token: Token) -> bool:
    return token.kind == "number" and not token.digits
