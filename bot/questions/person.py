"""Section 2: the missing person."""

from bot.interview.conditions import Not
from bot.questions.build import (
    choice,
    choices,
    country,
    derived,
    group,
    listed,
    long_text,
    name,
    number,
    place,
    section,
    text,
    yes_no,
)
from bot.questions.facts import MALE, SPOUSE

PERSON = section(
    "person",
    name("person.name_latin"),
    name("person.name_chinese"),
    group(
        "person.name_parts",
        name("person.name_parts.given"),
        name("person.name_parts.family"),
        name("person.name_parts.patronymic"),
    ),
    listed("person.other_names", name("person.other_names[].name")),
    name("person.father_name", sensitive=True),
    name("person.mother_name", sensitive=True),
    # A wife or husband who reports is not asked for her or his own name here: it would stand in the case.
    name("person.spouse_name", sensitive=True, asked_if=Not(SPOUSE)),
    derived("person.under_18"),
    choice("person.ethnicity", "uyghur kazakh kyrgyz uzbek hui tajik tatar mongol han"),
    listed(
        "person.citizenship",
        country("person.citizenship[].country"),
        choice("person.citizenship[].kind", "held in_process given_up"),
    ),
    text("person.residence_permit"),
    place("person.birthplace"),
    place("person.hukou"),
    text("person.address", sensitive=True),
    text("person.occupation"),
    text("person.workplace"),
    choices(
        "person.activities",
        "religious writer_artist teacher_academic business official activist student farmer",
    ),
    choice("person.marital_status", "single married divorced widowed", asked_if=Not(SPOUSE)),
    number("person.children"),
    yes_no("person.pregnant", sensitive=True, asked_if=Not(MALE)),
    long_text("person.health_before", sensitive=True),
    text("person.marks"),
    text("person.languages"),
    text("person.id_number", sensitive=True),
    text("person.passport", sensitive=True),
)
