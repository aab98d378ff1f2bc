"""Search: by code, by a name in another script, by place, year and status; kept-out reports are left out."""

from functools import partial

import pytest

from bot.interview.kinds import Chosen, Place, Text, When
from bot.organizing.finding import Found, wish_of
from bot.refusals import Refusal
from tests.bot.organizing.families_told import Circle


def find(circle: Circle, words: str, **narrowed: str) -> Found:
    reviewer = circle.reviewer()
    return circle.do(lambda tx: circle.office.finding.find(tx, reviewer, words, narrowed, circle.now))


def ids(found: Found) -> list[str]:
    return [hit.row.id for hit in found.hits]


@pytest.mark.parametrize("asked", ["Salim Hoshur", "سالىم ھوشۇر", "Салим Хошур", "salim hosur", "Hoshur Salim"])
async def test_a_name_is_found_in_any_script(circle: Circle, asked: str) -> None:
    wanted = circle.tell()
    circle.tell(person__name=Text("Gülnar Abdulla"), person__relation=Chosen("sister"))
    assert ids(find(circle, asked))[:1] == [wanted]


async def test_a_report_is_found_by_its_code_however_it_is_typed(circle: Circle) -> None:
    wanted = circle.tell()
    circle.tell()
    code = circle.code(wanted)
    assert ids(find(circle, f"{code[:4]}-{code[4:]}".lower())) == [wanted]


async def test_places_and_years_narrow_a_name(circle: Circle) -> None:
    here = circle.tell()
    there = circle.tell(event__place=Place("Kashgar", "653101"), event__date=When("2018-09", "2018"))
    assert set(ids(find(circle, "Salim Hoshur"))) == {here, there}
    assert ids(find(circle, "Salim Hoshur Kashgar")) == [there]
    assert ids(find(circle, "Salim Hoshur, Künes")) == [here]
    assert ids(find(circle, "Salim Hoshur 2018")) == [there]
    assert ids(find(circle, "2017-04")) == [here]
    assert set(ids(find(circle, "1992"))) == {here, there}
    assert ids(find(circle, "قەشقەر")) == [there]


async def test_buttons_narrow_by_status_place_and_year(circle: Circle) -> None:
    here = circle.tell()
    there = circle.tell(event__place=Place("Kashgar", "653101"), status__now=Chosen("prison"))
    assert ids(find(circle, "Salim", status="prison")) == [there]
    assert ids(find(circle, "Salim", within="654000")) == [here]
    assert find(circle, "Salim", year="2019").hits == ()


async def test_what_she_is_kept_out_of_is_not_there(circle: Circle) -> None:
    report, reviewer, coordinator = circle.tell(), circle.reviewer(), circle.coordinator()
    code, office = circle.code(report), circle.office
    circle.do(lambda tx: office.access.keep_out(tx, coordinator, reviewer.id, report, circle.now))
    for words in ("Salim Hoshur", code, "2017", "Künes"):
        search = partial(office.finding.find, who=reviewer, words=words, narrowed={}, now=circle.now)
        assert circle.do(search).hits == ()
    with pytest.raises(Refusal, match="desk-not-found"):
        circle.do(lambda tx: office.coded.report_id(tx, reviewer, code))
    with pytest.raises(Refusal, match="desk-not-found"):
        circle.do(lambda tx: office.coded.report_id(tx, reviewer, "K7M4X2PD"))
    assert circle.do(lambda tx: office.coded.report_id(tx, coordinator, code)) == report


def test_what_was_typed_is_taken_apart() -> None:
    wish = wish_of("Salim Hoshur, Ghulja 2017 2018-03", {"status": "", "within": "654000"})
    assert wish.words == "Salim Hoshur"
    assert wish.places
    assert wish.when == (("2017-01-01", "2017-12-31"), ("2018-03-01", "2018-03-31"))
    assert (wish.status, wish.within) == (None, "654000")
