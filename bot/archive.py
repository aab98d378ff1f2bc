"""Sealed reports, opened: moves are sealed one by one when kept, and folded into an interview when read."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Lock
from typing import NamedTuple

from bot import cards
from bot.custody import Custody, DataKey, Purpose, Sealed, Wrapped, bound
from bot.interview import plain
from bot.interview.engine import Interview, Turn, begin
from bot.interview.kinds import Destroyed, files_in
from bot.interview.moves import Address, Answered, Move, Proposed
from bot.interview.questionnaire import Questionnaire
from bot.interview.standing import fold, gathered
from storage import keys, moves, renderings, reports
from storage.database import Session
from storage.dialects import changed, new
from storage.records import MoveRow, Report, ReportKey

OPEN_AT_ONCE = 3072


class ReportChanged(Exception):
    """Somebody else wrote to the report in the meantime: read it again and try once more."""


class KeptAt(NamedTuple):
    """Where the words of an answer lie: the number of its move, the message it was said in, its files."""

    address: Address
    seq: int
    message_id: int | None
    files: tuple[str, ...]


@dataclass(frozen=True)
class OpenReport:
    """One report, readable."""

    row: Report
    data_keys: Mapping[Purpose, DataKey] = field(repr=False)
    interview: Interview = field(repr=False)
    next_seq: int
    kept: tuple[KeptAt, ...] = field(repr=False, default=())

    @property
    def id(self) -> str:
        """The report's id."""
        return self.row.id

    def seqs_of(self, address: Address) -> tuple[int, ...]:
        """The kept moves of an answer, in every version."""
        return tuple(each.seq for each in self.kept if each.address == address)

    def said_in(self, message_id: int) -> Address | None:
        """The answer that a message of the relative gave."""
        found = [each.address for each in self.kept if each.message_id == message_id]
        return found[-1] if found else None

    def files_of(self, address: Address) -> frozenset[str]:
        """The attachments any version of an answer ever had."""
        return frozenset(file for each in self.kept if each.address == address for file in each.files)


