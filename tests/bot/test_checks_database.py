"""What `check` says of a database: not there, not reachable, too old, too new, or needing a key that is gone."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.checks import Level, as_text
from bot.checks.storage_and_disk import database
from bot.custody import open_custody
from bot.settings import PREFIX, Settings
from storage.database import Database, Session
from storage.records import Report, Reporter, ReportKey
from tests.bot.bots_set_up import changed, not_fine, only, started


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    for name in [name for name in os.environ if name.upper().startswith(PREFIX)]:
        monkeypatch.delenv(name)
    # How full the disk of this machine is does not matter here.
    return changed(started(tmp_path), warn_free_share=0, refuse_free_share=0)


def test_a_database_that_is_none_is_an_error(settings: Settings, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"this is no database, only some words" * 100)
    separate = changed(settings, database_url=SecretStr(f"sqlite:///{broken}"))
    elsewhere = changed(separate, server_key_file=None, recovery_key_file=None)
    assert [one.level for one in database(elsewhere)] == [Level.ERROR]


def test_a_database_that_cannot_be_reached_is_an_error_and_its_password_is_not_shown(settings: Settings) -> None:
    address = SecretStr("postgresql://bot:made-up-password@127.0.0.1:1/bot")
    found = list(database(changed(settings, database_url=address)))
    assert [one.level for one in found] == [Level.ERROR]
    assert "made-up" not in as_text(found)


def test_an_older_database_is_named(settings: Settings, tmp_path: Path) -> None:
    old = tmp_path / "data" / "old.sqlite3"
    old.touch(mode=0o600)
    found = list(database(changed(settings, database_url=SecretStr(f"sqlite:///{old}"))))
    assert [one.level for one in found] == [Level.OK, Level.WARNING]


def test_a_database_of_a_newer_version_is_an_error(settings: Settings) -> None:
    file = settings.database_address.get_secret_value().removeprefix("sqlite:///")
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of-next-year'")
    level, found = only(not_fine(settings))
    assert (level, "newer version" in found) == (Level.ERROR, True)


def test_a_missing_key_that_reports_need_is_an_error(settings: Settings) -> None:
    needed = open_custody(settings.key_places).server.id
    database_now = Database.open(settings.database_address.get_secret_value())
    database_now.run_now(lambda tx: kept_report(tx, sealed_to=needed))
    database_now.close()
    assert not_fine(settings) == []
    settings.key_places.server.unlink()
    level, found = only(not_fine(settings))
    assert (level, needed in found) == (Level.ERROR, True)


def kept_report(tx: Session, sealed_to: str) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    tx.add(Reporter(id="a", chat_index=b"", sealed_chat=b"", language="ug", created_at=now, seen_at=now))
    tx.flush()
    tx.add(Report(id="b", reporter_id="a", language="ug", questionnaire_version="1", created_at=now, changed_at=now))
    tx.flush()
    tx.add(ReportKey(report_id="b", purpose="case", recipient=sealed_to, wrapped=b"wrapped"))
