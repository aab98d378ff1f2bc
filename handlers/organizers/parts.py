"""One part of a report in full, in pages that fit a message: nothing an organizer needs is cut off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.archive import OpenReport
from bot.interview.kinds import Kind, Unsaid
from bot.wording import Voice
from handlers.asking import item_title
from handlers.organizers.told import in_words
from handlers.readback import Line, told_in

LONGEST_PAGE = 3000


def pages(voice: Voice, report: OpenReport, key: str) -> list[str]:
    """Every answer of a section, lists with all their fields; long accounts go over several pages."""
    return list(_packed(block for line in told_in(report, key) for block in _blocks(voice, report, line)))


def parts_told(report: OpenReport) -> list[str]:
    """The sections in which anything was told."""
    return [section.key for section in report.interview.questionnaire.sections if told_in(report, section.key)]


def _blocks(voice: Voice, report: OpenReport, line: Line) -> Iterator[str]:
    address, question, value = line
    label = voice.name_of(question)
    if question.kind is Kind.LIST and not isinstance(value, Unsaid):
        for item in report.interview.standing.items.get(question.key, ()):
            yield _item(voice, report, label, question.key, item)
        return
    shown = in_words(voice, report, address, question, value) if value is not None else voice.label("none-told")
    if address in report.interview.standing.proposals:
        shown = voice.say("not-confirmed-yet", value=shown)
    yield voice.say("read-back-line", label=label, value=shown)


def _item(voice: Voice, report: OpenReport, label: str, key: str, item: int) -> str:
    path = report.interview.path
    told = [(address, question, path.value(address)) for address, question in path.fields(key, item)]
    lines = [
        voice.say(
            "read-back-line", label=voice.name_of(question), value=in_words(voice, report, address, question, value)
        )
        for address, question, value in told
        if value is not None
    ]
    return "\n".join([f"{label} — {item_title(voice, report, key, item)}", *lines])


def _packed(blocks: Iterable[str]) -> Iterator[str]:
    page = ""
    for block in blocks:
        for piece in _pieces(block):
            if page and len(page) + len(piece) > LONGEST_PAGE:
                yield page
                page = ""
            page = f"{page}\n\n{piece}" if page else piece
    if page:
        yield page


def _pieces(block: str) -> Iterator[str]:
    """A block longer than a page is cut between words, where there are any."""
    while len(block) > LONGEST_PAGE:
        cut = max(block.rfind(" ", 1, LONGEST_PAGE), block.rfind("\n", 1, LONGEST_PAGE))
        cut = cut if cut > 0 else LONGEST_PAGE
        yield block[:cut]
        block = block[cut:].lstrip()
    yield block
