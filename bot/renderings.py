"""What was told aloud, written down: transcripts and translations, sealed like the answers they render."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import uuid4

from bot.archive import Archive, OpenReport
from bot.custody import Purpose, Sealed, bound
from bot.interview.kinds import ALOUD, WORDS, FileRef, ToldAloud, files_in
from bot.interview.moves import Address
from storage import renderings
from storage.database import Session
from storage.records import Rendering


class Rendered(StrEnum):
    """What a rendering is: the words as they were said, or the same in another language."""

    TRANSCRIPT = "transcript"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Of:
    """What is rendered: a whole answer, or one file of it."""

    address: Address
    attachment: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """One rendering. `language` is what its words are in (a code, or a name where there is none), `by` who wrote it.

    `files` are those it covers: what an answer is told of later is not in it.
    """

    of: Of
    kind: Rendered
    language: str
    words: str = field(repr=False)
    by: str = field(repr=False)
    at: datetime
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unwritten:
    """An answer that nobody has written down yet: the files that wait, and the `seconds` of all of them together.

    None where they are read, not heard.
    """

    address: Address
    files: tuple[FileRef, ...]
    seconds: int | None


class Renderings:
    """Keeps and opens what people wrote down. A better one is added; nothing is written over."""

    def __init__(self, archive: Archive) -> None:
        """`archive` seals."""
        self._archive = archive

    def write(self, tx: Session, report: OpenReport, written: Written) -> Written:
        """Keep one more. Raises LookupError if nothing was told there, or that file does not belong to the answer."""
        seqs = report.seqs_of(written.of.address)
        files = _covered(report, written.of)
        row = Rendering(
            id=str(uuid4()),
            report_id=report.id,
            purpose=_purpose(report, written.of.address),
            seq=seqs[-1],
            attachment_id=written.of.attachment,
            sealed=b"",
            at=written.at,
        )
        told = [str(written.of.address), written.kind, written.language, written.words, written.by, files]
        text = json.dumps(told, ensure_ascii=False).encode()
        sealed = self._archive.custody.seal(report.data_keys[Purpose(row.purpose)], text, _place(row))
        row.salt, row.sealed = sealed.salt, sealed.box
        renderings.add(tx, row)
        return replace(written, files=files)

    def of_report(self, tx: Session, report: OpenReport) -> list[Written]:
        """The newest of each answer or file, kind and language, the oldest of these first."""
        return self.newest(report, renderings.of_report(tx, report.id))

    def newest(self, report: OpenReport, rows: Sequence[Rendering]) -> list[Written]:
        """The same of all rows of a report just read, oldest first."""
        newest: dict[tuple[Of, Rendered, str], Written] = {}
        for each in (self._opened(report, row) for row in rows):
            place = (each.of, each.kind, each.language)
            newest.pop(place, None)
            newest[place] = each
        return list(newest.values())

    def every_version(self, tx: Session, report: OpenReport) -> list[Written]:
        """All that was ever written and not erased, oldest first."""
        return [self._opened(report, row) for row in renderings.of_report(tx, report.id)]

    def unwritten(self, tx: Session, report: OpenReport) -> list[Unwritten]:
        """What waits for a transcript: every answer in force that was given by voice, video or a photo of a paper."""
        transcripts = [each for each in self.every_version(tx, report) if each.kind is Rendered.TRANSCRIPT]
        done = {file for each in transcripts for file in each.files}
        waiting = (
            (address, [file for file in files if file.attachment not in done]) for address, files in _told(report)
        )
        return [
            Unwritten(address, tuple(files), sum(file.seconds or 0 for file in files) or None)
            for address, files in waiting
            if files
        ]

    def _opened(self, report: OpenReport, row: Rendering) -> Written:
        sealed = Sealed(row.salt or b"", row.sealed)
        text = self._archive.custody.open(report.data_keys[Purpose(row.purpose)], sealed, _place(row))
        address, kind, language, words, by, files = json.loads(text)
        of = Of(Address.parse(address), row.attachment_id)
        return Written(of, Rendered(kind), language, words, by, row.at, tuple(files))


def _told(report: OpenReport) -> Iterator[tuple[Address, tuple[FileRef, ...]]]:
    """Answers that are not in words: told aloud or on paper, and the recordings within a story."""
    questionnaire, path = report.interview.questionnaire, report.interview.path
    for address, answer in report.interview.standing.answers.items():
        retired = address.key in questionnaire.retired_keys
        value = answer.value if retired else path.value(address)
        if isinstance(value, ToldAloud):
            yield address, value.files
        elif address in report.interview.standing.spoken and questionnaire.by_key[address.key].kind in WORDS:
            yield address, tuple(file for file in files_in(value) if file.medium in ALOUD)


def _covered(report: OpenReport, of: Of) -> tuple[str, ...]:
    """The files a rendering of this is about: the one, or all that the answer has now."""
    known = report.files_of(of.address)
    if not report.seqs_of(of.address) or (of.attachment is not None and of.attachment not in known):
        raise LookupError("nothing was told there")
    if of.attachment is not None:
        return (of.attachment,)
    answer = report.interview.standing.answers.get(of.address)
    return tuple(file.attachment for file in files_in(answer.value if answer else None))


def _purpose(report: OpenReport, address: Address) -> Purpose:
    """Sealed under the key of what it renders."""
    return Purpose(report.interview.questionnaire.by_key[address.key].purpose)


def _place(row: Rendering) -> bytes:
    return bound(row.report_id, "rendering", row.id)
