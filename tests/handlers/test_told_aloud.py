"""Told aloud, at the door: its length is taken from Telegram, and her own language stands first among the others."""

from __future__ import annotations

from datetime import date

import pytest
from telegram import Update

from bot.attachments import Offered
from bot.interview.kinds import ALOUD, Chosen, FileRef, Medium, ToldAloud
from bot.languages import LANGUAGES, as_spoken
from bot.phrases import Phrases
from bot.pieces import saying
from bot.questions import QUESTIONNAIRE
from bot.questions.before import SPOKEN
from bot.reading import ReadingContext, Reason, Rejected, Said, read
from bot.wording import Voice, length
from handlers.heard import heard
from tests.handlers.test_buttons import screen_of

PHRASES = Phrases()
QUESTION, HAPPENED = QUESTIONNAIRE.by_key["language.aloud"], QUESTIONNAIRE.by_key["event.circumstances"]
FIELDS = {
    Medium.VOICE: {"duration": 125},
    Medium.AUDIO: {"duration": 125},
    Medium.VIDEO: {"duration": 125, "width": 4, "height": 3},
    Medium.VIDEO_NOTE: {"duration": 125, "length": 240},
    Medium.DOCUMENT: {},
}


def sent(medium: Medium, part: object) -> Offered:
    """What is heard of a file."""
    person = {"id": 7, "is_bot": False, "first_name": ""}
    said = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "from": person, medium.value: part}
    update = Update.de_json({"update_id": 1, "message": said}, None)
    what = heard(update).what
    assert isinstance(what, Offered)
    return what


@pytest.mark.parametrize("timedelta", ["true", ""])
@pytest.mark.parametrize("medium", list(FIELDS))
def test_a_length_is_taken_as_telegram_tells_it(
    medium: Medium, timedelta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", timedelta)
    offered = sent(medium, {"file_id": "a", "file_unique_id": "b", **FIELDS[medium]})
    assert offered.seconds == (125 if medium in ALOUD else None)


def test_a_photo_has_no_length() -> None:
    size = {"file_id": "a", "file_unique_id": "b", "width": 4, "height": 3}
    assert sent(Medium.PHOTO, [size]).seconds is None


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (9, "0:09"), (125, "2:05"), (3600, "1:00:00"), (3725, "1:02:05")]
)
def test_a_length_is_shown_as_players_show_it(seconds: int, shown: str) -> None:
    assert length(seconds) == shown


@pytest.mark.parametrize("language", PHRASES.languages)
def test_a_length_is_shown_in_every_language_and_only_where_it_is_known(language: str) -> None:
    voice = Voice(PHRASES, language)
    told, untold = (ToldAloud((FileRef("a", Medium.VOICE, "about him", seconds),)) for seconds in (125, None))
    assert voice.value(HAPPENED, told) == f"🎤 2:05 · {voice.label('file-voice')}: about him"
    assert voice.value(HAPPENED, untold) == f"{voice.label('file-voice')}: about him"


def test_every_language_of_the_bot_can_be_the_one_spoken_whatever_its_script() -> None:
    assert set(SPOKEN.names) - {"other"} == {as_spoken(code) for code in LANGUAGES}


@pytest.mark.parametrize("language", PHRASES.languages)
def test_what_she_reads_stands_first_and_no_button_stands_out(language: str) -> None:
    buttons = [button for row in screen_of(QUESTION, language).rows for button in row]
    own = LANGUAGES[as_spoken(language)].own_name
    assert buttons[0].text == own
    assert buttons[0].style is None
    first = [name for name in ("ug", "kk", "ky", "uz", "zh", "ru", "tr") if name != as_spoken(language)]
    assert [each.text for each in buttons[1 : len(first) + 1]] == [LANGUAGES[name].own_name for name in first]


@pytest.mark.parametrize(
    ("words", "meant"),
    [("Қазақша", "kk"), ("казахский", "kk"), ("维语", "ug"), ("Ўзбекча", "uz"), ("繁體中文", "zh"), ("uyghur", "ug")],
)
def test_a_language_typed_by_any_of_its_names_is_the_button(words: str, meant: str) -> None:
    told = read(QUESTION, Said(words, "en", date(2026, 1, 1)), ReadingContext())
    assert told == Chosen(meant)
    assert not saying(QUESTION, Chosen(meant)).unsure  # type: ignore[union-attr]


def test_an_unknown_name_is_read_back_and_a_whole_sentence_is_none() -> None:
    now = date(2026, 1, 1)
    told = read(QUESTION, Said("Salar", "en", now), ReadingContext())
    assert told == Chosen("other", "Salar")
    assert saying(QUESTION, Chosen("other", "Salar")).unsure  # type: ignore[union-attr]
    words = "And then they came back and asked for his brother, too, all night long."
    story = read(QUESTION, Said(words, "en", now), ReadingContext())
    assert isinstance(story, Rejected)
    assert story.reason is Reason.TOO_LONG
