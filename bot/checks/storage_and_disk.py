"""Checks of what keeps the reports: database, data folder, room on the disk."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bot.bookkeeping import keys_reports_are_sealed_to
from bot.checks.findings import Finding, doubtful, fine, private, wrong
from bot.settings import PREFIX, Settings
from storage.database import Database, SchemaUnknown, StorageFull, StorageUnavailable


def database(settings: Settings) -> Iterator[Finding]:
    """Can the database be written, and are its tables those of this version?"""
    if _is_not_there_yet(settings):
        yield fine("There is no database yet; the first start makes it.")
        return
    try:
        opened = Database.open(settings.database_address.get_secret_value())
    except (StorageFull, StorageUnavailable, ValueError) as error:
        yield wrong(f"The database cannot be opened ({type(error).__name__}).", _database_mend(settings))
        return
    try:
        yield from _inside(opened, settings)
    finally:
        opened.close()


def _inside(opened: Database, settings: Settings) -> Iterator[Finding]:
    try:
        pending = opened.pending_migrations()
        opened.run_now(lambda _: None)
    except (StorageFull, StorageUnavailable) as error:
        yield wrong(f"The database cannot be written ({type(error).__name__}).", _database_mend(settings))
        return
    except SchemaUnknown:
        yield wrong(
            "The database belongs to a newer version of this bot.", "Start that version, or bring back an older backup."
        )
        return
    yield fine("The database answers.")
    if pending:
        yield doubtful(
            f"The database is of an earlier version ({len(pending)} steps behind).",
            "The next start brings it up to date; make a backup before.",
        )


def _database_mend(settings: Settings) -> str:
    where = "the file and its folder" if settings.database_url is None else f"{PREFIX}DATABASE_URL"
    return f"Look at {where}: is it there, is it yours, is there room on the disk, is the database running?"


def data_folder(settings: Settings) -> Iterator[Finding]:
    """Can the data folder be written, and only by us?"""
    folder = settings.data_folder
    if not folder.exists():
        yield fine(f"There is no data folder yet; the first start makes {folder}.")
    elif not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        yield wrong(f"The data folder {folder} cannot be written.", "Make it a folder that belongs to the bot's user.")
    else:
        yield from private(folder)


def free_disk(settings: Settings) -> Iterator[Finding]:
    """Is there room for what families will send?"""
    there = next(folder for folder in (settings.data_folder, *settings.data_folder.parents) if folder.exists())
    usage = shutil.disk_usage(there)
    share = usage.free / usage.total
    found = f"{share:.0%} of the disk of {there} is free."
    if share < settings.refuse_free_share:
        yield wrong(found + " New files are refused.", "Make room, or give the data folder a larger disk.")
    elif share < settings.warn_free_share:
        yield doubtful(found, "Make room before it comes to refusing files.")
    else:
        yield fine(found)


def sealed_to(settings: Settings) -> frozenset[str]:
    """The ids of the keys that the reports in the database are sealed to; empty when it cannot be told."""
    if _is_not_there_yet(settings):
        return frozenset()
    try:
        opened = Database.open(settings.database_address.get_secret_value())
    except (StorageFull, StorageUnavailable, ValueError):
        return frozenset()
    try:
        return frozenset() if opened.pending_migrations() else opened.run_now(keys_reports_are_sealed_to)
    except (StorageFull, StorageUnavailable, SchemaUnknown):
        return frozenset()
    finally:
        opened.close()


def _is_not_there_yet(settings: Settings) -> bool:
    address = settings.database_address.get_secret_value()
    return address.startswith("sqlite:///") and not Path(address.removeprefix("sqlite:///")).exists()
