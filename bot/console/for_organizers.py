"""Commands for organizers: a link for the first of them, posters for a stand."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from bot import posters
from bot.console.opened import house_of
from bot.languages import LANGUAGES
from bot.organizing.access import Access, Role
from bot.phrases import Phrases
from bot.ports import clock_with
from bot.settings import Settings

REFUSED = 2
HAND_WRITTEN = [code for code, each in LANGUAGES.items() if each.base is None]


def claim(settings: Settings) -> int:
    """Print a one-time link for a coordinator: the first one, or another when all have lost their phones."""
    now = clock_with(settings.clock_offset_file)()
    with house_of(settings) as (database, custody):
        token = database.run_now(lambda tx: Access(custody).invitation(tx, Role.COORDINATOR, now))
    print("Whoever sends this to the bot becomes a coordinator. It works once, for 48 hours:")
    print(f"/start join-{token}")
    return 0


def poster(bot: str, campaign: str | None, languages: Sequence[str] | None, out: Path) -> int:
    """Write a stand poster with a QR code a language. Needs no settings and no token."""
    phrases = Phrases()
    try:
        sheet = posters.poster_of(bot, campaign, languages or HAND_WRITTEN, phrases.languages)
        posters.write(sheet, phrases, out)
    except posters.PosterRefused as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    print(f"The poster is in {out}. Print it on A4, without scaling, and try each code with a phone.")
    return 0
