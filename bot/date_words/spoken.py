"""Dates in words, in every language of the bot: «весной 17-го», 2017-يىلى 4-ئاي, two years ago, before 2017.

What is left over, what is denied and what has two meanings is asked; nothing is ever more precise than it was said.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bot import dates
from bot.date_words.gathering import gather
from bot.date_words.groups import Gathered, Group, Part
from bot.date_words.intervals import interval_of
from bot.date_words.lags import Lag, after
from bot.date_words.numbers import put_together
from bot.date_words.points import UNREAD, Telling, point_of
from bot.date_words.tables import Table, has_table, table_of
from bot.date_words.tokens import tokens_of
from bot.date_words.typed_digits import Unclear

LONGEST = 120
"""In characters: who writes more tells a story, and a story is not searched for dates."""
SINCE = frozenset({"since", "after", "from"})
UNTIL = frozenset({"until", "before"})


class Said(Enum):
    """What is no date, and clear all the same."""

    DONT_KNOW = "dont_know"


@dataclass(frozen=True, slots=True)
class Heard:
    """What a language makes of a phrase, and whether it knew every word."""

    meaning: str | Unclear | Said
    understood: bool


def hear(words: str, language: str, telling: Telling, also: str | None = None) -> Heard:
    """A phrase in the words of one language, helped out by another's. Never raises."""
    if len(words) > LONGEST or not has_table(language):
        return Heard(UNREAD, understood=False)
    table = table_of(language)
    tokens = put_together(tokens_of(words, table, table_of(also) if also else None), table)
    understood = all(token.kind != "unknown" for token in tokens)
    known = [token for token in tokens if token.kind != "dont_know"]
    if len(known) < len(tokens) and all(token.kind in {"filler", "lead", "about", "with_and"} for token in known):
        return Heard(Said.DONT_KNOW, understood=True)
    gathered = gather(known, telling.said_on.year, table.switches)
    made = _meaning(gathered, telling, table)
    is_about = gathered.about or len(known) < len(tokens)
    return Heard(dates.about(made) if isinstance(made, str) and is_about else made, understood)


def _meaning(gathered: Gathered, telling: Telling, table: Table) -> str | Unclear:
    _settle_ago(gathered, table)
    if gathered.unknown or gathered.negated:
        return _each(gathered, telling, table)
    operators = [part for part in gathered.parts if isinstance(part, str)]
    groups = gathered.groups()
    if "event" in operators or "later" in operators or (telling.after_it and _is_only_a_lag(groups)):
        return _against_event(groups, set(operators), telling)
    _year_at_the_end(gathered)
    _merge(gathered)
    groups = gathered.groups()
    match groups:
        case [single]:
            return _one(gathered, single, telling, table)
        case [_, _]:
            return interval_of(gathered, telling, table)
        case _:
            return _each(gathered, telling, table)


def _each(gathered: Gathered, telling: Telling, table: Table) -> Unclear:
    """Not sure of the whole: every date in it that stands by itself is offered."""
    found = [point_of(group, telling, table) for group in gathered.groups()]
    return telling.asked([made for made in found if isinstance(made, str)])


def _settle_ago(gathered: Gathered, table: Table) -> None:
    """Mark times that lie so long ago, in languages with a word of its own for it and in those without."""
    parts = gathered.parts
    for place, part in enumerate(parts):
        if not isinstance(part, Group) or part.lag is None:
            continue
        for beside in (place + 1, place - 1):
            if 0 <= beside < len(parts) and _says_ago(parts, beside, part, table):
                part.is_ago = True
                parts[beside] = "ago, said"
                break
    gathered.parts = [part for part in parts if part != "ago, said"]
    if "before is ago" in table.switches:
        gathered.parts = ["before" if part == "ago" else part for part in gathered.parts]


def _says_ago(parts: list[Part], beside: int, group: Group, table: Table) -> bool:
    said = parts[beside]
    follows = beside > parts.index(group)
    if "event" in parts or group.is_from:
        return False
    if said == "ago":
        return True
    if said == "since":
        return follows and "since is ago" in table.switches
    return said == "before" and "before is ago" in table.switches and follows == ("after the date" in table.switches)


def _is_only_a_lag(groups: list[Group]) -> bool:
    return len(groups) == 1 and groups[0].fields() == {"lag"} and not groups[0].is_ago


