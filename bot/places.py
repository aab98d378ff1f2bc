"""Places of Xinjiang: what people write in any script, matched or offered, and the names they read back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from bot import place_names
from bot.as_typed import fold
from bot.place_alike import Names, most_alike
from bot.place_endings import bare, bare_han, unsaid_of
from bot.place_units import REGION, Unit, chain, successors, units
from bot.provinces import PROVINCES

MOST = 5
"""A phone shows five buttons well; who meant a sixth place writes more of it."""
MOST_PARTS = 8
MOST_WORDS = 12
LONGEST = 5
"""Words of the longest name with its type: `Ili Qazaq aptonom oblasti`."""
PARTS = re.compile(r"[,،、，;؛\n/()（）]")
HAN = re.compile(r"[\u3400-\u9fff]+")
HAN_REST = re.compile(r"(?:.*(?:镇|鎮|乡|鄉|村|街道|路|号|號|队|隊|连|連|团|團|场|場|小区|小區))?")
"""After a county, Chinese addresses name the village."""

Codes = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """A place that words may mean."""

    code: str
    level: str


def find(words: str) -> tuple[PlaceMatch, ...]:
    """The places whose name is exactly these words, whatever script, apostrophe, hyphen, type word or case ending.

    `Künes, Ili` is the Künes inside Ili; a part nobody knows (a village) is passed over. More than one match means
    ask, more than five are cut; none is normal: the words are kept all the same.
    """
    found = [codes for part in _parts(words) for codes in _codes_of(part)]
    return _matches(_narrowed(found))


def alike(words: str) -> tuple[PlaceMatch, ...]:
    """Places that these words may mean though no name is exactly that: only ever to be offered, the likeliest first."""
    if find(words):
        return ()
    named = [codes for part in _parts(words) for codes in _named_in(part)]
    tried = [unsaid_of(fold(part).split()) for part in _parts(words)]
    near = (code for each in tried if " ".join(each) not in _elsewhere() for code in most_alike(each, _names()))
    return _matches(dict.fromkeys([*_narrowed(named), *near]))


def name_of(code: str, language: str) -> str:
    """In the reader's language, with the unit it lies in: `Künes (Xinyuan), Ili`; an unknown code as it is."""
    unit = units().get(current_code(code) or "")
    return place_names.label(_named(unit), language) if unit else code


def says_no_more(words: str) -> bool:
    """Whether these words are nothing but names of places; `Künes prison`, or a village before its county, is more."""
    return all(_is_a_name(part) for part in _parts(words) if fold(part))


def is_known(code: str) -> bool:
    """Whether this is the code of a unit of today."""
    return code in units()


def current_code(code: str) -> str | None:
    """Today's code of a unit by any code it ever had; None for a code outside the gazetteer."""
    return code if code in units() else successors().get(code)


def lies_in(code: str, outer: str) -> bool:
    """Whether a unit is another one, or lies inside it."""
    return outer in chain(code)


def known_codes() -> tuple[str, ...]:
    """Every code of the gazetteer, in its order."""
    return tuple(units())


def _matches(codes: Iterable[str]) -> tuple[PlaceMatch, ...]:
    return tuple(PlaceMatch(code, units()[code].level) for code in [*codes][:MOST])


def _parts(words: str) -> list[str]:
    return PARTS.split(words)[:MOST_PARTS]


@lru_cache(maxsize=1)
def _by_key() -> Mapping[str, Codes]:
    """Codes by every form in which a name may be typed."""
    found: dict[str, dict[str, None]] = {}
    for unit in units().values():
        for name in (*unit.names.values(), *unit.others):
            for form in _forms(fold(name)):
                found.setdefault(form, {})[unit.code] = None
    return MappingProxyType({form: tuple(codes) for form, codes in found.items()})


@lru_cache(maxsize=1)
def _names() -> Names:
    """Every name without its type word, for what is only alike."""
    stems = ((place_names.stem(fold(name)), unit.code) for unit in units().values() for name in _all_names(unit))
    return Names.of((stem, code) for stem, code in stems if stem)


