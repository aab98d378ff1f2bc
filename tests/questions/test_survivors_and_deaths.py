"""Other questions for somebody who tells about herself, and after a death."""

import pytest

from bot.interview.kinds import Chosen, Value
from bot.interview.moves import Address
from bot.questions import QUESTIONNAIRE
from bot.questions.facts import DEAD
from tests.questions.families import BROTHER, DEATH, DONT_KNOW, GIVEN, SURVIVOR, YES, Told, asked, names, offered, path


def test_a_survivor_is_not_asked_how_she_knows_about_herself() -> None:
    everything = [key for section in QUESTIONNAIRE.sections for key in asked(section.key, SURVIVOR)]
    others_only = {
        *("reporter.role", "event.source", "status.as_of", "event.last_contact", "status.source"),
        *("status.heard_on", "status.certainty", "status.contact_now", "reporter.name", "reporter.own_story"),
    }
    assert others_only & set(everything) == set()


def test_a_survivor_is_offered_only_what_can_be_true_of_her() -> None:
    assert names("status.now") - offered("status.now", SURVIVOR) == {
        *("no_news", "police_custody", "camp", "prison", "dead"),
    }
    assert names("event.kind") - offered("event.kind", SURVIVOR) == {"no_contact_only", "death_in_custody"}
    assert {"find_out_where", "release"} & offered("wishes", SURVIVOR) == set()


def test_after_a_death_the_section_now_asks_only_for_source_treatment_and_death() -> None:
    assert asked("status", DEATH) == [
        *("status.now", "status.source", "status.treatment_known"),
        *(f"status.death.{field}" for field in ("date", "place", "cause_told", "body_returned", "how_known")),
    ]
    told = asked("status", {**DEATH, "status.treatment_known": YES})
    assert [key for key in told if key.startswith("status.treatment")] == [
        *("status.treatment_known", "status.treatment", "status.treatment_source", "status.treatment_words"),
    ]


def test_what_was_told_about_a_death_no_longer_counts_when_the_person_is_alive() -> None:
    here = path({**BROTHER, "status.death.place": Chosen("x")})
    assert here.value(Address("status.death.place")) is None


@pytest.mark.parametrize("now", [DONT_KNOW, "dead"])
def test_a_death_in_custody_counts_until_now_says_otherwise(now: Value | str) -> None:
    told: Told = {"person.relation": "son", "event.kind": "death_in_custody", "status.now": now}
    assert path(told)._holds(DEAD, None)
    assert not path({**told, "status.now": "unclear"})._holds(DEAD, None)


def test_after_a_death_nobody_is_asked_how_often_to_ask_for_news() -> None:
    assert "follow_up.rhythm" not in asked("core", {**DEATH, "consent.contact": GIVEN})


def test_after_a_death_the_wishes_are_others() -> None:
    assert offered("wishes", DEATH) == {
        *("find_out_how", "body_returned", "truth", "compensation", "publish", "only_record", "other"),
    }
    assert {"find_out_how", "body_returned", "truth"} & offered("wishes", BROTHER) == set()


def test_after_a_death_only_the_children_can_be_in_danger() -> None:
    assert offered("status.danger", DEATH) == {"child_alone", "none", "not_known"}
