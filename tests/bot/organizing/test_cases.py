"""Cases: linked and taken apart again, words kept apart; closed to whom it was closed; rungs with why."""

from functools import partial

import pytest

from bot.interview.kinds import Chosen, ChosenMany, Text
from bot.organizing.access import AtWork
from bot.organizing.cases import AtRisk, Case, Check, Risk, Rung
from bot.refusals import Refusal
from storage import case_files, events
from tests.bot.organizing.families_told import Circle


def look(circle: Circle, who: AtWork, report: str) -> Case:
    return circle.do(lambda tx: circle.office.cases.look(tx, who, report, circle.now))


def link(circle: Circle, who: AtWork, one: str, other: str) -> None:
    circle.later()
    circle.do(lambda tx: circle.office.cases.link(tx, who, (one, other), circle.now))


def gathered(case: Case) -> list[str]:
    return [each.id for each in case.reports]


async def test_two_reports_become_one_case_and_two_again(circle: Circle) -> None:
    one, other, reviewer = circle.tell(), circle.tell(person__name=Text("Selim H.")), circle.reviewer()
    assert gathered(look(circle, reviewer, one)) == [one]
    link(circle, reviewer, one, other)
    case = look(circle, reviewer, other)
    assert gathered(case) == [other, one]
    cards = [circle.room.archive.card(each) for each in case.reports]
    assert [card.names for card in cards if card] == [("Selim H.",), ("Salim Hoshur",)]
    circle.do(lambda tx: circle.office.cases.unlink(tx, reviewer, other, circle.now))
    assert gathered(look(circle, reviewer, one)) == [one]
    assert gathered(look(circle, reviewer, other)) == [other]
    trail = [row.what for row in circle.do(lambda tx: events.of_report(tx, other)) if row.actor == reviewer.id]
    assert [what for what in trail if "link" in what] == ["linked", "unlinked"]


async def test_a_report_leaves_no_case_with_others_unasked(circle: Circle) -> None:
    one, two, three, reviewer = circle.tell(), circle.tell(), circle.tell(), circle.reviewer()
    link(circle, reviewer, one, two)
    with pytest.raises(Refusal, match="desk-case-of-others"):
        link(circle, reviewer, three, two)
    link(circle, reviewer, one, three)
    assert set(gathered(look(circle, reviewer, two))) == {one, two, three}


async def test_who_is_kept_out_of_a_report_is_kept_out_of_its_case_and_stays_so(circle: Circle) -> None:
    one, other = circle.tell(), circle.tell()
    reviewer, kept_out, coordinator = circle.reviewer(), circle.reviewer(), circle.coordinator()
    circle.do(lambda tx: circle.office.access.keep_out(tx, coordinator, kept_out.id, one, circle.now))
    assert gathered(look(circle, kept_out, other)) == [other]
    link(circle, reviewer, other, one)
    for report in (one, other):
        with pytest.raises(Refusal, match="desk-not-found"):
            look(circle, kept_out, report)
    circle.do(lambda tx: circle.office.cases.unlink(tx, reviewer, one, circle.now))
    with pytest.raises(Refusal, match="desk-not-found"):
        look(circle, kept_out, one)


async def test_who_is_kept_out_of_a_case_stays_out_of_what_is_taken_from_it(circle: Circle) -> None:
    one, other = circle.tell(), circle.tell()
    reviewer, kept_out, coordinator = circle.reviewer(), circle.reviewer(), circle.coordinator()
    link(circle, reviewer, one, other)
    file = look(circle, reviewer, one).file
    assert file is not None
    circle.do(lambda tx: circle.office.access.keep_out(tx, coordinator, kept_out.id, file.id, circle.now))
    circle.do(lambda tx: circle.office.cases.unlink(tx, reviewer, other, circle.now))
    with pytest.raises(Refusal, match="desk-not-found"):
        look(circle, kept_out, other)


async def test_a_rung_has_a_reason_and_what_is_still_open(circle: Circle) -> None:
    report, reviewer, cases = circle.tell(), circle.reviewer(), circle.office.cases
    assert look(circle, reviewer, report).rung == Rung.REPORTED
    why = "A court paper names him."
    circle.do(lambda tx: cases.climb(tx, reviewer, report, (Rung.DOCUMENTED, why), circle.now))
    circle.do(lambda tx: cases.leave_open(tx, reviewer, report, "Which prison", circle.now))
    found = look(circle, reviewer, report)
    assert (found.rung, found.why, found.unverified) == (Rung.DOCUMENTED, why, "Which prison")
    kept = circle.do(lambda tx: case_files.newest_note(tx, [report], "why"))
    assert kept is not None
    assert why.encode() not in kept.sealed


async def test_risk_and_for_whom_and_the_checklist(circle: Circle) -> None:
    report = circle.tell(consent__worries=Text("They may come for my mother."))
    reviewer, cases = circle.reviewer(), circle.office.cases
    circle.do(lambda tx: cases.weigh(tx, reviewer, report, Risk.HIGH, circle.now))
    for what in (AtRisk.FAMILY_THERE, AtRisk.REPORTER, AtRisk.REPORTER, Check.DATES):
        circle.later()
        circle.do(partial(cases.toggle, who=reviewer, report_id=report, what=what, now=circle.now))
    found = look(circle, reviewer, report)
    assert found.file is not None
    assert (found.file.risk, found.risk_for, found.checked) == ("high", ("family_there",), ("dates",))
    assert found.worries == ("They may come for my mother.",)


async def test_sources_and_what_is_missing_for_the_un_are_computed(circle: Circle) -> None:
    one = circle.tell(event__source=ChosenMany(("own_eyes", "rumour")))
    other = circle.tell(event__source=ChosenMany(("official_paper",)), event__taken_by=Chosen("other", "men"))
    reviewer = circle.reviewer()
    link(circle, reviewer, one, other)
    found = look(circle, reviewer, one)
    assert found.sources == ("official_paper", "own_eyes", "rumour")
    assert set(found.missing_for_un) == {"reporter", "actions", "consent"}


async def test_the_last_report_takes_its_case_and_notes_with_it(circle: Circle) -> None:
    report, reviewer, cases = circle.tell(), circle.reviewer(), circle.office.cases
    circle.do(lambda tx: cases.climb(tx, reviewer, report, (Rung.CORROBORATED, "Two told."), circle.now))
    file = look(circle, reviewer, report).file
    assert file is not None
    circle.do(lambda tx: circle.room.forgetting.destroy(tx, report, circle.now))
    assert circle.do(lambda tx: case_files.get(tx, file.id)) is None
    assert circle.do(lambda tx: case_files.newest_note(tx, [report], "why")) is None
