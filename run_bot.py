"""The only program: `demo`, `run`, `check`, `due`, `claim`, `questionnaire`."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import signal
import sys
from contextlib import suppress
from pathlib import Path

from bot import quiet_logs
from bot.archive import Archive
from bot.attachments import Attachments
from bot.bookkeeping import keys_reports_are_sealed_to
from bot.custody import KeysRefused, open_custody
from bot.forgetting import Forgetting
from bot.languages import LANGUAGES
from bot.organizing.access import Access, Role
from bot.organizing.handing_out.asking import HandingOut
from bot.organizing.opening import Opening
from bot.phrases import Phrases
from bot.ports import Clock, clock_moved_by, system_clock
from bot.questions import QUESTIONNAIRE
from bot.reporting import Reporting
from bot.settings import Settings, SettingsRefused, read_settings, read_token, require_public_face
from bot.speakers import Speakers
from handlers.application import RunningBot
from handlers.organizers.office import Office
from handlers.scene import Room
from storage.database import Database
from storage.files import FileStore
from storage.migrating_apart import migrate_apart

REFUSED = 2


def main(arguments: list[str] | None = None) -> int:
    """Do what is asked on the command line; gives the exit code."""
    told = _parser().parse_args(arguments)
    try:
        match told.command:
            case "demo":
                return play(told.port, told.folder, browser=not told.no_browser)
            case "run":
                return run(read_settings())
            case "check":
                return check(read_settings())
            case "due":
                return due(read_settings())
            case "claim":
                return claim(read_settings())
            case _:
                return questionnaire(told.xlsform)
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
        with suppress(KeyboardInterrupt):
            asyncio.run(bot.run())
    finally:
        database.close()
    return 0


def build(settings: Settings, database: Database, clock: Clock | None = None) -> RunningBot:
    """Put the house together. Another `clock` is for tests."""
    clock = clock or (clock_moved_by(settings.clock_offset_file) if settings.clock_offset_file else system_clock)
    opened = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to))
    for made in opened.made:
        print(f"A new key was written to {made}. docs/keys.md says which one to move away from this machine.")
    files = FileStore(settings.attachments_folder)
    archive = Archive(opened.custody, QUESTIONNAIRE)
    phrases = spoken_phrases(settings)
    attachments = Attachments(archive, files, settings)
    room = Room(
        Reporting(archive, attachments, phrases),
        Speakers(opened.custody),
        archive,
        attachments,
        Forgetting(archive, settings.forget_pause),
        phrases,
        settings,
        office(archive),
    )
    return RunningBot(room, database, files, opened.custody, clock)


def office(archive: Archive) -> Office:
    """The organizers' side."""
    access = Access(archive.custody)
    opening = Opening(access, archive)
    return Office(access, opening, HandingOut(archive, opening))


def spoken_phrases(settings: Settings) -> Phrases:
    """The languages the organisation offers."""
    return Phrases(bases={code: each.base for code, each in LANGUAGES.items() if each.base}, only=settings.languages)


# What follows imports where it is used: a bot at work carries neither the playground nor the operator's tools.


def play(port: int, folder: Path | None, *, browser: bool) -> int:
    """The demo: a pocket Telegram with a web chat, and the unchanged bot beside it."""
    from playground.demo import demo  # noqa: PLC0415
    from playground.demo_settings import DemoOptions  # noqa: PLC0415

    return demo(DemoOptions(port, folder, browser))


def check(settings: Settings) -> int:
    """Say in plain words what is wrong, and how to mend it."""
    from bot import checks  # noqa: PLC0415

    findings = checks.check(settings, (checks.locales, checks.questionnaire))
    print(checks.as_text(findings))
    return 0 if checks.may_start(findings) else 1


def due(settings: Settings) -> int:
    """Print what is due when, as numbers: no name, no chat, no word."""
    from bot.due_list import due_list  # noqa: PLC0415

    database = Database.open(settings.database_address.get_secret_value())
    try:
        for line in database.run_now(lambda tx: list(due_list(tx, system_clock()))):
            print(line)
    finally:
        database.close()
    return 0


def claim(settings: Settings) -> int:
    """Print a one-time link for a coordinator: the first one, or another when all have lost their phones."""
    database = Database.open(settings.database_address.get_secret_value())
    try:
        opened = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to))
        access = Access(opened.custody)
        token = database.run_now(lambda tx: access.invitation(tx, Role.COORDINATOR, system_clock()))
    finally:
        database.close()
    print("Whoever sends this to the bot becomes a coordinator. It works once, for 48 hours:")
    print(f"/start join-{token}")
    return 0


def questionnaire(xlsform: Path | None) -> int:
    """Print the whole questionnaire with every language's words, or write it as an XLSForm."""
    from bot.questions.as_json import as_json  # noqa: PLC0415
    from bot.questions.xlsform import write_xlsform  # noqa: PLC0415

    words = Phrases().all_words()
    if xlsform is None:
        print(json.dumps(as_json(QUESTIONNAIRE, words), ensure_ascii=False, indent=2))
    else:
        write_xlsform(QUESTIONNAIRE, words, xlsform)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    shown = commands.add_parser("demo", help="try everything here, without a token and without a network")
    shown.add_argument("--port", type=int, default=8080, help="0 takes a free one")
    shown.add_argument("--folder", type=Path, default=None, help="keep the demo's data here; else it is thrown away")
    shown.add_argument("--no-browser", action="store_true", help="do not open the page")
    commands.add_parser("run", help="talk to Telegram; settings come from the environment, see docs/settings.md")
    commands.add_parser("check", help="look at settings, keys, database, words; say what to mend")
    commands.add_parser("due", help="print what is due when: check-ins, reminders, sends in doubt; numbers only")
    commands.add_parser("claim", help="print a one-time code that makes its sender a coordinator")
    printed = commands.add_parser("questionnaire", help="print the questionnaire as JSON")
    printed.add_argument("--xlsform", type=Path, default=None, metavar="FILE", help="write an XLSForm instead")
    return parser


if __name__ == "__main__":
    sys.exit(main())
