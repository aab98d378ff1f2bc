"""Who is asked what: the conditions of the paper form, tried on made-up families."""

import pytest

from bot.interview.kinds import (
    ChosenMany,
    Country,
    ToldAloud,
    Value,
    When,
)
from bot.interview.moves import Address
from bot.interview.path import Path
from bot.interview.standing import Standing
from bot.questions import QUESTIONNAIRE
from bot.questions.facts import FEMALE, MALE
from tests.questions.families import (
    BROTHER,
    DEATH,
    DONT_KNOW,
    GIVEN,
    NO,
    SURVIVOR,
    YES,
    Told,
    asked,
    names,
    offered,
    path,
)


def test_a_sister_tells_about_her_brother_in_seventeen_questions_and_one_rhythm() -> None:
    core = asked("core", {**BROTHER, "consent.contact": GIVEN})
    screens = {QUESTIONNAIRE.by_key[key].screen or key for key in core}
    assert screens - {"follow_up.rhythm"} == {
        *("person.relation", "reporter.age_group", "person.name", "event.kind", "event.date", "event.place"),
        *("event.circumstances", "event.source", "status.now", "status.as_of", "status.danger", "person.birth"),
        *("person.home", "person.residence", "person.photo", "reporter.country", "core_consents"),
    }
    assert "follow_up.rhythm" in core


@pytest.mark.parametrize("relation", ["other", DONT_KNOW])
def test_the_role_is_asked_where_the_relation_leaves_it_open(relation: Value | str) -> None:
    assert "reporter.role" in asked("core", {"person.relation": relation})


@pytest.mark.parametrize("relation", sorted(names("person.relation") - {"other"}))
def test_the_role_is_not_asked_where_the_relation_tells_it(relation: str) -> None:
    assert "reporter.role" not in asked("core", {"person.relation": relation})


def test_who_reports_for_a_family_says_for_whom_and_whether_it_agrees() -> None:
    with_role: Told = {"person.relation": "other", "reporter.role": "helping_someone"}
    about_help = ["reporter.organisation", "reporter.family_agrees"]
    assert [key for key in asked("core", with_role) if key in about_help] == about_help
    # The role no longer counts once the relation tells it.
    assert [key for key in asked("core", {**with_role, "person.relation": "son"}) if key in about_help] == []


def test_the_sex_is_asked_only_where_the_relation_does_not_tell_it() -> None:
    open_ones = {
        relation
        for relation in names("person.relation")
        if "person.sex" in asked("core", {"person.relation": relation})
    }
    assert open_ones == {"cousin", "in_law", "fiance", "friend", "neighbour", "colleague", "myself", "other"}


def test_every_relation_that_tells_the_sex_is_a_woman_or_a_man() -> None:
    for relation in names("person.relation"):
        here = path({"person.relation": relation})
        known = [here._holds(sex, None) for sex in (FEMALE, MALE)]
        assert sum(known) == (0 if here.has(Address("person.sex")) else 1), relation


def test_pregnancy_is_asked_of_women_and_where_nobody_told() -> None:
    assert "person.pregnant" not in asked("person", BROTHER)
    assert "person.pregnant" not in asked("person", {"person.relation": "friend", "person.sex": "male"})
    assert "person.pregnant" in asked("person", {"person.relation": "friend", "person.sex": "female"})
    assert "person.pregnant" in asked("person", {"person.relation": "wife"})


def test_a_husband_is_not_asked_for_his_own_name_as_her_spouse() -> None:
    assert {"person.spouse_name", "person.marital_status"} & set(asked("person", {"person.relation": "wife"})) == set()


def test_the_sentence_is_asked_of_prison_and_of_a_sentence_told_anywhere() -> None:
    assert "status.charge" not in asked("status", BROTHER)
    assert "status.charge" in asked("status", {**BROTHER, "status.now": "prison"})
    assert "status.charge" in asked("status", {**BROTHER, "event.kind": "sentenced"})
    assert "status.charge" in asked("status", {**BROTHER, "status.facility_kind": "prison"})
    assert "status.charge" in asked("status", BROTHER, ({"what": "sentenced"},))
    assert "status.charge" not in asked("status", DEATH, ({"what": "sentenced"},))


