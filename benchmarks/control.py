"""The other door of the load server: the run begins a crowd here and reads what was counted."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Protocol
from urllib.parse import parse_qsl, urlsplit

from benchmarks.crowd import Crowd, Person, Plan
from benchmarks.mailbox import Mailbox
from benchmarks.relatives import MANNERS, Tapped, Typed
from benchmarks.wire import Call


class Served(Protocol):
    """What is controlled: the loopback Bot API, seen from here."""

    crowd: Crowd
    mailbox: Mailbox
    api_latency: float
    calls: int

    def speak(self, person: Person, reply: Typed | Tapped) -> None: ...


@dataclass(frozen=True, slots=True)
class Counts:
    """Everything counted since the crowd began; `at` is the server's clock, calls and polls never go back."""

    at: float
    calls: int
    polls: int
    answers: int
    begun: int
    finished: int
    typed: int
    tapped: int
    repeats: int
    longest_wait: float


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds from an answer that can be fetched to the next question's arrival, over the answers asked about."""

    p50: float
    p99: float
    longest: float


@dataclass(frozen=True, slots=True)
class Beginning:
    """An order to begin: JSON names as these fields."""

    seats: int
    answers: int
    people: int | None = None
    manner: str = "baseline"
    keeps_words: bool = False
    first_id: int = 1
    latency_ms: int = 0


@dataclass(frozen=True, slots=True)
class Control:
    served: Served

    def take(self, call: Call) -> None:
        asked = urlsplit(call.path)
        verbs: dict[str, Callable[[], object]] = {
            "/control/begin": lambda: self._begin(Beginning(**json.loads(call.body))),
            "/control/counts": lambda: asdict(self._counts()),
            "/control/waits": lambda: asdict(self._waits(int(dict(parse_qsl(asked.query))["since"]))),
            "/control/words": self._words,
        }
        call.answer(json.dumps(verbs[asked.path]()).encode())

    def _begin(self, order: Beginning) -> bool:
        plan = Plan(order.seats, order.people, order.answers, MANNERS[order.manner], order.keeps_words)
        self.served.api_latency = order.latency_ms / 1000
        self.served.crowd = Crowd(plan, order.first_id)
        for person in self.served.crowd.arrive():
            self.served.speak(person, Typed("/start"))
        return True

    def _counts(self) -> Counts:
        crowd = self.served.crowd
        return Counts(
            time.perf_counter(),
            self.served.calls,
            self.served.mailbox.polls,
            len(crowd.waits),
            crowd.begun,
            crowd.finished,
            crowd.typed,
            crowd.tapped,
            crowd.repeats,
            crowd.longest_wait(),
        )

    def _waits(self, since: int) -> Waits:
        ordered = sorted(self.served.crowd.waits[since:])
        if not ordered:
            return Waits(0.0, 0.0, 0.0)
        last = len(ordered) - 1
        return Waits(ordered[last // 2], ordered[last * 99 // 100], ordered[last])

    def _words(self) -> list[dict[str, object]]:
        people = self.served.crowd.people.values()
        return [{"said": person.said, "told_last": person.shown_text} for person in people]
