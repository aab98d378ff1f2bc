"""Settings: everything an operator decides, read once from the environment (REPORTBOT_…); table in docs/settings.md."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.custody import KeyPlaces
from bot.limits import Limits

PREFIX = "REPORTBOT_"
MEGABYTE = 1024 * 1024
LANGUAGES = (
    *("en", "ug", "ug-Latn", "ug-Cyrl", "kk", "kk-Arab", "ky", "uz", "uz-Cyrl", "tr", "ru", "zh", "zh-Hant"),
    *("fr", "de", "ar", "nl", "sv", "nb"),
)
LOOPBACK = {"localhost", "127.0.0.1", "::1"}

HomePath = Annotated[Path, AfterValidator(Path.expanduser)]


class SettingsRefused(Exception):
    """The settings cannot be used. The message names each one and says what is wrong, never its value."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix=PREFIX, frozen=True, hide_input_in_errors=True, env_ignore_empty=True, extra="forbid"
    )

    token: SecretStr | None = Field(None, description="The bot's token from BotFather. A file is better: token_file.")
    token_file: HomePath | None = Field(None, description="A file that holds only the token, readable by the bot only.")
    api_base_url: str = Field(
        "https://api.telegram.org", description="Where the Bot API is; change it for a Bot API server of your own."
    )

    organisation: str | None = Field(None, description="Who runs this bot, as families know you. `run` needs it.")
    country: str | None = Field(None, description="The country whose law you work under. `run` needs it.")
    contact: str | None = Field(None, description="A person families can reach outside this bot. `run` needs it.")
    verify_at: str | None = Field(
        None, description="Where families check that this bot is yours, such as a page of yours. `run` needs it."
    )
    languages: Annotated[tuple[str, ...], NoDecode] = Field(
        LANGUAGES, min_length=1, description="Languages offered, in this order, with commas between."
    )

    data_folder: HomePath = Field(
        Path("~/.reportbot/data"), validate_default=True, description="Where the database and the attachments are."
    )
    database_url: SecretStr | None = Field(
        None, description="`sqlite:///path` or `postgresql://…`. Without it: SQLite in the data folder."
    )
    server_key_file: HomePath | None = Field(
        None,
        description="The key that reads reports. Outside the data folder. Without it: `~/.reportbot/keys/server.key`.",
    )
    server_key_passphrase: SecretStr | None = Field(None, description="Locks the server key file, if you set one.")
    recovery_key_file: HomePath | None = Field(
        None,
        description="Where the recovery key is written once, to be moved away. "
        "Without it: `~/.reportbot/keys/recovery.key`.",
    )

    shown_minutes: int = Field(
        15, ge=1, le=1440, description="Minutes after which what an organizer was shown is taken away from her chat."
    )
    digest_hour: int = Field(
        8, ge=0, le=23, description="Hour at which organizers are told what waits, by the clock of each, else by UTC."
    )
    drafts_kept_days: int = Field(30, ge=1, le=365, description="Days without a word after which a draft is erased.")
    checkins_unanswered: int = Field(
        3, ge=1, le=12, description="Check-ins in a row without an answer after which a person is asked to look."
    )
    unprompted_per_second: float = Field(
        29.2, gt=0, le=1000, description="Messages a second nobody waits for; Telegram allows a bot about 30 in all."
    )
    forget_after_hours: int = Field(
        72, ge=0, le=24 * 30, description="Hours between asking to forget a handed-in report and its erasing."
    )
    reports_a_day: int = Field(
        5, ge=1, le=1000, description="Reports an account may hand in within 24 hours; further ones go to quarantine."
    )
    drafts_a_day: int = Field(30, ge=1, le=1000, description="Reports an account may begin within 24 hours.")
    wave_an_hour: int = Field(
        10, ge=1, le=10_000, description="Reports handed in within an hour from which on quick ones go to quarantine."
    )
    quick_minutes: int = Field(
        10, ge=0, le=240, description="Minutes between beginning and handing in below which a report counts as quick."
    )
    most_an_hour: int = Field(
        60, ge=1, le=10_000, description="Reports an hour that reach organizers from accounts not older than a day."
    )
    updates_a_minute: int = Field(
        120, ge=10, description="Messages and taps taken from one chat in a minute; she is told when it was too many."
    )
    inbox_depth: int = Field(
        5_000,
        ge=10,
        description="Updates waiting at which the bot stops asking for more; Telegram keeps them for 24 hours.",
    )
    inbox_kept_days: int = Field(
        7, ge=1, le=30, description="Days the numbers of updates already taken (not their words) are kept."
    )
    max_attachment_bytes: int = Field(
        20 * MEGABYTE, ge=1, le=2000 * MEGABYTE, description="Largest file taken. Telegram's own limit is 20 MB."
    )
    max_attachments: int = Field(60, ge=1, description="Files a report may have.")
    max_report_bytes: int = Field(200 * MEGABYTE, ge=1, description="Bytes all files of a report may have together.")
    warn_free_share: float = Field(0.10, ge=0, lt=1, description="Share of the disk free below which it warns.")
    refuse_free_share: float = Field(
        0.03, ge=0, lt=1, description="Share of the disk free below which new files are refused."
    )

    webhook_url: str | None = Field(None, description="Public address for a webhook. Without it the bot polls.")
    webhook_secret: SecretStr | None = Field(None, description="What Telegram must send along with each webhook call.")
    webhook_port: int = Field(8443, ge=1, le=65535, description="Port the webhook listens on.")

    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="How much is logged.")
    demo: bool = Field(False, description="Set by `run_bot.py demo` only: keys may lie in the data folder.")
    clock_offset_file: HomePath | None = Field(
        None, description="Demo and tests only: seconds by which the clock is moved."
    )

    @field_validator("languages", mode="before")
    @classmethod
    def _split_at_commas(cls, given: object) -> object:
        return tuple(part.strip() for part in given.split(",") if part.strip()) if isinstance(given, str) else given

    @field_validator("api_base_url", "webhook_url")
    @classmethod
    def _is_an_address(cls, given: str | None) -> str | None:
        if given is not None and (urlsplit(given).scheme not in {"http", "https"} or not urlsplit(given).hostname):
            raise ValueError("must be an address that begins with https:// (or http://)")
        return given.rstrip("/") if given else given

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("webhook_url needs webhook_secret, or strangers could speak as Telegram")
        if self.refuse_free_share > self.warn_free_share:
            raise ValueError("refuse_free_share must not be larger than warn_free_share: a warning comes first")
        if self.clock_offset_file and not (self.demo or self.speaks_to_this_machine):
            raise ValueError("clock_offset_file is for the demo and tests: a moved clock erases reports too early")
        return self

    @property
    def speaks_to_this_machine(self) -> bool:
        """Is the Bot API on this very machine, as in the demo and in tests?"""
        return urlsplit(self.api_base_url).hostname in LOOPBACK

    @property
    def bot_token(self) -> str:
        """The token in clear, for the one library that must have it; raises SettingsRefused when there is none."""
        return read_token(self).get_secret_value()

    @property
    def forget_pause(self) -> timedelta:
        """Between asking to forget a handed-in report and its erasing."""
        return timedelta(hours=self.forget_after_hours)

    @property
    def limits(self) -> Limits:
        """How much is taken from one account, and from all."""
        quick = timedelta(minutes=self.quick_minutes)
        return Limits(self.reports_a_day, self.drafts_a_day, self.wave_an_hour, self.most_an_hour, quick)

    @property
    def database_address(self) -> SecretStr:
        """The database's URL; secret because it may hold a password."""
        return self.database_url or SecretStr(f"sqlite:///{self.data_folder / 'reportbot.sqlite3'}")

    @property
    def attachments_folder(self) -> Path:
        return self.data_folder / "attachments"

    @property
    def key_places(self) -> KeyPlaces:
        """For `custody.open_custody`."""
        keys = self.data_folder / "keys" if self.demo else Path("~/.reportbot/keys").expanduser()
        return KeyPlaces(
            server=self.server_key_file or keys / "server.key",
            recovery=self.recovery_key_file or keys / "recovery.key",
            away_from=self._data_folders(),
            passphrase=self.server_key_passphrase,
            demo=self.demo,
        )

    def _data_folders(self) -> tuple[Path, ...]:
        address = self.database_address.get_secret_value()
        database = (Path(address.removeprefix("sqlite:///")).parent,) if address.startswith("sqlite:///") else ()
        return tuple(dict.fromkeys((self.data_folder, *database)))


