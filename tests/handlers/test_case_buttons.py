"""Buttons of cases name one report or two; whatever a stranger writes instead names nothing."""

from contextlib import suppress
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


@pytest.mark.parametrize("word", ["", "x", "=" * 22, "!" * 44, "A" * 21, "-" * 60, "'; drop table report"])
def test_what_is_no_id_names_nothing_that_is_there(word: str) -> None:
    with suppress(Refusal):  # or letters that make an id by chance, which nothing has
        assert len(named(DeskTap("case", "show", word))[0]) == 36


def test_long_names_are_cut_to_a_button() -> None:
    assert cut("Künes") == "Künes"
    assert len(cut("a very long name of a very small place")) <= LONGEST
