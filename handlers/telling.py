"""Telling: words, files, edits and taps that answer a question."""

from __future__ import annotations

from dataclasses import replace

from bot.archive import OpenReport
from bot.attachments import Offered, Refused
from bot.interview.asking import Ask
from bot.interview.conditions import said_yes
from bot.interview.kinds import Chosen, Consent, Kind, Language, Unsaid, Value, YesNo
from bot.interview.moves import Address
from bot.interview.replies import (
    Confirm,
    Pass,
    Record,
    Reply,
    Say,
    Settle,
)
from bot.reporting import STORE, UNASKED, Told
from bot.rewording import Edit, reworded
from handlers.answering import reply_of
from handlers.endings import nothing_kept, paused, refuse_to_keep
from handlers.heard import Edited, Tapped
from handlers.offering import with_another_language
from handlers.scene import Change as Changed
from handlers.scene import Scene, Spoken
from handlers.screen import Screen
from handlers.taps import Tap, Verb, stamp
from storage import reporters, reports

ANSWERING = frozenset(
    {
        Verb.CHOOSE, Verb.TOGGLE, Verb.CONFIRM, Verb.CORRECT, Verb.PASS, Verb.SETTLE, Verb.SWITCH, Verb.BACK,
        Verb.PICK, Verb.ADD_ITEM, Verb.OPEN_ITEM, Verb.REMOVE_ITEM, Verb.CHANGE,
    }
)  # fmt: skip
UNFINISHED = Address("consent.unfinished")
IN_PLACE = frozenset({Verb.TOGGLE, Verb.SWITCH})
"""Switches change the message they stand under; nothing new is said."""


def may_keep(scene: Scene) -> bool:
    """Whether she agreed that her report is kept."""
    return scene.report is not None and said_yes(scene.report.interview.path.value(STORE))


def tell_words(scene: Scene, words: str) -> Spoken:
    """Typed words."""
    assert scene.report is not None
    prompt = scene.report.interview.prompt
    if not may_keep(scene) and (not isinstance(prompt, Ask) or prompt.question.kind in UNASKED):
        return scene.spoken(scene.prompt().under(scene.voice.say("not-before-consent")))
    told = scene.room.reporting.words(scene.tx, scene.report, words, scene.now, scene.heard.message_id)
    if (done := _done_by(scene, prompt, told)) is not None:
        return done
    piece = isinstance(prompt, Ask) and prompt.question.several
    there = _spoken_to_in(scene, prompt, told)
    return with_another_language(there, after(there, told, note="kept-file" if piece else None))


def _done_by(scene: Scene, prompt: object, told: Told) -> Spoken | None:
    """Two answers do more than be kept: no to keeping the report, and what to do if she cannot finish."""
    if not isinstance(prompt, Ask) or told.rejected is not None:
        return None
    if prompt.address == STORE and not said_yes(told.report.interview.path.value(STORE)):
        return _refused_to_keep(scene, told)
    return paused(scene.with_report(told.report)) if prompt.address == UNFINISHED else None


def _refused_to_keep(scene: Scene, told: Told) -> Spoken:
    """Where she had agreed before, her «no» is a wish to erase: asked once more, like any other."""
    assert scene.report is not None
    before = scene.report.interview.path.value(STORE)
    if before is None or not said_yes(before):
        return nothing_kept(scene.with_report(told.report), "consent-refused")
    as_before = scene.room.reporting.reply(scene.tx, told.report, Record(STORE, before), scene.now)
    return refuse_to_keep(scene.with_report(as_before.report))


def tell_file(scene: Scene, offered: Offered) -> Spoken:
    """A file of any kind, alone or one of an album."""
    assert scene.report is not None
    if not may_keep(scene):
        return noting_album(scene, offered).spoken(scene.prompt().under(scene.voice.say("not-before-consent")))
    reporting, place = scene.room.reporting, _home_of_album(scene, offered)
    if place is not None:
        told = reporting.next_of_album(scene.tx, scene.report, offered, place, scene.now)
    else:
        told = reporting.file(scene.tx, scene.report, offered, scene.now, scene.heard.message_id)
    if isinstance(told, Refused):
        return scene.spoken(scene.prompt().under(scene.voice.say(f"file-{told}")))
    if told.quiet or offered.album is None or told.address is None:
        return after(scene, told, note="kept-file")
    return after(scene.awaiting(album=offered.album, album_to=str(told.address)), told, note="kept-file")


def is_more_of_what_was_not_kept(scene: Scene, offered: Offered) -> bool:
    """A further picture of an album that could not be kept: she was told so already."""
    awaits = scene.speaker.awaits
    return offered.album is not None and offered.album == awaits.album and awaits.album_to is None


def noting_album(scene: Scene, what: object) -> Scene:
    """Remember an album of which nothing is kept."""
    known = isinstance(what, Offered) and what.album is not None
    return scene.awaiting(album=what.album, album_to=None) if known and isinstance(what, Offered) else scene


def _home_of_album(scene: Scene, offered: Offered) -> Address | None:
    """Where the first picture of this album went: the others follow it, whatever is asked by now."""
    awaits = scene.speaker.awaits
    known = offered.album is not None and offered.album == awaits.album and awaits.album_to
    return Address.parse(known) if known else None


