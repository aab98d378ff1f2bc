"""Consent is a hard filter: of a report with a canary in every field, exactly what is allowed goes out, and no more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations, product

import pytest

from bot.interview.engine import Interview
from bot.interview.kinds import Chosen, Consent, FileRef, Kind, Medium, NonAnswer, Text, ToldAloud, Unsaid, Value, YesNo
from bot.interview.moves import Address, Answered
from bot.interview.standing import after
from bot.organizing.handing_out.as_json import case_as_json
from bot.organizing.handing_out.gathering import About, Given, Head, given
from bot.organizing.handing_out.notes import Written
from bot.organizing.handing_out.parts import PART_OF
from bot.organizing.handing_out.permissions import Permissions, allowed_keys, permissions_of
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.handing_out.tables import GivenCase, Tables
from bot.questions import QUESTIONNAIRE
from tests.bot.organizing.by_hand import ASKED, PLACES, Said, keeps_words, letters, may_get
from tests.bot.organizing.canary_report import ALIVE, DEAD, interview, words
from tests.hard.canaries import STEM

SWITCHES = (*ASKED.values(), "consent.publish_photo")
LEVELS = ("none", "prefecture", "county", "exact")
SOUND = re.compile(re.escape(STEM) + r"<([^|>]+)\|\d>")
HEAD = Head("accepted", "ug", urgent=False, handed_in_on="2026-03-04")
NOTES = (
    Written("note", "2026-03-05", words("a note")),
    Written("transcript", "2026-03-05", words("a transcript"), "ug", Address("event.circumstances")),
    Written("translation", "2026-03-05", words("a translation"), "en", Address("family.dependants")),
    Written("question", "2026-03-05", words("a question"), "ru", Address("asked[].answer", 1)),
    Written("question_translation", "2026-03-05", words("a translated question"), "ug", Address("asked[].answer", 1)),
    Written("translation", "2026-03-05", words("a translated answer"), "ru", Address("asked[].answer", 1)),
)
BESIDE = {each.words.removeprefix(f"{STEM}<").removesuffix("|0>") for each in NOTES}
NEVER_ANSWERED = {Kind.NOTICE, Kind.GROUP, Kind.LIST, Kind.DERIVED}


def every_choice() -> Iterator[frozenset[str]]:
    for count in range(len(SWITCHES) + 1):
        yield from (frozenset(some) for some in combinations(SWITCHES, count))


def handed(recipient: str, said: Said, choices: Mapping[str, str] = ALIVE, **more: Value) -> Given | None:
    consents = {key: key in said.yes for key in SWITCHES}
    told = {"consent.publish_location": Chosen(said.location, words("consent.publish_location")), **more}
    about = About("r", "c", "reported", HEAD, date(2026, 3, 4), NOTES)
    return given(interview(choices, consents, told), Recipient(recipient), about)


def seen(cut: Given | None) -> str:
    """Everything that is written of it, as JSON and in tables."""
    if cut is None:
        return ""
    case = GivenCase("c", "reported", (cut,), {})
    tables = Tables(Recipient.ARCHIVE)
    return json.dumps([case_as_json(case), list(tables.rows(case))], ensure_ascii=False)


def keys_out(cut: Given | None) -> set[str]:
    return {each.address.key for each in cut.answers} if cut else set()


def answerable() -> set[str]:
    return {question.key for question in QUESTIONNAIRE.walk() if question.kind not in NEVER_ANSWERED}


def on_path(choices: dict[str, str]) -> set[str]:
    path = interview(choices, {}).path
    return {address.key for address in path.standing.answers if path.value(address) is not None}


def test_every_question_has_exactly_one_part_and_one_line_in_the_table_by_hand() -> None:
    assert set(PART_OF) == {question.key for question in QUESTIONNAIRE.walk()}
    assert set(letters()) == answerable()


def test_between_them_the_two_reports_answer_every_question() -> None:
    more = {"actions.why_none", "language.aloud"}  # where no step was taken; where something was told aloud
    assert answerable() - on_path(dict(ALIVE)) - on_path(dict(DEAD)) == more


@pytest.mark.parametrize("recipient", list(Recipient))
def test_the_allowed_keys_are_those_of_the_table_for_every_combination(recipient: str) -> None:
    for yes, location, hidden, held in product(every_choice(), LEVELS, (False, True), (False, True)):
        allowed = allowed_keys(Permissions(yes, location, hidden, held), Recipient(recipient))
        said = Said(yes, location, hidden, held)
        # Typed words are cut out of an answer later: here only the key counts.
        assert allowed & answerable() == may_get(recipient, said) | words_only(allowed, recipient)


def words_only(allowed: frozenset[str], recipient: str) -> set[str]:
    """Texts among facts: the key is allowed, and nothing is left of the answer (see the tests below)."""
    if recipient not in {"research", "public"}:
        return set()
    return {"person.occupation", "history[].after"} & allowed


@pytest.mark.parametrize("recipient", list(Recipient))
@pytest.mark.parametrize("choices", [ALIVE, DEAD], ids=["alive", "dead"])
def test_exactly_the_allowed_answers_go_out_for_every_choice(recipient: str, choices: dict[str, str]) -> None:
    here = on_path(dict(choices))
    for yes in every_choice():
        for location in LEVELS if recipient == "public" and len(yes) in {1, 7} else ("exact",):
            said = Said(yes, location)
            cut = handed(recipient, said, dict(choices))
            asked = here if "consent.un" in yes else here - {"reporter.address"}
            assert keys_out(cut) ^ (may_get(recipient, said) & asked) == set()
            found = set(SOUND.findall(seen(cut))) - BESIDE
            wanted = {key for key in keys_out(cut) if keeps_words(recipient, key, said)} & with_words()
            assert found ^ wanted == set()


def with_words() -> set[str]:
    """Kinds of answers in which somebody's words can stand."""
    without = {Kind.YES_NO, Kind.CONSENT, Kind.LANGUAGE}
    return {question.key for question in QUESTIONNAIRE.walk() if question.kind not in without}


