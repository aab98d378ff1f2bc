"""Dates told against another event: how long after it, in digits or in words."""

from bot.interview.kinds import After, Kind, When
from bot.reading import ReadingContext, Reason, Rejected
from tests.bot.test_reading import question, reading


def test_a_date_is_told_against_another_event() -> None:
    within = ReadingContext(told={"event.date": "2017-04"}, after="event.date")
    assert reading(question(Kind.DATE), "eighteen months", within) == When("2018-10~", "eighteen months", "event.date")
    told = reading(question(Kind.DATE), "18 months", within)
    assert told == When("2018-10~", "18 months", "event.date")
    assert reading(question(Kind.AFTER), "18 months", within) == After("event.date", "18 months")


def test_a_date_after_an_event_without_a_date_keeps_the_words() -> None:
    within = ReadingContext(after="history[2].date")
    assert reading(question(Kind.DATE), "2 years", within) == When(None, "2 years", "history[2].date")


def test_a_date_after_an_event_does_not_lie_ahead() -> None:
    within = ReadingContext(told={"event.date": "2020"}, after="event.date")
    assert reading(question(Kind.DATE), "20 years", within) == Rejected(Reason.IN_THE_FUTURE)
    ahead = reading(question(Kind.DATE, "status.sentence_until"), "20 years", within)
    assert ahead == When("2040~", "20 years", "event.date")
