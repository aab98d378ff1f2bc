"""Settings are read once, refused in plain words, and never shown where they are secret."""

import os
from pathlib import Path

import pytest

from bot.settings import (
    PREFIX,
    Settings,
    SettingsRefused,
    read_settings,
    read_token,
    require_public_face,
    unknown_names,
)

SECRETS = {
    "TOKEN": "4711:made-up-token",
    "DATABASE_URL": "postgresql://bot:made-up-password@db.example/bot",
    "SERVER_KEY_PASSPHRASE": "made-up-passphrase",
    "WEBHOOK_SECRET": "made-up-webhook-secret",
}
PUBLIC_FACE = {
    "ORGANISATION": "Families of the Missing",
    "COUNTRY": "Norway",
    "CONTACT": "+47 00 00 00 00",
    "VERIFY_AT": "https://families.example/bot",
}


@pytest.fixture(autouse=True)
def no_settings_but_those_of_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)


def given(monkeypatch: pytest.MonkeyPatch, **settings: str) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(PREFIX + name, value)


def test_without_any_setting_everything_has_a_value() -> None:
    settings = read_settings()
    assert settings.api_base_url == "https://api.telegram.org"
    assert settings.languages == (
        *("en", "ug", "ug-Latn", "ug-Cyrl", "kk", "kk-Arab", "ky", "uz", "uz-Cyrl", "tr", "ru", "zh", "zh-Hant"),
        *("fr", "de", "ar", "nl", "sv", "nb"),
    )
    assert (settings.drafts_kept_days, settings.forget_after_hours, settings.max_attachments) == (30, 72, 60)
    assert (settings.max_attachment_bytes, settings.max_report_bytes) == (20 * 1024**2, 200 * 1024**2)
    assert (settings.warn_free_share, settings.refuse_free_share) == (0.10, 0.03)
    assert settings.demo is False


def test_values_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, LANGUAGES="ug, ru,", DRAFTS_KEPT_DAYS="7", API_BASE_URL="http://127.0.0.1:8081/", DEMO="yes")
    settings = read_settings()
    assert (settings.languages, settings.drafts_kept_days, settings.demo) == (("ug", "ru"), 7, True)
    assert settings.api_base_url == "http://127.0.0.1:8081"


def test_an_empty_setting_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, TOKEN="", DRAFTS_KEPT_DAYS="")
    assert (read_settings().token, read_settings().drafts_kept_days) == (None, 30)


def test_settings_do_not_change_while_the_bot_runs() -> None:
    with pytest.raises(ValueError, match="frozen"):
        setattr(read_settings(), "demo", True)  # noqa: B010 - mypy knows already that it cannot be set


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DRAFTS_KEPT_DAYS", "0"),
        ("DRAFTS_KEPT_DAYS", "soon"),
        ("FORGET_AFTER_HOURS", "-1"),
        ("API_BASE_URL", "api.telegram.org"),
        ("API_BASE_URL", "file:///etc/passwd"),
        ("WEBHOOK_URL", "https://"),
        ("LOG_LEVEL", "LOUD"),
        ("LANGUAGES", ","),
        ("WEBHOOK_PORT", "70000"),
        ("REFUSE_FREE_SHARE", "3"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_and_its_value_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    given(monkeypatch, **{name: value})
    with pytest.raises(SettingsRefused) as refused:
        read_settings()
    assert f"{PREFIX}{name}:" in str(refused.value)
    assert (refused.value.__cause__, refused.value.__context__) == (None, None)


def test_all_wrong_settings_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, DRAFTS_KEPT_DAYS="0", MAX_ATTACHMENTS="none")
    with pytest.raises(SettingsRefused, match=r"(?s)DRAFTS_KEPT_DAYS.*MAX_ATTACHMENTS"):
        read_settings()


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"WEBHOOK_URL": "https://bot.example/hook"}, "needs webhook_secret"),
        ({"WARN_FREE_SHARE": "0.01"}, "refuse_free_share"),
        ({"CLOCK_OFFSET_FILE": "offset"}, "demo and tests"),
    ],
)
def test_settings_that_do_not_fit_together_are_refused(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], words: str
) -> None:
    given(monkeypatch, **settings)
    with pytest.raises(SettingsRefused, match=words):
        read_settings()


@pytest.mark.parametrize("allowed", [{"DEMO": "1"}, {"API_BASE_URL": "http://127.0.0.1:9"}])
def test_the_clock_is_moved_in_the_demo_and_against_this_machine_only(
    monkeypatch: pytest.MonkeyPatch, allowed: dict[str, str]
) -> None:
    given(monkeypatch, CLOCK_OFFSET_FILE="offset", **allowed)
    assert read_settings().clock_offset_file == Path("offset")


