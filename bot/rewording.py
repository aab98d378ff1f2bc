"""A message edited after it was taken: the answer it gave is changed, and what was said before is not lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.archive import OpenReport
from bot.interview.kinds import READ_BACK, FileRef, Parts, Text, ToldAloud, Value
from bot.interview.moves import Address
from bot.interview.questionnaire import Question
from bot.interview.replies import Change, Record, Say
from bot.pieces import said
from bot.reading import Rejected
from bot.reading_context import kept_as_words
from bot.reporting import Reporting, Told
from storage.database import Session


@dataclass(frozen=True)
class Edit:
    """The new words of a message of hers: its text, or the caption of its file."""

    words: str = field(repr=False)
    message_id: int
    now: datetime
    is_caption: bool = False


def reworded(reporting: Reporting, tx: Session, report: OpenReport, edit: Edit) -> Told | None:
    """Put the new words where the old ones went, read back where that is the rule; None if they gave no answer."""
    address = report.said_in(edit.message_id)
    question = report.interview.questionnaire.by_key.get(address.key) if address else None
    if address is None or question is None:
        return None
    if edit.is_caption:
        return _recaptioned(reporting, tx, report, address, edit)
    if question.several:
        return _one_more_piece(reporting, tx, report, address, edit)
    value = reporting.read(report, address, question, edit.words, edit.now)
    if not isinstance(value, Rejected):
        return _put(reporting, tx, report, (address, question, said(value)), edit)
    kept = kept_as_words(value)
    if kept is None:
        return Told(report, report.interview.prompt, rejected=f"rejected-{value.reason}")
    told = _put(reporting, tx, report, (address, question, Say(kept, unsure=True)), edit)
    return replace(told, note=f"rejected-{value.reason}", suggestions=value.suggestions)


def _put(
    reporting: Reporting, tx: Session, report: OpenReport, what: tuple[Address, Question, Say], edit: Edit
) -> Told:
    """Ask about it out of turn where its meaning is read back; an answer no longer asked for is only noted."""
    address, question, say = what
    if (say.unsure or question.kind in READ_BACK) and report.interview.path.has(address):
        asked = reporting.reply(tx, report, Change(address, to_change=False), edit.now)
        return reporting.reply(tx, asked.report, say, edit.now, edit.message_id)
    told = reporting.reply(tx, report, Record(address, say.value), edit.now, edit.message_id)
    return replace(told, note="kept-edited")


def _one_more_piece(reporting: Reporting, tx: Session, report: OpenReport, address: Address, edit: Edit) -> Told:
    """One message of a long story was edited: the new words are added, the old ones stay."""
    told = report.interview.path.value(address)
    parts = told.parts if isinstance(told, Parts) else ()
    kept = reporting.reply(tx, report, Record(address, Parts((*parts, Text(edit.words)))), edit.now)
    return replace(kept, note="kept-edited-piece")


def _recaptioned(reporting: Reporting, tx: Session, report: OpenReport, address: Address, edit: Edit) -> Told | None:
    """The caption of a file alone, or of the first one of an album, is changed; among several it becomes a piece."""
    match report.interview.path.value(address):
        case ToldAloud((first, *others)):
            value: Value = ToldAloud((replace(first, caption=edit.words), *others))
        case Parts((FileRef() as only,)):
            value = Parts((replace(only, caption=edit.words),))
        case Parts():
            return _one_more_piece(reporting, tx, report, address, edit)
        case _:
            return None
    return replace(reporting.reply(tx, report, Record(address, value), edit.now, edit.message_id), note="kept-edited")
