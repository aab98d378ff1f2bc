"""Organizers at work, as tests of leaks know them: whatever they can write down about a report, with canaries in it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from bot.archive import OpenReport
from bot.asked import ANSWER, LIST, Asked, Draft, InOtherWords
from bot.handing_in import case_code
from bot.interview.kinds import Consent, Text
from bot.interview.moves import Address
from bot.interview.replies import Add, Change, Record, RecordItem
from bot.organizing.access import MOST_WRONG_CODES, AtWork, Coordinator, Role
from bot.organizing.cases import AtRisk, Check, Risk, Rung
from bot.organizing.grave_news import Grave
from bot.organizing.introducing import Answer
from bot.organizing.writing import Rewritten
from bot.renderings import Rendered
from handlers.organizers.card_words import tight
from handlers.organizers.desk_taps import desk_callback, short_id
from handlers.organizers.office import Office
from handlers.scene import Room
from playground import Person
from storage.database import Session
from tests.chats.authenticator import Authenticator
from tests.hard.filled import Filling
from tests.living import Living

T = TypeVar("T")
AGREED = ("consent.contact", "consent.match", "consent.connect_families")
WRITTEN = 7000
"""The places of what organizers write."""
ALOUD = Address("event.circumstances")


@dataclass
class Desks:
    """A coordinator, a second one and a reviewer at work; `number` is whose canaries they write.

    `secrets` are those of their codes, and their invitations.
    """

    living: Living
    filling: Filling
    number: int
    people: dict[str, Person] = field(default_factory=dict)
    team: dict[str, AtWork] = field(default_factory=dict)
    secrets: list[str] = field(default_factory=list)
    place: int = WRITTEN

    @property
    def room(self) -> Room:
        return self.filling.room

    @property
    def office(self) -> Office:
        return self.room.office

    @property
    def now(self) -> datetime:
        return self.living.pocket.clock.now()

    @property
    def one(self) -> Coordinator:
        """The coordinator who does most of it."""
        found = self.team["Nadia"]
        assert isinstance(found, Coordinator)
        return found

    @property
    def other(self) -> Coordinator:
        """The second coordinator."""
        found = self.team["Zeynep"]
        assert isinstance(found, Coordinator)
        return found

    async def do(self, work: Callable[[Session], T]) -> T:
        assert self.living.database is not None
        return await self.living.database.run(work)

    def words(self) -> str:
        """Words nobody has written yet, and that are kept."""
        self.place += 1
        return self.filling.words(self.number, self.place)

    # Whoever works there

    async def open_up(self) -> None:
        """They come with their invitations and type their codes; one guesses too often."""
        for name, role in (("Nadia", Role.COORDINATOR), ("Zeynep", Role.COORDINATOR), ("Rana", Role.REVIEWER)):
            await self._joins(name, role)
        for command in ("/leave", "/queue"):
            await self.says("Rana", command)
        for guess in range(MOST_WRONG_CODES):
            await self.says("Rana", f"{guess:06}")

    async def _joins(self, name: str, role: Role) -> None:
        person = self.people[name] = self.living.pocket.person(name, language_code="en")
        by = self.one if self.team else None
        token = await self.do(lambda tx: self.office.access.invitation(tx, role, self.now, by))
        await self.hears(person.start(f"join-{token}"))
        authenticator = Authenticator(person)
        await self.hears(person.send(authenticator.code(self.now)))
        self.secrets += [token, authenticator.secret]
        self.team[name] = await self.do(lambda tx: self._at_work(tx, person))
        self.filling.people.append(person.id)

    def _at_work(self, tx: Session, person: Person) -> AtWork:
        speaker = self.room.speakers.find(tx, person.id)
        assert speaker is not None
        found = self.office.access.at_work(tx, speaker, self.now)
        assert found is not None
        return found

    # What they do in the chat

    async def says(self, name: str, words: str) -> None:
        """Somebody types."""
        await self.hears(self.people[name].send(words))

    async def taps(self, name: str, topic: str, action: str, *report_ids: str) -> None:
        """Somebody presses a button of theirs."""
        data = desk_callback(topic, action, "".join(map(tight if topic == "case" else short_id, report_ids)))
        await self.hears(self.people[name].press(self.people[name].last["message_id"], data))

    async def hears(self, doing: Awaitable[object]) -> None:
        """Do it, and wait until the bot has answered."""
        await doing
        await self.living.pocket.quiet(20)

    async def chat(self, pair: tuple[str, str]) -> None:
        """Looking, comparing, searching, a note; and a question that is still being written."""
        code = await self.code_of(pair[0])
        await self.says("Nadia", "/clock")
        await self.says("Nadia", "Istanbul")
        await self.says("Nadia", f"/find {self.filling.next_words(self.number)()}")
        await self.says("Nadia", f"/note {code}")
        await self.taps("Nadia", "note", "write", pair[0])
        await self.says("Nadia", self.words())
        await self.taps("Nadia", "report", "open", pair[0])
        await self.taps("Nadia", "case", "pair", *pair)
        await self.taps("Nadia", "ask", "write", pair[0])
        await self.says("Nadia", self.filling.next_words(self.number)())

    async def code_of(self, report_id: str) -> str:
        """What the family wrote down."""
        archive = self.room.archive
        return str(await self.do(lambda tx: case_code(archive, archive.open(tx, report_id))))

    # What they do, whichever way they come to it

    async def work_on(self, pair: tuple[str, str]) -> None:
        """Everything that is written about two reports of one person; each after the other."""
        for work in (
            self._families_agree, self._review, self._take_notes, self._understand, self._ask, self._write_down,
            self._learn, self._introduce,
        ):  # fmt: skip
            await self.do(lambda tx, work=work: work(tx, *pair))  # type: ignore[misc]

    def _families_agree(self, tx: Session, *pair: str) -> None:
        for report_id in pair:
            report = self.room.archive.open(tx, report_id)
            for key in AGREED:
                yes = Consent(given=True, wording="w", language="en")
                report = self.filling.put(tx, report, Record(Address(key), yes))

    def _review(self, tx: Session, one: str, other: str) -> None:
        reviewing = self.office.reviewing
        self.office.access.keep_out(tx, self.one, self.team["Rana"].id, other, self.now)
        reviewing.claim(tx, self.one, one, self.now)
        reviewing.accept(tx, self.one, one, self.now)

    def _take_notes(self, tx: Session, one: str, _: str) -> None:
        self.office.notes.write(tx, self.one, one, self.words(), self.now)
        done, left = (self.office.notes.to_do(tx, self.one, one, self.words(), self.now) for _ in range(2))
        self.office.notes.due(tx, self.one, left, self.now, self.now)
        self.office.notes.done(tx, self.one, done, self.now)

    def _understand(self, tx: Session, one: str, other: str) -> None:
        cases = self.office.cases
        cases.link(tx, self.one, (one, other), self.now)
        cases.climb(tx, self.one, one, (Rung.PARTLY_VERIFIED, self.words()), self.now)
        cases.weigh(tx, self.one, one, Risk.HIGH, self.now)
        cases.leave_open(tx, self.one, one, self.words(), self.now)
        cases.toggle(tx, self.one, one, AtRisk.WITNESSES, self.now)
        cases.toggle(tx, self.one, one, Check.DATES, self.now)

    def _ask(self, tx: Session, one: str, _: str) -> None:
        """Asked in free words and in another language, and answered; a second one waits."""
        drafts = (Draft(self.words(), "en"), Draft(key="person.occupation"))
        self.office.asking.ask(tx, self.one, one, drafts, self.now)
        told = InOtherWords("ug", self.words(), self.one.id, self.now.isoformat())
        self.office.asking.translate(tx, self.one, self._asked(tx, one), told, self.now)
        self._answer(tx, self.room.archive.open(tx, one), self._asked(tx, one))

    def _asked(self, tx: Session, report_id: str) -> Asked:
        every = self.room.reporting.asked.of_report(tx, self.room.archive.open(tx, report_id))
        return next(each for each in every if each.draft.words)

    def _answer(self, tx: Session, report: OpenReport, asked: Asked) -> None:
        question = RecordItem(LIST, (("asked[].question", Text(asked.draft.words or "")),))
        report = self.filling.put(tx, report, question)
        self.room.reporting.asked.change(tx, report, Asked(asked.row, asked.draft, 1))
        report = self.filling.put(tx, report, Change(Address(ANSWER, 1), to_change=False))
        self.filling.put(tx, report, Add(Text(self.words())))

    def _write_down(self, tx: Session, one: str, _: str) -> None:
        for kind in Rendered:
            told = Rewritten(ALOUD, kind, "en", self.words())
            self.office.writing.write(tx, self.one, one, told, self.now)

    def _learn(self, tx: Session, _: str, other: str) -> None:
        self.office.grave_news.learned(tx, self.one, other, Grave.HARM, self.now)

    def _introduce(self, tx: Session, one: str, other: str) -> None:
        introducing, archive = self.office.introducing, self.room.archive
        introducing.vouch(tx, self.one, (one, other), self.now)
        introducing.vouch(tx, self.other, (other, one), self.now)
        for each in (one, other):
            introducing.tell(tx, archive.open(tx, each))
            introducing.answer(tx, archive.open(tx, each), Answer.YES, self.now)
