"""Records made past pydantic and the ORM are what those would have made."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlmodel import SQLModel

from storage import dialects
from storage.records import Checkin, OutboxRow, Report, Reporter

NOW = datetime(2026, 5, 1, tzinfo=UTC)
TOLD: dict[type[SQLModel], dict[str, Any]] = {
    Reporter: {"chat_index": b"i", "language": "ug", "sealed_chat": b"s", "created_at": NOW, "seen_at": NOW},
    Report: {
        "reporter_id": "r", "language": "ug", "questionnaire_version": "1", "created_at": NOW, "changed_at": NOW,
    },
    Checkin: {"report_id": "r", "reporter_id": "r", "since": NOW},
    OutboxRow: {"reporter_id": "r", "purpose": "prompt", "phrase": "prompt", "due_at": NOW},
}  # fmt: skip


@pytest.mark.parametrize("record", TOLD, ids=lambda each: each.__name__)
def test_what_is_not_told_has_its_default(record: type[SQLModel]) -> None:
    usual, made = record(**TOLD[record]), dialects.new(record, **TOLD[record])

    assert made.model_dump(exclude={"id"}) == usual.model_dump(exclude={"id"})


def test_what_is_made_anew_is_never_shared() -> None:
    first, second = (dialects.new(OutboxRow, **TOLD[OutboxRow]) for _ in range(2))

    assert first.id != second.id
    assert first.ids is not second.ids


@pytest.mark.parametrize("columns", [{"reporter_id": "r"}, {**TOLD[Checkin], "nickname": "x"}])
def test_a_column_forgotten_or_invented_is_refused(columns: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="other columns"):
        dialects.new(Checkin, **columns)