@lru_cache(maxsize=1)
def _elsewhere() -> frozenset[str]:
    """China's other provinces and great cities are known, and none of ours."""
    return frozenset(form for names in PROVINCES.values() for name in names for form in (fold(name), name[:2]))


def _all_names(unit: Unit) -> Iterator[str]:
    yield from unit.names.values()
    yield from unit.others


def _codes_of(part: str) -> list[Codes]:
    """What a part names: one place or several that share the name; a place and what it lies in, one after another."""
    words = fold(part).split()[:MOST_WORDS]
    whole = _exactly(words)
    if whole or not words:
        return [whole] if whole else []
    if HAN.fullmatch("".join(words)):
        named, rest = _han(bare_han("".join(words)))
        return named if HAN_REST.fullmatch(rest) else []
    named, left = _windows(unsaid_of(words))
    return named if not left else []


def _is_a_name(part: str) -> bool:
    letters = "".join(fold(part).split())
    if HAN.fullmatch(letters) and not _exactly(fold(part).split()):
        return not _han(bare_han(letters))[1]
    return bool(_codes_of(part))


def _named_in(part: str) -> list[Codes]:
    """The places that some of the words name exactly, beside words that nobody knows."""
    words = fold(part).split()[:MOST_WORDS]
    return [*_windows(unsaid_of(words))[0], *(codes for run in HAN.findall(part) for codes in _han(bare_han(run))[0])]


def _exactly(words: list[str]) -> Codes:
    """An exact name first; then without its type word; only when there is none, without case ending."""
    tried = (form for name in (" ".join(words), *bare(words)) for form in _forms(name))
    return next((codes for form in tried if (codes := _by_key().get(form))), ())


def _windows(words: list[str]) -> tuple[list[Codes], int]:
    """The places named one after another, the longest names first, and how many words are left over."""
    found: list[Codes] = []
    at = left = 0
    while at < len(words):
        ends = range(min(at + LONGEST, len(words)), at, -1)
        taken = next(((end, codes) for end in ends if (codes := _exactly(words[at:end]))), None)
        if taken is None:
            at, left = at + 1, left + 1
        else:
            at = taken[0]
            found.append(taken[1])
    return found, left


def _han(text: str) -> tuple[list[Codes], str]:
    """The places that an address without spaces begins with, from the largest to the smallest, and its rest."""
    found: list[Codes] = []
    text = place_names.simplified(text)
    while ends := [end for end in range(len(text), 1, -1) if text[:end] in _by_key()]:
        found.append(_by_key()[text[: ends[0]]])
        text = text[ends[0] :]
    return found, text


def _forms(folded: str) -> tuple[str, ...]:
    """The name as a key, then without its type word: `künes nahiyisi`, `künes`."""
    stem = place_names.stem(folded)
    return tuple(dict.fromkeys(_key(form) for form in (folded, stem) if form))


def _key(folded: str) -> str:
    """Without spaces and accents: `Ala'er`, `ala er` and `Kunes`, `Künes` are written as it comes."""
    letters = unicodedata.normalize("NFD", place_names.simplified(folded.replace("ı", "i")))
    return "".join(sign for sign in letters if sign.isalnum())


def _narrowed(found: list[Codes]) -> Codes:
    """With several parts, the units that lie inside what every other part names; all of them when none does."""
    inner = [code for codes in found for code in codes if all(_lies_in_one(code, others) for others in found)]
    return tuple(dict.fromkeys(inner or (code for codes in found for code in codes)))


def _lies_in_one(code: str, others: Iterable[str]) -> bool:
    return any(lies_in(code, other) for other in others)


def _named(unit: Unit) -> place_names.Named:
    """A unit with what its label needs; the region above the prefectures goes without saying."""
    parent = units().get(unit.parent)
    outer = parent.names if parent and parent.code != REGION else None
    is_shared = len(_by_key().get(_key(fold(place_names.stem(unit.names["en"]))), ())) > 1
    return place_names.Named(unit.names, outer, is_shared)
