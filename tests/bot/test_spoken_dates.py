"""Dates, ages and times in words, in every language of the bot: read where they are sure, else asked."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.dates import rows_of, understood, verdict
from bot import dates
from bot.date_words.any_tongue import read_said
from bot.date_words.counts import read_age, read_lag_words, read_number_words, read_years
from bot.date_words.lags import Lag, Unit
from bot.date_words.points import Telling
from bot.date_words.skeletons import bones
from bot.date_words.spoken import Said
from bot.date_words.tables import CLASSES, FOLDER, ROWS, SWITCHES, has_table
from bot.date_words.typed_digits import Unclear
from bot.languages import LANGUAGES
from bot.rejections import Reason

TODAY = date(2026, 11, 21)
TOLD = Telling(TODAY, event="2017-04")
PHRASES = rows_of(Path(__file__).with_name("date_phrases.tsv"))
WORDS = sorted({word for row in PHRASES for word in row.phrase.split()})


def read(language: str, words: str, telling: Telling = TOLD) -> str | Unclear | Said:
    return read_said(words, (language, *LANGUAGES), telling)


def test_every_language_understands_its_phrases_and_none_is_taken_for_another_date() -> None:
    verdicts = defaultdict(list)
    for row in PHRASES:
        verdicts[row.language].append(verdict(row.expected, understood(row)))
    assert set(verdicts) == set(LANGUAGES)
    assert {code: said.count("wrong_confident") for code, said in verdicts.items() if "wrong_confident" in said} == {}
    assert [code for code, said in verdicts.items() if said.count("right") < 0.95 * len(said)] == []
    assert min(len(said) for said in verdicts.values()) >= 40


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "May was taken in 2017"),
        ("en", "not in 2017 but 2018"),
        ("en", "taken 2017, released 2019"),
        ("en", "2017 dollars"),
        ("en", "room 2017"),
        ("en", "he was 20 in 2017"),
        ("en", "Augustine 2017"),
        ("en", "one of the summers of 2017"),
        ("en", "one day in April 2017"),
        ("en", "i don't think 2017"),
        ("en", "two or three years ago"),
        ("en", "spring 2016 or 2017"),
        ("en", "winter 2016-2017"),
        ("en", "15 April 17"),
        ("en", "after 3 years"),
        ("ru", "не в 2017, а в 2018"),
        ("ru", "Мая забрали в 2017"),
        ("ru", "2017 лет"),
        ("ru", "два-три года назад"),
        ("ru", "на второй год"),
        ("ru", "17-го апреля"),
        ("ru", "через 2 года"),
        ("kk", "2017 жылы емес, 2018 жылы"),
        ("kk", "Наурыз 2017 жылы ұсталды"),
        ("kk", "2017 теңге"),
        ("kk", "17 жыл"),
        ("kk", "4-айдан бері"),
        ("ky", "2017 сом"),
        ("uz", "2017 ta"),
        ("ug", "4 ئاي"),
        ("ug", "باھارگۈل 2017"),
        ("ug", "2017-يىلى ئەمەس"),
        ("tr", "Bahar 2017'de tutuklandı"),
        ("tr", "Nisan 17"),
        ("tr", "2017 değil"),
        ("zh", "2017年7、8月"),
        ("zh", "三四年前"),
        ("zh", "17年前"),
        ("zh", "2017年春节"),
        ("zh", "农历2017年四月"),
        ("zh", "年前"),
        ("fr", "Avril a disparu en 2017"),
        ("de", "Mai ist 2017 verschwunden"),
        ("ar", "ربيع الأول 2017"),
        ("ar", "كانون 2017"),
        ("nl", "niet in 2017"),
    ],
)
def test_what_is_denied_left_over_or_may_mean_two_things_is_asked(language: str, words: str) -> None:
    assert isinstance(read(language, words), Unclear)


@pytest.mark.parametrize(
    ("language", "words", "candidates"),
    [
        ("en", "last spring", ("2026-21", "2025-21")),
        ("en", "early 2017", ("2017-01/2017-04", "2017")),
        ("en", "not in 2017 but 2018", ("2017", "2018")),
        ("ru", "в начале апреля 2017", ("2017-04-01/2017-04-10", "2017-04")),
        ("kk", "төрт айдан бері", ("2026-07~", "2026-07/..")),
        ("zh", "两周前", ("2026-11-07~", "2026-11~")),
    ],
)
def test_what_it_may_mean_is_offered(language: str, words: str, candidates: tuple[str, ...]) -> None:
    assert read(language, words) == Unclear(Reason.WHICH_DATE, candidates)


def test_last_spring_is_sure_where_both_ways_of_counting_meet() -> None:
    assert read("en", "last autumn", Telling(date(2027, 2, 1))) == "2026-23"


def test_spring_and_summer_are_one_word_in_neighbouring_languages() -> None:
    said = {code: read(code, "2017 жазында") for code in ("ky", "kk")}
    assert said == {"ky": "2017-21", "kk": "2017-22"}
    assert read("tr", "2017 yazında") == read("ug", "2017-يىلى يازدا") == "2017-22"


@pytest.mark.parametrize(
    ("language", "words", "edtf"),
    [
        ("ug", "весной 2017", "2017-21"),
        ("kk", "2017 жылы весной", "2017-21"),
        ("ug", "2017年4月", "2017-04"),
        ("fr", "nisan 2017", "2017-04"),
        ("ru", "v aprele 2017", "2017-04"),
        ("kk", "2017 jyly sauir aiynda", "2017-04"),
        ("kk", "2017 жылы сауир", "2017-04"),
        ("ug", "٢٠١٧-йили", "2017"),
        ("tr", "agustos 2017de", "2017-08"),
        ("de", "im Fruehling 2017", "2017-21"),
    ],
)
def test_languages_and_scripts_may_be_mixed(language: str, words: str, edtf: str) -> None:
    assert read(language, words) == edtf


def test_a_year_has_to_have_come_except_where_it_may_lie_ahead() -> None:
    assert read("ru", "весной 2031 года") == Unclear(Reason.IN_THE_FUTURE)
    assert read("ru", "весной 2031 года", Telling(TODAY, may_lie_ahead=True)) == "2031-21"
    assert read("kk", "1396 жылы") == Unclear(Reason.OTHER_CALENDAR)


def test_without_a_told_event_nothing_is_counted_from_it() -> None:
    for words in ("18 months after the arrest", "autumn of that year", "after the arrest"):
        assert isinstance(read("en", words, Telling(TODAY)), Unclear)
    assert read("en", "two months before the arrest") == "2017-02~"


@given(st.sampled_from(sorted(LANGUAGES)), st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=7))
def test_whatever_is_said_is_a_date_that_can_be_or_a_question(language: str, words: list[str]) -> None:
    match read(language, " ".join(words)):
        case str(edtf):
            assert dates.is_valid(edtf)
        case Unclear(_, candidates):
            assert all(map(dates.is_valid, candidates))
        case said:
            assert said is Said.DONT_KNOW


def test_every_language_of_the_bot_has_a_table_of_known_classes() -> None:
    assert [code for code in LANGUAGES if not has_table(code)] == []
    for file in FOLDER.glob("*.txt"):
        for line in file.read_text(encoding="utf-8").splitlines()[1:]:
            head, colon, words = line.partition(":")
            if head == "is":
                assert {word.strip() for word in words.split(",")} <= SWITCHES
            else:
                assert colon
                assert head.split()[0] in CLASSES | set(ROWS), (file.name, head)


def test_every_way_of_writing_a_word_has_the_same_bones() -> None:
    assert {bones(word, "ug") for word in ("апрель", "ئاپرېل", "aprél")} == {"aprel"}
    assert {bones(word, "kk") for word in ("сәуір", "ساۋىر", "sauir", "сауир")} == {"sauir"}
    assert bones("個", "zh") == "个"


@pytest.mark.parametrize(
    ("language", "words", "years"),
    [
        ("en", "nine years old", "9"),
        ("en", "three and a half years", "3.5"),
        ("ru", "ему 34 года", "34"),
        ("ru", "тридцать четыре года", "34"),
        ("kk", "тоғыз жаста", "9"),
        ("kk", "он екі жаста", "12"),
        ("ky", "жыйырма бир жашта", "21"),
        ("uz", "o'n besh yoshda", "15"),
        ("ug", "ئون ياش", "10"),
        ("ug", "ئۇ يەتتە ياشتا", "7"),
        ("tr", "on yedi yaşında", "17"),
        ("zh", "三岁半", "3.5"),
        ("zh", "二十七岁", "27"),
        ("fr", "elle a quarante-deux ans", "42"),
        ("de", "siebenunddreißig Jahre alt", "37"),
        ("ar", "عمره خمسة وعشرون سنة", "25"),
        ("en", "eighteen months old", "1.5"),
    ],
)
def test_an_age_in_words(language: str, words: str, years: str) -> None:
    assert read_age(words, (language, *LANGUAGES)) == Decimal(years)


@pytest.mark.parametrize(
    ("language", "words"), [("zh", "四五岁"), ("en", "four or five years old"), ("en", "not nine"), ("en", "7 months")]
)
def test_an_age_is_not_guessed(language: str, words: str) -> None:
    assert read_years(words, (language, *LANGUAGES)) is None


def test_numbers_and_times_in_words() -> None:
    assert read_number_words("тоғыз", ("kk",)) == 9
    assert read_number_words("zweihundertfünfundzwanzig", ("de",)) == 225
    assert read_lag_words("төрт ай", ("kk",)) == Lag(4, Unit.MONTH)
    assert read_lag_words("two weeks", ("ru", "en")) == Lag(2, Unit.WEEK)
    assert read_lag_words("two", ("en",)) is None
