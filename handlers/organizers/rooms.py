"""Which room answers which command, which button, and what was awaited."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.organizers import deciding, entrance, files, intake, quarantine, queue, report, team
from handlers.organizers.at_desk import OnCommand, OnTap, OnTold

COMMANDS: Mapping[str, OnCommand] = MappingProxyType(
    {
        "close": intake.show,
        "leave": entrance.leave,
        "quarantine": quarantine.show,
        "queue": queue.show,
        "team": team.show,
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
        "team": team.tapped,
    }
)
AWAITED: Mapping[str, OnTold] = MappingProxyType({})
