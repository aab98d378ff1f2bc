"""Every language says everything: the same phrases, the same things placed in them, short enough for a phone."""

import re
from pathlib import Path

import pytest
from babel import Locale

from bot.scripts.variants import VARIANTS
from tests.house.fluent_files import NUMBERS, PLURAL_CLASSES, Phrase, read, renderings
from tests.house.tree import ROOT, locale_files, name_of

pytestmark = pytest.mark.house

OTHERS = [path for path in locale_files() if path.stem != "en"]
LONGEST_BUTTON = 24
LONGEST_MESSAGE = 4096
# Which words a language needs for a woman, a man or the dead is its own affair.
OF_THE_PERSON = {"about", "dead"}
STATES = ("machine-drafted, awaiting a native reader", "read by ", "the source of all languages")
INVISIBLE_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

each_language = pytest.mark.parametrize("path", locale_files(), ids=name_of)
each_other_language = pytest.mark.parametrize("path", OTHERS, ids=name_of)


def english_of(path: Path) -> Path:
    return path.with_name("en.ftl")


def is_button(name: str) -> bool:
    return "--o-" in name or name.startswith("button-") or "-button-" in name


def same_as_english_on_purpose() -> set[tuple[str, str]]:
    """The reviewed list: a language and a message a line, and why after a `#`. It holds for derived files as well."""
    lines = (ROOT / "tests" / "house" / "same_as_english.txt").read_text(encoding="utf-8").splitlines()
    entries = [line.split("#")[0].split() for line in lines]
    listed = {(entry[0], entry[1]) for entry in entries if entry}
    return listed | {(each.code, name) for each in VARIANTS for code, name in listed if code == each.base}


def missing_plurals(language: str, phrase: Phrase) -> set[str]:
    """The classes a language has for whole numbers and a phrase does not tell apart."""
    needed = {Locale.parse(language.partition("-")[0]).plural_form(number) for number in NUMBERS}
    chosen = [keys for _, keys in phrase.choices if keys & (PLURAL_CLASSES - {"other"})]
    return set().union(*(needed - keys for keys in chosen))


def test_organizers_have_words_in_every_language_that_families_have() -> None:
    folders = [
        {path.name for path in locale_files() if path.parent.name == folder} for folder in ("locales", "organizers")
    ]
    assert folders[0] == folders[1]


@each_language
def test_a_file_is_flat_and_parses(path: Path) -> None:
    found = read(path)
    assert (found.junk, found.attributes, found.repeated) == ([], [], [])


@each_language
def test_a_file_opens_with_its_state(path: Path) -> None:
    assert [state for state in STATES if state in read(path).opening] != [], f"{name_of(path)} says none of {STATES}"


@each_other_language
def test_a_language_says_everything_that_english_says(path: Path) -> None:
    spoken, english = read(path).phrases.keys(), read(english_of(path)).phrases.keys()
    assert (sorted(english - spoken), sorted(spoken - english)) == ([], [])


@each_other_language
def test_a_phrase_places_what_english_places(path: Path) -> None:
    english = read(english_of(path)).phrases
    different = {
        name: (sorted(phrase.placed), sorted(english[name].placed))
        for name, phrase in read(path).phrases.items()
        if name in english and phrase.placed - OF_THE_PERSON != english[name].placed - OF_THE_PERSON
    }
    assert different == {}


@each_other_language
def test_a_phrase_chooses_by_nothing_that_it_is_not_told(path: Path) -> None:
    english = read(english_of(path)).phrases
    told = {name: phrase.placed | dict(phrase.choices).keys() | OF_THE_PERSON for name, phrase in english.items()}
    unknown = {
        name: dict(phrase.choices).keys() - told[name]
        for name, phrase in read(path).phrases.items()
        if name in told and dict(phrase.choices).keys() - told[name]
    }
    assert unknown == {}


@each_language
def test_every_branch_of_every_phrase_renders(path: Path) -> None:
    faults = [
        (name, text, errors)
        for name, phrase in read(path).phrases.items()
        for text, errors in renderings(path, phrase)
        if errors or not text.strip() or "{" in text
    ]
    assert faults == []


@each_language
def test_every_plural_class_has_its_words(path: Path) -> None:
    missing = {name: missing_plurals(path.stem, phrase) for name, phrase in read(path).phrases.items()}
    assert {name: classes for name, classes in missing.items() if classes} == {}


@each_language
def test_a_button_fits_a_phone(path: Path) -> None:
    longest = {
        name: max((text for text, _ in renderings(path, phrase)), key=len)
        for name, phrase in read(path).phrases.items()
        if is_button(name)
    }
    assert {name: text for name, text in longest.items() if len(text) > LONGEST_BUTTON} == {}


@each_language
def test_a_message_fits_telegram(path: Path) -> None:
    lengths = {
        name: max(len(text.encode("utf-16-le")) // 2 for text, _ in renderings(path, phrase))
        for name, phrase in read(path).phrases.items()
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_MESSAGE} == {}


@each_language
def test_no_invisible_mark_was_typed(path: Path) -> None:
    """Fluent puts isolates where they are needed; one typed by hand is one that nobody sees when it is wrong."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [number for number, line in enumerate(lines, start=1) if INVISIBLE_MARKS.search(line)] == []


@each_other_language
def test_no_phrase_was_left_in_english(path: Path) -> None:
    english, on_purpose = read(english_of(path)).phrases, same_as_english_on_purpose()
    left = [
        name
        for name, phrase in read(path).phrases.items()
        if name in english
        and phrase.source == english[name].source
        and re.search(r"[^\W\d_]", re.sub(r"\{[^}]*\}", "", phrase.source))
        and (path.stem, name) not in on_purpose
    ]
    assert left == []
