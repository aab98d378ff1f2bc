"""Writing down what was told aloud, and translating: hear it, type it, say which language it is in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from bot.archive import OpenReport
from bot.attachments import Offered
from bot.interview.conditions import chosen
from bot.interview.kinds import Medium, is_spoken
from bot.interview.moves import Address
from bot.languages import LANGUAGES
from bot.organizing.recordings import Recording
from bot.organizing.writing import Rewritten, is_in_the_answer, translatable
from bot.refusals import Refusal
from bot.renderings import Rendered, Written
from bot.wording import length
from handlers.asking import item_title
from handlers.heard import Words
from handlers.organizers import by_code, files
from handlers.organizers.about_report import button, cut, shown, tongue, tongue_rows, written_in, written_line
from handlers.organizers.apart import apart
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Button, File, Row, Screen, in_pairs
from handlers.taps import mark

TOPIC = "write"
WRITES, DRAFT = "write-words", "write-draft"
MOST = 24
SPOKEN_IN = Address("language.aloud")


def buttons(at: AtDesk, report: OpenReport) -> tuple[Row, ...]:
    """The way here from the screen of a report."""
    return ((button(at, "desk-write-open", TOPIC, "open", short_id(report.id)),),)


def show(at: AtDesk, typed: str) -> Spoken:
    """/write CODE."""
    return by_code.opened(at, typed, TOPIC, overview)


def overview(at: AtDesk, report_id: str) -> Spoken:
    """What nobody has written down yet, with its length; then what else holds words to translate."""
    report, unwritten, _ = at.office.writing.waiting(at.tx, at.who, report_id, at.now)
    aloud = {each.address: each.seconds for each in unwritten}
    rest = [each for each in translatable(report) if each not in aloud]
    shown_here = [*aloud, *rest][:MOST]
    buttons_here = [Button(_label(at, report, each, aloud), _callback("one", report.id, each)) for each in shown_here]
    return shown(at, report, at.voice.say("desk-write", count=len(aloud)), *in_pairs(buttons_here))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """A button of this room."""
    if tap.action in {"keep", "tongues", "in", "leave"}:
        return _of_draft(at, tap)
    report_id, address = _place(at, tap.word)
    if address is None:
        return overview(at.calm(), report_id)
    match tap.action:
        case "listen":
            return _listen(at, report_id, address)
        case "script" | "other":
            at.office.opening.row(at.tx, at.who, report_id)
            kind = Rendered.TRANSCRIPT if tap.action == "script" else Rendered.TRANSLATION
            there = at.awaiting(WRITES, report=report_id, address=str(address), kind=kind)
            return there.say(f"desk-write-{kind}")
        case "becomes":
            at.office.writing.becomes_the_answer(at.tx, at.who, report_id, address, at.now)
            return one(at, report_id, address)
        case _:
            return one(at.calm(), report_id, address)


def told(at: AtDesk, what: Words | Offered) -> Spoken:
    """The words of a transcript or a translation."""
    if isinstance(what, Offered):
        return at.say("desk-words-please")
    awaits = {name: each for name, each in at.desk.awaits.items() if name != "what"}
    if "language" not in awaits:
        awaits["language"] = written_in(what.text, _expected(at, awaits))
    return _preview(at, {**awaits, "words": what.text})


def one(at: AtDesk, report_id: str, address: Address) -> Spoken:
    """One answer: as it was told, and all that was written of it."""
    report, _, written = at.office.writing.waiting(at.tx, at.who, report_id, at.now)
    question = report.interview.questionnaire.by_key[address.key]
    told_there = report.interview.standing.answers.get(address)
    if told_there is None:
        raise Refusal("desk-not-found")
    of_it = [each for each in written if each.of.address == address]
    value = cut(at.voice.value(question, told_there.value), 1500)
    lines = [at.voice.say("read-back-line", label=_name(at, report, address), value=value)]
    lines += [written_line(at, each, 1500) for each in of_it]
    return shown(at, report, "\n\n".join(lines), *_rows(at, report, address, of_it))


def _rows(at: AtDesk, report: OpenReport, address: Address, written: list[Written]) -> Iterator[Row]:
    answer = report.interview.standing.answers[address]
    if is_spoken(answer.value):
        yield (Button(at.voice.label("desk-write-listen"), _callback("listen", report.id, address)),)
        yield (Button(at.voice.label("desk-write-script"), _callback("script", report.id, address)),)
    yield (Button(at.voice.label("desk-write-other"), _callback("other", report.id, address)),)
    scripts = [each.words for each in written if each.kind is Rendered.TRANSCRIPT]
    if is_spoken(answer.value) and scripts and not is_in_the_answer(report, address, scripts[-1]):
        yield (Button(at.voice.label("desk-write-becomes"), _callback("becomes", report.id, address)),)
    yield (button(at, "desk-back", TOPIC, "open", short_id(report.id)),)


def _listen(at: AtDesk, report_id: str, address: Address) -> Spoken:
    sent = at.office.recordings.seek(at.tx, at.who, report_id, address, at.now)
    if not sent:
        return at.say("desk-write-nothing-here")
    return apart(at, partial(at.office.recordings.open, sent), partial(_heard, report_id, address, len(sent)))


def _heard(report_id: str, address: Address, sent: int, at: AtDesk, found: list[Recording]) -> Spoken:
    """What is neither a picture nor a sound is for the list of files, which warns."""
    there = at.office.recordings.still_there(at.tx, at.who, report_id, found)
    screens = [Screen("", file=_file(each), shows=(report_id,)) for each in there]
    if len(found) < sent:
        screens += files.listed(at, report_id, 0).screens
    if not screens:
        raise Refusal("desk-not-found")
    return at.spoken(*screens[:-1], screens[-1].with_rows(*one(at, report_id, address).screens[0].rows))


def _file(told: Recording) -> File:
    if told.kind is None:
        return File("recording.jpg", told.content, picture=True)
    return File(f"recording.{told.kind}", told.content, voice=told.medium is Medium.VOICE)


def _preview(at: AtDesk, draft: dict[str, Any]) -> Spoken:
    there = at.awaiting(DRAFT, **draft)
    text = at.voice.say("desk-write-preview", words=draft["words"], tongue=tongue(draft["language"]))
    rows: tuple[Row, ...] = (
        (button(at, "desk-write-keep", TOPIC, "keep"),),
        (button(at, "desk-language-is-other", TOPIC, "tongues"), button(at, "desk-leave-it", TOPIC, "leave")),
    )
    return there.spoken(replace(Screen(text, rows), shows=(draft["report"],)))


def _of_draft(at: AtDesk, tap: DeskTap) -> Spoken:
    awaits = dict(at.desk.awaits)
    if awaits.pop("what", None) != DRAFT:
        raise Refusal("rejected-old_button")
    address = Address.parse(awaits["address"])
    match tap.action:
        case "keep":
            told_now = Rewritten(address, Rendered(awaits["kind"]), awaits["language"], awaits["words"])
            at.office.writing.write(at.tx, at.who, awaits["report"], told_now, at.now)
        case "tongues":
            return at.spoken(Screen(at.voice.say("desk-which-language"), tongue_rows(TOPIC, "in")))
        case "in" if tap.word in LANGUAGES:
            return _preview(at, {**awaits, "language": tap.word})
        case _:
            pass
    return one(at.calm(), awaits["report"], address)


def _expected(at: AtDesk, awaits: dict[str, Any]) -> str:
    """A transcript is in the language she speaks, a translation in that of whoever writes it."""
    if awaits["kind"] != Rendered.TRANSCRIPT:
        return at.who.language
    report, _, _ = at.office.writing.waiting(at.tx, at.who, awaits["report"], at.now)
    spoken = next(iter(chosen(report.interview.path.value(SPOKEN_IN))), None)
    return spoken if spoken is not None and spoken in LANGUAGES else report.row.language


def _name(at: AtDesk, report: OpenReport, address: Address) -> str:
    name = at.voice.name_of(report.interview.questionnaire.by_key[address.key])
    if address.item is None:
        return name
    return f"{item_title(at.voice, report, address.key.partition('[]')[0], address.item)[:2]} {name}"


def _label(at: AtDesk, report: OpenReport, address: Address, aloud: dict[Address, int | None]) -> str:
    seconds = aloud.get(address)
    sign = f"🎤 {length(seconds)} " if seconds else "🎤 " if address in aloud else ""
    return f"{sign}{_name(at, report, address)}"


def _callback(action: str, report_id: str, address: Address) -> str:
    item = "" if address.item is None else str(address.item)
    return desk_callback(TOPIC, action, f"{short_id(report_id)}.{mark(address.key)}.{item}")


def _place(at: AtDesk, word: str) -> tuple[str, Address | None]:
    report, marked, item = [*word.split("."), "", ""][:3]
    keys = at.scene.room.archive.questionnaire.by_key
    key = next((each for each in keys if marked and mark(each) == marked), None)
    if key is None:
        return full_id(report), None
    return full_id(report), Address(key, int(item) if item.isdigit() and len(item) < 4 else None)
