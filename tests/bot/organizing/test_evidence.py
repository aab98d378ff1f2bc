"""Looking at a file takes three steps: allowed, drawn outside of any transaction, asked again before it is shown."""

from __future__ import annotations

import pytest

from bot.organizing.access import AtWork
from bot.organizing.evidence import AskFirst, Looked, NotShown, Original, Preview, Sought
from bot.organizing.showable import Kind
from bot.refusals import Refusal
from storage import attachments
from tests.bot.organizing.desks import House
from tests.bot.organizing.test_showable import MAKER, bomb, photo

PAPER = b"%PDF-1.4 a made-up paper"


def sought(house: House, who: AtWork, file: str, *, sure: bool = False) -> Sought:
    return house.do(lambda tx: house.office.evidence.seek(tx, who, file, house.now, sure=sure))


def looked(house: House, who: AtWork, file: str, *, sure: bool = False) -> Looked:
    """All three steps."""
    found = sought(house, who, file, sure=sure)
    drawn = house.office.evidence.draw(found)
    house.do(lambda tx: house.office.evidence.show(tx, who, found, drawn, house.now))
    return drawn


def deeds(house: House, report_id: str) -> list[str]:
    return [what for what, _ in house.trail(report_id) if what.startswith("file_")]


def test_a_photo_is_drawn_and_a_paper_asked_for_twice_before_it_is_shown(house: House) -> None:
    report_id, who = house.tell(), house.reviewer()
    picture, paper = house.file(report_id, photo((900, 700)), "a.jpg"), house.file(report_id, PAPER, "a.pdf")
    drawn = looked(house, who, picture)
    assert isinstance(drawn, Preview)
    assert MAKER.encode() not in drawn.content
    assert looked(house, who, paper) == AskFirst(Kind.PDF)
    assert deeds(house, report_id) == ["file_looked_at", "file_shown", "file_looked_at"]
    assert looked(house, who, paper, sure=True) == Original(Kind.PDF, PAPER)
    assert deeds(house, report_id)[3:] == ["file_looked_at", "file_shown"]


def test_a_picture_that_unfolds_to_too_much_is_never_drawn(small_house: House) -> None:
    report_id, who = small_house.tell(), small_house.reviewer()
    assert looked(small_house, who, small_house.file(report_id, bomb(), "a.png"), sure=True) == NotShown()
    assert deeds(small_house, report_id) == ["file_looked_at"]


@pytest.mark.parametrize("how", ["removed", "half_overwritten"])
def test_a_file_that_goes_while_it_is_opened_is_not_found(how: str, small_house: House) -> None:
    report_id, who = small_house.tell(), small_house.reviewer()
    file = small_house.file(report_id, photo((90, 70)), "a.jpg")
    found = sought(small_house, who, file)
    assert found.there is not None
    store = small_house.room.settings.attachments_folder / found.there.stored_as
    store.unlink() if how == "removed" else store.write_bytes(bytes(store.stat().st_size))
    with pytest.raises(Refusal, match="desk-not-found"):
        small_house.office.evidence.draw(found)


def test_what_was_taken_back_while_it_was_drawn_is_not_shown(house: House) -> None:
    report_id, who = house.tell(), house.reviewer()
    file = house.file(report_id, photo((90, 70)), "a.jpg")
    found = sought(house, who, file)
    drawn = house.office.evidence.draw(found)
    house.do(lambda tx: attachments.erase(tx, [file]))
    show = house.office.evidence.show
    assert house.refusal(lambda tx: show(tx, who, found, drawn, house.now)) == "desk-not-found"
    assert deeds(house, report_id) == ["file_looked_at"]


def test_nobody_who_is_kept_out_gets_as_far_as_the_drawing(house: House) -> None:
    report_id, who, boss = house.tell(), house.reviewer(), house.coordinator()
    file = house.file(report_id, photo((90, 70)), "a.jpg")
    house.do(lambda tx: house.office.access.keep_out(tx, boss, who.id, report_id, house.now))
    seek = house.office.evidence.seek
    assert house.refusal(lambda tx: seek(tx, who, file, house.now, sure=True)) == "desk-not-found"
    assert deeds(house, report_id) == []
