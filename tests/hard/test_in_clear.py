"""In clear, and nothing else, value by value: after real conversations every open value is one of a few known forms."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from bot.trail import Whole, verify
from handlers.taps import Verb
from storage import reporters, reports
from storage.database import Session
from tests.hard.canaries import STEM
from tests.hard.desk_outside import a_phone_is_lost, enter, hand_out
from tests.hard.desk_talk import Desks
from tests.hard.filled import Filling
from tests.hard.forms import OPAQUE, allowed
from tests.hard.teller import Teller
from tests.living import Living
from tests.storage.test_in_clear import ALLOWED

OFTEN_EMPTY = {
    *("attachment.seq", "checkin.asked_at", "checkin.paused_until", "inbox.sealed", "outbox.lease_until"),
    *("rendering.attachment_id", "report.erase_at", "report.linked_to"),
}
"""Columns that hold something for a moment only, or for reports told in other ways."""


def wrong_values(tx: Session) -> list[str]:
    """Every value that is not of the form its column allows."""
    found = []
    for table, columns in ALLOWED.items():
        rows = tx.connection().execute(text(f'SELECT * FROM "{table}"')).mappings().all()
        for row in rows:
            found += [
                f"{table}.{name}" for name, value in row.items() if not allowed(f"{table}.{name}", columns[name], value)
            ]
    return sorted(set(found))


def counted(tx: Session) -> dict[str, int]:
    """How many rows each table has."""
    return {
        table: int(tx.connection().execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()) for table in ALLOWED
    }


def never_filled(tx: Session) -> list[str]:
    """Every column in which nothing ever stood: of these the test proves nothing."""
    found = []
    for table, columns in ALLOWED.items():
        said = ", ".join(f'count("{name}") AS "{name}"' for name in columns)
        row = tx.connection().execute(text(f'SELECT {said} FROM "{table}"')).mappings().one()
        found += [f"{table}.{name}" for name, number in row.items() if not number and table != "shown"]
    return sorted(found)


async def talk(living: Living, filling: Filling) -> None:
    """Several people, and everything that leaves a row: files, tasks, events, notices, reminders, dead letters."""
    assert living.database is not None
    teller = Teller(living.pocket.person("Ayshe", language_code="ug"), living.pocket, filling.next_words(1))
    await teller.begins("en_spring")
    await teller.answers(46)
    report_id = (await living.database.read(reports.everything))[-1].id
    for kind in ("voice", "photo", "document", "video"):
        await teller.sends(kind, teller.words().encode(), f"{teller.words()}.pdf", teller.words())
    await living.database.run(lambda tx: filling.write_down(tx, report_id, 1))
    await teller.presses(Verb.CHANGE, report_id, "reporter.age_group")
    await teller.presses(Verb.CHOOSE, report_id, "reporter.age_group", "under_16")
    await teller.presses(Verb.CHANGE, report_id, "follow_up.code_word")
    await teller.says(teller.words())
    await teller.presses(Verb.HAND_IN, report_id, None, "yes")
    await teller.says("/mine")
    for _ in range(3):
        await teller.says(teller.words())
    await teller.presses(Verb.NEW, report_id, None, "yes")
    await teller.says(f"/start {'x' * 60}")
    await others(living, filling)
    await the_desk(living, filling)


async def others(living: Living, filling: Filling) -> None:
    """One who forgets, one who is not ready, one who blocks the bot, one whose words meet a fault of ours."""
    assert living.database is not None
    names = ("Basim", "Carla", "Dana")
    basim, carla, dana = (
        Teller(living.pocket.person(name, language_code="tr"), living.pocket, filling.next_words(number))
        for number, name in enumerate(names, 2)
    )
    for each in (basim, carla, dana):
        await each.begins()
    await basim.answers(12)
    begun = (await living.database.read(reports.everything))[-3].id
    await basim.presses(Verb.FORGET, begun, None, "yes")
    await carla.answers(2)
    await carla.presses(Verb.PAUSE, (await living.database.read(reports.everything))[-2].id)
    await dana.person.block()
    await living.pocket.quiet(20)


async def the_desk(living: Living, filling: Filling) -> None:
    """Organizers, and everything they may do with two reports of one person."""
    desks = Desks(living, filling, 9)
    await desks.open_up()
    one = (await desks.do(lambda tx: filling.tell(tx, 9))).id
    other = (await desks.do(lambda tx: filling.tell(tx, 12))).id
    await desks.work_on((one, other))
    await desks.chat((one, other))
    await a_phone_is_lost(desks, other)
    await hand_out(desks, one)
    await enter(desks)
    await living.tick()


async def test_every_open_value_is_of_a_known_form(on_both: Living) -> None:
    await on_both.start()
    assert on_both.bot is not None
    assert on_both.database is not None
    await talk(on_both, Filling(on_both.bot._room))
    await on_both.bot.clearing.sweep()

    rows = await on_both.database.read(counted)
    assert [table for table, number in rows.items() if not number] == ["shown"]
    assert {*await on_both.database.read(never_filled)} <= OFTEN_EMPTY
    assert await on_both.database.read(wrong_values) == []
    custody = on_both.bot._room.archive.custody
    assert isinstance(await on_both.database.read(lambda tx: verify(tx, custody)), Whole)


async def test_a_word_in_any_open_column_would_be_found(on_both: Living) -> None:
    await on_both.start()
    assert on_both.database is not None
    teller = Teller(on_both.pocket.person("Ayshe"), on_both.pocket, lambda: STEM)
    await teller.begins()

    def careless(tx: Session) -> list[str]:
        whose = reports.everything(tx)[0].reporter_id
        reporters.change(tx, whose, campaign=STEM, state="a state of mine", sealed_awaits=STEM.encode())
        return wrong_values(tx)

    found = await on_both.database.run(careless)
    assert found == ["reporter.campaign", "reporter.sealed_awaits", "reporter.state"]


@pytest.mark.parametrize("table", [table for table in ALLOWED if table != "alembic_version"])
def test_no_form_lets_words_through(table: str) -> None:
    of_table = [(f"{table}.{name}", reason) for name, reason in ALLOWED[table].items()]
    assert [column for column, reason in of_table if allowed(column, reason, stem_for(reason))] == []


def stem_for(reason: str) -> str | bytes:
    """Words as such a column could hold them."""
    return STEM.encode() if reason in OPAQUE else STEM
