"""An office for tests of the organizers' use cases: rooms on a database, people who joined, families who told."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from PIL import Image

from bot.attachments import Offered
from bot.custody import Purpose, bound
from bot.handing_in import case_code, hand_in
from bot.interview.kinds import Chosen, Consent, Country, Language, Medium, Parts, Text, Value, When
from bot.interview.moves import Address
from bot.interview.replies import Record
from bot.organizing.access import Coordinator, Role
from bot.organizing.handing_out.asking import Scope
from bot.organizing.handing_out.outlets import Folder
from bot.organizing.handing_out.recipients import Recipient
from bot.organizing.handing_out.writing import House, Order, Written, write
from bot.renderings import Renderings
from bot.renderings import Written as RenderedWords
from handlers.organizers.office import Office
from handlers.scene import Room
from run_bot import build
from storage import attachments, dialects, organizers, reports
from storage.database import Database, Session
from storage.desk_records import Note
from storage.records import new_id
from storage.states import OrganizerState, ReportState
from tests.bot.bots_set_up import new_settings

T = TypeVar("T")
NOW = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
TOLD: tuple[tuple[str, Value], ...] = (
    ("language", Language("en")),
    ("consent.store", Consent(given=True, wording="w", language="en")),
    ("person.relation", Chosen("brother")),
    ("person.name", Text("Salim H.")),
    ("event.kind", Chosen("camp")),
    ("event.date", When("2017-04", "April 2017")),
    ("status.now", Chosen("camp")),
    ("reporter.country", Country("KZ")),
)


@dataclass
class Desk:
    """Everything a test of handing out needs."""

    room: Room
    database: Database
    folder: Path
    chats: count[int] = field(default_factory=lambda: count(5_000_001))
    exported: count[int] = field(default_factory=lambda: count(1))

    @property
    def office(self) -> Office:
        return self.room.office

    @property
    def house(self) -> House:
        room = self.room
        return House(self.database, room.archive, room.attachments, room.phrases, lambda: NOW)

    def do(self, work: Callable[[Session], T]) -> T:
        return self.database.run_now(work)

    def coordinator(self) -> Coordinator:
        """Somebody who joined and typed her code."""

        def work(tx: Session) -> Coordinator:
            speaker = self.room.speakers.meet(tx, next(self.chats), "en", None, NOW)
            desk = self.office.access.join(tx, speaker, self.office.access.invitation(tx, Role.COORDINATOR, NOW), NOW)
            assert desk is not None
            organizers.change(tx, desk.row.id, state=OrganizerState.JOINED)
            return Coordinator(desk.row.id, speaker.id, "en")

        return self.do(work)

    def tell(self, *consents: str, state: ReportState = ReportState.ACCEPTED, **more: Value) -> str:
        """A report handed in, with these consents. `more`: `event__place=…`. Gives its id."""
        yes = Consent(given=True, wording="w", language="en")

        def work(tx: Session) -> str:
            speaker = self.room.speakers.meet(tx, next(self.chats), "en", None, NOW)
            report = self.room.reporting.start(tx, speaker, NOW)
            told = [*TOLD, *((each, yes) for each in consents)]
            told += [(key.replace("__", "."), value) for key, value in more.items()]
            for key, value in told:
                told_now = self.room.reporting.reply(tx, report, Record(Address(key), value), NOW)
                assert told_now.rejected is None, (key, told_now.rejected)
                report = told_now.report
            hand_in(tx, self.room.archive, report, NOW)
            reports.change(tx, report.id, state=state)
            return report.id

        return self.do(work)

    def code_of(self, report_id: str) -> str:
        archive = self.room.archive
        return str(self.do(lambda tx: case_code(archive, archive.open(tx, report_id))))

    def photo(self, report_id: str, content: bytes, name: str, caption: str, key: str = "person.photo") -> str:
        """A photo sent and fetched. Gives the attachment's id."""
        kept = self.room.attachments

        def work(tx: Session) -> str:
            report = self.room.archive.open(tx, report_id)
            offered = Offered("file-id", Medium.PHOTO, len(content), "image/jpeg", name, caption)
            report, ref = kept.admit(tx, report, offered, Purpose.CASE, NOW)
            self.room.reporting.reply(tx, report, Record(Address(key), Parts((ref,))), NOW)
            row = attachments.get(tx, ref.attachment)
            assert row is not None
            kept.seal_content(tx, row, content)
            return ref.attachment

        return self.do(work)

    def note(self, report_id: str, kind: str, text: bytes) -> None:
        """Words of an organizer, sealed as all of them are."""
        archive, note_id = self.room.archive, new_id()

        def work(tx: Session) -> None:
            key = archive.data_keys(tx, report_id)[Purpose.CASE]
            sealed = archive.custody.seal(key, text, bound(report_id, kind, note_id))
            row = Note(id=note_id, report_id=report_id, kind=kind, by="somebody", at=NOW, sealed=sealed.box)
            row.salt = sealed.salt
            dialects.add(tx, row)

        self.do(work)

    def rendering(self, report_id: str, written: RenderedWords) -> None:
        """What somebody wrote down of an answer."""
        archive = self.room.archive
        self.do(lambda tx: Renderings(archive).write(tx, archive.open(tx, report_id), written))

    def ask(self, who: Coordinator, recipient: Recipient, report_id: str, scope: Scope = Scope.ONE) -> str:
        """An export of one report or its case. Gives its id."""
        code = self.code_of(report_id)
        return self.do(lambda tx: self.office.handing_out.ask_for(tx, who, (recipient, scope), code, NOW))

    def ask_for_all(self, recipient: Recipient) -> str:
        """An export of everything that two coordinators want."""
        one, other = self.coordinator(), self.coordinator()
        export_id = self.do(lambda tx: self.office.handing_out.ask_for_all(tx, one, recipient, NOW))
        self.do(lambda tx: self.office.handing_out.say_yes(tx, other, export_id, NOW))
        return export_id

    async def written(self, export_id: str, **more: object) -> Written:
        """Write it into a folder of its own."""
        place = self.folder / "out" / str(next(self.exported))
        return await write(self.house, Order(export_id, lambda: Folder(place), **more))  # type: ignore[arg-type]


def a_desk(database: Database, folder: Path) -> Desk:
    """A bot's rooms on this database; nothing listens."""
    settings = new_settings(folder)
    settings.data_folder.mkdir(mode=0o700, exist_ok=True)
    return Desk(build(settings, database, lambda: NOW)._room, database, folder)


def a_photo(secret: str) -> bytes:
    """A made-up photo with words in every place where cameras and phones write."""
    picture, exif = Image.new("RGB", (40, 30), "darkgreen"), Image.Exif()
    exif[0x010E] = exif[0x013B] = exif[0x9286] = secret
    drawn = io.BytesIO()
    picture.save(drawn, "JPEG", exif=exif, comment=secret.encode())
    assert secret.encode() in drawn.getvalue()
    return drawn.getvalue()


def reports_in(folder: Path) -> list[dict[str, Any]]:
    """What an export in a folder holds."""
    told = json.loads((folder / "export.json").read_text(encoding="utf-8"))
    return [report for case in told["cases"] for report in case["reports"]]
