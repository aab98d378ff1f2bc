"""What a bot says of itself, per language: commands, name, descriptions, menu button."""

from typing import Any

import pytest

from playground import Person, PocketTelegram
from tests.playground.raw_bot import ApiError, RawBot

START = [{"command": "start", "description": "Begin"}]
BASHLASH = [{"command": "start", "description": "باشلاش"}]


async def test_commands_are_kept_per_scope_and_language(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    await bot("setMyCommands", commands=START)
    private: dict[str, Any] = {"scope": {"type": "all_private_chats"}, "language_code": "ug"}
    await bot("setMyCommands", commands=BASHLASH, **private)
    assert await bot("getMyCommands") == START
    assert await bot("getMyCommands", **private) == BASHLASH
    assert await bot("getMyCommands", language_code="kk") == []
    basim = pocket.person("Basim", language_code="fr")
    assert [person.screen.as_json()["commands"] for person in (ayshe, basim)] == [BASHLASH, START]
    await bot("deleteMyCommands", **private)
    assert ayshe.screen.as_json()["commands"] == START
    mine = {"scope": {"type": "chat", "chat_id": ayshe.id}}
    await bot("setMyCommands", commands=BASHLASH, **mine)
    assert [person.screen.as_json()["commands"] for person in (ayshe, basim)] == [BASHLASH, START]


@pytest.mark.parametrize(
    ("parameters", "complaint"),
    [
        ({"commands": [{"command": "Start", "description": "a"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a" * 33, "description": "a"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "ياردەم", "description": "a"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "start", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": START * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": START, "language_code": "uig"}, "invalid language code specified"),
        ({"commands": START, "scope": {"type": "chat", "chat_id": 7}}, "chat not found"),
    ],
)
async def test_wrong_commands_are_refused(bot: RawBot, parameters: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ApiError, match=complaint):
        await bot("setMyCommands", **parameters)


@pytest.mark.parametrize(
    ("kind", "field", "longest"),
    [("MyName", "name", 64), ("MyDescription", "description", 512), ("MyShortDescription", "short_description", 120)],
)
async def test_texts_are_kept_per_language(bot: RawBot, ayshe: Person, kind: str, field: str, longest: int) -> None:
    await bot(f"set{kind}", **{field: "ئائىلە", "language_code": "ug"})
    await bot(f"set{kind}", **{field: "a" * longest})
    assert await bot(f"get{kind}", language_code="ug") == {field: "ئائىلە"}
    assert await bot(f"get{kind}") == await bot(f"get{kind}", language_code="tr") == {field: "a" * longest}
    assert ayshe.screen.as_json()["bot"][field] == "ئائىلە"
    with pytest.raises(ApiError, match="TOO_LONG"):
        await bot(f"set{kind}", **{field: "a" * (longest + 1)})
    await bot(f"set{kind}", language_code="ug")
    assert ayshe.screen.as_json()["bot"][field] == "a" * longest


async def test_the_menu_button_is_per_chat(bot: RawBot, ayshe: Person) -> None:
    assert await bot("getChatMenuButton") == {"type": "default"}
    await bot("setChatMenuButton", menu_button={"type": "commands"})
    app = {"type": "web_app", "text": "a", "web_app": {"url": "https://example.org/"}}
    await bot("setChatMenuButton", chat_id=ayshe.id, menu_button=app)
    assert await bot("getChatMenuButton") == {"type": "commands"}
    assert await bot("getChatMenuButton", chat_id=ayshe.id) == ayshe.screen.as_json()["menu_button"] == app
    with pytest.raises(ApiError, match="chat not found"):
        await bot("getChatMenuButton", chat_id=7)
