"""Which room answers which command, which button, and what was awaited."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.organizers import case_taps, cases, entrance, figures, find, team, verifying
from handlers.organizers.at_desk import OnCommand, OnTap, OnTold

COMMANDS: Mapping[str, OnCommand] = MappingProxyType(
    {
        "case": cases.show,
        "figures": figures.show,
        "find": find.show,
        "leave": entrance.leave,
        "team": team.show,
    }
)
TAPS: Mapping[str, OnTap] = MappingProxyType(
    {
        "case": case_taps.tapped,
        "figures": figures.tapped,
        "find": find.tapped,
        "team": team.tapped,
    }
)
AWAITED: Mapping[str, OnTold] = MappingProxyType(
    {
        "case": cases.told,
        "find": find.told,
        verifying.WHY: verifying.told_why,
        verifying.UNVERIFIED: verifying.told_unverified,
    }
)