@pytest.mark.parametrize("recipient", list(Recipient))
def test_without_its_own_consent_nothing_goes_out_whatever_else_was_allowed(recipient: str) -> None:
    if recipient == "archive":
        return
    said = Said(frozenset(SWITCHES) - {ASKED[recipient]})
    assert handed(recipient, said) is None


@pytest.mark.parametrize("recipient", list(ASKED))
def test_a_child_s_report_and_one_the_family_does_not_want_stay_here(recipient: str) -> None:
    said = Said(frozenset(SWITCHES))
    assert handed(recipient, said) is not None
    assert handed(recipient, said, ALIVE, **{"reporter.age_group": Chosen("under_16")}) is None
    assert handed(recipient, said, ALIVE, **{"reporter.family_agrees": YesNo(yes=False)}) is None


@pytest.mark.parametrize("answer", [YesNo(yes=True), Unsaid(NonAnswer.PREFER_NOT)])
def test_a_hidden_name_reaches_nobody(answer: Value) -> None:
    for recipient in ASKED:
        cut = handed(recipient, Said(frozenset(SWITCHES)), ALIVE, **{"reporter.name_hidden": answer})
        assert not [key for key in keys_out(cut) if key.startswith("reporter.")]


def test_section_six_reaches_the_un_with_name_and_address_only() -> None:
    for recipient in ASKED:
        cut = handed(recipient, Said(frozenset(SWITCHES)))
        hers = {key for key in keys_out(cut) if key.startswith("reporter.")}
        assert hers == ({"reporter.name", "reporter.address"} if recipient == "un" else set())


def test_witnesses_and_evidence_leave_only_where_each_may() -> None:
    for key in ("event.witnesses[].they_agreed", "event.witnesses[].safe_to_name", "testimony.files[].may_share"):
        list_key = key.partition("[]")[0]
        told = interview_with(key, 1)
        about = About("r", "c", None, HEAD, date(2026, 3, 4))
        for recipient in ("un", "icrc", "organisations"):
            cut = given(told, Recipient(recipient), about)
            assert cut is not None
            items = {each.address.item for each in cut.answers if each.address.key.startswith(f"{list_key}[]")}
            assert items == {2}
        kept = given(told, Recipient.ARCHIVE, about)
        assert kept is not None
        assert {each.address.item for each in kept.answers if each.address.key.startswith(f"{list_key}[]")} == {1, 2}


def interview_with(key: str, item: int) -> Interview:
    """One item of a list says no."""
    told = interview(ALIVE, dict.fromkeys(SWITCHES, True))
    is_consent = QUESTIONNAIRE.by_key[key].kind is Kind.CONSENT
    no = Consent(given=False, wording="w", language="en") if is_consent else YesNo(yes=False)
    return Interview(QUESTIONNAIRE, after(told.standing, Answered(Address(key, item), no, "en", "2026-03-04", "1")))


@pytest.mark.parametrize(
    ("level", "code"), [("prefecture", "654000"), ("county", "654025"), ("exact", "654025"), ("none", None)]
)
def test_the_public_sees_a_place_as_exactly_as_the_family_said(level: str, code: str | None) -> None:
    cut = handed("public", Said(frozenset(SWITCHES), level))
    assert cut is not None
    place = cut.answer("event.place")
    assert getattr(place, "code", None) == code
    assert (getattr(place, "words", "") != "") == (level == "exact")
    assert bool(keys_out(cut) & PLACES) == (level != "none")


def test_research_gets_years_and_prefectures() -> None:
    cut = handed("research", Said(frozenset(SWITCHES), "none"))
    assert cut is not None
    assert getattr(cut.answer("event.date"), "edtf", None) == "2017"
    assert getattr(cut.answer("event.place"), "code", None) == "654000"
    assert cut.head is None
    assert STEM not in seen(cut)


def test_notes_and_what_was_asked_stay_here_and_translations_go_where_their_answer_goes() -> None:
    said = Said(frozenset(SWITCHES))
    going = {each: {one.words for one in cut.written} if (cut := handed(each, said)) else set() for each in Recipient}
    note, transcript, translation, *asked = (each.words for each in NOTES)
    assert going == {
        "archive": {note, transcript, translation, *asked},
        "un": {transcript},
        "icrc": {transcript, translation},
        "organisations": {transcript},
        "governments": set(),
        "research": set(),
        "public": set(),
    }


def test_a_voice_stays_here() -> None:
    voice = ToldAloud((FileRef("a-voice", Medium.VOICE, words("caption")),))
    for recipient in Recipient:
        cut = handed(recipient, Said(frozenset(SWITCHES)), ALIVE, **{"event.circumstances": voice})
        assert cut is not None
        assert any(file.attachment == "a-voice" for _, file in cut.files()) == (recipient == "archive")


def test_the_code_word_goes_to_nobody() -> None:
    secret = words("follow_up.code_word")
    for recipient in Recipient:
        cut = handed(recipient, Said(frozenset(SWITCHES)), ALIVE, **{"follow_up.code_word": Text(secret)})
        assert secret not in seen(cut)


def test_permissions_are_read_from_the_answers_in_force() -> None:
    told = interview(ALIVE, {"consent.un": True, **dict.fromkeys(set(SWITCHES) - {"consent.un"}, False)})
    assert permissions_of(told.path) == Permissions(frozenset({"consent.un"}), "none")
