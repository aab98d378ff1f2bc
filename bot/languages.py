"""The languages of the bot: their own names, their direction, and which one a person's app is set to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from bot.as_typed import fold

DEFAULT = "en"


class Direction(StrEnum):
    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class LanguageOfBot:
    """`own_name` as its speakers write it; `telegram` the two letters Telegram's menus and apps know; `cldr` Babel's.

    `base` is the language a derived script variant falls back to. `names` are other ways to type its name.
    """

    code: str
    own_name: str
    telegram: str
    cldr: str
    direction: Direction = Direction.LEFT_TO_RIGHT
    base: str | None = None
    names: tuple[str, ...] = ()


_ALL = (
    LanguageOfBot(
        "ug", "ئۇيغۇرچە", "ug", "ug", Direction.RIGHT_TO_LEFT, None, ("uyghur", "уйгурский", "维吾尔语", "维语")
    ),
    LanguageOfBot("ug-Latn", "Uyghurche", "ug", "ug", base="ug"),
    LanguageOfBot("ug-Cyrl", "Уйғурчә", "ug", "ug", base="ug"),
    LanguageOfBot("kk", "Қазақша", "kk", "kk", names=("kazakh", "казахский", "哈萨克语", "哈语", "qazaqsha")),
    LanguageOfBot("kk-Arab", "قازاقشا", "kk", "kk_Arab", Direction.RIGHT_TO_LEFT, "kk"),
    LanguageOfBot("ky", "Кыргызча", "ky", "ky", names=("kyrgyz", "киргизский", "кыргызский", "柯尔克孜语")),
    LanguageOfBot("uz", "O‘zbekcha", "uz", "uz", names=("uzbek", "узбекский")),
    LanguageOfBot("uz-Cyrl", "Ўзбекча", "uz", "uz_Cyrl", base="uz"),
    LanguageOfBot("tr", "Türkçe", "tr", "tr", names=("turkish", "турецкий")),
    LanguageOfBot("ru", "Русский", "ru", "ru", names=("russian", "по-русски", "орысша", "رۇسچە")),
    LanguageOfBot(
        "zh", "中文", "zh", "zh_Hans", names=("chinese", "简体中文", "汉语", "普通话", "خەنزۇچە", "китайский")
    ),
    LanguageOfBot("zh-Hant", "繁體中文", "zh", "zh_Hant", base="zh"),
    LanguageOfBot("en", "English", "en", "en", names=("английский", "ئىنگلىزچە", "ingilizce", "英语")),
    LanguageOfBot("fr", "Français", "fr", "fr", names=("french", "французский")),
    LanguageOfBot("de", "Deutsch", "de", "de", names=("german", "немецкий")),
    LanguageOfBot("ar", "العربية", "ar", "ar", Direction.RIGHT_TO_LEFT, None, ("arabic", "عربي")),
    LanguageOfBot("nl", "Nederlands", "nl", "nl", names=("dutch",)),
    LanguageOfBot("sv", "Svenska", "sv", "sv", names=("swedish",)),
    LanguageOfBot("nb", "Norsk", "nb", "nb", names=("norwegian", "norsk bokmål")),
)
LANGUAGES: Mapping[str, LanguageOfBot] = MappingProxyType({each.code: each for each in _ALL})
"""Every language the bot can speak, in the order of its menu. Spoken are those that have a file in `locales/`."""

SPOKEN_AS = MappingProxyType({"no": "nb", "nn": "nb", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant"})


def from_app(language_code: str | None) -> str | None:
    """The language of the person's Telegram app, if it is one of ours: a first guess at /start, never more.

    `zh-hant-raw`, `pt-br`, `KK` and whatever else an app sends is read; None when it is not one of ours, because
    answering in Russian or Chinese unasked would be a statement.
    """
    tag = (language_code or "").replace("_", "-").lower()
    if tag in SPOKEN_AS:
        return SPOKEN_AS[tag]
    by_tag = {code.lower(): code for code in LANGUAGES}
    subtags = tag.split("-")
    tried = ("-".join(subtags[:length]) for length in (2, 1))
    return next((SPOKEN_AS.get(each) or by_tag[each] for each in tried if each in by_tag or each in SPOKEN_AS), None)


def named(words: str) -> str | None:
    """The language whose name this is, in its own words or in another language; None for any other words."""
    wanted = fold(words)
    found = (code for code, each in LANGUAGES.items() if wanted in map(fold, (each.own_name, *each.names)))
    return next(found, None) if wanted else None


def fallbacks(code: str) -> tuple[str, ...]:
    """The languages to look for a phrase in, best first. Never silently Russian or Chinese for anybody else."""
    base = LANGUAGES[code].base if code in LANGUAGES else None
    return tuple(dict.fromkeys(filter(None, (code, base, DEFAULT))))


def direction(code: str) -> Direction:
    """Which way its lines run; left to right for an unknown code."""
    return LANGUAGES[code].direction if code in LANGUAGES else Direction.LEFT_TO_RIGHT


def as_spoken(code: str) -> str:
    """The language without its script: two ways to write it sound alike."""
    return LANGUAGES[code].base or code if code in LANGUAGES else code


def closest(code: str | None, offered: Collection[str]) -> str | None:
    """The language itself, or the one it is derived from, if that is offered; else None."""
    if code is None or code not in LANGUAGES:
        return None
    return next((each for each in (code, LANGUAGES[code].base) if each in offered), None)
