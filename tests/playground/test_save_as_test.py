"""A chat that was held is saved as a test that tells it again."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from playground.chat_file import parsed, written
from playground.save_as_test import span
from tests.playground.on_stage import Staged, on_stage
from tests.playground.raw_bot import RawBot

Json = dict[str, Any]
RELATION = {"inline_keyboard": [[{"text": "Brother", "callback_data": "b"}, {"text": "Sister", "callback_data": "s"}]]}


class Phone:
    """Ayshe's phone over HTTP, as the page uses it."""

    def __init__(self, session: aiohttp.ClientSession, url: str, person: int) -> None:
        self.session, self.url, self.person = session, url, person

    async def does(self, act: str, **wanted: Any) -> Any:
        async with self.session.post(f"{self.url}/people/{self.person}/{act}", json=wanted) as answer:
            return await answer.json() if answer.ok else answer.status

    async def saved(self) -> str:
        async with self.session.post(f"{self.url}/people/{self.person}/save_as_test") as answer:
            return await answer.text()


@pytest.fixture
async def staged(tmp_path: Path) -> AsyncIterator[Staged]:
    async with on_stage(tmp_path, with_bot=False) as staged:
        yield staged


@pytest.fixture
async def bot(staged: Staged) -> AsyncIterator[RawBot]:
    async with RawBot(staged.pocket) as bot:
        yield bot


@pytest.fixture
async def phone(staged: Staged) -> AsyncIterator[Phone]:
    ayshe = staged.pocket.person("Ayshe", language_code="ug")
    async with aiohttp.ClientSession() as session:
        yield Phone(session, staged.url, ayshe.id)


async def test_a_conversation_is_saved_with_its_buttons_taps_edits_time_and_trouble(
    staged: Staged, bot: RawBot, phone: Phone
) -> None:
    await phone.does("start")
    asked = await bot("sendMessage", chat_id=phone.person, text="He or she is\n\nmy …", reply_markup=RELATION)
    await phone.does("tap", message_id=asked["message_id"], data="b", wait_seconds=0.01)
    kept = await bot("editMessageText", chat_id=phone.person, message_id=asked["message_id"], text="Your brother.")
    said = (await phone.does("send", text="Selim (H.)"))[0]
    await phone.does("edit", message_id=said["message_id"], text="Salim H.")
    await phone.does("delete", message_id=kept["message_id"])
    async with phone.session.post(f"{staged.url}/clock", json={"advance_seconds": 7 * 86_400}):
        pass
    await phone.does("send_other", kind="location")
    assert await phone.saved() == (
        "# Ayshe (ug)\n"
        "> /start\n"
        "< He or she is\n"
        "  …\n"
        "  my …\n"
        "  [Brother] [Sister]\n"
        "> [Brother]\n"
        "< (now says) Your brother.\n"
        "> Selim (H.)\n"
        "> (changes: Selim…) Salim H.\n"
        "> (deletes: Your brother.)\n"
        "~ 7 days\n"
        "> (location)\n"
    )


async def test_what_was_saved_is_a_chat_file_and_comes_back_unchanged(bot: RawBot, phone: Phone) -> None:
    await phone.does("start")
    await bot("sendMessage", chat_id=phone.person, text="[Is] this\n(a) button?", reply_markup=RELATION)
    saved = await phone.saved()
    assert written(parsed(saved)) == saved
    assert [line.words for line in parsed(saved)] == ["Ayshe (ug)", "/start", "[Is] this\n(a) button?"]


async def test_what_was_refused_was_not_done_and_is_not_saved(bot: RawBot, phone: Phone) -> None:
    await phone.does("start")
    asked = await bot("sendMessage", chat_id=phone.person, text="Hello")
    assert await phone.does("edit", message_id=asked["message_id"], text="Not mine to change") == 409
    assert await phone.saved() == "# Ayshe (ug)\n> /start\n< Hello\n"


async def test_the_plug_stands_in_the_chat_that_was_going_on(staged: Staged, phone: Phone) -> None:
    staged.pocket.person("Basim")
    await phone.does("start")
    async with phone.session.post(f"{staged.url}/plug"):
        pass
    assert (await phone.saved()).splitlines()[:3] == ["# Ayshe (ug)", "> /start", "! the plug is pulled"]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(604_800, "7 days"), (86_400, "1 day"), (3_600, "1 hour"), (5_400, "90 minutes"), (1, "1 second")],
)
def test_time_is_told_in_the_largest_whole_unit(seconds: int, words: str) -> None:
    assert span(seconds) == words


async def test_photos_sent_together_are_one_line(staged: Staged, bot: RawBot, phone: Phone) -> None:
    ayshe = staged.pocket.person("Ayshe")
    await phone.does("start")
    await ayshe.send_album([b"\xff\xd8one", b"\xff\xd8two", b"\xff\xd8three"], caption="His papers")
    assert await phone.saved() == "# Ayshe (ug)\n> /start\n> (album: 3) His papers\n"


async def test_what_the_bot_says_when_time_has_passed_follows_a_tick(staged: Staged, bot: RawBot, phone: Phone) -> None:
    await phone.does("start")
    async with phone.session.post(f"{staged.url}/clock", json={"advance_seconds": 86_400}):
        pass
    await bot("sendMessage", chat_id=phone.person, text="Shall we go on?")
    assert (await phone.saved()).splitlines()[2:] == ["~ 1 day", "! the clock ticks", "< Shall we go on?"]
