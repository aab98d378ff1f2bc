"""What a tap means to the interview."""

from __future__ import annotations

from bot.interview.asking import Ask
from bot.interview.kinds import Chosen, Consent, Kind, Language, NonAnswer, Value, YesNo
from bot.interview.moves import Address
from bot.interview.replies import (
    AddItem,
    Change,
    Confirm,
    Correct,
    GoBack,
    OpenItem,
    Pass,
    RemoveItem,
    Reply,
    Say,
    Settle,
    Switch,
    Toggle,
)
from bot.reading_context import wording_of
from handlers import taps
from handlers.asking import is_switched_on
from handlers.picking import picked
from handlers.scene import Scene
from handlers.taps import Tap, Verb, stamp


def reply_of(scene: Scene, prompt: object, tap: Tap) -> Reply | None:
    """What a tap means to the interview; None if it means nothing here."""
    here, word = tap.address, tap.word
    match tap.verb:
        case Verb.BACK:
            return GoBack() if here is None or _asks(prompt, here) else None
        case Verb.CONFIRM:
            return Confirm(here) if _is_the_one_shown(prompt, word) else None
        case Verb.CORRECT:
            return Correct(here)
        case Verb.PASS if word in set(NonAnswer):
            return Pass(NonAnswer(word), here)
        case Verb.TOGGLE:
            return Toggle(word, here)
        case Verb.SETTLE:
            return _settle(scene, prompt)
        case Verb.CHANGE if here:
            return Change(here)
        case Verb.ADD_ITEM if here:
            return AddItem(here.key)
        case Verb.OPEN_ITEM if here and word.isdigit():
            return OpenItem(here.key, int(word))
        case Verb.REMOVE_ITEM if here and word.isdigit():
            return RemoveItem(here.key, int(word))
        case _:
            return _value_reply(scene, prompt, tap)


def _asks(prompt: object, here: Address) -> bool:
    return isinstance(prompt, Ask) and prompt.address == here


def _is_the_one_shown(prompt: object, word: str) -> bool:
    """«Yes» under one value never confirms another that was said since, nor does «Leave it as it is»."""
    proposal = prompt.proposal if isinstance(prompt, Ask) else None
    match word:
        case "":
            return True
        case taps.AS_IT_IS:
            return proposal is None
        case _:
            return isinstance(prompt, Ask) and proposal is not None and word == stamp(prompt.address, proposal)


def _value_reply(scene: Scene, prompt: object, tap: Tap) -> Reply | None:
    if not isinstance(prompt, Ask) or tap.address is None:
        return None
    if tap.verb is Verb.SWITCH:
        return _switch(scene, prompt, tap.address)
    if tap.address != prompt.address:
        return None
    if tap.verb is Verb.PICK:
        assert scene.report is not None
        value = picked(scene.voice, scene.report, prompt, tap.word, scene.today)
        return Say(value, tap.address, sure=prompt.question.kind in {Kind.PLACE, Kind.COUNTRY}) if value else None
    value = _chosen(scene, prompt, tap.word)
    return Say(value, tap.address) if value else None


def _chosen(scene: Scene, prompt: Ask, word: str) -> Value | None:
    match prompt.question.kind:
        case Kind.YES_NO if word in {"yes", "no"}:
            return YesNo(word == "yes")
        case Kind.CONSENT if word in {"yes", "no"}:
            return consent_value(scene, prompt.question.key, given=word == "yes")
        case Kind.LANGUAGE if word in scene.room.phrases.languages:
            return Language(word)
        case Kind.CHOICE:
            return Chosen(word)
        case _:
            return None


def _switch(scene: Scene, prompt: Ask, address: Address) -> Reply | None:
    if address not in {each for each, _ in prompt.screen}:
        return None
    assert scene.report is not None
    given = not is_switched_on(scene.report, address)
    return Switch(consent_value(scene, address.key, given=given), address)


def _settle(scene: Scene, prompt: object) -> Reply | None:
    """Everything not switched on is a no."""
    if not isinstance(prompt, Ask) or scene.report is None:
        return None
    on = {address for address, _ in prompt.screen if is_switched_on(scene.report, address)}
    values = tuple((address, consent_value(scene, address.key, given=address in on)) for address, _ in prompt.screen)
    return Settle(values, prompt.address)


def consent_value(scene: Scene, key: str, *, given: bool) -> Consent:
    """A consent with the wording it was given to."""
    assert scene.report is not None
    path = scene.report.interview.path
    return Consent(given, wording_of(scene.room.phrases, scene.speaker.language, key, path), scene.speaker.language)
