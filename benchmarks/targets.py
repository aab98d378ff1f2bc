"""What this bot must reach beside the others in the same run, and whether it did."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from benchmarks.runs import Memory
from benchmarks.speeds import Speed

FLAT_MEGABYTES: Final = 10.0
Run = TypeVar("Run")


@dataclass(frozen=True, slots=True)
class Results:
    speeds: tuple[Speed, ...]
    memories: tuple[Memory, ...]

    def speed(self, contestant: str, pace: str) -> Speed | None:
        return next((one for one in self.speeds if (one.contestant, one.pace) == (contestant, pace)), None)

    def memory(self, contestant: str) -> Memory | None:
        return next((one for one in self.memories if one.contestant == contestant), None)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One target: what was wanted, what was measured; reached is None where nothing was measured."""

    wanted: str
    measured: str
    reached: bool | None


def verdicts(results: Results) -> list[Verdict]:
    return [
        times_as_fast(results, "a", 4.0),
        times_as_fast(results, "b", 1.5),
        times_as_fast(results, "c", 1.5),
        judged("p99 under 250 ms, 200 people answering", results.speed("ours", "room"), lambda ran: ran.p99_ms, 250),
        slow_api(results),
        judged("under 120 MB with 10,000 open drafts", results.memory("ours"), lambda kept: kept.at_10_000, 120),
        judged(
            f"flat beyond: 10,000 drafts more add under {FLAT_MEGABYTES:.0f} MB",
            results.memory("ours"),
            lambda kept: kept.growth_per_10_000,
            FLAT_MEGABYTES,
        ),
    ]


def judged(wanted: str, run: Run | None, figure: Callable[[Run], float], below: float) -> Verdict:
    if run is None:
        return Verdict(wanted, "not measured", None)
    return Verdict(wanted, f"{figure(run):,.1f}", figure(run) < below)


def times_as_fast(results: Results, rival: str, wanted: float) -> Verdict:
    sentence = f"at least {wanted:g} times as many answers as ({rival}), the whole crowd open"
    ours, theirs = results.speed("ours", "crowd"), results.speed(rival, "crowd")
    if ours is None or theirs is None:
        return Verdict(sentence, "not measured", None)
    ratio = ours.answers_per_second / theirs.answers_per_second
    return Verdict(sentence, f"{ratio:.2f} times", ratio >= wanted)


def slow_api(results: Results) -> Verdict:
    far = results.speed("ours", "far")
    if far is None:
        return Verdict("at least 800 answers/s with a slow API", "not measured", None)
    sentence = f"at least 800 answers/s with {far.latency_ms} ms of API latency"
    return Verdict(sentence, f"{far.answers_per_second:,.0f}/s", far.answers_per_second >= 800)
