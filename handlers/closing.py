"""The screens at the end: handing in, the case code, withdrawing, forgetting, the consents of a report."""

from __future__ import annotations

from collections.abc import Sequence

from bot.archive import OpenReport
from bot.case_codes import CaseCode, shown
from bot.handing_in import missing_for_un
from bot.interview.conditions import said_yes
from bot.interview.kinds import Kind
from bot.interview.moves import Address
from bot.interview.progress import missing
from bot.states import EXPLAINED, HANDED, State, as_told
from bot.wording import Voice
from handlers.asking import item_is_told, item_title
from handlers.readback import OTHERS
from handlers.screen import Button, Row, Screen, Style, beside
from handlers.taps import Verb, callback


def hand_in_screen(voice: Voice, report: OpenReport) -> Screen:
    """What is still needed, or the last look before handing in."""
    go_on = Button(voice.label("button-continue"), callback(Verb.GO_ON, report.id))
    if lacking := missing(report.interview):
        names = "\n".join("• " + voice.name_of(question) for question in lacking)
        return Screen(voice.say("hand-in-missing", questions=names), ((go_on,),))
    lacks = missing_for_un(report.interview)
    un = "\n".join("• " + voice.label(f"un-{each}") for each in lacks)
    text = voice.say("hand-in-ready")
    if un:
        text = f"{text}\n\n{voice.say('hand-in-un', missing=un)}"
    # What was withdrawn is not handed in again by a button from before.
    word = "again" if report.row.state == State.WITHDRAWN else "yes"
    sure = Button(voice.label("button-hand-in-now"), callback(Verb.HAND_IN, report.id, None, word), style=Style.SUCCESS)
    see = Button(voice.label("button-read-back"), callback(Verb.READ_BACK, report.id))
    return Screen(text, ((sure,), (see,), (go_on,)))


def handed_in_screen(voice: Voice, report: OpenReport, code: CaseCode, face: dict[str, str]) -> Screen:
    """The case code, what happens next, a copy on wish, how to clear this chat."""
    text = voice.say("handed-in", code=shown(code), **face)
    rows: tuple[Row, ...] = (
        (Button(voice.label("button-copy-code"), copy=shown(code)),),
        (Button(voice.label("button-copy"), callback(Verb.COPY, report.id)),),
        (Button(voice.label("button-tell-more"), callback(Verb.MENU, report.id)),),
        (Button(voice.label("button-another"), callback(Verb.NEW, report.id)),),
    )
    return Screen(text, rows, strong=shown(code))


def linked_screen(voice: Voice, report: OpenReport) -> Screen | None:
    """Others of the family she told of: each may get a report of its own. None where there are none."""
    told = report.interview.standing.items.get(OTHERS, ()) if report.interview.path.has(Address(OTHERS)) else ()
    rows = tuple(
        (Button(item_title(voice, report, OTHERS, item), callback(Verb.LINK, report.id, None, str(item))),)
        for item in told
        if item_is_told(report, OTHERS, item)
    )
    return Screen(voice.say("linked-offer"), rows) if rows else None


def report_screen(voice: Voice, report: OpenReport, title: str, code: CaseCode | None) -> Screen:
    """One report of /mine: where it stands and what can be done with it."""
    text = "\n\n".join([_where_it_stands(voice, report, title, code), *_what_happens_now(voice, report)])
    rows: list[Row] = [
        (Button(voice.label("button-continue"), callback(Verb.GO_ON, report.id), style=Style.PRIMARY),),
        *beside(
            Button(voice.label("button-read-back"), callback(Verb.READ_BACK, report.id)),
            Button(voice.label("button-copy"), callback(Verb.COPY, report.id)),
        ),
        (Button(voice.label("button-consent"), callback(Verb.SHOW, report.id, None, "consent")),),
    ]
    if report.row.state == State.RETURNED:
        answered = callback(Verb.HAND_IN, report.id, None, "answered")
        rows.insert(0, (Button(voice.label("button-questions-answered"), answered, style=Style.SUCCESS),))
    if report.row.state in HANDED:
        rows.append((Button(voice.label("button-withdraw"), callback(Verb.HAND_IN, report.id, None, "withdraw")),))
    if report.row.state == State.WITHDRAWN:
        rows.append((Button(voice.label("button-hand-in"), callback(Verb.HAND_IN, report.id)),))
    rows.append((Button(voice.label("button-forget"), callback(Verb.FORGET, report.id), style=Style.DANGER),))
    return Screen(text, tuple(rows), strong=title)


