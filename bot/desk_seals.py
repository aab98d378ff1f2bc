"""What an organizer's row holds sealed: the secret of her codes, and what her chat is in the middle of."""

from __future__ import annotations

import json
from typing import Any

from bot.custody import Custody, bound
from storage import organizers
from storage.database import Session
from storage.desk_records import Organizer


def sealed(custody: Custody, organizer_id: str, totp: str, awaits: dict[str, Any]) -> bytes:
    """Under the server's key: only a running bot reads it."""
    return custody.seal_transient(json.dumps({"totp": totp, "awaits": awaits}).encode(), _place(organizer_id))


def opened(custody: Custody, row: Organizer) -> tuple[str, dict[str, Any]]:
    """The secret, and what is awaited."""
    kept = json.loads(custody.open_transient(row.sealed, _place(row.id)))
    return kept["totp"], kept["awaits"]


def forget_about(tx: Session, custody: Custody, report_id: str) -> None:
    """The report is erased: what somebody was just writing about it is no longer awaited, nor kept."""
    for row in organizers.everybody(tx):
        totp, awaits = opened(custody, row)
        if awaits and awaits.get("report") == report_id:
            organizers.change(tx, row.id, sealed=sealed(custody, row.id, totp, {}))


def _place(organizer_id: str) -> bytes:
    return bound("organizer", organizer_id)
