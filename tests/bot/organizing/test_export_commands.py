"""`run_bot.py export`, `recipient-key` and `open-export`, as an operator and a recipient type them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

import run_bot
from bot.console import commands
from bot.organizing.handing_out.recipients import Recipient
from storage.database import Database
from tests.bot.bots_set_up import new_settings
from tests.bot.organizing.office_set_up import Desk, a_desk

Said = pytest.CaptureFixture[str]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    settings, url = new_settings(tmp_path), f"sqlite:///{tmp_path / 'data' / 'kept.db'}"
    settings.data_folder.mkdir(mode=0o700)
    database = Database.open(url)
    database.migrate()
    desk = a_desk(database, tmp_path)
    here = settings.model_copy(update={"database_url": SecretStr(url)})
    monkeypatch.setattr(commands, "read_settings", lambda: here)
    return desk


def test_from_a_key_to_an_opened_export(desk: Desk, tmp_path: Path, capsys: Said) -> None:
    key = tmp_path / "un.key"
    assert run_bot.main(["recipient-key", str(key)]) == 0
    export_id = desk.ask(desk.coordinator(), Recipient.UN, desk.tell("consent.un"))
    desk.database.close()
    assert run_bot.main(["export"]) == 0
    assert f"{export_id}  for un, one, asked for" in capsys.readouterr().out

    typed = ["export", export_id[:6], "--to-key", f"{key}.pub", "--out", str(tmp_path / "out")]
    assert run_bot.main(typed) == 0

    assert "1 of 1 cases" in capsys.readouterr().out
    sealed = tmp_path / "out" / f"{export_id}.sealed"
    opened = ["open-export", str(sealed), "--key", str(key), "--into", str(tmp_path / "opened")]
    assert run_bot.main(opened) == 0
    assert (tmp_path / "opened" / "reports.csv").exists()
    assert run_bot.main(opened) == 1
    assert run_bot.main(typed) == 1
    assert "No export that may be written begins like this" in capsys.readouterr().out


def test_into_a_folder_in_one_format(desk: Desk, tmp_path: Path, capsys: Said) -> None:
    export_id = desk.ask(desk.coordinator(), Recipient.UN, desk.tell("consent.un"))
    desk.database.close()
    assert run_bot.main(["export", export_id, "--folder", str(tmp_path / "out"), "--format", "json"]) == 0
    names = {path.name for path in (tmp_path / "out" / export_id).iterdir()}
    assert names == {"export.json", "manifest.json"}


def test_what_waits_for_a_second_yes_is_not_listed(desk: Desk, capsys: Said) -> None:
    who = desk.coordinator()
    desk.do(lambda tx: desk.office.handing_out.ask_for_all(tx, who, Recipient.UN, desk.house.clock()))
    desk.database.close()
    assert run_bot.main(["export"]) == 0
    assert "Nothing waits to be written." in capsys.readouterr().out
