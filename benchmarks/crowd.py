"""The relatives of one run: who sits at the table, what each was asked and said, and how long each waited."""

import time
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from benchmarks.relatives import Manner, Prompt, Tapped, Typed, reply_to


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run asks of the relatives."""

    seats: int  # people answering at the same time; who is through gives the seat to the next
    people: int | None  # how many come in all; None: as long as the run goes
    answers: int  # each gives so many after /start, then falls silent with the draft open
    manner: Manner = field(default_factory=Manner)
    keeps_words: bool = False  # remember what everybody said and was told last (for a proof, not under load)


@dataclass(slots=True)
class Person:
    id: int
    given: int = -1  # /start is no answer
    asked_at: float | None = None  # since when her words wait for the next question
    tapped: set[str] = field(default_factory=set)
    seen: Counter[int] = field(default_factory=Counter)
    said: list[str] = field(default_factory=list)
    shown_id: int = 0  # the message under her eyes, as the bot was told it was sent
    shown: bytes = b""
    shown_text: str = ""


@dataclass
class Crowd:
    plan: Plan
    first_id: int = 1
    people: dict[int, Person] = field(default_factory=dict)
    waits: "array[float]" = field(default_factory=lambda: array("d"))
    begun: int = 0
    finished: int = 0
    typed: int = 0
    tapped: int = 0
    repeats: int = 0
    _ids: Iterator[int] = field(init=False)

    def __post_init__(self) -> None:
        self._ids = count(self.first_id)

    def arrive(self) -> list[Person]:
        """The first people take their seats."""
        return [person for _ in range(self.plan.seats) if (person := self._next_person()) is not None]

    def _next_person(self) -> Person | None:
        if self.plan.people is not None and self.begun >= self.plan.people:
            return None
        self.begun += 1
        person = Person(next(self._ids))
        self.people[person.id] = person
        return person

    def says(self, person: Person, reply: Typed | Tapped) -> None:
        """From now on her reply can be fetched, and she waits."""
        person.asked_at = time.perf_counter()
        if self.plan.keeps_words and person.given >= 0:
            person.said.append(reply.words if isinstance(reply, Typed) else reply.press)
        if isinstance(reply, Tapped):
            self.tapped += 1
            person.tapped.add(reply.press)
        else:
            self.typed += 1

    def hears(self, person_id: int, prompt: Prompt) -> tuple[Person, Typed | Tapped] | None:
        """A message has come: who speaks next, and what she says; None when it was no question to anybody waiting."""
        person = self.people.get(person_id)
        if person is None or person.asked_at is None or not self.plan.manner.is_prompt(prompt):
            return None
        self.waits.append(time.perf_counter() - person.asked_at)
        person.asked_at = None
        person.given += 1
        if person.given >= self.plan.answers:
            return self._give_up_seat(person)
        return person, self._reply(person, prompt)

    def _reply(self, person: Person, prompt: Prompt) -> Typed | Tapped:
        if prompt.edited:
            return reply_to(prompt, 0, person.tapped, self.plan.manner)
        question = hash(prompt.text)
        seen = person.seen[question]
        person.tapped.clear()
        person.seen[question] += 1
        self.repeats += seen > 0
        return reply_to(prompt, seen, person.tapped, self.plan.manner)

    def _give_up_seat(self, person: Person) -> tuple[Person, Typed | Tapped] | None:
        self.finished += 1
        if not self.plan.keeps_words:
            del self.people[person.id]
        following = self._next_person()
        return None if following is None else (following, Typed("/start"))

    def longest_wait(self) -> float:
        """Seconds that the most patient of those still waiting has waited."""
        since = [person.asked_at for person in self.people.values() if person.asked_at is not None]
        return time.perf_counter() - min(since) if since else 0.0
