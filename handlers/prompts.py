"""A question becomes words and buttons: one question a message, and nobody has to type a command."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot import places
from bot.archive import OpenReport
from bot.dates import is_about
from bot.interview.asking import Ask, suggested
from bot.interview.kinds import ChosenMany, Consent, Kind, NonAnswer, Place, Value, When
from bot.interview.moves import Address
from bot.interview.progress import core_progress
from bot.languages import LANGUAGES
from bot.wording import Voice
from handlers.pickers import country_rows, event_rows, suggestion_rows, year_rows, zone_rows
from handlers.screen import Button, Row, Screen, Style, fitting
from handlers.taps import Verb, data

SAFETY = ("safety", "safety-who-reads", "safety-leave-out", "safety-clear", "safety-moment")
MUST_BE_SAID = frozenset({Kind.LANGUAGE, Kind.CONSENT, Kind.NOTICE})


@dataclass(frozen=True)
class Asking:
    """One question about to be shown. `suggestions` are values to offer after words that could mean several."""

    voice: Voice
    report: OpenReport = field(repr=False)
    ask: Ask = field(repr=False)
    today_year: int
    face: dict[str, str]
    suggestions: tuple[Value, ...] = field(default=(), repr=False)
    explained: bool = False

    def button(self, text: str, verb: Verb, word: str = "", style: Style | None = None) -> Button:
        """A button that belongs to this question."""
        return Button(text, data(verb, self.report.id, self.ask.address, word), style=style)


def question_screen(asking: Asking) -> Screen:
    """The question as it is put, or its read-back where something waits to be confirmed."""
    if asking.ask.proposal is not None and not asking.ask.screen and asking.ask.question.kind is not Kind.CHOICES:
        return _read_back(asking)
    asked = _asked(asking)
    parts = [_progress(asking), asked, *_asides(asking), _standing(asking)]
    text = "\n\n".join(part for part in parts if part)
    return Screen(text, (*_answer_rows(asking), *_ways_out(asking)), strong=asked)


def _asked(asking: Asking) -> str:
    """The question in words that fit the person; the safety screen also says who is speaking."""
    question = asking.ask.question
    if question.kind is Kind.NOTICE:
        return "\n\n".join(asking.voice.say(part, **asking.face) for part in SAFETY)
    if asking.ask.screen:
        return asking.voice.say(f"screen-{question.screen}")
    return asking.voice.question(question, asking.report.interview)


def _progress(asking: Asking) -> str | None:
    if asking.ask.section == "core":
        here, of = core_progress(asking.report.interview, asking.ask.address)
        return asking.voice.say("progress-core", here=here, of=of) if of else None
    if asking.ask.section in {None, "before", "leaving"}:
        return None
    title = asking.voice.label(f"section-{asking.ask.section}")
    return title if asking.ask.address.item is None else f"{title} · {asking.ask.address.item}"


def _asides(asking: Asking) -> list[str]:
    """The reason stands under a sensitive question at once; hint and reason elsewhere on demand."""
    question, interview = asking.ask.question, asking.report.interview
    wanted = ["hint", "why"] if asking.explained else ["why"] if question.sensitive else []
    told = [asking.voice.aside(question, suffix, interview) for suffix in wanted]
    return [each for each in told if each]


def _standing(asking: Asking) -> str | None:
    """What was answered before, when somebody comes back to a question."""
    ask = asking.ask
    if ask.answer is None or ask.question.kind in {Kind.LIST, Kind.NOTICE} or ask.screen:
        return None
    return asking.voice.say("answered-before", answer=asking.voice.value(ask.question, ask.answer))


def _read_back(asking: Asking) -> Screen:
    """«Spring 2017?» Yes / Correct / I don't know. Where the meaning is open, the possible ones are offered."""
    ask, voice = asking.ask, asking.voice
    assert ask.proposal is not None
    shown = voice.value(ask.question, ask.proposal)
    words = getattr(ask.proposal, "words", "")
    known = (
        getattr(ask.proposal, "edtf", None)
        or getattr(ask.proposal, "code", None)
        or getattr(ask.proposal, "years", None)
    )
    phrase = "read-back" if known else "read-back-words"
    text = voice.say(phrase, label=voice.name_of(ask.question), value=shown, words=words)
    rows: list[Row] = [
        (asking.button(voice.label("button-yes-right"), Verb.CONFIRM, style=Style.SUCCESS),),
        (asking.button(voice.label("button-correct"), Verb.CORRECT),),
    ]
    offered = asking.suggestions or places_meant(ask.proposal)
    rows = [*suggestion_rows(voice, asking.report.id, ask, offered), *rows]
    if isinstance(ask.proposal, When) and ask.proposal.edtf and not is_about(ask.proposal.edtf):
        rows.insert(1, (asking.button(voice.label("button-about"), Verb.PICK, "~" + ask.proposal.edtf),))
    rows.append((asking.button(voice.label("button-dont-know"), Verb.PASS, NonAnswer.DONT_KNOW),))
    return Screen(text, tuple(rows), strong=shown)


