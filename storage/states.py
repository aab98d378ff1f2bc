"""The words that stand in clear in state columns."""

from enum import StrEnum


class ReporterState(StrEnum):
    """`without_chat` is a family for whom an organizer wrote: nothing is ever sent to her, a person calls."""

    ACTIVE = "active"
    UNREACHABLE = "unreachable"
    WITHOUT_CHAT = "without_chat"


class ReportState(StrEnum):
    DRAFT = "draft"
    HANDED_IN = "handed_in"
    IN_REVIEW = "in_review"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    QUARANTINED = "quarantined"
    ERASED = "erased"


class OrganizerState(StrEnum):
    JOINING = "joining"
    JOINED = "joined"
    REVOKED = "revoked"


class IntroductionState(StrEnum):
    VOUCHING = "vouching"
    AGREED = "agreed"
    ENDED = "ended"


class ExportState(StrEnum):
    WAITING = "waiting"
    READY = "ready"
    WRITTEN = "written"
    CANCELLED = "cancelled"


class AttachmentState(StrEnum):
    WANTED = "wanted"
    KEPT = "kept"
    REFUSED = "refused"
    FAILED = "failed"


class InboxState(StrEnum):
    """`unsaid` is answered, and nobody knows yet whether the answer was said."""

    WAITING = "waiting"
    UNSAID = "unsaid"
    DONE = "done"
    DEAD = "dead"


class OutboxState(StrEnum):
    DUE = "due"
    SENT = "sent"
    UNDELIVERABLE = "undeliverable"


PROMPT = "prompt"
"""The outbox purpose of "say the current question again"; every reporter has at most one such row."""

UNPROMPTED = "unprompted"
"""The outbox purpose of what nobody is waiting for: check-ins, reminders, notices. It has a lane of its own."""
