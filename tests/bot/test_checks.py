"""`check` says in plain words what is wrong before families write, and never shows a secret while doing so."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from pydantic import SecretStr

from bot import checks
from bot.checks import Finding, Level, as_text, check, may_start
from bot.custody import open_custody
from bot.settings import PREFIX, Settings
from storage.database import Database

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")


@pytest.fixture(autouse=True)
def no_settings_but_those_of_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A bot that has been started once, with the recovery key moved away."""
    settings = new_settings(tmp_path)
    settings.data_folder.mkdir(mode=0o700)
    open_custody(settings.key_places)
    settings.key_places.recovery.unlink()
    database = Database.open(settings.database_address.get_secret_value())
    database.migrate()
    database.close()
    return settings


def new_settings(folder: Path) -> Settings:
    return Settings(
        token=SecretStr("4711:made-up-token"),
        organisation="Families of the Missing",
        country="Norway",
        contact="+47 00 00 00 00",
        verify_at="https://families.example/bot",
        data_folder=folder / "data",
        server_key_file=folder / "keys" / "server.key",
        recovery_key_file=folder / "keys" / "recovery.key",
    )


def changed(settings: Settings, **values: object) -> Settings:
    return settings.model_copy(update=values)


def not_fine(settings: Settings) -> list[Finding]:
    return [finding for finding in check(settings) if finding.level is not Level.OK]


def only(findings: list[Finding]) -> tuple[Level, str]:
    [finding] = findings
    assert finding.mend
    return finding.level, finding.found


@pytest.fixture(autouse=True)
def a_roomy_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    disk_with(monkeypatch, free=50)


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def disk_with(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 100 - free, free))


def test_a_bot_that_is_set_up_has_nothing_to_mend(settings: Settings) -> None:
    assert not_fine(settings) == []
    assert may_start(check(settings))


def test_before_the_first_start_nothing_is_wrong_and_nothing_is_made(tmp_path: Path) -> None:
    assert not_fine(new_settings(tmp_path)) == []
    assert list(tmp_path.iterdir()) == []


def test_looking_changes_nothing(settings: Settings, tmp_path: Path) -> None:
    before = set(tmp_path.rglob("*"))
    check(settings)
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("missing", ["organisation", "country", "contact", "verify_at"])
def test_a_missing_public_face_is_an_error(settings: Settings, missing: str) -> None:
    level, found = only(not_fine(changed(settings, **{missing: None})))
    assert (level, PREFIX + missing.upper() in found) == (Level.ERROR, True)


def test_no_token_is_an_error(settings: Settings) -> None:
    level, found = only(not_fine(changed(settings, token=None)))
    assert (level, "There is no token" in found) == (Level.ERROR, True)


