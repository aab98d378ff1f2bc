"""What it costs to hear one sound for another, or to miss one: a table for each two ways of reading."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.name_sounds.sounds import CODA, SIGNS, VOWELS, Reading, Way

FAR = 1.3
"""A vowel for a consonant."""
NEAR = (
    "aA .05 Ae .05 ei .08 iI .03 oO .05 uU .05 ou .08 OU .08 oU .1 uO .1 ao .12 ae .1 Ai .15 eI .12 aO .2 Ii .03 uI .2 Ui .2 "
    "iy .08 Iy .12 ey .2 uw .12 ow .2 uv .2 Uw .15 Ow .2 ov .3 "
    "bp .15 td .15 kg .15 sz .25 Cj .2 SJ .25 fv .15 qG .2 xG .15 kq .03 qx .15 xh .05 kx .2 Gh .2 Gg .05 gx .3 gh .35 qh .25 "
    "kh .35 qg .15 kG .2 fp .1 fb .25 vw .03 vb .25 wb .35 wf .35 vp .35 mn .5 Nn .15 NG .5 Ng .4 jJ .08 jy .25 Jy .35 jz .4 Jz .3 "
    "CS .35 Ss .3 cs .2 cz .25 cC .3 SJ .3 zS .5 zJ .3 tC .6 jd .5 lr .5 nl .7 cj .4 kC .6 gj .6"
)
"""Between scripts of the languages themselves, and between ways of typing them."""
NEAR_CHINESE = (
    "lr .15 kx .08 kh .08 qx .05 qh .08 gG .03 gx .2 gh .2 qG .1 kG .1 kg .12 kq .02 sz .08 sS .12 CS .3 Cj .15 jz .2 Jz .2 "
    "bp .1 fp .03 fb .15 fv .05 fw .15 vw .02 wb .3 Nn .04 mn .3 cs .1 zJ .15 td .12 jJ .04 SJ .12 zS .3 jS .4 Cx .5 Sx .3 "
    "Sh .25 jk .4 jg .3 Cq .4 jy .25 ry .5 rJ .2 rz .4 nl .5 Cc .25 Ck .4 rd .8 "
    "aA .02 Ae .03 ei .05 ai .12 iI .02 oO .03 uU .03 ou .05 OU .05 ao .08 ae .06 Ai .08 eI .05 uI .1 Ui .08 aI .12 oU .06 uO .06 "
    "eu .15 iu .15 iy .03 Iy .06 ey .1 uw .04 ow .08 uv .08 Uw .06 Ow .08 ov .12 Uy .15 uy .2"
)
"""Where one side is Chinese: few syllables for many sounds."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Costs by sound numbers: `swap[one][other]`, `drop[one]` of the first word, `miss[other]` of the second."""

    swap: tuple[tuple[float, ...], ...]
    drop: tuple[float, ...]
    miss: tuple[float, ...]


def distance(one: Reading, other: Reading) -> float:
    """The cheapest way to hear one word for the other."""
    if one.way < other.way or (one.way == other.way and one.numbers > other.numbers):
        one, other = other, one
    costs = _costs(one.way, other.way)
    if one.numbers == other.numbers:
        return 0.0
    row = [0.0]
    for number in other.numbers:
        row.append(row[-1] + costs.miss[number])
    for number in one.numbers:
        row = _next_row(row, costs, number, other.numbers)
    return row[-1]


def _next_row(row: list[float], costs: Costs, number: int, others: tuple[int, ...]) -> list[float]:
    """One line of the edit distance: this loop is where all the time goes."""
    swap, miss, drop = costs.swap[number], costs.miss, costs.drop[number]
    slanting = row[0]
    best = slanting + drop
    below = [best]
    for place, other in enumerate(others, 1):
        straight = row[place]
        best += miss[other]
        if (swapped := slanting + swap[other]) < best:
            best = swapped
        if (dropped := straight + drop) < best:
            best = dropped
        below.append(best)
        slanting = straight
    return below


@lru_cache(maxsize=9)
def _costs(one: Way, other: Way) -> Costs:
    """The table of two ways of reading, the richer way second."""
    if one is Way.CHINESE and other is Way.CHINESE:
        return Costs(_swaps(NEAR), _missing(_chinese_both), _missing(_chinese_both))
    if Way.CHINESE in {one, other}:
        heard = _arabic if one is Way.ARABIC else _chinese
        lost = _lost_in_chinese if other is not Way.CHINESE else _chinese
        return Costs(_swaps(NEAR + " " + NEAR_CHINESE), _missing(heard), _missing(lost))
    if one is Way.ARABIC and other is not Way.ARABIC:
        return Costs(_swaps(NEAR), _missing(_arabic), _missing(_unwritten))
    return Costs(_swaps(NEAR), _missing(_plain), _missing(_plain))


def _swaps(near: str) -> tuple[tuple[float, ...], ...]:
    words = near.split()
    given = {frozenset(pair): float(cost) for pair, cost in zip(words[::2], words[1::2], strict=True)}
    single = [[_swap(one, other, given) for other in SIGNS] for one in SIGNS]
    return tuple(tuple(row + row) for row in single + single)


def _swap(one: str, other: str, given: Mapping[frozenset[str], float]) -> float:
    if one == other:
        return 0.0
    cost = given.get(frozenset((one, other)))
    if cost is not None:
        return cost
    if "-" in (one, other) and one in VOWELS and other in VOWELS:
        return 0.03
    vowels = (one in VOWELS) + (other in VOWELS)
    return {0: 1.0, 1: FAR, 2: 0.3}[vowels]


def _missing(cost: Callable[[str, bool], float]) -> tuple[float, ...]:
    assert len(SIGNS) == CODA
    return tuple(cost(sign, closing) for closing in (False, True) for sign in SIGNS)


def _plain(sign: str, closing: bool) -> float:
    if sign in VOWELS:
        return 0.05 if sign == "-" else 0.25
    light = {"h": 0.15 if closing else 0.25, "y": 0.1, "w": 0.2, "G": 0.7, "x": 0.6 if closing else 0.8}
    return light.get(sign, 1.0)


def _chinese_both(sign: str, closing: bool) -> float:
    return {"-": 0.1, "r": 0.35 if closing else 1.0, "h": 0.5, "y": 0.1, "w": 0.1}.get(sign, 0.2 if sign in VOWELS else 1.0)


def _chinese(sign: str, closing: bool) -> float:
    """A sound that only the Chinese spelling has."""
    closed = {"r": 0.2, "n": 0.3, "N": 0.4}
    if closing and sign in closed:
        return closed[sign]
    return {"-": 0.01, "y": 0.04, "w": 0.06, "h": 0.35}.get(sign, 0.12 if sign in VOWELS else 1.0)


def _lost_in_chinese(sign: str, closing: bool) -> float:
    """A sound that the Chinese spelling lost."""
    if sign in VOWELS:
        return 0.1
    closed = {"l": 0.15, "r": 0.1, "t": 0.2, "d": 0.25, "x": 0.12, "h": 0.05, "q": 0.4, "k": 0.4, "p": 0.5, "m": 0.6}
    opening = {"h": 0.06, "x": 0.35, "G": 0.2, "y": 0.05, "w": 0.1, "v": 0.4, "r": 0.7}
    return (closed if closing else opening).get(sign, opening.get(sign, 0.9))


def _arabic(sign: str, closing: bool) -> float:
    return 0.15 if sign in VOWELS else _plain(sign, closing)


def _unwritten(sign: str, closing: bool) -> float:
    """Short vowels are not written in Arabic."""
    return 0.03 if sign in VOWELS else _plain(sign, closing)
