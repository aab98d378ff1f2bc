"""The language of her words: noted with each answer, offered only where nothing else can be meant."""

import json

import pytest

from bot.interview import plain
from bot.interview.engine import Interview, Origin, advance, begin
from bot.interview.kinds import Parts, Text, Value
from bot.interview.moves import Address, Answered
from bot.interview.replies import Record
from bot.languages import LANGUAGES
from bot.questions import QUESTIONNAIRE
from bot.tongues import better_language, written_in

REASON, LAST_CONTACT = Address("event.reason_words"), Address("event.last_contact_words")
STORY, NAME, MARKS = Address("testimony.story"), Address("person.name"), Address("person.marks")
UYGHUR = ("ئاكامنى كېچىدە ئۆيدىن ئېلىپ كەتتى", "شۇنىڭدىن بېرى ھېچقانداق خەۋەر يوق")
KAZAKH = ("Менің інімді түнде алып кетті", "Содан бері одан хабар жоқ")


def told(*answers: tuple[Address, Value], chat: str = "en") -> Interview:
    """An interview in which these were said, the language of each noted as the use case notes it."""
    interview = begin(QUESTIONNAIRE)
    for address, value in answers:
        reply = Record(address, value)
        origin = Origin(chat, "2026-01-01", written_in(interview, reply))
        interview = advance(interview, reply, origin).interview
    return interview


def texts(*words: str) -> list[tuple[Address, Value]]:
    return [(address, Text(each)) for address, each in zip((REASON, LAST_CONTACT, MARKS), words, strict=False)]


@pytest.mark.parametrize(
    ("address", "words", "code"),
    [
        (REASON, UYGHUR[0], "ug"),
        (STORY, KAZAKH[0], "kk"),
        (REASON, "خەۋەر يوق", None),
        (NAME, UYGHUR[0], None),
        (MARKS, "2017-04-15 3 4 5", None),
    ],
)
def test_an_answer_keeps_the_language_of_its_words_beside_that_of_the_chat(
    address: Address, words: str, code: str | None
) -> None:
    answer = told((address, Text(words))).standing.answers[address]
    assert (answer.language, answer.written_in) == ("en", code)
    kept = plain.dump(answer)
    assert plain.load(kept) == answer
    assert json.loads(kept)["written_in"] == code


def test_the_messages_of_a_long_story_are_judged_together() -> None:
    answer = told((STORY, Parts((Text(KAZAKH[0]), Text("иә"))))).standing.answers[STORY]
    assert answer.written_in == "kk"


def test_an_answer_kept_before_its_language_was_noted_is_read() -> None:
    answer = Answered(REASON, Text(UYGHUR[0]), "en", "2026-01-01", "1", "ug")
    old = json.loads(plain.dump(answer))
    del old["written_in"]
    read = plain.load(json.dumps(old).encode())
    assert read == Answered(REASON, Text(UYGHUR[0]), "en", "2026-01-01", "1")


@pytest.mark.parametrize(
    ("chat", "words", "code"),
    [
        ("en", UYGHUR, "ug"),
        ("ru", KAZAKH, "kk"),
        ("kk", ("ٴىنىمدى تۇندە الىپ كەتتى", "سودان بەرى حابار جوق"), "kk-Arab"),
        ("zh", ("我哥哥從家裡被帶走了", "從那以後一直沒有消息"), "zh-Hant"),
        ("uz", ("Ağabeyimi gece evden alıp götürdüler", "O günden beri hiç haber alamıyoruz"), "tr"),
        ("tr", ("Akamni kechasi uyidan olib ketishdi", "Shundan beri undan xabar yo‘q"), "uz"),
    ],
)
def test_two_answers_in_another_language_let_it_be_offered(chat: str, words: tuple[str, str], code: str) -> None:
    assert better_language(told(*texts(*words), chat=chat), chat, LANGUAGES) == code


@pytest.mark.parametrize(
    ("chat", "words"),
    [
        ("en", UYGHUR[:1]),
        ("en", ("ئاتۇش", "ئەركىن قۇربان", *UYGHUR[:1])),
        ("en", (UYGHUR[0], "They came at night and took him away")),
        ("en", (UYGHUR[0], KAZAKH[0])),
        ("ug", UYGHUR),
        ("tr", ("Tursun Mehmet Abdulla", "Aynur Rozi Qadir")),
        ("en", ("Salim Abdulla oghli Karim", "Aygul Nurmuhammad qizi Polat")),
        ("ru", ("Әсел Нұрланқызы Қайрат", "Ерлан Болатұлы Серік")),
        ("tr", ("Ablamı Gulca şehrinden alıp götürmüşler", "Toqquztara ilçesinde kampta tutuluyor")),
        ("uz", ("Opam Gulja shahrida muallima edi", "Uni uyidan olib ketishgan ekan")),
        ("tr", ("Agabeyimi evden aldilar dun gece", "ondan sonra haber yok")),
        ("uz", ("akamni olib ketishdi", "hali ham yoq")),
        ("nb", ("De hentet ham om natten", "Vi har ikke hørt noe siden")),
        ("ru", ("Брата забрали ночью", "С тех пор нет вестей")),
    ],
)
def test_too_little_names_and_neighbouring_languages_are_no_reason_to_offer(chat: str, words: tuple[str, ...]) -> None:
    assert better_language(told(*texts(*words), chat=chat), chat, LANGUAGES) is None


def test_a_script_that_is_not_offered_is_its_language() -> None:
    latin = told(*texts("Akamni öyidin élip ketti kéchide", "Shuningdin béri uningdin xewer yoq"))
    assert better_language(latin, "en", {"en", "ug"}) == "ug"
    assert better_language(latin, "ug", {"en", "ug"}) is None
    assert better_language(latin, "en", {"en", "fr"}) is None