def places_meant(proposal: Value) -> tuple[Value, ...]:
    """The places that words without a code can mean."""
    if not isinstance(proposal, Place) or proposal.code is not None:
        return ()
    return tuple(Place(proposal.words, found.code) for found in places.find(proposal.words))


def _answer_rows(asking: Asking) -> tuple[Row, ...]:
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
            return ((asking.button(yes, Verb.CHOOSE, "yes"), asking.button(no, Verb.CHOOSE, "no")),)
        case Kind.DATE | Kind.BIRTH:
            return (*offered, *year_rows(voice, asking.report.id, ask, asking.today_year))
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
            return (*offered, *_all_told(asking))


def _options(asking: Asking) -> tuple[Row, ...]:
    path, ask = asking.report.interview.path, asking.ask
    proposed = suggested(path, ask.question)
    names = path.options(ask.address)
    ordered = [proposed, *(name for name in names if name != proposed)] if proposed in names else list(names)
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
        return ((asking.button(yes, Verb.CHOOSE, "yes"), asking.button(no, Verb.CHOOSE, "no")),)
    standing = asking.report.interview.standing
    rows: list[Row] = []
    for address, question in ask.screen:
        proposal = standing.proposals.get(address)
        given = isinstance(proposal.value if proposal else None, Consent) and proposal.value.given  # type: ignore[union-attr]
        sign = "✅ " if given else "▫️ "
        rows.append((Button(sign + voice.name_of(question), data(Verb.SWITCH, asking.report.id, address)),))
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
                data(Verb.ANSWER, report.id, Address(ask.question.key), str(item)),
            ),
        )
        for item in told
        if item_is_told(report, ask.question.key, item)
    ]
    add = voice.label("button-add-another" if rows else "button-add-one")
    rows.append((asking.button(add, Verb.ADD_ITEM),))
    rows.append((asking.button(voice.label("button-that-is-all" if rows[:-1] else "button-none"), Verb.CONFIRM),))
    return tuple(rows)


def item_is_told(report: OpenReport, list_key: str, item: int) -> bool:
    """Whether anything at all was told of this item."""
    return any(report.interview.path.value(address) for address, _ in report.interview.path.fields(list_key, item))


def item_title(voice: Voice, report: OpenReport, list_key: str, item: int) -> str:
    """A short title for a list item: the first thing told of it."""
    path = report.interview.path
    told = [(q, path.value(a)) for a, q in path.fields(list_key, item)]
    shown = [voice.value(question, value) for question, value in told if value is not None]
    return f"{item}. {' · '.join(shown)}"[:48] if shown else f"{item}."


def _notice(asking: Asking) -> tuple[Row, ...]:
    voice = asking.voice
    return (
        (asking.button(voice.label("button-good-moment"), Verb.CONFIRM, style=Style.SUCCESS),),
        (asking.button(voice.label("button-not-now"), Verb.PAUSE),),
        (asking.button(voice.label("button-stop-here"), Verb.STOP),),
    )


def _all_told(asking: Asking) -> tuple[Row, ...]:
    """For files and long stories: that was all."""
    if not asking.ask.question.several or asking.ask.answer is None:
        return ()
    done = asking.button(asking.voice.label("button-that-is-all"), Verb.CONFIRM, style=Style.SUCCESS)
    return ((done,),)


def _ways_out(asking: Asking) -> tuple[Row, ...]:
    """Back, I don't know, I'd rather not say, Later, why we ask, menu."""
    voice, ask = asking.voice, asking.ask
    rows: list[Row] = []
    if (
        ask.answer is not None
        and ask.question.kind not in {Kind.LIST, Kind.NOTICE, Kind.CHOICES}
        and not ask.screen
        and not ask.question.several
    ):
        rows.append((asking.button(voice.label("button-leave-as-is"), Verb.CONFIRM),))
    if ask.question.kind not in MUST_BE_SAID:
        rows.append(
            (
                asking.button(voice.label("button-dont-know"), Verb.PASS, NonAnswer.DONT_KNOW),
                asking.button(voice.label("button-prefer-not"), Verb.PASS, NonAnswer.PREFER_NOT),
            )
        )
    return (*rows, *_foot(asking))


def _foot(asking: Asking) -> tuple[Row, ...]:
    voice, ask = asking.voice, asking.ask
    if ask.question.kind is Kind.LANGUAGE or ask.section == "leaving":
        return ()
    back = Button(voice.label("button-back"), data(Verb.BACK, asking.report.id))
    if ask.question.kind is Kind.NOTICE:
        return ((back,),)
    later = asking.button(voice.label("button-later"), Verb.PASS, NonAnswer.LATER)
    first = (back,) if ask.question.kind in MUST_BE_SAID else (back, later)
    if ask.section == "before":
        return (first,)
    explain = asking.button(voice.label("button-why"), Verb.EXPLAIN)
    menu = Button(voice.label("button-menu"), data(Verb.MENU, asking.report.id))
    explainable = not asking.explained and any(
        voice.has(f"{ask.question.key.replace('[].', '-').replace('.', '-')}--{s}") for s in ("hint", "why")
    )
    return (first, (explain, menu) if explainable else (menu,))
