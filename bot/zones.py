"""Time zones: those of a country that keep different time, with the name of a city for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import blake2s
from importlib.resources import files
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import get_timezone_location

from bot.as_typed import fold
from bot.languages import DEFAULT, LANGUAGES
from bot.zone_names import MAIN, OWN_NAMES

COMPARED_FROM = datetime(2026, 1, 1, 12, tzinfo=UTC)
COMPARED_WEEKS = 104
"""Two zones that showed the same time through two years are one to a person who only wants to be reminded."""


def of_country(country: str) -> tuple[str, ...]:
    """Its IANA zones that keep different time, the big cities first; none for an unknown country."""
    return _by_country().get(country, ())


def name_of(zone: str, language: str) -> str:
    """The city of a zone, in that language; for China's official time Beijing, as everybody says."""
    if own := OWN_NAMES.get(language, {}).get(zone):
        return own
    locale = Locale.parse(LANGUAGES[language].cldr if language in LANGUAGES else DEFAULT)
    return str(get_timezone_location(zone, locale=locale, return_city=True))


def is_known(zone: str) -> bool:
    """Whether it is a zone of some country."""
    return zone in _every_zone()


def find(words: str, language: str) -> str | None:
    """A zone by its IANA name or by its city in the person's language or English; None for any other words."""
    wanted = fold(words)
    return _by_city(language).get(wanted) or _by_city(DEFAULT).get(wanted)


def rules() -> str:
    """A fingerprint of what the zones do in the coming years: it changes with the rules of any of them."""
    told = (f"{zone} {[str(offset) for offset in _clock(zone)]}" for zone in sorted(_every_zone()))
    return blake2s("\n".join(told).encode(), digest_size=8).hexdigest()


@lru_cache(maxsize=1)
def _every_zone() -> Mapping[str, str]:
    """The country of every zone, in the order of the tz database."""
    table = files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return MappingProxyType({row[2]: row[0] for row in rows})


@lru_cache(maxsize=1)
def _by_country() -> Mapping[str, tuple[str, ...]]:
    kept: dict[str, dict[tuple[timedelta | None, ...], str]] = {}
    for zone, country in sorted(_every_zone().items(), key=_standing):
        kept.setdefault(country, {}).setdefault(_clock(zone), zone)
    return MappingProxyType({country: tuple(zones.values()) for country, zones in kept.items()})


def _standing(row: tuple[str, str]) -> int:
    """The cities people name come first, ice and islands last; the others stay as the tz database has them."""
    zone = row[0]
    return MAIN.index(zone) if zone in MAIN else len(MAIN) + zone.startswith("Antarctica/")


def _clock(zone: str) -> tuple[timedelta | None, ...]:
    weeks = (COMPARED_FROM + timedelta(weeks=week) for week in range(COMPARED_WEEKS))
    place = ZoneInfo(zone)
    return tuple(week.astimezone(place).utcoffset() for week in weeks)


@lru_cache(maxsize=32)
def _by_city(language: str) -> Mapping[str, str]:
    return MappingProxyType(dict(_cities(language)))


def _cities(language: str) -> Iterator[tuple[str, str]]:
    for zone in _every_zone():
        yield fold(name_of(zone, language)), zone
        yield fold(zone), zone
