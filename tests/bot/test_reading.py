"""Any words become a value or a reason; what is not sure is asked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.as_typed import clean
from bot.interview.kinds import (
    After,
    Aged,
    Chosen,
    ChosenMany,
    Consent,
    Country,
    Kind,
    Language,
    NonAnswer,
    Number,
    Place,
    Text,
    Unsaid,
    Value,
    When,
    YesNo,
    Zone,
)
from bot.interview.questionnaire import Options, Question
from bot.reading import LONGEST, READERS, ReadingContext, Reason, Rejected, Said, read

TODAY = date(2026, 11, 21)
OPTIONS = ("brother", "sister", "other")
CONTEXT = ReadingContext(
    labels={"brother": "👦 Brother", "sister": "سىڭىل", "other": "Something else"},
    replies={
        "yes": ("Yes", "👍"),
        "no": ("No", "👎"),
        NonAnswer.DONT_KNOW: ("I don't know",),
        NonAnswer.PREFER_NOT: ("I'd rather not say",),
        NonAnswer.LATER: ("Later",),
    },
    told={"event.date": "2017-04"},
    wording="hash of the wording",
    country="US",
)


def question(kind: Kind, key: str = "some.key", options: tuple[str, ...] = OPTIONS) -> Question:
    return Question(key, kind, Options(key, options) if kind in {Kind.CHOICE, Kind.CHOICES} else None)


def reading(asked: Question, words: str, within: ReadingContext = CONTEXT) -> Value | Rejected:
    return read(asked, Said(words, "en", TODAY), within)


@pytest.mark.parametrize(
    ("kind", "words", "value"),
    [
        (Kind.TEXT, " \u2067as I said\u2069 ", Text("as I said")),
        (Kind.LONG_TEXT, "one\ntwo", Text("one\ntwo")),
        (Kind.NAME, "Мәдина Төлегенқызы", Text("Мәдина Төлегенқызы")),
        (Kind.CONTACT, "+1 555 0100", Text("+1 555 0100")),
        (Kind.URL, "https://example.org/a?b=c", Text("https://example.org/a?b=c")),
        (Kind.URL, "t.me/example", Text("t.me/example")),
        (Kind.URL, "пример.рф", Text("пример.рф")),
        (Kind.CHOICE, "brother", Chosen("brother")),
        (Kind.CHOICE, "سىڭىل", Chosen("sister")),
        (Kind.CHOICE, "my milk brother", Chosen("other", "my milk brother")),
        (Kind.CHOICE, "something else", Chosen("other")),
        (Kind.CHOICES, "سىڭىل، Brother", ChosenMany(("brother", "sister"))),
        (Kind.CHOICES, "Brother，a friend、سىڭىل", ChosenMany(("brother", "sister", "other"), "a friend")),
        (Kind.CHOICES, "Brother, brother!", ChosenMany(("brother",))),
        (Kind.YES_NO, "YES!", YesNo(yes=True)),
        (Kind.YES_NO, "👎", YesNo(yes=False)),
        (Kind.CONSENT, "yes", Consent(given=True, wording="hash of the wording", language="en")),
        (Kind.NUMBER, "٧٫٥", Number("7.5", "٧٫٥")),
        (Kind.AGE, "34 ياش", Aged("34", "2026-11-21", "34 ياش")),
        (Kind.AGE, "3,5", Aged("3.5", "2026-11-21", "3,5")),
        (Kind.AGE, "nine years old", Aged("9", "2026-11-21", "nine years old")),
        (Kind.AGE, "тоғыз", Aged("9", "2026-11-21", "тоғыз")),
        (Kind.NUMBER, "seven", Number("7", "seven")),
        (Kind.BIRTH, "ئون ياش", Aged("10", "2026-11-21", "ئون ياش")),
        (Kind.BIRTH, "85-жылы", When("1985", "85-жылы")),
        (Kind.DATE, "весной 17-го", When("2017-21", "весной 17-го")),
        (Kind.DATE, "don't remember", Unsaid(NonAnswer.DONT_KNOW)),
        (Kind.DATE, "a year after the arrest", When("2018~", "a year after the arrest", "event.date")),
        (Kind.DATE, "15.04.2017", When("2017-04-15", "15.04.2017")),
        (Kind.BIRTH, "1985", When("1985", "1985")),
        (Kind.BIRTH, "34 лет", Aged("34", "2026-11-21", "34 лет")),
        (Kind.BIRTH, "5", Aged("5", "2026-11-21", "5")),
        (Kind.PLACE, "Künes", Place("Künes", "654025")),
        (Kind.PLACE, "a village nobody wrote down", Place("a village nobody wrote down")),
        (Kind.COUNTRY, "Түркия", Country("TR")),
        (Kind.AFTER, "about two months after the arrest", After("", "about two months after the arrest")),
        (Kind.ZONE, "New York", Zone("America/New_York")),
        (Kind.LANGUAGE, "ئۇيغۇرچە", Language("ug")),
        (Kind.DATE, "i don’t know", Unsaid(NonAnswer.DONT_KNOW)),
        (Kind.PLACE, "Later.", Unsaid(NonAnswer.LATER)),
        (Kind.TEXT, "I'd rather not say", Unsaid(NonAnswer.PREFER_NOT)),
    ],
)
def test_words_become_the_value_they_mean(kind: Kind, words: str, value: Value) -> None:
    assert reading(question(kind), words) == value


@pytest.mark.parametrize(
    ("kind", "words", "reason"),
    [
        *[(kind, "\u200b \x00", Reason.EMPTY) for kind in Kind],
        (Kind.NAME, "a" * 301, Reason.TOO_LONG),
        (Kind.PLACE, "a" * 501, Reason.TOO_LONG),
        (Kind.CHOICE, "a" * 1001, Reason.TOO_LONG),
        (Kind.CHOICES, "a" * 1001, Reason.TOO_LONG),
        (Kind.CHOICES, ",", Reason.NOT_AN_OPTION),
        (Kind.YES_NO, "perhaps", Reason.NOT_YES_OR_NO),
        (Kind.CONSENT, "I don't know", Reason.NOT_YES_OR_NO),
        (Kind.NUMBER, "seven or so many", Reason.NOT_A_NUMBER),
        (Kind.NUMBER, "1000001", Reason.NUMBER_OUT_OF_RANGE),
        (Kind.AGE, "121", Reason.NOT_AN_AGE),
        (Kind.AGE, "old", Reason.NOT_AN_AGE),
        (Kind.URL, "javascript:alert(1)", Reason.NOT_A_LINK),
        (Kind.URL, "ftp://example.org", Reason.NOT_A_LINK),
        (Kind.URL, "ayshe@example.org", Reason.NOT_A_LINK),
        (Kind.URL, "word", Reason.NOT_A_LINK),
        (Kind.FILES, "here", Reason.SEND_A_FILE),
        (Kind.LIST, "here", Reason.USE_BUTTONS),
        (Kind.GROUP, "here", Reason.USE_BUTTONS),
        (Kind.NOTICE, "here", Reason.USE_BUTTONS),
        (Kind.DERIVED, "here", Reason.USE_BUTTONS),
        (Kind.LANGUAGE, "Klingon", Reason.WHICH_LANGUAGE),
        (Kind.DATE, "2030", Reason.IN_THE_FUTURE),
        (Kind.DATE, "spring", Reason.NO_YEAR),
        (Kind.DATE, "before the war", Reason.NOT_A_DATE),
        (Kind.BIRTH, "130", Reason.NOT_A_DATE),
    ],
)
def test_words_that_fit_nothing_get_their_reason(kind: Kind, words: str, reason: Reason) -> None:
    read_as = reading(question(kind), words)
    assert isinstance(read_as, Rejected)
    assert read_as.reason is reason


@pytest.mark.parametrize(
    ("kind", "words", "reason", "suggestions"),
    [
        (
            Kind.DATE,
            "4/5/2017",
            Reason.WHICH_DATE,
            tuple(When(edtf, "4/5/2017") for edtf in ("2017-05-04", "2017-04-05", None)),
        ),
        (Kind.DATE, "in spring", Reason.NO_YEAR, (When(None, "in spring"),)),
        (
            Kind.DATE,
            "when spring came, 2017",
            Reason.WHICH_DATE,
            (When("2017-21", "when spring came, 2017"), When(None, "when spring came, 2017")),
        ),
        (Kind.BIRTH, "85 жыл", Reason.AGE_OR_YEAR, (Aged("85", "2026-11-21", "85 жыл"), When("1985", "85 жыл"))),
        (Kind.BIRTH, "34", Reason.AGE_OR_YEAR, (Aged("34", "2026-11-21", "34"), When("1934", "34"))),
        (
            Kind.PLACE,
            "Ghulja",
            Reason.WHICH_PLACE,
            (Place("Ghulja", "654002"), Place("Ghulja", "654021"), Place("Ghulja")),
        ),
        (Kind.PLACE, "Tekse", Reason.PLACE_ALIKE, (Place("Tekse", "654027"), Place("Tekse"))),
        (Kind.COUNTRY, "East Turkistan", Reason.NOT_A_COUNTRY, (Country(None, "East Turkistan"),)),
        (
            Kind.URL,
            "see https://a.example and b.example",
            Reason.NOT_A_LINK,
            (Text("https://a.example"), Text("b.example")),
        ),
    ],
)
def test_what_may_be_meant_is_offered(kind: Kind, words: str, reason: Reason, suggestions: tuple[Value, ...]) -> None:
    read_as = reading(question(kind), words)
    assert read_as == Rejected(reason, suggestions)


def test_a_list_without_other_takes_no_other_words() -> None:
    within = ReadingContext(labels={"female": "A woman", "male": "A man"})
    for kind in (Kind.CHOICE, Kind.CHOICES):
        asked = question(kind, options=("female", "male"))
        assert reading(asked, "neither", within) == Rejected(Reason.NOT_AN_OPTION)


def test_two_options_with_one_label_are_not_told_apart() -> None:
    within = ReadingContext(labels={"son": "ئوغۇل", "boy": "ئوغۇل"})
    assert reading(question(Kind.CHOICE, options=("son", "boy")), "ئوغۇل", within) == Rejected(Reason.NOT_AN_OPTION)


def test_a_sentence_may_be_said_in_years_and_end_ahead() -> None:
    assert reading(question(Kind.NUMBER, "status.sentence_years"), "15 жыл") == Number("15", "15 жыл")
    assert reading(question(Kind.NUMBER, "status.sentence_years"), "он бес жыл") == Number("15", "он бес жыл")
    assert reading(question(Kind.NUMBER, "person.children"), "15 жыл") == Rejected(Reason.NOT_A_NUMBER)
    assert reading(question(Kind.DATE, "status.sentence_until"), "2032") == When("2032", "2032")


def test_zones_of_the_country_are_offered() -> None:
    read_as = reading(question(Kind.ZONE), "somewhere")
    assert isinstance(read_as, Rejected)
    assert read_as.suggestions[:2] == (Zone("America/New_York"), Zone("America/Chicago"))


def test_only_a_language_the_bot_speaks_is_taken() -> None:
    within = ReadingContext(spoken=frozenset({"ug", "en"}))
    taken = [reading(question(Kind.LANGUAGE), name, within) for name in ("English", "Uyghurche", "Türkçe")]
    assert taken == [Language("en"), Language("ug"), Rejected(Reason.WHICH_LANGUAGE)]


def test_every_kind_has_its_reader() -> None:
    assert set(READERS) == set(Kind)


def test_no_reason_shows_what_was_said() -> None:
    assert "Ghulja" not in repr(reading(question(Kind.PLACE), "Ghulja"))
    assert "Ghulja" not in repr(Said("Ghulja", "en", TODAY))


typed = st.text(alphabet=st.characters() | st.sampled_from("0123456789.,/- 年月日ابяü\u2067\u200c\u0000"), max_size=60)


@given(st.sampled_from(Kind), typed, st.booleans())
def test_any_words_for_any_question_are_a_value_or_a_reason(kind: Kind, words: str, after: bool) -> None:
    within = ReadingContext(CONTEXT.labels, CONTEXT.replies, CONTEXT.told, "event.date" if after else None)
    read_as = reading(question(kind), words, within)
    if clean(words) == "":
        assert read_as == Rejected(Reason.EMPTY)
    elif not isinstance(read_as, Rejected | Chosen | ChosenMany | YesNo | Consent | Country | Zone | Language | Unsaid):
        assert isinstance(read_as, Text | Number | Aged | When | Place | After)
        assert read_as.words == clean(words)


@given(st.sampled_from([Kind.TEXT, Kind.LONG_TEXT, Kind.NAME, Kind.CONTACT]), typed)
def test_words_that_stay_words_are_kept_as_typed(kind: Kind, words: str) -> None:
    kept = clean(words)
    expected: Value | Rejected = Text(kept) if kept else Rejected(Reason.EMPTY)
    assert reading(question(kind), words, ReadingContext()) == expected


def test_only_short_answers_have_a_length() -> None:
    assert not LONGEST.keys() & {Kind.TEXT, Kind.LONG_TEXT}
