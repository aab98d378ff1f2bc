"""What people do, and what the bot is told of it: every kind of update is of the published type."""

from typing import Any

import pytest

from playground import Person, PocketTelegram
from playground.other_contents import KINDS
from playground.refusals import Refused
from tests.playground.raw_bot import RawBot

Json = dict[str, Any]


async def only(bot: RawBot) -> Json:
    [update] = await bot.updates()
    return update


async def test_a_message_carries_name_language_and_commands(bot: RawBot, pocket: PocketTelegram) -> None:
    ayshe = pocket.person("Ayshe K.", language_code="ug", username="ayshe_k")
    await ayshe.start("camp-2_a")
    update = await only(bot)
    assert update["message"] == {
        "message_id": 1,
        "from": {
            "id": ayshe.id, "is_bot": False, "first_name": "Ayshe", "last_name": "K.", "username": "ayshe_k",
            "language_code": "ug",
        },
        "chat": {"id": ayshe.id, "first_name": "Ayshe", "last_name": "K.", "username": "ayshe_k", "type": "private"},
        "date": update["message"]["date"],
        "text": "/start camp-2_a",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }  # fmt: skip


async def test_a_language_may_be_absent_and_may_change(bot: RawBot, pocket: PocketTelegram) -> None:
    basim = pocket.person("Basim")
    await basim.start()
    assert "language_code" not in (await only(bot))["message"]["from"]
    await basim.speak("kk")
    await basim.send("a")
    assert (await only(bot))["message"]["from"]["language_code"] == "kk"


async def test_ids_are_above_2_to_the_31(pocket: PocketTelegram) -> None:
    people = [pocket.person(name) for name in ("Ayshe", "Basim")]
    assert min(person.id for person in people) > 2**31
    assert len({person.id for person in people}) == 2
    assert pocket.person("Ayshe").id == people[0].id


@pytest.mark.parametrize("payload", ["a b", "ä", "a" * 65])
async def test_a_deep_link_carries_64_plain_characters(ayshe: Person, payload: str) -> None:
    with pytest.raises(ValueError, match="a deep link carries"):
        await ayshe.start(payload)


async def test_what_is_too_long_goes_as_several_messages(bot: RawBot, ayshe: Person) -> None:
    words = "🏟" * 2048 + "ab" + "ۋ" * 5000
    await ayshe.send(words)
    sent = [update["message"]["text"] for update in await bot.updates()]
    assert "".join(sent) == words
    assert [len(text.encode("utf-16-le")) // 2 for text in sent] == [4096, 4096, 906]
    with pytest.raises(ValueError, match="no empty messages"):
        await ayshe.send(" \n")


async def test_an_edit_is_told_and_a_deletion_is_not(bot: RawBot, ayshe: Person) -> None:
    said = await ayshe.send("Salim")
    await ayshe.edit(said["message_id"], "Salim H. /stop")
    await ayshe.delete(said["message_id"])
    _, edited = await bot.updates()
    assert edited["edited_message"]["text"] == "Salim H. /stop"
    assert edited["edited_message"]["message_id"] == said["message_id"]
    assert edited["edited_message"]["entities"][0]["type"] == "bot_command"
    assert [message["text"] for message in ayshe.messages] == ["/start"]


async def test_a_caption_can_be_edited_too(bot: RawBot, ayshe: Person) -> None:
    sent = await ayshe.send_file(b"a", caption="old")
    await ayshe.edit(sent["message_id"], "new")
    edited = (await bot.updates())[1]["edited_message"]
    assert (edited["caption"], edited["document"]) == ("new", sent["document"])


async def test_only_own_messages_are_edited(bot: RawBot, ayshe: Person) -> None:
    sent = await bot("sendMessage", chat_id=ayshe.id, text="a")
    with pytest.raises(Refused, match="message to edit not found"):
        await ayshe.edit(sent["message_id"], "b")


async def test_an_album_is_separate_updates_with_the_caption_on_the_first(bot: RawBot, ayshe: Person) -> None:
    await ayshe.send_album([b"one", b"two", b"three"], caption="Us")
    messages = [update["message"] for update in await bot.updates()]
    assert [message.get("caption") for message in messages] == ["Us", None, None]
    assert len({message["media_group_id"] for message in messages}) == 1
    assert all("photo" in message for message in messages)


async def test_a_forward_says_where_it_comes_from(bot: RawBot, ayshe: Person) -> None:
    said = await ayshe.send("a")
    await ayshe.forward(said)
    hidden = {"type": "hidden_user", "sender_user_name": "Somebody", "date": 1}
    await ayshe.forward(said, hidden)
    origins = [update["message"].get("forward_origin") for update in await bot.updates()]
    assert [origin and origin["type"] for origin in origins] == [None, "user", "hidden_user"]


@pytest.mark.parametrize("kind", KINDS)
async def test_everything_else_people_send_is_of_the_published_types(bot: RawBot, ayshe: Person, kind: str) -> None:
    sent = await ayshe.send_other(kind)
    assert (await only(bot))["message"] == sent


async def test_an_unknown_kind_is_an_error_of_the_test(ayshe: Person) -> None:
    with pytest.raises(ValueError, match="unknown kind 'love'"):
        await ayshe.send_other("love")


async def test_a_blocked_bot_hears_nothing(bot: RawBot, ayshe: Person) -> None:
    await ayshe.block()
    with pytest.raises(Refused, match="unblock the bot first"):
        await ayshe.send("a")
    await ayshe.unblock()
    await ayshe.send("a")
    assert [list(update)[1] for update in await bot.updates()] == ["my_chat_member", "my_chat_member", "message"]


async def test_a_reply_quotes_what_it_replies_to(bot: RawBot, ayshe: Person) -> None:
    asked = await bot("sendMessage", chat_id=ayshe.id, text="Who?")
    await ayshe.send("Salim", reply_to=asked["message_id"])
    assert (await only(bot))["message"]["reply_to_message"] == asked


async def test_any_update_at_all_can_be_put_before_the_bot(bot: RawBot, pocket: PocketTelegram) -> None:
    pocket.push("message", {"nonsense": True})
    [update] = (await bot.answer("getUpdates"))["result"]
    assert update["message"] == {"nonsense": True}
