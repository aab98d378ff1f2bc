"""What is said unprompted: the question of a check-in, where a draft stopped, when it goes, that we were away."""

from __future__ import annotations

from datetime import date

from bot.archive import OpenReport
from bot.dates import describe
from bot.interview.asking import Ask, Menu, unfinished
from bot.interview.kinds import When
from bot.interview.progress import core_progress
from bot.organizing.introducing import HELLO as INTRODUCTION
from bot.organizing.something_new import SOMETHING_NEW
from bot.speakers import NOT_HERE, Speaker
from bot.states import HANDED, State
from bot.wording import Voice
from handlers.menus import notice_screen
from handlers.organizers.telling_organizers import desk_screen
from handlers.scene import Room
from handlers.screen import Button, Row, Screen, Style
from handlers.taps import Verb, callback
from storage import outbox, reports
from storage.database import Session
from storage.records import OutboxRow

HELLO = "checkin-hello"
AWAY = "outage-resend"
NUDGES = frozenset({"nudge", "nudge-last"})
NOTICES = frozenset({"draft-will-be-erased", "draft-will-be-handed-in"})
HANDED_IN = "draft-handed-in"
ASKS = frozenset({HELLO, AWAY, *NUDGES, *NOTICES})
"""What asks a family to tell more."""


def unprompted_screen(room: Room, tx: Session, speaker: Speaker, row: OutboxRow) -> Screen | None:
    """The message of a row of the second lane; None if there is nothing to say any more."""
    voice = Voice(room.phrases, speaker.language)
    if row.phrase.startswith(outbox.DESK):
        return desk_screen(room, tx, speaker, (row.phrase, row.due_at))
    if row.phrase == HELLO:
        return moment_screen(voice)
    if row.phrase == AWAY:
        return notice_screen(voice, AWAY, date=day_in_words(voice, row.ids["since"]))
    report = room.reporting.opened(tx, reports.get(tx, row.report_id)) if row.report_id else None
    if report is None:
        return None
    if row.phrase == INTRODUCTION:
        return moment_screen(voice) if room.office.introducing.waiting(tx, report) else None
    if row.phrase == HANDED_IN:
        mine = Button(voice.label("button-mine"), callback(Verb.SHOW, "", None, "mine"))
        return Screen(voice.say(HANDED_IN), ((mine,),))
    if row.phrase == SOMETHING_NEW:
        return something_new_screen(voice, speaker, report)
    if report.row.state != State.DRAFT:
        return None  # she handed it in meanwhile
    if row.phrase in NUDGES:
        return nudge_screen(voice, report, last=row.phrase == "nudge-last")
    return ending_screen(voice, report, row) if row.phrase in NOTICES else None


def something_new_screen(voice: Voice, speaker: Speaker, report: OpenReport) -> Screen | None:
    """Without a word of what is new: that stands behind the tap. Not on a phone that she told us not to write to."""
    if report.row.state not in HANDED or speaker.awaits.check_in == NOT_HERE:
        return None
    there = Button(voice.label("button-good-moment"), callback(Verb.REPORT, report.id))
    return Screen(voice.say(SOMETHING_NEW), ((there,),))


def moment_screen(voice: Voice) -> Screen:
    """Neutral, whoever reads it: a greeting, and whether it is a good moment."""
    words = ("yes", "later", "day", "phone", "stop")
    names = ("button-good-moment", *(f"button-checkin-{word}" for word in words[1:]))
    rows: tuple[Row, ...] = tuple(
        (Button(voice.label(name), callback(Verb.CHECK_IN, "", None, word)),)
        for name, word in zip(names, words, strict=True)
    )
    return Screen(voice.say(HELLO), rows)


def nudge_screen(voice: Voice, report: OpenReport, *, last: bool) -> Screen:
    """Where she stopped, told so that a lock screen gives nothing away."""
    text = "\n\n".join((voice.say("nudge"), where_she_stopped(voice, report), voice.say(f"nudge-{_more(last)}")))
    go_on = Button(voice.label("button-continue"), callback(Verb.GO_ON, report.id), style=Style.PRIMARY)
    enough = Button(voice.label("button-no-more-reminders"), callback(Verb.CHECK_IN, report.id, None, "quiet"))
    return Screen(text, ((go_on,), (enough,)))


def _more(last: bool) -> str:
    return "last" if last else "whenever"


def where_she_stopped(voice: Voice, report: OpenReport) -> str:
    """The number of the question in the short part, the part of the report, or that only handing in is left."""
    prompt = unfinished(report.interview.path) or report.interview.prompt
    if isinstance(prompt, Menu) or not isinstance(prompt, Ask):
        return voice.say("nudge-at-the-end")
    here, of = core_progress(report.interview, prompt.address)
    if prompt.section == "core" and of:
        return voice.say("nudge-at-question", here=here, of=of)
    return voice.say("nudge-in-part", section=voice.label(f"section-{prompt.section}"))


def ending_screen(voice: Voice, report: OpenReport, row: OutboxRow) -> Screen:
    """The day on which a draft goes, and one tap to hand it in as it is."""
    text = voice.say(row.phrase, date=day_in_words(voice, row.ids["on"]))
    hand_in = callback(Verb.CHECK_IN, report.id, None, "told")
    return Screen(
        text,
        (
            (Button(voice.label("button-hand-in-told"), hand_in, style=Style.SUCCESS),),
            (Button(voice.label("button-continue"), callback(Verb.GO_ON, report.id)),),
            (Button(voice.label("button-forget"), callback(Verb.FORGET, report.id), style=Style.DANGER),),
        ),
    )


def day_in_words(voice: Voice, iso: str) -> str:
    """A day as people say it."""
    day = date.fromisoformat(iso[:10]).isoformat()
    return voice.date(When(day, describe(day).id))
