"""What an organizer is shown: protected, without what a photo hides, taken away after a quarter of an hour."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from playground import Person
from playground.chat_file import parsed
from playground.person import SentFile
from storage import events, reports
from storage.database import Session
from storage.records import Event
from tests.bot.organizing.test_showable import MAKER, OWNER, archive, photo
from tests.chats.player import Player
from tests.living import Living

JOINS = """
# Reviewer (en)
! an invitation for a reviewer
> (joins)
< …
> (types her code)
< …
"""
TOLD = (
    *("[English]", "[It is a good moment]", "[Yes, I agree]", "[No]", "[Brother]", "[18 or older]", "Salim H."),
    *("[Taken to a camp]", "[I don't know]", "[Later]", "[Later]", "[I don't know]", "[No news at all]"),
    *("[Later]", "[I don't know]", "[Later]", "[Later]", "[Later]"),
)
HANDED_IN = ("[That is all]", "[Türkiye]", "[That is all]", "[Hand in]", "[Hand in now]")
QUARTER = "~ 15 minutes"


async def desk(living: Living, *files: SentFile) -> tuple[Player, Person]:
    """A family that has handed in these files, and a reviewer at her desk."""
    ayshe = living.pocket.person("Ayshe", language_code="en")
    await ayshe.start()
    for line in TOLD:
        await _does(living, ayshe, line)
    for file in files:
        await living.pocket.quiet(20)
        await ayshe.send_file(file, kind="document")
        await living.pocket.quiet(30)
    for line in HANDED_IN if files else ("[Later]", *HANDED_IN[1:]):
        await _does(living, ayshe, line)
    await living.pocket.quiet(20)
    player = Player(living)
    await player.play(parsed(JOINS))
    await player.play(parsed("# Reviewer\n> /queue\n< …\n> [New: 1]\n< …\n> (opens the report)\n< …\n"))
    return player, player.person


async def _does(living: Living, person: Person, line: str) -> None:
    await living.pocket.quiet(20)
    await (person.tap(line[1:-1]) if line.startswith("[") else person.send(line))


def of_the_bot(reviewer: Person) -> list[dict[str, Any]]:
    return [each for each in reviewer.messages if each.get("from", {}).get("id") != reviewer.id]


def trail(living: Living) -> list[Event]:
    def read(tx: Session) -> list[Event]:
        return [event for row in reports.everything(tx) for event in events.of_report(tx, row.id)]

    assert living.database is not None
    return living.database.run_now(read)


async def test_everything_shown_is_protected_and_gone_after_a_quarter_of_an_hour(living: Living) -> None:
    player, reviewer = await desk(living, SentFile(photo((900, 700)), "photo.jpg", "image/jpeg"))
    await player.play(parsed("> [Part by part]\n< …\n> [The short part]\n< …\n> [To the report]\n< …\n"))
    await player.play(parsed("> [In order of time]\n< …\n> [To the report]\n< …\n> [Files]\n< …\n> [1. file]\n< …\n"))
    shown = of_the_bot(reviewer)
    assert len(shown) > 9
    assert [each.get("has_protected_content") for each in shown] == [True] * len(shown)
    await player.play(parsed("~ 14 minutes\n! the clock ticks\n"))
    assert {each["message_id"] for each in shown} == {each["message_id"] for each in of_the_bot(reviewer)}
    await player.play(parsed("~ 2 minutes\n! the clock ticks\n"))
    assert of_the_bot(reviewer) == []


async def test_a_photo_comes_as_a_picture_without_its_place_and_without_its_owner(living: Living) -> None:
    player, reviewer = await desk(living, SentFile(photo(), "photo.jpg", "image/jpeg"))
    await player.play(parsed("> [Files]\n< …\n> [1. file]\n< (photo) A copy without hidden…\n"))
    sent = of_the_bot(reviewer)[-1]["photo"][-1]
    files = living.pocket.world.files
    stored = files.find(living.pocket.bot.id, sent["file_id"])
    assert stored is not None
    content = files.content(stored)
    assert [hidden.encode() in content for hidden in (MAKER, OWNER)] == [False, False]
    with Image.open(io.BytesIO(content)) as picture:
        assert (dict(picture.getexif()), max(picture.size)) == ({}, 1280)
    about = [each.about for each in trail(living) if each.what == "file_shown"]
    assert len(about) == 1
    assert about[0] is not None


async def test_a_paper_comes_after_a_warning_and_an_archive_never(living: Living) -> None:
    paper = SentFile(b"%PDF-1.4 a made-up paper", "paper.pdf", "application/pdf")
    player, reviewer = await desk(living, paper, SentFile(archive(), "photo.jpg", "image/jpeg"))
    await player.play(parsed("> [Files]\n< …\n> [1. file]\n< This is no picture but a file (PDF).…\n"))
    assert [each for each in of_the_bot(reviewer) if "document" in each] == []
    assert [each.what for each in trail(living)].count("file_shown") == 0
    await player.play(parsed("> [Open it all the same]\n< (document: paper.pdf) As the family sent it.…\n"))
    assert of_the_bot(reviewer)[-1]["document"]["file_name"] == "paper.pdf"
    await player.play(parsed("> [Files]\n< …\n> [2. file]\n< This kind of file is not shown here…\n"))
    assert [each.what for each in trail(living)].count("file_shown") == 1


def tells_of_it(message: dict[str, Any]) -> bool:
    """By its name, or as one of a list: by its code on a button (which went with the tap), or in a count."""
    return any(words in str(message.get("text")) for words in ("Salim H.", "Urgent ones first", "Which status?"))


@pytest.mark.parametrize("does", ["withdraws", "forgets"])
async def test_what_is_withdrawn_or_forgotten_goes_from_the_organizers_chat_at_once(does: str, living: Living) -> None:
    player, reviewer = await desk(living)
    await player.play(parsed("> /find Salim\n< …\n> [By status]\n< …\n"))
    before = [each["message_id"] for each in of_the_bot(reviewer) if tells_of_it(each)]
    assert len(before) == 4, "a page of the queue, the report, what was found, what it may be narrowed by"
    ayshe = living.pocket.person("Ayshe", language_code="en")
    buttons = ("/mine", "[Brother · Salim H. · handed in]", "[Withdraw the report]", "[Withdraw the report]")
    for line in buttons if does == "withdraws" else ("/forget", "[Yes, erase it]"):
        await _does(living, ayshe, line)
    await living.pocket.quiet(20)
    await living.tick()
    await living.pocket.quiet(20)
    assert [each for each in of_the_bot(reviewer) if each["message_id"] in before] == []
    assert len(of_the_bot(reviewer)) == 3, "what shows no report stays until its time is over"
