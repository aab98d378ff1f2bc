"""Sending: to whom a bot may write, what its messages hold, what is refused."""

from typing import Any

import pytest

from playground import Person, PocketTelegram
from tests.playground.raw_bot import ApiError, RawBot

Json = dict[str, Any]


def keyboard(*buttons: Json) -> Json:
    return {"inline_keyboard": [[button] for button in buttons]}


async def test_a_message_is_what_telegram_would_answer(bot: RawBot, ayshe: Person) -> None:
    buttons = keyboard({"text": "Yes", "callback_data": "y"})
    sent = await bot("sendMessage", chat_id=ayshe.id, text="Hello", reply_markup=buttons)
    assert (
        sent
        == ayshe.last
        == {
            "message_id": 2,
            "from": {"id": 4200000001, "is_bot": True, "first_name": "Pocket bot", "username": "pocket4200000001_bot"},
            "chat": {"id": ayshe.id, "first_name": "Ayshe", "last_name": "K.", "type": "private"},
            "date": sent["date"],
            "text": "Hello",
            "reply_markup": buttons,
        }
    )
    assert ayshe.buttons == ["Yes"]


async def test_nobody_is_written_to_who_has_not_started_the_bot(bot: RawBot, pocket: PocketTelegram) -> None:
    stranger = pocket.person("Basim")
    for chat_id in (stranger.id, 77, -1000000000001, "@nobody_at_all"):
        with pytest.raises(ApiError, match="400 Bad Request: chat not found"):
            await bot("sendMessage", chat_id=chat_id, text="a")


async def test_somebody_met_in_a_group_may_not_be_written_to_first(bot: RawBot, pocket: PocketTelegram) -> None:
    basim = pocket.person("Basim")
    await pocket.group("Family", basim).add_bot(basim)
    with pytest.raises(ApiError, match="403 Forbidden: bot can't initiate conversation with a user"):
        await bot("sendMessage", chat_id=basim.id, text="a")


