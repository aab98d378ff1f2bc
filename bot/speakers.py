"""Who is speaking: a reporter found by her chat, and the little that must be remembered about the chat itself."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.custody import Custody, bound
from storage import reporters
from storage.database import Session
from storage.dialects import changed, new
from storage.records import Report, Reporter, new_id
from storage.states import ReporterState

UNLOCKED_FOR = timedelta(minutes=15)
SHUT_OUT_FOR = timedelta(hours=24)
NO_CHAT = 0
"""Telegram numbers no chat so."""
NOT_HERE = "away"
"""What the chat is in the middle of after «not on this phone»: nothing is written until she writes."""


@dataclass(frozen=True)
class Awaits:
    """What the chat is in the middle of, outside any interview. Kept sealed.

    `code_word_for` is the screen that opens once the code word is right; `case_code_for` the closed report whose case
    code is awaited, and `undo` whether it then comes back; `album` and `album_to` where the next picture of the same
    album belongs; `closed_until` when the code word may be tried again; `check_in` the open question of a check-in;
    `language_offered` that another language was offered her, which is done once;
    `asked` the question of the organizers that is being put;
    `lost` whether she was asked for the case code of a report told in another chat.
    """

    code_word_for: str | None = None
    tries: int = 0
    unlocked_until: str | None = None
    case_code_for: str | None = None
    undo: bool = False
    album: str | None = None
    album_to: str | None = None
    closed_until: str | None = None
    check_in: str | None = None
    language_offered: bool = False
    asked: str | None = None
    lost: bool = False


@dataclass(frozen=True)
class Speaker:
    """A reporter in her chat."""

    row: Reporter
    chat_id: int = field(repr=False)
    awaits: Awaits = field(repr=False)

    @property
    def id(self) -> str:
        """The reporter's id."""
        return self.row.id

    @property
    def language(self) -> str:
        """The language she is spoken to in."""
        return self.row.language

    def shut_out(self, now: datetime) -> bool:
        """Whether too many wrong code words were typed a short while ago."""
        until = self.awaits.closed_until
        return until is not None and now < datetime.fromisoformat(until)

    def unlocked(self, now: datetime) -> bool:
        """Whether she gave the code word a short while ago."""
        until = self.awaits.unlocked_until
        return until is not None and now < datetime.fromisoformat(until)


class Speakers:
    """Finds, meets and remembers reporters."""

    def __init__(self, custody: Custody) -> None:
        """`custody` seals chat ids and indexes them."""
        self._custody = custody

    def find(self, tx: Session, chat_id: int) -> Speaker | None:
        """The reporter of this chat, if there is one."""
        row = reporters.by_chat(tx, self._custody.index("chat", chat_id))
        return None if row is None else Speaker(row, chat_id, self._awaits(row))

    def find_telling(self, tx: Session, chat_id: int) -> tuple[Speaker, Report | None] | None:
        """The reporter of this chat and the report she is telling now."""
        found = reporters.with_report(tx, self._custody.index("chat", chat_id))
        return None if found is None else (Speaker(found[0], chat_id, self._awaits(found[0])), found[1])

    def meet(self, tx: Session, chat_id: int, language: str, campaign: str | None, now: datetime) -> Speaker:
        """A reporter met for the first time."""
        told = {"language": language, "campaign": campaign, "created_at": now, "seen_at": now}
        return self._new(tx, chat_id, state=ReporterState.ACTIVE, **told)

    def without_chat(self, tx: Session, language: str, campaign: str | None, now: datetime) -> Speaker:
        """A family for whom somebody else writes: a reporter of her own, whom no message can reach."""
        told = {"language": language, "campaign": campaign, "created_at": now, "seen_at": now}
        return self._new(tx, NO_CHAT, state=ReporterState.WITHOUT_CHAT, **told)

    def _new(self, tx: Session, chat_id: int, **columns: Any) -> Speaker:
        """Without a chat she is found by her id alone."""
        reporter_id = new_id()
        found_by = self._custody.index("chat", chat_id) if chat_id else self._custody.index("without_chat", reporter_id)
        sealed = self._custody.seal_transient(str(chat_id).encode(), bound("chat", reporter_id))
        row = new(Reporter, id=reporter_id, chat_index=found_by, sealed_chat=sealed, **columns)
        reporters.add(tx, row)
        return Speaker(row, chat_id, Awaits())

    def by_id(self, tx: Session, reporter_id: str) -> Speaker | None:
        """The reporter with this id, for what is said unprompted."""
        row = reporters.get(tx, reporter_id)
        if row is None:
            return None
        chat_id = int(self._custody.open_transient(row.sealed_chat, bound("chat", reporter_id)))
        return Speaker(row, chat_id, self._awaits(row))

    def change(self, tx: Session, speaker: Speaker, **columns: object) -> Speaker:
        """Change columns of the reporter's row."""
        reporters.change(tx, speaker.id, **columns)
        return replace(speaker, row=changed(speaker.row, **columns))

    def await_(self, tx: Session, speaker: Speaker, awaits: Awaits) -> Speaker:
        """Remember what the chat is in the middle of."""
        if awaits == speaker.awaits:
            return speaker
        text = json.dumps(asdict(awaits)).encode()
        sealed = None if awaits == Awaits() else self._custody.seal_transient(text, bound("awaits", speaker.id))
        return replace(self.change(tx, speaker, sealed_awaits=sealed), awaits=awaits)

    def asked(self, awaits: Awaits, question: str) -> Awaits:
        """A check-in asks this; whatever else was awaited stays."""
        return replace(awaits, check_in=question)

    def _awaits(self, row: Reporter) -> Awaits:
        if row.sealed_awaits is None:
            return Awaits()
        text = self._custody.open_transient(row.sealed_awaits, bound("awaits", row.id))
        return Awaits(**json.loads(text))
