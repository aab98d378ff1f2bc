"""An answer in words: how a value is shown again in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from bot import countries, dates, places, zones
from bot.interview.engine import Interview
from bot.interview.kinds import (
    After,
    Aged,
    Chosen,
    ChosenMany,
    Consent,
    Country,
    Destroyed,
    Done,
    FileRef,
    Kind,
    Language,
    Medium,
    Number,
    Parts,
    Place,
    Text,
    ToldAloud,
    Unsaid,
    Value,
    When,
    YesNo,
    Zone,
)
from bot.interview.path import Path
from bot.interview.questionnaire import OTHER, Options, Question
from bot.languages import LANGUAGES
from bot.phrases import Argument, Phrases, phrase_id
from bot.questions.facts import DEAD, FEMALE, MALE, MYSELF

CODE_WORD = "follow_up.code_word"
HIDDEN = "••••••"
"""A code word is never shown again: it opens the report to whoever reads it."""
HEARD, SEEN = "🎤", "🎥"
_ABOUT = (("self", MYSELF), ("woman", FEMALE), ("man", MALE))


@dataclass(frozen=True)
class Voice:
    """Speaks one language about one report's person."""

    phrases: Phrases
    language: str

    def say(self, phrase: str, **arguments: Argument) -> str:
        """A sentence for a message body."""
        return self.phrases.say(self.language, phrase, **arguments)

    def label(self, phrase: str, **arguments: Argument) -> str:
        """A short text for a button."""
        return self.phrases.label(self.language, phrase, **arguments)

    def has(self, phrase: str) -> bool:
        """Whether there are words for it (English has them if anybody has)."""
        return self.phrases.has("en", phrase)

    def question(self, question: Question, interview: Interview) -> str:
        """The question itself, in words that fit the person."""
        return self.say(phrase_id(question.key), **person_of(interview.path))

    def aside(self, question: Question, suffix: str, interview: Interview) -> str | None:
        """Its hint or its reason, if it has one."""
        phrase = phrase_id(question.key, suffix)
        return self.say(phrase, **person_of(interview.path)) if self.has(phrase) else None

    def name_of(self, question: Question) -> str:
        """The short name of a field in the read-back."""
        return self.label(phrase_id(question.key, "label"))

    def option(self, question: Question, option: str) -> str:
        """The words of one option."""
        options = question.options or Options(question.key, (option,))
        return option_words(self.phrases, self.language, options, option)

    def value(self, question: Question, value: Value) -> str:
        """An answer, as it is shown again."""
        match value:
            case Unsaid(why):
                return self.label(f"unsaid-{why}")
            case Text(words):
                return HIDDEN if question.key == CODE_WORD else words
            case Chosen():
                return self._chosen(question, value)
            case ChosenMany(options, words):
                named = [self.option(question, option) for option in options if option != "other" or not words]
                return self.label("list-comma").join([*named, *([words] if words else [])])
            case When() | Aged() | Place():
                return self.thing(value)
            case YesNo(yes) | Consent(yes, _, _):
                return self.label("yes" if yes else "no")
            case Country(code, words):
                return countries.name_of(code, self.language) if code else words or ""
            case _:
                return self._other(question, value)

    def _chosen(self, question: Question, chosen: Chosen) -> str:
        """The option, or the relative more exactly, with the word that was typed for it; «other» in her words alone."""
        if chosen.option == OTHER and chosen.words:
            return chosen.words
        named = self.label(f"kin-{chosen.kin}") if chosen.kin else self.option(question, chosen.option)
        return f"{named} ({chosen.words})" if chosen.words else named

    def thing(self, value: Value) -> str:
        """A place or a date by itself, apart from any question."""
        match value:
            case Place(words, code):
                return (places.name_of(code, self.language) if code else None) or words
            case When():
                return self.date(value)
            case Aged(years, _, _):
                return self.label("age-years", years=years)
            case _:
                raise TypeError("neither a place, nor a date, nor an age")

    def _other(
        self,
        question: Question,
        value: After | Number | Zone | FileRef | ToldAloud | Parts | Language | Done | Destroyed,
    ) -> str:
        match value:
            case After(_, words):
                return words
            case Number(number, _):
                return number
            case Zone(name):
                return zones.name_of(name, self.language)
            case Language(code):
                return LANGUAGES[code].own_name if code in LANGUAGES else code
            case FileRef():
                return self._file(value)
            case ToldAloud(files):
                return self.label("list-comma").join(self._file(file) for file in files)
            case Parts(parts):
                return "\n".join(part.words if isinstance(part, Text) else self._file(part) for part in parts)
            case Done():
                return self.label("seen" if question.kind is Kind.NOTICE else "done")
            case Destroyed():
                return self.label("answer-taken-back")
            case _:
                assert_never(value)

    def _file(self, file: FileRef) -> str:
        named = self.label(f"file-{file.medium.replace('_', '-')}")
        if file.seconds is not None:
            sign = SEEN if file.medium in {Medium.VIDEO, Medium.VIDEO_NOTE} else HEARD
            named = self.label("file-lasting", file=named, sign=sign, length=length(file.seconds))
        return f"{named}: {file.caption}" if file.caption else named

    def date(self, value: When) -> str:
        """A date as precise as it was said."""
        return self._date_phrase(dates.describe(value.edtf), value.words) if value.edtf else value.words

    def _date_phrase(self, told: dates.DatePhrase, words: str) -> str:
        ends = {
            name: self._date_phrase(end, words)
            for name, end in (("start", told.start), ("end", told.end))
            if end is not None
        }
        parts = {name: self._part(name, part) for name, part in told.parts}
        text = self.label(told.id, **parts, **ends)
        return self.label("date-about", date=text) if told.about else text

    def _part(self, name: str, part: str | int) -> str:
        if name in {"month", "season"}:
            return self.label(f"{name}-{part}")
        return str(part)


def option_words(phrases: Phrases, language: str, options: Options, name: str) -> str:
    """What stands on an option's button."""
    if options.is_own_name(name) and name in LANGUAGES:
        return LANGUAGES[name].own_name
    return phrases.label(language, phrase_id(options.key, f"o-{name}"))


def length(seconds: int) -> str:
    """`2:05`, `1:02:05`: as players show it everywhere."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def person_of(path: Path) -> dict[str, Argument]:
    """Whom the words are about: `$about` (woman, man, person, self) and `$dead` (yes, no)."""
    found = (name for name, condition in _ABOUT if path.holds(condition))
    return {"about": next(found, "person"), "dead": "yes" if path.holds(DEAD) else "no"}
