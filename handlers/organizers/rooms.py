"""Which room answers which command, which button, and what was awaited."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.organizers import (
    asking,
    campaigns,
    case_taps,
    cases,
    deciding,
    entering,
    entrance,
    figures,
    files,
    find,
    handing_out,
    intake,
    lost_phones,
    notes,
    quarantine,
    queue,
    report,
    tasks,
    team,
    telling_organizers,
    verifying,
    writing,
)
from handlers.organizers.at_desk import OnCommand, OnTap, OnTold

COMMANDS: Mapping[str, OnCommand] = MappingProxyType(
    {
        "close": intake.show,
        "case": cases.show,
        "figures": figures.show,
        "find": find.show,
        "export": handing_out.show,
        "leave": entrance.leave,
        "quarantine": quarantine.show,
        "queue": queue.show,
        "campaigns": campaigns.show,
        "enter": entering.show,
        "lostphones": lost_phones.show,
        "team": team.show,
        "ask": asking.show,
        "note": notes.show,
        "tasks": tasks.show,
        "write": writing.show,
        "clock": telling_organizers.ask_clock,
    }
)
TAPS: Mapping[str, OnTap] = MappingProxyType(
    {
        "intake": intake.tapped,
        "quarantine": quarantine.tapped,
        "decide": deciding.tapped,
        "file": files.tapped,
        "queue": queue.tapped,
        "report": report.tapped,
        "case": case_taps.tapped,
        "figures": figures.tapped,
        "find": find.tapped,
        "enter": entering.tapped,
        "lost": lost_phones.tapped,
        "out": handing_out.tapped,
        "team": team.tapped,
        asking.TOPIC: asking.tapped,
        notes.TOPIC: notes.tapped,
        tasks.TOPIC: tasks.tapped,
        writing.TOPIC: writing.tapped,
    }
)
AWAITED: Mapping[str, OnTold] = MappingProxyType(
    {
        asking.WRITES: asking.told,
        asking.DRAFT: asking.told,
        asking.TRANSLATES: asking.told,
        asking.LATER: asking.told,
        notes.WRITES: notes.told,
        notes.WRITES_TASK: notes.told,
        tasks.BY_WHEN: tasks.told,
        writing.WRITES: writing.told,
        writing.DRAFT: writing.told,
        telling_organizers.CLOCK: telling_organizers.take_clock,
        "case": cases.told,
        "find": find.told,
        verifying.WHY: verifying.told_why,
        verifying.UNVERIFIED: verifying.told_unverified,
        entering.PAPER: entering.take_paper,
        "export": handing_out.told,
    }
)
