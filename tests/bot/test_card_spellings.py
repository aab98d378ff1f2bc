"""Guesses of how a card spells a name: few, in capitals, none for what is Latin already."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.card_spellings import card_spellings
from bot.names import similarity


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("吐尔逊江·买买提", "TUERXUNJIANG MAIMAITI"),
        ("马成龙", "MA CHENGLONG"),
        ("تۇرسۇنجان مەمەت", "TUERXUNJIANG MAIMAITI"),
        ("Мәдина Төлегенқызы", "MADINA TUOLIEGEN"),
        ("Мәдина Төлегенқызы", "MADINA TOLEGENKYZY"),
        ("ئايگۈل ئابدۇللا", "AYIGULI ABUDULA"),
    ],
)
def test_the_spelling_of_a_card_is_among_them(name: str, spelling: str) -> None:
    assert spelling in card_spellings(name)


@pytest.mark.parametrize("name", ["Ayshe Salim", "AYIXIE SAILIMU", "", "🙂", "123"])
def test_there_is_nothing_to_offer_for_latin_letters_or_for_none(name: str) -> None:
    assert card_spellings(name) == ()


@pytest.mark.parametrize("name", ["گۈلباھار ھۈسەن", "Серік Нұрланұлы", "Турсунай Хашимова", "热西丹·阿不都热依木"])
def test_what_is_offered_still_sounds_like_the_name(name: str) -> None:
    assert all(similarity(name, each) > 0.75 for each in card_spellings(name))


@settings(deadline=None)
@given(st.text(max_size=80) | st.text(alphabet="ئابپتجچخەېىوۇۆۈ ғқңөұүһаеёжщ马成龙·", max_size=60))
def test_whatever_is_typed_at_most_four_short_ascii_spellings_come(name: str) -> None:
    found = card_spellings(name)
    assert len(found) <= 4
    assert all(each.isascii() and each == each.upper() and 0 < len(each) <= 40 for each in found)
