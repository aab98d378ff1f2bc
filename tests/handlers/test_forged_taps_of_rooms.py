"""Whatever a button of these rooms claims: who is kept out of a report reads nothing of it, and nothing breaks."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest

from bot.asked import Draft
from bot.organizing.access import AtWork
from bot.refusals import Refusal
from handlers.heard import Heard, Tapped
from handlers.organizers import asking, notes, tasks, writing
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import read_desk, short_id
from handlers.organizers.rooms import TAPS
from handlers.scene import Scene, Spoken
from handlers.taps import mark
from playground import PocketTelegram
from storage import organizers
from storage import tasks as storage_tasks
from storage.database import Database, Session
from storage.desk_records import KeptOut
from tests.bot.organizing.team_room import NOON, TeamRoom, team_room
from tests.handlers.direct import whole

FORGED = 3_000
TOPICS = (asking.TOPIC, notes.TOPIC, tasks.TOPIC, writing.TOPIC)
ACTIONS = (
    *(
        "open",
        "write",
        "pick",
        "translate",
        "drop",
        "sections",
        "section",
        "toggle",
        "asks",
        "send",
        "other",
        "tongues",
    ),
    *(
        "in",
        "leave",
        "task",
        "page",
        "one",
        "done",
        "today",
        "week",
        "date",
        "whom",
        "give",
        "listen",
        "script",
        "keep",
    ),
    *("becomes", "", "x"),
)


@pytest.fixture
def here(sqlite_database: Database, pocket: PocketTelegram, tmp_path: Path) -> TeamRoom:
    return team_room(sqlite_database, pocket, tmp_path)


def pressed(here: TeamRoom, who: AtWork, payload: str) -> Spoken | None:
    def press(tx: Session) -> Spoken | None:
        speaker, desk, tap = (
            here.room.speakers.by_id(tx, who.chat),
            here.office.access.desk(tx, who.id),
            read_desk(payload),
        )
        assert speaker is not None
        assert desk is not None
        assert tap is not None
        scene = Scene(here.room, tx, Heard(1, 1, 1, None, Tapped("", payload)), NOON, speaker)
        with suppress(Refusal):
            return whole(tx, TAPS[tap.topic](AtDesk(scene, here.office, who, desk), tap), NOON)
        return None

    return here.do(press)


def words_of(here: TeamRoom, who: AtWork, report_id: str) -> list[str]:
    """What buttons may carry: ids of what is there, parts of them, marks, numbers, and what nobody made."""
    here.ask(who, report_id, Draft("Who saw Salim H.?", "en"))
    asked = here.do(lambda tx: here.room.reporting.asked.of_report(tx, here.room.archive.open(tx, report_id)))[0]
    task_id = here.do(lambda tx: here.office.notes.to_do(tx, who, report_id, "Ask about Salim H.", NOON))
    free = here.do(lambda tx: storage_tasks.add(tx, "silence", NOON, report_id=report_id))
    ids = [short_id(each) for each in (report_id, asked.id, task_id, free, who.id)]
    marked = [
        f"{ids[0]}.{mark(key)}.{item}" for key in ("person.name", "asked[].answer") for item in ("", "1", "99999")
    ]
    return [
        *ids,
        *marked,
        f"{ids[2]}.1",
        "core.0",
        f"core.0.{mark('person.name')}",
        "",
        "ug",
        "9" * 9,
        "a" * 32,
        "..",
        "-1",
    ]


async def test_forged_buttons_show_nothing_of_a_report_she_is_kept_out_of(here: TeamRoom) -> None:
    report_id, sees, kept_out = here.family(), here.organizer(), here.organizer()
    words = words_of(here, sees, report_id)
    row = KeptOut(organizer_id=kept_out.id, about=report_id, made_by=sees.id, at=NOON)
    here.do(lambda tx: organizers.keep_out(tx, row))
    dice, shown = random.Random(7), 0
    for _ in range(FORGED):
        payload = f"D:{dice.choice(TOPICS)}:{dice.choice(ACTIONS)}:{dice.choice(words)}"
        if len(payload) <= 64:
            spoken = pressed(here, kept_out, payload)
            assert "Salim" not in "".join(screen.text for screen in (spoken.screens if spoken else ()))
        spoken = pressed(here, sees, payload) if len(payload) <= 64 and dice.random() < 0.1 else None
        shown += any("Salim" in screen.text for screen in (spoken.screens if spoken else ()))
    assert shown > 10, "the buttons are such that they show something to whoever may see it"
