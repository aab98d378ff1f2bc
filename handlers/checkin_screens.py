"""The screens of a check-in: is there news, thanks, help, and how we keep in touch."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot import plans, zones
from bot.archive import OpenReport
from bot.checkins import plan_of
from bot.dates import describe
from bot.interview.kinds import When
from bot.latest import is_dead
from bot.wording import Voice
from handlers.menus import report_name
from handlers.screen import Button, Row, Screen, Style, beside
from handlers.taps import Verb, callback
from storage.records import Checkin

Face = dict[str, str]


def ask_screen(voice: Voice, report: OpenReport) -> Screen:
    """Whom it is about may be said now."""
    dead = "yes" if is_dead(report.interview) else "no"
    text = voice.say("checkin-ask", title=report_name(voice, report), dead=dead)
    names = {"none": "none", "some": "news", "help": "help", "wrong": "wrong"}
    rows = tuple((_button(voice, f"button-news-{name}", word, report.id),) for name, word in names.items())
    return Screen(text, rows)


def plain_screen(voice: Voice, phrase: str) -> Screen:
    """A sentence and nothing to tap: whoever looks at the phone sees only this."""
    return Screen(voice.say(phrase))


def done_screen(voice: Voice, phrase: str) -> Screen:
    """Thanks, and the way to the plan."""
    plan = Button(voice.label("button-keep-in-touch"), callback(Verb.SHOW, "", None, "checkins"))
    return Screen(voice.say(phrase), ((plan,),))


def help_screen(voice: Voice, face: Face, *, go_on: bool) -> Screen:
    """A person looks at it; whom she can reach herself. `go_on`: there is somebody else to be asked about."""
    rows: tuple[Row, ...] = ((_button(voice, "button-continue", "yes"),),) if go_on else ()
    return Screen(voice.say("checkin-help", organisation=face["organisation"], contact=face["contact"]), rows)


def asked_done_screen(voice: Voice, phrase: str, *, others: bool) -> Screen:
    """Thanks. `others`: something about another report waits as well."""
    verb, word = (Verb.CHECK_IN, "yes") if others else (Verb.GO_ON, "")
    return Screen(voice.say(phrase), ((Button(voice.label("button-continue"), callback(verb, "", None, word)),),))


def no_plan_screen(voice: Voice, phrase: str) -> Screen:
    """Nothing is planned, and why."""
    go_on = Button(voice.label("button-continue"), callback(Verb.GO_ON))
    return Screen(voice.say(phrase), ((go_on,),))


def plan_screen(voice: Voice, report: OpenReport, row: Checkin | None, now: datetime) -> Screen:
    """Rhythm, hours, clock and the next time; and how to change each of them."""
    plan = plan_of(report)
    if plan.rhythm not in plans.RHYTHMS:
        return Screen(voice.say("checkins-off"), ((_button(voice, "button-checkins-begin", "change", report.id),),))
    rows = (
        *beside(_button(voice, "button-less-often", "less"), _button(voice, "button-pause-month", "pause")),
        *beside(
            _button(voice, "button-checkins-change", "change", report.id),
            _button(voice, "button-moved", "moved", report.id),
        ),
        (_button(voice, "button-checkins-stop", "stop", style=Style.DANGER),),
    )
    return Screen(_plan_in_words(voice, report, row, now), rows)


def _plan_in_words(voice: Voice, report: OpenReport, row: Checkin | None, now: datetime) -> str:
    plan, by_key = plan_of(report), report.interview.questionnaire.by_key
    rhythm = voice.option(by_key["follow_up.rhythm"], plan.rhythm or "")
    if plan.zone == plans.NOWHERE:
        text = voice.say("checkins-plan-nowhere", rhythm=rhythm)
    else:
        hours = voice.option(by_key["follow_up.hours"], plan.hours)
        zone = zones.name_of(plan.zone, voice.language)
        text = voice.say("checkins-plan", rhythm=rhythm, hours=hours, zone=zone)
    if row is None or row.due_at is None:
        return f"{text}\n\n{voice.say('checkins-person-first')}"
    paused = row.paused_until is not None and row.paused_until > now
    phrase = "checkins-paused" if paused else "checkins-next"
    local = row.due_at.astimezone(ZoneInfo(plan.zone)).date().isoformat()
    return f"{text}\n\n{voice.say(phrase, date=voice.date(When(local, describe(local).id)))}"


def _button(voice: Voice, name: str, word: str, report_id: str = "", style: Style | None = None) -> Button:
    return Button(voice.label(name), callback(Verb.CHECK_IN, report_id, None, word), style=style)