def test_a_misspelt_setting_is_named(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORTBOT_DRAFT_KEPT_DAYS", "1")
    level, found = only(not_fine(settings))
    assert (level, "REPORTBOT_DRAFT_KEPT_DAYS" in found) == (Level.WARNING, True)


def test_an_address_that_can_be_listened_to_is_named(settings: Settings) -> None:
    level, found = only(not_fine(changed(settings, api_base_url="http://bot-api.example:8081")))
    assert (level, "REPORTBOT_API_BASE_URL" in found) == (Level.WARNING, True)
    assert not_fine(changed(settings, api_base_url="http://127.0.0.1:8081")) == []


def test_a_key_beside_the_data_is_an_error(settings: Settings) -> None:
    level, found = only(not_fine(changed(settings, server_key_file=settings.data_folder / "server.key")))
    assert (level, "data folder" in found) == (Level.ERROR, True)


def test_a_damaged_key_is_an_error(settings: Settings) -> None:
    settings.key_places.server.write_text("not a key")
    level, found = only(not_fine(settings))
    assert (level, "not a key file" in found) == (Level.ERROR, True)


def test_a_recovery_key_left_on_the_server_is_named(tmp_path: Path) -> None:
    settings = new_settings(tmp_path)
    open_custody(settings.key_places)
    level, found = only(not_fine(settings))
    assert (level, "recovery.key" in found) == (Level.WARNING, True)


def test_both_fingerprints_are_shown(settings: Settings) -> None:
    opened = open_custody(settings.key_places)
    assert [one.found for one in check(settings) if opened.server.id in one.found and opened.recovery.id in one.found]


@POSIX
@pytest.mark.parametrize("rights", [0o640, 0o604, 0o660])
def test_a_key_that_others_can_read_is_named(settings: Settings, rights: int) -> None:
    settings.key_places.server.chmod(rights)
    level, found = only(not_fine(settings))
    assert (level, "server.key" in found) == (Level.WARNING, True)


@POSIX
def test_a_token_file_and_a_data_folder_that_others_can_read_are_named(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("4711:made-up-token")
    (tmp_path / "token").chmod(0o644)
    settings.data_folder.chmod(0o755)
    found = not_fine(changed(settings, token=None, token_file=tmp_path / "token"))
    assert [(one.level, one.mend) for one in found] == [
        (Level.WARNING, f"Run: chmod 600 '{tmp_path / 'token'}'"),
        (Level.WARNING, f"Run: chmod 700 '{settings.data_folder}'"),
    ]


def test_a_file_where_the_data_folder_should_be_is_an_error(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    level, found = only(not_fine(changed(settings, data_folder=tmp_path / "file")))
    assert (level, "cannot be written" in found) == (Level.ERROR, True)


def test_a_database_that_is_none_is_an_error(settings: Settings, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"this is no database, only some words" * 100)
    separate = changed(settings, database_url=SecretStr(f"sqlite:///{broken}"))
    elsewhere = changed(separate, server_key_file=None, recovery_key_file=None)
    assert [one.level for one in checks.database(elsewhere)] == [Level.ERROR]


def test_a_database_that_cannot_be_reached_is_an_error_and_its_password_is_not_shown(settings: Settings) -> None:
    address = SecretStr("postgresql://bot:made-up-password@127.0.0.1:1/bot")
    found = list(checks.database(changed(settings, database_url=address)))
    assert [one.level for one in found] == [Level.ERROR]
    assert "made-up" not in as_text(found)


def test_an_older_database_is_named(settings: Settings, tmp_path: Path) -> None:
    old = tmp_path / "data" / "old.sqlite3"
    old.touch(mode=0o600)
    found = list(checks.database(changed(settings, database_url=SecretStr(f"sqlite:///{old}"))))
    assert [one.level for one in found] == [Level.OK, Level.WARNING]


def test_a_database_of_a_newer_version_is_an_error(settings: Settings) -> None:
    file = settings.database_address.get_secret_value().removeprefix("sqlite:///")
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'of-next-year'")
    level, found = only(not_fine(settings))
    assert (level, "newer version" in found) == (Level.ERROR, True)


@pytest.mark.parametrize(("free", "level"), [(50, Level.OK), (10, Level.OK), (9, Level.WARNING), (2, Level.ERROR)])
def test_a_disk_that_fills_up_is_named(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, free: int, level: Level
) -> None:
    disk_with(monkeypatch, free)
    assert [one.level for one in checks.free_disk(settings)] == [level]


def test_the_demo_is_named_and_may_keep_its_keys(tmp_path: Path) -> None:
    settings = changed(new_settings(tmp_path), demo=True, server_key_file=None, recovery_key_file=None)
    open_custody(settings.key_places)
    level, found = only([one for one in not_fine(settings) if "chmod" not in one.mend])
    assert (level, "demo" in found) == (Level.WARNING, True)


# --- the list ---------------------------------------------------------------------------------------------------------


def test_other_rooms_add_their_checks(settings: Settings) -> None:
    def locales(_: Settings) -> Iterator[Finding]:
        yield Finding(Level.ERROR, "Uyghur lacks a phrase.", "Translate it.")

    assert not_fine(settings) == []
    assert check(settings, [locales])[-1].found == "Uyghur lacks a phrase."
    assert not may_start(check(settings, [locales]))


def test_a_check_that_breaks_is_a_finding_without_its_message(settings: Settings) -> None:
    def broken(_: Settings) -> Iterator[Finding]:
        yield Finding(Level.OK, "so far")
        raise RuntimeError("made-up-password")

    text = as_text(check(settings, [broken]))
    assert "“broken” itself failed (RuntimeError)" in text
    assert "made-up" not in text


def test_findings_read_as_lines() -> None:
    findings = [Finding(Level.OK, "Good."), Finding(Level.WARNING, "Hm.", "Mend."), Finding(Level.ERROR, "Bad.", "Do.")]
    assert as_text(findings) == "ok      Good.\nwarning Hm.\n        -> Mend.\nWRONG   Bad.\n        -> Do."
