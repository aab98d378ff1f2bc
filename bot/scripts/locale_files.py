"""A locale file in another script: every literal word is rewritten, and nothing else in the file is touched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fluent.syntax import FluentParser, ast

from bot.scripts.capitals import Capitals, marked
from bot.scripts.left_alone import ADDRESSES, Rule, outside

UNTOUCHED = frozenset({"copy-file-name"})
"""A file's name is in Latin letters in every language."""


@dataclass(frozen=True)
class Variant:
    """A language in another script: what its file says of itself, and the rule.

    `names`, where the language's own script has no capitals: the words that are names in the other. `shorter`: other
    words of the language, in its own script, for buttons that would become too long.
    """

    code: str
    base: str
    called: str
    rule: Rule
    names: re.Pattern[str] | None = None
    shorter: Mapping[str, str] = field(default_factory=dict)

    @property
    def opening(self) -> str:
        """The first line of its file."""
        return f"{self.called}: derived by rule from {self.base}.ftl; machine-drafted, awaiting a native reader."


def derived(variant: Variant, base: str, english: str) -> str:
    """The whole file of a variant, from those of its base and of English (which shows where sentences begin)."""
    begins = {message.id.name: _begins_a_sentence(message) for message in _messages(english)}
    base = _shortened(base, variant)
    pieces: list[tuple[int, int, str]] = []
    for message in _messages(base):
        if message.value and message.id.name not in UNTOUCHED:
            capitals = Capitals(begins=begins.get(message.id.name, True)) if variant.names else None
            pieces += _rewritten(message.value, base, variant, capitals)
    first_line_ends = base.index("\n")
    return f"### {variant.opening}" + _with(pieces, base)[first_line_ends:]


def _shortened(base: str, variant: Variant) -> str:
    for name, words in variant.shorter.items():
        base = re.sub(f"^{re.escape(name)} = .*$", f"{name} = {words}", base, flags=re.MULTILINE)
    return base


def _messages(source: str) -> Iterator[ast.Message]:
    return (entry for entry in FluentParser().parse(source).body if isinstance(entry, ast.Message))


def _rewritten(
    pattern: ast.Pattern, source: str, variant: Variant, capitals: Capitals | None
) -> Iterator[tuple[int, int, str]]:
    """Where literal text stands in the file, and what is to stand there."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield _text(element, source, variant, capitals)
        elif isinstance(element.expression, ast.SelectExpression):
            for branch in element.expression.variants:
                inside = capitals and Capitals(begins=capitals.begins)
                yield from _rewritten(branch.value, source, variant, inside)
            if capitals:
                capitals.after_something_placed()
        elif isinstance(element.expression, ast.StringLiteral):
            yield _text(element.expression, source, variant, None)
        elif capitals:
            capitals.after_something_placed()


def _text(
    element: ast.TextElement | ast.StringLiteral, source: str, variant: Variant, capitals: Capitals | None
) -> tuple[int, int, str]:
    assert element.span is not None
    start, end = element.span.start, element.span.end
    said = source[start:end]
    if variant.names:
        said = marked(variant.names, said)
    made = outside(ADDRESSES, variant.rule, said)
    return start, end, capitals.put(made) if capitals else made


def _with(pieces: list[tuple[int, int, str]], source: str) -> str:
    made: list[str] = []
    at = 0
    for start, end, text in pieces:
        made += [source[at:start], text]
        at = end
    return "".join([*made, source[at:]])


def _begins_a_sentence(message: ast.Message) -> bool:
    """Whether the English of it begins with a capital; a phrase that is put inside others does not."""
    first = next(filter(str.isalpha, _literal(message.value)), "A")
    return not first.islower()


def _literal(pattern: ast.Pattern | None) -> Iterator[str]:
    for element in pattern.elements if pattern else ():
        if isinstance(element, ast.TextElement):
            yield from element.value
        elif isinstance(element.expression, ast.SelectExpression):
            yield from _literal(element.expression.variants[0].value)
