"""The disk is seized: two hundred reports, told in the chat and through the use cases, and not one word is found."""

from __future__ import annotations

import re

import pytest

import run_bot
from bot.states import State
from handlers.stripping import stripped
from handlers.taps import Verb
from storage import reports
from storage.database import Session
from tests.hard.canaries import FORMS, STEM, codes_in, found_in, places_in
from tests.hard.desk_outside import a_phone_is_lost, enter, hand_out
from tests.hard.desk_talk import WRITTEN, Desks
from tests.hard.disk import Disk
from tests.hard.filled import CHAT_STEM, Filling
from tests.hard.teller import Teller
from tests.hard.unsealed import open_nothing
from tests.living import Living

THROUGH_USE_CASES = 195
IN_THE_CHAT = 5
TURNS = 46
WAITING = 9000
OF_THE_DESK = 3
"""Whose canaries organizers write: these are reports handed in."""
BY_THE_DESK = 13
"""How many things they wrote that are kept."""
CHAT_NUMBER = re.compile(CHAT_STEM.encode() + rb"\d{5}")

pytestmark = pytest.mark.slow


async def filled(living: Living) -> Desks:
    """Two hundred reports, five of them in the chat, some worked on; the bot is stopped with updates still waiting."""
    await living.start()
    assert living.bot is not None
    assert living.database is not None
    filling = Filling(living.bot._room)
    for number in range(THROUGH_USE_CASES):
        await living.database.run(lambda tx: filling.tell(tx, number))  # noqa: B023 - awaited at once
    for number in range(THROUGH_USE_CASES, THROUGH_USE_CASES + IN_THE_CHAT):
        person = living.pocket.person(f"Ayshe {number}", language_code="en")
        filling.people.append(person.id)
        await talk(living, Teller(person, living.pocket, filling.next_words(number)), filling, number)
    desks = Desks(living, filling, OF_THE_DESK)
    await organize(living, desks)
    await leave_waiting(living, filling)
    await living.stop()
    return desks


async def talk(living: Living, teller: Teller, filling: Filling, number: int) -> None:
    """A whole conversation: answers, commands, files, edits, an answer taken back, a code word, a case code."""
    assert living.database is not None
    await teller.begins("en_spring")
    await teller.answers(TURNS)
    report_id = await living.database.read(newest_report)
    for command in ("help", "mine", "language", "nonsense"):
        await teller.says(f"/{command} {teller.words()}")
    await change(teller, report_id, "person.name")
    edited = await change(teller, report_id, "event.circumstances")
    await teller.person.edit(edited, teller.words())
    await teller.presses(Verb.TAKE_BACK, report_id, "person.name", "yes")
    for kind in ("document", "photo", "voice"):
        await teller.sends(kind, teller.words().encode(), f"{teller.words()}.pdf", teller.words())
    await living.database.run(lambda tx: filling.write_down(tx, report_id, number))
    await change(teller, report_id, "follow_up.code_word")
    await teller.presses(Verb.HAND_IN, report_id, None, "yes")
    await teller.says("/mine")
    await teller.says(teller.words())
    await living.database.run(lambda tx: filling.gather(tx, report_id))


async def change(teller: Teller, report_id: str, key: str) -> int:
    """Answer one question anew. Gives the number of the message."""
    await teller.presses(Verb.CHANGE, report_id, key)
    return int((await teller.says(teller.words()))["message_id"])


async def organize(living: Living, desks: Desks) -> None:
    """Notes, questions and their answers, an export, a family written for; one question is still being written."""
    assert living.database is not None
    rows = await living.database.read(reports.everything)
    one, other = [row.id for row in rows if row.state == State.HANDED_IN][:2]
    await desks.open_up()
    await desks.work_on((one, other))
    await hand_out(desks, one)
    desks.filling.codes.append(await desks.code_of(await enter(desks)))
    await a_phone_is_lost(desks, other)
    await desks.chat((one, other))


def newest_report(tx: Session) -> str:
    return reports.everything(tx)[-1].id


async def leave_waiting(living: Living, filling: Filling) -> None:
    """Updates that are kept and not handled."""
    assert living.bot is not None
    person, kept = living.pocket.person("Basim").account, living.bot.incoming._inbox
    for number in range(3):
        said = {"message_id": 1, "date": 1, "from": person.user(), "chat": person.chat()}
        update = {"update_id": 10**9 + number, "message": {**said, "text": filling.words(WAITING, number)}}
        await kept.keep([kept.item(stripped(update))])


async def test_a_seized_disk_holds_no_word(on_both: Living, disk: Disk) -> None:
    desks = await filled(on_both)
    filling, seized = desks.filling, disk.seized()
    assert len({number for number, _ in filling.told}) == THROUGH_USE_CASES + IN_THE_CHAT + 1
    assert len(filling.told) > THROUGH_USE_CASES * 100
    assert len(filling.codes) > THROUGH_USE_CASES / 4 + IN_THE_CHAT
    assert found_in(seized, STEM, CHAT_STEM, "POCKET-made-up", *map(str, filling.people)) == {}
    assert codes_in(seized, filling.codes) == set()
    assert len([place for _, place in filling.told if WRITTEN < place < WRITTEN + 100]) == BY_THE_DESK
    assert [secret for secret in desks.secrets if found_in(seized, secret)] == []


async def test_without_sealing_the_same_search_finds_every_word(
    on_both: Living, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_bot, "open_custody", open_nothing)
    desks = await filled(on_both)
    filling, seized = desks.filling, disk.seized()
    assert filling.told - places_in(seized) == set()
    assert found_in(seized, STEM)["utf-8"] > len(filling.told)
    assert len({number for piece in seized for number in CHAT_NUMBER.findall(piece)}) == THROUGH_USE_CASES
    assert [person for person in filling.people if not found_in(seized, str(person))] == []
    assert codes_in(seized, filling.codes) == set(filling.codes)
    assert [secret for secret in desks.secrets if not found_in(seized, secret)] == []
    # What is still being written lies beside the secret of her codes: in JSON.
    assert found_in(seized, STEM)["JSON"] > 0


def test_the_search_sees_every_form() -> None:
    noise = [b"\xff%b\xfe" % form(STEM) for form in FORMS.values()]
    assert set(found_in(noise, STEM)) == set(FORMS)
    shown = [f"{code[:4]}-{code[4:]}" for code in ("K7M4X2PD", "W9R4T2HD")]
    assert codes_in([shown[0].encode(), shown[1].encode("utf-16-le")], ["K7M4X2PD", "W9R4T2HD"]) == {
        "K7M4X2PD",
        "W9R4T2HD",
    }
