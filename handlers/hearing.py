"""What is made of one update, inside one transaction: it is answered, kept, and noted as done."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from bot.attachments import Offered
from bot.languages import from_app
from bot.speakers import Awaits, Speaker
from handlers import checkins, closed_intake, endings, family_questions, gate, lost_phone, navigation, telling
from handlers.heard import Blocked, Command, Edited, Elsewhere, Heard, Nothing, Odd, Tapped, Words
from handlers.organizers import in_their_place
from handlers.organizers.door import at_the_door
from handlers.scene import Room, Scene, Spoken
from handlers.screen import Screen
from handlers.taps import Verb, read
from storage import inbox, intake, outbox, reporters, tasks
from storage.database import Session
from storage.states import ReporterState

PAYLOAD = re.compile(r"(?P<language>[a-z]{2}(?:-[A-Z][a-z]{3})?)?(?:_(?P<campaign>[A-Za-z0-9-]{1,32}))?")


def hear(room: Room, tx: Session, heard: Heard, now: datetime) -> Spoken:
    """Answer one update; everything it changes, and that it is done, is one transaction.

    An update is answered once: a fault that comes after the commit makes it come back, and finds nothing to do.
    """
    if not inbox.answered(tx, heard.update_id, now):
        return Spoken()
    spoken = _answered(room, tx, heard, now)
    she_is_gone = spoken.scrub and spoken.report is None
    is_owed = spoken.speaker is not None and bool(spoken.screens or spoken.change) and not she_is_gone
    if is_owed and spoken.speaker is not None:
        outbox.drop_prompt(tx, spoken.speaker.id)
    else:
        inbox.said(tx, [heard.update_id])
    return replace(spoken, is_owed=is_owed, file_wanted=isinstance(heard.what, Offered))


def _answered(room: Room, tx: Session, heard: Heard, now: datetime) -> Spoken:
    if isinstance(heard.what, Elsewhere):
        return _elsewhere(room, heard)
    if isinstance(heard.what, Nothing):
        return Spoken()
    found = room.speakers.find_telling(tx, heard.chat_id)
    if isinstance(heard.what, Blocked):
        return _blocked(room, tx, found[0] if found else None, heard.what, now)
    if found is None:
        return _first_meeting(room, tx, heard, now)
    speaker, row = found
    if speaker.awaits.check_in or speaker.row.state == ReporterState.UNREACHABLE:
        room.reporting.checkins.heard_from(tx, speaker.id, now)
    if speaker.row.state == ReporterState.UNREACHABLE:
        speaker = room.speakers.change(tx, speaker, state=ReporterState.ACTIVE)  # who speaks can be reached
    return _in_scene(Scene(room, tx, heard, now, speaker, room.reporting.opened(tx, row)))


def _elsewhere(room: Room, heard: Heard) -> Spoken:
    """Groups and channels: said once, then left."""
    if not isinstance(heard.what, Elsewhere) or not heard.what.spoken_to:
        return Spoken()
    language = _app_language(room, heard)
    return Spoken((Screen(room.phrases.say(language, "only-private")),), leave=True)


def _app_language(room: Room, heard: Heard) -> str:
    """The language of her app if we speak it, else the first the organisation offers."""
    guess = from_app(heard.language_code)
    return guess if guess in room.phrases.languages else room.settings.languages[0]


def _blocked(room: Room, tx: Session, speaker: Speaker | None, told: Blocked, now: datetime) -> Spoken:
    """Noted. A question that could not be put to her meanwhile is put when she comes back."""
    if speaker is not None:
        state = ReporterState.UNREACHABLE if told.blocked else ReporterState.ACTIVE
        room.speakers.change(tx, speaker, state=state)
        if told.blocked:
            tasks.add_once(tx, "unreachable", now, reporter_id=speaker.id)
        else:
            outbox.prompt_again(tx, speaker.id, now)
            room.reporting.checkins.heard_from(tx, speaker.id, now)
    return Spoken()


def _first_meeting(room: Room, tx: Session, heard: Heard, now: datetime) -> Spoken:
    """Somebody new: a draft is begun in the language her app speaks, or the one her link named."""
    language, campaign = _app_language(room, heard), None
    if isinstance(heard.what, Command) and (found := PAYLOAD.fullmatch(heard.what.payload)):
        named = found["language"]
        language = named if named in room.phrases.languages else language
        campaign = found["campaign"]
    speaker = room.speakers.meet(tx, heard.chat_id, language, campaign, now)
    met = Scene(room, tx, heard, now, speaker)
    if (invited := at_the_door(room.office, met)) is not None:
        return invited
    if isinstance(heard.what, Words) and lost_phone.is_told(met, heard.what.text):
        return lost_phone.told(met, heard.what.text)
    if intake.is_closed(tx):
        reporters.erase(tx, speaker.id)
        return Spoken((closed_intake.for_somebody_new(room, language),))
    report = room.reporting.start(tx, speaker, now)
    scene = met.current(report)
    return scene.spoken(scene.prompt())


def _in_scene(scene: Scene) -> Spoken:
    if (at_desk := at_the_door(scene.room.office, scene)) is not None:
        return at_desk
    if (away := closed_intake.turned_away(scene)) is not None:
        return away
    return in_their_place.answered(scene, _plain, _hers) if in_their_place.is_entered(scene) else _hers(scene)


def _hers(scene: Scene) -> Spoken:
    """What she tells herself."""
    awaits, what = scene.speaker.awaits, scene.heard.what
    if awaits.code_word_for and isinstance(what, Words):
        return _code_word(scene, awaits, what.text)
    if awaits.case_code_for and isinstance(what, Words):
        return endings.take_case_code(scene, what.text)
    if awaits.lost and isinstance(what, Words):
        return lost_phone.told(scene, what.text)
    calm = scene.calm() if awaits.code_word_for or awaits.case_code_for or awaits.lost else scene
    spoken = _in_check_in(calm) if awaits.check_in else _plain(calm)
    return family_questions.went_on(calm, spoken) if awaits.asked else spoken


def _in_check_in(scene: Scene) -> Spoken:
    """Words and files answer the open check-in; whoever goes elsewhere leaves it."""
    what = scene.heard.what
    is_open = scene.speaker.awaits.check_in in checkins.OPEN_QUESTIONS
    if is_open and isinstance(what, Words | Offered):
        return checkins.told(scene, what)
    if isinstance(what, Tapped) and is_of_check_in(scene, what):
        return _plain(scene)
    return _plain(scene.awaiting(check_in=None))


def is_of_check_in(scene: Scene, tapped: Tapped) -> bool:
    """Whether a button belongs to a check-in."""
    tap = read(tapped.pressed, scene.room.archive.questionnaire)
    return tap is not None and tap.verb is Verb.CHECK_IN


def _code_word(scene: Scene, awaits: Awaits, typed: str) -> Spoken:
    opened, wrong = gate.take_code_word(scene, typed)
    if wrong is not None:
        return wrong
    if awaits.code_word_for == gate.BRING_BACK and awaits.case_code_for:
        return endings.bring_back(opened.calm(), awaits.case_code_for)
    if awaits.code_word_for == "check_in":
        return checkins.ask(opened)
    return navigation.show(opened, awaits.code_word_for or "")


def _plain(scene: Scene) -> Spoken:
    what = scene.heard.what
    match what:
        case Command():
            return navigation.command(scene, what)
        case Tapped():
            return _tapped(scene, what)
        case Edited(text):
            return telling.tell_edit(scene, text)
        case Offered() if telling.is_more_of_what_was_not_kept(scene, what):
            return Spoken()
        case Words(text) if not in_their_place.is_entered(scene) and lost_phone.is_told(scene, text):
            return lost_phone.told(scene, text)
        case _ if scene.report is None:
            return navigation.go_on(telling.noting_album(scene, what))
        case Words(text):
            return telling.tell_words(scene, text)
        case Offered():
            return telling.tell_file(scene, what)
        case Odd():
            return scene.spoken(scene.prompt().under(scene.voice.say(f"odd-{what}")))
        case _:
            return Spoken()


def _tapped(scene: Scene, tapped: Tapped) -> Spoken:
    tap = read(tapped.pressed, scene.room.archive.questionnaire)
    if tap is None:
        return navigation.old_button(scene)
    if tap.verb is Verb.CHECK_IN:
        return checkins.tapped(scene, tap)
    if tap.verb not in telling.ANSWERING:
        return navigation.navigate(scene, tap)
    if scene.report is None:
        return navigation.go_on(scene)
    return telling.answer_tap(scene, tapped, tap)
