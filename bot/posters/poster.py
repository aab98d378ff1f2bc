"""What stands on a poster: the bot, the campaign, the languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

BOT = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")
CAMPAIGN = re.compile(r"[A-Za-z0-9-]{1,32}")


class PosterRefused(Exception):
    """Why no poster is made, in plain words for whoever runs the program."""


@dataclass(frozen=True, slots=True)
class Poster:
    """`bot` is the bot's name without @; `campaign` is what its guests are counted under."""

    bot: str
    campaign: str | None
    languages: tuple[str, ...]


def poster_of(bot: str, campaign: str | None, wished: Sequence[str], offered: Sequence[str]) -> Poster:
    """A poster in the wished languages, or in all that are offered. Raises PosterRefused."""
    name = bot.removeprefix("@")
    if not BOT.fullmatch(name):
        raise PosterRefused(f"{bot} is no name of a bot: letters, digits and _, as BotFather gave it.")
    if campaign is not None and not CAMPAIGN.fullmatch(campaign):
        raise PosterRefused(f"{campaign} is no campaign: up to 32 letters a-z, digits and dashes.")
    if unknown := [each for each in wished if each not in offered]:
        raise PosterRefused(f"The bot does not speak {', '.join(unknown)}. It speaks {', '.join(offered)}.")
    return Poster(name, campaign, tuple(dict.fromkeys(wished or offered)))


def link_of(poster: Poster, language: str) -> str:
    """Opens the chat in this language, and tells the campaign."""
    payload = f"{language}_{poster.campaign}" if poster.campaign else language
    return f"https://t.me/{poster.bot}?start={payload}"
