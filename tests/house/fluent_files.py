"""Reads a locale file the way a translator and the bot do: its phrases, what they place and every branch rendered."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice, product
from pathlib import Path
from typing import TypeAlias

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern
from fluent.syntax.visitor import Visitor

# Enough whole numbers to meet every plural class of every language that has been thought of.
NUMBERS = (0, 1, 2, 3, 5, 11, 21, 22, 100, 1_000_000)
PLURAL_CLASSES = {"zero", "one", "two", "few", "many", "other"}
MOST_RENDERINGS = 400

Argument: TypeAlias = str | int


class _Seen(Visitor):
    """Walks a phrase and notes which variables it prints, and which it chooses by, with the branches offered."""

    def __init__(self) -> None:
        self.placed: set[str] = set()
        self.choices: dict[str, set[str]] = {}
        self.mentioned: set[str] = set()

    def visit_Placeable(self, node: ast.Placeable) -> None:  # noqa: N802  (the visitor's own spelling)
        if not isinstance(node.expression, ast.SelectExpression):
            self.placed |= _variables(node.expression)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        offered = {_key(variant) for variant in node.variants}
        for name in _variables(node.selector):
            self.choices.setdefault(name, set()).update(offered)
        self.generic_visit(node)


@dataclass(frozen=True)
class Phrase:
    """One message of a locale file."""

    name: str
    source: str
    placed: frozenset[str]
    choices: tuple[tuple[str, frozenset[str]], ...]

    def arguments(self) -> Iterator[dict[str, Argument]]:
        """Values for the variables that lead into every branch at least once."""
        chosen = dict(self.choices)
        names = sorted(self.placed | chosen.keys())
        values = [_values(chosen.get(name, frozenset())) for name in names]
        for combination in islice(product(*values), MOST_RENDERINGS):
            yield dict(zip(names, combination, strict=True))


@dataclass(frozen=True)
class LocaleFile:
    """A locale file, taken apart."""

    phrases: dict[str, Phrase]
    junk: list[str]
    attributes: list[str]
    repeated: list[str]
    opening: str


@cache
def read(path: Path) -> LocaleFile:
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    messages = [entry for entry in body if isinstance(entry, ast.Message)]
    names = [message.id.name for message in messages]
    return LocaleFile(
        phrases={message.id.name: _phrase(message, message.value) for message in messages if message.value},
        junk=[entry.content or "" for entry in body if isinstance(entry, ast.Junk)],
        attributes=[message.id.name for message in messages if message.attributes or not message.value],
        repeated=sorted({name for name in names if names.count(name) > 1}),
        opening=(body[0].content or "") if body and isinstance(body[0], ast.BaseComment) else "",
    )


@cache
def bundle(path: Path) -> FluentBundle:
    """The file as buttons use it: without the invisible marks around what is placed."""
    made = FluentBundle([path.stem.partition("-")[0]], use_isolating=False)
    made.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return made


def renderings(path: Path, phrase: Phrase) -> Iterator[tuple[str, list[Exception]]]:
    """Every wording of a phrase, with the errors that fluent met on the way."""
    pattern = bundle(path).get_message(phrase.name).value
    assert pattern is not None
    for arguments in phrase.arguments():
        text, errors = bundle(path).format_pattern(pattern, arguments)
        yield str(text), list(errors)


def _phrase(message: ast.Message, pattern: ast.Pattern) -> Phrase:
    seen = _Seen()
    seen.visit(pattern)
    choices = tuple((name, frozenset(keys)) for name, keys in sorted(seen.choices.items()))
    return Phrase(message.id.name, serialize_pattern(pattern), frozenset(seen.placed), choices)


def _variables(expression: object) -> set[str]:
    if isinstance(expression, ast.VariableReference):
        return {expression.id.name}
    if isinstance(expression, ast.FunctionReference):
        return set().union(*(_variables(argument) for argument in expression.arguments.positional))
    return set()


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


def _values(offered: frozenset[str]) -> tuple[Argument, ...]:
    """A variable chosen by plural class is a number; by names, each of them and one that nobody thought of."""
    if not offered:
        return ("7",)
    if all(key in PLURAL_CLASSES or key.isdigit() for key in offered):
        return (*NUMBERS, *(int(key) for key in offered if key.isdigit()))
    return (*sorted(offered), "something else")
