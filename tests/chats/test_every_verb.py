"""Every verb of the organizers' side is spoken of in a .chat file by all four: whoever may, may not, and must not know.

A coordinator does it; a reviewer does it, or is refused where only a coordinator may; a relative and a stranger get
exactly what there is for what nobody knows. What the files say is held by test_chats: here they only have to say it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

import pytest

from handlers.organizers import overview
from handlers.organizers.rooms import COMMANDS
from playground.chat_file import ChatLine, Mark, parsed
from tests.chats.desk_buttons import verbs
from tests.chats.test_chats import CHATS
from tests.chats.who_does_what import Deed, Part, Went, deeds_in

FOR_COORDINATORS = frozenset({"close", "export", "lostphones", "quarantine", "team"})
"""Written down once more on purpose: who opens one of these to reviewers changes this line too."""
BUTTONS_FOR_COORDINATORS = (
    *("desk-invite-", "desk-revoke", "desk-quarantine-", "desk-intake-", "desk-export-", "desk-lost-"),
    *("desk-vouch-", "desk-case-meet", "desk-case-keep"),
)
BUTTONS = verbs()
FEWEST = 90
"""Buttons the rooms have at least: a reader that finds none would find nothing missing either."""
Needed = dict[Part, Went]
OUTSIDE: Needed = {Part.REPORTER: Went.AS_IF_UNKNOWN, Part.STRANGER: Went.AS_IF_UNKNOWN}


def needed(*, only_coordinators: bool) -> Needed:
    """How it must have gone for each of the four."""
    for_reviewer = Went.REFUSED if only_coordinators else Went.DONE
    return {Part.COORDINATOR: Went.DONE, Part.REVIEWER: for_reviewer, **OUTSIDE}


def lacking(deeds: Iterable[Deed], wanted: Sequence[re.Pattern[str]], need: Needed) -> set[Part]:
    """Whoever has not done it as needed."""
    done = {(each.part, each.went) for each in deeds if any(words.fullmatch(each.what) for words in wanted)}
    return {part for part, went in need.items() if (part, went) not in done}


@cache
def told() -> dict[str, tuple[ChatLine, ...]]:
    """The lines of every conversation."""
    return {
        chat.stem: tuple(
            line
            for chapter in (sorted(chat.glob("*.chat")) if chat.is_dir() else [chat])
            for line in parsed(chapter.read_text(encoding="utf-8"))
        )
        for chat in CHATS
    }


@cache
def done_in(chat: str) -> tuple[Deed, ...]:
    return tuple(deeds_in(told()[chat]))


def nearest(wanted: Sequence[re.Pattern[str]], need: Needed) -> tuple[str, set[Part]]:
    """The conversation in which the fewest of the four are missing."""
    found = {chat: lacking(done_in(chat), wanted, need) for chat in told()}
    best = min(found, key=lambda chat: len(found[chat]))
    return best, found[best]


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_is_tried_by_all_four_in_one_conversation(command: str) -> None:
    wanted = [re.compile(f"/{command}")]
    chat, missing = nearest(wanted, needed(only_coordinators=command in FOR_COORDINATORS))
    assert not missing, f"/{command}: even {chat}.chat lacks {sorted(missing)}"


@pytest.mark.parametrize("verb", sorted(BUTTONS))
def test_every_button_is_tapped_at_a_desk_and_tried_by_those_outside(verb: str) -> None:
    """Where both may, one of the two is enough: what is behind a button asks for either."""
    needs = [{doer: Went.DONE, **OUTSIDE} for doer in (Part.REVIEWER, Part.COORDINATOR)]
    if verb.startswith(BUTTONS_FOR_COORDINATORS):
        needs = [needed(only_coordinators=True)]
    chat, missing = min((nearest(BUTTONS[verb], each) for each in needs), key=lambda found: len(found[1]))
    assert not missing, f"{verb}: even {chat}.chat lacks {sorted(missing)}"


def test_what_only_coordinators_may_is_named_after_what_there_is() -> None:
    assert set(COMMANDS) >= FOR_COORDINATORS
    assert [each for each in BUTTONS_FOR_COORDINATORS if not any(verb.startswith(each) for verb in BUTTONS)] == []


def test_the_overview_names_every_command_and_shows_each_to_whoever_may() -> None:
    assert {*overview.FOR_ALL, *overview.FOR_COORDINATORS, "desk"} == set(COMMANDS)
    assert set(overview.FOR_COORDINATORS) == FOR_COORDINATORS


def test_there_are_as_many_verbs_as_rooms_can_have() -> None:
    assert len(BUTTONS) >= FEWEST
    assert len(done_in("joining_the_team")) > len(COMMANDS)


@pytest.mark.parametrize("left_out", list(Part))
def test_a_conversation_without_one_of_the_four_is_not_enough(left_out: Part) -> None:
    deeds = [each for each in done_in("joining_the_team") if each.part is not left_out]
    assert lacking(deeds, [re.compile("/team")], needed(only_coordinators=True)) == {left_out}


def test_what_an_outsider_is_told_counts_only_where_it_was_compared() -> None:
    loose = [ChatLine(Mark.SPEAKER, "Stranger (en)"), ChatLine(Mark.PERSON, "/team"), ChatLine(Mark.BOT, "…")]
    strict = [loose[0], ChatLine(Mark.PERSON, "/team", note="as if unknown"), loose[2]]
    assert [each.went for each in deeds_in(loose)] == [Went.UNPROVEN]
    assert [each.went for each in deeds_in(strict)] == [Went.AS_IF_UNKNOWN]


def test_a_refused_reviewer_has_done_nothing() -> None:
    joins = "# Gulnar (en)\n! an invitation for a reviewer\n> (joins)\n< …\n"
    refused = f"{joins}> /close\n< Only a coordinator can do this.\n"
    asleep = f"{joins}> /close\n< Please write the six digits your authenticator shows.\n"
    assert [(each.part, each.went) for each in deeds_in(parsed(refused))] == [(Part.REVIEWER, Went.REFUSED)]
    assert [each.went for each in deeds_in(parsed(asleep))] == [Went.NOT_AT_WORK]
