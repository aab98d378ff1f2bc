"""Checks every request against the published names and types of the Bot API (bot_api.json)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playground.checks import SIMPLE, Check, Mismatch, array_of, by_mark, either, only, words_to
from playground.refusals import Refused, bad_request

Json = dict[str, Any]

DESCRIPTION = Path(__file__).with_name("bot_api.json")


@dataclass(frozen=True)
class Upload:
    """A file sent inside the request."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class MethodForm:
    """What a method takes and returns."""

    name: str
    checks: Mapping[str, Check]
    required: tuple[str, ...]
    returns: tuple[str, ...]

    def read(self, given: Json) -> Json:
        """The parameters with their published types; raises Refused for unknown, missing and wrong ones."""
        values = {}
        checks = self.checks
        for name, value in given.items():
            if value is None:
                continue
            check = checks.get(name)
            if check is None:
                raise bad_request(f'method {self.name} has no parameter "{name}"')
            try:
                values[name] = check(value)
            except Mismatch as mismatch:
                raise bad_request(f'parameter "{name}": {mismatch}') from None
        for name in self.required:
            if name not in values:
                raise self.missing(name)
        return values

    def missing(self, name: str) -> Refused:
        match name:
            case "chat_id":
                return bad_request("chat_id is empty")
            case "text" if self.name in {"sendMessage", "editMessageText"}:
                return bad_request("message text is empty")
            case _:
                return bad_request(f'parameter "{name}" is required')


class Schema:
    """The published description, compiled on first use, one method or type at a time."""

    def __init__(self, description: Json | None = None) -> None:
        self.description = description or json.loads(DESCRIPTION.read_text(encoding="utf-8"))
        self._names = {name.lower(): name for name in self.description["methods"]}
        self._forms: dict[str, MethodForm] = {}
        self._types: dict[str, Check] = {}

    def method(self, name: str) -> MethodForm | None:
        """The form of a method (Telegram does not mind upper and lower case), or None if there is no such method."""
        form = self._forms.get(name)
        if form is None and (published := self._names.get(name.lower())) is not None:
            form = self._forms[name] = self._compile_method(published)
        return form

    def check(self, kind: str) -> Check:
        """The strict check of a published type such as "Array of Message", for values inside JSON."""
        if kind not in self._types:
            self._types[kind] = self._later(kind)  # a type may hold itself
            self._types[kind] = self._compile_type(kind)
        return self._types[kind]

    def _later(self, kind: str) -> Check:
        def check(value: Any) -> Any:
            return self._types[kind](value)

        return check

    def _compile_method(self, name: str) -> MethodForm:
        method = self.description["methods"][name]
        fields = method["fields"]
        return MethodForm(
            name=name,
            checks={field: self._parameter(fields[field]["types"]) for field in fields},
            required=tuple(field for field in fields if fields[field].get("required")),
            returns=tuple(method["returns"]),
        )

    def _parameter(self, types: list[str]) -> Check:
        strict = self._any_of(types)
        from_words = words_to(types, strict)
        takes_upload = "InputFile" in types

        def check(value: Any) -> Any:
            if isinstance(value, str):
                return from_words(value)
            if isinstance(value, Upload):
                if takes_upload:
                    return value
                raise Mismatch("a file is not expected here")
            return strict(value)

        return check

    def _any_of(self, types: list[str]) -> Check:
        """Several arrays are one array whose parts may be of several types: albums are mixed."""
        parts = [kind.removeprefix("Array of ") for kind in types]
        if len(types) > 1 and parts != types:
            return array_of(self._one_of("the array", parts))
        return either([self.check(kind) for kind in types])

    def _compile_type(self, kind: str) -> Check:
        if kind.startswith("Array of "):
            return array_of(self.check(kind.removeprefix("Array of ")))
        if kind in SIMPLE:
            return SIMPLE[kind]
        published = self.description["types"][kind]
        if "subtypes" in published:
            return self._one_of(kind, published["subtypes"])
        return self._object(kind, published["fields"])

    def _one_of(self, kind: str, subtypes: list[str]) -> Check:
        checks = [self.check(subtype) for subtype in subtypes]
        marks: dict[tuple[str, str], list[Check]] = {}
        for subtype, check in zip(subtypes, checks, strict=True):
            fields = self.description["types"].get(subtype, {}).get("fields", {})
            for name, field in fields.items():
                if "is" in field:
                    marks.setdefault((name, field["is"]), []).append(check)
        return by_mark(kind, marks, either(checks))

    def _object(self, kind: str, fields: Json) -> Check:
        checks = {name: self._field(field) for name, field in fields.items()}
        required = tuple(name for name, field in fields.items() if field.get("required"))

        def check(value: Any) -> Any:
            if not isinstance(value, dict):
                raise Mismatch(f"{kind} must be an object")
            for name, part in value.items():
                part_check = checks.get(name)
                if part_check is None:
                    raise Mismatch(f'{kind} has no field "{name}"')
                part_check(part)
            for name in required:
                if name not in value:
                    raise Mismatch(f'{kind} lacks the field "{name}"')
            return value

        return check

    def _field(self, field: Json) -> Check:
        check = self._any_of(field["types"])
        if field.get("always_true"):
            return only(True)
        return only(field["is"]) if "is" in field else check
