"""Words without their endings and beginnings: -да, -dan, -ning, -го, ال, and what an ending says of the date."""

from __future__ import annotations

from collections.abc import Iterator

from bot.date_words.tables import Table

SHORTEST_STEM = 2
LONGEST_WORD = 30


def may_stand_alone(bone: str, table: Table) -> bool:
    """`2017 де`, `17 го`: hasty writers part the ending from its number, but `2017 теңге` is money."""
    if bone not in table.endings or len(bone) < SHORTEST_STEM:
        return False
    return "after the date" in table.switches or table.endings[bone] in {"nth", "year"}


def ending_of(bone: str, table: Table) -> frozenset[str] | None:
    """What a word says that is nothing but an ending, or two; None for any other word."""
    if bone in table.endings:
        return frozenset({table.endings[bone]})
    for cut in range(1, len(bone)):
        if bone[:cut] in table.endings and bone[cut:] in table.endings:
            return frozenset({table.endings[bone[:cut]], table.endings[bone[cut:]]})
    return None


def stems(bone: str, table: Table) -> Iterator[tuple[str, frozenset[str]]]:
    """The word itself, then without its endings and its beginnings."""
    yield bone, frozenset()
    if len(bone) > LONGEST_WORD:
        return
    for stem, marks in _without_ending(bone, table, 3 if "after the date" in table.switches else 1):
        yield stem, marks
    for size in range(1, min(4, len(bone) - 1)):
        if mark := table.prefixes.get(bone[:size]):
            rest, own = bone[size:], frozenset({mark} - {"plain"})
            yield rest, own
            for stem, marks in _without_ending(rest, table, 1):
                yield stem, marks | own


def _shortest(table: Table) -> int:
    """Where words carry few endings, a short word with one is another word."""
    return SHORTEST_STEM if "after the date" in table.switches else SHORTEST_STEM + 1


def _without_ending(bone: str, table: Table, layers: int) -> Iterator[tuple[str, frozenset[str]]]:
    """Endings may share a letter with the stem (айы + нан), since doubled letters are one."""
    for size in range(min(8, len(bone) - SHORTEST_STEM + 1), 0, -1):
        kind = table.endings.get(bone[-size:])
        if kind is None and bone[-size - 1 : -size] == "n":
            kind = table.endings.get("g" + bone[-size:])  # n and g are one letter where they meet
        if kind is None:
            continue
        mark = frozenset({kind} - {"plain"})
        for stem in (bone[:-size], bone[:-size] + bone[-size]):
            if len(stem) >= _shortest(table) and stem != bone:
                yield stem, mark
                if layers > 1:
                    for deeper, marks in _without_ending(stem, table, layers - 1):
                        yield deeper, marks | mark
