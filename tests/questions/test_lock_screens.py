"""What stands on a locked phone tells nobody that somebody is missing, in whatever language it is said."""

import re

import pytest

from bot.languages import LANGUAGES
from bot.phrases import Phrases
from bot.questions import QUESTIONNAIRE

PHRASES = Phrases()
UNPROMPTED = (
    "nudge", "nudge-at-question", "nudge-at-the-end", "nudge-whenever", "nudge-last", "checkin-hello",
    "draft-will-be-erased", "draft-will-be-handed-in", "draft-handed-in", "outage-resend", "bot-short-description",
)  # fmt: skip
TELLTALE = {
    "en": "missing|disappear|vanish|camp|prison|arrest|detain",
    "ug": "يوقاپ|غايىب|خەۋەرسىز|لاگېر|تۈرمە",
    "ug-Latn": "yoqap|ghayib|xewersiz|lagér|türme",
    "ug-Cyrl": "йоқап|ғайиб|хәвәрсиз|лагер|түрмә",
    "kk": "жоғал|хабарсыз|лагерь|түрме|қамау",
    "kk-Arab": "جوعال|حابارسىز|لاگەر|تۇرمە|قاماۋ",
    "ky": "жогол|дайынсыз|кабарсыз|лагер|түрмө",
    "uz": "yoʻqol|bedarak|gʻoyib|lager|qamoq",
    "uz-Cyrl": "йўқол|бедарак|ғойиб|лагер|қамоқ",
    "tr": "kayıp|kaybol|kamp|hapis",
    "ru": "пропа[лв]|исчез|без вести|лагер|тюрьм",
    "zh": "失踪|出事|出了什么事|被抓|集中营|监狱",
    "zh-Hant": "失蹤|出事|出了什麼事|被抓|集中營|監獄",
    "fr": "dispar|camp|prison|arrêté",
    "de": "vermisst|verschw|lager|gefängnis",
    "ar": "مفقود|اختف|معسكر|سجن",
    "nl": "vermist|verdw|kamp|gevangen",
    "sv": "försv|saknad|läger|fängels",
    "nb": "forsv|savn|leir|fengsel",
}


def test_every_language_has_its_telltale_words() -> None:
    assert TELLTALE.keys() == LANGUAGES.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_unprompted_says_what_the_chat_is_about(language: str) -> None:
    told = {each: PHRASES.label(language, each, here=1, of=2, date="2026") for each in UNPROMPTED}
    for section in QUESTIONNAIRE.sections:
        named = PHRASES.label(language, f"section-{section.key}")
        told[section.key] = PHRASES.label(language, "nudge-in-part", section=named)
    telltale = re.compile(TELLTALE[language], re.IGNORECASE)
    assert {name: text for name, text in told.items() if telltale.search(text)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_telltale_words_are_those_of_the_questionnaire(language: str) -> None:
    """The list would find something if it were there: the questions themselves are full of it."""
    asked = (f"{each.key}--o-{name}" for each in QUESTIONNAIRE.walk() if each.options for name in each.options.names)
    spoken = [PHRASES.label(language, name.replace("[]", "").replace(".", "-")) for name in asked
              if PHRASES.has(language, name.replace("[]", "").replace(".", "-"))]  # fmt: skip
    assert re.search(TELLTALE[language], "\n".join(spoken), re.IGNORECASE)
