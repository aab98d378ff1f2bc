"""Pressing inline buttons, and the one answer to each press."""

from typing import Any

import pytest

from playground import Person, PocketTelegram
from tests.playground.raw_bot import ApiError, RawBot

Json = dict[str, Any]

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"


async def pressed(bot: RawBot, ayshe: Person) -> Json:
    """A question with a button, pressed; returns the callback query."""
    buttons = {"inline_keyboard": [[{"text": "Yes", "callback_data": "q1:yes"}]]}
    await bot("sendMessage", chat_id=ayshe.id, text="Who?", reply_markup=buttons)
    await ayshe.tap("Yes")
    [update] = await bot.updates()
    query: Json = update["callback_query"]
    return query


async def test_a_press_carries_the_data_and_the_message(bot: RawBot, ayshe: Person) -> None:
    query = await pressed(bot, ayshe)
    assert (query["data"], query["message"], query["from"]["id"]) == ("q1:yes", ayshe.last, ayshe.id)


async def test_each_press_is_answered_once(bot: RawBot, ayshe: Person) -> None:
    query = await pressed(bot, ayshe)
    assert await bot("answerCallbackQuery", callback_query_id=query["id"], text="Kept", show_alert=True) is True
    assert (ayshe.toast, ayshe.screen.as_json()["alert"]) == ("Kept", True)
    for query_id in (query["id"], "123", ""):
        with pytest.raises(ApiError) as refusal:
            await bot("answerCallbackQuery", callback_query_id=query_id)
        assert str(refusal.value) == TOO_OLD


async def test_a_late_answer_is_refused(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    query = await pressed(bot, ayshe)
    pocket.clock.advance(61)
    with pytest.raises(ApiError, match="query is too old"):
        await bot("answerCallbackQuery", callback_query_id=query["id"])


async def test_an_answer_has_200_characters(bot: RawBot, ayshe: Person) -> None:
    query = await pressed(bot, ayshe)
    with pytest.raises(ApiError, match="MESSAGE_TOO_LONG"):
        await bot("answerCallbackQuery", callback_query_id=query["id"], text="a" * 201)
    assert await bot("answerCallbackQuery", callback_query_id=query["id"], text="a" * 200) is True


async def test_a_button_of_a_message_that_is_gone_leaves_only_its_place(bot: RawBot, ayshe: Person) -> None:
    await ayshe.press(99, "old:button")
    [update] = await bot.updates()
    gone = {"chat": ayshe.account.chat(), "message_id": 99, "date": 0}
    assert update["callback_query"]["message"] == gone


async def test_an_old_button_can_be_pressed_by_its_message(bot: RawBot, ayshe: Person) -> None:
    first = await pressed(bot, ayshe)
    await pressed(bot, ayshe)
    await ayshe.tap("Yes", message_id=first["message"]["message_id"])
    [update] = await bot.updates()
    assert update["callback_query"]["message"]["message_id"] == first["message"]["message_id"]


async def test_the_bot_hears_nothing_of_links_and_copies(bot: RawBot, ayshe: Person) -> None:
    link, copy = {"text": "Site", "url": "https://example.org/"}, {"text": "Copy", "copy_text": {"text": "K7PQ"}}
    await bot("sendMessage", chat_id=ayshe.id, text="a", reply_markup={"inline_keyboard": [[link, copy]]})
    assert [await ayshe.tap("Site"), await ayshe.tap("Copy")] == [link, copy]
    assert await bot.updates() == []


async def test_a_button_that_is_not_there_is_an_error_of_the_test(bot: RawBot, ayshe: Person) -> None:
    await pressed(bot, ayshe)
    with pytest.raises(LookupError, match=r"no button 'Maybe' on the screen; there are \['Yes'\]"):
        await ayshe.tap("Maybe")
