"""Section 6: the reporter, kept apart from the case under its own key."""

from bot.interview.conditions import Not, Yes, one_of
from bot.questions.build import (
    age,
    choice,
    choices,
    contact,
    country,
    long_text,
    name,
    section,
    text,
    yes_no,
)
from bot.questions.facts import NOT_MYSELF

# What a survivor reporting herself has told about the missing person is not asked a second time.
REPORTER = section(
    "reporter",
    name("reporter.name", sensitive=True, asked_if=NOT_MYSELF),
    yes_no("reporter.name_hidden"),
    age("reporter.age", asked_if=NOT_MYSELF),
    text("reporter.city"),
    country("reporter.citizenship", asked_if=NOT_MYSELF),
    long_text("reporter.own_story", sensitive=True, asked_if=NOT_MYSELF),
    choice("reporter.contact_preference", "this_chat phone email signal"),
    contact(
        "reporter.contact",
        sensitive=True,
        asked_if=Not(one_of("reporter.contact_preference", "this_chat")),
    ),
    text("reporter.address", sensitive=True, asked_if=Yes("consent.un")),
    choices("reporter.pressure", "none calls threats_to_relatives asked_to_spy passport_trouble", sensitive=True),
)
