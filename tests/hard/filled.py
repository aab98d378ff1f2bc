"""Reports with a canary in every field that takes words, told through the use cases themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

from bot.archive import OpenReport
from bot.attachments import Offered
from bot.custody import Purpose
from bot.handing_in import case_code, hand_in
from bot.interview import plain
from bot.interview.kinds import (
    Aged,
    Chosen,
    ChosenMany,
    Consent,
    Country,
    Kind,
    Language,
    Medium,
    Number,
    Parts,
    Place,
    Text,
    ToldAloud,
    Value,
    When,
    YesNo,
)
from bot.interview.moves import Address
from bot.interview.questionnaire import OTHER, Question
from bot.interview.replies import Change, Record, RecordItem, Reply, Say
from bot.questions import QUESTIONNAIRE
from bot.renderings import Of, Rendered, Renderings, Written
from bot.speakers import Awaits
from handlers.scene import Room
from storage import attachments
from storage.database import Session
from tests.hard.canaries import canary, places_in

NOW = datetime.now(UTC)
CHATS = 4_503_599_000_000_000
"""Made-up chats have numbers that begin alike, so that one search finds all of them."""
CHAT_STEM = str(CHATS)[:11]
FILE_PLACES = 1000
WRITTEN = 8000
"""The places of what was written down of conversations."""
STARTING: tuple[tuple[str, Value], ...] = (
    ("language", Language("en")),
    ("consent.store", Consent(given=True, wording="w", language="en")),
)


@dataclass
class Filling:
    """Tells through the use cases of one bot. `told` is what is kept, by (report, place); `people` are who chat."""

    room: Room
    told: set[tuple[int, int]] = field(default_factory=set)
    codes: list[str] = field(default_factory=list)
    people: list[int] = field(default_factory=list)

    def words(self, number: int, place: int) -> str:
        """Words nobody has said yet."""
        self.told.add((number, place))
        return canary(number, place)

    def next_words(self, number: int) -> Callable[[], str]:
        """Words for the chat, one after another: not all of them are an answer that is kept."""
        places = count(FILE_PLACES)
        return lambda: canary(number, next(places))

    def gather(self, tx: Session, report_id: str) -> None:
        """What a conversation has left in the report it told."""
        report = self.room.archive.open(tx, report_id)
        answers = report.interview.standing.answers.values()
        self.told |= places_in(plain.dump(answer) for answer in answers)
        if (code := case_code(self.room.archive, report)) is not None:
            self.codes.append(code)

    def tell(self, tx: Session, number: int, chat: int | None = None) -> OpenReport:
        """One whole report, of a made-up person or of one who is here; every third is handed in."""
        known = self.room.speakers.find(tx, chat) if chat else None
        speaker = known or self.room.speakers.meet(tx, chat or CHATS + number, "en", None, NOW)
        if chat is None:
            self.room.speakers.await_(tx, speaker, Awaits(code_word_for="mine", tries=1))
        report = self.room.reporting.start(tx, speaker, NOW)
        self.room.speakers.change(tx, speaker, current_report_id=report.id)
        for key, value in STARTING:
            report = self.put(tx, report, Record(Address(key), value))
        for place, question in enumerate(QUESTIONNAIRE.walk(), 1):
            told = self.value(question, number, place) if "[]" not in question.key else None
            if told is not None:
                report = self.put(tx, report, Record(Address(question.key), told))
        report = self.sent(tx, self.items(tx, report, number), number)
        if number % 3 == 0:
            self.codes.append(hand_in(tx, self.room.archive, report, NOW))
        return report

    def put(self, tx: Session, report: OpenReport, reply: Reply) -> OpenReport:
        """One reply that must be taken."""
        told = self.room.reporting.reply(tx, report, reply, NOW)
        assert told.rejected is None, told.rejected
        return told.report

    def items(self, tx: Session, report: OpenReport, number: int) -> OpenReport:
        """One item in every list."""
        for list_key, fields in listed():
            values = [(each.key, self.value(each, number, place)) for place, each in fields]
            report = self.put(tx, report, RecordItem(list_key, tuple((k, v) for k, v in values if v is not None)))
        return report

    def sent(self, tx: Session, report: OpenReport, number: int) -> OpenReport:
        """A file: its content, name, kind and caption, fetched already or not; and an answer still to be confirmed."""
        name, caption, content, file_id = (canary(number, FILE_PLACES + each) for each in range(4))
        offered = Offered(file_id, Medium.DOCUMENT, 9, f"text/{name}", f"{name}.pdf", caption)
        report, file = self.room.attachments.admit(tx, report, offered, Purpose.CASE, NOW)
        report = self.put(tx, report, Record(Address("event.circumstances"), ToldAloud((file,))))
        row = attachments.get(tx, file.attachment)
        if row is not None and number % 2:
            self.room.attachments.seal_content(tx, row, content.encode())
        self.told |= {(number, FILE_PLACES + each) for each in (0, 1, 2 if number % 2 else 3)}
        self.written_down(tx, report, Address("event.circumstances"), number)
        place = Address("event.place")
        report = self.put(tx, report, Change(place, to_change=False))
        return self.put(tx, report, Say(Place(self.words(number, FILE_PLACES + 4)), place))

    def write_down(self, tx: Session, report_id: str, number: int) -> None:
        """What was told aloud in a conversation, written down."""
        report = self.room.archive.open(tx, report_id)
        assert report.interview.standing.spoken
        for place, address in enumerate(report.interview.standing.spoken):
            self.written_down(tx, report, address, number, WRITTEN + 6 * place)

    def written_down(
        self, tx: Session, report: OpenReport, address: Address, number: int, first: int = FILE_PLACES + 5
    ) -> None:
        """A transcript and a translation of one answer: their words, their language and who wrote them."""
        for place, kind in ((first, Rendered.TRANSCRIPT), (first + 3, Rendered.TRANSLATION)):
            words, language, by = (self.words(number, place + each) for each in range(3))
            Renderings(self.room.archive).write(tx, report, Written(Of(address), kind, language, words, by, NOW))

    def value(self, question: Question, number: int, place: int) -> Value | None:
        """Words of our own wherever the kind of question takes some."""
        match question.kind:
            case Kind.TEXT | Kind.NAME | Kind.CONTACT | Kind.URL:
                return Text(self.words(number, place))
            case Kind.LONG_TEXT:
                words = Text(self.words(number, place))
                return Parts((words,)) if question.several else words
            case Kind.CHOICE if question.options and OTHER in question.options.names:
                return Chosen(OTHER, self.words(number, place))
            case Kind.CHOICES if question.options and OTHER in question.options.names:
                return ChosenMany((OTHER,), self.words(number, place))
            case Kind.CHOICE | Kind.CHOICES if question.options:
                return Chosen(question.options.names[0])
            case Kind.DATE:
                return When(None, self.words(number, place))
            case Kind.BIRTH | Kind.AGE:
                return Aged("40", "2026-03-04", self.words(number, place))
            case Kind.PLACE:
                return Place(self.words(number, place))
            case Kind.COUNTRY:
                return Country(None, self.words(number, place))
            case Kind.NUMBER:
                return Number("3", self.words(number, place))
            case Kind.YES_NO:
                return YesNo(yes=True)
            case _:
                return None


def listed() -> Iterator[tuple[str, list[tuple[int, Question]]]]:
    """The lists, each with its fields and their places."""
    numbered = list(enumerate(QUESTIONNAIRE.walk(), 1))
    for _, question in numbered:
        if question.kind is Kind.LIST:
            yield question.key, [pair for pair in numbered if pair[1] in question.items]


def told_at(number: int, key: str) -> str:
    """What was told as the answer to one question."""
    return canary(number, next(place for place, question in enumerate(QUESTIONNAIRE.walk(), 1) if question.key == key))
