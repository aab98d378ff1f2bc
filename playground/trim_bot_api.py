"""Makes bot_api.json: the published Bot API description with only what the pocket Telegram checks.

The original is aiogram 3.31.0's scrape of https://core.telegram.org/bots/api (its .butcher/schema/schema.json, MIT,
(c) 2017-present Alex Root Junior), rearranged like github.com/PaulSonOfLars/telegram-bot-api-spec (MIT, (c) 2020 Paul
Larsen): {version, release_date, methods: {name: {returns, fields[]}}, types: {name: {fields[], subtypes[]}}}.

    python -m playground.trim_bot_api <the original> playground/bot_api.json
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

Json = dict[str, Any]

NOTICE = (
    "Names, types and requiredness of Telegram's Bot API, as published at https://core.telegram.org/bots/api; scraped"
    " by aiogram 3.31.0 (MIT licence, (c) 2017-present Alex Root Junior), laid out after telegram-bot-api-spec (MIT"
    " licence, (c) 2020 Paul Larsen). Descriptions left out. Made by playground/trim_bot_api.py."
)
FIXED_VALUE = re.compile(r"(?:must be|always) ['\"“*]?([a-z0-9_]+)['\"”*]?$")


def trimmed_field(field: Json) -> Json:
    """One field: its types, and only when it is so, required, always true, or of one fixed value."""
    kept: Json = {"types": field["types"]}
    if field["required"]:
        kept["required"] = True
    if field.get("always_true"):
        kept["always_true"] = True
    fixed = FIXED_VALUE.search(field["description"])
    if fixed and field["types"] == ["String"] and field["name"] in {"type", "source", "status"}:
        kept["is"] = fixed[1]
    return kept


def trimmed_fields(owner: Json) -> Json:
    return {field["name"]: trimmed_field(field) for field in owner.get("fields") or []}


def trimmed(original: Json) -> Json:
    methods = {
        name: {"returns": method["returns"], "fields": trimmed_fields(method)}
        for name, method in sorted(original["methods"].items())
    }
    types = {
        name: {"subtypes": kind["subtypes"]} if kind.get("subtypes") else {"fields": trimmed_fields(kind)}
        for name, kind in sorted(original["types"].items())
    }
    return {
        "notice": NOTICE,
        "version": original["version"],
        "release_date": original["release_date"],
        "methods": methods,
        "types": types,
    }


def as_lines(description: Json) -> str:
    """JSON with one method or type on a line, so that a newer version shows as a readable difference."""
    parts = []
    for key, value in description.items():
        if isinstance(value, dict):
            rows = ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in value.items())
            parts.append(f" {json.dumps(key)}: {{\n{rows}\n }}")
        else:
            parts.append(f" {json.dumps(key)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main(source: str, target: str) -> None:
    original = json.loads(Path(source).read_text(encoding="utf-8"))
    Path(target).write_text(as_lines(trimmed(original)), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
