"""The only program: `demo`, `run`, `check`, `due`, `claim`, `verify-trail`, `questionnaire`."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal
import sys
from contextlib import suppress
from pathlib import Path

from bot import quiet_logs
from bot.archive import Archive
from bot.attachments import Attachments
from bot.bookkeeping import keys_reports_are_sealed_to
from bot.console.arguments import parser
from bot.custody import KeysRefused, open_custody
from bot.forgetting import Forgetting
from bot.languages import LANGUAGES
from bot.phrases import Phrases
from bot.ports import Clock, clock_with
from bot.questions import QUESTIONNAIRE
from bot.reporting import Reporting
from bot.settings import Settings, SettingsRefused, read_settings, read_token, require_public_face
from bot.speakers import Speakers
from handlers.application import RunningBot
from handlers.organizers.office import furnished
from handlers.scene import Room
from storage.database import Database
from storage.files import FileStore
from storage.migrating_apart import migrate_apart

REFUSED = 2
RARELY = (20_000, 50, 100)
"""Garbage in circles is rare here; looking for it after every few hundred objects took a part of every answer."""


def main(arguments: list[str] | None = None) -> int:
    """Do what is asked on the command line; gives the exit code."""
    told = parser().parse_args(arguments)
    try:
        match told.command:
            case "demo":
                return play(told.port, told.folder, browser=not told.no_browser)
            case "run":
                return run(read_settings())
            case _:
                return at_the_console(told)
    except (SettingsRefused, KeysRefused) as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED


def run(settings: Settings) -> int:
    """Talk to Telegram until stopped."""
    require_public_face(settings)
    read_token(settings)
    quiet_logs.configure(settings.log_level)
    settings.data_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # stop as politely as Ctrl-C does
    database = Database.open(settings.database_address.get_secret_value())
    try:
        migrate_apart(database)
        bot = build(settings, database)
        gc.freeze()  # what lives as long as the process need not be looked at again and again
        gc.set_threshold(*RARELY)
        with suppress(KeyboardInterrupt):
            asyncio.run(bot.run())
    finally:
        database.close()
    return 0


def build(settings: Settings, database: Database, clock: Clock | None = None) -> RunningBot:
    """Put the house together. Another `clock` is for tests."""
    clock = clock or clock_with(settings.clock_offset_file)
    opened = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to))
    database.keep_trail(opened.custody.trail_mac)
    for made in opened.made:
        print(f"A new key was written to {made}. docs/keys.md says which one to move away from this machine.")
    files = FileStore(settings.attachments_folder)
    archive = Archive(opened.custody, QUESTIONNAIRE)
    phrases = spoken_phrases(settings)
    attachments = Attachments(archive, files, settings)
    reporting, speakers = Reporting(archive, attachments, phrases), Speakers(opened.custody)
    room = Room(
        reporting,
        speakers,
        archive,
        attachments,
        Forgetting(archive, settings.forget_pause),
        phrases,
        settings,
        furnished(reporting, speakers, settings),
    )
    return RunningBot(room, database, files, opened.custody, clock)


def spoken_phrases(settings: Settings) -> Phrases:
    """The languages the organisation offers."""
    return Phrases(bases={code: each.base for code, each in LANGUAGES.items() if each.base}, only=settings.languages)


# What follows imports where it is used: a bot at work carries neither the playground nor the operator's tools.


def play(port: int, folder: Path | None, *, browser: bool) -> int:
    """The demo: a pocket Telegram with a web chat, and the unchanged bot beside it."""
    from playground.demo import demo  # noqa: PLC0415
    from playground.demo_settings import DemoOptions  # noqa: PLC0415

    return demo(DemoOptions(port, folder, browser))


def at_the_console(told: argparse.Namespace) -> int:
    """The operator's commands: each looks, makes or prints something, and ends."""
    from bot.console.commands import do  # noqa: PLC0415

    return do(told)


if __name__ == "__main__":
    sys.exit(main())
