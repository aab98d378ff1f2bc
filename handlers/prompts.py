"""A question becomes words and buttons: one question a message, and nobody has to type a command."""

from __future__ import annotations

from bot.asked import ANSWER, QUESTION
from bot.dates import about
from bot.interview.kinds import After, Country, Kind, NonAnswer, Place, Text, Unsaid, Value, When
from bot.interview.moves import Address
from bot.interview.progress import core_progress
from handlers.answer_buttons import answer_rows, meant_by
from handlers.asking import Asking, item_is_told, may_be_taken_back
from handlers.pickers import spellings_told, suggestion_rows
from handlers.screen import Button, Row, Screen, Style, beside
from handlers.taps import AS_IT_IS, Verb, callback, stamp

SAFETY = ("safety", "safety-who-reads", "safety-leave-out", "safety-clear", "safety-moment")
MUST_BE_SAID = frozenset({Kind.LANGUAGE, Kind.CONSENT, Kind.NOTICE})


def question_screen(asking: Asking) -> Screen:
    """The question as it is put, or its read-back where something waits to be confirmed."""
    if asking.ask.proposal is not None and not asking.ask.screen and asking.ask.question.kind is not Kind.CHOICES:
        return _read_back(asking)
    asked = _asked(asking)
    parts = [_progress(asking), _headline(asking), asked, *_asides(asking), _standing(asking)]
    text = "\n\n".join(part for part in parts if part)
    return Screen(text, (*answer_rows(asking), *_ways_out(asking)), strong=_strong(asking, asked))


def _strong(asking: Asking, asked: str) -> str:
    """What stands out: the question, not the page of text that may come with it."""
    if asking.ask.question.kind is Kind.NOTICE:
        return asked.rpartition("\n\n")[2]
    return asked.partition("\n\n")[0]


def _asked(asking: Asking) -> str:
    """The question in words that fit the person; the safety screen also says who is speaking."""
    question = asking.ask.question
    if question.kind is Kind.NOTICE:
        return "\n\n".join(asking.voice.say(part, **asking.face) for part in SAFETY)
    if question.key == ANSWER:
        return f"{words_asked(asking)}\n\n{asking.voice.say('asked-answer')}"
    if asking.ask.screen:
        return "\n\n".join([asking.voice.say(f"screen-{question.screen}"), *_consents_in_full(asking)])
    return asking.voice.question(question, asking.report.interview)


def _consents_in_full(asking: Asking) -> list[str]:
    """What each switch means: nobody agrees to a bare name."""
    voice, interview = asking.voice, asking.report.interview
    return [f"• {voice.name_of(each)}\n{voice.question(each, interview)}" for _, each in asking.ask.screen]


def words_asked(asking: Asking) -> str:
    """What organizers asked in their own words."""
    told = asking.report.interview.path.value(Address(QUESTION, asking.ask.address.item))
    return told.words if isinstance(told, Text) else ""


def _progress(asking: Asking) -> str | None:
    if asking.ask.section == "core":
        here, of = core_progress(asking.report.interview, asking.ask.address)
        return asking.voice.say("progress-core", here=here, of=of) if of else None
    if asking.ask.section in {None, "before", "leaving"}:
        return None
    title = asking.voice.label(f"section-{asking.ask.section}")
    return title if asking.ask.address.item is None else f"{title} · {asking.ask.address.item}"


def _headline(asking: Asking) -> str | None:
    """What is said once above questions that belong together: «I am very sorry …»."""
    key, by_key = asking.ask.question.key, asking.report.interview.questionnaire.by_key
    group = by_key.get(key.rpartition(".")[0])
    if group is None or group.kind is not Kind.GROUP or group.items[0].key != key:
        return None
    return asking.voice.question(group, asking.report.interview)


def _asides(asking: Asking) -> list[str]:
    """The reason stands under a sensitive question at once; hint and reason elsewhere on demand."""
    question, interview = asking.ask.question, asking.report.interview
    list_key, _, rest = question.key.partition("[]")
    sensitive = question.sensitive or (rest and interview.questionnaire.by_key[list_key].sensitive)
    wanted = ["hint", "why"] if asking.explained else ["why"] if sensitive else []
    told = [asking.voice.aside(question, suffix, interview) for suffix in wanted]
    offered = asking.voice.say("card-spellings") if spellings_told(asking.report, asking.ask) else None
    return [each for each in (*told, offered) if each]


def _standing(asking: Asking) -> str | None:
    """What was answered before, when somebody comes back to a question."""
    ask = asking.ask
    if ask.answer is None or ask.answer == Unsaid(NonAnswer.LATER):
        return None
    if ask.question.kind in {Kind.LIST, Kind.NOTICE} or ask.screen:
        return None
    return asking.voice.say("answered-before", answer=asking.voice.value(ask.question, ask.answer))


