"""Told aloud: how long it lasts is kept; which language it is in is asked once, right away, and never in the way."""

from __future__ import annotations

import pytest

from bot.interview import plain
from bot.interview.asking import Ask, Menu
from bot.interview.engine import Interview, Origin, advance, begin
from bot.interview.kinds import (
    Chosen,
    Consent,
    Destroyed,
    FileRef,
    Language,
    Medium,
    NonAnswer,
    Parts,
    Text,
    ToldAloud,
    Unsaid,
    Value,
)
from bot.interview.moves import Address, Answered
from bot.interview.replies import Add, AddItem, Change, Confirm, Continue, GoBack, Open, Pass, Record, Reply, Say
from bot.questions import QUESTIONNAIRE
from bot.questions.facts import DEAD

HERE = Origin("ug", "2026-01-01")
LANGUAGE, HAPPENED, STORY = (Address(key) for key in ("language.aloud", "event.circumstances", "testimony.story"))
VOICE = FileRef("a", Medium.VOICE, None, 125)
SPOKEN, PAPER = ToldAloud((VOICE,)), ToldAloud((FileRef("b", Medium.PHOTO),))


def after(interview: Interview, *replies: Reply) -> Interview:
    for reply in replies:
        turn = advance(interview, reply, HERE)
        assert turn.rejection is None, reply
        interview = turn.interview
    return interview


def asked(interview: Interview) -> Address | None:
    prompt = interview.prompt
    return prompt.address if isinstance(prompt, Ask) else None


@pytest.fixture
def begun() -> Interview:
    """She agreed, and is asked what happened."""
    given = Consent(given=True, wording="w", language="en")
    told: tuple[tuple[str, Value], ...] = (
        ("language", Language("ug")),
        ("consent.store", given),
        ("consent.remind", given),
    )
    here = after(begin(QUESTIONNAIRE), *(Record(Address(key), value) for key, value in told))
    return after(here, Change(Address("safety"), to_change=False), Confirm(), Change(HAPPENED, to_change=False))


def test_a_length_is_kept_and_a_move_from_before_lengths_has_none() -> None:
    move = Answered(HAPPENED, SPOKEN, "ug", "2026-01-01", "1")
    kept = plain.dump(move)
    assert plain.load(kept) == move
    old = kept.replace(b',"seconds":125', b"")
    assert old != kept
    loaded = plain.load(old)
    assert isinstance(loaded, Answered)
    assert loaded.value == ToldAloud((FileRef("a", Medium.VOICE),))


@pytest.mark.parametrize("medium", [Medium.VOICE, Medium.VIDEO_NOTE, Medium.AUDIO, Medium.VIDEO])
def test_the_language_is_asked_right_after_the_first_thing_told_aloud(begun: Interview, medium: Medium) -> None:
    here = after(begun, Say(ToldAloud((FileRef("a", medium),))))
    assert asked(here) == LANGUAGE
    there = after(here, Say(Chosen("kk")))
    assert asked(there) == Address("person.relation")
    # Once a report: the next voice message is not asked about again.
    assert asked(after(there, Change(HAPPENED, to_change=False), Say(SPOKEN))) == Address("person.relation")


def test_neither_typed_words_nor_papers_nor_a_film_among_the_files_ask_for_it(begun: Interview) -> None:
    film = FileRef("c", Medium.VIDEO, None, 9)
    assert asked(after(begun, Say(Text("words")))) != LANGUAGE
    assert asked(after(begun, Say(PAPER))) != LANGUAGE
    here = after(begun, Record(Address("person.photo"), Parts((film,))), Continue())
    assert asked(here) != LANGUAGE
    assert not here.path.has(LANGUAGE)


@pytest.mark.parametrize("why", list(NonAnswer))
def test_it_can_be_passed_over_and_is_not_asked_again_at_once(begun: Interview, why: NonAnswer) -> None:
    here = after(begun, Say(SPOKEN), Pass(why))
    assert here.path.value(LANGUAGE) == Unsaid(why)
    assert asked(here) == Address("person.relation")


def test_a_story_in_several_messages_is_not_interrupted(begun: Interview) -> None:
    here = after(begun, Change(STORY, to_change=False), Add(VOICE))
    assert asked(here) == STORY
    assert asked(after(here, Add(Text("and more")))) == STORY
    assert asked(after(here, Confirm())) == LANGUAGE


def test_it_is_asked_in_the_middle_of_an_item_and_the_item_goes_on(begun: Interview) -> None:
    here = after(begun, AddItem("others"), Continue())
    name = asked(here)
    assert name == Address("others[].name", 1)
    here = after(here, Say(SPOKEN))
    assert asked(here) == LANGUAGE
    assert asked(after(here, Say(Chosen("ug")))) == Address("others[].relation", 1)


def test_back_leads_to_what_was_told_aloud(begun: Interview) -> None:
    here = after(begun, Say(SPOKEN), GoBack())
    assert asked(here) == HAPPENED
    assert asked(after(here, Confirm())) == LANGUAGE


def test_from_the_menu_it_stands_in_nobodys_way(begun: Interview) -> None:
    here = after(begun, Open(None), Record(STORY, Parts((VOICE,))))
    assert asked(here) == LANGUAGE
    at_the_menu = after(here, Open(None))
    assert isinstance(at_the_menu.prompt, Menu)
    # Words that go on with the story are no new voice message.
    more = after(at_the_menu, Record(STORY, Parts((VOICE, Text("and more")))))
    assert isinstance(more.prompt, Menu)
    # It is not lost: the short part begins with it.
    assert asked(after(at_the_menu, Open("core"))) == LANGUAGE


@pytest.mark.parametrize("instead", [Destroyed(), Text("typed after all"), PAPER])
def test_without_anything_aloud_it_is_off_the_path_again(begun: Interview, instead: Value) -> None:
    here = after(begun, Say(SPOKEN), Say(Chosen("ky")), Record(HAPPENED, instead))
    assert not here.path.has(LANGUAGE)
    assert here.path.value(LANGUAGE) is None
    # What she said of it stays, and counts as soon as she speaks again.
    assert after(here, Record(HAPPENED, SPOKEN)).path.value(LANGUAGE) == Chosen("ky")


def test_taken_up_again_from_its_moves_it_stands_where_it_stood(begun: Interview) -> None:
    turn = advance(begun, Say(SPOKEN), HERE)
    again = begin(QUESTIONNAIRE, tuple(plain.load(plain.dump(move)) for move in turn.moves))
    assert again.standing.spoken == {HAPPENED}
    assert asked(again) == LANGUAGE
    assert not again.path.holds(DEAD)
