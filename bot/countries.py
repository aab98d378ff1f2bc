"""Countries: ISO 3166 codes, their names in the languages of the bot, and the likeliest first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from babel import Locale

from bot.as_typed import fold
from bot.country_names import ALSO_CALLED, FIRST_FOR, LIKELY, NOT_COUNTRIES, OWN_NAMES
from bot.languages import DEFAULT, LANGUAGES
from bot.scripts import uyghur

IN_OTHER_LETTERS: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {"ug-Latn": uyghur.to_latin, "ug-Cyrl": uyghur.to_cyrillic}
)
"""CLDR writes Uyghur in Arabic letters only."""
_WORD = re.compile(r"(?<![\w'])(?!(?:we|вә)\b)\w")


@lru_cache(maxsize=32)
def ordered(language: str) -> tuple[str, ...]:
    """Every country: first where readers of this language probably are, then the diaspora, then by name."""
    names = _names(language)
    first = [FIRST_FOR[language]] if language in FIRST_FOR else []
    rest = sorted(names, key=lambda code: _sortable(names[code]))
    return tuple(dict.fromkeys([*first, *LIKELY, *rest]))


def name_of(code: str, language: str) -> str:
    """Its name in that language, short enough to say; the code itself when there is none."""
    return _names(language).get(code) or _names(DEFAULT).get(code, code)


def is_known(code: str) -> bool:
    """Whether it is a country's ISO 3166 code of two letters."""
    return code in _names(DEFAULT)


def find(words: str, language: str = DEFAULT) -> tuple[str, ...]:
    """The countries of exactly this name: in the person's language and English, else in any language of the bot."""
    wanted = _key(words)
    if not wanted:
        return ()
    first = dict.fromkeys((language, DEFAULT))
    others = [code for code in LANGUAGES if code not in first]
    tried = ((code for each in group for code in _by_name(each).get(wanted, ())) for group in (first, others))
    return next((found for codes in tried if (found := tuple(dict.fromkeys(codes)))), ())


@lru_cache(maxsize=32)
def _names(language: str) -> Mapping[str, str]:
    if rule := IN_OTHER_LETTERS.get(language):
        return MappingProxyType({code: _capitalised(rule(name)) for code, name in _names("ug").items()})
    cldr = LANGUAGES[language].cldr if language in LANGUAGES else DEFAULT
    territories = Locale.parse(cldr).territories
    named = {code: name for code, name in territories.items() if len(code) == 2 and code not in NOT_COUNTRIES}
    own = {code: names[language] for code, names in OWN_NAMES.items() if language in names}
    return MappingProxyType(named | own)


def _capitalised(name: str) -> str:
    return _WORD.sub(lambda found: found[0].upper(), name)


@lru_cache(maxsize=32)
def _by_name(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for code, name in _every_name(language):
        found.setdefault(_key(name), {})[code] = None
    return MappingProxyType({key: tuple(codes) for key, codes in found.items()})


def _every_name(language: str) -> Iterator[tuple[str, str]]:
    """CLDR's names, ours, and in English what countries are also called, anywhere."""
    cldr = LANGUAGES[language].cldr if language in LANGUAGES else DEFAULT
    yield from _names(language).items()
    yield from ((code, name) for code, name in Locale.parse(cldr).territories.items() if is_known(code))
    if language == DEFAULT:
        yield from ((code, name) for code, names in ALSO_CALLED.items() for name in (code, *names))


def _key(name: str) -> str:
    return "".join(_letters(fold(name).replace("ı", "i")))


def _letters(text: str) -> Iterable[str]:
    return (sign for sign in unicodedata.normalize("NFD", text) if sign.isalnum())


def _sortable(name: str) -> str:
    return "".join(_letters(name.casefold()))
