"""Why words could not be taken as an answer: a code for the locales, and what may have been meant."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.interview.kinds import Value


class Reason(StrEnum):
    """The phrase of a reason is `rejected-<reason>`."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    USE_BUTTONS = "use_buttons"
    SEND_A_FILE = "send_a_file"
    NOT_AN_OPTION = "not_an_option"
    WHICH_RELATIVE = "which_relative"
    NOT_YES_OR_NO = "not_yes_or_no"
    NOT_A_NUMBER = "not_a_number"
    NUMBER_OUT_OF_RANGE = "number_out_of_range"
    NOT_AN_AGE = "not_an_age"
    NOT_A_LINK = "not_a_link"
    WHICH_PLACE = "which_place"
    PLACE_ALIKE = "place_alike"
    NOT_A_COUNTRY = "not_a_country"
    WHICH_COUNTRY = "which_country"
    NOT_A_ZONE = "not_a_zone"
    WHICH_LANGUAGE = "which_language"
    CHOOSE_EVENT = "choose_event"
    NOT_A_DATE = "not_a_date"
    WHICH_DATE = "which_date"
    AGE_OR_YEAR = "age_or_year"
    NO_YEAR = "no_year"
    IMPOSSIBLE_DATE = "impossible_date"
    TOO_LONG_AGO = "too_long_ago"
    IN_THE_FUTURE = "in_the_future"
    OTHER_CALENDAR = "other_calendar"
    ENDS_BEFORE_START = "ends_before_start"


@dataclass(frozen=True, slots=True)
class Rejected:
    """Not taken: nothing changes. Suggestions are complete values to offer as buttons, the likeliest first."""

    reason: Reason
    suggestions: tuple[Value, ...] = field(default=(), repr=False)
