"""While intake is closed nobody is asked for anything, and nothing that was told is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.falling_due import FallingDue
from bot.organizing import intake_switch
from bot.organizing.access import Coordinator
from playground import PocketTelegram
from storage import chain, checkins, intake, outbox, reports
from storage.database import Session
from storage.records import OutboxRow
from storage.states import UNPROMPTED
from tests.flooding import a_report
from tests.handlers.direct import Direct, a_room, buttons_of
from tests.living import Living

CLOSED = "At the moment we take no reports."


@pytest.fixture
def direct(pocket: PocketTelegram, tmp_path: Path) -> Iterator[Direct]:
    """Somebody who speaks with the bot directly."""
    living = Living(pocket, tmp_path, f"sqlite:///{tmp_path / 'data' / 'kept.db'}")
    room, database = a_room(living)
    yield Direct(room, database, pocket, pocket.person("Ayshe", language_code="en"))
    database.close()


def close(direct: Direct) -> None:
    """As a coordinator does it."""
    direct.database.run_now(lambda tx: intake.close(tx, direct.pocket.clock.now()))


def last(direct: Direct) -> str:
    """What was said last."""
    return direct.spoken[-1].screens[-1].text


async def test_nothing_is_kept_of_somebody_new(direct: Direct) -> None:
    close(direct)
    await direct.says("/start", "my brother was taken")

    assert last(direct).startswith(CLOSED)
    assert "Nadia, +000" in last(direct)
    assert direct.database.run_now(reports.everything) == []
    chat = direct.person.id
    assert direct.database.run_now(lambda tx: direct.room.speakers.find(tx, chat)) is None


async def test_words_are_not_kept_and_what_was_told_stays(direct: Direct) -> None:
    await direct.says("/start", "[English]", "[It is a good moment]", "[Yes, I agree]", "[No]")
    before = direct.report()
    close(direct)
    await direct.says("[Brother]", "He was taken", "/report", "/continue", "/start")
    after = direct.report()

    assert before is not None
    assert after is not None
    assert after.interview.standing == before.interview.standing
    assert all(spoken.screens[0].text.startswith(CLOSED) for spoken in direct.spoken[-5:])
    direct.database.run_now(intake.reopen)
    await direct.says("[Brother]")
    assert direct.report() is not None
    assert not last(direct).startswith(CLOSED)


async def test_she_can_still_look_and_erase(direct: Direct) -> None:
    await direct.says("/start", "[English]", "[It is a good moment]", "[Yes, I agree]", "[No]")
    close(direct)
    await direct.says("/mine", "/privacy", "/help", "/consent", "/language")
    assert not any(screen.text.startswith(CLOSED) for spoken in direct.spoken[-5:] for screen in spoken.screens)

    await direct.says("/forget", "[Yes, erase it]")
    assert direct.database.run_now(reports.everything) == []


async def test_no_screen_that_is_still_shown_asks_for_more(direct: Direct) -> None:
    """Every button on them leads to a screen of the same kind, or to the word that intake is closed."""
    await direct.says("/start", "[English]", "[It is a good moment]", "[Yes, I agree]", "[No]")
    question = last(direct)
    close(direct)
    for command in ("/mine", "/privacy", "/help", "/consent", "/language", "/stop"):
        await direct.says(command)
        for button in list(buttons_of(direct.spoken[-1])):
            if button.sends and not button.sends.startswith("X"):
                await direct.person.press(1, button.sends)
                direct.hears()
                told = [*(each.text for each in direct.spoken[-1].screens)]
                assert question not in told


async def test_no_check_in_and_no_reminder_while_it_is_closed(living: Living) -> None:
    person = living.pocket.person("Ayshe", language_code="en")
    await person.send("/start")
    await living.pocket.quiet(20)
    assert living.database is not None
    await living.database.run(lambda tx: something_is_due(tx, living))
    said = len(person.messages)
    await living.tick()
    await living.pocket.quiet(20)
    assert len(person.messages) == said

    living.pocket.clock.advance(timedelta(hours=2))
    await living.database.run(intake.reopen)
    await living.tick()
    await living.pocket.quiet(20)
    assert len(person.messages) > said


def something_is_due(tx: Session, living: Living) -> None:
    """A question of a check-in waits to be said, and intake is closed."""
    now = living.pocket.clock.now()
    [row] = reports.everything(tx)
    days = [[(now - timedelta(days=1)).isoformat(), (now + timedelta(days=3)).isoformat()]]
    due = OutboxRow(
        reporter_id=row.reporter_id, purpose=UNPROMPTED, phrase="checkin-hello", ids={"days": days}, due_at=now
    )
    outbox.add(tx, due)
    checkins.change(tx, [row.id], due_at=now)
    intake.close(tx, now)


def test_closing_and_opening_are_in_the_trail_once_each(direct: Direct) -> None:
    def work(tx: Session) -> list[str]:
        by, now = Coordinator("id", "chat", "en"), direct.pocket.clock.now()
        for _ in range(2):
            intake_switch.close(tx, by, now)
        for _ in range(2):
            intake_switch.reopen(tx, by, now)
        chain.write(tx)
        return [line.what for page in chain.pages(tx) for line in page]

    assert direct.database.run_now(work) == ["intake_closed", "intake_opened"]


def test_a_draft_may_wait_longer_than_its_days_while_it_is_closed(direct: Direct) -> None:
    room, now = direct.room, direct.pocket.clock.now()
    falling = FallingDue(room.reporting.checkins, room.speakers, room.forgetting, room.settings)
    direct.database.run_now(lambda tx: a_report(room, tx, 1, now))
    close(direct)
    later = now + timedelta(days=90)

    assert direct.database.run_now(lambda tx: falling.some(tx, later, 4)).families == 0
    assert len(direct.database.run_now(reports.everything)) == 1
    direct.database.run_now(intake.reopen)
    assert direct.database.run_now(lambda tx: falling.some(tx, later, 4)).families == 1
