"""The only program: `demo`, `run`, `check`, `due`, `claim`, `verify-trail`, `questionnaire`."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import signal
import sys
from contextlib import suppress
from pathlib import Path

from bot import quiet_logs, trail
from bot.archive import Archive
from bot.attachments import Attachments
from bot.bookkeeping import keys_reports_are_sealed_to
from bot.custody import KeysRefused, make_recipient_key, open_custody, read_recipient_key
from bot.forgetting import Forgetting
from bot.languages import LANGUAGES
from bot.organizing.access import Access, Role
from bot.organizing.asking import Asking
from bot.organizing.cards import Cards
from bot.organizing.case_notes import CaseNotes
from bot.organizing.cases import Cases
from bot.organizing.coded import Coded
from bot.organizing.digest import Digests
from bot.organizing.entering import Entering
from bot.organizing.evidence import Evidence
from bot.organizing.figures import Figures
from bot.organizing.finding import Finding
from bot.organizing.grave_news import GraveNews
from bot.organizing.handing_out.asking import HandingOut
from bot.organizing.introducing import Introducing
from bot.organizing.lost_phones import LostPhones
from bot.organizing.matching import Matching
from bot.organizing.notes import Notes
from bot.organizing.opening import Opening
from bot.organizing.quarantine import Quarantine
from bot.organizing.queue import Queue
from bot.organizing.reviewing import Reviewing
from bot.organizing.writing import Writing
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
RARELY = (20_000, 50, 100)
"""Garbage in circles is rare here; looking for it after every few hundred objects took a part of every answer."""
HAND_WRITTEN = [code for code, each in LANGUAGES.items() if each.base is None]


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
            case "verify-trail":
                return verify_trail(read_settings(), told.head)
            case "poster":
                return poster(told)
            case "export":
                return export(read_settings(), told)
            case "recipient-key":
                return recipient_key(told.file)
            case "open-export":
                return open_export(told.file, told.key, told.into)
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
        gc.set_threshold(*RARELY)
        with suppress(KeyboardInterrupt):
            asyncio.run(bot.run())
    finally:
        database.close()
    return 0


def build(settings: Settings, database: Database, clock: Clock | None = None) -> RunningBot:
    """Put the house together. Another `clock` is for tests."""
    clock = clock or clock_of(settings)
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
        office(reporting, speakers, settings),
    )
    return RunningBot(room, database, files, opened.custody, clock)


def clock_of(settings: Settings) -> Clock:
    """The real time, or the demo's."""
    return clock_moved_by(settings.clock_offset_file) if settings.clock_offset_file else system_clock


def office(reporting: Reporting, speakers: Speakers, settings: Settings) -> Office:
    """The organizers' side."""
    archive = reporting.archive
    access = Access(archive.custody)
    opening, cards = Opening(access, archive), Cards(archive)
    return Office(
        access=access,
        opening=opening,
        quarantine=Quarantine(opening, archive),
        queue=Queue(access, archive),
        reviewing=Reviewing(access, opening, archive),
        grave_news=GraveNews(opening, archive),
        evidence=Evidence(opening, reporting.attachments),
        coded=Coded(opening, archive),
        asking=Asking(opening, reporting.asked, reporting.checkins),
        notes=Notes(access, opening, archive),
        writing=Writing(opening, archive, reporting, reporting.attachments),
        digests=Digests(archive.custody, settings.digest_hour, trail.head),
        cards=cards,
        finding=Finding(access, archive, cards),
        matching=Matching(opening, cards),
        cases=Cases(opening, CaseNotes(archive)),
        introducing=Introducing(opening, archive),
        figures=Figures(cards),
        handing_out=HandingOut(archive, opening),
        entering=Entering(reporting, speakers),
        lost_phones=LostPhones(access, archive.custody),
    )


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
        database.keep_trail(opened.custody.trail_mac)
        access = Access(opened.custody)
        token = database.run_now(lambda tx: access.invitation(tx, Role.COORDINATOR, clock_of(settings)()))
    finally:
        database.close()
    print("Whoever sends this to the bot becomes a coordinator. It works once, for 48 hours:")
    print(f"/start join-{token}")
    return 0


def verify_trail(settings: Settings, told: str | None) -> int:
    """Say whether the audit trail is whole; `told` is the head an earlier digest showed."""
    from bot import trail  # noqa: PLC0415

    database = Database.open(settings.database_address.get_secret_value())
    try:
        opened = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to))
        found = asyncio.run(database.read(lambda tx: trail.verify(tx, opened.custody, told)))
    except trail.NotAHead:
        print("This is no head: it looks like 123-0a1b…, a number and 32 signs, as in the digest.", file=sys.stderr)
        return REFUSED
    finally:
        database.close()
    if isinstance(found, trail.Broken):
        print(f"The trail is broken at line {found.line}: {found.why}. docs/runbook.md says what to do.")
        return 1
    print(f"The trail is whole. Its head: {found.head}")
    return 0


