"""What it costs to hear one sound for another, or to miss one: a table for each two ways of reading."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.name_sounds.sounds import CODA, SIGNS, VOWELS, Reading, Way

FAR = 1.3
"""A vowel for a consonant."""
NEAR = (
    "aA .05 Ae .05 ei .08 iI .03 oO .05 uU .05 ou .08 OU .08 oU .1 uO .1 ao .12 ae .1 Ai .15 eI .12 aO .25 Ii .03 "
    "uI .2 Ui .2 au .7 iy .08 Iy .12 ey .2 uw .12 ow .2 uv .2 Uw .15 Ow .2 ov .3 ai .5 eu .6 eo .45 Ao .35 Au .6 "
    "aI .35 aU .6 io .5 iu .45 bp .15 td .15 kg .15 sz .25 Cj .2 SJ .25 fv .15 qG .2 xG .15 kq .03 qx .15 xh .05 "
    "kx .2 Gh .2 Gg .05 gx .3 gh .35 qh .25 kh .35 qg .15 kG .2 fp .1 fb .25 vw .03 vb .25 wb .35 wf .35 vp .35 "
    "mn .5 Nn .15 NG .5 Ng .4 jJ .08 jy .25 Jy .35 jz .4 Jz .3 CS .35 Ss .3 cs .2 cz .25 cC .3 zS .5 zJ .3 tC .6 "
    "jd .5 lr .5 nl .7 cj .4 kC .6 gj .6"
)
"""Between scripts of the languages themselves, and between ways of typing them."""
CHINESE = (
    "xk .12 xh .05 xq .06 xG .12 xg .2 kx .3 kh .35 kq .02 kg .12 kG .15 gG .03 gk .15 gq .15 gx .3 gh .3 lr .12 "
    "rl .6 nl .6 ln .8 sz .08 zs .1 zc .15 Ss .1 Sz .3 sS .35 CS .3 Cj .15 jC .25 jz .3 Jz .15 jJ .04 zJ .15 JS "
    ".2 JC .25 Jj .04 zj .2 SJ .15 cs .1 ct .3 cC .2 Cc .2 sc .15 jk .4 jg .35 Cq .35 Ck .3 Cx .5 Sx .3 Sh .25 jy "
    ".3 Jy .35 yj .4 rJ .2 rz .4 ry .5 rd .7 CJ .3 jd .6 bp .1 pb .1 bw .3 bv .25 pf .06 pv .2 fp .04 fb .15 fv "
    ".05 wv .03 wb .3 wf .3 vw .02 Nn .04 nN .06 mn .35 nm .3 td .12 dt .1 aA .02 ae .06 ai .3 ao .1 aI .25 aO .2 "
    "au .5 aU .5 Aa .05 Ae .03 Ai .08 AI .1 Ao .2 Au .4 ea .15 eA .04 ei .05 eI .05 eo .25 eu .3 ia .3 iA .2 ie "
    ".06 iI .02 io .4 iu .3 iU .15 iy .03 oO .03 oa .12 ou .05 oU .06 oI .2 oi .4 ua .5 uA .5 ue .35 ui .25 uI "
    ".08 uo .05 uO .06 uU .02 uw .04 uv .08 Ui .2 Uu .03 Uo .06 UO .05 UI .1 uy .2 yi .05 yI .05 ye .1 wu .05 wo "
    ".06 wU .06 wO .06 eh .5"
)
"""First a sound of the Chinese spelling, then what it stands for: few syllables for many sounds."""
FILLER = {"i": 0.03, "I": 0.02, "e": 0.04, "A": 0.06, "u": 0.05, "U": 0.06, "o": 0.1, "O": 0.08, "a": 0.25}
"""The filler vowel of 提 ti, 克 ke, 木 mu may also be a vowel that is meant."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Costs by sound numbers: `swap[one][other]`, `drop[one]` of the first word, `miss[other]` of the second."""

    swap: tuple[tuple[float, ...], ...]
    drop: tuple[float, ...]
    miss: tuple[float, ...]


def distance(one: Reading, other: Reading) -> float:
    """The cheapest way to hear one word for the other. The same both ways."""
    if one.numbers == other.numbers:
        return 0.0
    if (one.way, one.numbers) < (other.way, other.numbers):
        one, other = other, one
    costs = _costs(one.way, other.way)
    others = [(place, number, costs.miss[number]) for place, number in enumerate(other.numbers, 1)]
    row = [0.0]
    for _, _, missed in others:
        row.append(row[-1] + missed)
    for number in one.numbers:
        _next_row(row, costs.swap[number], costs.drop[number], others)
    return row[-1]


