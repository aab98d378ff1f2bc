"""Numbers typed in the digits of any script."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

NUMBER = re.compile(r"[+]?\d{1,12}(?:[.,\u066b\uff0e]\d{1,6})?")


def fold_digits(text: str) -> str:
    """The same text with every decimal digit (Arabic, Persian, full-width, …) as 0-9; nothing else changes."""
    return text if text.isascii() else "".join(_folded(sign) for sign in text)


def read_number(text: str) -> Decimal | None:
    """An exact number without a sign, with a decimal point or comma; None when it is not just a number.

    `1,500` could be one and a half thousand or one and a half: three digits after a comma or point are not guessed.
    """
    digits = fold_digits(text).strip()
    if not NUMBER.fullmatch(digits) or re.search(r"\d[.,\u066b\uff0e]\d{3}$", digits):
        return None
    return Decimal(re.sub(r"[,\u066b\uff0e]", ".", digits.lstrip("+")))


def as_text(number: Decimal) -> str:
    """Plain decimal text, without an exponent and without zeros that say nothing: `2.50` -> `2.5`."""
    plain = format(number, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _folded(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    return sign if digit is None else str(digit)
