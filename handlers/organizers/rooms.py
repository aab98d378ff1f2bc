"""Which room answers which command, which button, and what was awaited."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.organizers import campaigns, entering, entrance, lost_phones, team
from handlers.organizers.at_desk import OnCommand, OnTap, OnTold

COMMANDS: Mapping[str, OnCommand] = MappingProxyType(
    {
        "campaigns": campaigns.show,
        "enter": entering.show,
        "leave": entrance.leave,
        "lostphones": lost_phones.show,
        "team": team.show,
    }
)
TAPS: Mapping[str, OnTap] = MappingProxyType(
    {
        "enter": entering.tapped,
        "lost": lost_phones.tapped,
        "team": team.tapped,
    }
)
AWAITED: Mapping[str, OnTold] = MappingProxyType(
    {
        entering.PAPER: entering.take_paper,
    }
)
