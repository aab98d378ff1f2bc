"""Numbered bars as a picture. Only digits are written in it: the names stand in the message, in any script."""

from __future__ import annotations

import io
from collections.abc import Sequence

WIDTH = 720
BAR, GAP, EDGE = 26, 12, 20
NUMBERS = 44
"""Room for the numbers on the left, and for the counts on the right."""
COUNTS = 70
LETTERS = 20
INK, PALE, FILLED = "#1b2a38", "#d5dbe1", "#2f6f9f"


def bars(counts: Sequence[int | None]) -> bytes:
    """A PNG with one bar a count, from above, numbered from 1. A hidden count is a pale bar without a number."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - five megabytes that a bot at work seldom needs

    height = 2 * EDGE + len(counts) * (BAR + GAP) - GAP
    picture = Image.new("RGB", (WIDTH, max(height, 2 * EDGE)), "white")
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(LETTERS)
    most = max((count for count in counts if count), default=1)
    left, room = EDGE + NUMBERS, WIDTH - 2 * EDGE - NUMBERS - COUNTS
    for place, count in enumerate(counts):
        top = EDGE + place * (BAR + GAP)
        middle = top + BAR // 2
        pen.text((left - 10, middle), str(place + 1), fill=INK, font=font, anchor="rm")
        if count is None:
            pen.rectangle((left, top, left + BAR, top + BAR), outline=PALE, width=2)
            continue
        right = left + max(2, room * count // most)
        pen.rectangle((left, top, right, top + BAR), fill=FILLED)
        pen.text((right + 8, middle), str(count), fill=INK, font=font, anchor="lm")
    made = io.BytesIO()
    picture.save(made, "PNG", optimize=True)
    return made.getvalue()
