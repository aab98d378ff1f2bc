"""The tables of the organizers' side. Like all others: ids, states and times in clear, words only `sealed`."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from storage.columns import Apart
from storage.records import BY_KEY, new_id
from storage.states import OrganizerState


class Organizer(SQLModel, table=True):
    """A reviewer or coordinator. She has a chat like a relative, and may be one.

    `last_step` is the thirty seconds (since 1970) of the last code she used: no code works twice. `sealed` holds the
    secret of her codes and what her chat is in the middle of, `sealed_zone` the clock she lives by. `digest_at` is when
    the next digest is due.
    """

    __table_args__ = BY_KEY

    id: str = Field(default_factory=new_id, primary_key=True)
    reporter_id: str = Field(foreign_key="reporter.id", unique=True)
    role: str
    state: str = OrganizerState.JOINING
    working_until: datetime | None = None
    last_step: int = Field(default=0, sa_type=BigInteger)
    wrong_codes: int = 0
    closed_until: datetime | None = None
    joined_at: datetime
    seen_at: datetime
    digest_at: datetime | None = None
    sealed: bytes = Field(sa_type=Apart, repr=False)
    sealed_zone: bytes | None = Field(default=None, sa_type=Apart, repr=False)


class Invitation(SQLModel, table=True):
    """A one-time link for somebody to join; the link itself is nowhere, only its keyed index."""

    __table_args__ = BY_KEY

    token_index: bytes = Field(primary_key=True, repr=False)
    role: str
    made_by: str | None = None
    made_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


class KeptOut(SQLModel, table=True):
    """An organizer who must not see a report, or any report of a case: `about` is the id of either."""

    __tablename__ = "kept_out"
    __table_args__ = BY_KEY

    organizer_id: str = Field(foreign_key="organizer.id", primary_key=True)
    about: str = Field(primary_key=True)
    made_by: str
    at: datetime


class CaseFile(SQLModel, table=True):
    """One missing person as organizers understand it. Why they think so stands in sealed notes of its reports."""

    __tablename__ = "case_file"

    id: str = Field(default_factory=new_id, primary_key=True)
    rung: str
    risk: str | None = None
    made_at: datetime
    changed_at: datetime


class Note(SQLModel, table=True):
    """Words of an organizer about a report, under the report's own key: they are erased with it."""

    id: str = Field(default_factory=new_id, primary_key=True)
    report_id: str = Field(foreign_key="report.id", index=True)
    kind: str
    by: str
    at: datetime
    salt: bytes | None = Field(default=None, repr=False)
    sealed: bytes = Field(repr=False)


class FamilyQuestion(SQLModel, table=True):
    """What an organizer asked a family: free words or keys of the questionnaire, sealed under the report's key."""

    __tablename__ = "family_question"

    id: str = Field(default_factory=new_id, primary_key=True)
    report_id: str = Field(foreign_key="report.id", index=True)
    by: str
    at: datetime
    answered_at: datetime | None = None
    salt: bytes | None = Field(default=None, repr=False)
    sealed: bytes = Field(repr=False)


class Export(SQLModel, table=True):
    """Something that was, or is to be, handed out. `of` says how much: one report, one case, or all."""

    id: str = Field(default_factory=new_id, primary_key=True)
    recipient: str
    of: str
    about: str | None = None
    state: str
    made_by: str
    approved_by: str | None = None
    made_at: datetime
    done_at: datetime | None = None
    manifest: str | None = None


class Disclosure(SQLModel, table=True):
    """To whom a report was given, and when: the family can see it."""

    id: str = Field(default_factory=new_id, primary_key=True)
    report_id: str = Field(foreign_key="report.id", index=True)
    export_id: str = Field(index=True)
    recipient: str
    at: datetime


class Introduction(SQLModel, table=True):
    """Two families to be told of each other, once a coordinator vouched for each. `one` and `other` are reports.

    `one_says` and `other_says`: what each family answered when it was told. Neither ever learns the other's answer.
    """

    id: str = Field(default_factory=new_id, primary_key=True)
    one: str = Field(foreign_key="report.id", index=True)
    other: str = Field(foreign_key="report.id", index=True)
    state: str
    vouched_one_by: str | None = None
    vouched_other_by: str | None = None
    one_says: str | None = None
    other_says: str | None = None
    at: datetime


class ShownCase(SQLModel, table=True):
    """A message in an organizer's chat that shows what families told: it is deleted again at `erase_at`."""

    __tablename__ = "shown_case"
    __table_args__ = BY_KEY

    reporter_id: str = Field(foreign_key="reporter.id", primary_key=True)
    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    erase_at: datetime = Field(index=True)


class ShownReport(SQLModel, table=True):
    """A report that such a message shows, alone or among others: with the report the whole message goes."""

    __tablename__ = "shown_report"
    __table_args__ = BY_KEY

    reporter_id: str = Field(foreign_key="reporter.id", primary_key=True)
    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    report_id: str = Field(foreign_key="report.id", primary_key=True, index=True)
