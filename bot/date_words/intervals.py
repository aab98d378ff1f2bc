"""Two dates of one phrase: between them, from one to the other, or either."""

from __future__ import annotations

from datetime import timedelta

from bot import dates
from bot.date_points import SPRING, Precision
from bot.date_words.groups import Gathered, Group
from bot.date_words.points import UNREAD, Telling, point_of
from bot.date_words.tables import Table
from bot.date_words.typed_digits import Unclear
from bot.rejections import Reason

JOINING = frozenset({"to", "dash", "to_or_in"})
LISTING = frozenset({"and", "to", "dash", "or", "from", "to_or_in", "between"})


def interval_of(gathered: Gathered, telling: Telling, table: Table) -> str | Unclear:
    """What two dates and the words around them mean together."""
    first, second = gathered.groups()
    around = _around(gathered, first, second)
    second.decade = False
    _inherit(first, second)
    _inherit(second, first)
    points = [point_of(group, telling, table) for group in (first, second)]
    sure = [made for made in points if isinstance(made, str)]
    if len(sure) < 2 or "/" in "".join(sure):
        known = [made for made in points if isinstance(made, Unclear) and made.reason is not Reason.NOT_A_DATE]
        return known[0] if known else telling.asked(sure)
    is_alike = dates.precision(sure[0]) is dates.precision(sure[1])
    if around[1] == {"or"} and not (around[0] | around[2]) - {"or"}:
        return dates.between(*sure) if is_alike and _follows_directly(*sure) else telling.asked(sure)
    if not _is_interval(first, around, table) or ("dash" in around[1] and not is_alike):
        return telling.asked(sure)
    return _in_order(sure, telling)


def _around(gathered: Gathered, first: Group, second: Group) -> tuple[set[str], set[str], set[str]]:
    """The words before, between and after."""
    places = [gathered.parts.index(group) for group in (first, second)]
    pieces = gathered.parts[: places[0]], gathered.parts[places[0] + 1 : places[1]], gathered.parts[places[1] + 1 :]
    before, between, behind = ({part for part in piece if isinstance(part, str)} for piece in pieces)
    return before, between, behind


def _inherit(poor: Group, rich: Group) -> None:
    """March to June 2017: the year is said once. 15 to 20 April: so is the month."""
    known = poor.fields()
    if known in ({"number"}, {"day"}) and rich.month and len(poor.numbers) < 2:
        poor.day = poor.numbers[0].number if poor.numbers else poor.day
        poor.numbers, poor.month = [], rich.month
    if not known & {"year", "fixed", "told", "lag"} and known:
        poor.year, poor.short_year = rich.year, rich.short_year


def _is_interval(first: Group, around: tuple[set[str], set[str], set[str]], table: Table) -> bool:
    before, between, behind = around
    said = before | between | behind
    if "between" in said:
        return said <= LISTING
    if between and between <= JOINING:
        return before <= {"from", "since"} and behind <= {"until"}
    begins = first.is_from or bool(before & {"from", "since"}) or "since" in between
    if begins and before <= {"from", "since"}:
        ends = (between | behind) - {"since"}
        return bool(ends) and ends <= {"until", "before", "to"} and behind <= {"until", "before"}
    if "after the date" in table.switches:
        return not before and between - {"and"} == {"after"} and behind in ({"before"}, {"until"})
    if not before and not behind:
        return between == {"until"}
    return before == {"after"} and between - {"and"} == {"before"} and not behind


def _follows_directly(first: str, second: str) -> bool:
    """2017 and 2018, March and April, spring and summer: nothing lies between them."""
    if dates.precision(first) is Precision.SEASON:
        one, other = dates.point(first), dates.point(second)
        places = [4 * each.year + (each.month or SPRING) - SPRING for each in (one, other)]
        return places[1] - places[0] == 1
    return dates.latest(first) + timedelta(days=1) == dates.earliest(second)


def _in_order(points: list[str], telling: Telling) -> str | Unclear:
    made, turned = (f"{one}/{other}" for one, other in (points, points[::-1]))
    if points[0] == points[1]:
        return UNREAD
    if not dates.is_valid(made):
        return Unclear(Reason.ENDS_BEFORE_START, telling.bounds().possible([turned]))
    return telling.bounds().judged(made)
