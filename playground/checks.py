"""The checks that published types are made of: each returns the value, or raises Mismatch."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

Check = Callable[[Any], Any]

WHOLE_NUMBER = re.compile(r"-?[0-9]{1,19}")
YES = frozenset({"true", "True", "1"})
NO = frozenset({"false", "False", "0"})


class Mismatch(ValueError):
    """A value that is not of the published type; the text says what was expected."""


def only(expected: str | bool) -> Check:
    def check(value: Any) -> Any:
        if value is not expected and value != expected:
            raise Mismatch(f"must be {expected}")
        return value

    return check


def either(checks: list[Check]) -> Check:
    """The first check that passes; with one only, that one."""
    if len(checks) == 1:
        return checks[0]

    def check(value: Any) -> Any:
        failures = []
        for one in checks:
            try:
                return one(value)
            except Mismatch as mismatch:
                failures.append(str(mismatch))
        raise Mismatch(" or ".join(dict.fromkeys(failures)))

    return check


def by_mark(kind: str, marks: dict[tuple[str, str], list[Check]], otherwise: Check) -> Check:
    """Pick a subtype by its telling field ("type": "photo"), so that the complaint is about the right one."""
    names = {name for name, _ in marks}

    def check(value: Any) -> Any:
        if isinstance(value, dict):
            for name in names:
                found = marks.get((name, str(value.get(name))))
                if found:
                    return either(found)(value)
            if names:
                raise Mismatch(f"{kind} has no such kind")
        return otherwise(value)

    return check


def array_of(part: Check) -> Check:
    def check(value: Any) -> Any:
        if not isinstance(value, list):
            raise Mismatch("must be an array")
        for one in value:
            part(one)
        return value

    return check


def words_to(types: list[str], strict: Check) -> Check:
    """How a value written as text (forms know nothing else) becomes a value of one of the types."""
    if "Integer" in types:
        fallback = utf8_text if "String" in types else whole_number
        return lambda value: int(value) if WHOLE_NUMBER.fullmatch(value) else fallback(value)
    if "String" in types or "InputFile" in types:
        return utf8_text
    if types == ["Boolean"]:
        return yes_or_no
    return lambda value: strict(from_json(value))


def yes_or_no(value: str) -> bool:
    if value in YES:
        return True
    if value in NO:
        return False
    raise Mismatch("must be true or false")


def from_json(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        raise Mismatch("must be JSON") from None


def utf8_text(value: Any) -> str:
    if not isinstance(value, str):
        raise Mismatch("must be of type String")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Mismatch("strings must be encoded in UTF-8") from None
    return value


def whole_number(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Mismatch("must be of type Integer")


def number(value: Any) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise Mismatch("must be of type Float")


def truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise Mismatch("must be of type Boolean")


SIMPLE: Mapping[str, Check] = {
    "String": utf8_text,
    "Integer": whole_number,
    "Float": number,
    "Boolean": truth,
    "InputFile": utf8_text,
}
