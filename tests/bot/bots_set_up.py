"""Bots set up in a folder of the test, for looking at what `check` says of them."""

from pathlib import Path

from pydantic import SecretStr

from bot.checks import Finding, Level, check
from bot.custody import open_custody
from bot.settings import Settings
from storage.database import Database


def started(folder: Path) -> Settings:
    """A bot that has been started once, with the recovery key moved away."""
    settings = new_settings(folder)
    settings.data_folder.mkdir(mode=0o700)
    open_custody(settings.key_places)
    settings.key_places.recovery.unlink()
    opened = Database.open(settings.database_address.get_secret_value())
    opened.migrate()
    opened.close()
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