def _next_row(row: list[float], swap: tuple[float, ...], drop: float, others: list[tuple[int, int, float]]) -> None:
    """One line of the edit distance, in place: this loop is where the time goes, and is written for that."""
    slanting = row[0]
    best = row[0] = slanting + drop
    for place, other, missed in others:
        straight = row[place]
        swapped, dropped = slanting + swap[other], straight + drop
        best += missed
        best = min(best, swapped)
        best = min(best, dropped)
        row[place] = best
        slanting = straight


@lru_cache(maxsize=9)
def _costs(one: Way, other: Way) -> Costs:
    """The table of two ways of reading; a Chinese or Arabic reading comes first, the Chinese one before the Arabic."""
    match one, other:
        case Way.CHINESE, Way.CHINESE:
            return Costs(_swaps(_either(NEAR), 2.5), _missing(_chinese_both), _missing(_chinese_both))
        case Way.CHINESE, Way.ARABIC:
            return Costs(
                _swaps(_either(NEAR) | _ordered(CHINESE)), _missing(_chinese_for_arabic), _missing(_lost_in_chinese)
            )
        case Way.CHINESE, _:
            return Costs(_swaps(_either(NEAR) | _ordered(CHINESE)), _missing(_chinese), _missing(_lost_in_chinese))
        case Way.ARABIC, Way.PLAIN:
            return Costs(_swaps(_either(NEAR)), _missing(_plain), _missing(_unwritten))
        case _:
            return Costs(_swaps(_either(NEAR)), _missing(_plain), _missing(_plain))


Near = Mapping[tuple[str, str], float]


def _ordered(words: str) -> dict[tuple[str, str], float]:
    split = words.split()
    return {(pair[0], pair[1]): float(cost) for pair, cost in zip(split[::2], split[1::2], strict=True)}


def _either(words: str) -> dict[tuple[str, str], float]:
    one_way = _ordered(words)
    return one_way | {(other, one): cost for (one, other), cost in one_way.items()}


def _swaps(near: Near, filler: float = 1) -> tuple[tuple[float, ...], ...]:
    single = [tuple(_swap(one, other, near, filler) for other in SIGNS) for one in SIGNS]
    return tuple(row + row for row in single + single)


def _swap(one: str, other: str, near: Near, filler: float) -> float:
    if one == other:
        return 0.0
    if "-" in (one, other) and one in VOWELS and other in VOWELS:
        return filler * FILLER[other if one == "-" else one]
    vowels = (one in VOWELS) + (other in VOWELS)
    return near.get((one, other), {0: 1.0, 1: FAR, 2: 0.4}[vowels])


def _missing(cost: Callable[[str, bool], float]) -> tuple[float, ...]:
    assert len(SIGNS) == CODA
    return tuple(cost(sign, marked) for marked in (False, True) for sign in SIGNS)


def _plain(sign: str, marked: bool) -> float:
    """A sound that one of two spellings leaves out: a vowel, a breath, a glide, or else another name."""
    if sign in VOWELS:
        return 0.25 if not marked else 0.4 if sign in "iI" else 0.75
    light = {
        "h": 0.15 if marked else 0.25,
        "y": 0.6 if marked else 0.1,
        "w": 0.25,
        "G": 0.7,
        "x": 0.6 if marked else 0.8,
    }
    return light.get(sign, 1.0)


def _chinese_both(sign: str, marked: bool) -> float:
    light = {"-": 0.1, "r": 0.35 if marked else 1.0, "h": 0.5, "y": 0.15, "w": 0.15}
    return light.get(sign, (0.45 if marked else 0.3) if sign in VOWELS else 1.0)


def _chinese(sign: str, marked: bool) -> float:
    """A sound that only the Chinese spelling has."""
    closing = {"r": 0.25, "n": 0.3, "N": 0.4}
    if marked and sign in closing:
        return closing[sign]
    return {"-": 0.01, "y": 0.05, "w": 0.06}.get(sign, (0.25 if marked else 0.12) if sign in VOWELS else 1.0)


def _chinese_for_arabic(sign: str, marked: bool) -> float:
    return 0.02 if sign in VOWELS else _chinese(sign, marked)


def _lost_in_chinese(sign: str, marked: bool) -> float:
    """A sound that the Chinese spelling lost."""
    if sign in VOWELS:
        return 0.12 if not marked else 0.25 if sign in "iI" else 0.5
    closing = {
        "l": 0.15,
        "r": 0.1,
        "t": 0.2,
        "d": 0.25,
        "x": 0.15,
        "h": 0.05,
        "q": 0.4,
        "k": 0.4,
        "p": 0.5,
        "m": 0.6,
        "y": 0.5,
    }
    opening = {"h": 0.06, "x": 0.9, "G": 0.2, "y": 0.05, "w": 0.1, "v": 0.4, "r": 0.7}
    return (closing if marked else opening).get(sign, opening.get(sign, 0.9))


def _unwritten(sign: str, marked: bool) -> float:
    """Short vowels are not written in Arabic."""
    return 0.03 if sign in VOWELS else _plain(sign, marked)
