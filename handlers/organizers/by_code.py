"""Commands about one report: its case code stands behind the command, or is asked for and awaited."""

from __future__ import annotations

from collections.abc import Callable

from handlers.organizers.at_desk import AtDesk
from handlers.scene import Spoken

CODE = "code"


def opened(at: AtDesk, typed: str, command: str, spoken: Callable[[AtDesk, str], Spoken]) -> Spoken:
    """`spoken` about the report with this code. After a wrong one the right one is still awaited. Raises Refusal."""
    if not typed.strip():
        return at.awaiting(CODE, command=command).say("desk-case-ask")
    report_id = at.office.coded.report_id(at.tx, at.who, typed)
    return spoken(at.calm(), report_id)
