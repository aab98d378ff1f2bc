"""Says phrases for the proof sheet: every variant a phrase has, with placeholders where the bot puts people's words."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.phrases import LOCALES, SOURCE, Argument, Phrases

VARIABLE = re.compile(r"\$([a-zA-Z][\w-]*)")
SELECTED = {"about": ("person", "woman", "man", "self"), "dead": ("no", "yes")}
SOME_NUMBER = 3


@dataclass(frozen=True)
class Variant:
    """A rendering, and for whom it is said; `when` is empty for the one said when nothing is known."""

    when: str
    text: str


class ProofPhrases:
    """The phrases as a proof reader wants them."""

    def __init__(self, folder: Path = LOCALES) -> None:
        self.phrases = Phrases(folder)
        self._folder = folder

    @property
    def languages(self) -> tuple[str, ...]:
        """English first, to compare with."""
        return tuple(sorted(self.phrases.languages, key=lambda language: (language != SOURCE, language)))

    def has(self, language: str, phrase: str) -> bool:
        return self.phrases.has(language, phrase)

    def variants(self, language: str, phrase: str) -> list[Variant]:
        """The usual rendering, then each that differs from it."""
        found: dict[str, str] = {}
        for dead in SELECTED["dead"]:
            for about in SELECTED["about"]:
                text = self.say(language, phrase, about=about, dead=dead)
                found.setdefault(text, " · ".join(name_of_case(about, dead)))
        return [Variant(when, text) for text, when in found.items()]

    def button(self, language: str, phrase: str) -> str:
        return self.say(language, phrase, button=True)

    def say(self, language: str, phrase: str, *, button: bool = False, about: str = "person", dead: str = "no") -> str:
        """Names and the like are shown in pointed brackets; a phrase that counts is said about three."""
        say = self.phrases.label if button else self.phrases.say
        named: dict[str, Argument] = {**self._named, "about": about, "dead": dead}
        try:
            return say(language, phrase, **named)
        except LookupError:
            named |= dict.fromkeys(self._named.keys() - SELECTED.keys(), SOME_NUMBER)
            return say(language, phrase, **named)

    @cached_property
    def _named(self) -> dict[str, str]:
        """Every variable any language uses. Unused ones do no harm."""
        names = {
            name for file in self._folder.rglob("*.ftl") for name in VARIABLE.findall(file.read_text(encoding="utf-8"))
        }
        return {name: f"‹{name}›" for name in names}


def name_of_case(about: str, dead: str) -> list[str]:
    return [name for name in (about if about != "person" else "", "dead" if dead == "yes" else "") if name]
