"""What one would otherwise compare names with, each as a function from two names to a score."""

import importlib
import sys
from collections.abc import Callable
from dataclasses import dataclass

from anyascii import anyascii
from jellyfish import metaphone
from rapidfuzz import fuzz

from bot.names import similarity

Score = Callable[[str, str], float]


@dataclass(frozen=True)
class NameContestant:
    name: str
    title: str
    score: Score


def in_latin(name: str) -> str:
    return anyascii(name).lower()


def as_metaphone(name: str) -> str:
    return " ".join(metaphone(word) for word in in_latin(name).split())


def ascii_ratio(one: str, other: str) -> float:
    return fuzz.token_sort_ratio(in_latin(one), in_latin(other))


def metaphone_ratio(one: str, other: str) -> float:
    return fuzz.token_sort_ratio(as_metaphone(one), as_metaphone(other))


CONTESTANTS = (
    NameContestant("ours", "bot.names.similarity", similarity),
    NameContestant("raw", "rapidfuzz token_sort_ratio on the names as they are", fuzz.token_sort_ratio),
    NameContestant("ascii", "anyascii, then token_sort_ratio", ascii_ratio),
    NameContestant("metaphone", "anyascii, metaphone, then token_sort_ratio", metaphone_ratio),
)


def nomenklatura() -> NameContestant | None:
    """Nomenklatura's LogicV2, where it is installed; it is no requirement of ours, see the message."""
    try:
        logic = importlib.import_module("nomenklatura.matching").get_algorithm("logic-v2")
        make = importlib.import_module("followthemoney").model.make_entity
    except ImportError:
        print(
            "nomenklatura is left out: not installed (it brings scikit-learn, duckdb and ICU)",
            file=sys.stderr,
        )
        return None

    config = logic.default_config()

    def entity(name: str) -> object:
        person = make("Person")
        person.add("name", name)
        return person

    return NameContestant(
        "nomenklatura", "nomenklatura logic-v2", lambda a, b: float(logic.compare(entity(a), entity(b), config).score)
    )
