"""Which room answers which command, which button, and what was awaited."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.organizers import entrance, handing_out, team
from handlers.organizers.at_desk import OnCommand, OnTap, OnTold

COMMANDS: Mapping[str, OnCommand] = MappingProxyType(
    {
        "export": handing_out.show,
        "leave": entrance.leave,
        "team": team.show,
    }
)
TAPS: Mapping[str, OnTap] = MappingProxyType(
    {
        "out": handing_out.tapped,
        "team": team.tapped,
    }
)
AWAITED: Mapping[str, OnTold] = MappingProxyType({"export": handing_out.told})
