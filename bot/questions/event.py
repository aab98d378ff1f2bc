"""Section 3: what happened, to whom else, and everything before and after."""

from bot.interview.conditions import Dated, Not, Yes, all_of, one_of
from bot.questions.build import (
    after,
    choice,
    choices,
    country,
    date,
    listed,
    long_text,
    name,
    place,
    section,
    text,
    yes_no,
)
from bot.questions.facts import NOT_MYSELF, STATES, WAS_TAKEN
from bot.questions.options import EVERY_STATE, RELATION, SOURCE

_CAME_BACK = Yes("event.came_back")

OTHERS = listed(
    "others",
    name("others[].name"),
    choice("others[].relation", RELATION),
    yes_no("others[].together"),
    long_text("others[].what"),
    sensitive=True,
)

HISTORY = listed(
    "history",
    date("history[].date"),
    after("history[].after", asked_if=Not(Dated("history[].date"))),
    choice(
        "history[].what",
        "questioned summoned passport_taken exit_ban taken charged trial sentenced moved seen call visit ill_treated"
        " hospital sent_to_work released retaken official_answer rumour died",
    ),
    choice("history[].state", EVERY_STATE, asked_if=Not(one_of("history[].what", "died"))),
    place("history[].place"),
    text("history[].who", sensitive=True),
    choices("history[].source", SOURCE, asked_if=NOT_MYSELF),
    text("history[].source_words", sensitive=True, asked_if=NOT_MYSELF),
    date("history[].heard_on", asked_if=NOT_MYSELF),
    # News that says where she is now is as sure, or not, as what was told at first.
    choice(
        "history[].certainty", "= sure likely unsure", asked_if=all_of(NOT_MYSELF, one_of("history[].state", *STATES))
    ),
    long_text("history[].words"),
)

EVENT = section(
    "event",
    choices(
        "event.violence",
        "none beaten threatened hooded_or_cuffed home_searched children_present",
        sensitive=True,
        asked_if=WAS_TAKEN,
    ),
    choices("event.taken_by", "police state_security village_officials prison_service employer unknown"),
    text("event.taken_by_why"),
    yes_no("event.warrant", asked_if=WAS_TAKEN),
    long_text("event.reason_official"),
    choices(
        "event.reason_suspected",
        "religion contact_abroad travel_abroad phone_app speech_or_writing relatives past_conviction birth_policy"
        " foreign_citizenship helping_foreigners quota unknown",
    ),
    long_text("event.reason_words"),
    date("event.last_contact", asked_if=NOT_MYSELF),
    choice("event.last_contact_means", "in_person phone wechat whatsapp letter through_others", asked_if=NOT_MYSELF),
    long_text("event.last_contact_words", sensitive=True, asked_if=NOT_MYSELF),
    yes_no("event.came_back"),
    country("event.came_back_from", asked_if=_CAME_BACK),
    date("event.came_back_date", asked_if=_CAME_BACK),
    choices(
        "event.came_back_why",
        "sick_relative called_by_employer called_by_police papers_or_pension funeral visit study_end deported",
        asked_if=_CAME_BACK,
    ),
    long_text("event.came_back_words", asked_if=_CAME_BACK),
    yes_no("event.passport_taken"),
    yes_no("event.exit_refused"),
    listed(
        "event.witnesses",
        name("event.witnesses[].who"),
        yes_no("event.witnesses[].they_agreed"),
        yes_no("event.witnesses[].safe_to_name"),
        long_text("event.witnesses[].what"),
        sensitive=True,
    ),
    OTHERS,
    HISTORY,
)
