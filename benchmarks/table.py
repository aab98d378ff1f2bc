"""The figures as a table for the eye."""

from collections.abc import Sequence

from benchmarks.ceiling import Ceiling
from benchmarks.contestants import CONTESTANTS
from benchmarks.runs import Memory
from benchmarks.speeds import Speed
from benchmarks.targets import Results, Verdict

SPEED_HEAD = (
    *("pace", "people", "API ms", "bot", "answers/s", "CPU ms", "p50 ms", "p99 ms", "longest ms"),
    *("core", "others", "calls", "tapped", "repeats", "MB"),
)
MEMORY_HEAD = ("bot", "MB with no draft", "open drafts: MB", "with 10,000", "10,000 more add")
LEGEND = (
    "CPU ms, calls: of an answer. p50, p99: from an answer that can be fetched to the next question's arrival.\n"
    "longest: of those still waiting too. core: how much of its core the bot used. others: how much of that core, or\n"
    "of the load server's, other programs took. tapped: share of the answers given by a button. repeats: questions\n"
    "put again. MB: at the end, with the drafts of all these people."
)
QUIET = 0.05


def drawn(results: Results, verdicts: Sequence[Verdict], ceiling: Ceiling) -> str:
    parts = [
        "\n".join(f"{contestant.name:5} {contestant.title}" for contestant in CONTESTANTS),
        f"The load server alone: {ceiling.calls_per_second:,.0f} calls/s, {ceiling.answers_per_second:,.0f} answers/s",
        columns([SPEED_HEAD, *[speed_row(speed) for speed in sorted(results.speeds, key=lambda one: one.pace)]]),
        LEGEND,
        disturbance(results),
        columns([MEMORY_HEAD, *[memory_row(memory) for memory in results.memories]]),
        "\n".join(judgement(verdict) for verdict in verdicts),
    ]
    return "\n\n".join(part for part in parts if part)


def disturbance(results: Results) -> str:
    disturbed = [speed for speed in results.speeds if speed.disturbed > QUIET]
    if not disturbed:
        return ""
    return f"Runs disturbed by other programs on the same cores, not to be quoted or compared: {len(disturbed)}."


def speed_row(speed: Speed) -> tuple[str, ...]:
    return (
        speed.pace,
        f"{speed.people:,}",
        str(speed.latency_ms),
        speed.contestant,
        f"{speed.answers_per_second:,.0f}",
        f"{speed.cpu_ms_per_answer:.2f}",
        f"{speed.p50_ms:,.0f}",
        f"{speed.p99_ms:,.0f}",
        f"{speed.longest_ms:,.0f}",
        f"{speed.busy:.0%}",
        f"{speed.disturbed:.0%}",
        f"{speed.calls_per_answer:.1f}",
        f"{speed.tapped_share:.0%}",
        str(speed.repeats),
        f"{speed.megabytes:.0f}",
    )


def memory_row(memory: Memory) -> tuple[str, ...]:
    looks = zip(memory.drafts[1:], memory.megabytes[1:], strict=True)
    return (
        memory.contestant,
        f"{memory.megabytes[0]:.1f}",
        ", ".join(f"{drafts:,}: {megabytes:.1f}" for drafts, megabytes in looks),
        f"{memory.at_10_000:.1f}",
        f"{memory.growth_per_10_000:+.1f}",
    )


def judgement(verdict: Verdict) -> str:
    mark = {None: "?", True: "yes", False: "NO"}[verdict.reached]
    return f"{mark:4} {verdict.wanted}: {verdict.measured}"


def columns(rows: Sequence[Sequence[str]]) -> str:
    """Right-aligned, two spaces between."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)
