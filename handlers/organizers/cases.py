"""A case on one screen: its reports, how far it is verified, the risk, what is missing; and the way to the rest."""

from __future__ import annotations

from collections.abc import Iterator

from bot.archive import OpenReport
from bot.case_codes import CaseCode, shown
from bot.handing_in import case_code
from bot.interview.moves import Address
from bot.organizing.access import Coordinator
from bot.organizing.asking import may_be_written_to
from bot.organizing.cases import Case, Check
from handlers.menus import report_name
from handlers.organizers import by_code, card_words
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.card_words import button, tight
from handlers.organizers.desk_taps import desk_callback, short_id
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen, in_pairs

TOPIC = "case"
LONGEST_WORDS = 300


def show(at: AtDesk, typed: str = "") -> Spoken:
    """/case CODE."""
    return by_code.opened(at, typed, TOPIC, case_spoken)


def case_spoken(at: AtDesk, report_id: str) -> Spoken:
    """The case this report belongs to."""
    case = at.office.cases.look(at.tx, at.who, report_id, at.now)
    return at.spoken(case_screen(at, case))


def case_screen(at: AtDesk, case: Case) -> Screen:
    """One screen, however many reports there are; it goes when any of them is erased."""
    text = "\n".join([*_head(at, case), *_reports(at, case), *_worth(at, case)])
    return Screen(text, tuple(_ways(at, case)), shows=case.ids)


def code_of(at: AtDesk, report: OpenReport) -> str:
    """The case code of a report, as it is read aloud."""
    return shown(case_code(at.scene.room.archive, report) or CaseCode("?"))


def _head(at: AtDesk, case: Case) -> Iterator[str]:
    voice = at.voice
    yield voice.say("desk-case", code=code_of(at, case.reports[0]), rung=voice.label(f"desk-rung-{case.rung}"))
    if case.file is not None and case.file.risk:
        whom = voice.label("list-comma").join(voice.label(f"desk-risk-for-{each}") for each in case.risk_for)
        risk = voice.label(f"desk-risk-{case.file.risk}")
        yield (
            voice.say("desk-case-risk-for", risk=risk, whom=whom)
            if whom
            else voice.say("desk-case-risk-line", risk=risk)
        )
    for words in case.worries:
        yield voice.say("desk-case-worry", words=_short(words))


def _reports(at: AtDesk, case: Case) -> Iterator[str]:
    """Each family's words apart."""
    for number, report in enumerate(case.reports, 1):
        card = at.scene.room.archive.card(report)
        about = card_words.line(at.voice, card) if card else report_name(at.voice, report)
        code = code_of(at, report)
        yield at.voice.say("desk-find-line", number=number, about=about, code=code)
        relation = report.interview.path.value(Address("person.relation"))
        if relation is not None:
            question = report.interview.questionnaire.by_key["person.relation"]
            yield at.voice.say("desk-case-told-by", relation=at.voice.value(question, relation))


def _worth(at: AtDesk, case: Case) -> Iterator[str]:
    voice, comma = at.voice, at.voice.label("list-comma")
    if case.sources:
        sources = comma.join(card_words.option(voice, "event.source", each) for each in case.sources)
        yield voice.say("desk-case-sources", sources=sources)
    if case.why:
        yield voice.say("desk-case-why", words=_short(case.why))
    if case.unverified:
        yield voice.say("desk-case-unverified", words=_short(case.unverified))
    yield voice.say("desk-case-checked", done=len(case.checked), all=len(Check))
    if missing := case.missing_for_un:
        yield voice.say("desk-case-un-missing", missing=comma.join(voice.label(f"desk-un-{each}") for each in missing))
    else:
        yield voice.say("desk-case-un-ready")


def _ways(at: AtDesk, case: Case) -> Iterator[Row]:
    """Its reports first, each as it was told; then what can be done with the case."""
    yield from in_pairs([_opens(at, case, number) for number in range(len(case.reports))])
    word = tight(case.reports[0].id)
    names = ["same", "rung", "risk", "check"]
    if len(case.reports) > 1:
        names.append("out")
    if isinstance(at.who, Coordinator):
        reached = [each for each in case.reports if may_be_written_to(each)]
        names += ["meet", "keep"] if len(reached) > 1 else ["keep"]
    yield from in_pairs([button(at.voice, f"desk-case-{name}", TOPIC, name, word) for name in names])


def _opens(at: AtDesk, case: Case, number: int) -> Button:
    report = case.reports[number]
    only = at.voice.label("desk-to-report")
    label = f"{number + 1}. {code_of(at, report)}" if len(case.reports) > 1 else only
    return Button(label, desk_callback("report", "open", short_id(report.id)))


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS].rstrip()}…"
