"""How well scores tell pairs from non-pairs: average precision, best F1, recall where 95 of 100 are right."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

WANTED_PRECISION = 0.95


@dataclass(frozen=True)
class Ranking:
    """Fractions from 0 to 1; `threshold` is the lowest score at which 95 of 100 are still right."""

    average_precision: float
    best_f1: float
    recall_at_95: float
    threshold: float


def ranked(scored: Sequence[tuple[float, bool]]) -> Ranking:
    """The figures of (score, is a pair); pairs of one score are one step, so that no order among them flatters."""
    pairs = sum(is_pair for _, is_pair in scored)
    found = seen = 0
    precision_sum = best_f1 = recall_at_95 = 0.0
    threshold = 1.0
    for score, step in groupby(sorted(scored, key=lambda each: -each[0]), key=lambda each: each[0]):
        right = [is_pair for _, is_pair in step]
        seen, found = seen + len(right), found + sum(right)
        precision, recall = found / seen, found / pairs if pairs else 0.0
        precision_sum += precision * sum(right)
        best_f1 = max(best_f1, 2 * precision * recall / (precision + recall) if found else 0.0)
        if precision >= WANTED_PRECISION:
            recall_at_95, threshold = recall, score
    return Ranking(precision_sum / pairs if pairs else 0.0, best_f1, recall_at_95, threshold)
