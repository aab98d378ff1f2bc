"""What can be asked on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

ABOUT = "The only program of the bot: it plays a demo, talks to Telegram, and helps whoever operates it."


def parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    whole = argparse.ArgumentParser(description=ABOUT)
    commands = whole.add_subparsers(dest="command", required=True)
    shown = commands.add_parser("demo", help="try everything here, without a token and without a network")
    shown.add_argument("--port", type=int, default=8080, help="0 takes a free one")
    shown.add_argument("--folder", type=Path, default=None, help="keep the demo's data here; else it is thrown away")
    shown.add_argument("--no-browser", action="store_true", help="do not open the page")
    commands.add_parser("run", help="talk to Telegram; settings come from the environment, see docs/settings.md")
    commands.add_parser("check", help="look at settings, keys, database, words; say what to mend")
    commands.add_parser("due", help="print what is due when: check-ins, reminders, sends in doubt; numbers only")
    _add_for_organizers(commands)
    _add_export_commands(commands)
    printed = commands.add_parser("questionnaire", help="print the questionnaire as JSON")
    printed.add_argument("--xlsform", type=Path, default=None, metavar="FILE", help="write an XLSForm instead")
    return whole


def _add_for_organizers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    commands.add_parser("claim", help="print a one-time code that makes its sender a coordinator")
    verified = commands.add_parser("verify-trail", help="look whether the audit trail was changed or cut")
    verified.add_argument("--head", default=None, metavar="HEAD", help="what an earlier digest showed, as 123-0a1b…")
    sheet = commands.add_parser("poster", help="write a stand poster with a QR code a language, as PDF or PNG")
    sheet.add_argument("--bot", required=True, metavar="NAME", help="the bot's name at Telegram")
    sheet.add_argument("--language", action="append", metavar="CODE", help="ug, kk, …; again for one more; else all")
    sheet.add_argument("--campaign", default=None, metavar="NAME", help="what its guests are counted under")
    sheet.add_argument("--out", type=Path, default=Path("poster.pdf"), metavar="FILE", help="ends in .pdf or .png")


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