def _read_back(asking: Asking) -> Screen:
    """«Spring 2017?» Yes / Correct / I don't know. Where the meaning is open, the possible ones are offered."""
    ask, voice = asking.ask, asking.voice
    assert ask.proposal is not None
    meant = suggestion_rows(voice, asking.report.id, ask, asking.suggestions or meant_by(ask, voice.language))
    shown = voice.value(ask.question, ask.proposal)
    phrase = "read-back-line" if meant else "read-back" if _is_understood(ask.proposal) else "read-back-words"
    yes = voice.label("suggest-own-words" if meant else "button-yes-right")
    sure = asking.button(yes, Verb.CONFIRM, stamp(ask.address, ask.proposal), None if meant else Style.SUCCESS)
    rows: list[Row] = [*meant, (sure,)]
    if isinstance(ask.proposal, When) and ask.proposal.edtf and about(ask.proposal.edtf) != ask.proposal.edtf:
        rows.append((asking.button(voice.label("button-about"), Verb.PICK, "~" + ask.proposal.edtf),))
    rows.append((asking.button(voice.label("button-correct"), Verb.CORRECT),))
    rows.append((asking.button(voice.label("button-dont-know"), Verb.PASS, NonAnswer.DONT_KNOW),))
    return Screen(voice.say(phrase, label=voice.name_of(ask.question), value=shown), tuple(rows), strong=shown)


def _is_understood(proposal: Value) -> bool:
    """Whether more is known of it than the words."""
    match proposal:
        case When(edtf=known) | Place(code=known) | Country(code=known):
            return known is not None
        case _:
            return not isinstance(proposal, After)


def _ways_out(asking: Asking) -> tuple[Row, ...]:
    """Leave it, take it back, I don't know, I'd rather not say; then the foot."""
    voice, ask, told = asking.voice, asking.ask, _is_told(asking)
    rows: list[Row] = []
    if (
        ask.answer is not None
        and ask.question.kind not in {Kind.LIST, Kind.NOTICE, Kind.CHOICES}
        and not ask.screen
        and not ask.question.several
    ):
        rows.append((asking.button(voice.label("button-leave-as-is"), Verb.CONFIRM, AS_IT_IS),))
    if may_be_taken_back(asking.report, ask.address):
        rows.append((asking.button(voice.label("button-take-back"), Verb.TAKE_BACK),))
    # Among pieces already sent, or items already told, «I don't know» would only push those aside.
    grows = ask.question.several or ask.question.kind is Kind.LIST
    if ask.question.kind not in MUST_BE_SAID and not (told and grows):
        dont_know = asking.button(voice.label("button-dont-know"), Verb.PASS, NonAnswer.DONT_KNOW)
        prefer_not = asking.button(voice.label("button-prefer-not"), Verb.PASS, NonAnswer.PREFER_NOT)
        rows += beside(dont_know, prefer_not)
    return (*rows, *foot(asking))


def _is_told(asking: Asking) -> bool:
    """Whether there is an answer, or an item, that «Later» would push aside."""
    ask, report = asking.ask, asking.report
    if ask.question.kind is Kind.LIST:
        items = report.interview.standing.items.get(ask.question.key, ())
        return any(item_is_told(report, ask.question.key, item) for item in items)
    return ask.answer is not None and not isinstance(ask.answer, Unsaid)


def foot(asking: Asking) -> tuple[Row, ...]:
    """What stands under every question: back, later, why we ask, the menu."""
    voice, ask = asking.voice, asking.ask
    if ask.question.kind is Kind.LANGUAGE or ask.section == "leaving":
        return ()
    back = asking.button(voice.label("button-back"), Verb.BACK)
    if ask.question.kind is Kind.NOTICE:
        return ((back,),)
    later = asking.button(voice.label("button-later"), Verb.PASS, NonAnswer.LATER)
    first: Row = (back,) if ask.question.kind in MUST_BE_SAID or _is_told(asking) else (back, later)
    if ask.section == "before":
        return (first,)
    explain = asking.button(voice.label("button-why"), Verb.EXPLAIN)
    menu = Button(voice.label("button-menu"), callback(Verb.MENU, asking.report.id))
    explainable = not asking.explained and any(
        voice.has(f"{ask.question.key.replace('[].', '-').replace('.', '-')}--{s}") for s in ("hint", "why")
    )
    return (first, *(beside(explain, menu) if explainable else ((menu,),)))
