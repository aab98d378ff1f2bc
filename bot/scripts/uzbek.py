"""Uzbek in Latin letters, written in Cyrillic ones."""

from __future__ import annotations

import re
from types import MappingProxyType

from bot.scripts.left_alone import outside

CYRILLIC = MappingProxyType(
    dict(zip("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз", strict=True))
    | {"oʻ": "ў", "gʻ": "ғ", "sh": "ш", "ch": "ч", "ya": "я", "yo": "ё", "yu": "ю", "ye": "е", "ʼ": "ъ"}
)
_LETTERS = re.compile("[og]ʻ|[sc]h|yo(?!ʻ)|y[aue]|[a-zʼ]", re.IGNORECASE)
_DIVIDED = re.compile("(?<=s)ʼ(?=h)", re.IGNORECASE)
"""Isʼhoq: there the sign only says that s and h are two letters."""
_E_ALONE = re.compile("(?<![a-zʻʼ])e|(?<=[aou])e|(?<=oʻ)e", re.IGNORECASE)
"""At the start of a word and after a vowel: э."""
FOREIGN = re.compile(
    r"\b(?:Telegram|Signal|WhatsApp|WeChat|Amnesty|HRW|ICRC|PDF|MB|X|AYIXIE SAILIMU|File|Clear history|Delete chat)\b",
    re.IGNORECASE,
)
"""Names that stay in the letters they are known in."""
_WITH_ENDING = re.compile(r"\b(Telegram|Signal|WhatsApp|WeChat|Amnesty)(?=[a-z])")
_WORD = re.compile("[а-яёўқғҳ]+", re.IGNORECASE)
LOANS = MappingProxyType(
    {
        "политсия": "полиция",
        "оператсия": "операция",
        "информатсия": "информация",
        "консультатсия": "консультация",
        "ситуатсия": "ситуация",
        "тсирк": "цирк",
        "компютер": "компьютер",
        "лагер": "лагерь",
        "парол": "пароль",
        "алтернатив": "альтернатив",
        "январ": "январь",
        "феврал": "февраль",
        "апрел": "апрель",
        "июн": "июнь",
        "июл": "июль",
        "сентабр": "сентябрь",
        "октабр": "октябрь",
        "ноябр": "ноябрь",
        "декабр": "декабрь",
    }
)
"""Words from Russian that keep its letters, by how they begin. The soft sign goes where a vowel follows."""
_SOFT_BEFORE_VOWEL = re.compile("ь(?=[аеиоуў])")


def to_cyrillic(text: str) -> str:
    """The text in Cyrillic letters, with its capitals; names of programs and signs on papers stay as they are."""
    return outside(FOREIGN, _letters, _WITH_ENDING.sub(r"\1-", text))


def _letters(text: str) -> str:
    divided = _DIVIDED.sub("\0", text)
    alone = _E_ALONE.sub(lambda found: "Э" if found[0] == "E" else "э", divided)
    return _WORD.sub(_loan, _LETTERS.sub(_letter, alone).replace("\0", ""))


def _letter(found: re.Match[str]) -> str:
    made = CYRILLIC.get(found[0].lower(), found[0])
    return made.upper() if found[0][0].isupper() else made


def _loan(found: re.Match[str]) -> str:
    word = found[0]
    for rule, russian in LOANS.items():
        if word.lower().startswith(rule):
            begins = russian.capitalize() if word[0].isupper() else russian
            return _SOFT_BEFORE_VOWEL.sub("", begins + word[len(rule) :])
    return word
