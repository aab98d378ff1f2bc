"""The words relatives use for each other, in every language and script of the bot, and whom they may mean.

One table a language: a relative, and the words for that relative. A word that stands in several lines means any of
them (apa: mother, elder sister, aunt, grandmother), and then it is asked which. The tables await native readers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from bot.kinship.forms import key, loosely, shorter_forms
from bot.languages import LANGUAGES
from bot.scripts import kazakh, uyghur, uzbek

IN_OTHER_SCRIPTS: Mapping[str, tuple[Callable[[str], str], ...]] = MappingProxyType(
    {"ug": (uyghur.to_latin, uyghur.to_cyrillic), "kk": (kazakh.to_arabic,), "uz": (uzbek.to_cyrillic,)}
)
OPTION_OF: Mapping[str, str] = MappingProxyType(
    {
        "elder_brother": "brother",
        "younger_brother": "brother",
        "elder_sister": "sister",
        "younger_sister": "sister",
        "paternal_grandmother": "grandmother",
        "maternal_grandmother": "grandmother",
        "paternal_grandfather": "grandfather",
        "maternal_grandfather": "grandfather",
        "paternal_aunt": "aunt",
        "maternal_aunt": "aunt",
        "paternal_uncle": "uncle",
        "maternal_uncle": "uncle",
        "sister_in_law": "in_law",
        "brother_in_law": "in_law",
        "daughter_in_law": "in_law",
        "son_in_law": "in_law",
        "mother_in_law": "in_law",
        "father_in_law": "in_law",
    }
)
"""Relatives that are told more exactly than the questionnaire's options; each has the phrase `kin-<name>`."""


def option_of(kin: str) -> str:
    """The option of `person.relation` under which a relative is kept."""
    return OPTION_OF.get(kin, kin)


def meant_by(words: str, language: str) -> tuple[str, ...]:
    """The relatives that these words may mean, in the order of the table; empty when they are no word for one.

    They are read in the language of the report; only what is no word there is looked up in all the others.
    """
    first = _base(language)
    return _found(words, (first,)) or _found(words, tuple(code for code in _languages() if code != first))


def _found(words: str, languages: Iterable[str]) -> tuple[str, ...]:
    for form in shorter_forms(key(words)):
        for folded in (lambda each: each, loosely):
            meant = [kin for code in languages for kin in _table(code).get(folded(form), ())]
            if meant:
                return tuple(dict.fromkeys(meant))
    return ()


def _base(language: str) -> str:
    known = LANGUAGES.get(language)
    return (known.base if known else None) or language


def _languages() -> tuple[str, ...]:
    return tuple(code for code, each in LANGUAGES.items() if each.base is None)


@lru_cache(maxsize=32)
def _table(language: str) -> Mapping[str, tuple[str, ...]]:
    """Relatives by word, as it is written and as people type it loosely; what is exact wins."""
    exact: dict[str, list[str]] = {}
    loose: dict[str, list[str]] = {}
    for kin, word in _lines(language):
        exact.setdefault(key(word), []).append(kin)
        loose.setdefault(loosely(key(word)), []).append(kin)
    return MappingProxyType({each: tuple(dict.fromkeys(kins)) for each, kins in (loose | exact).items()})


def _lines(language: str) -> Iterable[tuple[str, str]]:
    file = Path(__file__).with_name(f"{language}.tsv")
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        kin, _, words = line.partition("\t")
        for word in words.split("|"):
            yield kin, word
            yield from ((kin, rule(word)) for rule in IN_OTHER_SCRIPTS.get(language, ()))
