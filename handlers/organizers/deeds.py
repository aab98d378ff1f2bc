"""The buttons under a report: what can be done with it as it stands, by whoever looks."""

from __future__ import annotations

from bot.transitions import Transition
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import desk_callback, short_id
from handlers.screen import Button, Row, Style, in_pairs
from storage.records import Report

ACTIONS = {
    Transition.CLAIM: "claim",
    Transition.ACCEPT: "accept",
    Transition.RETURN: "return",
    Transition.CLOSE: "close",
    Transition.REOPEN: "reopen",
    Transition.HAND_OVER: "over",
    Transition.LET_GO: "letgo",
}
"""What a button says; behind some of them is a list of reasons, or of people."""
STYLES = {Transition.CLAIM: Style.PRIMARY, Transition.ACCEPT: Style.SUCCESS}
TAG = 8


def deciding_rows(at: AtDesk, row: Report) -> tuple[Row, ...]:
    """What she may do with it as it stands."""
    buttons = [
        Button(at.voice.label(f"desk-do-{ACTIONS[each]}"), sends(ACTIONS[each], row.id), style=STYLES.get(each))
        for each in at.office.reviewing.may(at.tx, at.who, row)
    ]
    return (*in_pairs(buttons), (Button(at.voice.label("desk-do-grave"), sends("grave", row.id)),))


def sends(action: str, report_id: str, word: str = "") -> str:
    """What such a button sends: the report, and behind a dot the reason or the person."""
    return desk_callback("decide", action, f"{short_id(report_id)}.{word}" if word else short_id(report_id))
