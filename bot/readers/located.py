"""Reads where: places of the gazetteer, countries, time zones. The person's own words are always kept."""

from __future__ import annotations

from bot import countries, places, zones
from bot.interview.kinds import Country, Place, Value, Zone
from bot.interview.questionnaire import Question
from bot.readers.said import Read, ReadingContext, Said
from bot.rejections import Reason, Rejected


def place(question: Question, said: Said, within: ReadingContext) -> Read:
    """The one place of that name, several to choose from, those with a name like it, or the words alone."""
    match places.find(said.words):
        case ():
            alike = places.alike(said.words)
            return _choice(Reason.PLACE_ALIKE, said.words, alike) if alike else Place(said.words)
        case (only,):
            return Place(said.words, only.code)
        case several:
            return _choice(Reason.WHICH_PLACE, said.words, several)


def _choice(reason: Reason, words: str, meant: tuple[places.PlaceMatch, ...]) -> Rejected:
    """Her own words are always among what she can choose."""
    return Rejected(reason, (*(Place(words, each.code) for each in meant), Place(words)))


def country(question: Question, said: Said, within: ReadingContext) -> Read:
    """A country by its name in any language of the bot; an unknown name is asked, and may be kept as words."""
    match countries.find(said.words):
        case (code,):
            return Country(code)
        case ():
            return Rejected(Reason.NOT_A_COUNTRY, (Country(None, said.words),))
        case several:
            meant: tuple[Value, ...] = tuple(Country(code) for code in several)
            return Rejected(Reason.WHICH_COUNTRY, (*meant, Country(None, said.words)))


def zone(question: Question, said: Said, within: ReadingContext) -> Read:
    """A time zone by its city or its IANA name; the country's own zones are offered otherwise."""
    name = zones.find(said.words, said.language)
    if name:
        return Zone(name)
    offered = zones.of_country(within.country) if within.country else ()
    return Rejected(Reason.NOT_A_ZONE, tuple(Zone(each) for each in offered))
