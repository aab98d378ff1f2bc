"""The buttons that answer a question, for each kind of question."""

from __future__ import annotations

from bot import places
from bot.interview.asking import Ask, suggested
from bot.interview.kinds import Chosen, ChosenMany, Kind, Parts, Place, Value
from bot.interview.moves import Address
from bot.interview.questionnaire import OTHER
from bot.languages import LANGUAGES, as_spoken
from bot.readers.options import relatives
from handlers.asking import Asking, is_switched_on, item_is_told, item_title
from handlers.pickers import country_rows, event_rows, spelling_rows, suggestion_rows, year_rows, zone_rows
from handlers.screen import Button, Row, Style, beside, fitting
from handlers.taps import Verb, callback


def meant_by(ask: Ask, language: str) -> tuple[Value, ...]:
    """What words that wait to be confirmed can mean: places without a code, relatives."""
    return places_meant(ask.proposal) or relatives_meant(ask, language)


def relatives_meant(ask: Ask, language: str) -> tuple[Chosen, ...]:
    """The relatives that a word can mean which is kept only as a word so far."""
    if not isinstance(ask.proposal, Chosen) or ask.proposal.option != OTHER or not ask.proposal.words:
        return ()
    offered = ask.question.options.names if ask.question.options else ()
    return relatives(ask.proposal.words, language, offered)


def places_meant(proposal: Value | None) -> tuple[Value, ...]:
    """The places that words without a code can mean."""
    if not isinstance(proposal, Place) or proposal.code is not None:
        return ()
    meant = places.find(proposal.words) or places.alike(proposal.words)
    return tuple(Place(proposal.words, found.code) for found in meant)


def answer_rows(asking: Asking) -> tuple[Row, ...]:
    """The buttons that answer."""
    ask, voice = asking.ask, asking.voice
    offered = suggestion_rows(voice, asking.report.id, ask, asking.suggestions)
    match ask.question.kind:
        case Kind.CHOICE:
            return _options(asking)
        case Kind.CHOICES:
            return _ticks(asking)
        case Kind.CONSENT:
            return _consents(asking)
        case Kind.YES_NO:
            yes, no = voice.label("button-yes"), voice.label("button-no")
            return beside(asking.button(yes, Verb.CHOOSE, "yes"), asking.button(no, Verb.CHOOSE, "no"))
        case Kind.DATE | Kind.BIRTH:
            return (*offered, *year_rows(voice, asking.report, ask, asking.today_year))
        case Kind.AFTER:
            return event_rows(voice, asking.report, ask)
        case Kind.COUNTRY:
            return (*offered, *country_rows(voice, asking.report.id, ask, 0))
        case Kind.ZONE:
            return (*offered, *zone_rows(voice, asking.report, ask))
        case Kind.LANGUAGE:
            return _languages(asking)
        case Kind.LIST:
            return _items(asking)
        case Kind.NOTICE:
            return _notice(asking)
        case _:
            return (*offered, *spelling_rows(asking.report, ask), *_all_told(asking))


def _options(asking: Asking) -> tuple[Row, ...]:
    path, ask = asking.report.interview.path, asking.ask
    proposed = suggested(path, ask.question)
    names = path.options(ask.address)
    first = proposed or _hers(asking)
    ordered = [first, *(name for name in names if name != first)] if first in names else list(names)
    buttons = [
        asking.button(
            asking.voice.option(ask.question, name),
            Verb.CHOOSE,
            name,
            Style.PRIMARY if name == proposed else None,
        )
        for name in ordered
    ]
    return fitting(buttons)


def _hers(asking: Asking) -> str | None:
    """Among languages the one she reads the bot in stands first, and no more: what she spoke is hers to say."""
    options = asking.ask.question.options
    return as_spoken(asking.voice.language) if options is not None and options.own_names else None


def _ticks(asking: Asking) -> tuple[Row, ...]:
    ask = asking.ask
    ticked = ask.proposal or ask.answer
    told = set(ticked.options) if isinstance(ticked, ChosenMany) else set()
    buttons = [
        asking.button(("✅ " if name in told else "") + asking.voice.option(ask.question, name), Verb.TOGGLE, name)
        for name in asking.report.interview.path.options(ask.address)
    ]
    done = asking.button(asking.voice.label("button-that-is-all"), Verb.CONFIRM, style=Style.SUCCESS)
    return (*fitting(buttons), *(((done,),) if told else ()))


def _consents(asking: Asking) -> tuple[Row, ...]:
    voice, ask = asking.voice, asking.ask
    if not ask.screen:
        yes, no = voice.label("button-i-agree"), voice.label("button-no")
        return beside(asking.button(yes, Verb.CHOOSE, "yes"), asking.button(no, Verb.CHOOSE, "no"))
    rows: list[Row] = []
    for address, question in ask.screen:
        sign = "✅ " if is_switched_on(asking.report, address) else "▫️ "
        rows.append((Button(sign + voice.name_of(question), callback(Verb.SWITCH, asking.report.id, address)),))
    done = asking.button(voice.label("button-that-is-all"), Verb.SETTLE, style=Style.SUCCESS)
    return (*rows, (done,))


def _languages(asking: Asking) -> tuple[Row, ...]:
    offered = asking.voice.phrases.languages
    guess = asking.report.row.language
    ordered = sorted((code for code in LANGUAGES if code in offered), key=lambda code: code != guess)
    return fitting([asking.button(LANGUAGES[code].own_name, Verb.CHOOSE, code) for code in ordered])


def _items(asking: Asking) -> tuple[Row, ...]:
    voice, ask, report = asking.voice, asking.ask, asking.report
    told = report.interview.standing.items.get(ask.question.key, ())
    rows: list[Row] = [
        (
            Button(
                item_title(voice, report, ask.question.key, item),
                callback(Verb.ANSWER, report.id, Address(ask.question.key), str(item)),
            ),
        )
        for item in told
        if item_is_told(report, ask.question.key, item)
    ]
    add = voice.label("button-add-another" if rows else "button-add-one")
    rows.append((asking.button(add, Verb.ADD_ITEM),))
    rows.append((asking.button(voice.label("button-that-is-all" if rows[:-1] else "button-none"), Verb.CONFIRM),))
    return tuple(rows)


def _notice(asking: Asking) -> tuple[Row, ...]:
    voice = asking.voice
    return (
        (asking.button(voice.label("button-good-moment"), Verb.CONFIRM, style=Style.SUCCESS),),
        (asking.button(voice.label("button-not-now"), Verb.PAUSE),),
        (asking.button(voice.label("button-stop-here"), Verb.STOP),),
    )


def _all_told(asking: Asking) -> tuple[Row, ...]:
    """For files and long stories: that was all."""
    if not asking.ask.question.several or not isinstance(asking.ask.answer, Parts):
        return ()
    done = asking.button(asking.voice.label("button-that-is-all"), Verb.CONFIRM, style=Style.SUCCESS)
    return ((done,),)
