"""The order of time: by the bounds of dates, what came after something right behind it, what has no date last."""

from __future__ import annotations

from bot.interview.kinds import After, Chosen, Text, Value, When
from bot.organizing.timeline import timeline
from tests.bot.organizing.desks import House


def test_everything_told_with_a_date_stands_in_the_order_it_happened(small_house: House) -> None:
    report_id = small_house.tell()
    told_in_turn: tuple[dict[str, Value], ...] = (
        {"what": Chosen("sentenced"), "date": When("2018-03", "March 2018")},
        {"what": Chosen("passport_taken"), "date": When("2016/2017", "2016 or 2017")},
        {"what": Chosen("rumour"), "words": Text("Somebody saw him.")},
        {"what": Chosen("questioned"), "after": After("event.date", "soon after")},
    )
    for fields in told_in_turn:
        small_house.add(report_id, "history", **fields)
    interview = small_house.do(lambda tx: small_house.room.archive.open(tx, report_id)).interview
    moments = timeline(interview)
    assert [str(moment.at) for moment in moments] == [
        "history[2].date",
        "event.date",
        "history[4].date",
        "history[1].date",
        "status.as_of",
        "history[3].date",
    ]
    assert [moment.is_dated for moment in moments] == [True] * 5 + [False]
