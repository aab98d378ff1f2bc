"""Whether somebody was a child: said only where what was told makes it sure."""

from datetime import date

import pytest

from bot.ages import UnderAge, birth_of, under_18
from bot.interview.kinds import Aged, NonAnswer, Unsaid, Value, When

TODAY = date(2026, 11, 21)


def born(edtf: str | None) -> When:
    return When(edtf, "as told")


@pytest.mark.parametrize(
    ("birth", "event", "derived"),
    [
        (born("2002-05"), born("2017-04"), UnderAge(at_event=True, now=False)),
        (born("1980"), born("2017"), UnderAge(at_event=False, now=False)),
        (born("1999"), born("2017"), UnderAge(at_event=None, now=False)),
        (born("1998~"), born("2017"), UnderAge(at_event=None, now=False)),
        (born("1999-04-15"), born("2017-04-14"), UnderAge(at_event=True, now=False)),
        (born("1999-04-15"), born("2017-04-15"), UnderAge(at_event=False, now=False)),
        (born("2000-02-29"), born("2018-02-28"), UnderAge(at_event=True, now=False)),
        (born("2000-02-29"), born("2018-03-01"), UnderAge(at_event=False, now=False)),
        (Aged("10", "2026-11-21", "10"), born("2024"), UnderAge(at_event=True, now=True)),
        (Aged("17", "2026-11-21", "17"), None, UnderAge(at_event=None, now=None)),
        (Aged("1.5", "2026-11-21", "1.5"), None, UnderAge(at_event=None, now=True)),
        (born("2012"), None, UnderAge(at_event=None, now=True)),
        (born("2012"), born(None), UnderAge(at_event=None, now=True)),
        (born(None), born("2017"), UnderAge(at_event=None, now=None)),
        (Unsaid(NonAnswer.DONT_KNOW), born("2017"), UnderAge(at_event=None, now=None)),
        (None, None, UnderAge(at_event=None, now=None)),
    ],
)
def test_under_18_is_said_where_it_is_sure(birth: Value | None, event: Value | None, derived: UnderAge) -> None:
    assert under_18(birth, event, TODAY) == derived


def test_an_age_is_a_birth_in_one_of_two_years() -> None:
    assert birth_of(Aged("34", "2026-11-21", "34")) == "1991~/1992~"


def test_an_impossible_age_is_no_birth() -> None:
    assert birth_of(Aged("3000", "2026-11-21", "")) is None
