"""How bot_api.json is made: descriptions go, names and types stay."""

import json
from pathlib import Path
from typing import Any

import pytest

from playground.schema import DESCRIPTION
from playground.trim_bot_api import main

ORIGINAL: dict[str, Any] = {
    "version": "Bot API 10.3",
    "release_date": "2026-08-24",
    "methods": {
        "getMe": {"description": ["A simple method."], "returns": ["User"]},
        "sendIt": {
            "returns": ["Boolean"],
            "fields": [{"name": "text", "types": ["String"], "required": True, "description": "Text to send"}],
        },
    },
    "types": {
        "Scope": {"subtypes": ["ScopeDefault"], "fields": []},
        "ScopeDefault": {
            "fields": [
                {"name": "type", "types": ["String"], "required": True, "description": "Scope type, must be default"},
                {"name": "on", "types": ["Boolean"], "required": False, "always_true": True, "description": "On"},
            ]
        },
    },
}


def test_only_what_is_checked_is_kept(tmp_path: Path) -> None:
    (tmp_path / "original.json").write_text(json.dumps(ORIGINAL))
    main(str(tmp_path / "original.json"), str(tmp_path / "trimmed.json"))
    trimmed = json.loads((tmp_path / "trimmed.json").read_text())
    assert trimmed["methods"] == {
        "getMe": {"returns": ["User"], "fields": {}},
        "sendIt": {"returns": ["Boolean"], "fields": {"text": {"types": ["String"], "required": True}}},
    }
    kind = {"types": ["String"], "required": True, "is": "default"}
    assert trimmed["types"] == {
        "Scope": {"subtypes": ["ScopeDefault"]},
        "ScopeDefault": {"fields": {"type": kind, "on": {"types": ["Boolean"], "always_true": True}}},
    }


@pytest.mark.parametrize("owner", ["aiogram 3.31.0 (MIT licence", "telegram-bot-api-spec (MIT"])
def test_our_copy_says_where_it_is_from(owner: str) -> None:
    assert owner in json.loads(DESCRIPTION.read_text(encoding="utf-8"))["notice"]
