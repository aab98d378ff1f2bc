"""The countries that are asked for their time zone are those where it makes a difference."""

from datetime import datetime
from importlib.resources import files
from zoneinfo import ZoneInfo

from bot.questions.consents import SEVERAL_ZONES

YEAR = 2026


def zones_of_countries() -> dict[str, list[str]]:
    """The zones of each country, as the IANA database lists them."""
    table = (files("tzdata") / "zoneinfo" / "zone1970.tab").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            countries, _, zone, *_ = line.split("\t")
            for country in countries.split(","):
                found.setdefault(country, []).append(zone)
    return found


def clocks(zones: list[str]) -> set[tuple[str, str]]:
    """How the clocks stand in winter and in summer."""
    noons = [datetime(YEAR, month, 15, 12, tzinfo=ZoneInfo(zone)) for zone in zones for month in (1, 7)]
    offsets = [str(noon.utcoffset()) for noon in noons]
    return set(zip(offsets[::2], offsets[1::2], strict=True))


def test_a_country_is_asked_when_its_clocks_differ() -> None:
    differ = {country for country, zones in zones_of_countries().items() if len(clocks(zones)) > 1}
    assert differ == SEVERAL_ZONES
