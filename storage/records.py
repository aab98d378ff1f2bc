"""The tables. Every column fits "in clear, and nothing else"; what is called `sealed` is opaque here."""

import os
from collections import deque
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, text
from sqlmodel import Field, SQLModel

from storage.columns import Apart
from storage.states import AttachmentState, InboxState, OutboxState, ReporterState, ReportState

# SQLite uses a partial index only when the statement repeats the condition word for word: no parameters here.
WAITING = "state = 'waiting'"
UNSAID = "state = 'unsaid'"
DUE = "state = 'due'"
WAITED_FOR = "state = 'due' AND purpose <> 'unprompted'"
UNPROMPTED_DUE = "state = 'due' AND purpose = 'unprompted'"
PLANNED = "due_at IS NOT NULL"
WANTED = "state = 'wanted'"
OPEN_TASK = "done_at IS NULL"
UNREACHABLE = "state = 'unreachable'"
IS_PROMPT = "purpose = 'prompt'"
# Rows lie in the order of their key, all moves of a report side by side. `Apart` depends on it, too.
BY_KEY = {"sqlite_with_rowid": False}
# Constraints with names can be found again by later migrations, on both databases.
SQLModel.metadata.naming_convention = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
}


class _RandomIds:
    """Random ids, as `uuid4` makes them; the system is asked for randomness once for many of them."""

    def __init__(self, at_once: int = 256) -> None:
        self._at_once = at_once
        self._left: deque[bytes] = deque()

    def next(self) -> str:
        """From any thread: what another has just taken is not there any more."""
        while True:
            try:
                return str(UUID(bytes=self._left.popleft(), version=4))
            except IndexError:
                block = os.urandom(16 * self._at_once)
                self._left.extend(block[start : start + 16] for start in range(0, len(block), 16))


_IDS = _RandomIds()


def new_id() -> str:
    """A random id that tells nothing."""
    return _IDS.next()


