"""Section 8: what has been done, and what the family wishes."""

from bot.interview.conditions import IsEmpty, Not, any_of
from bot.questions.build import choice, choices, date, listed, long_text, section, text
from bot.questions.facts import AT_LARGE, DEAD, MYSELF, NOT_DEAD

_STILL_MISSING = Not(any_of(DEAD, MYSELF, AT_LARGE))

ACTIONS = section(
    "actions",
    listed(
        "actions",
        text("actions[].by"),
        choice(
            "actions[].body",
            "police_there embassy_of_china own_foreign_ministry un_wgeid un_other icrc amnesty_or_hrw public_list"
            " local_organisation media court",
        ),
        date("actions[].date"),
        text("actions[].reference"),
        long_text("actions[].result"),
    ),
    text("actions.why_none", asked_if=IsEmpty("actions")),
    choices(
        "wishes",
        # The first three are for a death; they stand first because then they matter most.
        "find_out_how body_returned truth"
        " find_out_where proof_of_life medical_care release reunite_children lawyer un_submission government_help"
        " publish media_contact message_of_hope compensation material_help only_record",
        offered_if={
            **dict.fromkeys(("find_out_how", "body_returned", "truth"), DEAD),
            **dict.fromkeys(("find_out_where", "proof_of_life", "release"), _STILL_MISSING),
            **dict.fromkeys(("medical_care", "reunite_children", "lawyer", "un_submission"), NOT_DEAD),
            **dict.fromkeys(("government_help", "media_contact", "message_of_hope", "material_help"), NOT_DEAD),
        },
    ),
    long_text("wishes.words"),
)
