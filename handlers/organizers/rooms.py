"""Which room answers which command, which button, and what was awaited."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.attachments import Offered
from handlers.heard import Words
from handlers.organizers import (
    asking,
    by_code,
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
    overview,
    quarantine,
    queue,
    report,
    tasks,
    team,
    telling_organizers,
    verifying,
    writing,
)
from handlers.organizers.at_desk import AtDesk, OnCommand, OnTap, OnTold
from handlers.scene import Spoken

COMMANDS: Mapping[str, OnCommand] = MappingProxyType(
    {
        "desk": overview.show,
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


def told_code(at: AtDesk, what: Words | Offered) -> Spoken:
    """A case code somebody was asked for: as if it had stood behind the command."""
    return COMMANDS[at.desk.awaits["command"]](at, what.text if isinstance(what, Words) else "")


AWAITED: Mapping[str, OnTold] = MappingProxyType(
    {
        by_code.CODE: told_code,
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
        "find": find.told,
        verifying.WHY: verifying.told_why,
        verifying.UNVERIFIED: verifying.told_unverified,
        entering.PAPER: entering.take_paper,
        "export": handing_out.told,
    }
)
