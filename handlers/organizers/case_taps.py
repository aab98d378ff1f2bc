"""Which button of a case does what. A button of an old screen shows the case as it is now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.organizing.cases import AtRisk, Check, Risk, Rung
from handlers.organizers import cases, introductions, keeping_out, same_person, verifying
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.card_words import named, pair_named
from handlers.organizers.desk_taps import DeskTap
from handlers.scene import Spoken

OfOne = Callable[[AtDesk, str], Spoken]
OfTwo = Callable[[AtDesk, tuple[str, str]], Spoken]
ONE: Mapping[str, OfOne] = MappingProxyType(
    {
        "show": cases.case_spoken,
        "same": same_person.suggestions,
        "out": same_person.which_out,
        "outyes": same_person.take_out,
        "rung": verifying.rungs,
        "risk": verifying.risks,
        "check": verifying.checklist,
        "meet": introductions.show,
        "keep": keeping_out.show,
    }
)
TWO: Mapping[str, OfTwo] = MappingProxyType(
    {
        "pair": same_person.side_by_side,
        "link": same_person.ask_link,
        "linkyes": same_person.link,
        "apart": same_person.tell_apart,
        "vouch": introductions.ask,
        "vouchyes": introductions.vouch,
    }
)


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """A button of a case."""
    calm = at.calm()
    if tap.action in TWO:
        pair = pair_named(tap)
        _must_be_hers(calm, *pair)
        return TWO[tap.action](calm, pair)
    report_id, chosen = named(tap)
    _must_be_hers(calm, report_id)
    match tap.action:
        case "rungto" if chosen in set(Rung):
            return verifying.climb(calm, report_id, chosen)
        case "riskto" if chosen in set(Risk):
            return verifying.weigh(calm, report_id, chosen)
        case "riskfor" if chosen in set(AtRisk):
            return verifying.toggle(calm, report_id, AtRisk(chosen))
        case "checkto" if chosen in set(Check):
            return verifying.toggle(calm, report_id, Check(chosen))
        case "keepto":
            return keeping_out.toggle(calm, report_id, chosen)
        case _:
            return ONE.get(tap.action, cases.case_spoken)(calm, report_id)


def _must_be_hers(at: AtDesk, *report_ids: str) -> None:
    """Whatever a button leads to: raises Refusal for a report that is not hers to see, or is none."""
    for report_id in report_ids:
        at.office.opening.row(at.tx, at.who, report_id)
