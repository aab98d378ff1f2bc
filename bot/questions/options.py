"""Option sets that several questions share. The first question that has a set owns its words."""

from bot.questions.build import options
from bot.questions.facts import NOT_MYSELF, STATES

RELATION = options(
    "person.relation",
    "mother father wife husband daughter son sister brother grandmother grandfather granddaughter grandson"
    " aunt uncle niece nephew cousin in_law fiance friend neighbour colleague myself",
)

SOURCE = options(
    "event.source",
    "own_eyes own_phone_call told_by_relative told_by_witness official_paper leaked_list media rumour",
)

EVERY_STATE = options("status.now", f"={' '.join(STATES)}")
# Nobody reports from these about herself.
_NOT_OF_MYSELF = ("no_news", "police_custody", "camp", "prison", "dead")
STATE = options("status.now", f"={' '.join(STATES)}", dict.fromkeys(_NOT_OF_MYSELF, NOT_MYSELF))
