"""`python -m benchmarks.conversation`: this bot and what others would write, asking fifty questions, in one run."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from benchmarks.ceiling import Ceiling, ceiling
from benchmarks.contestants import CONTESTANTS, Contestant
from benchmarks.machine import this_machine
from benchmarks.processes import DidNotRunError
from benchmarks.programme import Options, Programme, programme
from benchmarks.runs import Memory, memory
from benchmarks.speeds import Speed, speed
from benchmarks.table import drawn
from benchmarks.targets import Results, verdicts


def main(arguments: list[str]) -> None:
    told = parser().parse_args(arguments)
    options = Options(told.people, told.questions, told.latency, tuple(told.only), told.quick, told.folder)
    machine = this_machine(options.folder)
    tell(f"{machine}")
    limit = ceiling(people=200, seconds=1 if options.quick else 3)
    results = Results(*everything(programme(options)))
    if told.json:
        print(json.dumps(as_json(results, limit) | {"machine": asdict(machine)}, indent=2))
    else:
        print(drawn(results, verdicts(results), limit))


def everything(planned: Programme) -> tuple[tuple[Speed, ...], tuple[Memory, ...]]:
    speeds: list[Speed] = []
    memories: list[Memory] = []
    for contestant in planned.contestants:
        if (reason := contestant.missing()) is not None:
            tell(f"({contestant.name}) is left out: {reason}")
            continue
        for run in runs(planned, contestant):
            (speeds.append(run) if isinstance(run, Speed) else memories.append(run))
    return tuple(speeds), tuple(memories)


def runs(planned: Programme, contestant: Contestant) -> Iterator[Speed | Memory]:
    """One figure after the other; a bot that does not run is told, and its other figures are still taken."""
    for pace in planned.paces(contestant):
        tell(f"({contestant.name}) {pace.name}: {pace.people:,} people, {pace.latency_ms} ms …")
        try:
            yield speed(contestant, pace)
        except DidNotRunError as failure:
            tell(f"({contestant.name}) did not run: {failure}")
    if (weighing := planned.weighing(contestant)) is not None:
        tell(f"({contestant.name}) opens {weighing.steps[-1]:,} drafts …")
        try:
            yield memory(contestant, weighing)
        except DidNotRunError as failure:
            tell(f"({contestant.name}) did not run: {failure}")


def as_json(results: Results, limit: Ceiling) -> dict[str, object]:
    return {
        "load_server": asdict(limit),
        "speeds": [asdict(one) for one in results.speeds],
        "memories": [
            asdict(one) | {"at_10_000": one.at_10_000, "growth_per_10_000": one.growth_per_10_000}
            for one in results.memories
        ],
        "targets": [asdict(one) for one in verdicts(results)],
    }


def tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def parser() -> argparse.ArgumentParser:
    names, usual = [contestant.name for contestant in CONTESTANTS], Options()
    told = argparse.ArgumentParser(prog="python -m benchmarks.conversation", description=__doc__)
    told.add_argument("--json", action="store_true", help="print everything as JSON instead of a table")
    told.add_argument("--people", type=int, default=usual.people, help="the crowd that answers all at once")
    told.add_argument("--questions", type=int, default=usual.questions, help="answers that each person gives")
    told.add_argument("--latency", type=int, default=usual.latency_ms, help="milliseconds of a slow API's calls")
    told.add_argument("--only", nargs="+", choices=names, default=names, help="leave the others out")
    told.add_argument("--quick", action="store_true", help="about a minute; not to be quoted")
    told.add_argument("--folder", type=Path, help="where the bots keep their files while they run")
    return told


if __name__ == "__main__":
    main(sys.argv[1:])
