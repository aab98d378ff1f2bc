"""What organizers asked is put to the family: one question after the other, answered in the same interview."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.archive import OpenReport
from bot.asked import LIST, QUESTION, Asked
from bot.attachments import Offered
from bot.interview.asking import Ask
from bot.interview.kinds import Text
from bot.interview.replies import Change, Continue, RecordItem
from bot.languages import LANGUAGES
from bot.reporting import Told
from handlers.checkin_screens import asked_done_screen
from handlers.heard import Tapped, Words
from handlers.scene import Scene, Spoken
from handlers.taps import read
from handlers.telling import ANSWERING
from storage import checkins


def put(scene: Scene, report: OpenReport, after: Asked | None = None) -> Spoken | None:
    """Put the next open question of this report; None if there is none behind `after`."""
    asked, other_waits = scene.room.reporting.asked, _is_in_the_middle_of_another(scene, report)
    for each in asked.of_report(scene.tx, report, open_only=True):
        if after is not None and (each.row.at, each.id) <= (after.row.at, after.id):
            continue
        there, told = _opened(scene.current(report), each)
        if told is not None:
            note = scene.voice.say("checkin-other-waits") if other_waits else None
            shown = _shown(there, each, told)
            return replace(shown, screens=tuple(screen.under(note) for screen in shown.screens))
        assert there.report is not None
        report = there.report
    return None


def went_on(before: Scene, spoken: Spoken) -> Spoken:
    """An update while a question is put: once it is answered the next one follows; whoever goes elsewhere leaves it."""
    if spoken.report is None and not spoken.scrub:
        return spoken  # nothing was said, or nothing of hers
    after, asked = spoken.report, _being_put(before)
    if spoken.speaker is not None and spoken.speaker.awaits.asked != before.speaker.awaits.asked:
        return spoken  # another one is being put
    if asked is None or after is None or before.report is None or after.id != before.report.id:
        return _left(before, spoken)
    prompt = after.interview.prompt
    if isinstance(prompt, Ask) and (prompt.address == asked.address or prompt.question.at_once):
        return spoken
    there = replace(before, speaker=spoken.speaker or before.speaker, report=after)
    if not _answers(before):
        return _left(there, spoken)
    return replace(_next(there, after, asked), change=spoken.change, unlink=spoken.unlink, scrub=spoken.scrub)


def _is_in_the_middle_of_another(scene: Scene, report: OpenReport) -> bool:
    """Whether she was telling another report, which waits where she stopped."""
    here = scene.report
    return here is not None and here.id != report.id and isinstance(here.interview.prompt, Ask)


def _opened(scene: Scene, asked: Asked) -> tuple[Scene, Told | None]:
    """The interview at this question. One of ours that fits no more is not asked."""
    reporting, report = scene.room.reporting, scene.report
    assert report is not None
    if asked.address is None:
        words = Text(_in_her_language(scene, asked))
        kept = reporting.reply(scene.tx, report, RecordItem(LIST, ((QUESTION, words),)), scene.now).report
        item = max(kept.interview.standing.items[LIST])
        asked = reporting.asked.change(scene.tx, kept, replace(asked, item=item))
        report = kept
    assert asked.address is not None
    told = reporting.reply(scene.tx, report, Change(asked.address, to_change=False), scene.now)
    if told.rejected is not None:
        return scene.with_report(reporting.asked.drop(scene.tx, told.report, asked, scene.now)), None
    return scene.with_report(told.report), told


def _shown(scene: Scene, asked: Asked, told: Told) -> Spoken:
    there = scene.awaiting(asked=asked.id, check_in=None)
    screen = there.prompt(told)
    note = there.voice.say("asked-picked") if asked.draft.key else None
    return there.spoken(screen.under(note))


def _in_her_language(scene: Scene, asked: Asked) -> str:
    """A translation first, if somebody wrote one; the words as they were written always stand beside it."""
    words, voice = asked.draft.words or "", scene.voice
    other = asked.in_language(scene.speaker.language)
    if other is None:
        return words
    known = LANGUAGES.get(asked.draft.language or "")
    about = voice.say("asked-translated", tongue=known.own_name if known else "…", date=_day(scene, other.at))
    return f"{other.words}\n\n{about}\n\n{words}"


def _day(scene: Scene, iso: str) -> str:
    return scene.date_words(datetime.fromisoformat(iso))


def _being_put(scene: Scene) -> Asked | None:
    """The question put last, whether or not it is answered by now."""
    if scene.report is None:
        return None
    every = scene.room.reporting.asked.of_report(scene.tx, scene.report)
    return next((each for each in every if each.id == scene.speaker.awaits.asked), None)


def _answers(scene: Scene) -> bool:
    """Whether this update tells something, rather than looking for something else."""
    match scene.heard.what:
        case Words() | Offered():
            return True
        case Tapped(pressed=pressed):
            tap = read(pressed, scene.room.archive.questionnaire)
            return tap is not None and tap.verb in ANSWERING
        case _:
            return False


def _next(scene: Scene, report: OpenReport, asked: Asked) -> Spoken:
    reporting = scene.room.reporting
    waits = {each.id for each in reporting.asked.of_report(scene.tx, report, open_only=True)}
    note = "asked-later" if asked.id in waits else "asked-noted"
    spoken = put(scene, report, asked)
    if spoken is not None:
        return replace(spoken, screens=tuple(each.under(scene.voice.say(note)) for each in spoken.screens))
    there = scene.awaiting(asked=None)
    at_rest = reporting.reply(there.tx, report, Continue(), there.now).report
    reporting.checkins.heard_answers(there.tx, at_rest, there.now)
    others = any(row.asked_at is not None for row in checkins.of_reporter(there.tx, there.speaker.id))
    return there.with_report(at_rest).spoken(asked_done_screen(there.voice, note, others=others))


def _left(scene: Scene, spoken: Spoken) -> Spoken:
    """She is elsewhere: nothing of the organizers is being put any more."""
    there = replace(scene, speaker=spoken.speaker or scene.speaker).awaiting(asked=None)
    return replace(spoken, speaker=there.speaker)
