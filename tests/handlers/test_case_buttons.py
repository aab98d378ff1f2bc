"""Buttons of cases name one report or two; whatever a stranger writes instead names nothing."""

from uuid import uuid4

import pytest

from bot.organizing.cases import AtRisk, Check, Risk, Rung
from bot.refusals import Refusal
from handlers.organizers.card_words import LONGEST, cut, named, pair_named, tight
from handlers.organizers.desk_taps import DeskTap, desk_callback, read_desk

CHOICES = {"rungto": Rung, "riskto": Risk, "riskfor": AtRisk, "checkto": Check}


def test_two_reports_fit_on_one_button() -> None:
    one, other = str(uuid4()), str(uuid4())
    tap = read_desk(desk_callback("case", "vouchyes", tight(one) + tight(other)))
    assert tap is not None
    assert pair_named(tap) == (one, other)


@pytest.mark.parametrize("action", CHOICES)
def test_a_report_and_every_choice_fit_on_one_button(action: str) -> None:
    report = str(uuid4())
    for choice in CHOICES[action]:
        tap = read_desk(desk_callback("case", action, f"{tight(report)}{choice}"))
        assert tap is not None
        assert named(tap) == (report, choice)


@pytest.mark.parametrize("word", ["", "x", "=" * 22, "!" * 44, "A" * 21, "'; drop table report"])
def test_what_is_no_id_is_refused(word: str) -> None:
    with pytest.raises(Refusal, match="desk-not-found"):
        named(DeskTap("case", "show", word))


def test_letters_that_make_an_id_by_chance_name_no_more_than_that() -> None:
    report, _ = named(DeskTap("case", "show", "-" * 60))
    assert len(report) == 36


def test_long_names_are_cut_to_a_button() -> None:
    assert cut("Künes") == "Künes"
    assert len(cut("a very long name of a very small place")) <= LONGEST