def test_no_secret_is_shown_by_the_settings_or_by_their_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, **SECRETS)
    settings = read_settings()
    shown = [repr(settings), str(settings), settings.model_dump_json(), repr(settings.key_places)]
    given(monkeypatch, DRAFTS_KEPT_DAYS="0")
    with pytest.raises(SettingsRefused) as refused:
        read_settings()
    shown.append(str(refused.value))
    assert [text for text in shown if "made-up" in text] == []


def test_every_setting_that_holds_a_secret_is_kept_as_one() -> None:
    secret = {name for name, field in Settings.model_fields.items() if "SecretStr" in str(field.annotation)}
    assert secret == {name.lower() for name in SECRETS}


# --- the public face --------------------------------------------------------------------------------------------------


def test_a_bot_that_says_who_it_is_may_run(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, **PUBLIC_FACE)
    require_public_face(read_settings())


@pytest.mark.parametrize("left_out", PUBLIC_FACE)
@pytest.mark.parametrize("instead", ["", "   "])
def test_without_one_of_the_four_it_may_not(monkeypatch: pytest.MonkeyPatch, left_out: str, instead: str) -> None:
    given(monkeypatch, **(PUBLIC_FACE | {left_out: instead}))
    with pytest.raises(SettingsRefused) as refused:
        require_public_face(read_settings())
    named = [name for name in PUBLIC_FACE if PREFIX + name in str(refused.value)]
    assert named == [left_out]


def test_what_is_missing_is_named_all_at_once() -> None:
    with pytest.raises(SettingsRefused) as refused:
        require_public_face(read_settings())
    assert [name for name in PUBLIC_FACE if PREFIX + name in str(refused.value)] == list(PUBLIC_FACE)


# --- the token --------------------------------------------------------------------------------------------------------


def test_the_token_comes_from_the_environment_or_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("4711:from-a-file\n")
    given(monkeypatch, TOKEN_FILE=str(tmp_path / "token"))
    assert read_token(read_settings()).get_secret_value() == "4711:from-a-file"
    given(monkeypatch, TOKEN="4711:made-up-token")
    assert read_token(read_settings()).get_secret_value() == "4711:made-up-token"


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "cannot be read"), (b"", "is empty"), (b" \n", "is empty"), (b"\xff", "cannot be read")],
)
def test_a_token_file_without_a_token_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / "token").write_bytes(content)
    given(monkeypatch, TOKEN_FILE=str(tmp_path / "token"))
    with pytest.raises(SettingsRefused, match=words):
        read_token(read_settings())


def test_without_a_token_it_says_where_to_put_it() -> None:
    with pytest.raises(SettingsRefused, match="REPORTBOT_TOKEN_FILE"):
        read_token(read_settings())


# --- where things are -------------------------------------------------------------------------------------------------


def test_without_a_database_it_is_kept_in_the_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    given(monkeypatch, DATA_FOLDER=str(tmp_path))
    settings = read_settings()
    assert settings.database_address.get_secret_value() == f"sqlite:///{tmp_path / 'reportbot.sqlite3'}"
    assert settings.attachments_folder == tmp_path / "attachments"


def test_the_keys_are_outside_the_data_folder_but_in_the_demo(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    given(monkeypatch, DATA_FOLDER=str(tmp_path))
    places = read_settings().key_places
    assert places.server == Path("~/.reportbot/keys/server.key").expanduser()
    given(monkeypatch, DEMO="1")
    demo = read_settings().key_places
    assert (demo.demo, demo.server, demo.recovery) == (
        True,
        tmp_path / "keys" / "server.key",
        tmp_path / "keys" / "recovery.key",
    )


def test_keys_must_be_away_from_the_data_folder_and_from_the_database(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given(monkeypatch, DATA_FOLDER=str(tmp_path / "data"), DATABASE_URL=f"sqlite:///{tmp_path}/db/kept.sqlite3")
    assert read_settings().key_places.away_from == (tmp_path / "data", tmp_path / "db")
    given(monkeypatch, DATABASE_URL="postgresql://db.example/bot")
    assert read_settings().key_places.away_from == (tmp_path / "data",)


def test_a_slip_in_a_name_is_found() -> None:
    typed = {"REPORTBOT_FORGET_AFTER_HOUR": "1", "reportbot_demo": "1", "REPORTBOT_TOKEN": "x", "HOME": "/"}
    assert unknown_names(typed) == ["REPORTBOT_FORGET_AFTER_HOUR"]
