"""Checks of words and questions: nothing missing, nothing in the wrong order."""

from collections.abc import Iterator

from bot.checks.findings import Finding, fine, wrong
from bot.interview.conditions import keys_of
from bot.phrases import SOURCE, Phrases
from bot.questions import QUESTIONNAIRE
from bot.settings import PREFIX, Settings


def locales(settings: Settings) -> Iterator[Finding]:
    """Does every language offered have all its words?"""
    phrases = Phrases()
    complete = phrases.ids(SOURCE)
    for language in settings.languages:
        if language not in phrases.languages:
            yield wrong(f"There are no words for the language “{language}”.", f"Take it out of {PREFIX}LANGUAGES.")
        elif lacking := complete - phrases.ids(language):
            some = ", ".join(sorted(lacking)[:5])
            yield wrong(
                f"“{language}” lacks {len(lacking)} messages ({some} …).", f"Add them to locales/{language}.ftl."
            )
        else:
            yield fine(f"“{language}” has all {len(complete)} messages.")


def questionnaire(_: Settings) -> Iterator[Finding]:
    """Does every question only look at earlier ones?"""
    seen: set[str] = set()
    for question in QUESTIONNAIRE.walk():
        seen.add(question.key)
        later = [key for key in keys_of(question.asked_if) if key.partition("[]")[0] not in seen and key not in seen]
        if later:
            yield wrong(f"{question.key} is asked depending on later answers ({', '.join(later)}).", "Reorder them.")
    yield fine(f"The questionnaire has {len(seen)} questions and fields, version {QUESTIONNAIRE.version}.")
