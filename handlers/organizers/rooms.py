"""Which room answers which command, which button, and what was awaited."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.organizers import entrance, team
from handlers.organizers.at_desk import OnCommand, OnTap, OnTold

COMMANDS: Mapping[str, OnCommand] = MappingProxyType(
    {
        "leave": entrance.leave,
        "team": team.show,
    }
)
TAPS: Mapping[str, OnTap] = MappingProxyType(
    {
        "team": team.tapped,
    }
)
AWAITED: Mapping[str, OnTold] = MappingProxyType({})
