"""Who guesses languages: ours, and what one would otherwise pick, each as it comes out of its package."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.language_letters import BY_SCRIPT, script_of
from bot.languages import LANGUAGES
from bot.written_in import likeliest

Guess = Callable[[str], str | None]
SEED: Final = 0
THEIRS: Final[Mapping[str, str]] = {
    "zh-cn": "zh", "zh-tw": "zh-Hant", "zh-Hant": "zh-Hant", "no": "nb", "nn": "nb",
}  # fmt: skip
PY3LANGID_KNOWS: Final = ("ug", "kk", "ky", "uz", "tr", "ru", "zh", "en", "fr", "de", "ar", "nl", "sv", "no", "nb")


@dataclass(frozen=True, slots=True)
class Guesser:
    """`prepare` imports the package, or says with ImportError that it is not there."""

    name: str
    title: str
    prepare: Callable[[], Guess]


def ours() -> Guess:
    def guess(text: str) -> str | None:
        found = likeliest(text)
        return found.code if found else None

    return guess


def langdetect_as_shipped() -> Guess:
    package = importlib.import_module("langdetect")
    package.DetectorFactory.seed = SEED
    refused = package.lang_detect_exception.LangDetectException

    def guess(text: str) -> str | None:
        try:
            return in_our_words(package.detect(text), text)
        except refused:
            return None

    return guess


def py3langid() -> Guess:
    package = importlib.import_module("py3langid.langid")
    identifier = package.LanguageIdentifier.from_model_file(package.MODEL_FILE)
    known = set(map(str, identifier.labels))
    identifier.set_languages([code for code in PY3LANGID_KNOWS if code in known])
    return lambda text: in_our_words(str(identifier.classify(text)[0]), text)


def pycld2() -> Guess:
    package = importlib.import_module("pycld2")

    def guess(text: str) -> str | None:
        try:
            found = package.detect(text, isPlainText=True, bestEffort=True)[2][0][1]
        except package.error:
            return None
        return in_our_words(found, text)

    return guess


def in_our_words(theirs: str, text: str) -> str | None:
    """Their code as ours. Who knows a language in one script only is helped: the script of the text is added."""
    code = THEIRS.get(theirs, theirs)
    script = script_of(text)
    written = [
        each for each in LANGUAGES if code in {each, LANGUAGES[each].base} and script and each in BY_SCRIPT[script]
    ]
    return code if code in written or not written else written[0]


GUESSERS: Final = (
    Guesser("languages", "ours", ours),
    Guesser("langdetect", "langdetect as shipped, seeded so that a run can be repeated", langdetect_as_shipped),
    Guesser("py3langid", "py3langid, restricted to our languages", py3langid),
    Guesser("pycld2", "pycld2, best effort", pycld2),
)
