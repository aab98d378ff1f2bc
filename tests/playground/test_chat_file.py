"""A .chat file says what was said, and nothing of it is lost when it is read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.chat_file import ChatLine, Mark, parsed, written

AYSHE = """\
# Ayshe (ug)
< The missing person is my …
  [Brother] [Sister]
  [Back]
> [Brother]
< What is his name,
  as your family says it?
> Salim H.
> (photo: salim.jpg) last summer
~ 7 days
! the plug is pulled
"""
READ = (
    ChatLine(Mark.SPEAKER, "Ayshe (ug)"),
    ChatLine(Mark.BOT, "The missing person is my …", rows=(("Brother", "Sister"), ("Back",))),
    ChatLine(Mark.PERSON, tapped="Brother"),
    ChatLine(Mark.BOT, "What is his name,\nas your family says it?"),
    ChatLine(Mark.PERSON, "Salim H."),
    ChatLine(Mark.PERSON, "last summer", note="photo: salim.jpg"),
    ChatLine(Mark.TIME, "7 days"),
    ChatLine(Mark.TROUBLE, "the plug is pulled"),
)

words = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]))
one_line = st.text(st.characters(exclude_characters="\r\n[]()", exclude_categories=["Cs"]), min_size=1)
rows = st.lists(st.lists(one_line, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple)
chat_lines = st.one_of(
    st.builds(ChatLine, st.just(Mark.BOT), words, st.one_of(st.just(""), one_line), rows=rows),
    st.builds(ChatLine, st.just(Mark.PERSON), words, st.one_of(st.just(""), one_line)),
    st.builds(lambda button: ChatLine(Mark.PERSON, tapped=button), one_line),
    st.builds(ChatLine, st.sampled_from([Mark.SPEAKER, Mark.TIME, Mark.TROUBLE]), words),
)


def test_a_chat_is_read_as_it_is_read_aloud() -> None:
    assert parsed(AYSHE) == READ


def test_a_chat_is_written_as_it_was_read() -> None:
    assert written(READ) == AYSHE


@given(st.lists(chat_lines).map(tuple))
def test_whatever_was_said_is_read_back_unchanged(lines: tuple[ChatLine, ...]) -> None:
    assert parsed(written(lines)) == lines


def test_words_that_look_like_a_button_stay_words() -> None:
    assert written([ChatLine(Mark.PERSON, "[Brother]\n(why)")]) == "> \\[Brother]\n  \\(why)\n"


def test_a_line_that_says_nothing_is_named() -> None:
    with pytest.raises(ValueError, match="line 2 begins with none of"):
        parsed("# Ayshe\nhello\n")
