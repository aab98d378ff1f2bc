"""Languages: a table, a guess from the app, a guess from sentences that never wavers."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import languages
from bot.language_profiles import __main__ as profiles
from bot.languages import LANGUAGES, Direction, closest, fallbacks, from_app, guess, named

SENTENCES = {
    "ug": "ئاكام ئىككى مىڭ ئون يەتتىنچى يىلى تۇتۇپ كېتىلدى",
    "ug-Latn": "Akamni öyidin élip ketti, shuningdin béri xewer yoq",
    "ug-Cyrl": "Акамни өйидин елип кәтти, шуниңдин бери хәвәр йоқ",
    "kk": "Менің інімді түнде алып кетті, содан бері хабар жоқ",
    "kk-Arab": "ٴىنىمدى تۇندە الىپ كەتتى، سودان بەرى حابار جوق",
    "ky": "Менин агамды түндө алып кетишти, ошондон бери кабар жок",
    "uz": "Akamni uyidan olib ketishdi, shundan beri xabar yo‘q",
    "uz-Cyrl": "Акамни уйидан олиб кетишди, шундан бери хабар йўқ",
    "tr": "Ağabeyimi evden aldılar, o zamandan beri haber yok",
    "ru": "Моего брата забрали из дома, с тех пор нет вестей",
    "zh": "我哥哥从家里被带走了，从那以后没有消息",
    "zh-Hant": "我哥哥從家裡被帶走了，從那以後沒有消息",
    "en": "They took my brother from home and we have heard nothing since",
    "fr": "Ils ont emmené mon frère et depuis nous sommes sans nouvelles",
    "de": "Sie haben meinen Bruder abgeholt und seitdem hören wir nichts",
    "ar": "أخذوا أخي من البيت ومنذ ذلك الوقت لا نعرف عنه شيئا",
    "nl": "Ze hebben mijn broer meegenomen en sindsdien horen wij niets",
    "sv": "De hämtade min bror hemma och sedan dess har vi inte hört något",
    "nb": "De hentet broren min hjemme og siden har vi ikke hørt noe",
}


def test_every_language_has_a_sentence_here_and_a_profile() -> None:
    assert set(SENTENCES) == set(LANGUAGES) == {file.stem for file in languages.PROFILES.glob("*.json")}


@pytest.mark.parametrize("code", list(SENTENCES))
def test_a_sentence_is_known_and_always_the_same(code: str) -> None:
    guesses = [guess(SENTENCES[code]) for _ in range(3)]
    assert guesses[0] is not None
    assert guesses[0].code == code
    assert guesses == guesses[:1] * 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ayshe",
        "Salim H.",
        "2017-04-15",
        "+7 700 123 45 67",
        "https://example.org/a-b-c",
        "أمين",
        "你好",
        "🙂 🙂 🙂 🙂",
    ],
)
def test_names_numbers_links_and_single_words_are_not_judged(text: str) -> None:
    assert guess(text) is None


def test_messages_add_up() -> None:
    parts = ("Брат мой", "дома нет")
    assert [guess(part) for part in parts] == [None, None]
    added = guess(*parts)
    assert added is not None
    assert added.code == "ru"


def test_old_kazakh_typing_with_latin_letters_is_kazakh() -> None:
    typed = guess("Менiң iнiмдi алып кеттi")
    assert typed is not None
    assert typed.code == "kk"


@given(st.text())
def test_any_text_is_a_language_of_ours_or_nothing(text: str) -> None:
    found = guess(text)
    assert found is None or found.code in LANGUAGES


@pytest.mark.parametrize(
    ("language_code", "code"),
    [
        ("ug", "ug"),
        ("kk-KZ", "kk"),
        ("EN_us", "en"),
        ("zh-hans", "zh"),
        ("zh-CN", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zh-hant-raw", "zh-Hant"),
        ("uz-cyrl", "uz-Cyrl"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("pt-br", None),
        ("be", None),
        ("", None),
        (None, None),
        ("../../etc", None),
    ],
)
def test_the_apps_language_is_a_first_guess(language_code: str | None, code: str | None) -> None:
    assert from_app(language_code) == code


@given(st.text())
def test_any_app_language_is_one_of_ours_or_none(language_code: str) -> None:
    assert from_app(language_code) in {*LANGUAGES, None}


@pytest.mark.parametrize(
    ("words", "code"),
    [("ئۇيغۇرچە", "ug"), ("қазақша!", "kk"), ("русский", "ru"), ("中文", "zh"), ("", None), ("Klingon", None)],
)
def test_a_language_is_found_by_its_name(words: str, code: str | None) -> None:
    assert named(words) == code


def test_nobody_falls_back_to_russian_or_chinese() -> None:
    for code in LANGUAGES:
        assert not ({"ru", "zh"} - {code, LANGUAGES[code].base}) & set(fallbacks(code))
    assert fallbacks("uz-Cyrl") == ("uz-Cyrl", "uz", "en")
    assert fallbacks("xx") == ("xx", "en")


def test_the_closest_language_on_offer() -> None:
    offered = {"ug", "en"}
    assert [closest(code, offered) for code in ("ug", "ug-Cyrl", "ky", "xx", None)] == ["ug", "ug", None, None, None]


def test_the_table_is_whole() -> None:
    right_to_left = {code for code, language in LANGUAGES.items() if language.direction is Direction.RIGHT_TO_LEFT}
    assert right_to_left == {"ug", "kk-Arab", "ar"}
    assert all(len(language.telegram) == 2 for language in LANGUAGES.values())
    assert {language.base for language in LANGUAGES.values() if language.base} <= set(LANGUAGES)
    assert len({language.own_name for language in LANGUAGES.values()}) == len(LANGUAGES)


def test_profiles_are_made_from_a_file_of_sentences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profiles, "__file__", str(tmp_path / "__main__.py"))
    sentences = tmp_path / "sentences.tsv"
    sentences.write_text("lang\ttext\tsource\nug\tئانا\tmade up\nzh-Hans\t妈妈\tmade up\n", encoding="utf-8")
    profiles.main([str(sentences)])
    made = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in tmp_path.glob("*.json")}
    assert set(made) == {"ug", "ug-Cyrl", "zh"}
    assert made["ug-Cyrl"]["freq"]["ана"] == 1
    assert made["ug-Cyrl"]["n_words"] == [3, 4, 3]
