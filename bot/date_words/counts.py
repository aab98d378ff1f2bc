"""Numbers, ages and times in words: seven, тоғыз жаста, three and a half years, 三岁半, يەتتە ياش."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.date_words.lags import LONGEST, Lag, Unit
from bot.date_words.numbers import put_together
from bot.date_words.tables import LANGUAGE_OF, has_table, table_of
from bot.date_words.tokens import Token, tokens_of

SILENT = frozenset({"filler", "with_and"})
AROUND = SILENT | {"lead", "about", "to_or_in"}
HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Counted:
    """A count and what was counted: a unit, "age" when it was said to be one, or nothing."""

    count: Decimal
    unit: str = ""


def read_counted(words: str, languages: Sequence[str]) -> Counted | None:
    """A number in words with at most one unit, in the first of these languages that knows all of it; else None."""
    if len(words) > 80:
        return None
    for language in dict.fromkeys(LANGUAGE_OF.get(each, each) for each in languages):
        if found := _counted(words, language):
            return found
    return None


def read_number_words(words: str, languages: Sequence[str]) -> Decimal | None:
    """A bare number in words: "seven", "он екі"."""
    found = read_counted(words, languages)
    return found.count if found and not found.unit else None


def read_years(words: str, languages: Sequence[str]) -> Decimal | None:
    """So many years: a bare number, an age, years, or months that make half years."""
    found = read_counted(words, languages)
    if found is None or found.unit not in {"", "age", "year", "month"}:
        return None
    if found.unit != "month":
        return found.count
    return found.count / 12 if found.count % 6 == 0 else None


def read_age(words: str, languages: Sequence[str]) -> Decimal | None:
    """An age that is said to be one: "nine years old", "он жаста"; None for a bare number."""
    found = read_counted(words, languages)
    return read_years(words, languages) if found and found.unit in {"age", "year", "month"} else None


def read_lag_words(words: str, languages: Sequence[str]) -> Lag | None:
    """A whole time in words: "two months", "төрт ай"."""
    found = read_counted(words, languages)
    if found is None or found.unit not in set(Unit) or found.count != int(found.count):
        return None
    unit = Unit(found.unit)
    return Lag(int(found.count), unit) if 0 < found.count <= LONGEST[unit] else None


def _counted(words: str, language: str) -> Counted | None:
    if not has_table(language):
        return None
    table = table_of(language)
    said = [token for token in put_together(tokens_of(words, table), table) if token.kind not in AROUND]
    if len(said) == 1 and said[0].kind == "span":
        count, unit = said[0].value.split()
        return Counted(Decimal(count), unit)
    if len(said) == 1 and said[0].kind == "unit" and said[0].value != "year":
        return Counted(Decimal(1), said[0].value)
    return _of_parts(said)


def _of_parts(said: list[Token]) -> Counted | None:
    numbers = [token for token in said if token.kind in {"number", "decimal"}]
    halves = [token for token in said if token.kind == "half"]
    units = [token for token in said if token.kind in {"unit", "counted"}]
    ages = [token for token in said if token.kind == "age"]
    since = [token for token in said if token.kind == "since"]
    rest = len(said) - len(numbers) - len(halves) - len(units) - len(ages) - len(since)
    is_odd = len(numbers) != 1 or len(halves) > 1 or len(units) > 1 or len(since) > 1 or rest
    if is_odd or not _is_a_count(numbers[0]):
        return None
    count = _value(numbers[0]) + (HALF if halves else 0)
    unit = units[0].value if units else "age" if ages else ""
    if ages and unit not in {"age", "year", "month"}:
        return None
    return Counted(count, unit)


def _is_a_count(token: Token) -> bool:
    """Who is the seventh is not counted, and two Han signs in a row may be "four or five"."""
    return not (token.nth and not token.digits) and not (token.digits == 2 and token.value == "written out")


def _value(token: Token) -> Decimal:
    return Decimal(token.text.replace(",", ".").replace("٫", ".")) if token.kind == "decimal" else Decimal(token.number)