def test_years_are_asked_only_of_a_sentence_of_years() -> None:
    prison: Told = {**BROTHER, "status.now": "prison"}
    fields = {"status.sentence_years", "status.sentence_until"}
    assert fields & set(asked("status", {**prison, "status.sentence": "years"})) == fields
    assert fields & set(asked("status", {**prison, "status.sentence": "life"})) == set()


def test_the_terms_of_release_are_asked_of_those_released_ever() -> None:
    assert "status.release_terms" in asked("status", SURVIVOR)
    assert "status.release_terms" in asked("status", BROTHER, ({"what": "released"}, {"what": "retaken"}))
    assert "status.release_terms" not in asked("status", BROTHER)


def test_who_calls_is_asked_only_where_there_is_contact() -> None:
    calls: Told = {**BROTHER, "status.contact_now": ChosenMany(("calls",))}
    assert "status.contact_who" in asked("status", calls)
    assert "status.contact_who" not in asked("status", {**BROTHER, "status.contact_now": ChosenMany(("none",))})
    assert "status.contact_who" not in asked("status", BROTHER)


def test_treatment_is_asked_only_of_those_who_want_to_tell() -> None:
    assert "status.treatment" not in asked("status", {**BROTHER, "status.treatment_known": NO})
    assert "status.treatment" in asked("status", {**BROTHER, "status.treatment_known": YES})
    only_women = "forced_abortion_or_sterilisation"
    assert only_women not in offered("status.treatment", BROTHER)
    assert only_women in offered("status.treatment", {"person.relation": "sister"})
    assert only_women in offered("status.treatment", {"person.relation": "cousin"})


def test_what_led_back_to_china_is_asked_of_those_who_went_back() -> None:
    back = {f"event.came_back_{word}" for word in ("from", "date", "why", "words")}
    assert back & set(asked("event", {**BROTHER, "event.came_back": YES})) == back
    assert back & set(asked("event", {**BROTHER, "event.came_back": NO})) == set()


@pytest.mark.parametrize(
    ("date", "is_asked"),
    [
        (When("2018-09", "September 2018"), False),
        (When(None, "when the apricots were ripe"), True),
        (DONT_KNOW, True),
        (ToldAloud(()), True),
    ],
)
def test_after_which_event_is_asked_where_no_date_is_known(date: Value, is_asked: bool) -> None:
    fields = [address.key for address, _ in path(BROTHER, ({"date": date},)).fields("history", 1)]
    assert ("history[].after" in fields) == is_asked


def test_why_nobody_was_asked_for_help_is_asked_of_an_empty_list_only() -> None:
    assert "actions.why_none" in asked("actions", BROTHER)
    answers = path(BROTHER).standing.answers
    one_action = Path(QUESTIONNAIRE, Standing("actions", answers=answers, items={"actions": (1,)}))
    assert not one_action.has(Address("actions.why_none"))


def test_the_zone_is_asked_where_a_country_has_several() -> None:
    reachable: Told = {**BROTHER, "consent.contact": GIVEN}
    assert "follow_up.zone" in asked("consents", {**reachable, "reporter.country": Country("US")})
    assert "follow_up.zone" not in asked("consents", {**reachable, "reporter.country": Country("TR")})
    assert "follow_up.zone" not in asked("consents", {**BROTHER, "reporter.country": Country("US")})
    never: Told = {**reachable, "reporter.country": Country("US"), "follow_up.rhythm": "never"}
    assert "follow_up.zone" not in asked("consents", never)


def test_the_address_is_asked_only_for_the_united_nations() -> None:
    assert "reporter.address" not in asked("reporter", BROTHER)
    assert "reporter.address" in asked("reporter", {**BROTHER, "consent.un": GIVEN})


def test_where_somebody_is_now_is_proposed_but_not_after_a_plain_arrest() -> None:
    suggestion = QUESTIONNAIRE.by_key["status.now"].suggestion
    assert suggestion is not None
    from_event = dict(suggestion.pairs)
    assert names("event.kind") - set(from_event) == {"detained", "arrested", "other"}