def tell_edit(scene: Scene, words: str) -> Spoken:
    """A message edited after it was taken, in this report or another of hers."""
    if scene.report is None:
        return scene.spoken()
    what = scene.heard.what
    edit = Edit(words, scene.heard.message_id, scene.now, is_caption=isinstance(what, Edited) and what.is_caption)
    for report in [scene.report, *scene.room.reporting.all_of(scene.tx, scene.speaker)]:
        told = reworded(scene.room.reporting, scene.tx, report, edit)
        if told is not None:
            return _edited(scene, report, told)
    return scene.spoken()


def _edited(scene: Scene, report: OpenReport, told: Told) -> Spoken:
    """Another report is gone to only where something is asked back about it."""
    assert scene.report is not None
    if report.id == scene.report.id or not told.note or told.suggestions:
        return after(scene.current(report), told)
    return scene.spoken(scene.prompt().under(scene.voice.say(told.note)))


def answer_tap(scene: Scene, tapped: Tapped, tap: Tap) -> Spoken:
    """A tap that answers the question it stands under."""
    report = scene.report
    assert report is not None
    prompt = report.interview.prompt
    reply = reply_of(scene, prompt, tap)
    if reply is None or not report.id.startswith(tap.report or "?"):
        return _old_button(scene, tap)
    told = scene.room.reporting.reply(scene.tx, report, reply, scene.now)
    if told.rejected == "rejected-old_button":
        return _old_button(scene, tap)
    if tap.verb in {Verb.CHOOSE, Verb.PASS} and (done := _done_by(scene, prompt, told)) is not None:
        return _with_change(done, _marked(scene, tapped, prompt, reply))
    moved = _spoken_to_in(scene, prompt, told).with_report(told.report)
    if tap.verb in IN_PLACE and told.rejected is None:
        screen = moved.prompt()
        return moved.spoken(change=_replaced(scene, screen))
    spoken = after(moved, told)
    return _with_change(spoken, _marked(scene, tapped, prompt, reply))


def after(scene: Scene, told: Told, note: str | None = None) -> Spoken:
    """Say what is asked next."""
    moved = scene.with_report(told.report)
    noted = told if told.note or told.rejected or not note else Told(told.report, told.prompt, note=note)
    return moved.spoken() if told.quiet else moved.spoken(moved.prompt(noted))


def _old_button(scene: Scene, tap: Tap) -> Spoken:
    """A button of an earlier question. A second tap on the answer already given is no news; others are told so."""
    report = scene.report
    assert report is not None
    if tap.address is not None and report.id.startswith(tap.report or "?"):
        told = report.interview.path.value(tap.address)
        if told is not None and _says_again(tap, tap.address, told):
            return scene.spoken()
    return scene.spoken(scene.prompt().under(scene.voice.say("rejected-old_button")))


def _says_again(tap: Tap, address: Address, told: Value) -> bool:
    """A button pressed twice says nothing new."""
    match told:
        case Chosen(option=option):
            return option == tap.word
        case YesNo() | Consent():
            return tap.verb is Verb.CHOOSE and said_yes(told) == (tap.word == "yes")
        case Unsaid(why):
            return tap.verb is Verb.PASS and why == tap.word
        case _:
            return tap.verb is Verb.CONFIRM and tap.word == stamp(address, told)


def _spoken_to_in(scene: Scene, prompt: object, told: Told) -> Scene:
    """From the choice of a language on, that language is spoken."""
    asked = isinstance(prompt, Ask) and prompt.question.kind is Kind.LANGUAGE
    chosen = told.report.interview.path.value(Address("language"))
    if asked and told.rejected is None and isinstance(chosen, Language):
        return speak(scene, chosen.code)
    return scene


def speak(scene: Scene, language: str) -> Scene:
    """Speak another language from now on. What is told for a family has theirs, and the chat keeps its own."""
    if scene.report is not None:
        reports.change(scene.tx, scene.report.id, language=language)
        if scene.report.row.entered_by is not None:
            reporters.change(scene.tx, scene.report.row.reporter_id, language=language)
            return scene.in_language(language)
    speaker = scene.room.speakers.change(scene.tx, scene.speaker, language=language)
    return replace(scene, speaker=speaker)


def _marked(scene: Scene, tapped: Tapped, prompt: object, reply: Reply) -> Changed:
    """The tapped message keeps its words and shows the choice; its buttons go."""
    choice = _choice_words(scene, prompt, reply)
    text = f"{tapped.text}\n\n✓ {choice}" if tapped.text and choice else None
    strong = None
    return Changed(scene.heard.message_id, text, (), strong)


def _choice_words(scene: Scene, prompt: object, reply: Reply) -> str | None:
    voice = scene.voice
    if not isinstance(prompt, Ask):
        return None
    match reply:
        case Say(value=value):
            return voice.value(prompt.question, value)
        case Pass(why=why):
            return voice.label(f"unsaid-{why}")
        case Confirm():
            standing = prompt.proposal or prompt.answer
            shown = standing is not None and prompt.question.kind is not Kind.LIST
            return voice.value(prompt.question, standing) if shown and standing else None
        case Settle(values):
            by_key = scene.room.archive.questionnaire.by_key
            on = [voice.name_of(by_key[address.key]) for address, value in values if said_yes(value)]
            return voice.label("list-comma").join(on) or voice.label("no")
        case _:
            return None


def _replaced(scene: Scene, screen: Screen) -> Changed:
    return Changed(scene.heard.message_id, screen.text, screen.rows, screen.strong)


def _with_change(spoken: Spoken, change: Changed) -> Spoken:
    return replace(spoken, change=change)