class Reporter(SQLModel, table=True):
    """One relative's chat with the bot. What is handed in by an account `set_aside_at` some time goes to quarantine."""

    __table_args__ = (
        Index("ix_reporter_unreachable", "id", sqlite_where=text(UNREACHABLE), postgresql_where=text(UNREACHABLE)),
        BY_KEY,
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    chat_index: bytes = Field(unique=True, repr=False)
    language: str
    campaign: str | None = None
    state: str = ReporterState.ACTIVE
    current_report_id: str | None = None
    organizer_id: str | None = None
    created_at: datetime
    seen_at: datetime
    set_aside_at: datetime | None = None
    sealed_chat: bytes = Field(sa_type=Apart, repr=False)
    sealed_awaits: bytes | None = Field(default=None, sa_type=Apart, repr=False)


class Report(SQLModel, table=True):
    """What one reporter tells of one missing person. `revision` counts every change.

    `reason` is the phrase by which organizers explain its state to the family, `asks` how many of their questions wait
    for an answer, `entered_by` the organizer who wrote it down for a family without a chat.
    """

    __table_args__ = (Index("ix_report_queue", "state", "urgent", "handed_in_at", "id"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    reporter_id: str = Field(foreign_key="reporter.id", index=True)
    state: str = ReportState.DRAFT
    urgent: bool = False
    language: str
    campaign: str | None = None
    revision: int = 0
    questionnaire_version: str
    code_index: bytes | None = Field(default=None, unique=True, repr=False)
    claimed_by: str | None = Field(default=None, index=True)
    entered_by: str | None = Field(default=None, index=True)
    linked_to: str | None = Field(default=None, foreign_key="report.id", index=True)
    case_id: str | None = Field(default=None, foreign_key="case_file.id", index=True)
    reason: str | None = None
    asks: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    created_at: datetime
    changed_at: datetime
    handed_in_at: datetime | None = Field(default=None, index=True)
    unfinished_at: datetime | None = None
    erase_at: datetime | None = Field(default=None, index=True)
    attachments: int = 0
    attachment_bytes: int = Field(default=0, sa_type=BigInteger)
    sealed_card: bytes | None = Field(default=None, repr=False)


class ReportKey(SQLModel, table=True):
    """A report's data key, wrapped to one recipient."""

    __tablename__ = "report_key"
    __table_args__ = BY_KEY

    report_id: str = Field(foreign_key="report.id", primary_key=True)
    purpose: str = Field(primary_key=True)
    recipient: str = Field(primary_key=True)
    wrapped: bytes = Field(sa_type=Apart, repr=False)


class Move(SQLModel, table=True):
    """One sealed move of an interview. Append only, but for words taken back."""

    __table_args__ = BY_KEY

    report_id: str = Field(foreign_key="report.id", primary_key=True)
    seq: int = Field(primary_key=True)
    purpose: str
    salt: bytes | None = Field(default=None, repr=False)
    sealed: bytes = Field(repr=False)
    at: datetime


class MoveRow(NamedTuple):
    """A row of `Move` on its way in or out: hundreds are read at once, so it must be cheap to make."""

    report_id: str
    seq: int
    purpose: str
    salt: bytes | None
    sealed: bytes
    at: datetime

    def __repr__(self) -> str:
        return f"MoveRow({self.report_id}, {self.seq})"


class Attachment(SQLModel, table=True):
    """A file of a report; its bytes lie sealed in the file store under `stored_as`."""

    __table_args__ = (
        Index("ix_attachment_wanted", "next_try_at", sqlite_where=text(WANTED), postgresql_where=text(WANTED)),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    report_id: str = Field(foreign_key="report.id", index=True)
    purpose: str
    seq: int | None = None
    salt: bytes | None = Field(default=None, repr=False)
    sealed: bytes = Field(repr=False)
    stored_as: str | None = None
    state: str = AttachmentState.WANTED
    attempts: int = 0
    next_try_at: datetime | None = None
    at: datetime


class Rendering(SQLModel, table=True):
    """What somebody wrote down of an answer or of one file: a transcript, a translation. `seq` is the move it renders.

    Append only: a better one is a new row.
    """

    id: str = Field(default_factory=new_id, primary_key=True)
    report_id: str = Field(foreign_key="report.id", index=True)
    purpose: str
    seq: int | None = None
    attachment_id: str | None = None
    salt: bytes | None = Field(default=None, repr=False)
    sealed: bytes = Field(repr=False)
    at: datetime


class InboxRow(SQLModel, table=True):
    """An update of Telegram's, kept before it is acknowledged; `sealed` goes as soon as it is answered, `lane` when the
    answer was said.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        Index("ix_inbox_waiting", "received_at", sqlite_where=text(WAITING), postgresql_where=text(WAITING)),
        Index("ix_inbox_unsaid", "done_at", sqlite_where=text(UNSAID), postgresql_where=text(UNSAID)),
        BY_KEY,
    )

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    lane: bytes = Field(repr=False)
    state: str = InboxState.WAITING
    attempts: int = 0
    received_at: datetime
    done_at: datetime | None = None
    sealed: bytes | None = Field(default=None, sa_type=Apart, repr=False)


class OutboxRow(SQLModel, table=True):
    """Something to be said: a phrase key and ids, never words. Due rows are claimed with a lease.

    `doubts` counts the attempts that ended nobody knows how: what was said then may have been said already.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_waited_for", "due_at", sqlite_where=text(WAITED_FOR), postgresql_where=text(WAITED_FOR)),
        Index(
            "ix_outbox_unprompted",
            "due_at",
            sqlite_where=text(UNPROMPTED_DUE),
            postgresql_where=text(UNPROMPTED_DUE),
        ),
        Index(
            "ux_outbox_prompt",
            "reporter_id",
            unique=True,
            sqlite_where=text(IS_PROMPT),
            postgresql_where=text(IS_PROMPT),
        ),
    )

    id: str = Field(default_factory=new_id, primary_key=True)
    reporter_id: str = Field(foreign_key="reporter.id", index=True)
    report_id: str | None = Field(default=None, foreign_key="report.id", index=True)
    purpose: str
    phrase: str
    ids: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    due_at: datetime
    lease_until: datetime | None = None
    holder: str | None = None
    attempts: int = 0
    doubts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    state: str = OutboxState.DUE
    sent_at: datetime | None = None


class Checkin(SQLModel, table=True):
    """When a report is thought of next: a draft to be reminded of, a family to be asked for news.

    `step` is how far the reminders of a draft have come, `misses` how many check-ins in a row found no answer, `since`
    from when it is counted, `asked_at` when something was asked that is not answered yet; `sealed` the local time and
    its zone. Without `due_at` nothing is planned.
    """

    __table_args__ = (Index("ix_checkin_due", "due_at", sqlite_where=text(PLANNED), postgresql_where=text(PLANNED)),)

    report_id: str = Field(foreign_key="report.id", primary_key=True)
    reporter_id: str = Field(foreign_key="reporter.id", index=True)
    due_at: datetime | None = None
    step: int = 0
    misses: int = 0
    since: datetime
    asked_at: datetime | None = None
    paused_until: datetime | None = None
    sealed: bytes | None = Field(default=None, repr=False)


class Shown(SQLModel, table=True):
    """Which message of the chat belongs to which move: for edits and for keyboards to be taken away."""

    __table_args__ = BY_KEY

    reporter_id: str = Field(foreign_key="reporter.id", primary_key=True)
    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    report_id: str | None = Field(default=None, foreign_key="report.id", index=True)
    seq: int | None = None
    at: datetime


class Task(SQLModel, table=True):
    """Something a person in the organisation should look at. What it says, if anything, is a sealed note of its id.

    `code_index` is the keyed hash of a case code that somebody typed in a chat it does not belong to: which report it
    opens, if any, is looked up by the coordinator who sees to the task, and not before.
    """

    __table_args__ = (Index("ix_task_open", "kind", sqlite_where=text(OPEN_TASK), postgresql_where=text(OPEN_TASK)),)

    id: str = Field(default_factory=new_id, primary_key=True)
    report_id: str | None = Field(default=None, foreign_key="report.id", index=True)
    reporter_id: str | None = Field(default=None, foreign_key="reporter.id", index=True)
    kind: str
    created_at: datetime
    due_at: datetime | None = None
    done_at: datetime | None = None
    given_to: str | None = None
    reminded_at: datetime | None = None
    code_index: bytes | None = Field(default=None, repr=False)


class Event(SQLModel, table=True):
    """One line of the audit trail. It outlives its report, so `report_id` is no foreign key, nor are the others.

    `actor` is the organizer who did it, `about` the id of what else it is about; `mac` chains it to the line before.
    """

    id: int | None = Field(default=None, primary_key=True, sa_type=BigInteger().with_variant(Integer, "sqlite"))
    at: datetime
    what: str
    report_id: str | None = Field(default=None, index=True)
    actor: str | None = None
    about: str | None = None
    mac: bytes | None = Field(default=None, repr=False)


class TrailHead(SQLModel, table=True):
    """The one row that says how long the audit trail is, and the hash of its last line. See `chain`."""

    __tablename__ = "trail_head"

    id: int = Field(primary_key=True)
    lines: int = Field(default=0, sa_type=BigInteger)
    mac: bytes = Field(repr=False)


class Lease(SQLModel, table=True):
    """Who may do a thing that only one process may do."""

    __table_args__ = BY_KEY

    name: str = Field(primary_key=True)
    holder: str
    until: datetime


class Fact(SQLModel, table=True):
    """Bookkeeping: the time of the last poll, fingerprints of keys."""

    __table_args__ = BY_KEY

    name: str = Field(primary_key=True)
    value: str
