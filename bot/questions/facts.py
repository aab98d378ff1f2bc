"""Conditions under the names the paper form gives them: «if dead», «if released», «if it can apply»."""

from bot.interview.conditions import IsUnsaid, Not, all_of, any_of, one_of, some_item

FEMALE_RELATIVES = ("mother", "wife", "daughter", "sister", "grandmother", "granddaughter", "aunt", "niece")
MALE_RELATIVES = ("father", "husband", "son", "brother", "grandfather", "grandson", "uncle", "nephew")

MYSELF = one_of("person.relation", "myself")
NOT_MYSELF = Not(MYSELF)
SPOUSE = one_of("person.relation", "wife", "husband")
RELATION_LEAVES_ROLE_OPEN = any_of(one_of("person.relation", "other"), IsUnsaid("person.relation"))
RELATION_LEAVES_SEX_OPEN = Not(one_of("person.relation", *FEMALE_RELATIVES, *MALE_RELATIVES))
FEMALE = any_of(one_of("person.relation", *FEMALE_RELATIVES), one_of("person.sex", "female"))
MALE = any_of(one_of("person.relation", *MALE_RELATIVES), one_of("person.sex", "male"))

FOR_OTHERS = one_of("reporter.role", "organisation", "helping_someone")

STATES = (
    *("no_news", "exit_ban", "police_custody", "camp", "prison", "forced_labour", "house_or_town_arrest", "hospital"),
    *("orphanage_or_boarding", "released_watched", "free", "outside", "dead", "unclear", "other"),
)
_SAID_TO_BE_ALIVE_OR_UNCLEAR = one_of("status.now", *(state for state in STATES if state != "dead"))
# A death in custody told under «what happened» counts until «now» says something else, also if «now» was passed over.
DEAD = any_of(
    one_of("status.now", "dead"),
    all_of(one_of("event.kind", "death_in_custody"), Not(_SAID_TO_BE_ALIVE_OR_UNCLEAR)),
)
NOT_DEAD = Not(DEAD)
TOLD_BY_OTHERS = all_of(NOT_DEAD, NOT_MYSELF)
"""Questions about how the news came: not to somebody who tells about herself, nor about a death."""
AT_LARGE = one_of("status.now", "free", "outside")
RELEASED = all_of(
    NOT_DEAD,
    any_of(one_of("status.now", "released_watched", "free", "outside"), some_item("history[].what", "released")),
)
WAS_TAKEN = Not(one_of("event.kind", "no_contact_only"))
PRISON_OR_SENTENCE = all_of(
    NOT_DEAD,
    any_of(
        one_of("status.now", "prison"),
        one_of("status.facility_kind", "prison"),
        one_of("event.kind", "sentenced"),
        some_item("history[].what", "sentenced"),
        some_item("history[].state", "prison"),
    ),
)
