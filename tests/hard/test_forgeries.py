"""Thousands of forgeries, of buttons, invitations and codes; and organizers' commands in groups. Nothing opens."""

from __future__ import annotations

import random
import secrets
from datetime import datetime, timedelta

import pyotp
import pytest
from telegram import Update

from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import Reviewer
from bot.organizing.introducing import CONSENTS
from handlers.heard import Command, Elsewhere, Heard, Tapped, What, Words, heard
from handlers.hearing import hear
from handlers.organizers.card_words import tight
from handlers.organizers.desk_taps import desk_callback
from handlers.organizers.rooms import TAPS
from handlers.scene import Spoken
from storage import inbox, introductions, outbox
from storage.database import Session
from storage.states import IntroductionState
from tests.hard.everybody import AT_THE_DOOR, OUTSIDE, Everybody, Role, rows, told
from tests.hard.families import YES
from tests.hard.rooms_tried import everything, shown, words_of

SEED = 20261129


@pytest.mark.slow
def test_ten_thousand_forged_buttons(everybody: Everybody) -> None:
    """From strangers, relatives and somebody who was let go: one answer to all, and nothing moves."""
    chance = random.Random(SEED)
    forged = [forgery(chance, words_of(everybody)) for _ in range(10_000)]
    roles = (Role.STRANGER, Role.RELATIVE, Role.REVOKED)
    expected = {role: everybody.answer(role, Tapped("1", "D:qqqq:zzz:")) for role in roles}
    before = everybody.database.run_now(rows)
    different = []
    for number, pressed in enumerate(forged):
        role = roles[number % len(roles)]
        if everybody.database.run_now(lambda tx, r=role, p=pressed: answered(everybody, tx, r, p)) != expected[role]:  # type: ignore[misc]
            different.append(pressed)

    assert shown(different) == []
    after = everybody.database.run_now(rows)
    assert [table for table in after if after[table] != before[table]] == []


def answered(everybody: Everybody, tx: Session, role: Role, pressed: str) -> object:
    return told(everybody.hears(tx, role, Tapped("1", pressed)))


def forgery(chance: random.Random, words: list[str]) -> str:
    """What a button of organizers could look like to somebody who has read our source."""
    topic = chance.choice([*TAPS, "queue", "report", "export", "", "team:revoke", "q" * 20])
    action = chance.choice(["", "ask", "revoke", "invite", "open", "read", "close", "release", "show", "💥", "a" * 20])
    word = chance.choice([*words, "", "-1", "٣", "' OR 1=1 --", "%s", "\x00", f"{chance.getrandbits(128):032x}"])
    return f"{chance.choice(['D:', 'D:', 'D:', 'D::', 'd:'])}{topic}:{action}:{word}"


def test_a_thousand_forged_invitations_open_nothing(everybody: Everybody) -> None:
    """They are an ordinary /start, for who is known and for who is not."""
    chance = random.Random(SEED)
    expected = {role: everybody.tries(role, Command("start", "qqqq")) for role in OUTSIDE}
    different = []
    for number in range(1000):
        token = chance.choice((secrets.token_urlsafe(16), secrets.token_hex(8), "", "A" * 22, "../..", "💥"))
        role = OUTSIDE[number % len(OUTSIDE)]
        answer, changed = everybody.tries(role, Command("start", f"join-{token}"))
        if answer != expected[role][0] or changed.keys() != expected[role][1].keys():
            different.append(token)

    assert shown(different) == []


def test_a_thousand_forged_codes_open_nothing(everybody: Everybody) -> None:
    """Typed by somebody who holds the phone: she is out after five, and never in."""
    chance, inside = random.Random(SEED), 0
    for number in range(1000):
        there = everybody.later(timedelta(minutes=number))
        role = AT_THE_DOOR[number % 2]
        code = wrong_code(chance, there.secrets[role], there.now)
        there.database.run_now(lambda tx, t=there, r=role: t.hears(tx, r, Command("team")))  # type: ignore[misc]
        there.database.run_now(lambda tx, t=there, r=role, c=code: t.hears(tx, r, Words(c)))  # type: ignore[misc]
        inside += there.database.run_now(lambda tx, t=there, r=role: t.at_work(tx, r)) is not None  # type: ignore[misc]

    assert inside == 0


def wrong_code(chance: random.Random, secret: str, now: datetime) -> str:
    """Six digits that are not the right ones."""
    totp = pyotp.TOTP(secret)
    right = {totp.at(now + timedelta(seconds=seconds)) for seconds in (-30, 0, 30)}
    return next(code for code in iter(lambda: f"{chance.randrange(10**6):06d}", None) if code not in right)