async def test_a_person_who_blocks_is_out_of_reach_and_the_bot_is_told(bot: RawBot, ayshe: Person) -> None:
    await ayshe.block()
    [told] = await bot.updates()
    assert told["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    with pytest.raises(ApiError, match="403 Forbidden: bot was blocked by the user"):
        await bot("sendMessage", chat_id=ayshe.id, text="a")
    await ayshe.start()
    back, start = await bot.updates()
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert start["message"]["text"] == "/start"
    assert (await bot("sendMessage", chat_id=ayshe.id, text="a"))["text"] == "a"


async def test_a_deleted_account_is_out_of_reach(bot: RawBot, ayshe: Person) -> None:
    await ayshe.leave_telegram()
    with pytest.raises(ApiError, match="403 Forbidden: user is deactivated"):
        await bot("sendMessage", chat_id=ayshe.id, text="a")


async def test_a_reply_holds_what_it_replies_to(bot: RawBot, ayshe: Person) -> None:
    asked = await ayshe.send("Who?")
    sent = await bot("sendMessage", chat_id=ayshe.id, text="He", reply_parameters={"message_id": asked["message_id"]})
    assert sent["reply_to_message"] == asked
    with pytest.raises(ApiError, match="400 Bad Request: message to be replied not found"):
        await bot("sendMessage", chat_id=ayshe.id, text="He", reply_parameters={"message_id": 99})
    loose = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await bot("sendMessage", chat_id=ayshe.id, text="He", reply_parameters=loose)


@pytest.mark.parametrize(
    ("button", "complaint"),
    [
        ({"text": "a", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": "ۋ" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": ""}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "a", "callback_data": "a", "url": "https://example.org/"}, "exactly one action field must be used"),
        ({"text": "a"}, "Text buttons are unallowed in the inline keyboard"),
        ({"callback_data": "a"}, 'InlineKeyboardButton lacks the field "text"'),
        ({"text": " ", "callback_data": "a"}, "Button text must be non-empty"),
        ({"text": "a", "url": "nowhere"}, "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        ({"text": "a", "callback_data": "a", "colour": "red"}, 'InlineKeyboardButton has no field "colour"'),
        ({"text": "a", "callback_data": "a", "style": "shy"}, "invalid button style"),
        ({"text": "a", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
    ],
)
async def test_a_wrong_button_is_refused(bot: RawBot, ayshe: Person, button: Json, complaint: str) -> None:
    with pytest.raises(ApiError) as refusal:
        await bot("sendMessage", chat_id=ayshe.id, text="a", reply_markup=keyboard(button))
    assert complaint in str(refusal.value)


async def test_64_bytes_of_data_and_100_buttons_fit_and_no_more(bot: RawBot, ayshe: Person) -> None:
    button = {"text": "a", "callback_data": "ۋ" * 32, "style": "danger"}
    await bot("sendMessage", chat_id=ayshe.id, text="a", reply_markup=keyboard(*[button] * 100))
    assert len(ayshe.buttons) == 100
    with pytest.raises(ApiError, match="400 Bad Request: REPLY_MARKUP_TOO_LONG"):
        await bot("sendMessage", chat_id=ayshe.id, text="a", reply_markup=keyboard(*[button] * 101))


async def test_a_reply_keyboard_stays_until_it_is_removed(bot: RawBot, ayshe: Person) -> None:
    under = {"keyboard": [[{"text": "Continue"}, {"text": "Help"}]], "is_persistent": True}
    sent = await bot("sendMessage", chat_id=ayshe.id, text="a", reply_markup=under)
    assert ("reply_markup" in sent, ayshe.buttons) == (False, ["Continue", "Help"])
    await ayshe.tap("Help")
    assert ayshe.messages[-1]["text"] == "Help"
    await bot("sendMessage", chat_id=ayshe.id, text="a", reply_markup={"remove_keyboard": True})
    assert ayshe.buttons == []


async def test_typing_is_seen_until_the_message_comes(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    await bot("sendChatAction", chat_id=ayshe.id, action="typing")
    assert ayshe.screen.as_json()["typing"] is True
    await bot("sendMessage", chat_id=ayshe.id, text="a")
    assert ayshe.screen.as_json()["typing"] is False
    await bot("sendChatAction", chat_id=ayshe.id, action="upload_document")
    pocket.clock.advance(6)
    assert ayshe.screen.as_json()["typing"] is False
    with pytest.raises(ApiError, match="wrong parameter action in request"):
        await bot("sendChatAction", chat_id=ayshe.id, action="dancing")


async def test_a_reaction_is_one_of_telegrams(bot: RawBot, ayshe: Person) -> None:
    said = await ayshe.send("He is gone")
    thumb = [{"type": "emoji", "emoji": "👍"}]
    assert await bot("setMessageReaction", chat_id=ayshe.id, message_id=said["message_id"], reaction=thumb) is True
    assert ayshe.screen.as_json()["reactions"] == {str(said["message_id"]): thumb}
    tick = [{"type": "emoji", "emoji": "✅"}]
    for wrong, complaint in ((tick, "REACTION_INVALID"), (thumb * 2, "REACTIONS_TOO_MANY")):
        with pytest.raises(ApiError, match=complaint):
            await bot("setMessageReaction", chat_id=ayshe.id, message_id=said["message_id"], reaction=wrong)
    with pytest.raises(ApiError, match="message to react not found"):
        await bot("setMessageReaction", chat_id=ayshe.id, message_id=99, reaction=thumb)


async def test_protected_messages_cannot_be_passed_on_and_others_can(bot: RawBot, ayshe: Person) -> None:
    plain = await bot("sendMessage", chat_id=ayshe.id, text="a")
    closed = await bot("sendMessage", chat_id=ayshe.id, text="b", protect_content=True)
    here = {"chat_id": ayshe.id, "from_chat_id": ayshe.id}
    forwarded = await bot("forwardMessage", **here, message_id=plain["message_id"])
    assert forwarded["forward_origin"]["sender_user"]["id"] == 4200000001
    copied = await bot("copyMessage", **here, message_id=plain["message_id"])
    assert ayshe.last["message_id"] == copied["message_id"]
    assert "forward_origin" not in ayshe.last
    with pytest.raises(ApiError, match="message can't be forwarded"):
        await bot("forwardMessage", **here, message_id=closed["message_id"])
    with pytest.raises(ApiError, match="message can't be copied"):
        await bot("copyMessage", **here, message_id=closed["message_id"])
    with pytest.raises(ApiError, match="message to copy not found"):
        await bot("copyMessage", **here, message_id=99)


@pytest.mark.parametrize(
    ("method", "parameters"),
    [
        ("sendLocation", {"latitude": 41.7, "longitude": 44.8}),
        ("sendVenue", {"latitude": 41.7, "longitude": 44.8, "title": "a", "address": "b"}),
        ("sendContact", {"phone_number": "+995000000000", "first_name": "a"}),
        ("sendDice", {}),
        ("sendPoll", {"question": "a?", "options": [{"text": "b"}, {"text": "c"}]}),
    ],
)
async def test_the_smaller_kinds_arrive_too(bot: RawBot, ayshe: Person, method: str, parameters: Json) -> None:
    assert await bot(method, chat_id=ayshe.id, **parameters) == ayshe.last


async def test_chats_can_be_asked_about(bot: RawBot, ayshe: Person) -> None:
    assert (await bot("getChat", chat_id=ayshe.id))["first_name"] == "Ayshe"
    sent = await bot("sendMessage", chat_id=ayshe.id, text="a")
    await bot("pinChatMessage", chat_id=ayshe.id, message_id=sent["message_id"])
    assert (await bot("getChat", chat_id=ayshe.id))["pinned_message"]["text"] == "a"
    await bot("unpinChatMessage", chat_id=ayshe.id)
    assert "pinned_message" not in await bot("getChat", chat_id=ayshe.id)
    assert await bot("getUserProfilePhotos", user_id=ayshe.id) == {"total_count": 0, "photos": []}
    assert (await bot("getMe"))["is_bot"] is True
    assert [await bot("close"), await bot("logOut")] == [True, True]
