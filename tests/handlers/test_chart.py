"""The picture of a figure: a bar a count, as long as it is great; a hidden count shows no length."""

import io

from PIL import Image

from handlers.organizers.chart import BAR, EDGE, FILLED, GAP, bars


def drawn(counts: list[int | None]) -> list[int]:
    """How many dots of each bar are filled, along its middle."""
    picture = Image.open(io.BytesIO(bars(counts))).convert("RGB")
    filled = tuple(int(FILLED[at : at + 2], 16) for at in (1, 3, 5))
    lines = [EDGE + place * (BAR + GAP) + BAR // 2 for place in range(len(counts))]
    return [sum(picture.getpixel((x, y)) == filled for x in range(picture.width)) for y in lines]


def test_bars_are_as_long_as_what_they_count() -> None:
    whole, half, small = drawn([40, 20, 1])
    assert abs(whole - 2 * half) <= 2
    assert 0 < small < half


def test_a_hidden_count_has_no_length() -> None:
    assert drawn([40, None])[1] == 0


def test_nothing_to_count_is_still_a_picture() -> None:
    assert Image.open(io.BytesIO(bars([]))).format == "PNG"