def _where_it_stands(voice: Voice, report: OpenReport, title: str, code: CaseCode | None) -> str:
    return voice.say(f"report-{as_told(report.row.state)}", title=title, code=shown(code) if code else "—")


def _what_happens_now(voice: Voice, report: OpenReport) -> list[str]:
    """Why organizers decided as they did, and the next step; of what was set aside no more than of a new one."""
    reason = report.row.reason
    why = [voice.say(reason)] if report.row.state in EXPLAINED and reason and voice.has(reason) else []
    step = f"next-{as_told(report.row.state)}"
    return [*why, voice.say(step)] if voice.has(step) else why


def withdraw_screen(voice: Voice, report: OpenReport) -> Screen:
    """Asked once more before a report is withdrawn."""
    sure = Button(
        voice.label("button-withdraw"), callback(Verb.HAND_IN, report.id, None, "withdraw-yes"), style=Style.DANGER
    )
    return Screen(
        voice.say("withdraw-sure"),
        ((sure,), (Button(voice.label("button-continue"), callback(Verb.GO_ON, report.id)),)),
    )


def consent_screen(voice: Voice, report: OpenReport, given: Sequence[tuple[str, str]] = ()) -> Screen:
    """Every consent as a switch, changeable any day; `given` is to whom the report was given, and when, in words."""
    path = report.interview.path
    rows: list[Row] = []
    for question in report.interview.questionnaire.walk():
        if question.kind is not Kind.CONSENT or "[]" in question.key or question.key == "consent.store":
            continue
        address = Address(question.key)
        sign = "✅ " if said_yes(path.value(address)) else "▫️ "
        rows.append((Button(sign + voice.name_of(question), callback(Verb.CONSENT, report.id, address)),))
    go_on = Button(voice.label("button-that-is-all"), callback(Verb.GO_ON, report.id), style=Style.SUCCESS)
    lines = [voice.say("consent-given-line", recipient=voice.label(f"given-{to}"), date=day) for to, day in given]
    above = "\n".join((voice.say("consent-given"), *lines, "", "")) if lines else ""
    return Screen(above + voice.say("consent"), (*rows, (go_on,)))


def forget_screen(voice: Voice, report: OpenReport, title: str, hours: int) -> Screen:
    """What forgetting means for this report, before anything is done."""
    phrase = "forget-handed-in" if report.row.state != State.DRAFT else "forget-draft"
    sure = Button(voice.label("button-forget-sure"), callback(Verb.FORGET, report.id, None, "yes"), style=Style.DANGER)
    keep = Button(voice.label("button-keep"), callback(Verb.GO_ON, report.id))
    return Screen(voice.say(phrase, title=title, hours=hours), ((sure,), (keep,)))


def destroyed_screen(voice: Voice, phrase: str, *, others: bool) -> Screen:
    """What was destroyed and what cannot be reached; the way to reports of hers that stay."""
    begin = Button(voice.label("button-begin"), callback(Verb.NEW))
    mine = Button(voice.label("button-mine"), callback(Verb.SHOW, "", None, "mine"))
    return Screen(voice.say(phrase), ((mine,), (begin,)) if others else ((begin,),))


def closed_screen(voice: Voice, report_id: str, hours: int) -> Screen:
    """A handed-in report waits to be destroyed: how to end the wait, or bring it back."""
    now = Button(voice.label("button-destroy-now"), callback(Verb.FORGET, report_id, None, "code"), style=Style.DANGER)
    back = Button(voice.label("button-bring-back"), callback(Verb.FORGET, report_id, None, "undo"))
    return Screen(voice.say("forgetting", hours=hours), ((now,), (back,)))
