"""A phrase as tokens: each with what a language's table says it means; what no table knows is `unknown`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.as_typed import clean
from bot.date_words.endings import ending_of, may_stand_alone, stems
from bot.date_words.skeletons import bones
from bot.date_words.tables import APOSTROPHES, Meaning, Node, Table
from bot.digits import fold_digits

DASHES = re.compile("[‐‑‒–—―−﹣－~～〜]")
PIECE = re.compile(
    r"(?P<numeric>\d{1,4}([./-])\d{1,2}\2\d{1,4}(?!\d)|\d{1,2}[./]\d{4}(?!\d)|\d{4}[./-]\d{1,2}(?!\d))"
    r"|(?P<decimal>\d+[.,٫]\d{1,3}(?!\d))|(?P<digits>\d+)"
    r"|(?P<han>[\u3007\u3400-\u9fff])|(?P<word>[^\W\d_\u3007\u3400-\u9fff]+)|(?P<space>\s+)|(?P<sign>.)",
    re.DOTALL,
)
SAY_NOTHING = frozenset(',.;()[]«»"“”„!…،؛。，、；（）「」《》·|') | {"\u0640"}
LONGEST_WORD = 40
"""Letters: longer ones are no number, and would take long to take apart."""
GLUES = ("und", "un", "og", "oc", "en")
"""Doubled letters are one: the d of `und` may be that of `dreißig`."""


@dataclass(frozen=True, slots=True)
class Token:
    """`number` for numbers, with how many `digits` were typed (0: in words); `nth`: marked as one in a row.

    `case`: "from" or "until", said by an ending. `text` as written, for dates in digits. `is_bare`: without any ending.
    """

    kind: str
    value: str = ""
    number: int = 0
    digits: int = 0
    nth: bool = False
    case: str = ""
    text: str = ""
    is_bare: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str
    text: str
    bone: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    meaning: Meaning
    until: int
    marks: frozenset[str]
    is_bare: bool = False


def tokens_of(words: str, table: Table, also: Table | None = None) -> list[Token]:
    """Everything the phrase says, in order; words the table does not know are looked up in `also`. Never raises."""
    pieces = _pieces(words, table.language)
    others = _pieces(words, also.language) if also else []
    return list(_tokens(pieces, table, others, also))


def _pieces(words: str, language: str) -> list[_Piece]:
    text = unicodedata.normalize("NFKC", fold_digits(clean(words))).casefold().replace("\u0307", "")
    text = DASHES.sub("-", APOSTROPHES.sub("", re.sub(r"^\s*[~≈±]|[?？؟]\s*$", " ≈ ", text)))
    found = []
    for match in PIECE.finditer(text):
        kind = match.lastgroup or "sign"
        kind = next(name for name, piece in match.groupdict().items() if piece is not None)
        is_word = kind in {"word", "han"}
        found.append(_Piece(kind, match[0], bones(match[0], language) if is_word else ""))
    return found


def _tokens(pieces: list[_Piece], table: Table, others: list[_Piece], also: Table | None) -> Iterator[Token]:
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        match piece.kind:
            case "space":
                at += 1
            case "numeric" | "decimal":
                yield Token(piece.kind, text=piece.text)
                at += 1
            case "digits":
                token, at = _number(pieces, at, table)
                yield token
            case "sign":
                yield from _sign(pieces, at)
                at += 1
            case _:
                found = _longest(pieces, at, table)
                if found is None and also is not None:
                    found = _longest(others, at, also)
                yield from _meant(found, piece, table)
                at = found.until if found else at + 1


def _sign(pieces: list[_Piece], at: int) -> Iterator[Token]:
    text = pieces[at].text
    if text in "-/":
        around = [pieces[place].kind for place in (at - 1, at + 1) if 0 <= place < len(pieces)]
        if text == "/" or "space" in around or around in (["word", "word"], ["digits", "digits"], ["han", "han"]):
            yield Token("dash")
    elif text == "≈":
        yield Token("about")
    elif text not in SAY_NOTHING and unicodedata.category(text) not in {"So", "Sk", "Mn"}:
        yield Token("unknown")


def _number(pieces: list[_Piece], at: int, table: Table) -> tuple[Token, int]:
    """A number in digits with the ending that follows it: 17-го, 2017де, 15th, 4-ئاي."""
    text = pieces[at].text
    token = Token("number", number=int(text[:9]), digits=len(text))
    after = at + 1
    signs = ""
    while after < len(pieces) and after < at + 3 and pieces[after].kind in {"sign", "space"}:
        if pieces[after].kind == "sign" and pieces[after].text not in "-.":
            break
        signs += pieces[after].text
        after += 1
    if signs.startswith("."):
        token = replace(token, nth=True)
    if after >= len(pieces) or pieces[after].kind != "word":
        return token, at + 1
    if signs == "-":
        token = replace(token, nth=True)
    found = _longest(pieces, after, table)
    ending = ending_of(pieces[after].bone, table)
    is_said_alone = signs.strip() == "" and signs != ""
    if is_said_alone and not may_stand_alone(pieces[after].bone, table):
        ending = None
    if ending is None or (found and (found.meaning.kind in {"unit", "year", "counted", "decade"} or is_said_alone)):
        return token, (after if signs == "-" else at + 1)
    marked = replace(
        token,
        value="year" if "year" in ending else "",
        nth="nth" in ending or (signs == "-" and "nth" in table.endings.values()),
    )
    return replace(marked, case=_case(ending)), after + 1


def _case(marks: frozenset[str]) -> str:
    return "until" if "until" in marks else "from" if "from" in marks else ""


def _meant(found: _Found | None, piece: _Piece, table: Table) -> Iterator[Token]:
    if found is None:
        glued = _glued_numbers(piece.bone, table)
        yield from [Token("number", number=number) for number in glued] or [Token("unknown")]
        return
    if "and" in found.marks:
        yield Token("and")
    kind, value = found.meaning.kind, found.meaning.value
    if kind in {"number", "nth"}:
        yield Token("number", number=int(value), nth=kind == "nth" or "nth" in found.marks, case=_case(found.marks))
    else:
        yield Token(kind, value, nth="nth" in found.marks, case=_case(found.marks), is_bare=found.is_bare)


def _longest(pieces: list[_Piece], at: int, table: Table) -> _Found | None:
    """The longest entry of the table that begins here; the least stripped of them."""
    best: tuple[int, int, _Found] | None = None
    for node, until, cut, marks in _walks(pieces, at, table, table.words):
        if node.meaning and (best is None or (until, -cut) > best[:2]):
            best = (until, -cut, _Found(node.meaning, until, marks, is_bare=cut == 0))
    return best[2] if best else None


def _walks(pieces: list[_Piece], at: int, table: Table, node: Node) -> Iterator[tuple[Node, int, int, frozenset[str]]]:
    if at >= len(pieces) or not pieces[at].bone:
        return
    next_at = at + 1
    while next_at < len(pieces) and (pieces[next_at].kind == "space" or pieces[next_at].text in "-."):
        next_at += 1
    for stem, marks in stems(pieces[at].bone, table):
        if (into := node.follows.get(stem)) is not None:
            cut = len(pieces[at].bone) - len(stem)
            yield into, at + 1, cut, marks
            for deeper, until, more, also in _walks(pieces, next_at, table, into):
                yield deeper, until, cut + more, marks | also


def _glued_numbers(bone: str, table: Table) -> list[int]:
    """`zweitausendsiebzehn` as 2, 1000, 17; nothing when a rest is left."""
    if not 5 <= len(bone) <= LONGEST_WORD:
        return []
    for size in range(len(bone), 1, -1):
        if (number := table.numbers.get(bone[:size])) is not None:
            if size == len(bone):
                return [number]
            if found := _glued_rest(number, bone[size:], table):
                return found
    return []


def _glued_rest(number: int, rest: str, table: Table) -> list[int]:
    """What follows the first number, with or without "and" between them; 7 and 30 are 37."""
    for glue in ("", *GLUES):
        if not rest.startswith(glue):
            continue
        numbers = _glued_numbers(rest[len(glue) :], table) or _last(rest[len(glue) :], table)
        if numbers and glue and number < 10 and 20 <= numbers[0] < 100:
            return [number + numbers[0], *numbers[1:]]
        if numbers:
            return [number, *numbers]
    return []


def _last(bone: str, table: Table) -> list[int]:
    return [table.numbers[bone]] if bone in table.numbers else []