def poster(told: argparse.Namespace) -> int:
    """Write a stand poster with a QR code a language. Needs no settings and no token."""
    from bot import posters  # noqa: PLC0415

    phrases = Phrases()
    try:
        sheet = posters.poster_of(told.bot, told.campaign, told.language or HAND_WRITTEN, phrases.languages)
        posters.write(sheet, phrases, told.out)
    except posters.PosterRefused as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    print(f"The poster is in {told.out}. Print it on A4, without scaling, and try each code with a phone.")
    return 0


def export(settings: Settings, told: argparse.Namespace) -> int:
    """List what coordinators asked for, or write one of it: sealed to a recipient's key, or in clear into a folder."""
    from bot.organizing.handing_out.at_the_console import Wish, to_be_written, write_it  # noqa: PLC0415
    from bot.organizing.handing_out.writing import House  # noqa: PLC0415

    database = Database.open(settings.database_address.get_secret_value())
    try:
        if told.export is None or not (told.to_key or told.folder):
            print("\n".join(database.run_now(to_be_written)))
            print("To write one: export ID --to-key FILE, or in clear: export ID --folder FOLDER")
            return 0
        opened = open_custody(settings.key_places, database.run_now(keys_reports_are_sealed_to))
        archive = Archive(opened.custody, QUESTIONNAIRE)
        kept = Attachments(archive, FileStore(settings.attachments_folder), settings)
        house = House(database, archive, kept, Phrases(), system_clock)
        wish = Wish(told.export, told.folder or told.out, told.to_key, told.format or ("csv", "xlsx", "json"))
        return 0 if write_it(house, wish, print) else 1
    finally:
        database.close()


def recipient_key(file: Path) -> int:
    """Make the two halves of a recipient's key."""
    recipient, public = make_recipient_key(file)
    print(f"The private half is {file}: it opens exports, and stays with its owner.")
    print(f"The public half is {public}: give it to those who send. Fingerprint: {recipient.id}")
    return 0


def open_export(file: Path, key: Path, into: Path) -> int:
    """Open a sealed export with the recipient's private key."""
    from bot.organizing.handing_out.unpacking import NotAsSent, unpack  # noqa: PLC0415

    try:
        print(f"{unpack(file, read_recipient_key(key), into)} files are in {into}, all as the manifest says.")
    except NotAsSent:
        print("It does not open with this key, or is not as it was sent. Nothing was written.", file=sys.stderr)
        return 1
    except FileExistsError:
        print(f"There is something at {into} already. Name another place.", file=sys.stderr)
        return 1
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
    verified = commands.add_parser("verify-trail", help="look whether the audit trail was changed or cut")
    verified.add_argument("--head", default=None, metavar="HEAD", help="what an earlier digest showed, as 123-0a1b…")
    sheet = commands.add_parser("poster", help="write a stand poster with a QR code a language, as PDF or PNG")
    sheet.add_argument("--bot", required=True, metavar="NAME", help="the bot's name at Telegram")
    sheet.add_argument("--language", action="append", metavar="CODE", help="ug, kk, …; again for one more; else all")
    sheet.add_argument("--campaign", default=None, metavar="NAME", help="what its guests are counted under")
    sheet.add_argument("--out", type=Path, default=Path("poster.pdf"), metavar="FILE", help="ends in .pdf or .png")
    _add_export_commands(commands)
    printed = commands.add_parser("questionnaire", help="print the questionnaire as JSON")
    printed.add_argument("--xlsform", type=Path, default=None, metavar="FILE", help="write an XLSForm instead")
    return parser


def _add_export_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    written = commands.add_parser("export", help="list what coordinators asked to hand out, or write it")
    written.add_argument("export", nargs="?", metavar="ID", help="which one; without it they are listed")
    where = written.add_mutually_exclusive_group()
    where.add_argument("--to-key", type=Path, metavar="FILE", help="seal it to this public key of the recipient")
    where.add_argument("--folder", type=Path, metavar="FOLDER", help="write it IN CLEAR below this folder")
    written.add_argument("--out", type=Path, default=Path(), metavar="FOLDER", help="where the sealed file goes")
    written.add_argument("--format", action="append", choices=["csv", "xlsx", "json"], help="only these; else all")
    made = commands.add_parser("recipient-key", help="make a key for somebody who receives exports")
    made.add_argument("file", type=Path, metavar="FILE")
    opened = commands.add_parser("open-export", help="open a sealed export with a recipient's key")
    opened.add_argument("file", type=Path, metavar="FILE")
    opened.add_argument("--key", type=Path, required=True, metavar="KEY")
    opened.add_argument("--into", type=Path, default=Path("export"), metavar="FOLDER")


if __name__ == "__main__":
    sys.exit(main())
