"""Reads typed words where buttons are offered: a typed `Brother` counts like the button."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from bot import kinship, languages
from bot.as_typed import fold
from bot.interview.kinds import Chosen, ChosenMany, Consent, Kind, Language, NonAnswer, Unsaid, YesNo
from bot.interview.questionnaire import OTHER, Question
from bot.readers.said import Read, ReadingContext, Said
from bot.rejections import Reason, Rejected

COMMAS = re.compile(r"[,،、，;؛；\n]")
ALWAYS_SAID = frozenset({Kind.LANGUAGE, Kind.CONSENT, Kind.NOTICE})
LONGEST_OTHER = 1000
LONGEST_TONGUE = 60
"""Longer words where a language is asked for are more of what she was telling."""
RELATION = "person.relation"


def unsaid(question: Question, words: str, within: ReadingContext) -> Unsaid | None:
    """A typed "I don't know", "I'd rather not say" or "later": only when it is all that was said."""
    if question.kind in ALWAYS_SAID:
        return None
    told = _told(words)
    return next((Unsaid(why) for why in NonAnswer if _is_one_of(told, within.replies.get(why, ()))), None)


def choice(question: Question, said: Said, within: ReadingContext) -> Read:
    """The option with this label, or the relative of this word; else "other" with the words, where the list has it."""
    if option := _option(said.words, within) or _tongue(question, said.words):
        return Chosen(option)
    asks_for_relatives = question.options is not None and question.options.key == RELATION
    if asks_for_relatives and (meant := relatives(said.words, said.language, within.labels)):
        return meant[0] if len(meant) == 1 else Rejected(Reason.WHICH_RELATIVE, (*meant, Chosen(OTHER, said.words)))
    if not _has_other(question, within):
        return Rejected(Reason.NOT_AN_OPTION)
    longest = LONGEST_TONGUE if question.options is not None and question.options.own_names else LONGEST_OTHER
    return Chosen(OTHER, said.words) if len(said.words) <= longest else Rejected(Reason.TOO_LONG)


def relatives(words: str, language: str, offered: Collection[str]) -> tuple[Chosen, ...]:
    """Whom the words may mean, each under its option and with the words: always read back, never taken silently."""
    meant = ((kin, kinship.option_of(kin)) for kin in kinship.meant_by(words, language))
    return tuple(Chosen(option, words, kin if kin != option else None) for kin, option in meant if option in offered)


def choices(question: Question, said: Said, within: ReadingContext) -> Read:
    """Labels divided by commas of any script; what is no label is "other", where the list has it."""
    whole = _option(said.words, within)
    parts = [said.words] if whole else [part.strip() for part in COMMAS.split(said.words) if part.strip()]
    options = {part: _option(part, within) for part in parts}
    others = [part for part, option in options.items() if option is None]
    if not parts or (others and not _has_other(question, within)):
        return Rejected(Reason.NOT_AN_OPTION)
    words = ", ".join(others) or None
    if words and len(words) > LONGEST_OTHER:
        return Rejected(Reason.TOO_LONG)
    return ChosenMany(_in_order(question, [option or OTHER for option in options.values()]), words)


def yes_or_no(question: Question, said: Said, within: ReadingContext) -> Read:
    """A typed yes or no; a consent keeps the hash of the wording it answered."""
    told = _told(said.words)
    says_yes, says_no = (_is_one_of(told, within.replies.get(reply, ())) for reply in ("yes", "no"))
    if says_yes == says_no:
        return Rejected(Reason.NOT_YES_OR_NO)
    return Consent(says_yes, within.wording, said.language) if question.kind is Kind.CONSENT else YesNo(says_yes)


def language(question: Question, said: Said, within: ReadingContext) -> Read:
    """A language by its own name, if the bot speaks it, or the one it is derived from."""
    code = languages.closest(languages.named(said.words), within.spoken or languages.LANGUAGES)
    return Language(code) if code else Rejected(Reason.WHICH_LANGUAGE)


def _option(words: str, within: ReadingContext) -> str | None:
    """The option whose label this is; None when no label, or the labels of two options, read so."""
    told = _told(words)
    found = [option for option, label in within.labels.items() if _is_one_of(told, (label,))]
    return found[0] if len(found) == 1 else None


def _tongue(question: Question, words: str) -> str | None:
    """The language of this name in any language, where languages are the options."""
    if question.options is None or not question.options.own_names or (code := languages.named(words)) is None:
        return None
    spoken = languages.as_spoken(code)
    return spoken if spoken in question.options.names else None


def _has_other(question: Question, within: ReadingContext) -> bool:
    return OTHER in within.labels or (question.options is not None and OTHER in question.options.names)


def _in_order(question: Question, options: Iterable[str]) -> tuple[str, ...]:
    """Each once, in the order of the questionnaire."""
    order = question.options.names if question.options else ()
    return tuple(sorted(dict.fromkeys(options), key=lambda option: (option not in order, *_place(order, option))))


def _place(order: tuple[str, ...], option: str) -> tuple[int, ...]:
    return (order.index(option),) if option in order else ()


def _told(words: str) -> str:
    """What is compared: the words, whatever case, punctuation or emoji; a sign alone (👍) as it is."""
    return fold(words) or words


def _is_one_of(told: str, texts: Iterable[str]) -> bool:
    return any(_label(text) == told for text in texts)


@lru_cache(maxsize=8192)
def _label(text: str) -> str:
    """A button's words, folded once: they come from `locales/`, never from a person."""
    return _told(text.strip())
