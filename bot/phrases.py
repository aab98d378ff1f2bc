"""Every sentence a person reads, in her language: Fluent messages from `locales/`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.fluent_file import FluentFile

LOCALES = Path(__file__).parent.parent / "locales"
SOURCE = "en"
_NOBODYS_WORDS = frozenset({"about", "dead", "here", "of", "year"})
"""Arguments that are never what a person said: only such renderings are remembered."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
_COMMAND = re.compile(r"(?<![\w/:.])/[a-z_]+")
_ISOLATES = re.compile("[\u2066-\u2069]")
Argument = str | int


class Phrases:
    """All languages; what is missing in one is said in its base, then in English, and noted in `missing`."""

    def __init__(
        self, folder: Path = LOCALES, bases: Mapping[str, str] | None = None, only: Sequence[str] | None = None
    ) -> None:
        """`bases` maps a derived language to the one it falls back to; `only` are the languages offered, in order."""
        self._made_of = (folder, bases, only)
        self._bases = dict(bases or {})
        self._words = {file.stem: FluentFile(file.stem, files_of(file)) for file in sorted(folder.glob("*.ftl"))}
        self._offered = tuple(code for code in only or self._words if code in self._words)
        self._plain: dict[tuple[object, ...], str] = {}
        self.missing: list[tuple[str, str]] = []

    def afresh(self) -> Phrases:
        """The same languages, none of them read yet."""
        return Phrases(*self._made_of)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages offered that have a file."""
        return self._offered

    def say(self, language: str, phrase: str, **arguments: Argument) -> str:
        """A sentence for a message body; names and numbers in it are isolated."""
        return self._render(language, phrase, arguments, isolated=True)

    def label(self, language: str, phrase: str, **arguments: Argument) -> str:
        """A short text for a button, a command, a link or a file name: nothing isolated."""
        return self._render(language, phrase, arguments, isolated=False)

    def has(self, language: str, phrase: str) -> bool:
        """Whether this language itself has words for it."""
        return language in self._words and self._words[language].has(phrase)

    def ids(self, language: str) -> frozenset[str]:
        """Every message of one language."""
        return self._words[language].ids

    def all_words(self) -> dict[str, dict[str, str]]:
        """Every message of every language, rendered with nothing known about the person."""
        return {code: self.words_of(code) for code in self._words}

    def words_of(self, language: str) -> dict[str, str]:
        """The same for one language."""
        unknown, words = {"about": "person", "dead": "no"}, self._words[language]
        return {each: words.with_gaps(each, unknown) for each in sorted(words.ids)}

    def _render(self, language: str, phrase: str, arguments: Mapping[str, Argument], *, isolated: bool) -> str:
        key: tuple[object, ...] = (language, phrase, isolated)
        if arguments:
            if not arguments.keys() <= _NOBODYS_WORDS:
                return self._in_best(language, phrase, arguments, isolated=isolated)
            key = (*key, *arguments.items())
        said = self._plain.get(key)
        if said is None:
            said = self._plain[key] = self._in_best(language, phrase, arguments, isolated=isolated)
        return said

    def _in_best(self, language: str, phrase: str, arguments: Mapping[str, Argument], *, isolated: bool) -> str:
        for candidate in dict.fromkeys((language, self._bases.get(language, SOURCE), SOURCE)):
            if self.has(candidate, phrase):
                if candidate != language:
                    self.missing.append((language, phrase))
                text = _commands_kept_whole(self._words[candidate].say(phrase, arguments))
                return text if isolated else _ISOLATES.sub("", text)
        self.missing.append((language, phrase))
        raise LookupError(phrase)


def files_of(families: Path) -> tuple[Path, ...]:
    """A language's files: what families read, and beside it what organizers read."""
    organizers = families.parent / "organizers" / families.name
    return (families, organizers) if organizers.exists() else (families,)


def _commands_kept_whole(text: str) -> str:
    """In right-to-left text the stroke of a command would wander to its end: (forget/)."""
    return _COMMAND.sub("\u2066\\g<0>\u2069", text) if _RIGHT_TO_LEFT.search(text) else text


def phrase_id(key: str, suffix: str = "") -> str:
    """The message id of a question's key: `history[].date` -> `history-date`."""
    stem = key.replace("[]", "").replace(".", "-")
    return f"{stem}--{suffix}" if suffix else stem
