"""Dates typed in digits: read where they are sure, asked where they are not, never guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import dates
from bot.date_words.lags import Lag, Unit, after, read_lag
from bot.date_words.typed_digits import Unclear, read_date
from bot.rejections import Reason

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("2017", "2017"),
        ("٢٠١٧", "2017"),
        ("۲۰۱۷", "2017"),
        ("２０１７", "2017"),
        ("2017年", "2017"),
        ("2017年4月", "2017-04"),
        ("2017年4月份", "2017-04"),
        ("2017 年 4 月 15 日", "2017-04-15"),
        ("2017年4月15号", "2017-04-15"),
        ("2017-04", "2017-04"),
        ("2017.4", "2017-04"),
        ("4/2017", "2017-04"),
        ("04.2017", "2017-04"),
        ("2017.04.15", "2017-04-15"),
        ("2017-4-5", "2017-04-05"),
        ("15.04.2017", "2017-04-15"),
        ("15. 4. 2017", "2017-04-15"),
        ("15/4/2017", "2017-04-15"),
        ("15 04 2017", "2017-04-15"),
        ("15–04–2017", "2017-04-15"),
        ("4/15/2017", "2017-04-15"),
        ("5.5.2017", "2017-05-05"),
        ("20170415", "2017-04-15"),
        ("15042017", "2017-04-15"),
        ("29.02.2016", "2016-02-29"),
        ("~2017", "2017~"),
        ("2017?", "2017~"),
        ("ca. 2017", "2017~"),
        ("2017-03/2017-06", "2017-03/2017-06"),
        ("2017/2018", "2017/2018"),
        ("2017-2018", "2017/2018"),
        ("2017-21/2017-23", "2017-21/2017-23"),
        ("2017/..", "2017/.."),
        ("../2017-03", "../2017-03"),
        ("\u20672017\u2069", "2017"),
        ("1900", "1900"),
        ("2026", "2026"),
        ("2026-11-22", "2026-11-22"),
    ],
)
def test_a_date_that_means_one_thing_is_read(typed: str, edtf: str) -> None:
    assert read_date(typed, TODAY) == edtf


@pytest.mark.parametrize(
    ("typed", "reason", "candidates"),
    [
        ("4/5/2017", Reason.WHICH_DATE, ("2017-05-04", "2017-04-05")),
        ("04.05.2017", Reason.WHICH_DATE, ("2017-05-04", "2017-04-05")),
        ("17", Reason.WHICH_DATE, ("2017",)),
        ("85", Reason.WHICH_DATE, ("1985",)),
        ("17年4月", Reason.WHICH_DATE, ("2017-04",)),
        ("15.04.17", Reason.WHICH_DATE, ("2017-04-15", "2015-04-17")),
        ("2017-22", Reason.WHICH_DATE, ("2017-22", "2017/2022")),
        ("2017-18", Reason.WHICH_DATE, ("2017/2018",)),
        ("2017-15-04", Reason.WHICH_DATE, ("2017-04-15",)),
        ("201704", Reason.WHICH_DATE, ("2017-04",)),
        ("201210", Reason.WHICH_DATE, ("2012-10", "2010-12-20", "2020-12-10")),
        ("15.04", Reason.NO_YEAR, ()),
        ("4月15日", Reason.NO_YEAR, ()),
        ("4/17", Reason.NO_YEAR, ("2017-04",)),
        ("30.02.2017", Reason.IMPOSSIBLE_DATE, ()),
        ("29.02.2017", Reason.IMPOSSIBLE_DATE, ()),
        ("2017-13", Reason.IMPOSSIBLE_DATE, ()),
        ("2017年13月", Reason.IMPOSSIBLE_DATE, ()),
        ("0000", Reason.IMPOSSIBLE_DATE, ()),
        ("1899", Reason.TOO_LONG_AGO, ()),
        ("1396", Reason.OTHER_CALENDAR, ()),
        ("15.04.1440", Reason.OTHER_CALENDAR, ()),
        ("2027", Reason.IN_THE_FUTURE, ()),
        ("2026-12", Reason.IN_THE_FUTURE, ()),
        ("2560", Reason.IN_THE_FUTURE, ()),
        ("2017/2030", Reason.IN_THE_FUTURE, ()),
        ("2018/2017", Reason.ENDS_BEFORE_START, ("2017/2018",)),
        ("2018-2017", Reason.ENDS_BEFORE_START, ("2017/2018",)),
        ("", Reason.NOT_A_DATE, ()),
        ("spring", Reason.NOT_A_DATE, ()),
        ("4-ئاي 2017", Reason.NOT_A_DATE, ()),
        ("в 2017 году", Reason.NOT_A_DATE, ()),
        ("2017 жылдан кейін", Reason.NOT_A_DATE, ()),
        ("123", Reason.NOT_A_DATE, ()),
        ("2017-04-15-16", Reason.NOT_A_DATE, ()),
    ],
)
def test_a_date_that_is_not_sure_is_asked(typed: str, reason: Reason, candidates: tuple[str, ...]) -> None:
    assert read_date(typed, TODAY) == Unclear(reason, candidates)


@pytest.mark.parametrize(("typed", "edtf"), [("2031", "2031"), ("15.04.2031", "2031-04-15"), ("2030/..", "2030/..")])
def test_a_trial_or_the_end_of_a_sentence_may_lie_ahead(typed: str, edtf: str) -> None:
    assert read_date(typed, TODAY, may_lie_ahead=True) == edtf
    assert read_date(typed, TODAY) == Unclear(Reason.IN_THE_FUTURE)


def test_ahead_has_an_end_too() -> None:
    assert read_date("2201", TODAY, may_lie_ahead=True) == Unclear(Reason.IN_THE_FUTURE)
    assert read_date("31", TODAY, may_lie_ahead=True) == Unclear(Reason.WHICH_DATE, ("2031", "1931"))


@given(st.text(alphabet=st.characters() | st.sampled_from("0123456789-./ 年月日~")))
def test_whatever_is_typed_is_a_date_that_can_be_or_a_question(typed: str) -> None:
    match read_date(typed, TODAY):
        case str(edtf):
            assert dates.is_valid(edtf)
            assert all(char in "0123456789-/.~" for char in edtf)
        case Unclear(_, candidates):
            assert all(map(dates.is_valid, candidates))


@given(st.dates(date(1900, 1, 1), TODAY), st.sampled_from([".", "/", "-", " "]))
def test_a_day_is_never_taken_for_another(day: date, divider: str) -> None:
    typed = divider.join((str(day.day), str(day.month), str(day.year)))
    match read_date(typed, TODAY):
        case str(edtf):
            assert edtf == day.isoformat()
        case Unclear(reason, candidates):
            assert reason is Reason.WHICH_DATE
            assert candidates[0] == day.isoformat()


@given(st.dates(date(1900, 1, 1), TODAY))
def test_iso_is_read_as_it_is(day: date) -> None:
    assert read_date(day.isoformat(), TODAY) == day.isoformat()
    assert read_date(f"{day:%Y-%m}", TODAY) == f"{day:%Y-%m}"


@pytest.mark.parametrize(
    ("words", "lag"),
    [
        ("18 months", Lag(18, Unit.MONTH)),
        ("18 ئاي", Lag(18, Unit.MONTH)),
        ("١٨ ئاي", Lag(18, Unit.MONTH)),
        ("3个月", Lag(3, Unit.MONTH)),
        ("2 года", Lag(2, Unit.YEAR)),
        ("10 күн", Lag(10, Unit.DAY)),
        ("1 hafta", Lag(1, Unit.WEEK)),
        ("2 ans", Lag(2, Unit.YEAR)),
    ],
)
def test_how_long_after_is_read(words: str, lag: Lag) -> None:
    assert read_lag(words) == lag


@pytest.mark.parametrize("words", ["", "18", "months", "0 days", "999 years", "a year", "1 year 2 months", "18 moons"])
def test_how_long_after_is_not_guessed(words: str) -> None:
    assert read_lag(words) is None


@pytest.mark.parametrize(
    ("event", "lag", "edtf"),
    [
        ("2017-04", Lag(18, Unit.MONTH), "2018-10~"),
        ("2017-04-15", Lag(10, Unit.DAY), "2017-04-25~"),
        ("2017-01-31", Lag(1, Unit.MONTH), "2017-02~"),
        ("2017-04-15", Lag(2, Unit.YEAR), "2019~"),
        ("2017", Lag(18, Unit.MONTH), "2018/2019"),
        ("2017-21", Lag(6, Unit.MONTH), "2017-09/2017-11"),
        ("2017-03/2017-06", Lag(1, Unit.MONTH), "2017-04/2017-07"),
        ("../2017", Lag(1, Unit.YEAR), None),
        ("2017/..", Lag(1, Unit.YEAR), None),
    ],
)
def test_a_date_after_another_is_never_sharper_than_both(event: str, lag: Lag, edtf: str | None) -> None:
    assert after(event, lag) == edtf


@given(
    st.dates(date(1900, 1, 1), TODAY).flatmap(lambda day: st.sampled_from([f"{day:%Y}", f"{day:%Y-%m}", str(day)])),
    st.builds(Lag, st.integers(1, 60), st.sampled_from(Unit)),
)
def test_a_date_after_another_is_valid_and_later(event: str, lag: Lag) -> None:
    later = after(event, lag)
    assert later is not None
    assert dates.is_valid(later)
    assert dates.latest(later) >= dates.latest(event)
    assert dates.latest(later) - dates.earliest(later) >= dates.latest(event) - dates.earliest(event) - timedelta(3)
