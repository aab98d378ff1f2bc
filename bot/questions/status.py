"""Section 4: where the person is now, and how. If dead: only the source, the treatment and the death."""

from bot.interview.conditions import Not, Yes, all_of, one_of
from bot.questions.build import (
    choice,
    choices,
    date,
    group,
    long_text,
    number,
    place,
    section,
    text,
    yes_no,
)
from bot.questions.core import STATUS_NOW
from bot.questions.facts import (
    DEAD,
    MALE,
    NOT_DEAD,
    NOT_MYSELF,
    PRISON_OR_SENTENCE,
    RELEASED,
    TOLD_BY_OTHERS,
)
from bot.questions.options import SOURCE

_A_NUMBER_OF_YEARS = all_of(PRISON_OR_SENTENCE, one_of("status.sentence", "years"))
_MAY_END = all_of(PRISON_OR_SENTENCE, Not(one_of("status.sentence", "life", "death_suspended")))
_SOME_CONTACT = all_of(
    TOLD_BY_OTHERS, one_of("status.contact_now", "letters", "calls", "video_calls", "visits", "other")
)
_TREATMENT = Yes("status.treatment_known")

STATUS = section(
    "status",
    STATUS_NOW,
    date("status.heard_on", asked_if=TOLD_BY_OTHERS),
    choices("status.source", SOURCE, asked_if=NOT_MYSELF),
    text("status.source_words", sensitive=True, asked_if=TOLD_BY_OTHERS),
    choice("status.certainty", "= sure likely unsure", asked_if=TOLD_BY_OTHERS),
    place("status.facility", asked_if=NOT_DEAD),
    choice(
        "status.facility_kind",
        "camp detention_centre prison factory hospital school orphanage unknown",
        asked_if=NOT_DEAD,
    ),
    choice("status.sentence", "years life death_suspended", asked_if=PRISON_OR_SENTENCE),
    number("status.sentence_years", asked_if=_A_NUMBER_OF_YEARS),
    date("status.sentence_until", asked_if=_MAY_END),
    text("status.charge", asked_if=PRISON_OR_SENTENCE),
    text("status.court", asked_if=PRISON_OR_SENTENCE),
    date("status.trial_date", asked_if=PRISON_OR_SENTENCE),
    yes_no("status.lawyer", asked_if=PRISON_OR_SENTENCE),
    yes_no("status.family_told", asked_if=PRISON_OR_SENTENCE),
    long_text("status.release_terms", sensitive=True, asked_if=RELEASED),
    choices("status.contact_now", "none letters calls video_calls visits", asked_if=TOLD_BY_OTHERS),
    text("status.contact_who", sensitive=True, asked_if=_SOME_CONTACT),
    text("status.contact_often", asked_if=_SOME_CONTACT),
    yes_no("status.contact_watched", asked_if=_SOME_CONTACT),
    long_text("status.health_now", sensitive=True, asked_if=NOT_DEAD),
    yes_no("status.treatment_known", sensitive=True),
    choices(
        "status.treatment",
        "beating electric_shock solitary forced_medication forced_food denied_care"
        " forced_abortion_or_sterilisation sexual_violence stress_position",
        # The paper form offers an option only where it can apply; what a man suffered goes under «other» and in words.
        offered_if={"forced_abortion_or_sterilisation": Not(MALE)},
        asked_if=_TREATMENT,
    ),
    choice(
        "status.treatment_source",
        "= seen told_of_this_person known_in_general",
        asked_if=all_of(_TREATMENT, NOT_MYSELF),
    ),
    long_text("status.treatment_words", sensitive=True, asked_if=_TREATMENT),
    group(
        "status.death",
        date("status.death.date"),
        place("status.death.place"),
        long_text("status.death.cause_told"),
        yes_no("status.death.body_returned"),
        long_text("status.death.how_known"),
        sensitive=True,
        asked_if=DEAD,
    ),
)
