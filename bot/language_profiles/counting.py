"""Counts sequences of letters in the sentences of every language, and keeps those that tell languages apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import exp, log

from bot.language_letters import BY_SCRIPT, Script
from bot.language_profiles.plain_typing import RULES, SLIPS, variants
from bot.letter_sequences import PLAIN, sequences

KEPT: Mapping[Script, int] = {Script.LATIN: 20_000, Script.CYRILLIC: 24_000, Script.ARABIC: 5_000, Script.HAN: 5_000}
"""Sequences a script. Twice as many make the guess no better and the files twice as large."""
SEEN = 6
"""Weight below which a sequence is chance."""
UNSEEN = 1.0
WEIGHT = 2
COMMONEST, RAREST = ord("A"), ord("Z")

Counts = dict[str, Counter[str]]


@dataclass(frozen=True, slots=True)
class Kept:
    """A sequence, how rare it is in every column, and how much it tells."""

    sequence: str
    rare: tuple[float, ...]
    tells: float


def tables(sentences: Mapping[str, Iterable[str]]) -> Iterator[tuple[Script, str]]:
    """A table for each script of which there are sentences, in the shape that `bot.letter_sequences` reads."""
    for script, codes in BY_SCRIPT.items():
        if counts := _counts({code: sentences[code] for code in sorted(codes & set(sentences))}, script):
            yield script, _table(counts, KEPT[script])


def _counts(sentences: Mapping[str, Iterable[str]], script: Script) -> Counts:
    counts: Counts = defaultdict(Counter)
    for code, texts in sentences.items():
        for number, text in enumerate(texts):
            for column, typed, weight in _as_typed(code, text, number):
                for sequence in sequences(typed, script):
                    counts[column][sequence] += weight
    return counts


def _as_typed(code: str, text: str, number: int) -> Iterator[tuple[str, str, int]]:
    """The text in the columns it counts in, with its weight: a sentence and its plain forms about the same."""
    yield code, text, WEIGHT
    if code in SLIPS and (slipped := SLIPS[code](text)) != text:
        yield code, slipped, WEIGHT // 2
    first, *others = variants(code, text) or ("",)
    if code in RULES:
        yield code + PLAIN, first, WEIGHT
    if others:
        yield code + PLAIN, others[number % len(others)], WEIGHT


def _table(counts: Counts, most: int) -> str:
    columns = sorted(counts)
    kept = sorted(_weighed(counts, columns), key=lambda each: (-each.tells, each.sequence))[:most]
    lines = (f"{each.sequence}\t{''.join(map(_sign, each.rare))}" for each in sorted(kept, key=lambda e: e.sequence))
    return "\n".join(["sequence\t" + " ".join(columns), *lines]) + "\n"


def _weighed(counts: Counts, columns: list[str]) -> Iterator[Kept]:
    together = sum(counts.values(), Counter[str]())
    different = Counter(map(len, together))
    in_all = {column: _by_length(counts[column]) for column in columns}
    for sequence, seen in together.items():
        if seen >= SEEN and sequence.strip():
            length = len(sequence)
            rare = tuple(
                log(in_all[column][length] + UNSEEN * different[length]) - log(counts[column][sequence] + UNSEEN)
                for column in columns
            )
            yield Kept(sequence, rare, _tells(rare))


def _by_length(counted: Counter[str]) -> Counter[int]:
    lengths: Counter[int] = Counter()
    for sequence, count in counted.items():
        lengths[len(sequence)] += count
    return lengths


def _tells(rare: tuple[float, ...]) -> float:
    """How much it sets the languages that have it apart from the others, times how often it is met."""
    usual = sum(rare) / len(rare)
    return sum(exp(-each) * (usual - each) for each in rare)


def _sign(rare: float) -> str:
    return chr(min(COMMONEST + round(rare), RAREST))
