"""What organizers work with: the use cases of their side, made once at start."""

from __future__ import annotations

from dataclasses import dataclass

from bot.organizing.access import Access
from bot.organizing.handing_out.asking import HandingOut
from bot.organizing.opening import Opening


@dataclass(frozen=True)
class Office:
    """Each takes a Reviewer or a Coordinator where it shows or changes anything."""

    access: Access
    opening: Opening
    handing_out: HandingOut
