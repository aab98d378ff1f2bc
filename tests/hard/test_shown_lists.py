"""Whatever names a report on an organizer's screen, that screen knows it: so it goes when the report goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from handlers.heard import Command, Tapped, What
from handlers.organizers.card_words import tight
from handlers.organizers.desk_taps import short_id
from handlers.screen import Screen
from storage import reports
from storage.database import Session
from storage.states import ReportState
from tests.hard.everybody import CANARY, Everybody, Role, Undone
from tests.hard.rooms_tried import everything, shown


def screens(everybody: Everybody, role: Role, what: What) -> tuple[Screen, ...]:
    """What she would be shown; nothing of it stays."""
    found: list[Screen] = []

    def work(tx: Session) -> None:
        found.extend(everybody.hears(tx, role, what).screens)
        raise Undone

    with pytest.raises(Undone):
        everybody.database.run_now(work)
    return tuple(found)


def signs(everybody: Everybody) -> dict[str, tuple[str, ...]]:
    """By what each report is told on a screen: its name, its code, its id as two kinds of buttons carry it."""
    archive = everybody.room.archive

    def code(tx: Session, report_id: str) -> str:
        card = archive.card(archive.open(tx, report_id))
        return f"{card.code[:4]}-{card.code[4:]}" if card else report_id

    def found(tx: Session) -> dict[str, tuple[str, ...]]:
        return {
            each: (f"{CANARY} {name}", code(tx, each), short_id(each), tight(each))
            for name, each in everybody.reports.items()
        }

    return everybody.database.run_now(found)


def unknown_to(screen: Screen, known: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Reports that stand there and that the screen does not know."""
    sent = [f"{button.text} {button.sends}" for row in screen.rows for button in row]
    said = "\n".join([screen.text, *sent])
    yield from (
        each for each, names in known.items() if each not in screen.shows and any(name in said for name in names)
    )


def is_echo(what: What) -> bool:
    """A campaign may be called anything, and somebody of the team is asked about by what a button says: this comes
    back on the next button, and is no report.
    """
    return (isinstance(what, Command) and what.name == "enter") or (
        isinstance(what, Tapped) and what.pressed.startswith(("D:enter:", "D:team:ask:"))
    )


@pytest.mark.slow
@pytest.mark.parametrize("role", [Role.REVIEWER, Role.COORDINATOR])
def test_every_screen_knows_the_reports_it_names(everybody: Everybody, role: Role) -> None:
    hers, other = everybody.reports["open"], everybody.reports["kept_out"]
    known, different, named = signs(everybody), [], 0
    words = [short_id(hers), tight(hers), tight(hers) + tight(other), CANARY, known[hers][1]]
    for what in everything(words):
        if is_echo(what):
            continue
        for screen in screens(everybody, role, what):
            named += bool(screen.shows)
            different += [(what, each) for each in unknown_to(screen, known)]

    assert shown(different) == []
    assert named > 50


def test_lists_know_all_they_list(everybody: Everybody) -> None:
    hers = [row for row in everybody.database.run_now(reports.everything) if row.state == ReportState.HANDED_IN]
    for page in ("new", "l-en"):
        listed = screens(everybody, Role.REVIEWER, Tapped("1", f"D:queue:{page}:"))[0]
        assert set(listed.shows) == {row.id for row in hers}
    found = screens(everybody, Role.REVIEWER, Command("find", CANARY))[0]
    assert set(found.shows) == {everybody.reports["open"], everybody.reports["kept_out"]}
    held = screens(everybody, Role.COORDINATOR, Command("quarantine"))[0]
    assert set(held.shows) == {everybody.reports["quarantined"]}
