"""A long story is put into a sentence whole, however long it is."""

import pytest

from bot.phrases import Phrases


@pytest.mark.parametrize("length", [999, 1001, 2501, 20_000])
def test_a_story_of_any_length_is_shown_again(length: int) -> None:
    story = "ھېكايە " * (length // 7) + "x" * (length % 7)
    said = Phrases().say("ug", "answered-before", answer=story)
    assert said.count(story) == 1
    assert not any(0xFDD0 <= ord(sign) <= 0xFDEF for sign in said)
