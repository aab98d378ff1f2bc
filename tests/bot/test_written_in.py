"""Which language a text is written in: never wavering, never from too little."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import languages
from benchmarks.language_guessers import ours
from bot import letter_sequences, written_in
from bot.language_letters import BY_SCRIPT
from bot.language_profiles import __main__ as profiles
from bot.language_profiles.plain_typing import variants
from bot.languages import LANGUAGES
from bot.written_in import guess, likeliest

TOLD = Path(__file__).with_name("told_sentences.tsv")
"""Made-up answers, kept apart from what the counts were made of."""
ROOT = Path(__file__).parents[2]
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


def test_every_language_has_a_sentence_here_and_its_counts() -> None:
    assert set(SENTENCES) == set(LANGUAGES) == {file.stem for file in written_in.PROFILES.glob("*.json")}
    for script, codes in BY_SCRIPT.items():
        columns = letter_sequences.table_of(script).columns
        assert {column.removesuffix(letter_sequences.PLAIN) for column in columns} == codes


@pytest.mark.parametrize("code", list(SENTENCES))
def test_a_sentence_is_known_and_always_the_same(code: str) -> None:
    guesses = [guess(SENTENCES[code]) for _ in range(3)]
    assert guesses[0] is not None
    assert guesses[0].code == code
    assert guesses == guesses[:1] * 3


def test_it_is_the_same_in_a_new_process_whatever_was_read_before() -> None:
    program = "from bot.written_in import guess; import sys; print([guess(each) for each in sys.argv[1:]])"
    ways = [list(SENTENCES.values()), [*reversed(SENTENCES.values())]]
    found = [subprocess.check_output([sys.executable, "-c", program, *way], cwd=ROOT, text=True) for way in ways]
    guesses = [re.findall(r"LanguageGuess\([^)]*\)", each) for each in found]
    assert guesses[0] == guesses[1][::-1]


def test_told_sentences_are_known_and_two_of_them_leave_no_doubt() -> None:
    figures = languages.figures_of(ours(), languages.read(TOLD))
    assert figures.macro >= 98.5
    assert figures.plain is not None
    assert figures.plain >= 95
    assert figures.pooled_2 >= 99.8


def test_a_sure_guess_is_right() -> None:
    told = [row for row in languages.read(TOLD) if row.source != languages.PLAIN]
    sure = [(row, found) for row in told if (found := likeliest(row.text)) and found.likelihood > 0.999]
    assert len(sure) > 0.9 * len(told)
    assert [row for row, found in sure if found.code != row.code] == []


def test_uyghur_in_the_letters_of_its_neighbours_is_uyghur() -> None:
    """Made-up: as those type who live in Turkey, and as the old pinyin alphabet had it."""
    for typed in ("Men uni türmidä däp añliduq, şuniñdin xävär yoq", "u guljida oqutquqi idi xuningdin beri hewer yoq"):
        found = guess(typed)
        assert found is not None
        assert found.code == "ug-Latn"


def test_a_thousand_letters_nobody_knows_are_no_trouble() -> None:
    assert likeliest("ᚠᚢᚦᚨᚱᚲ " * 200) is None
    assert likeliest("qqqq xxxx qqqq") is not None


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


def test_plain_typing_leaves_the_national_letters_out() -> None:
    assert variants("tr", "ağabeyim öğretmendi") == ("agabeyim ogretmendi",)
    assert variants("kk", "ағам мұғалім") == ("агам мугалим", "агам мугалым", "агам мугалім")
    assert variants("uz", "o‘zi yo'q") == ("ozi yoq",)
    assert variants("ug-Latn", "öyge kéldi")[0] == "oyge keldi"
    assert variants("en", "home") == ()


def test_profiles_are_made_from_a_file_of_sentences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profiles, "__file__", str(tmp_path / "__main__.py"))
    sentences = tmp_path / "sentences.tsv"
    sentences.write_text("lang\ttext\tsource\nug\tئانا\tmade up\nzh-Hans\t妈妈\tmade up\n", encoding="utf-8")
    profiles.main([str(sentences)])
    made = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in tmp_path.glob("*.json")}
    assert set(made) == {"ug", "ug-Cyrl", "zh"}
    assert {file.name for file in tmp_path.glob("*.gz")} == {"arabic.tsv.gz", "cyrillic.tsv.gz", "han.tsv.gz"}
    assert made["ug-Cyrl"]["freq"]["ана"] == 1
    assert made["ug-Cyrl"]["n_words"] == [3, 4, 3]
