"""A small reader of JSON Schema: the words docs/export.schema.json uses, and no others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

KNOWN = {
    "$schema", "title", "description", "$defs", "$ref", "type", "properties", "additionalProperties", "required",
    "items", "enum", "const", "pattern", "propertyNames", "anyOf", "minLength", "minItems", "minProperties", "minimum",
}  # fmt: skip
TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "null": (type(None),), "integer": (int,),
}  # fmt: skip


def faults(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "") -> Iterator[str]:
    """What does not hold, each with where it stands. Raises ValueError for a word it does not know."""
    if strange := schema.keys() - KNOWN:
        raise ValueError(f"not read here: {strange}")
    if "$ref" in schema:
        yield from faults(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, at)
    if "anyOf" in schema and all(list(faults(value, each, root, at)) for each in schema["anyOf"]):
        yield f"{at} is none of those"
    if "type" in schema and not _is(value, schema["type"]):
        yield f"{at} is no {schema['type']}"
        return
    if ("enum" in schema and value not in schema["enum"]) or ("const" in schema and value != schema["const"]):
        yield f"{at} has another value"
    match value:
        case str():
            if not re.search(schema.get("pattern", ""), value) or len(value) < schema.get("minLength", 0):
                yield f"{at} is written otherwise"
        case list():
            if len(value) < schema.get("minItems", 0):
                yield f"{at} is too short"
            for number, each in enumerate(value):
                yield from faults(each, schema.get("items", {}), root, f"{at}[{number}]")
        case dict():
            yield from _of_object(value, schema, root, at)
        case int() if not isinstance(value, bool) and value < schema.get("minimum", value):
            yield f"{at} is too small"


def _of_object(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], at: str) -> Iterator[str]:
    properties, beside = schema.get("properties", {}), schema.get("additionalProperties", True)
    yield from (f"{at}.{name} is missing" for name in schema.get("required", ()) if name not in value)
    if len(value) < schema.get("minProperties", 0):
        yield f"{at} is empty"
    for name, each in value.items():
        yield from faults(name, schema.get("propertyNames", {}), root, f"{at}.{name} (its name)")
        if name in properties:
            yield from faults(each, properties[name], root, f"{at}.{name}")
        elif beside is False:
            yield f"{at}.{name} is not named"
        elif isinstance(beside, dict):
            yield from faults(each, beside, root, f"{at}.{name}")


def _is(value: Any, types: str | list[str]) -> bool:
    wanted = [types] if isinstance(types, str) else types
    return any(isinstance(value, TYPES[each]) and (each == "boolean") == isinstance(value, bool) for each in wanted)
