"""The picture of a poster, drawn at 300 dots an inch."""

from __future__ import annotations

from math import ceil
from pathlib import Path

import segno
from PIL import Image, ImageChops, ImageDraw

from bot.languages import LANGUAGES
from bot.phrases import Phrases
from bot.posters.lettering import LATIN, Hand, Place, hand_of, letter, require_shaping
from bot.posters.poster import Poster, PosterRefused, link_of

DOTS_AN_INCH = 300
WIDTH, HEIGHT = 2480, 3508
EDGE = 120
FOOT = 190
BLACK, WHITE = 0, 255
PLAIN = Hand(LATIN, "en", right_to_left=False, breaks_anywhere=False)
KINDS = {".pdf": "PDF", ".png": "PNG"}


def write(poster: Poster, phrases: Phrases, path: Path) -> None:
    """Write it as a PDF or a PNG, by the file's ending. Raises PosterRefused."""
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise PosterRefused(f"{path.name} should end in .pdf or .png.")
    image = draw(poster, phrases)
    if kind == "PNG":
        image.save(path, kind, dpi=(DOTS_AN_INCH, DOTS_AN_INCH), optimize=True)
    else:
        image.save(path, kind, resolution=DOTS_AN_INCH, quality=95)


def draw(poster: Poster, phrases: Phrases) -> Image.Image:
    """The whole sheet: a cell a language, the bot's name at the foot. Raises PosterRefused."""
    require_shaping()
    sheet = Image.new("L", (WIDTH, HEIGHT), WHITE)
    pen = ImageDraw.Draw(sheet)
    columns = _columns(len(poster.languages))
    rows = ceil(len(poster.languages) / columns)
    width, height = (WIDTH - 2 * EDGE) // columns, (HEIGHT - 2 * EDGE - FOOT) // rows
    for number, language in enumerate(poster.languages):
        row, column = divmod(number, columns)
        alone = len(poster.languages) % columns if row == rows - 1 else 0
        indent = (columns - alone) * width // 2 if alone else 0
        corner = (EDGE + indent + column * width, EDGE + row * height)
        _cell(sheet, poster, phrases, language, (*corner, width, height))
    foot = Place(WIDTH // 2, HEIGHT - EDGE - FOOT + 60, WIDTH - 2 * EDGE, FOOT)
    letter(pen, f"@{poster.bot} · t.me/{poster.bot}", PLAIN.bold, foot, 64)
    return sheet


def _columns(count: int) -> int:
    """So that a code is as large as can be, and a line still reads well."""
    return next(columns for columns, most in ((1, 2), (2, 6), (3, 12), (4, 24)) if count <= most)


def _cell(sheet: Image.Image, poster: Poster, phrases: Phrases, language: str, box: tuple[int, int, int, int]) -> None:
    """The language's own name, the code, one warm line."""
    left, top, width, height = box
    pen, hand, middle = ImageDraw.Draw(sheet), hand_of(language), left + width // 2
    room = round(width * 0.9)
    name, said = LANGUAGES[language].own_name, phrases.label(language, "poster-line")
    side = min(round(height * 0.56), room)
    letter(pen, name, hand.bold, Place(middle, top, room, height // 5), height // 10)
    code = _code(link_of(poster, language), side)
    code_top = top + height // 6
    sheet.paste(code, (middle - code.width // 2, code_top), ImageChops.invert(code))
    line_top = code_top + code.height + 10
    line = Place(middle, line_top, room, top + height - line_top - 20)
    letter(pen, said, hand, line, max(height // 19, 36))


def _code(link: str, side: int) -> Image.Image:
    """Whole dots a square, and four squares of white around it: phones ask for that."""
    squares = [list(row) for row in segno.make(link, error="m", micro=False).matrix_iter(scale=1, border=4)]
    small = Image.new("L", (len(squares), len(squares)), WHITE)
    small.putdata([BLACK if square else WHITE for row in squares for square in row])
    scale = max(1, side // len(squares))
    return small.resize((len(squares) * scale, len(squares) * scale), Image.Resampling.NEAREST)
