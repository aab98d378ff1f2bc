"""What `run_bot.py check` looks at before families write: each finding in plain words, with the way to mend it."""

import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.custody import KeysRefused, open_custody, refuse_beside_the_data
from bot.interview.conditions import keys_of
from bot.phrases import SOURCE, Phrases
from bot.questions import QUESTIONNAIRE
from bot.settings import PREFIX, Settings, SettingsRefused, read_token, require_public_face, unknown_names
from storage.database import Database, SchemaUnknown, StorageFull, StorageUnavailable


class Level(StrEnum):
    """Only an error keeps the bot from starting."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what was found, and what to do about it when something is to be done."""

    level: Level
    found: str
    mend: str = ""


Check = Callable[[Settings], Iterable[Finding]]


def check(settings: Settings, more: Sequence[Check] = ()) -> list[Finding]:
    """Everything this room can look at, then `more`. A check that breaks is a finding, never a crash."""
    return [finding for one in (*CHECKS, *more) for finding in _carefully(one, settings)]


def may_start(findings: Iterable[Finding]) -> bool:
    return all(finding.level is not Level.ERROR for finding in findings)


def as_text(findings: Iterable[Finding]) -> str:
    """For a terminal: one line for each finding, and one below it for the way to mend it."""
    marks = {Level.OK: "ok      ", Level.WARNING: "warning ", Level.ERROR: "WRONG   "}
    lines = (
        f"{marks[finding.level]}{finding.found}" + (f"\n        -> {finding.mend}" if finding.mend else "")
        for finding in findings
    )
    return "\n".join(lines)


def _carefully(one: Check, settings: Settings) -> list[Finding]:
    try:
        return list(one(settings))
    except Exception as error:  # noqa: BLE001 - the type is told, the message may hold an address or a password
        name = getattr(one, "__name__", "a check")
        return [wrong(f"The check “{name}” itself failed ({type(error).__name__}).", "Please report this as a fault.")]


def fine(found: str) -> Finding:
    return Finding(Level.OK, found)


def doubtful(found: str, mend: str) -> Finding:
    return Finding(Level.WARNING, found, mend)


def wrong(found: str, mend: str) -> Finding:
    return Finding(Level.ERROR, found, mend)


# --- settings ---------------------------------------------------------------------------------------------------------


def names(_: Settings) -> Iterator[Finding]:
    """Settings nobody reads, because their name is misspelt."""
    for name in unknown_names(os.environ):
        yield doubtful(f"{name} is set, but there is no such setting.", "See docs/settings.md for the right name.")


def public_face(settings: Settings) -> Iterator[Finding]:
    """What families are told about who asks."""
    try:
        require_public_face(settings)
        yield fine(f"Families are told that {settings.organisation} runs this bot.")
    except SettingsRefused as refused:
        yield wrong(str(refused), "Set them; `run` refuses to start without.")


def token(settings: Settings) -> Iterator[Finding]:
    """Is there a token, and is it for the bot's eyes only?"""
    try:
        read_token(settings)
        yield fine("There is a token.")
    except SettingsRefused as refused:
        yield wrong(str(refused), "BotFather gives you the token; keep it in a file only the bot can read.")
    if settings.token_file:
        yield from _private(settings.token_file)


def addresses(settings: Settings) -> Iterator[Finding]:
    """Does the token travel unencrypted?"""
    for name, address in (("API_BASE_URL", settings.api_base_url), ("WEBHOOK_URL", settings.webhook_url or "")):
        if address.startswith("http://") and not settings.speaks_to_this_machine:
            yield doubtful(
                f"{PREFIX}{name} begins with http://, so words and token can be read on the way.",
                "Use https://, or make sure that this network is yours alone.",
            )


def demo(settings: Settings) -> Iterator[Finding]:
    if settings.demo:
        yield doubtful(
            "The demo is on: the keys may lie beside the reports.", f"Take {PREFIX}DEMO away before families write."
        )


# --- keys -------------------------------------------------------------------------------------------------------------


def keys(settings: Settings) -> Iterator[Finding]:
    """Are the keys there, readable, outside the data, and for the bot's eyes only?"""
    places = settings.key_places
    try:
        refuse_beside_the_data(places)
        if not places.server.exists():
            yield fine(f"There is no server key yet; the first start makes it at {places.server}.")
            return
        opened = open_custody(places)
    except KeysRefused as refused:
        yield wrong(str(refused), "docs/keys.md says what each key is for and where it may be.")
        return
    yield fine(f"Reports are sealed to the server key {opened.server.id} and the recovery key {opened.recovery.id}.")
    yield from _private(places.server)
    if places.recovery.exists() and not settings.demo:
        yield doubtful(
            f"The recovery key is still on this machine ({places.recovery}).",
            "Copy it to two places without a network, read it back once, then remove it here.",
        )


def _private(path: Path) -> Iterator[Finding]:
    if os.name == "posix" and path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
        rights = "700" if path.is_dir() else "600"
        yield doubtful(f"Others on this machine can read {path}.", f"Run: chmod {rights} '{path}'")


# --- database and disk ------------------------------------------------------------------------------------------------


def database(settings: Settings) -> Iterator[Finding]:
    """Can the database be written, and are its tables those of this version?"""
    address = settings.database_address.get_secret_value()
    if address.startswith("sqlite:///") and not Path(address.removeprefix("sqlite:///")).exists():
        yield fine("There is no database yet; the first start makes it.")
        return
    try:
        opened = Database.open(address)
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
        yield from _private(folder)


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


# Others add theirs by handing them to `check`: locales and questionnaire are not this room's to judge.
# --- words and questions ----------------------------------------------------------------------------------------------


def locales(settings: Settings) -> Iterator[Finding]:
    """Does every language offered have all its words?"""
    phrases = Phrases()
    complete = phrases.ids(SOURCE)
    for language in settings.languages:
        if language not in phrases.languages:
            yield wrong(f"There are no words for the language “{language}”.", f"Take it out of {PREFIX}LANGUAGES.")
        elif lacking := complete - phrases.ids(language):
            some = ", ".join(sorted(lacking)[:5])
            yield wrong(
                f"“{language}” lacks {len(lacking)} messages ({some} …).", f"Add them to locales/{language}.ftl."
            )
        else:
            yield fine(f"“{language}” has all {len(complete)} messages.")


def questionnaire(_: Settings) -> Iterator[Finding]:
    """Does every question only look at earlier ones?"""
    seen: set[str] = set()
    for question in QUESTIONNAIRE.walk():
        seen.add(question.key)
        later = [key for key in keys_of(question.asked_if) if key.partition("[]")[0] not in seen and key not in seen]
        if later:
            yield wrong(f"{question.key} is asked depending on later answers ({', '.join(later)}).", "Reorder them.")
    yield fine(f"The questionnaire has {len(seen)} questions and fields, version {QUESTIONNAIRE.version}.")


CHECKS: tuple[Check, ...] = (names, public_face, token, addresses, demo, keys, data_folder, database, free_disk)
