"""One language's file: cut into its messages at once, each read only when it is first said.

Reading a whole file takes half a second, and then three megabytes for as long as the bot runs; most people who meet the
bot hear a part of two or three languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

_BEGINNING = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE | re.ASCII)
_NEXT = re.compile(r"^[A-Za-z#-]", re.MULTILINE)
_ONE_PLAIN_LINE = re.compile(r"[A-Za-z][\w-]* *= *([^{}\s][^{}\n]*?) *\n*")
_ISOLATES = re.compile("[\u2066-\u2069]")
LONGEST_PART = 1000
ANY_LANGUAGE = "en"
STAND_INS = "\ufdd0\ufdd1\ufdd2\ufdd3"
"""Fluent refuses to put in more than 2,500 signs: longer words stand in as a sign that is no character, and that
nobody can have typed, since `as_typed.clean` takes it out."""


class FluentFile:
    """The messages of one language, read when first needed."""

    def __init__(self, language: str, files: Sequence[Path]) -> None:
        """`files` are the language's .ftl."""
        self.language = language
        self._files = files

    @cached_property
    def _counting(self) -> FluentBundle:
        """Knows how the language counts. Isolating: people's words in right-to-left text keep their own direction."""
        return FluentBundle([_babel_name(self.language)], use_isolating=True)

    @cached_property
    def _wording(self) -> FluentBundle:
        """For what holds no number: then the language does not matter, and its plural rules take a megabyte each."""
        return FluentBundle([ANY_LANGUAGE], use_isolating=True)

    def _bundle(self, arguments: Mapping[str, str | int]) -> FluentBundle:
        return self._wording if all(isinstance(told, str) for told in arguments.values()) else self._counting

    @cached_property
    def _messages(self) -> Mapping[str, str]:
        """What stands in the file under each id, as it is written there."""
        text = "\n".join(file.read_text(encoding="utf-8") for file in self._files)
        return {found[1]: _cut(text, found) for found in _BEGINNING.finditer(text)}

    @property
    def ids(self) -> frozenset[str]:
        """Every message there is."""
        return frozenset(self._messages)

    def has(self, phrase: str) -> bool:
        """Whether the language has words for it."""
        return phrase in self._messages

    def say(self, phrase: str, arguments: Mapping[str, str | int]) -> str:
        """Render one message. Most are a few words in which nothing is placed: Fluent would give just these."""
        if plain := _ONE_PLAIN_LINE.fullmatch(self._messages[phrase]):
            return plain[1]
        bundle = self._bundle(arguments)
        message = self._read(bundle, phrase)
        if message.value is None:
            raise LookupError(phrase)
        long = [name for name, told in arguments.items() if isinstance(told, str) and len(told) > LONGEST_PART]
        signs = dict(zip(long, STAND_INS, strict=False))
        text, problems = bundle.format_pattern(message.value, {**arguments, **signs})
        if problems:
            raise LookupError(phrase) from problems[0]
        whole = str(text)
        for name, sign in signs.items():
            whole = whole.replace(sign, str(arguments[name]))
        return whole

    def with_gaps(self, phrase: str, arguments: Mapping[str, str | int]) -> str:
        """Render what can be rendered; what is not known stays as the name of its variable."""
        bundle = self._bundle(arguments)
        message = self._read(bundle, phrase)
        text, _ = bundle.format_pattern(message.value, dict(arguments)) if message.value else ("", [])
        return _ISOLATES.sub("", str(text))

    def _read(self, bundle: FluentBundle, phrase: str) -> Message:
        """Raises LookupError if there is none."""
        if not bundle.has_message(phrase):
            bundle.add_resource(FluentResource(self._messages[phrase]))
        return bundle.get_message(phrase)


def _cut(text: str, found: re.Match[str]) -> str:
    """From its id up to whatever next begins at the margin."""
    end = _NEXT.search(text, found.end())
    return text[found.start() : end.start() if end else len(text)]


def _babel_name(language: str) -> str:
    """The CLDR name that has this language's plural rules."""
    return {"zh": "zh-Hans", "ug-Latn": "ug", "ug-Cyrl": "ug", "kk-Arab": "kk", "uz-Cyrl": "uz"}.get(language, language)
