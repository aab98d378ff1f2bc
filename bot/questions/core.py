"""Section 1: the core, about five minutes, which can be handed in by itself."""

from bot.interview.conditions import Yes, all_of
from bot.interview.questionnaire import Suggestion
from bot.questions.build import (
    birth,
    choice,
    choices,
    consent,
    country,
    date,
    files,
    long_text,
    name,
    place,
    section,
    text,
    yes_no,
)
from bot.questions.facts import (
    FOR_OTHERS,
    NOT_DEAD,
    NOT_MYSELF,
    RELATION_LEAVES_ROLE_OPEN,
    RELATION_LEAVES_SEX_OPEN,
)
from bot.questions.options import RELATION, SOURCE, STATE

# «Detained» and «arrested» say how freedom was lost, not where somebody is now: nothing is proposed for them.
_STATE_FROM_EVENT = Suggestion(
    "event.kind",
    (
        ("camp", "camp"),
        ("sentenced", "prison"),
        ("exit_ban", "exit_ban"),
        ("forced_labour", "forced_labour"),
        ("house_arrest", "house_or_town_arrest"),
        ("hospital_or_psychiatric", "hospital"),
        ("taken_child", "orphanage_or_boarding"),
        ("no_contact_only", "no_news"),
        ("death_in_custody", "dead"),
    ),
)

STATUS_NOW = choice("status.now", STATE, suggestion=_STATE_FROM_EVENT, core=True, must=True)

CONTACT = consent("consent.contact", core=True, screen="core_consents")
MATCH = consent("consent.match", core=True, screen="core_consents")
UN = consent("consent.un", core=True, screen="core_consents")
RHYTHM = choice(
    "follow_up.rhythm",
    "= weekly monthly every_3_months every_6_months yearly only_if_news never",
    core=True,
    # After a death a person speaks to the family before any check-in is even offered.
    asked_if=all_of(Yes("consent.contact"), NOT_DEAD),
)

CORE = section(
    "core",
    choice("person.relation", RELATION, core=True, must=True),
    choice(
        "reporter.role",
        "relative friend neighbour colleague former_fellow_detainee organisation helping_someone myself",
        core=True,
        asked_if=RELATION_LEAVES_ROLE_OPEN,
    ),
    choice("reporter.age_group", "= adult 16_17 under_16", core=True),
    text("reporter.organisation", asked_if=FOR_OTHERS),
    yes_no("reporter.family_agrees", asked_if=FOR_OTHERS),
    name("person.name", core=True, must=True),
    choice("person.sex", "= female male other", core=True, asked_if=RELATION_LEAVES_SEX_OPEN),
    choice(
        "event.kind",
        "detained camp arrested sentenced exit_ban forced_labour house_arrest hospital_or_psychiatric taken_child"
        " no_contact_only death_in_custody",
        offered_if={"no_contact_only": NOT_MYSELF, "death_in_custody": NOT_MYSELF},
        core=True,
        must=True,
    ),
    date("event.date", core=True),
    place("event.place", core=True),
    long_text("event.circumstances", core=True),
    choices("event.source", SOURCE, core=True, asked_if=NOT_MYSELF),
    STATUS_NOW,
    date("status.as_of", core=True, asked_if=NOT_MYSELF),
    choices(
        "status.danger",
        "= life_in_danger gravely_ill child_alone none not_known",
        offered_if={"life_in_danger": NOT_DEAD, "gravely_ill": NOT_DEAD},
        core=True,
    ),
    birth("person.birth", core=True),
    place("person.home", core=True),
    country("person.residence", core=True),
    files("person.photo", core=True),
    country("reporter.country", core=True),
    CONTACT,
    MATCH,
    UN,
    RHYTHM,
)
