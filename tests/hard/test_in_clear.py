"""In clear, and nothing else, value by value: after real conversations every open value is one of a few known forms."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import text

from bot.languages import LANGUAGES
from bot.phrases import Phrases
from bot.questions import QUESTIONNAIRE
from handlers.taps import Verb
from storage import reporters, reports, states
from storage.database import Session
from tests.hard.canaries import STEM
from tests.hard.filled import Filling
from tests.hard.teller import Teller
from tests.living import Living
from tests.storage.test_in_clear import ALLOWED

UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
TIME = r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?:[+]00:00|[+]00)?"
FORMS: Mapping[str, str] = MappingProxyType(
    {
        "id": rf"{UUID}|\d{{1,19}}|[0-9a-f]{{16}}/{UUID}|due|\{{\}}",
        "time": TIME,
        "language": "|".join(LANGUAGES),
        "campaign": "spring",
        "count": r"\d{1,9}",
        "urgent": "0|1|True|False",
        "version": re.escape(QUESTIONNAIRE.version) + r"|\d{4}\w*|[0-9a-f]{12}",
        "purpose": "case|reporter|prompt|notice|reminder",
        "fingerprint": r"[0-9a-f]{32}",
        "name": "listening|listened_at|tidied_at|zone_rules|away_since",
        "bookkeeping": rf"{TIME}|[0-9a-f]{{16}}|(?:{TIME} (?:{UUID})?)?",
        "phrase": "|".join(["prompt", *map(re.escape, sorted(Phrases().ids("en")))]),
        "claim": "nobody yet",
    }
)
TASKS = (
    "write_down|file_not_fetched|code_word_wrong|reporter_under_16|dead_letter|unfinished_report|speak_to_the_family"
    "|help_asked|unreachable|silence|not_on_this_phone|code_in_a_new_chat|call_them"
)
EVENTS = "handed_in|withdrawn|forgetting|brought_back|erased|entering_began|entered|lost_phone_seen_to"
STATES: Mapping[str, str] = MappingProxyType(
    {
        "reporter": "|".join(states.ReporterState),
        "report": "|".join(states.ReportState),
        "attachment": "|".join(states.AttachmentState),
        "inbox": "|".join(states.InboxState),
        "outbox": "|".join(states.OutboxState),
        "task": TASKS,
        "event": EVENTS,
    }
)
OPAQUE: Mapping[str, Callable[[bytes], bool]] = MappingProxyType(
    {
        "keyed": lambda kept: len(kept) in {0, 32},
        "random": lambda kept: len(kept) == 32,
        "sealed": lambda kept: STEM.encode() not in kept and re.search(rb"[\x20-\x7e]{24}", kept) is None,
    }
)


def wrong_values(tx: Session) -> list[str]:
    """Every value that is not of the form its column allows."""
    found = []
    for table, columns in ALLOWED.items():
        rows = tx.connection().execute(text(f'SELECT * FROM "{table}"')).mappings().all()
        for row in rows:
            found += [f"{table}.{name}" for name, value in row.items() if not allowed(table, columns[name], value)]
    return sorted(set(found))


def allowed(table: str, reason: str, value: Any) -> bool:
    """Whether a value is of one of the known forms; nothing at all always is."""
    if value is None or table == "alembic_version":
        return True
    if isinstance(value, bytes | memoryview):
        return OPAQUE[reason](bytes(value))
    if reason == "random":
        return re.fullmatch(r"[0-9a-f]{32}", str(value)) is not None
    pattern = STATES[table] if reason == "state" else FORMS[reason]
    return re.fullmatch(pattern, str(value)) is not None


def counted(tx: Session) -> dict[str, int]:
    """How many rows each table has."""
    return {
        table: int(tx.connection().execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()) for table in ALLOWED
    }


async def talk(living: Living, filling: Filling) -> None:
    """Several people, and everything that leaves a row: files, tasks, events, notices, reminders, dead letters."""
    assert living.database is not None
    teller = Teller(living.pocket.person("Ayshe", language_code="ug"), living.pocket, filling.next_words(1))
    await teller.begins("en_spring")
    await teller.answers(46)
    report_id = (await living.database.read(reports.everything))[-1].id
    for kind in ("voice", "photo", "document", "video"):
        await teller.sends(kind, teller.words().encode(), f"{teller.words()}.pdf", teller.words())
    await living.database.run(lambda tx: filling.write_down(tx, report_id, 1))
    await teller.presses(Verb.CHANGE, report_id, "reporter.age_group")
    await teller.presses(Verb.CHOOSE, report_id, "reporter.age_group", "under_16")
    await teller.presses(Verb.CHANGE, report_id, "follow_up.code_word")
    await teller.says(teller.words())
    await teller.presses(Verb.HAND_IN, report_id, None, "yes")
    await teller.says("/mine")
    for _ in range(3):
        await teller.says(teller.words())
    await teller.presses(Verb.NEW, report_id, None, "yes")
    await teller.says(f"/start {'x' * 60}")
    await others(living, filling)


async def others(living: Living, filling: Filling) -> None:
    """One who forgets, one who is not ready, one who blocks the bot, one whose words meet a fault of ours."""
    assert living.database is not None
    names = ("Basim", "Carla", "Dana")
    basim, carla, dana = (
        Teller(living.pocket.person(name, language_code="tr"), living.pocket, filling.next_words(number))
        for number, name in enumerate(names, 2)
    )
    for each in (basim, carla, dana):
        await each.begins()
    await basim.answers(12)
    begun = (await living.database.read(reports.everything))[-3].id
    await basim.presses(Verb.FORGET, begun, None, "yes")
    await carla.answers(2)
    await carla.presses(Verb.PAUSE, (await living.database.read(reports.everything))[-2].id)
    await dana.person.block()
    await living.pocket.quiet(20)


async def test_every_open_value_is_of_a_known_form(on_both: Living) -> None:
    await on_both.start()
    assert on_both.bot is not None
    assert on_both.database is not None
    await talk(on_both, Filling(on_both.bot._room))
    await on_both.bot.clearing.sweep()

    rows = await on_both.database.read(counted)
    assert [table for table, number in rows.items() if not number] == ["shown"]
    assert await on_both.database.read(wrong_values) == []


async def test_a_word_in_any_open_column_would_be_found(on_both: Living) -> None:
    await on_both.start()
    assert on_both.database is not None
    teller = Teller(on_both.pocket.person("Ayshe"), on_both.pocket, lambda: STEM)
    await teller.begins()

    def careless(tx: Session) -> list[str]:
        whose = reports.everything(tx)[0].reporter_id
        reporters.change(tx, whose, campaign=STEM, state="a state of mine", sealed_awaits=STEM.encode())
        return wrong_values(tx)

    found = await on_both.database.run(careless)
    assert found == ["reporter.campaign", "reporter.sealed_awaits", "reporter.state"]
