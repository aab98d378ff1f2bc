"""We say what is true: never that it is anonymous, encrypted from end to end, deleted everywhere or entirely safe."""

from pathlib import Path

import pytest

from tests.house.claims import CLAIMS
from tests.house.fluent_files import read
from tests.house.tree import locale_files, markdown_files, name_of

pytestmark = pytest.mark.house


@pytest.mark.parametrize("path", markdown_files(), ids=name_of)
def test_no_page_claims_what_we_cannot_keep(path: Path) -> None:
    assert CLAIMS["en"].made_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", locale_files(), ids=name_of)
def test_no_phrase_claims_what_we_cannot_keep(path: Path) -> None:
    language = path.stem.split("-")[0]
    assert language in CLAIMS, f"tests/house/claims.py does not know yet what we never claim in {language}"
    claimed = {name: CLAIMS[language].made_in(phrase.source) for name, phrase in read(path).phrases.items()}
    assert {name: said for name, said in claimed.items() if said} == {}


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "Your report is anonymous."),
        ("en", "This chat is end-to-end encrypted."),
        ("en", "Everything is deleted everywhere."),
        ("fr", "Votre récit est anonyme."),
        ("ru", "Ваш рассказ анонимный."),
        ("tr", "Anlattıklarınız uçtan uca şifrelidir."),
        ("zh", "您的报告是匿名的"),
        ("kk", "Сіздің әңгімеңіз анонимді."),
        ("ug", "دوكلاتىڭىز نامسىز."),
    ],
)
def test_a_claim_is_found(language: str, claim: str) -> None:
    assert CLAIMS[language].made_in(f"We keep what you tell. {claim}") == [claim]


@pytest.mark.parametrize(
    ("language", "truth"),
    [
        ("en", "A Telegram chat with a bot is not\nend-to-end encrypted."),
        ("fr", "Ce n'est pas anonyme."),
        ("ru", "Это не анонимно."),
        ("tr", "Bu sohbet anonim değildir."),
        ("zh", "这不是匿名的"),
        ("kk", "Бұл анонимді емес."),
        ("ug", "بۇ نامسىز ئەمەس."),
    ],
)
def test_a_denial_is_no_claim(language: str, truth: str) -> None:
    assert CLAIMS[language].made_in(truth) == []
