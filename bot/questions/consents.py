"""Section 9: what we may do with it, and keeping in touch."""

from bot.interview.conditions import InCountry, Not, Yes, all_of, one_of
from bot.questions.build import choice, consent, long_text, section, text, zone
from bot.questions.core import CONTACT, MATCH, RHYTHM, UN

# Countries whose zones differ on some day of the year, from zone1970.tab of the IANA time zone database (2026f);
# tests/questions/test_zones.py counts again with the tzdata that is installed.
_CODES = "AQ AU BR CA CD CL CN EC ES FM GL ID KI MN MX NZ PF PG PT RU TF UA UM US"
SEVERAL_ZONES = frozenset(_CODES.split())

_SCREEN = "more_consents"
_MAY_WRITE = all_of(Yes("consent.contact"), Not(one_of("follow_up.rhythm", "never")))

CONSENTS = section(
    "consents",
    CONTACT,
    MATCH,
    consent("consent.connect_families", screen=_SCREEN),
    UN,
    consent("consent.icrc", screen=_SCREEN),
    consent("consent.organisations", screen=_SCREEN),
    consent("consent.governments", screen=_SCREEN),
    consent("consent.research", screen=_SCREEN),
    consent("consent.publish_person", screen=_SCREEN),
    consent("consent.publish_photo", screen=_SCREEN),
    choice("consent.publish_location", "= none prefecture county exact"),
    consent("consent.media", screen=_SCREEN),
    long_text("consent.worries", sensitive=True),
    RHYTHM,
    choice("follow_up.hours", "= morning midday evening any", asked_if=_MAY_WRITE),
    zone("follow_up.zone", asked_if=all_of(_MAY_WRITE, InCountry("reporter.country", SEVERAL_ZONES))),
    text("follow_up.code_word", sensitive=True),
)
