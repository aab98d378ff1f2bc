"""Which command does what."""

from __future__ import annotations

import argparse

from bot.settings import read_settings


def do(told: argparse.Namespace) -> int:
    """Do it; gives the exit code. Raises SettingsRefused, KeysRefused."""
    match told.command:
        case "check" | "due" | "verify-trail" | "questionnaire":
            return _look(told)
        case "claim" | "poster":
            return _for_organizers(told)
        case _:
            return _hand_out(told)


# Each imports what it needs: printing what is due must not wait for what draws posters.


def _look(told: argparse.Namespace) -> int:
    from bot.console import looking  # noqa: PLC0415

    match told.command:
        case "check":
            return looking.check(read_settings())
        case "due":
            return looking.due(read_settings())
        case "verify-trail":
            return looking.verify_trail(read_settings(), told.head)
        case _:
            return looking.questionnaire(told.xlsform)


def _for_organizers(told: argparse.Namespace) -> int:
    from bot.console import for_organizers  # noqa: PLC0415

    if told.command == "claim":
        return for_organizers.claim(read_settings())
    return for_organizers.poster(told.bot, told.campaign, told.language, told.out)


def _hand_out(told: argparse.Namespace) -> int:
    from bot.console import exports  # noqa: PLC0415

    match told.command:
        case "export":
            return exports.export(read_settings(), told)
        case "recipient-key":
            return exports.recipient_key(told.file)
        case _:
            return exports.open_export(told.file, told.key, told.into)
