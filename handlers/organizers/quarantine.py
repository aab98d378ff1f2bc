"""/quarantine: what was held back and why; read, released; accounts set aside and taken back."""

from __future__ import annotations

from dataclasses import replace

from bot.archive import OpenReport
from bot.organizing.access import Coordinator
from bot.organizing.quarantine import A_PAGE, Held
from handlers.organizers.at_desk import AtDesk, coordinator
from handlers.organizers.desk_taps import DeskTap, desk_callback, full_id, short_id
from handlers.readback import section_screen, told_in
from handlers.scene import Spoken
from handlers.screen import Button, Row, Screen

TOPIC = "quarantine"


def show(at: AtDesk, _: str = "") -> Spoken:
    """The first page."""
    return _page(at, coordinator(at), 0)


def tapped(at: AtDesk, tap: DeskTap) -> Spoken:
    """Turn the page, look at one, read it, release it, set its account aside."""
    by, held = coordinator(at), at.office.quarantine
    report_id = full_id(tap.word)
    match tap.action:
        case "page":
            return _page(at, by, int(tap.word) if tap.word.isdecimal() and len(tap.word) < 6 else 0)
        case "one":
            return _one(at, held.one(at.tx, by, report_id))
        case "read":
            return _read(at, by, tap.word)
        case "release":
            held.release(at.tx, by, report_id, at.now)
            return at.say("desk-quarantine-released", count=1)
        case "all":
            return at.say("desk-quarantine-released", count=held.release_account(at.tx, by, report_id, at.now))
        case _:
            return _accounts(at, by, tap)


def _accounts(at: AtDesk, by: Coordinator, tap: DeskTap) -> Spoken:
    held = at.office.quarantine
    match tap.action:
        case "aside":
            return at.say("desk-quarantine-aside", count=held.set_aside(at.tx, by, full_id(tap.word), at.now))
        case "back":
            held.take_back(at.tx, by, full_id(tap.word), at.now)
            return at.say("desk-quarantine-back")
        case "accounts":
            return _set_aside(at, by)
        case _:
            return show(at)


def _page(at: AtDesk, by: Coordinator, number: int) -> Spoken:
    page = at.office.quarantine.page(at.tx, by, number)
    rows: list[Row] = [
        (Button(_line(at, each), desk_callback(TOPIC, "one", short_id(each.row.id))),) for each in page.held
    ]
    turn = [
        Button(sign, desk_callback(TOPIC, "page", str(to)))
        for sign, to in (("◀", number - 1), ("▶", number + 1))
        if 0 <= to * A_PAGE < page.in_all
    ]
    rows += [tuple(turn)] if turn else []
    if at.office.quarantine.accounts_set_aside(at.tx, by):
        rows.append((_button(at, "accounts", "accounts"),))
    listed = tuple(each.row.id for each in page.held)
    return at.spoken(Screen(at.voice.say("desk-quarantine", count=page.in_all), tuple(rows), shows=listed))


def _line(at: AtDesk, held: Held) -> str:
    since = at.scene.date_words(held.row.handed_in_at or held.row.changed_at)
    return at.voice.label("desk-quarantine-line", since=since, count=held.of_account)


def _one(at: AtDesk, held: Held) -> Spoken:
    word = short_id(held.row.id)
    text = at.voice.say(
        "desk-quarantine-one",
        since=at.scene.date_words(held.row.handed_in_at or held.row.changed_at),
        count=held.of_account,
        campaign=held.row.campaign or "no",
    )
    why = at.voice.say(f"desk-quarantine-why-{(held.rule or 'many').replace('_', '-')}")
    rows = [(_button(at, "read", "read", word),), (_button(at, "release", "release", word),)]
    rows += [(_button(at, "all", "all", word),)] if held.of_account > 1 else []
    rows += [(_button(at, "set-aside", "aside", word),)] if not held.is_set_aside else []
    rows += [(_button(at, "back-to-all", "page", "0"),)]
    return at.spoken(Screen(f"{text}\n\n{why}", tuple(rows), shows=(held.row.id,)))


def _read(at: AtDesk, by: Coordinator, word: str) -> Spoken:
    """A section at a time; `word` is the report's id and the number of the section."""
    short, _, number = word.partition(".")
    report = at.office.quarantine.read(at.tx, by, full_id(short), at.now)
    keys = [each.key for each in report.interview.questionnaire.sections if told_in(report, each.key)]
    here = int(number) if number.isdecimal() and len(number) < 3 else 0
    rows = [(_button(at, "release", "release", short),), (_button(at, "back-to-one", "one", short),)]
    if here + 1 < len(keys):
        rows.insert(0, (_button(at, "next", "read", f"{short}.{here + 1}"),))
    return at.spoken(_section(at, report, keys[here] if here < len(keys) else "core", tuple(rows)))


def _section(at: AtDesk, report: OpenReport, key: str, rows: tuple[Row, ...]) -> Screen:
    return replace(section_screen(at.voice, report, key, 0), rows=rows, shows=(report.id,))


def _set_aside(at: AtDesk, by: Coordinator) -> Spoken:
    accounts = at.office.quarantine.accounts_set_aside(at.tx, by)
    rows = tuple(
        (
            Button(
                at.voice.label("desk-quarantine-account", since=at.scene.date_words(each.set_aside_at or at.now)),
                desk_callback(TOPIC, "back", short_id(each.id)),
            ),
        )
        for each in accounts[:A_PAGE]
    )
    return at.spoken(Screen(at.voice.say("desk-quarantine-accounts", count=len(accounts)), rows))


def _button(at: AtDesk, name: str, action: str, word: str = "") -> Button:
    return Button(at.voice.label(f"desk-quarantine-button-{name}"), desk_callback(TOPIC, action, word))
