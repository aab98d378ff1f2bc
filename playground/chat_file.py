"""The .chat format: a conversation as lines an organizer can read, and a test can follow.

    # Ayshe (ug)                      who holds the phone
    > [Brother]                       she taps a button
    > Salim H.                        she writes
    > (photo: salim.jpg) last summer  she sends something, or does something that is not writing
    < What is his name?               the bot says
      [Back] [I don't know]           with these buttons, one row a line
    < (now says) Thank you            the bot changes a message that stands there already
    ~ 7 days                          time passes
    ! the plug is pulled              something goes wrong

A longer message goes on in lines that are indented by two spaces. A line that would read as something else begins with
a backslash.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

INDENT = "  "
ROW = re.compile(r"\[[^\[\]]*\]( \[[^\[\]]*\])*")
BUTTON = re.compile(r"\[([^\[\]]*)\]")


class Mark(StrEnum):
    """Who or what a line is about."""

    SPEAKER = "#"
    PERSON = ">"
    BOT = "<"
    TIME = "~"
    TROUBLE = "!"


@dataclass(frozen=True)
class ChatLine:
    """One thing that was said or happened. `words` may have several lines; `note` stands in brackets before it."""

    mark: Mark
    words: str = ""
    note: str = ""
    tapped: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def written(lines: Iterable[ChatLine]) -> str:
    """The text of a .chat file."""
    return "".join(f"{line}\n" for each in lines for line in lines_of(each))


def lines_of(line: ChatLine) -> Iterator[str]:
    first, *more = line.words.split("\n")
    note = f"({line.note})" if line.note else ""
    said = guarded(first) if first or more else ""
    opening = f"[{shown(line.tapped)}]" if line.tapped else " ".join(filter(None, (note, said)))
    yield f"{line.mark} {opening}" if opening else line.mark
    yield from (f"{INDENT}{guarded(words)}" for words in more)
    yield from (INDENT + " ".join(f"[{shown(text)}]" for text in row) for row in line.rows)


def guarded(words: str) -> str:
    """Words that begin like a button or a note, or an empty line, say by a backslash that they are words."""
    return f"\\{words}" if not words.strip() or words[0] in "[(\\" else words


def shown(button: str) -> str:
    """Square brackets or a line's end inside a button would end it."""
    return button.replace("[", "(").replace("]", ")").replace("\n", " ")


def parsed(text: str) -> tuple[ChatLine, ...]:
    """The lines of a .chat file; raises ValueError with the number of a line that is none."""
    found: list[ChatLine] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        if line.startswith(INDENT) and found:
            found[-1] = continued(found[-1], line.removeprefix(INDENT))
        elif line[0] in set(Mark) and line[1:2] in {"", " "}:
            found.append(opened(Mark(line[0]), line[2:]))
        else:
            raise ValueError(f"line {number} begins with none of {' '.join(Mark)}: {line!r}")
    return tuple(found)


def opened(mark: Mark, rest: str) -> ChatLine:
    if mark is Mark.PERSON and ROW.fullmatch(rest):
        return ChatLine(mark, tapped=rest[1:-1])
    noted = re.match(r"\(([^()]*)\) ?", rest) if mark in {Mark.PERSON, Mark.BOT} else None
    note, words = (noted[1], rest[noted.end() :]) if noted else ("", rest)
    return ChatLine(mark, unguarded(words), note)


def continued(line: ChatLine, rest: str) -> ChatLine:
    if ROW.fullmatch(rest):
        return replace(line, rows=(*line.rows, tuple(BUTTON.findall(rest))))
    return replace(line, words=f"{line.words}\n{unguarded(rest)}")


def unguarded(words: str) -> str:
    return words.removeprefix("\\")
