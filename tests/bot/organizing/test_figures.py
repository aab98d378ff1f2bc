"""Figures: what is counted, for whom, and that nothing small can be worked out from what leaves."""

from itertools import product

import pytest

from bot.interview.kinds import Chosen, ChosenMany, Place, When
from bot.organizing.figures import LEAST, NOT_TOLD, Figure, around, hidden_below
from tests.bot.organizing.families_told import NO, Circle


def count(circle: Circle, figure: Figure, *, outside: bool = False) -> dict[str, int]:
    reviewer = circle.reviewer()
    return circle.do(lambda tx: circle.office.figures.count(tx, reviewer, figure, circle.now, outside=outside))


async def test_cases_are_counted_by_everything(circle: Circle) -> None:
    circle.tell(event__reason_suspected=ChosenMany(("religion", "relatives")))
    circle.tell(status__now=Chosen("prison"), event__place=Place("Kashgar", "653101"), event__date=None)
    circle.tell(event__place=Place("a village"), event__date=When("2017", "2017"))
    assert count(circle, Figure.COUNTY) == {"654025": 1, "653101": 1, NOT_TOLD: 1}
    assert count(circle, Figure.PREFECTURE) == {"654000": 1, "653100": 1, NOT_TOLD: 1}
    assert count(circle, Figure.STATUS) == {"camp": 2, "prison": 1}
    assert count(circle, Figure.MONTH) == {"2017-04": 1, "2017": 1, NOT_TOLD: 1}
    assert count(circle, Figure.REASON) == {"religion": 1, "relatives": 1, NOT_TOLD: 2}


async def test_several_reports_of_one_case_count_once(circle: Circle) -> None:
    one, other, reviewer = circle.tell(), circle.tell(), circle.reviewer()
    circle.do(lambda tx: circle.office.cases.link(tx, reviewer, (one, other), circle.now))
    assert count(circle, Figure.STATUS) == {"camp": 1}


async def test_outside_counts_only_who_agreed_and_nobody_counts_what_is_hidden_from_her(circle: Circle) -> None:
    circle.tell()
    report = circle.tell(consent__research=NO)
    assert count(circle, Figure.STATUS) == {"camp": 2}
    assert count(circle, Figure.STATUS, outside=True) == {"camp": 1}
    reviewer, coordinator, office = circle.reviewer(), circle.coordinator(), circle.office
    circle.do(lambda tx: office.access.keep_out(tx, coordinator, reviewer.id, report, circle.now))
    found = circle.do(lambda tx: office.figures.count(tx, reviewer, Figure.STATUS, circle.now, outside=False))
    assert found == {"camp": 1}


def test_small_cells_are_hidden_and_never_alone() -> None:
    assert hidden_below({"a": 10, "b": 20}) == {"a": 10, "b": 20}
    assert hidden_below({"a": 3, "b": 20, "c": 30, "d": 40}) == {"a": None, "b": None, "c": None, "d": 40}
    assert hidden_below({"a": 3, "b": 2, "c": 30}) == {"a": None, "b": None, "c": 30}
    assert hidden_below({"a": 1, "b": 1, "c": 30, "d": 40})["c"] is None, "two ones are known from their sum"
    assert hidden_below({"a": 0, "b": 9}) == {"b": 9}


def test_no_county_can_be_worked_out_from_its_prefecture() -> None:
    counts = {"654025": 3, "654023": 30, "654024": 40, "653101": 50, "653121": 60, "653122": 70}
    found = hidden_below(counts, within=around)
    assert {key for key, shown in found.items() if shown is None} == {"654025", "654023", "654024"}


@pytest.mark.parametrize("cells", [2, 3, 4])
def test_whoever_knows_the_sum_and_the_rule_cannot_work_out_a_small_cell(cells: int) -> None:
    """Every table of so many cells: all that look alike and have one sum must leave each small cell open."""
    alike: dict[tuple[object, ...], list[tuple[int, ...]]] = {}
    for table in product(range(1, 13 if cells < 4 else 9), repeat=cells):
        shown = tuple(hidden_below(dict(zip("abcd", table, strict=False))).values())
        if any(each is not None for each in shown):
            alike.setdefault((*shown, sum(table)), []).append(table)
    given_away = [
        (look, place)
        for look, tables in alike.items()
        for place in range(cells)
        if look[place] is None and {table[place] for table in tables} == {tables[0][place]} and tables[0][place] < LEAST
    ]
    assert given_away == []
