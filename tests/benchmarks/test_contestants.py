"""Each contestant really asks everything and keeps every answer right: without this its figures would mean nothing."""

import pytest

from benchmarks.bots.questions import Kind, Question, accepted, read_back
from benchmarks.contestants import CONTESTANTS, Contestant
from benchmarks.runs import proof

BASELINES = [contestant for contestant in CONTESTANTS if contestant.manner == "baseline"]


@pytest.mark.parametrize("contestant", BASELINES, ids=lambda contestant: contestant.name)
def test_two_people_are_asked_fifty_questions_and_hear_their_own_answers_back(contestant: Contestant) -> None:
    heard = proof(contestant, people=2, questions=50)
    assert [(len(person["said"]), person["told_last"]) for person in heard] == [
        (50, read_back(person["said"])) for person in heard
    ]
    assert len(heard) == 2


def test_a_relative_finds_her_way_through_fifty_steps_of_the_real_questionnaire() -> None:
    (ours,) = [contestant for contestant in CONTESTANTS if contestant.name == "ours"]
    (person,) = proof(ours, people=1, questions=50)
    gave_up = [said for said in person["said"] if said.endswith(":dont_know")]
    assert (len(person["said"]), len(gave_up)) == (50, 1)  # she has no photo


@pytest.mark.parametrize(
    ("kind", "words", "kept"),
    [
        (Kind.CHOICE, "7:Two", "7:Two"),
        (Kind.CHOICE, "6:Two", None),
        (Kind.CHOICE, "7:Five", None),
        (Kind.TEXT, " Salim ", "Salim"),
        (Kind.TEXT, "  ", None),
        (Kind.DATE, "2017-04", "2017-04"),
        (Kind.DATE, "2017-13", None),
        (Kind.NUMBER, "34", "34"),
        (Kind.NUMBER, "many", None),
    ],
)
def test_the_simple_bots_check_each_kind_of_answer(kind: Kind, words: str, kept: str | None) -> None:
    assert accepted(Question(7, kind), words) == kept
