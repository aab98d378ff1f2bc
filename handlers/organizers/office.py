"""What organizers work with: the use cases of their side, made once at start."""

from __future__ import annotations

from dataclasses import dataclass

from bot.organizing.access import Access
from bot.organizing.cards import Cards
from bot.organizing.cases import Cases
from bot.organizing.figures import Figures
from bot.organizing.finding import Finding
from bot.organizing.introducing import Introducing
from bot.organizing.matching import Matching
from bot.organizing.opening import Opening


@dataclass(frozen=True)
class Office:
    """Each takes a Reviewer or a Coordinator where it shows or changes anything."""

    access: Access
    opening: Opening
    cards: Cards
    finding: Finding
    matching: Matching
    cases: Cases
    introducing: Introducing
    figures: Figures
