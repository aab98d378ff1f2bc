"""The people's side over HTTP, as the web chat and tests in another process use it."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from playground import Person, PocketTelegram, RemotePerson, RemotePocket, SentFile
from tests.playground.raw_bot import RawBot

Json = dict[str, Any]
BUTTONS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


@pytest.fixture
async def remote(pocket: PocketTelegram) -> AsyncIterator[RemotePocket]:
    async with RemotePocket(pocket.url) as remote:
        yield remote


@pytest.fixture
async def basim(remote: RemotePocket, bot: RawBot) -> RemotePerson:
    basim = await remote.person("Basim", language_code="ar")
    await basim.start()
    await bot.updates()
    return basim


async def test_people_are_listed_and_made(remote: RemotePocket, pocket: PocketTelegram) -> None:
    made = await remote.person("Basim", language_code="ar")
    assert await remote.ask("GET", "/people") == [{"id": made.id, "name": "Basim", "language_code": "ar"}]
    assert (await remote.person("Basim")).id == made.id == pocket.person("Basim").id


async def test_a_whole_conversation(bot: RawBot, basim: RemotePerson, remote: RemotePocket) -> None:
    await basim.send("hello")
    [update] = await bot.updates()
    await bot("sendMessage", chat_id=update["message"]["chat"]["id"], text="Who?", reply_markup=BUTTONS)
    tap = asyncio.create_task(basim.tap("Yes"))
    [pressed] = await bot.updates(timeout=5)
    await bot("answerCallbackQuery", callback_query_id=pressed["callback_query"]["id"], text="Kept", show_alert=True)
    assert await tap == {"answered": "Kept", "alert": True}
    await bot.updates()
    await remote.quiet()
    chat = await basim.look()
    assert (basim.text, basim.buttons, chat["toast"]) == ("Who?", ["Yes"], "Kept")
    assert [message["text"] for message in chat["messages"]] == ["/start", "hello", "Who?"]
    assert {"commands", "bot", "blocked", "typing", "toast", "messages"} <= chat.keys()


async def test_an_unanswered_press_is_answered_with_nothing(bot: RawBot, basim: RemotePerson) -> None:
    sent = await bot("sendMessage", chat_id=basim.id, text="Who?", reply_markup=BUTTONS)
    answer = await basim.press(sent["message_id"], "y", wait_seconds=0.05)
    assert answer == {"answered": None, "alert": False}


async def test_one_file_and_several(bot: RawBot, basim: RemotePerson, remote: RemotePocket) -> None:
    await basim.send_file(SentFile("سالام".encode(), "خەت.txt", "text/plain"), caption="a letter")
    form = aiohttp.FormData({"kind": "photo", "caption": "us"})
    for number in range(2):
        form.add_field("file", b"GIF89a\x07\x00\x09\x00", filename=f"{number}.gif", content_type="image/gif")
    await remote.ask("POST", f"/people/{basim.id}/send", form)
    letter, *album = [update["message"] for update in await bot.updates()]
    assert (letter["document"]["file_name"], letter["caption"]) == ("خەت.txt", "a letter")
    assert [message.get("caption") for message in album] == ["us", None]
    assert len({message["media_group_id"] for message in album}) == 1
    path = f"{remote.url}/people/{basim.id}/file/{letter['document']['file_id']}"
    async with aiohttp.ClientSession() as session, session.get(path) as answer:
        assert (answer.content_type, await answer.read()) == ("text/plain", "سالام".encode())


async def test_every_act_has_a_path(bot: RawBot, basim: RemotePerson) -> None:
    [said] = await basim.act("send", text="a")
    await basim.act("edit", message_id=said["message_id"], text="b")
    await basim.act("forward", message_id=said["message_id"])
    await basim.act("send_other", kind="contact")
    await basim.act("delete", message_id=said["message_id"])
    await basim.act("speak", language_code="fr")
    await basim.act("block")
    await basim.act("unblock")
    kinds = [list(update)[1] for update in await bot.updates()]
    assert kinds == ["message", "edited_message", "message", "message", "my_chat_member", "my_chat_member"]


@pytest.mark.parametrize(
    ("act", "wanted", "words"),
    [
        ("send", {"text": " "}, "no empty messages"),
        ("send", {}, "text"),
        ("send_other", {"kind": "love"}, "unknown kind"),
        ("edit", {"message_id": 99, "text": "a"}, "message to edit not found"),
        ("forward", {"message_id": 99}, "99"),
    ],
)
async def test_a_wrong_wish_is_refused_with_words(basim: RemotePerson, act: str, wanted: Json, words: str) -> None:
    with pytest.raises(RuntimeError, match=words):
        await basim.act(act, **wanted)


async def test_nobody_is_nobody(remote: RemotePocket) -> None:
    with pytest.raises(RuntimeError, match="no such person"):
        await remote.ask("GET", "/people/7/chat")


async def test_the_clock_is_shown_and_moved(remote: RemotePocket, pocket: PocketTelegram) -> None:
    await remote.advance(3600)
    assert (await remote.ask("GET", "/clock"))["offset_seconds"] == pocket.clock.offset_seconds == 3600.0


async def test_faults_are_set_listed_and_cleared(remote: RemotePocket, pocket: PocketTelegram) -> None:
    first = await remote.set_fault("flood", "sendMessage", probability=0.1, retry_after=3, seed=7)
    await remote.set_fault("cut", count=1)
    assert [fault["kind"] for fault in await remote.ask("GET", "/faults")] == ["flood", "cut"]
    await remote.ask("DELETE", f"/faults/{first}")
    assert [fault["kind"] for fault in pocket.faults.listed()] == ["cut"]
    await remote.clear_faults()
    assert pocket.faults.listed() == []
    with pytest.raises(RuntimeError, match="is not a valid FaultKind"):
        await remote.set_fault("love")


async def next_event(stream: aiohttp.StreamReader) -> Json:
    while not (line := await asyncio.wait_for(stream.readline(), 2)).startswith(b"data: "):
        pass
    event: Json = json.loads(line.removeprefix(b"data: "))
    return event


async def test_watchers_are_told_what_has_changed(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{pocket.url}/people/events") as stream:
        assert await stream.content.readline() == b": watching\n"
        said = await ayshe.send("a")
        sent = await bot("sendMessage", chat_id=ayshe.id, text="Who?")
        await bot("editMessageText", chat_id=ayshe.id, message_id=sent["message_id"], text="What?")
        await bot("sendChatAction", chat_id=ayshe.id, action="typing")
        await ayshe.delete(said["message_id"])
        events = [await next_event(stream.content) for _ in range(5)]
    assert [event["kind"] for event in events] == ["message", "message", "edited", "typing", "deleted"]
    assert {event["person"] for event in events} == {ayshe.id}


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:{port}"},
        {"Host": "127.0.0.1:1"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "null"},
        {"Origin": "https://127.0.0.1:{port}"},
    ],
)
@pytest.mark.parametrize(("method", "path"), [("GET", "/people"), ("POST", "/people"), ("POST", "/clock")])
async def test_another_page_is_sent_away(pocket: PocketTelegram, headers: Json, method: str, path: str) -> None:
    port = pocket.url.rpartition(":")[2]
    said = {name: value.format(port=port) for name, value in headers.items()}
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, pocket.url + path, headers=said, json={"name": "Eve"}) as answer,
    ):
        assert answer.status == 403
    assert pocket.world.accounts == {}


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
async def test_the_own_page_is_let_in(pocket: PocketTelegram, name: str) -> None:
    own = f"{name}:{pocket.url.rpartition(':')[2]}"
    headers = {"Host": own, "Origin": f"http://{own}"}
    async with aiohttp.ClientSession() as session, session.get(f"{pocket.url}/people", headers=headers) as answer:
        assert (answer.status, await answer.json()) == (200, [])
