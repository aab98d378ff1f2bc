"""The words of the questionnaire in every language at once, as tables and forms want them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from babel import Locale

from bot.interview.questionnaire import Options
from bot.phrases import SOURCE, phrase_id

PhrasesByLanguage = Mapping[str, Mapping[str, str]]
"""Language code -> message id -> words, already rendered."""
Row = dict[str, str]


def own_name(options: Options, name: str) -> str | None:
    """What an option is called in every language alike: a language by its own name. None for all others."""
    return _own_name(name) if options.is_own_name(name) else None


class Tongues:
    """Several languages side by side."""

    def __init__(self, phrases: PhrasesByLanguage) -> None:
        """`phrases` needs at least one language."""
        self._phrases = phrases
        self._headings = {code: f"{english_name(code)} ({code})" for code in phrases}

    @property
    def default(self) -> str:
        """The heading of the language a form opens in."""
        first = next(iter(self._phrases))
        return self._headings[SOURCE if SOURCE in self._phrases else first]

    def cells(self, column: str, phrase: str) -> Row:
        """One cell for each language that has words for the phrase."""
        found = {code: words[phrase] for code, words in self._phrases.items() if words.get(phrase)}
        return {f"{column}::{self._headings[code]}": words for code, words in found.items()}

    def everywhere(self, column: str, words: str) -> Row:
        """The same words for every language."""
        return {f"{column}::{heading}": words for heading in self._headings.values()}

    def option(self, options: Options, name: str) -> Row:
        """The words of an option in every language."""
        own = own_name(options, name)
        return self.everywhere("label", own) if own else self.cells("label", phrase_id(options.key, f"o-{name}"))

    def own_names(self) -> Iterator[tuple[str, str]]:
        """Each language with the name its speakers give it."""
        for code in self._phrases:
            yield code, _own_name(code)


def english_name(code: str) -> str:
    """`ug` -> Uyghur; a script is named after it: `ug-Latn` -> Uyghur Latin."""
    english, (language, _, script) = Locale("en"), code.partition("-")
    names = [english.languages.get(language, language), english.scripts.get(script, script)]
    return " ".join(name for name in names if name)


def _own_name(code: str) -> str:
    language, _, script = code.partition("-")
    own = Locale.parse(language).get_language_name() or code
    return f"{own} ({Locale('en').scripts.get(script, script)})" if script else own
