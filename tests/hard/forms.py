"""The forms an open value may have, column by column: ids, times, counts, and fixed words written down here by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from bot.languages import LANGUAGES
from bot.phrases import Phrases
from bot.questions import QUESTIONNAIRE
from storage import states
from tests.hard.canaries import STEM

UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
TIME = r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?:[+]00:00|[+]00)?"
DAYS = rf"\{{.days.: \[(?:\[.{TIME}., .{TIME}.\](?:, )?)*\]\}}"
"""When a message may come: nothing else of a row of the outbox is no id."""
FORMS: Mapping[str, str] = MappingProxyType(
    {
        "id": rf"{UUID}|\d{{1,19}}|[0-9a-f]{{16}}/{UUID}|due",
        "time": TIME,
        "language": "|".join(LANGUAGES),
        "campaign": "spring",
        "count": r"\d{1,9}",
        "urgent": "0|1|True|False",
        "version": re.escape(QUESTIONNAIRE.version) + r"|\d{4}\w*|[0-9a-f]{12}",
        "purpose": "case|reporter",
        "role": "reviewer|coordinator",
        "fingerprint": r"[0-9a-f]{32}",
        "name": "listening|listened_at|tidied_at|zone_rules|away_since",
        "bookkeeping": rf"{TIME}|[0-9a-f]{{16}}|(?:{TIME} (?:{UUID})?)?",
        "phrase": "|".join(["prompt", "introduction-told", *map(re.escape, sorted(Phrases().ids("en")))]),
        "claim": UUID,
    }
)
RECIPIENTS = "archive|un|icrc|organisations|governments|research|public"
PRECISELY: Mapping[str, str] = MappingProxyType(
    {
        "outbox.purpose": "prompt|notice|reminder|unprompted",
        "outbox.ids": rf"\{{\}}|{DAYS}",
        "note.kind": "note|task|why|unverified|risk_for|checked|grave|consent_given",
        "export.recipient": RECIPIENTS,
        "export.of": "one|case|all",
        "export.manifest": r"[0-9a-f]{64}",
        "disclosure.recipient": RECIPIENTS,
        "case_file.rung": "reported|partly_verified|corroborated|documented",
        "case_file.risk": "low|medium|high",
        "introduction.one_says": "not_yet|yes|no",
        "introduction.other_says": "not_yet|yes|no",
    }
)
"""Columns whose words are more special than their reason tells."""
TASKS = (
    "write_down|file_not_fetched|code_word_wrong|reporter_under_16|dead_letter|unfinished_report|speak_to_the_family"
    "|help_asked|unreachable|silence|not_on_this_phone|code_in_a_new_chat|call_them|family_answered|todo"
    "|tell_the_family|introduce_families|link_ended"
)
EVENTS = (
    "handed_in|handed_in_unfinished|withdrawn|forgetting|brought_back|erased|questions_answered|family_answered"
    "|invited|joined|work_began|work_ended|wrong_code|revoked|kept_out|let_in|searched|looked_for_the_same|compared"
    "|opened|opened_notes|opened_task|opened_to_ask|opened_to_translate|opened_to_write|opened_answers|case_opened"
    "|parts_listed|part_read|timeline_read|files_listed|file_looked_at|file_shown|listened|looked_up_for_export"
    "|claimed|handed_over|let_go|returned|accepted|closed|reopened|quarantined|released|set_aside|set_aside_taken_back"
    "|quarantined_(?:set_aside|many|quick|campaign|flood)|intake_closed|intake_opened|entering_began|entered|code_shown"
    "|lost_phone_seen_to|noted|asked|question_translated|question_dropped|task_made|task_due|task_given|task_done"
    "|wrote_transcript|wrote_translation|transcript_is_answer|grave_news|linked|unlinked|link_ended|told_apart|vouching|vouched"
    "|rung_(?:reported|partly_verified|corroborated|documented)|risk_(?:low|medium|high)"
    "|export_asked|export_agreed|export_stopped|handed_out"
)
STATES: Mapping[str, str] = MappingProxyType(
    {
        "reporter": "|".join(states.ReporterState),
        "report": "|".join(states.ReportState),
        "attachment": "|".join(states.AttachmentState),
        "inbox": "|".join(states.InboxState),
        "outbox": "|".join(states.OutboxState),
        "organizer": "|".join(states.OrganizerState),
        "introduction": "|".join(states.IntroductionState),
        "export": "|".join(states.ExportState),
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


def allowed(column: str, reason: str, value: Any) -> bool:
    """Whether a value of a column (`table.name`) is of one of the known forms; nothing at all always is."""
    table = column.partition(".")[0]
    if value is None or table == "alembic_version":
        return True
    if isinstance(value, bytes | memoryview):
        return OPAQUE[reason](bytes(value))
    if reason == "random":
        return re.fullmatch(r"[0-9a-f]{32}", str(value)) is not None
    pattern = PRECISELY.get(column) or (STATES[table] if reason == "state" else FORMS[reason])
    return re.fullmatch(pattern, str(value)) is not None
