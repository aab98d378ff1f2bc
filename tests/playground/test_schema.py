"""Requests are held to the published names and types, however they are written."""

import json
from typing import Any

import aiohttp
import pytest

from playground import Person
from playground.refusals import Refused
from playground.schema import Schema
from tests.playground.raw_bot import ApiError, RawBot

SCHEMA = Schema()


def read(method: str, **given: Any) -> Any:
    form = SCHEMA.method(method)
    assert form is not None
    return form.read(given)


@pytest.mark.parametrize(
    ("method", "given", "complaint"),
    [
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"text": "a"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1, "text": "a", "colour": 1}, 'method sendMessage has no parameter "colour"'),
        ("sendMessage", {"chat_id": 1, "text": 5}, 'parameter "text": must be of type String'),
        ("sendMessage", {"chat_id": 1.5, "text": "a"}, 'parameter "chat_id": must be of type Integer or must be'),
        ("sendMessage", {"chat_id": 1, "text": "a", "protect_content": "maybe"}, "must be true or false"),
        ("sendMessage", {"chat_id": 1, "text": "a\ud800"}, "strings must be encoded in UTF-8"),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": "{"}, "must be JSON"),
        ("deleteMessages", {"chat_id": 1, "message_ids": "[1, true]"}, "must be of type Integer"),
        ("setMyCommands", {"commands": [{"command": "a"}]}, 'BotCommand lacks the field "description"'),
        ("sendMediaGroup", {"chat_id": 1, "media": [{"type": "photo", "media": "x", "y": 1}]}, "InputMediaPhoto has"),
        ("setMessageReaction", {"chat_id": 1, "message_id": 1, "reaction": [{"type": "song"}]}, "no such kind"),
    ],
)
def test_a_wrong_request_is_refused_by_name(method: str, given: dict[str, Any], complaint: str) -> None:
    with pytest.raises(Refused) as refusal:
        read(method, **given)
    assert refusal.value.code == 400
    assert complaint in refusal.value.description


def test_words_of_a_form_become_values() -> None:
    buttons = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    given = {"chat_id": "-5", "text": "12", "protect_content": "true", "reply_markup": json.dumps(buttons)}
    values = read("SENDmessage", **given)
    assert values == {"chat_id": -5, "text": "12", "protect_content": True, "reply_markup": buttons}


def test_the_whole_published_description_compiles() -> None:
    methods = SCHEMA.description["methods"]
    assert len(methods) == 185
    assert {name for name in methods if SCHEMA.method(name) is None} == set()


@pytest.mark.parametrize("how", ["json", "form", "query", "multipart"])
async def test_every_way_of_writing_a_request_is_read(bot: RawBot, ayshe: Person, how: str) -> None:
    words = {"chat_id": str(ayshe.id), "text": "one & two = три ۋە"}
    match how:
        case "json":
            answer = await bot.answer("sendMessage", json=words)
        case "form":
            answer = await bot.answer("sendMessage", data=words)
        case "query":
            answer = await bot.answer("sendMessage", params=words)
        case _:
            answer = await bot.answer("sendMessage", data=aiohttp.FormData(words, default_to_multipart=True))
    assert answer["result"]["text"] == ayshe.text == "one & two = три ۋە"


async def test_an_unknown_method_is_not_found_and_an_unfinished_one_says_so(bot: RawBot) -> None:
    assert await bot.answer("sendLove") == {"ok": False, "error_code": 404, "description": "Not Found"}
    with pytest.raises(ApiError, match="501 Not Implemented: the pocket Telegram does not do setChatTitle"):
        await bot("setChatTitle", chat_id=1, title="a")


@pytest.mark.parametrize("token", ["123456789:AA-shaped-like-a-real-one", "5:POCKETx", "x:POCKET-a", "POCKET-"])
async def test_only_made_up_tokens_are_let_in(bot: RawBot, token: str) -> None:
    bot.token = token
    assert await bot.answer("getMe") == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_a_known_number_with_another_secret_is_not_let_in(bot: RawBot) -> None:
    bot.token = "4200000001:POCKET-another"
    with pytest.raises(ApiError, match="401 Unauthorized"):
        await bot("getMe")


@pytest.mark.parametrize("body", ["[1]", "{", '"a"'])
async def test_a_body_that_is_no_object_is_refused(bot: RawBot, body: str) -> None:
    answer = await bot.answer("getMe", data=body, headers={"Content-Type": "application/json"})
    assert answer["error_code"] == 400


async def test_a_file_nobody_asked_for_is_refused(bot: RawBot, ayshe: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(ayshe.id), "text": "a"})
    form.add_field("sketch", b"x", filename="x.txt")
    answer = await bot.answer("sendMessage", data=form)
    assert answer["description"] == 'Bad Request: method sendMessage has no parameter "sketch"'
