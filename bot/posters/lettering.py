"""Letters of a poster: the fonts that come with the program, and lines that run the right way and fit.

The fonts are Noto (fonts/OFL.txt), cut down to the letters needed by `python -m bot.posters`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PIL import ImageDraw, ImageFont, features

from bot.languages import LANGUAGES, Direction
from bot.posters.poster import PosterRefused

FONTS = Path(__file__).parent / "fonts"
LATIN, ARABIC, HAN = "NotoSans", "NotoSansArabic", "NotoSansCJKsc"
SMALLEST = 18
LEADING = 1.5
NO_SHAPING = (
    "This Pillow cannot shape Arabic letters (it was built without raqm), and a poster with torn letters is worse than"
    " none. Install the wheel from PyPI: pip install --force-reinstall --only-binary :all: pillow"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where words may stand: the middle of their first line at the top, how wide, how high. In dots."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Hand:
    """How one language is written: its font, its direction, what its lines break at, how heavy."""

    font: str
    language: str
    right_to_left: bool
    breaks_anywhere: bool
    weight: str = "Regular"

    @property
    def bold(self) -> Hand:
        """The same, heavy."""
        return replace(self, weight="Bold")

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        """Its font, at so many dots."""
        return font_of(self.font, self.weight, size)


def require_shaping() -> None:
    """Raises PosterRefused where letters could not be joined."""
    if not features.check("raqm"):
        raise PosterRefused(NO_SHAPING)


def hand_of(code: str) -> Hand:
    """How a language of the bot is written."""
    language = LANGUAGES[code]
    right_to_left = language.direction is Direction.RIGHT_TO_LEFT
    if language.telegram == "zh":
        return Hand(HAN, language.cldr.replace("_", "-"), right_to_left=False, breaks_anywhere=True)
    return Hand(ARABIC if right_to_left else LATIN, language.telegram, right_to_left, breaks_anywhere=False)


@cache
def font_of(name: str, weight: str, size: int) -> ImageFont.FreeTypeFont:
    """One of our fonts, at so many dots."""
    return ImageFont.truetype(FONTS / f"{name}-{weight}.ttf", size, layout_engine=ImageFont.Layout.RAQM)


def letter(draw: ImageDraw.ImageDraw, words: str, hand: Hand, place: Place, size: int) -> int:
    """Write words in the middle of a place, smaller if need be. Gives where they end."""
    while size > SMALLEST and not _fits(words, hand, hand.at(size), place):
        size -= 2
    font = hand.at(size)
    lines = _lines(words, hand, font, place.width)
    for number, line in enumerate(lines):
        at = (place.x, place.y + number * _step(font))
        draw.text(at, line, "black", font, anchor="ma", direction=_direction(hand), language=hand.language)
    return place.y + _height(lines, font)


def _fits(words: str, hand: Hand, font: ImageFont.FreeTypeFont, place: Place) -> bool:
    lines = _lines(words, hand, font, place.width)
    narrow = all(_width(line, hand, font) <= place.width for line in lines)
    return narrow and _height(lines, font) <= place.height


def _height(lines: list[str], font: ImageFont.FreeTypeFont) -> int:
    """The last line needs all that its font asks for: Arabic letters reach far down."""
    return (len(lines) - 1) * _step(font) + sum(font.getmetrics())


def _step(font: ImageFont.FreeTypeFont) -> int:
    return round(font.size * LEADING)


def _lines(words: str, hand: Hand, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Broken between words, as evenly as reading asks; Chinese anywhere but before its own stops."""
    pieces = _characters(words) if hand.breaks_anywhere else [f"{word} " for word in words.split()]
    lines = [""]
    for piece in pieces:
        if lines[-1] and _width((lines[-1] + piece).strip(), hand, font) > width:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]


def _characters(words: str) -> list[str]:
    pieces: list[str] = []
    for character in words:
        if pieces and character in "，。！？、：；”’）":
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _width(line: str, hand: Hand, font: ImageFont.FreeTypeFont) -> float:
    return font.getlength(line, direction=_direction(hand), language=hand.language)


def _direction(hand: Hand) -> str:
    return "rtl" if hand.right_to_left else "ltr"
