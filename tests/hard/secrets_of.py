"""What a report leaves on a disk while it is there, and who can open it."""

from __future__ import annotations

from bot.archive import Archive
from bot.asked import FamilyQuestions
from bot.attachments import Attachments
from bot.custody import Custody, PrivateKey, SecretBytes, open_custody, read_recovery_key
from bot.interview import plain
from bot.organizing.handing_out.notes import written_about
from bot.questions import QUESTIONNAIRE
from bot.renderings import Renderings
from bot.settings import Settings
from storage import (
    attachments,
    exports,
    family_questions,
    keys,
    moves,
    organizers,
    renderings,
    reporters,
    reports,
)
from storage.database import Database, Session
from storage.files import FileStore
from tests.hard.canaries import places_in

NO_INDEX = SecretBytes(bytes(32))


def of_report(tx: Session, report_id: str) -> list[bytes]:
    """Its wrapped keys, every salt and box of it, its card, its chat."""
    row, reporter = reports.get(tx, report_id), reporters.of_report(tx, report_id)
    assert row is not None
    assert reporter is not None
    found: list[bytes | None] = [each.wrapped for each in keys.of_report(tx, report_id)]
    found += of_moves(tx, report_id)
    for file in attachments.of_report(tx, report_id):
        found += [file.salt or b"", file.sealed]
    found += of_renderings(tx, report_id)
    found += of_the_desk(tx, report_id)
    found += [reporter.sealed_chat, reporter.sealed_awaits, reporter.chat_index, row.sealed_card, row.code_index]
    return [each for each in found if each]


def of_moves(tx: Session, report_id: str, *seqs: int) -> list[bytes]:
    """Salts and boxes of these moves, or of all."""
    wanted = [move for move in moves.of_report(tx, report_id) if not seqs or move.seq in seqs]
    return [each for move in wanted for each in (move.salt or b"", move.sealed)]


def of_renderings(tx: Session, report_id: str) -> list[bytes]:
    """Salts and boxes of what was written down."""
    return [each for row in renderings.of_report(tx, report_id) for each in (row.salt or b"", row.sealed)]


def of_the_desk(tx: Session, report_id: str) -> list[bytes]:
    """Salts and boxes of what organizers noted and asked; and what any of them is just writing."""
    notes, asked = exports.notes_of(tx, report_id), family_questions.of_report(tx, report_id)
    found = [each for row in notes for each in (row.salt or b"", row.sealed)]
    found += [each for row in asked for each in (row.salt or b"", row.sealed)]
    return [*found, *(row.sealed for row in organizers.everybody(tx) if row.sealed_zone)]


def of_files(tx: Session, report_id: str, files: FileStore) -> list[bytes]:
    """The boxes of its files."""
    return [files.get(each.stored_as) for each in attachments.of_report(tx, report_id) if each.stored_as]


def both_private_keys(settings: Settings) -> tuple[PrivateKey, PrivateKey]:
    """The server's and the offline one."""
    server = open_custody(settings.key_places).custody.server_key
    return server, read_recovery_key(settings.key_places.recovery)


def opened_by(key: PrivateKey, database: Database, settings: Settings) -> set[tuple[int, int]]:
    """Every canary that one private key opens, in every version of every answer and in every file."""
    archive = Archive(Custody(key, (), NO_INDEX), QUESTIONNAIRE)
    kept = Attachments(archive, FileStore(settings.attachments_folder), settings)
    return database.run_now(lambda tx: _opened(tx, archive, kept))


def _opened(tx: Session, archive: Archive, kept: Attachments) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for row in reports.everything(tx):
        report = archive.open(tx, row.id)
        kept_moves = [archive.unsealed(report, move)[0] for move in moves.of_report(tx, row.id)]
        found |= places_in(plain.dump(move) for move in kept_moves)
        for file in attachments.of_report(tx, row.id):
            found |= places_in([kept.content(tx, file.id)] if file.stored_as else [])
            told = kept.describe(file, report.data_keys)
            found |= places_in([f"{told.name} {told.mime} {told.file_id}".encode()])
        for written in Renderings(archive).every_version(tx, report):
            found |= places_in([f"{written.words} {written.language} {written.by}".encode()])
        found |= places_in(each.words.encode() for each in written_about(tx, archive, [report])[0])
        for asked in FamilyQuestions(archive).of_report(tx, report):
            found |= places_in(
                [str(asked.draft.words).encode(), *(each.words.encode() for each in asked.draft.translations)]
            )
    return found
