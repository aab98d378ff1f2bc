"""Where a family does not want to be written to, nothing invites organizers to do it; an old button says so."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from bot.asked import Draft
from bot.interview.kinds import Consent
from bot.interview.moves import Address
from bot.interview.replies import Record
from handlers.heard import Tapped
from handlers.organizers.card_words import tight
from handlers.organizers.desk_taps import desk_callback, short_id
from handlers.scene import Spoken
from storage.database import Database, Session
from tests.bot.organizing.desks import NO, YES, House, a_house
from tests.handlers.direct import buttons_of
from tests.handlers.test_forged_desk_taps import Hands

CHAT = 50
NOT_ALLOWED = "This family did not allow that we write to them."


@pytest.fixture
def small_house(sqlite_database: Database, tmp_path: Path) -> House:
    return a_house(sqlite_database, tmp_path)


def coordinator_of(house: House) -> Hands:
    house.chats = count(CHAT)
    house.coordinator()
    return Hands(house, CHAT, count(1))


def taps(her: Hands, topic: str, action: str, word: str) -> Spoken:
    return her.does(Tapped("q", desk_callback(topic, action, word)))


def labels(spoken: Spoken) -> set[str]:
    return {each.text for each in buttons_of(spoken)}


def changes_her_mind(house: House, report_id: str) -> None:
    def work(tx: Session) -> None:
        report = house.room.archive.open(tx, report_id)
        house.room.reporting.reply(tx, report, Record(Address("consent.contact"), NO), house.now)

    house.do(work)


def test_a_report_offers_to_ask_only_a_family_that_may_be_written_to(small_house: House) -> None:
    may, may_not = small_house.tell(), small_house.tell(consent__contact=NO)
    her = coordinator_of(small_house)
    assert "Ask the family" in labels(taps(her, "report", "open", short_id(may)))
    assert "Ask the family" not in labels(taps(her, "report", "open", short_id(may_not)))


@pytest.mark.parametrize("action", ["write", "pick"])
def test_a_forged_or_an_old_button_says_why_not(action: str, small_house: House) -> None:
    report_id = small_house.tell(consent__contact=NO)
    her = coordinator_of(small_house)
    assert [each.text for each in taps(her, "ask", action, short_id(report_id)).screens] == [NOT_ALLOWED]


def test_what_was_asked_before_she_said_no_can_be_read_and_dropped_and_that_is_all(small_house: House) -> None:
    report_id = small_house.tell()
    her, who = coordinator_of(small_house), small_house.reviewer()
    asked = [Draft("Who saw the car?", "en")]
    small_house.do(lambda tx: small_house.office.asking.ask(tx, who, report_id, asked, small_house.now))
    ways = {"In my own words", "Pick questions", "Translate 1"}
    assert ways <= labels(taps(her, "ask", "open", short_id(report_id)))
    changes_her_mind(small_house, report_id)
    spoken = taps(her, "ask", "open", short_id(report_id))
    assert not ways & labels(spoken)
    [screen] = spoken.screens
    assert "Who saw the car?" in screen.text
    assert NOT_ALLOWED in screen.text


@pytest.mark.parametrize("other", [YES, NO])
def test_a_case_offers_to_introduce_families_only_where_two_may_be_written_to(
    other: Consent, small_house: House
) -> None:
    one = small_house.tell(consent__match=YES)
    two = small_house.tell(consent__match=YES, consent__contact=other)
    her, who = coordinator_of(small_house), small_house.reviewer()
    small_house.do(lambda tx: small_house.office.cases.link(tx, who, (one, two), small_house.now))
    assert ("Introduce families" in labels(taps(her, "case", "show", tight(one)))) == (other is YES)