def read_settings() -> Settings:
    """From the environment; raises SettingsRefused with one plain line for each setting that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = [f"{_name(found['loc'])}: {_plain(found['msg'])}" for found in error.errors(include_input=False)]
    raise SettingsRefused("These settings cannot be used:\n" + "\n".join(f"  {line}" for line in wrong))


def unknown_names(environment: Mapping[str, str]) -> list[str]:
    """Names that begin like a setting but are none: a slip here would leave a promise at its default unnoticed."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    return sorted(name for name in environment if name.upper().startswith(PREFIX) and name.upper() not in known)


def require_public_face(settings: Settings) -> None:
    """Families must be able to see who asks and to check it: without these four nothing is asked of anybody."""
    needed = ("organisation", "country", "contact", "verify_at")
    missing = [name for name in needed if not (getattr(settings, name) or "").strip()]
    if missing:
        lines = (f"  {PREFIX}{name.upper()}: {Settings.model_fields[name].description}" for name in missing)
        raise SettingsRefused(
            "Families are told who runs this bot before they say a word. Missing:\n" + "\n".join(lines)
        )


def read_token(settings: Settings) -> SecretStr:
    """The bot's token, from the setting or its file; raises SettingsRefused when there is none."""
    if settings.token:
        return settings.token
    if settings.token_file is None:
        raise SettingsRefused(
            f"There is no token. Set {PREFIX}TOKEN_FILE to a file that holds the token from BotFather."
        )
    try:
        token = SecretStr(settings.token_file.read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsRefused(
            f"The token file {settings.token_file} cannot be read ({type(error).__name__})."
        ) from None
    if not token.get_secret_value():
        raise SettingsRefused(f"The token file {settings.token_file} is empty.")
    return token


def _name(place: tuple[int | str, ...]) -> str:
    return PREFIX + str(place[0]).upper() if place else "Together"


def _plain(message: str) -> str:
    return message.removeprefix("Value error, ")
