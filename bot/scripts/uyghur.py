"""Uyghur in Arabic letters, written in Latin ones (ULY) or in Cyrillic ones as in Kazakhstan."""

from __future__ import annotations

import re
from types import MappingProxyType

from bot.scripts.capitals import NAME

SEAT = "ئ"
VOWELS = "اەېىوۇۆۈ"
CONSONANTS = "بپتجچخدرزژسشغفقكگڭلمنھۋي"
_LETTER = f"[{VOWELS}{CONSONANTS}]"
_BOTH = f"{VOWELS}{CONSONANTS}"
_IN_LATIN = re.findall("zh|sh|gh|ng|ch|.", "aeéiouöübptjchxdrzzhsshghfqkgnglmnhwy")
LATIN = MappingProxyType(dict(zip(_BOTH, _IN_LATIN, strict=True)))
CYRILLIC = MappingProxyType(dict(zip(_BOTH, "аәеиоуөүбптҗчхдрзжсшғфқкгңлмнһвй", strict=True)))
_MARKS = str.maketrans("،؛؟", ",;?")
_DIVIDED = re.compile("ن(?=[گغ])|[سزگڭ](?=ھ)")
"""Two letters that would be read as one in Latin: n'g, s'h. An apostrophe stands between them."""
_SEAT_INSIDE = re.compile(f"(?<={_LETTER}){SEAT}(?=[{VOWELS}])")
_SEAT_AFTER_CONSONANT = re.compile(f"(?<=[{CONSONANTS}]){SEAT}(?=[{VOWELS}])")
_SUFFIX = "(?:ن(?:ى|ىڭ)|[دت](?:ا|ە|ىن|ىكى)(?:مۇ)?|[غقگك](?:ا|ە|ىچە))(?![\\w])"
_AFTER_QUOTE = re.compile(f"(?<=[»)]) (?={_SUFFIX})")
_AFTER_SIGNS = re.compile(f"(?<=[0-9A-Z]) (?={_SUFFIX})")
_AFTER_NAME = re.compile(f"(?<=[a-z]) (?={_SUFFIX})")
_UNITED_NATIONS = re.compile(f"ب د ت(?: (?={_SUFFIX}))?")

LOANS = MappingProxyType(
    {
        "компютер": "компьютер",
        "оператсийә": "операция",
        "оператсийи": "операция",
        "пенсийә": "пенсия",
        "радийо": "радио",
        "екран": "экран",
        "лагер": "лагерь",
    }
)
"""Words from Russian that are written as in Russian, by how they begin."""


def to_latin(text: str) -> str:
    """Lower-case ULY; e with an accent as most people type it. A seat at the start of a word is not written."""
    joined = _AFTER_NAME.sub("", _joined(text, "BDT"))
    divided = _DIVIDED.sub(lambda found: found[0] + "'", joined)
    seated = _SEAT_INSIDE.sub("'", divided).replace(SEAT, "")
    return "".join(LATIN.get(sign, sign) for sign in seated.translate(_MARKS))


def to_cyrillic(text: str) -> str:
    """Lower-case Cyrillic of Kazakhstan's Uyghurs: ya and yu are one letter, a hard sign divides."""
    joined = _AFTER_NAME.sub("-", _joined(text, "БДТ"))
    seated = _SEAT_AFTER_CONSONANT.sub("ъ", joined).replace(SEAT, "")
    letters = "".join(CYRILLIC.get(sign, sign) for sign in seated.translate(_MARKS))
    return _loans(letters.replace("йа", "я").replace("йу", "ю"))


def _joined(text: str, united_nations: str) -> str:
    """Endings stand apart after quotes and foreign signs in Arabic letters; in others they are written on."""
    text = _UNITED_NATIONS.sub(lambda found: united_nations + ("-" if found[0].endswith(" ") else ""), text)
    return _AFTER_SIGNS.sub("-", _AFTER_QUOTE.sub("", text))


def _loans(text: str) -> str:
    for rule, russian in LOANS.items():
        text = re.sub(f"(?<![\\w]){rule}", russian, text)
    return text


NAMES = re.compile(
    f"(?<![\\w{NAME}])(?:خىتاي(?!چە)|ئايشە|سالىم |ئابدۇللا|غۇلجا|بايانداي|كۈنەس|بىرلەشكەن دۆلەتلەر|قىزىل كرېست)"
)
"""Names that the sentences hold; in Arabic letters nothing shows that they are names."""
