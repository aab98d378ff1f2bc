"""One relative tells one report: words, taps and files become replies, replies become kept moves."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from sys import intern
from zoneinfo import ZoneInfo

from bot.archive import Archive, OpenReport
from bot.asked import FamilyQuestions
from bot.attachments import Attachments, Offered, Refused
from bot.checkins import Checkins
from bot.custody import Purpose
from bot.interview.asking import Ask, Prompt
from bot.interview.engine import Interview, Origin, advance
from bot.interview.kinds import (
    ALOUD,
    WORDS,
    FileRef,
    Kind,
    Language,
    Parts,
    Text,
    ToldAloud,
    Value,
    Zone,
)
from bot.interview.moves import Address
from bot.interview.questionnaire import Question
from bot.interview.replies import Add, Record, RecordItem, Reply, Say
from bot.latest import first_told_of_death
from bot.noticing import Noticing
from bot.phrases import Phrases
from bot.pieces import saying, with_one_more
from bot.reading import Rejected, Said, read
from bot.reading_context import context_for, kept_as_words
from bot.rejections import Reason as Unread
from bot.remarks import Remark, remarks
from bot.speakers import Speaker
from bot.tongues import written_in
from storage import reports, tasks
from storage.database import Session
from storage.dialects import new
from storage.records import Report

STORY = Address("testimony.story")
PAPERS = "testimony.files"
PAPER_FILES = f"{PAPERS}[].files"
SAFETY = Address("safety")
STORE = Address("consent.store")
SORRY = "status-death"
UNASKED = frozenset({Kind.LIST, Kind.FILES, Kind.NOTICE})
"""Kinds at which typed words are no answer; they are kept with the story instead of being turned away."""


@dataclass(frozen=True)
class Told:
    """What came of one reply. `note` and `rejected` are phrase ids; `suggestions` are values to offer as buttons."""

    report: OpenReport
    prompt: Prompt
    note: str | None = None
    rejected: str | None = None
    suggestions: tuple[Value, ...] = field(default=(), repr=False)
    address: Address | None = None
    quiet: bool = False
    remarks: tuple[Remark, ...] = field(default=(), repr=False)


class Reporting:
    """The use cases of telling. Every method runs inside the transaction of the update it belongs to."""

    def __init__(self, archive: Archive, attachments: Attachments, phrases: Phrases) -> None:
        """`phrases` gives the labels that typed answers are compared with."""
        self.archive = archive
        self.attachments = attachments
        self._phrases = phrases
        self.checkins = Checkins(archive)
        self.asked = FamilyQuestions(archive)
        self._notices = Noticing(self.asked, self.checkins)

    def start(self, tx: Session, speaker: Speaker, now: datetime, linked_to: str | None = None) -> OpenReport:
        """A new draft of this reporter."""
        row = new(
            Report,
            reporter_id=speaker.id,
            language=speaker.language,
            campaign=speaker.row.campaign,
            questionnaire_version=self.archive.questionnaire.version,
            linked_to=linked_to,
            created_at=now,
            changed_at=now,
        )
        report = self.archive.create(tx, row)
        self.checkins.begin(tx, row, now)
        return report

    def current(self, tx: Session, speaker: Speaker) -> OpenReport | None:
        """The report she is telling now, if its keys still exist."""
        if speaker.row.current_report_id is None:
            return None
        return self.opened(tx, reports.get(tx, speaker.row.current_report_id))

    def opened(self, tx: Session, row: Report | None) -> OpenReport | None:
        """A report read as a row, unless it is closed for good."""
        return None if row is None or row.erase_at is not None else self.archive.opened(tx, row)

    def all_of(self, tx: Session, speaker: Speaker) -> list[OpenReport]:
        """Every report of this reporter that she may still see, the oldest first."""
        rows = [row for row in reports.of_reporter(tx, speaker.id) if row.erase_at is None]
        return [self.archive.opened(tx, row) for row in rows]

    def one_of(self, tx: Session, speaker: Speaker, opening: str) -> OpenReport | None:
        """The first of them whose id begins so: only that one is opened."""
        found = reports.beginning(tx, speaker.id, opening)
        return None if found is None else self.archive.opened(tx, found)

    def reply(
        self, tx: Session, report: OpenReport, reply: Reply, now: datetime, message_id: int | None = None
    ) -> Told:
        """Put one reply to the interview and keep what came of it."""
        turn = advance(report.interview, reply, self._origin(report, reply, now))
        if turn.rejection is not None:
            return Told(report, turn.prompt, rejected=f"rejected-{turn.rejection.reason}")
        kept = self.archive.keep(tx, report, turn, now, message_id)
        kept = self._notices.after_moves(tx, (report, kept), turn.moves, now)
        return Told(
            kept, turn.prompt, note=SORRY if first_told_of_death(report.interview, kept.interview, turn.moves) else None
        )

    def words(self, tx: Session, report: OpenReport, words: str, now: datetime, message_id: int) -> Told:
        """Words typed by the relative: the answer to what is asked, or part of her story."""
        prompt = report.interview.prompt
        if not isinstance(prompt, Ask):
            return self._kept_with_the_story(tx, report, Text(words), now, message_id)
        if prompt.screen:
            return Told(report, prompt, rejected="rejected-use_buttons")  # one «yes» to several permissions is none
        value = self.read(report, prompt.address, prompt.question, words, now)
        if not isinstance(value, Rejected):
            told = self.reply(tx, report, saying(prompt.question, value), now, message_id)
            known = report.interview.path
            return replace(told, remarks=remarks(prompt.question, value, lambda key: known.value(Address(key))))
        if _is_more_of_the_story(prompt.question, value):
            return self._kept_with_the_story(tx, report, Text(words), now, message_id)
        if (kept := kept_as_words(value)) is not None:
            told = self.reply(tx, report, Say(kept, unsure=True), now, message_id)
            return replace(told, note=f"rejected-{value.reason}", suggestions=value.suggestions)
        return Told(report, prompt, rejected=f"rejected-{value.reason}", suggestions=value.suggestions)

    def file(self, tx: Session, report: OpenReport, offered: Offered, now: datetime, message_id: int) -> Told | Refused:
        """A file: the answer, a piece of it, or something to keep with the papers; never turned away unseen."""
        if refused := self.attachments.refusal(report, offered):
            return refused
        prompt = report.interview.prompt
        address, question = self._home(prompt)
        purpose = Purpose(question.purpose) if question else Purpose.CASE
        counted, file = self.attachments.admit(tx, report, offered, purpose, now)
        if question is not None and question.several:
            return replace(self.reply(tx, counted, Add(file), now, message_id), address=address)
        if question is not None and question.kind in WORDS:
            self._to_be_written_down(tx, counted, now)
            told = self.reply(tx, counted, Say(ToldAloud((file,))), now, message_id)
            return replace(told, note="kept-aloud", address=address)
        return self._kept_aside(tx, counted, file, now, message_id)

    def next_of_album(
        self, tx: Session, report: OpenReport, offered: Offered, place: Address, now: datetime
    ) -> Told | Refused:
        """A further picture of an album whose first one went to the question at `place`."""
        if refused := self.attachments.refusal(report, offered):
            return refused
        question = report.interview.questionnaire.by_key[place.key]
        counted, file = self.attachments.admit(tx, report, offered, Purpose(question.purpose), now)
        prompt = counted.interview.prompt
        if question.several and isinstance(prompt, Ask) and prompt.address == place:
            return replace(self.reply(tx, counted, Add(file), now), quiet=True)
        answer = counted.interview.standing.answers.get(place)
        grown = with_one_more(answer.value if answer else None, question, file)
        return replace(self.reply(tx, counted, Record(place, grown), now), quiet=True)

    def take_back(self, tx: Session, report: OpenReport, address: Address, now: datetime) -> tuple[Told, list[str]]:
        """Destroy one answer in every version, with its files. Gives the stored names to unlink after the commit."""
        files = report.files_of(address)
        stored = self.attachments.destroy(tx, sorted(files)) if files else []
        if not report.seqs_of(address):
            return Told(report, report.interview.prompt, rejected="rejected-no_such_place"), stored
        emptied = self.archive.take_back(tx, report, address, now)
        return Told(emptied, emptied.interview.prompt, note="taken-back"), stored

    def read(
        self, report: OpenReport, address: Address, question: Question, words: str, now: datetime
    ) -> Value | Rejected:
        """What words mean as an answer to this question, in the language of the report."""
        said = Said(words, language_of(report.interview) or report.row.language, self._today(report, now))
        return read(question, said, context_for(report.interview.path, address, question, said.language, self._phrases))

    def _home(self, prompt: Prompt) -> tuple[Address | None, Question | None]:
        """Where a file sent now belongs, if it answers what is asked."""
        if isinstance(prompt, Ask) and (prompt.question.several or prompt.question.kind in WORDS):
            return prompt.address, prompt.question
        return None, None

    def _kept_aside(self, tx: Session, report: OpenReport, file: FileRef, now: datetime, message_id: int) -> Told:
        if file.medium in ALOUD:
            self._to_be_written_down(tx, report, now)
            return self._kept_with_the_story(tx, report, file, now, message_id)
        put = self.reply(tx, report, RecordItem(PAPERS, ((PAPER_FILES, Parts((file,))),)), now, message_id)
        items = put.report.interview.standing.items.get(PAPERS, ())
        home = Address(PAPER_FILES, items[-1]) if put.rejected is None else None
        return replace(put, note="kept-with-papers", address=home)

    def _kept_with_the_story(
        self, tx: Session, report: OpenReport, part: Text | FileRef, now: datetime, message_id: int
    ) -> Told:
        told = report.interview.path.value(STORY)
        parts = told.parts if isinstance(told, Parts) else ()
        kept = self.reply(tx, report, Record(STORY, Parts((*parts, part))), now, message_id)
        return replace(kept, note="kept-with-story", address=STORY)

    def _to_be_written_down(self, tx: Session, report: OpenReport, now: datetime) -> None:
        tasks.add(tx, "write_down", now, report_id=report.id)

    def _origin(self, report: OpenReport, reply: Reply, now: datetime) -> Origin:
        language = language_of(report.interview) or report.row.language
        today = intern(self._today(report, now).isoformat())  # one text for all the answers of a day
        return Origin(language, today, written_in(report.interview, reply))

    def _today(self, report: OpenReport, now: datetime) -> date:
        """The day it is where the relative lives, as far as she told."""
        zone = report.interview.path.value(Address("follow_up.zone"))
        return now.astimezone(ZoneInfo(zone.name)).date() if isinstance(zone, Zone) else now.date()


def _is_more_of_the_story(question: Question, unread: Rejected) -> bool:
    """Where no words are asked for, or hardly any, a story goes on: she is heard all the same."""
    if question.kind in UNASKED:
        return unread.reason is not Unread.EMPTY
    return question.at_once and unread.reason is Unread.TOO_LONG


def language_of(interview: Interview) -> str | None:
    """The language she chose for this report."""
    told = interview.path.value(Address("language"))
    return told.code if isinstance(told, Language) else None
