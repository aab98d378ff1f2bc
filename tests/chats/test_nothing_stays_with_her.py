"""What an organizer wrote for a family leaves her chat: the bot's messages and her own, and her language comes back."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from handlers.blanking import SIZE
from handlers.heard import Command, Heard
from handlers.scene import Room, Spoken
from handlers.screen import File, Screen
from playground import PocketTelegram
from playground.chat_file import ChatLine, parsed
from playground.clock import VirtualClock
from storage import outbox
from tests.chats.player import Json, Player
from tests.chats.test_chats import THE_DAY
from tests.living import Living

CHAT = Path(__file__).with_name("writing_for_a_family.chat")
OF_THE_FAMILY = ("Salim", "Ghulja", "They came at night", "Künes", "My brother in 2015")


@pytest.fixture
async def pocket() -> AsyncIterator[PocketTelegram]:
    async with PocketTelegram(clock=VirtualClock(THE_DAY)) as pocket:
        yield pocket


def until(words: str, *, after: str = "") -> tuple[ChatLine, ...]:
    """The conversation as far as the bot says this."""
    text = CHAT.read_text(encoding="utf-8")
    start = text.index(after)
    return parsed(text[: text.index(words, start)])


def shown(player: Player) -> str:
    return json.dumps(player.person.messages, ensure_ascii=False)


async def taken_away(living: Living) -> None:
    """As many ticks as it takes: some go at each."""
    assert living.bot is not None
    while await living.bot.showing.take_away_due():
        pass


async def test_once_handed_in_the_familys_words_are_gone_from_her_chat(living: Living) -> None:
    player = Player(living)
    await player.play(until("> /mine\n", after="Handed in. This is"))
    assert "They came at night" in shown(player)
    await taken_away(living)
    assert [each for each in OF_THE_FAMILY if each in shown(player)] == []
    assert "This is the family's case code" in shown(player)


async def test_while_she_writes_nothing_of_it_can_be_forwarded_and_all_goes_in_time(living: Living) -> None:
    player = Player(living)
    await player.play(until("> (photo) My brother in 2015"))
    about = [each for each in player.spoken() if "short part" in str(each.get("text", ""))]
    assert len(about) > 5
    assert [each for each in about if not each.get("has_protected_content")] == []
    living.pocket.clock.advance(60 * 60)
    await taken_away(living)
    assert [each for each in OF_THE_FAMILY if each in shown(player)] == []
    await player.person.send("/continue")
    await living.pocket.quiet(20)
    assert "Do you have a photo of this person?" in text_of(player.spoken()[-1])


async def test_a_question_said_again_after_a_crash_says_no_word_of_the_family(living: Living) -> None:
    """Said anew by the clock it could not be taken away, so only the way back is said."""
    player = Player(living)
    await player.play(until("> /mine\n", after="> Salim H."))
    assert living.database is not None
    now, chat = living.pocket.clock.now(), player.person.id
    found = await living.database.read(lambda tx: living_room(living).speakers.find(tx, chat))
    assert found is not None
    about = found.row.current_report_id
    await living.database.run(lambda tx: outbox.prompt_due(tx, found.id, about, now))
    await living.tick()
    assert text_of(player.spoken()[-1]).startswith("You were writing for a family.")


async def test_what_is_too_old_to_be_deleted_is_emptied(living: Living) -> None:
    """The bot was away for three days: Telegram deletes nothing that old."""
    player = Player(living)
    await player.play(until("> /mine\n", after="> Salim H."))
    phone = player.person.id
    assert living.bot is not None
    assert living.database is not None
    desk = await living.database.read(lambda tx: living_room(living).speakers.find(tx, phone))
    assert desk is not None
    living.pocket.clock.advance(timedelta(minutes=1))
    picture = Screen("Salim", file=File("photo.png", a_picture(), picture=True), protected=True)
    spoken = Spoken((picture,), desk=desk.id)
    await living.bot.speaking.say(Heard(0, phone, 0, None, Command("x")), spoken)
    shown_before = [each["message_id"] for each in player.spoken() if each.get("has_protected_content")]
    living.pocket.clock.advance(timedelta(days=3))
    await taken_away(living)
    left = {each["message_id"]: each for each in player.spoken()}
    emptied = [left[each] for each in shown_before]
    assert {each.get("text", each.get("caption")) for each in emptied} == {"This was taken away."}
    assert [each for each in emptied if "reply_markup" in each] == []
    assert {each["photo"][-1]["width"] for each in emptied if "photo" in each} == {SIZE[0]}


def a_picture() -> bytes:
    written = BytesIO()
    Image.new("RGB", (640, 480)).save(written, "PNG")
    return written.getvalue()


def living_room(living: Living) -> Room:
    assert living.bot is not None
    return living.bot._room


def text_of(message: Json) -> str:
    return str(message.get("text", ""))