def _against_event(groups: list[Group], operators: set[str], telling: Telling) -> str | Unclear:
    """18 months after the arrest; two days later; before the arrest."""
    way = operators - {"event", "later", "from", "and"}
    if telling.event is None or len(groups) > 1 or not way <= {"after", "before"} or len(way) > 1:
        return UNREAD
    if not groups:
        made = {"after": dates.since, "before": dates.until}.get("".join(way))
        is_single = "/" not in telling.event
        return made(telling.event) if made and is_single and "event" in operators else UNREAD
    lag = groups[0].lag
    if lag is None or groups[0].fields() != {"lag"} or groups[0].is_half:
        return UNREAD
    if way == {"before"} and "event" not in operators:
        return UNREAD
    found = after(telling.event, Lag(-lag.count if way == {"before"} else lag.count, lag.unit))
    if found and "event" not in operators and not telling.after_it:
        return telling.asked([found])
    return telling.bounds().judged(found) if found else UNREAD


def _year_at_the_end(gathered: Gathered) -> None:
    """The year said after the postposition: "from March until June, 2017" in the order of Turkic languages."""
    parts, groups = gathered.parts, gathered.groups()
    if len(groups) < 2 or parts[-1] is not groups[-1] or groups[-1].fields() != {"year"}:
        return
    follows = isinstance(parts[-2], str) and parts[-2] in {"until", "between"}
    if follows and not any("year" in group.fields() for group in groups[:-1]):
        groups[-2].year, groups[-2].short_year = groups[-1].year, groups[-1].short_year
        parts.pop()


def _merge(gathered: Gathered) -> None:
    """Two parts of one date that only a dash, "à", or a time ago stood between."""
    groups = gathered.groups()
    if len(groups) != 2:
        return
    first, second = groups
    places = [gathered.parts.index(first), gathered.parts.index(second)]
    between = gathered.parts[places[0] + 1 : places[1]]
    days = {"number", "day"}
    is_apart = (
        first.fields() & second.fields()
        or (first.fields() & days and second.fields() & days)
        or first.is_from
        or not set(between) <= {"dash", "to_or_in"}
    )
    if is_apart or ("year" in first.fields() | second.fields() and "lag" in first.fields() | second.fields()):
        return
    if _stands_alone(first) and _stands_alone(second) and between:
        return
    for name in ("year", "short_year", "month", "season", "day", "lag", "part", "told", "last"):
        if getattr(first, name) is None:
            setattr(first, name, getattr(second, name))
    first.numbers += second.numbers
    first.is_ago, first.is_from = first.is_ago or second.is_ago, second.is_from
    first.decade, first.weekday = first.decade or second.decade, first.weekday or second.weekday
    gathered.parts = [*gathered.parts[: places[0] + 1], *gathered.parts[places[1] + 1 :]]


def _stands_alone(group: Group) -> bool:
    return "year" in group.fields() and len(group.fields()) > 1


def _one(gathered: Gathered, group: Group, telling: Telling, table: Table) -> str | Unclear:
    said = {part for part in gathered.parts if isinstance(part, str)} - {"to_or_in"}
    if group.weekday and group.day is None:
        return _each(gathered, telling, table)
    is_lag = group.lag is not None and not group.is_ago and not group.fields() & {"month", "season", "year"}
    if is_lag and (said or group.is_from):
        return _counted_from(group, said, telling)
    point = point_of(group, telling, table)
    if group.is_from and not said:
        said = {"from"}
    if not said or isinstance(point, Unclear):
        return point
    if "/" in point:
        return UNREAD
    if said == {"from"} and "from is of" in table.switches:
        return telling.asked([point, dates.since(point)])
    if said <= SINCE:
        return dates.since(point)
    return dates.until(point) if said <= UNTIL else telling.asked([point])


def _counted_from(group: Group, said: set[str], telling: Telling) -> str | Unclear:
    """For two years now: no more than a hint. After two years: that needs the event it counts from."""
    if said == {"after"} and telling.after_it:
        return _against_event([group], said, telling)
    if "since" in said and group.lag and not group.is_half:
        since = after(dates.day(telling.said_on), Lag(-group.lag.count, group.lag.unit))
        return telling.asked([since, dates.since(since.rstrip("~")) if since else None])
    return UNREAD
