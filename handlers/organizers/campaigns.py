"""Campaigns: how many came by each poster or link, in which language, and how far they are."""

from __future__ import annotations

from itertools import groupby

from bot.languages import LANGUAGES
from handlers.organizers.at_desk import AtDesk
from handlers.scene import Spoken
from handlers.screen import Screen
from storage import campaigns
from storage.campaigns import Count

MOST_LINES = 60


def show(at: AtDesk, _: str = "") -> Spoken:
    """/campaigns"""
    counted = campaigns.counts(at.tx)
    if not counted:
        return at.say("desk-campaigns-none")
    lines: list[str] = []
    for name, rows in groupby(counted, lambda each: each.campaign):
        lines += ["", name, *(_line(at, each) for each in rows)]
    return at.spoken(Screen("\n".join([at.voice.say("desk-campaigns"), *lines[:MOST_LINES]])))


def _line(at: AtDesk, count: Count) -> str:
    language = LANGUAGES[count.language].own_name if count.language in LANGUAGES else count.language
    told = {"started": count.started, "drafts": count.drafts, "handed": count.handed_in}
    return at.voice.say("desk-campaign-line", tongue=language, **told)
