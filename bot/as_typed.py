"""What a message really says: invisible characters gone, the words themselves kept as they were typed."""

from __future__ import annotations

import unicodedata

from bot.digits import fold_digits

JOINERS = "\u200c\u200d"
"""ZWNJ and ZWJ shape words in several scripts and hold emoji together: they stay between two visible signs."""
VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2\U000110bd")
"""Signs that Unicode files under "format" although they are printed (Arabic number and year signs)."""
LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\v": "\n", "\f": "\n", "\t": " "})
APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʻʽˈ`´′ˊ"), None)
DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣-ـ"), "-")


def clean(text: str) -> str:
    """The words as typed: NFC, without bidi controls, zero-width signs and control characters, trimmed.

    Newlines stay. Joiners stay between two visible signs, because Persian, Uyghur and emoji need them there.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(LINE_ENDS)
    kept = lines.translate({ord(sign): None for sign in set(lines) if not _is_kept(sign)})
    return unicodedata.normalize("NFC", _without_loose_joiners(kept)).strip()


def fold(text: str) -> str:
    """A key for comparing: casefolded, digits and widths folded; emoji, punctuation and doubled spaces gone."""
    wide = unicodedata.normalize("NFKC", fold_digits(clean(text))).casefold()
    plain = unicodedata.normalize("NFC", wide).translate(APOSTROPHES).translate(DASHES)
    return " ".join(plain.translate({ord(sign): " " for sign in set(plain) if not _is_wordy(sign)}).split())


def _is_kept(sign: str) -> bool:
    if sign == "\n" or sign in JOINERS or sign in VISIBLE_FORMATS:
        return True
    return unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Cn"}


def _without_loose_joiners(text: str) -> str:
    if not any(joiner in text for joiner in JOINERS):
        return text
    kept: list[str] = []
    for place, sign in enumerate(text):
        if sign not in JOINERS or _is_between_signs(kept, text[place + 1 : place + 2]):
            kept.append(sign)
    return "".join(kept)


def _is_between_signs(before: list[str], follows: str) -> bool:
    return bool(before and follows) and not (before[-1].isspace() or follows.isspace() or before[-1] in JOINERS)


def _is_wordy(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LNM"
