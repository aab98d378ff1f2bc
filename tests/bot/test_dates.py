"""Approximate dates: made, bounded and described; the `edtf` library agrees that they are EDTF."""

from datetime import date
from time import struct_time

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from bot import dates
from bot.date_points import Precision
from bot.dates import DatePhrase

years = st.integers(1900, 2100).map(dates.year)
months = st.builds(dates.month, st.integers(1900, 2100), st.integers(1, 12))
days = st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(dates.day)
seasons = st.builds(dates.season, st.integers(1900, 2100), st.integers(1, 4))
points = st.one_of(years, months, days, seasons)
approximate = st.one_of(points, points.map(dates.about))


@st.composite
def intervals(draw: st.DrawFn) -> str:
    """An interval whose end is not before its start, or an open one."""
    one, other = draw(points), draw(points)
    first, second = sorted((one, other), key=dates.earliest)
    closed = f"{first}/{second}"
    return draw(st.sampled_from([closed if dates.is_valid(closed) else one, dates.since(one), dates.until(other)]))


@given(st.one_of(approximate, intervals()))
def test_whatever_is_made_is_edtf_to_another_library(edtf: str) -> None:
    assert str(parse_edtf(edtf)) == edtf


@given(st.one_of(approximate, intervals()))
def test_bounds_hold_what_the_other_library_says(edtf: str) -> None:
    oracle = parse_edtf(edtf)
    first, last = oracle.lower_strict(), oracle.upper_strict()
    if isinstance(first, struct_time):
        assert dates.earliest(edtf) <= date(*first[:3])
    if isinstance(last, struct_time):
        assert dates.latest(edtf) >= date(*last[:3])


@given(approximate)
def test_bounds_are_in_order_and_the_widest_hold_the_others(edtf: str) -> None:
    first, last = dates.widest(edtf)
    assert first <= dates.earliest(edtf) <= dates.latest(edtf) <= last
    assert (first, last) == (dates.earliest(edtf), dates.latest(edtf)) or dates.is_about(edtf)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("2016-02~", date(2016, 2, 1), date(2016, 2, 29)),
        ("2017-04-15", date(2017, 4, 15), date(2017, 4, 15)),
        ("2017-21", date(2017, 3, 1), date(2017, 5, 31)),
        ("2017-24", date(2017, 1, 1), date(2018, 2, 28)),
        ("2017-03/2017-06", date(2017, 3, 1), date(2017, 6, 30)),
        ("2017-03/..", date(2017, 3, 1), date.max),
        ("../2017-03", date.min, date(2017, 3, 31)),
    ],
)
def test_the_days_a_date_can_mean(edtf: str, first: date, last: date) -> None:
    assert (dates.earliest(edtf), dates.latest(edtf)) == (first, last)


def test_about_widens_by_as_much_as_the_date_is_sharp() -> None:
    assert dates.widest("2017~") == (date(2016, 1, 1), date(2019, 1, 1))
    assert dates.widest("2017-04~") == (date(2017, 3, 1), date(2017, 5, 31))
    assert dates.widest("2017-04-15~") == (date(2017, 4, 8), date(2017, 4, 22))


@pytest.mark.parametrize(
    ("edtf", "sharpness"),
    [
        ("2017-04-15", Precision.DAY),
        ("2017-04~", Precision.MONTH),
        ("2017-22", Precision.SEASON),
        ("2017", Precision.YEAR),
        ("2017/2018", Precision.INTERVAL),
    ],
)
def test_precision(edtf: str, sharpness: Precision) -> None:
    assert dates.precision(edtf) is sharpness


@pytest.mark.parametrize(
    ("edtf", "phrase"),
    [
        ("2017-04-05", DatePhrase("date-day", (("year", "2017"), ("month", 4), ("day", 5)))),
        ("2017-04~", DatePhrase("date-month", (("year", "2017"), ("month", 4)), about=True)),
        ("2017-24", DatePhrase("date-season", (("year", "2017"), ("season", 4)))),
        ("2017", DatePhrase("date-year", (("year", "2017"),))),
        ("2017-03/..", DatePhrase("date-after", start=DatePhrase("date-month", (("year", "2017"), ("month", 3))))),
        ("../2017", DatePhrase("date-before", end=DatePhrase("date-year", (("year", "2017"),)))),
        (None, DatePhrase("date-unknown")),
        ("gibberish", DatePhrase("date-unknown")),
    ],
)
def test_a_date_becomes_a_phrase_with_parts(edtf: str | None, phrase: DatePhrase) -> None:
    assert dates.describe(edtf) == phrase


def test_an_interval_becomes_a_phrase_of_two_phrases() -> None:
    start, end = dates.describe("2017-03"), dates.describe("2018~")
    assert dates.describe("2017-03/2018~") == DatePhrase("date-between", start=start, end=end)


def test_about_leaves_seasons_and_intervals_as_they_are() -> None:
    made = [dates.about(edtf) for edtf in ("2017", "2017~", "2017-21", "2017/2018")]
    assert made == ["2017~", "2017~", "2017-21", "2017/2018"]


@pytest.mark.parametrize(
    "edtf",
    [
        "",
        "17",
        "2017-13",
        "2017-00",
        "2017-02-30",
        "2017-25",
        "2017-21-01",
        "2017-21~",
        "0000",
        "9999",
        "2018/2017",
        "../..",
        "2017/",
        "/2017",
        "2017/2018/2019",
        "2017-4",
        "٢٠١٧",
        "2017?",
        "2017-04-15T10:00",
        "../2017/..",
        "x" * 999,
    ],
)
def test_what_cannot_be_is_not_valid(edtf: str) -> None:
    assert not dates.is_valid(edtf)


def test_a_backward_interval_is_not_made() -> None:
    with pytest.raises(ValueError, match="cannot exist"):
        dates.between("2018", "2017")


def test_a_thirteenth_month_and_a_fifth_season_are_not_made() -> None:
    with pytest.raises(ValueError, match="cannot exist"):
        dates.month(2017, 13)
    with pytest.raises(ValueError, match="1 to 4"):
        dates.season(2017, 5)


@given(st.text())
def test_describing_never_raises(text: str) -> None:
    assert dates.describe(text).id.startswith("date-")
