"""Commands that hand out: write what coordinators asked for, make a recipient's key, open what was sealed to it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.archive import Archive
from bot.attachments import Attachments
from bot.console.opened import database_of, house_of
from bot.custody import make_recipient_key, read_recipient_key
from bot.organizing.handing_out.at_the_console import Wish, to_be_written, write_it
from bot.organizing.handing_out.unpacking import NotAsSent, unpack
from bot.organizing.handing_out.writing import House
from bot.phrases import Phrases
from bot.ports import clock_with
from bot.questions import QUESTIONNAIRE
from bot.settings import Settings
from storage.files import FileStore

ALL = ("csv", "xlsx", "json")


def export(settings: Settings, told: argparse.Namespace) -> int:
    """List what coordinators asked for, or write one of it: sealed to a recipient's key, or in clear into a folder."""
    if told.export is None or not (told.to_key or told.folder):
        with database_of(settings) as database:
            print("\n".join(database.run_now(to_be_written)))
        print("To write one: export ID --to-key FILE, or in clear: export ID --folder FOLDER")
        return 0
    with house_of(settings) as (database, custody):
        archive = Archive(custody, QUESTIONNAIRE)
        kept = Attachments(archive, FileStore(settings.attachments_folder), settings)
        house = House(database, archive, kept, Phrases(), clock_with(settings.clock_offset_file))
        wish = Wish(told.export, told.folder or told.out, told.to_key, told.format or ALL)
        return 0 if write_it(house, wish, print) else 1


def recipient_key(file: Path) -> int:
    """Make the two halves of a recipient's key."""
    recipient, public = make_recipient_key(file)
    print(f"The private half is {file}: it opens exports, and stays with its owner.")
    print(f"The public half is {public}: give it to those who send. Fingerprint: {recipient.id}")
    return 0


def open_export(file: Path, key: Path, into: Path) -> int:
    """Open a sealed export with the recipient's private key."""
    try:
        print(f"{unpack(file, read_recipient_key(key), into)} files are in {into}, all as the manifest says.")
    except NotAsSent:
        print("It does not open with this key, or is not as it was sent. Nothing was written.", file=sys.stderr)
        return 1
    except FileExistsError:
        print(f"There is something at {into} already. Name another place.", file=sys.stderr)
        return 1
    return 0
