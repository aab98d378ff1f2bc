"""Faults on demand: what can go wrong between a bot and Telegram, by count or by (seeded) probability."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from random import Random
from typing import Any

Json = dict[str, Any]


class FaultKind(StrEnum):
    """What happens to a call. "After" means: the effect has happened, only the bot does not learn of it."""

    FLOOD = "flood"  # 429 with retry_after; nothing happens
    SERVER_ERROR = "server_error"  # 502; nothing happens
    SERVER_ERROR_AFTER = "server_error_after"  # it happens, and is answered 502
    TIMEOUT = "timeout"  # no answer for `seconds`, then the line is cut; nothing happens
    TIMEOUT_AFTER = "timeout_after"  # it happens; no answer for `seconds`, then the line is cut
    CUT = "cut"  # the line is cut at once; nothing happens
    RESET = "reset"  # it happens; the line is reset in the middle of the answer
    SLOW = "slow"  # it happens after `seconds`, and is answered
    REFUSE = "refuse"  # `code` and `description` as given; nothing happens
    CONFLICT = "conflict"  # 409, as when another process polls
    BLOCKED = "blocked"  # 403, bot was blocked by the user
    NOT_MODIFIED = "not_modified"  # 400, as after an edit whose answer was lost
    QUERY_TOO_OLD = "query_too_old"  # 400, as for a button pressed long ago
    DUPLICATE = "duplicate"  # getUpdates hands out the last acknowledged updates once more


@dataclass
class Fault:
    """One fault. Without methods it meets every method ("file" is the download of a file); without count for ever."""

    kind: FaultKind
    methods: list[str] = field(default_factory=list)
    probability: float = 1.0
    count: int | None = None
    chat_id: int | None = None
    seconds: float = 1.0
    retry_after: int = 1
    code: int = 400
    description: str = "Bad Request: made-up fault"
    id: int = 0
    hits: int = 0

    def meets(self, method: str, chat_id: object) -> bool:
        if self.count is not None and self.hits >= self.count:
            return False
        right_chat = self.chat_id is None or str(self.chat_id) == str(chat_id)
        return right_chat and (not self.methods or method in self.methods)


class Faults:
    """The faults in force. At most one meets a call: the first that was set."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - chance that can be repeated is what is wanted
        self._faults: list[Fault] = []
        self._last_id = 0

    def set(self, kind: FaultKind | str, *methods: str, **settings: Any) -> Fault:
        """`faults.set("flood", "sendMessage", probability=0.1, retry_after=3)`; settings are Fault's fields."""
        self._last_id += 1
        fault = Fault(FaultKind(kind), list(methods), **settings, id=self._last_id)
        self._faults.append(fault)
        return fault

    def set_from(self, wanted: Mapping[str, Any]) -> Fault:
        """The same from JSON; a ValueError says which words are not known. `seed` starts chance anew."""
        settings = dict(wanted)
        if "seed" in settings:
            self._random.seed(settings.pop("seed"))
        kind, methods = settings.pop("kind", None), settings.pop("methods", [])
        unknown = set(settings) - {known.name for known in fields(Fault)} | (set(settings) & {"id", "hits"})
        if unknown or not isinstance(methods, list):
            raise ValueError(f"unknown settings: {', '.join(sorted(unknown)) or 'methods must be a list'}")
        return self.set(kind, *methods, **settings)

    def seed(self, seed: int) -> None:
        self._random.seed(seed)

    def strike(self, method: str, chat_id: object = None) -> Fault | None:
        """The fault this call meets, if any."""
        return self._first(method, chat_id, duplicates=False) if self._faults else None

    def strikes_twice(self) -> bool:
        """Whether this getUpdates hands out what was acknowledged before."""
        return self._first("getUpdates", None, duplicates=True) is not None

    def _first(self, method: str, chat_id: object, *, duplicates: bool) -> Fault | None:
        for fault in self._faults:
            if (fault.kind is FaultKind.DUPLICATE) is not duplicates or not fault.meets(method, chat_id):
                continue
            if fault.probability >= 1 or self._random.random() < fault.probability:
                fault.hits += 1
                return fault
        return None

    def clear(self, fault_id: int | None = None) -> None:
        self._faults = [fault for fault in self._faults if fault_id is not None and fault.id != fault_id]

    def listed(self) -> list[Json]:
        return [asdict(fault) for fault in self._faults]
