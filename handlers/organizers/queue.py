"""/queue: what there is to do, by lane and by language, eight reports a page, without a word of what was told."""

from __future__ import annotations

from bot.case_codes import shown
from bot.languages import LANGUAGES, name_in
from bot.organizing.queue import Counts, Item, Lane, Page
from bot.states import State
from handlers.organizers.at_desk import AtDesk
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen, in_pairs

LONGEST_NAME = 16
MOST_DAYS = 999
SIGNS = {State.HANDED_IN: "▫", State.IN_REVIEW: "▪", State.RETURNED: "↩", State.ACCEPTED: "✓", State.CLOSED: "×"}
"""How the state of a report stands on a button; the list says what they mean."""
OF_LANGUAGE = "l-"


def show(at: AtDesk, _: str = "") -> Spoken:
    """The lanes, each with how many lie in it."""
    counts = at.office.queue.counts(at.tx, at.who, at.now)
    buttons = [_lane_button(at, lane, counts) for lane in Lane]
    languages = sorted(counts.languages.items(), key=lambda each: (-each[1], each[0]))
    tongues = [_language_button(at, code, many) for code, many in languages if len(languages) > 1]
    return at.spoken(Screen(at.voice.say("desk-queue"), (*in_pairs(buttons), *in_pairs(tongues))))


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """A page of a lane; the word is the report behind which it begins."""
    if tap.action.startswith(OF_LANGUAGE) and (code := tap.action.removeprefix(OF_LANGUAGE)) in LANGUAGES:
        return _list(at, tap.action, code, name_in(code, at.who.language), tap.word)
    if tap.action in set(Lane):
        lane = Lane(tap.action)
        return _list(at, tap.action, lane, at.voice.label(f"desk-lane-{lane}-name"), tap.word)
    return show(at)


def _list(at: AtDesk, action: str, lane: Lane | str, name: str, after: str) -> Spoken:
    page = at.office.queue.page(at.tx, at.who, lane, full_id(after) if after else "", at.now)
    rows = [(_item_button(at, item),) for item in page.items]
    text = at.voice.say("desk-lane", lane=name) if rows else at.voice.say("desk-lane-empty", lane=name)
    listed = tuple(item.row.id for item in page.items)
    return at.spoken(Screen(text, (*rows, *_feet(at, action, page, after)), strong=name, shows=listed))


def _item_button(at: AtDesk, item: Item) -> Button:
    """«‼▫K7M4-X2PD 12d ug»: urgency, state, code, days, language."""
    signs = ("‼" if item.row.urgent else "") + SIGNS.get(State(item.row.state), "")
    code = shown(item.code) if item.code else "—"
    days = min(item.days(at.now), MOST_DAYS)
    label = at.voice.label("desk-item", signs=signs, code=code, days=str(days), tongue=item.row.language)
    return Button(label, desk_callback("report", "open", short_id(item.row.id)))


def _feet(at: AtDesk, action: str, page: Page, after: str) -> tuple[Row, ...]:
    turn = []
    if after:
        turn.append(Button("⏮", desk_callback("queue", action)))
    if page.goes_on:
        turn.append(Button("▶", desk_callback("queue", action, short_id(page.items[-1].row.id))))
    return (tuple(turn), (back_button(at),))


def back_button(at: AtDesk) -> Button:
    """To the lanes."""
    return Button(at.voice.label("desk-to-queue"), desk_callback("queue"))


def _lane_button(at: AtDesk, lane: Lane, counts: Counts) -> Button:
    label = at.voice.label("desk-lane-count", lane=at.voice.label(f"desk-lane-{lane}-name"), count=counts.lanes[lane])
    return Button(label, desk_callback("queue", lane))


def _language_button(at: AtDesk, code: str, many: int) -> Button:
    name = name_in(code, at.who.language)[:LONGEST_NAME]
    return Button(at.voice.label("desk-lane-count", lane=name, count=many), desk_callback("queue", OF_LANGUAGE + code))