class Archive:
    """Opens and keeps reports; remembers a few that are being told right now, checked by their revision."""

    def __init__(self, custody: Custody, questionnaire: Questionnaire) -> None:
        """One archive a process."""
        self.custody = custody
        self.questionnaire = questionnaire
        self._recent: OrderedDict[str, OpenReport] = OrderedDict()
        self._lock = Lock()

    def create(self, tx: Session, row: Report) -> OpenReport:
        """A new, empty report under two new data keys, each wrapped to every recipient."""
        reports.add(tx, row)
        data_keys = {purpose: self.custody.new_data_key() for purpose in Purpose}
        wrapped = [
            new(ReportKey, report_id=row.id, purpose=purpose, recipient=each.recipient, wrapped=each.wrapped)
            for purpose, data_key in data_keys.items()
            for each in self.custody.wrap(data_key, row.id, purpose)
        ]
        keys.add(tx, wrapped)
        return OpenReport(row, data_keys, begin(self.questionnaire), next_seq=1)

    def open(self, tx: Session, report_id: str) -> OpenReport:
        """Read a report. Raises LookupError if there is none, Unreadable if its keys are gone."""
        row = reports.get(tx, report_id)
        if row is None:
            raise LookupError("no such report")
        return self.opened(tx, row)

    def as_it_stands(self, tx: Session, report: OpenReport) -> OpenReport:
        """The same report after its row was changed in this transaction; nothing was told meanwhile, so nothing is read
        anew. Raises LookupError if it is gone.
        """
        row = reports.get(tx, report.id)
        if row is None:
            raise LookupError("no such report")
        return replace(report, row=row)

    def opened(self, tx: Session, row: Report) -> OpenReport:
        """The same for a row just read."""
        report_id = row.id
        with self._lock:
            known = self._recent.get(report_id)
        if known is not None and known.row.revision == row.revision:
            return replace(known, row=row)
        return self._read(tx, row)

    def keep(
        self, tx: Session, report: OpenReport, turn: Turn, at: datetime, message_id: int | None = None
    ) -> OpenReport:
        """Seal the moves of a turn and add them. `message_id` is the message they were said in, for later edits."""
        told = turn.moves
        if not told:
            return report
        if not reports.touch(tx, report.id, report.row.revision, at):
            raise ReportChanged
        rows = [self._row(report, seq, move, at, message_id) for seq, move in enumerate(told, report.next_seq)]
        moves.add(tx, rows)
        kept = [each for seq, move in enumerate(told, report.next_seq) for each in _kept_at(seq, move, message_id)]
        grown = replace(
            report,
            row=_touched(report.row, at),
            interview=turn.interview,
            next_seq=report.next_seq + len(told),
            kept=(*report.kept, *kept),
        )
        return self._with_card(tx, grown)

    def take_back(self, tx: Session, report: OpenReport, address: Address, at: datetime) -> OpenReport:
        """Destroy the words of one answer in every version: their salts are overwritten, only key and time stay."""
        destroyed = Answered(address, Destroyed(), "", "", self.questionnaire.version)
        for seq in report.seqs_of(address):
            row = self._row(report, seq, destroyed, at, None)
            moves.overwrite(tx, report.id, [seq], row.salt, row.sealed)
        renderings.erase_of_moves(tx, report.id, report.seqs_of(address))
        self.forget(report.id)
        reports.touch(tx, report.id, report.row.revision, at)
        return self._with_card(tx, self._read(tx, _touched(report.row, at)))

    def card(self, report: OpenReport) -> cards.Card | None:
        """The card of a report that was handed in, as it is kept."""
        kept = report.row.sealed_card
        return cards.opened(self.custody, report.data_keys[Purpose.CASE], report.id, kept) if kept else None

    def sealed_card(self, report: OpenReport, code: str) -> bytes:
        """The card of a report as it is told now, to be kept with it."""
        card = cards.card_of(report.interview, code)
        return cards.sealed(self.custody, report.data_keys[Purpose.CASE], report.id, card)

    def _with_card(self, tx: Session, report: OpenReport) -> OpenReport:
        """A card changes in the transaction that changes its report: it never lags behind. Drafts have none."""
        card = self.card(report)
        if card is None:
            return report
        renewed = self.sealed_card(report, card.code)
        reports.change(tx, report.id, sealed_card=renewed)
        return replace(report, row=changed(report.row, sealed_card=renewed))

    def remember(self, report: OpenReport) -> None:
        """Keep it at hand. Call this only after the commit: what was rolled back must not be remembered."""
        with self._lock:
            self._recent[report.id] = report
            self._recent.move_to_end(report.id)
            while len(self._recent) > OPEN_AT_ONCE:
                self._recent.popitem(last=False)

    def forget(self, report_id: str) -> None:
        """Drop it from memory."""
        with self._lock:
            self._recent.pop(report_id, None)

    def _read(self, tx: Session, row: Report) -> OpenReport:
        data_keys = self.data_keys(tx, row.id)
        empty = OpenReport(row, data_keys, begin(self.questionnaire), next_seq=1)
        told: list[Move] = []
        kept: list[KeptAt] = []
        next_seq = empty.next_seq
        for each in moves.of_report(tx, row.id):
            move, message_id = self._unsealed(empty, each)
            told.append(move)
            kept += _kept_at(each.seq, move, message_id)
            next_seq = each.seq + 1
        standing = fold(empty.interview.standing, told)
        return OpenReport(row, data_keys, replace(empty.interview, standing=standing), next_seq, tuple(kept))

    def looked_through(self, tx: Session, row: Report) -> OpenReport:
        """A report to be read only, one of thousands: what was told, and not which message or move said it."""
        empty = OpenReport(row, self.data_keys(tx, row.id), begin(self.questionnaire), next_seq=1)
        standing = gathered(self._unsealed(empty, kept)[0] for kept in moves.of_report(tx, row.id))
        return replace(empty, interview=replace(empty.interview, standing=standing))

    def data_keys(self, tx: Session, report_id: str) -> Mapping[Purpose, DataKey]:
        """Both data keys of a report, unwrapped with the server's own key."""
        rows = keys.of_report(tx, report_id)
        return {
            purpose: self.custody.unwrap(
                [Wrapped(row.recipient, row.wrapped) for row in rows if row.purpose == purpose], report_id, purpose
            )
            for purpose in Purpose
        }

    def _row(self, report: OpenReport, seq: int, move: Move, at: datetime, message_id: int | None) -> MoveRow:
        purpose = self._purpose(move)
        text = json.dumps([plain.dump(move).decode(), message_id], ensure_ascii=False).encode()
        sealed = self.custody.seal(report.data_keys[purpose], text, bound(report.id, purpose, seq))
        return MoveRow(report_id=report.id, seq=seq, purpose=purpose, salt=sealed.salt, sealed=sealed.box, at=at)

    def _unsealed(self, report: OpenReport, row: MoveRow) -> tuple[Move, int | None]:
        purpose = Purpose(row.purpose)
        sealed = Sealed(row.salt or b"", row.sealed)
        text = self.custody.open(report.data_keys[purpose], sealed, bound(report.id, purpose, row.seq))
        move, message_id = json.loads(text)
        return plain.load(move.encode()), message_id

    def _purpose(self, move: Move) -> Purpose:
        """What is told about the reporter stands under a key of its own."""
        address = getattr(move, "address", None)
        question = self.questionnaire.by_key.get(address.key) if isinstance(address, Address) else None
        return Purpose.REPORTER if question is not None and question.own_key else Purpose.CASE


def _touched(row: Report, at: datetime) -> Report:
    return changed(row, revision=row.revision + 1, changed_at=at)


def _kept_at(seq: int, move: Move, message_id: int | None) -> tuple[KeptAt, ...]:
    """Where a move lies that holds words or files; nothing for the others."""
    if not isinstance(move, Answered | Proposed):
        return ()
    return (KeptAt(move.address, seq, message_id, tuple(ref.attachment for ref in files_in(move.value))),)
