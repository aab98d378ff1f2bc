"""What a whole run does: which contestants, at which paces, for how long; most of the time ours opens 20,000 drafts."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from benchmarks.contestants import CONTESTANTS, Contestant
from benchmarks.runs import QUESTIONS, Weighing
from benchmarks.speeds import Pace

CROWD: Final = Pace("crowd", people=3_000, seconds=8, warm_up=6, through_a_flush=True)
ROOM: Final = Pace("room", people=200, seconds=5, warm_up=2)
FAR: Final = Pace("far", people=200, seconds=5, warm_up=2, latency_ms=50)
OUR_DRAFTS: Final = (10_000, 20_000)
THEIR_DRAFTS: Final = (300, 1_000)


@dataclass(frozen=True, slots=True)
class Options:
    """What may be chosen on the command line."""

    people: int = CROWD.people
    questions: int = QUESTIONS
    latency_ms: int = FAR.latency_ms
    only: tuple[str, ...] = tuple(contestant.name for contestant in CONTESTANTS)
    quick: bool = False
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    contestants: tuple[Contestant, ...]
    crowd: Pace
    room: Pace
    far: Pace
    our_drafts: Weighing
    their_drafts: Weighing

    def paces(self, contestant: Contestant) -> tuple[Pace, ...]:
        """Between two flushes (a) is (b), and (d) waits for a slow API just as (b) does: no time is spent on that."""
        match contestant.name:
            case "a":
                return (self.crowd,)
            case "d":
                return (self.crowd, self.room)
            case _:
                return (self.crowd, self.room, self.far)

    def weighing(self, contestant: Contestant) -> Weighing | None:
        match contestant.name:
            case "ours":
                return self.our_drafts
            case "b" | "c":
                return self.their_drafts
            case _:
                return None


def programme(options: Options) -> Programme:
    chosen = tuple(contestant for contestant in CONTESTANTS if contestant.name in options.only)
    crowd, room, far = (
        replace(pace, questions=options.questions, folder=options.folder) for pace in (CROWD, ROOM, FAR)
    )
    crowd, far = replace(crowd, people=options.people), replace(far, latency_ms=options.latency_ms)
    ours = Weighing(OUR_DRAFTS, options.questions, options.folder)
    theirs = replace(ours, steps=THEIR_DRAFTS)
    full = Programme(chosen, crowd, room, far, ours, theirs)
    return shortened(full) if options.quick else full


def shortened(full: Programme) -> Programme:
    """A glance: shorter, fewer people, no flush; its figures are not to be quoted."""
    crowd = replace(full.crowd, people=min(full.crowd.people, 500), seconds=3, warm_up=2, through_a_flush=False)
    return replace(
        full,
        crowd=crowd,
        room=replace(full.room, seconds=2),
        far=replace(full.far, seconds=2, warm_up=1),
        our_drafts=replace(full.our_drafts, steps=(500, 1_000)),
        their_drafts=replace(full.their_drafts, steps=(100, 300)),
    )