def test_in_groups_and_channels_not_even_a_coordinator_is_answered(everybody: Everybody) -> None:
    """All it says there is that it talks in private only, and it leaves."""
    person: dict[str, object] = {
        "id": everybody.chats[Role.COORDINATOR],
        "is_bot": False,
        "first_name": "A",
        "language_code": "en",
    }
    said = set()
    for what in everything(words_of(everybody)):
        for kind in ("group", "supergroup", "channel"):
            chat: dict[str, object] = {"id": -100 - len(kind), "type": kind, "title": "t"}
            read = Update.de_json(in_a_room(what, chat, person), None)
            there = heard(read)
            assert isinstance(there.what, Elsewhere)
            spoken = everybody.database.run_now(lambda tx, h=there: in_there(everybody, tx, h))  # type: ignore[misc]
            said.add((tuple(screen.text for screen in spoken.screens), spoken.leave))

    assert said <= {
        ((), False),
        (("I only talk in a private chat, where others do not read along. Please write to me there.",), True),
    }


def in_there(everybody: Everybody, tx: Session, there: Heard) -> Spoken:
    number = next(everybody.updates)
    inbox.keep(tx, [inbox.Update(number, b"lane", b"", everybody.now)])
    return hear(everybody.room, tx, Heard(number, there.chat_id, there.message_id, "en", there.what), everybody.now)


def in_a_room(what: What, chat: dict[str, object], person: dict[str, object]) -> dict[str, object]:
    """The update Telegram would send."""
    message = {"message_id": 5, "date": 1, "chat": chat, "from": person, "text": "x"}
    if isinstance(what, Tapped):
        query = {"id": "1", "from": person, "message": message, "chat_instance": "1", "data": what.pressed}
        return {"update_id": 1, "callback_query": query}
    assert isinstance(what, Command)
    kind = "channel_post" if chat["type"] == "channel" else "message"
    return {"update_id": 1, kind: {**message, "text": f"/{what.name} {what.payload}".strip()}}


def two_families_agreed(everybody: Everybody) -> tuple[str, str]:
    """Both said yes beforehand, and a reviewer linked their reports: now a coordinator may vouch for each."""
    pair = (everybody.reports["open"], everybody.reports["kept_out"])
    room = everybody.room

    def work(tx: Session) -> None:
        for each in pair:
            for key in CONSENTS:
                room.reporting.reply(tx, room.archive.open(tx, each), Record(Address(key), YES), everybody.now)
        who = everybody.at_work(tx, Role.REVIEWER)
        assert isinstance(who, Reviewer)
        room.office.cases.link(tx, who, pair, everybody.now)

    everybody.database.run_now(work)
    return pair


def introduction(everybody: Everybody, pair: tuple[str, str]) -> tuple[str | None, str | None, str] | None:
    """Who vouched for the first family and for the second, and how far it is."""
    found = everybody.database.run_now(lambda tx: introductions.between(tx, *pair))
    if found is None:
        return None
    vouched = {found.one: found.vouched_one_by, found.other: found.vouched_other_by}
    return vouched[pair[0]], vouched[pair[1]], found.state


def vouches(pair: tuple[str, str]) -> What:
    """The last tap of vouching for the family of the first report, as a coordinator's button sends it."""
    return Tapped("1", desk_callback("case", "vouchyes", "".join(map(tight, pair))))


def test_a_reviewer_forges_a_coordinators_last_tap_and_vouches_for_nobody(everybody: Everybody) -> None:
    """Before anybody vouched, and as the second yes that would have both families told."""
    pair = two_families_agreed(everybody)
    both = (pair, (pair[1], pair[0]))
    refused = everybody.answer(Role.REVIEWER, Command("team"))
    for forged in both:
        assert everybody.tries(Role.REVIEWER, vouches(forged)) == (refused, {})

    everybody.database.run_now(lambda tx: everybody.hears(tx, Role.COORDINATOR, vouches(pair)))
    hers = everybody.organizers[Role.COORDINATOR]
    assert introduction(everybody, pair) == (hers, None, IntroductionState.VOUCHING), "a coordinator's tap vouches"

    for forged in both:
        everybody.database.run_now(lambda tx, forged=forged: everybody.hears(tx, Role.REVIEWER, vouches(forged)))  # type: ignore[misc]
        assert everybody.tries(Role.REVIEWER, vouches(forged)) == (refused, {})
    assert introduction(everybody, pair) == (hers, None, IntroductionState.VOUCHING)
    assert not everybody.database.run_now(lambda tx: [each for each in pair if outbox.waits(tx, each)])


@pytest.mark.parametrize("role", [*OUTSIDE, *AT_THE_DOOR, Role.KEPT_OUT])
def test_nor_does_anybody_else(everybody: Everybody, role: Role) -> None:
    pair = two_families_agreed(everybody)
    everybody.database.run_now(lambda tx: everybody.hears(tx, role, vouches(pair)))
    assert introduction(everybody, pair) is None
