"""Case codes: eight characters a family can read aloud, copy by hand and type back on any keyboard."""

import secrets
import unicodedata
from typing import NewType

# One person's code for one report, always in this written form: upper case, no dash.
CaseCode = NewType("CaseCode", str)

# No 0 O Q, no 1 I L, of 2 Z, 5 S, 6 G, 8 B, U V one each, and no A or E, so that no word comes out by chance.
# That there are 23, a prime, is what makes the check character find every single error and every swap of two.
ALPHABET = "23456789CDFHJKMNPRTVWXY"
LENGTH = 8
LONGEST_TYPED = 64

# What people type for the character they see. What looks like nothing in the alphabet is left out, and refused.
LOOKS_LIKE = str.maketrans(
    {
        "S": "5",
        "Z": "2",
        "G": "6",
        "B": "8",
        "U": "V",
        "O": "D",
        "Q": "D",
        "0": "D",
        # Cyrillic, as on a Russian, Kazakh, Kyrgyz or Uzbek keyboard
        "С": "C",
        "Ҫ": "C",
        "Н": "H",
        "Һ": "H",
        "Ҥ": "H",
        "Ј": "J",
        "К": "K",
        "Қ": "K",
        "М": "M",
        "Р": "P",
        "Т": "T",
        "Ѵ": "V",
        "Ԝ": "W",
        "Х": "X",
        "Ҳ": "X",
        "У": "Y",
        "Ү": "Y",
        "Ұ": "Y",
        "З": "3",
        "Ӡ": "3",
        "Ч": "4",
        "Ѕ": "5",
        "Б": "6",
        "В": "8",
        "О": "D",
        # Greek
        "Η": "H",
        "Κ": "K",
        "Μ": "M",
        "Ν": "N",
        "Ρ": "P",
        "Τ": "T",
        "Χ": "X",
        "Υ": "Y",
        "Ζ": "2",
        "Β": "8",
        "Ο": "D",
    }
)


def new_code() -> CaseCode:
    """Seven characters by chance (about 3.4 thousand million codes) and the check character."""
    chosen = [secrets.randbelow(len(ALPHABET)) for _ in range(LENGTH - 1)]
    return CaseCode("".join(ALPHABET[number] for number in [*chosen, -_weighted(chosen) % len(ALPHABET)]))


def parse(text: str) -> CaseCode | None:
    """The code somebody typed, whatever the case, dashes, spaces, digits or direction marks; None when it is none."""
    if len(text) > LONGEST_TYPED:
        return None
    typed = "".join(map(_as_meant, unicodedata.normalize("NFKC", text))).upper().translate(LOOKS_LIKE)
    if len(typed) != LENGTH or not set(typed) <= set(ALPHABET):
        return None
    return CaseCode(typed) if _is_whole(typed) else None


def shown(code: CaseCode) -> str:
    """In two halves, as it is read aloud: K7M4-X2PD."""
    return f"{code[:4]}-{code[4:]}"


def _as_meant(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    # Spaces and dashes of every kind; Cf are the direction marks and zero-width joiners phones slip in.
    return "" if unicodedata.category(character) in {"Zs", "Pd", "Cf", "Cc", "Pc"} or character in "−ـ." else character


def _weighted(numbers: list[int]) -> int:
    # Weights 8, 7, … 2 (and 1 for the check character): all different and none a multiple of 23.
    return sum(weight * number for weight, number in zip(range(LENGTH, 0, -1), numbers, strict=False))


def _is_whole(typed: str) -> bool:
    return _weighted([ALPHABET.index(character) for character in typed]) % len(ALPHABET) == 0
