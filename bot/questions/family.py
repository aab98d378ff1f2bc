"""Section 5: the family left behind."""

from bot.questions.build import age, choice, choices, listed, long_text, name, place, section, yes_no

FAMILY = section(
    "family",
    listed(
        "family.children",
        name("family.children[].name_or_initial"),
        age("family.children[].age"),
        choice("family.children[].with", "parent relatives orphanage boarding_school unknown"),
        place("family.children[].where"),
        long_text("family.children[].words"),
        sensitive=True,
    ),
    place("family.where", sensitive=True),
    long_text("family.dependants", sensitive=True),
    choices(
        "family.reprisals",
        "questioned harassed beaten surveillance passport_taken passport_refused job_lost detained forced_to_call"
        " home_visits officials_in_home forced_marriage money_cut_off",
        sensitive=True,
    ),
    long_text("family.reprisals_words", sensitive=True),
    yes_no("family.forbidden_to_call"),
    choices("family.needs", "food_money housing legal_help health_care psychological papers school none"),
)
