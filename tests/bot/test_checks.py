"""`check` says in plain words what is wrong before families write, and never shows a secret while doing so."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.checks import Finding, Level, as_text, check, locales, may_start, questionnaire
from bot.checks.storage_and_disk import free_disk
from bot.custody import open_custody
from bot.settings import PREFIX, Settings
from tests.bot.bots_set_up import changed, new_settings, not_fine, only, started

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")


@pytest.fixture(autouse=True)
def no_settings_but_those_of_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return started(tmp_path)


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


@pytest.mark.parametrize(("free", "level"), [(50, Level.OK), (10, Level.OK), (9, Level.WARNING), (2, Level.ERROR)])
def test_a_disk_that_fills_up_is_named(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, free: int, level: Level
) -> None:
    disk_with(monkeypatch, free)
    assert [one.level for one in free_disk(settings)] == [level]


def test_the_demo_is_named_and_may_keep_its_keys(tmp_path: Path) -> None:
    settings = changed(new_settings(tmp_path), demo=True, server_key_file=None, recovery_key_file=None)
    open_custody(settings.key_places)
    level, found = only([one for one in not_fine(settings) if "chmod" not in one.mend])
    assert (level, "demo" in found) == (Level.WARNING, True)


# --- the list ---------------------------------------------------------------------------------------------------------


def test_other_rooms_add_their_checks(settings: Settings) -> None:
    def weather(_: Settings) -> Iterator[Finding]:
        yield Finding(Level.ERROR, "It rains in.", "Mend the roof.")

    assert not_fine(settings) == []
    assert check(settings, [weather])[-1].found == "It rains in."
    assert not may_start(check(settings, [weather]))


def test_a_language_without_words_is_an_error(settings: Settings) -> None:
    level, found = only(list(locales(changed(settings, languages=("tlh",)))))
    assert (level, "tlh" in found) == (Level.ERROR, True)


def test_the_questionnaire_stands_in_order_and_english_is_whole(settings: Settings) -> None:
    found = [*questionnaire(settings), *locales(changed(settings, languages=("en",)))]
    assert [one.level for one in found] == [Level.OK, Level.OK]


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
