"""What holds for every interview, whatever a relative does."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.interview import plain
from bot.interview.asking import Ask, Menu, opening_sections
from bot.interview.engine import Interview, Origin, Turn, advance, begin
from bot.interview.kinds import Consent, Kind, Language, NonAnswer, Unsaid
from bot.interview.moves import Address, Answered, Confirmed, Dropped, Move, Proposed
from bot.interview.replies import Confirm, Continue, Open, Pass, Record, Say, Settle
from bot.questions import QUESTIONNAIRE
from tests.interview.relatives import replies

HERE = Origin("ug", "2026-01-01", "kk")
STEPS = 20


def walk(data: st.DataObject, steps: int = STEPS) -> list[Turn]:
    """A relative doing whatever comes to her mind."""
    interview, turns = begin(QUESTIONNAIRE), []
    for _ in range(data.draw(st.integers(1, steps))):
        turn = advance(interview, data.draw(replies(interview)), HERE)
        turns.append(turn)
        interview = turn.interview
    return turns


@settings(max_examples=60)
@given(st.data())
def test_a_rejected_reply_changes_nothing(data: st.DataObject) -> None:
    before = begin(QUESTIONNAIRE)
    for turn in walk(data):
        if turn.rejection is not None:
            assert (turn.moves, turn.interview, turn.prompt) == ((), before, before.prompt)
        before = turn.interview


@settings(max_examples=60)
@given(st.data())
def test_no_answer_is_ever_lost(data: st.DataObject) -> None:
    """Every value ever accepted is in the kept moves, and the last one at its address is the one that stands."""
    turns = walk(data)
    kept = [move for turn in turns for move in turn.moves]
    standing = turns[-1].interview.standing
    answered: dict[Address, Answered] = {}
    proposed: dict[Address, Proposed] = {}
    for move in kept:
        match move:
            case Proposed(address=address):
                proposed[address] = move
            case Answered(address=address):
                answered[address] = move
                proposed.pop(address, None)
            case Confirmed(address) if address in proposed:
                found = proposed.pop(address)
                answered[address] = Answered(
                    address, found.value, found.language, found.said_on, found.version, found.written_in
                )
            case Dropped(address):
                proposed.pop(address, None)
            case _:
                pass
    assert dict(standing.answers) == answered
    assert dict(standing.proposals) == proposed


@settings(max_examples=60)
@given(st.data())
def test_only_questions_on_the_path_are_asked(data: st.DataObject) -> None:
    for turn in walk(data):
        if isinstance(turn.prompt, Ask):
            assert turn.interview.path.has(turn.prompt.address)
            assert turn.prompt.question.kind not in {Kind.DERIVED, Kind.GROUP}


@settings(max_examples=40)
@given(st.data())
def test_saving_and_reloading_between_any_two_turns_changes_nothing(data: st.DataObject) -> None:
    kept: list[Move] = []
    for turn in walk(data, 25):
        kept += [plain.load(plain.dump(move)) for move in turn.moves]
        again = begin(QUESTIONNAIRE, tuple(kept))
        assert again == turn.interview
        assert again.prompt == turn.prompt


@settings(max_examples=40)
@given(st.data())
def test_from_anywhere_the_end_can_be_reached(data: st.DataObject) -> None:
    interview = walk(data)[-1].interview
    interview = advance(interview, Continue(), HERE).interview
    interview = advance(interview, Open("core"), HERE).interview
    for _ in range(300):
        if isinstance(interview.prompt, Menu):
            break
        interview = _answered_somehow(interview)
    assert isinstance(interview.prompt, Menu)
    path = interview.path
    for section in opening_sections(QUESTIONNAIRE):
        assert all(address in interview.standing.answers for address, _ in path.questions(section))


@settings(max_examples=40)
@given(st.data(), st.sampled_from(["kk", "tr", "zh"]))
def test_switching_the_language_changes_no_answer_and_no_position(data: st.DataObject, language: str) -> None:
    interview = walk(data)[-1].interview
    turn = advance(interview, Record(Address("language"), Language(language)), Origin(language, "2026-01-02"))
    assert but_language(turn.interview) == but_language(interview)
    if not (isinstance(interview.prompt, Ask) and interview.prompt.question.kind is Kind.LANGUAGE):
        focus = interview.standing.focus
        assert turn.prompt == interview.prompt or (focus is None and interview.standing.changed is not None)


def but_language(interview: Interview) -> dict[Address, Answered]:
    """All answers but the one about the language."""
    return {address: told for address, told in interview.standing.answers.items() if address.key != "language"}


def _answered_somehow(interview: Interview) -> Interview:
    """The least a person can do to get on: pass over it, or say yes where that is needed."""
    prompt = interview.prompt
    assert isinstance(prompt, Ask)
    yes = Consent(given=True, wording="w", language="en")
    for reply in (
        Pass(NonAnswer.DONT_KNOW),
        Settle(tuple((address, yes) for address, _ in prompt.screen)),
        Say(yes),
        Say(Language("en")),
        Confirm(),
    ):
        if isinstance(reply, Settle) and not prompt.screen:
            continue
        if isinstance(reply, Say) and prompt.question.kind not in {Kind.CONSENT, Kind.LANGUAGE}:
            continue
        if isinstance(reply, Say) and (isinstance(reply.value, Language) != (prompt.question.kind is Kind.LANGUAGE)):
            continue
        turn = advance(interview, reply, HERE)
        if turn.rejection is None:
            return turn.interview
    raise AssertionError(f"nothing leads on from {prompt.address}")


def test_the_three_non_answers_are_three_different_values() -> None:
    assert len({Unsaid(why) for why in NonAnswer}) == 3
