"""Editing and deleting what was said."""

from datetime import timedelta
from typing import Any

import pytest

from playground import Person, PocketTelegram
from tests.playground.raw_bot import ApiError, RawBot

Json = dict[str, Any]

YES: Json = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
NO: Json = {"inline_keyboard": [[{"text": "No", "callback_data": "n"}]]}
NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


async def sent(bot: RawBot, ayshe: Person, **more: Any) -> Json:
    """Where the message is, as the other methods want it."""
    message = await bot("sendMessage", chat_id=ayshe.id, text="Who?", **more)
    return {"chat_id": ayshe.id, "message_id": message["message_id"]}


async def test_an_edit_changes_words_and_keyboard(bot: RawBot, ayshe: Person) -> None:
    place = await sent(bot, ayshe, reply_markup=YES)
    changed = await bot("editMessageText", **place, text="What?", reply_markup=NO)
    assert (changed["text"], ayshe.text, ayshe.buttons) == ("What?", "What?", ["No"])
    assert changed["edit_date"] >= changed["date"]
    bare = await bot("editMessageText", **place, text="What?")
    assert ("reply_markup" in bare, ayshe.buttons) == (False, [])


async def test_an_edit_that_changes_nothing_is_refused(bot: RawBot, ayshe: Person) -> None:
    place = await sent(bot, ayshe, reply_markup=YES)
    for method, parameters in (
        ("editMessageText", {"text": " Who? ", "reply_markup": YES}),
        ("editMessageReplyMarkup", {"reply_markup": YES}),
    ):
        with pytest.raises(ApiError) as refusal:
            await bot(method, **place, **parameters)
        assert str(refusal.value) == NOT_MODIFIED
    await bot("editMessageReplyMarkup", **place, reply_markup=NO)
    await bot("editMessageReplyMarkup", **place)
    with pytest.raises(ApiError, match="message is not modified"):
        await bot("editMessageReplyMarkup", **place)


async def test_only_own_messages_of_the_right_kind_are_edited(bot: RawBot, ayshe: Person) -> None:
    hers = await ayshe.send("a")
    place = await sent(bot, ayshe)
    for parameters, complaint in (
        ({"chat_id": ayshe.id, "message_id": hers["message_id"]}, "message can't be edited"),
        ({"chat_id": ayshe.id, "message_id": 99}, "message to edit not found"),
        ({"message_id": 99}, "chat_id is empty"),
        ({"inline_message_id": "abc"}, "MESSAGE_ID_INVALID"),
    ):
        with pytest.raises(ApiError, match=complaint):
            await bot("editMessageText", **parameters, text="b")
    with pytest.raises(ApiError, match="there is no caption in the message to edit"):
        await bot("editMessageCaption", **place, caption="b")


async def test_captions_and_media_are_edited(bot: RawBot, ayshe: Person) -> None:
    file_id = (await ayshe.send_file(b"one"))["document"]["file_id"]
    document = await bot("sendDocument", chat_id=ayshe.id, document=file_id, caption="a")
    place = {"chat_id": ayshe.id, "message_id": document["message_id"]}
    assert (await bot("editMessageCaption", **place, caption="b"))["caption"] == "b"
    with pytest.raises(ApiError, match="there is no text in the message to edit"):
        await bot("editMessageText", **place, text="b")
    other = (await ayshe.send_file(b"two"))["document"]["file_id"]
    changed = await bot("editMessageMedia", **place, media={"type": "document", "media": other})
    assert (changed["document"]["file_id"], "caption" in changed) == (other, False)


async def test_messages_can_be_deleted_for_48_hours(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    hers = await ayshe.send("a")
    place = await sent(bot, ayshe)
    assert await bot("deleteMessage", chat_id=ayshe.id, message_id=hers["message_id"]) is True
    with pytest.raises(ApiError, match="message to delete not found"):
        await bot("deleteMessage", chat_id=ayshe.id, message_id=hers["message_id"])
    pocket.clock.advance(timedelta(hours=48))
    with pytest.raises(ApiError, match="message can't be deleted"):
        await bot("deleteMessage", **place)


async def test_deleting_several_skips_those_that_are_gone(bot: RawBot, ayshe: Person) -> None:
    numbers = [(await sent(bot, ayshe))["message_id"] for _ in range(3)]
    assert await bot("deleteMessages", chat_id=ayshe.id, message_ids=[*numbers[:2], 99, 99]) is True
    assert [message["message_id"] for message in ayshe.messages[1:]] == numbers[2:]
    with pytest.raises(ApiError, match="message identifiers are not specified"):
        await bot("deleteMessages", chat_id=ayshe.id, message_ids=[])


async def test_a_number_is_never_given_twice(bot: RawBot, ayshe: Person) -> None:
    place = await sent(bot, ayshe)
    await bot("deleteMessage", **place)
    assert (await sent(bot, ayshe))["message_id"] > place["message_id"]
