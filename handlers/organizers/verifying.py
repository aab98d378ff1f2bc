"""How far a case is verified and why, the risk and for whom, the checklist."""

from __future__ import annotations

from collections.abc import Iterable

from bot.attachments import Offered
from bot.organizing.cases import AtRisk, Check, Risk, Rung
from handlers.heard import Words
from handlers.organizers import cases
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.card_words import button, tight
from handlers.organizers.desk_taps import desk_callback
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen

TOPIC = cases.TOPIC
WHY, UNVERIFIED = "case_why", "case_unverified"
ON, OFF = "✅", "▫️"
PHRASES = {"rungto": "desk-rung", "riskto": "desk-risk", "riskfor": "desk-risk-for", "checkto": "desk-check"}


def rungs(at: AtDesk, report_id: str) -> Spoken:
    """The ladder, with what each rung means."""
    rows = _rows(at, "rungto", report_id, Rung)
    return at.spoken(Screen(at.voice.say("desk-rung-which"), rows, shows=(report_id,)))


def climb(at: AtDesk, report_id: str, rung: str) -> Spoken:
    """A rung is chosen: no rung without a reason."""
    at.office.opening.row(at.tx, at.who, report_id)
    return at.awaiting(WHY, report=report_id, rung=Rung(rung)).say("desk-rung-why")


def told_why(at: AtDesk, what: Words | Offered) -> Spoken:
    """Why it stands on that rung; then what is still open is asked."""
    report_id, rung = at.desk.awaits["report"], Rung(at.desk.awaits["rung"])
    if not isinstance(what, Words) or not what.text.strip():
        return at.say("desk-rung-why")
    at.office.cases.climb(at.tx, at.who, report_id, (rung, what.text.strip()), at.now)
    there = at.awaiting(UNVERIFIED, report=report_id)
    none = button(at.voice, "desk-unverified-none", TOPIC, "show", tight(report_id))
    return there.spoken(Screen(at.voice.say("desk-unverified-which"), ((none,),), shows=(report_id,)))


def told_unverified(at: AtDesk, what: Words | Offered) -> Spoken:
    """What is still unverified."""
    report_id = at.desk.awaits["report"]
    if not isinstance(what, Words):
        return at.say("desk-unverified-which")
    at.office.cases.leave_open(at.tx, at.who, report_id, what.text.strip(), at.now)
    return cases.case_spoken(at.calm(), report_id)


def risks(at: AtDesk, report_id: str) -> Spoken:
    """How great it is, and whom it may fall on; what the families are afraid of stands beside it."""
    case = at.office.cases.look(at.tx, at.who, report_id, at.now)
    words = [at.voice.say("desk-risk-which")]
    words += [at.voice.say("desk-case-worry", words=each) for each in case.worries]
    held = case.file.risk if case.file else None
    rows = (*_rows(at, "riskto", report_id, Risk, {held} if held else set()),)
    rows += _rows(at, "riskfor", report_id, AtRisk, set(case.risk_for))
    return at.spoken(Screen("\n".join(words), (*rows, _back(at, report_id)), shows=(report_id,)))


def weigh(at: AtDesk, report_id: str, risk: str) -> Spoken:
    """A level is chosen."""
    at.office.cases.weigh(at.tx, at.who, report_id, Risk(risk), at.now)
    return risks(at, report_id)


def toggle(at: AtDesk, report_id: str, what: AtRisk | Check) -> Spoken:
    """A line is switched on or off."""
    at.office.cases.toggle(at.tx, at.who, report_id, what, at.now)
    return risks(at, report_id) if isinstance(what, AtRisk) else checklist(at, report_id)


def checklist(at: AtDesk, report_id: str) -> Spoken:
    """What is looked at before a case is stood behind."""
    case = at.office.cases.look(at.tx, at.who, report_id, at.now)
    rows = _rows(at, "checkto", report_id, Check, set(case.checked))
    return at.spoken(Screen(at.voice.say("desk-check-which"), (*rows, _back(at, report_id)), shows=(report_id,)))


def _rows(
    at: AtDesk, action: str, report_id: str, options: Iterable[str], on: set[str] | None = None
) -> tuple[Row, ...]:
    """A button an option; with `on`, each says whether it holds."""
    found = []
    for each in options:
        label = at.voice.label(f"{PHRASES[action]}-{each}")
        shown = label if on is None else f"{ON if each in on else OFF} {label}"
        found.append((Button(shown, desk_callback(TOPIC, action, f"{tight(report_id)}{each}")),))
    return tuple(found)


def _back(at: AtDesk, report_id: str) -> Row:
    return (button(at.voice, "desk-case-back", TOPIC, "show", tight(report_id)),)
