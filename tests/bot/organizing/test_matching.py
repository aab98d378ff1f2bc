"""The same person? Only where both families agreed to be compared; field by field; for a person to decide."""

import pytest

from bot.interview.kinds import Aged, Chosen, Place, Text, Value, When
from bot.organizing.matching import Likeness, Verdict, compare
from bot.refusals import Refusal
from storage.database import Session
from tests.bot.organizing.families_told import NO, YES, Circle


def suggested(circle: Circle, report: str) -> list[str]:
    reviewer = circle.reviewer()

    def ids(likely: list[Likeness]) -> list[str]:
        return [each.row.id for each in likely]

    return ids(circle.do(lambda tx: circle.office.matching.suggestions(tx, reviewer, report, circle.now)))


async def test_the_same_person_in_another_script_is_suggested(circle: Circle) -> None:
    one = circle.tell()
    other = circle.tell(person__name=Text("سالىم ھوشۇر"), person__relation=Chosen("uncle"))
    circle.tell(person__name=Text("Gülnar Abdulla"), person__relation=Chosen("sister"))
    assert suggested(circle, one) == [other]
    assert suggested(circle, other) == [one]


async def test_somebody_born_in_another_year_elsewhere_is_not(circle: Circle) -> None:
    one = circle.tell()
    circle.tell(
        person__name=Text("Salim Hashim"),
        person__birth=When("1950", "1950"),
        event__date=When("2009-07", "2009"),
        event__place=Place("Kashgar", "653101"),
    )
    assert suggested(circle, one) == []


@pytest.mark.parametrize("who", ["one", "other"])
async def test_a_no_to_being_compared_is_a_no_to_both(circle: Circle, who: str) -> None:
    one = circle.tell(consent__match=NO if who == "one" else YES)
    other = circle.tell(consent__match=NO if who == "other" else YES)
    assert suggested(circle, one) == suggested(circle, other) == []
    reviewer, pair = circle.reviewer(), (one, other)
    with pytest.raises(Refusal, match="desk-match-no-consent"):
        circle.do(lambda tx: circle.office.matching.side_by_side(tx, reviewer, pair, circle.now))
    with pytest.raises(Refusal, match="desk-match-no-consent"):
        circle.do(lambda tx: circle.office.cases.link(tx, reviewer, pair, circle.now))


async def test_consent_taken_back_ends_it_at_once(circle: Circle) -> None:
    one, other = circle.tell(), circle.tell()
    assert suggested(circle, one) == [other]
    circle.change(other, "consent.match", NO)
    assert suggested(circle, one) == []


async def test_who_is_kept_out_of_one_is_not_suggested_it(circle: Circle) -> None:
    one, other = circle.tell(), circle.tell()
    reviewer, coordinator, office = circle.reviewer(), circle.coordinator(), circle.office
    circle.do(lambda tx: office.access.keep_out(tx, coordinator, reviewer.id, other, circle.now))
    assert circle.do(lambda tx: office.matching.suggestions(tx, reviewer, one, circle.now)) == []
    with pytest.raises(Refusal, match="desk-not-found"):
        circle.do(lambda tx: office.matching.side_by_side(tx, reviewer, (one, other), circle.now))


async def test_two_people_told_apart_are_not_suggested_again(circle: Circle) -> None:
    one, other = circle.tell(), circle.tell()
    reviewer = circle.reviewer()
    circle.do(lambda tx: circle.office.matching.tell_apart(tx, reviewer, (one, other), circle.now))
    assert suggested(circle, one) == suggested(circle, other) == []


async def test_a_pair_told_apart_is_gone_from_the_list_that_is_shown_at_once(circle: Circle) -> None:
    one, other, matching = circle.tell(), circle.tell(), circle.office.matching
    reviewer = circle.reviewer()

    def tells(tx: Session) -> list[Likeness]:
        matching.tell_apart(tx, reviewer, (one, other), circle.now)
        return matching.suggestions(tx, reviewer, one, circle.now)

    assert circle.do(tells) == []


async def test_side_by_side_says_match_differ_blank(circle: Circle) -> None:
    one = circle.tell(person__occupation=Text("baker"))
    other = circle.tell(person__name=Text("Салим Хошур"), status__now=Chosen("prison"))
    reviewer = circle.reviewer()
    _, fields = circle.do(lambda tx: circle.office.matching.side_by_side(tx, reviewer, (one, other), circle.now))
    found = {each.key: each.verdict for each in fields}
    assert found["person.name"] is Verdict.MATCH
    assert found["status.now"] is Verdict.DIFFER
    assert found["person.occupation"] is Verdict.BLANK
    assert "person.father_name" not in found


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (When("1992", "w"), Aged("25", "2017-04-01", "w"), Verdict.MATCH),
        (When("1992", "w"), When("1993~", "w"), Verdict.MATCH),
        (When("1992", "w"), When("1999", "w"), Verdict.DIFFER),
        (When(None, "long ago"), When("1999", "w"), Verdict.DIFFER),
        (Place("Künes", "654025"), Place("Ili", "654000"), Verdict.MATCH),
        (Place("our village"), Place("Our village"), Verdict.MATCH),
        (Place("Künes", "654025"), Place("Kashgar", "653101"), Verdict.DIFFER),
        (Text("Salim"), None, Verdict.BLANK),
    ],
)
def test_fields_compare_as_people_would(one: Value, other: Value | None, verdict: Verdict) -> None:
    assert compare("any", one, other).verdict is verdict
