"""Texts: measured after parsing, in UTF-16 units; markup mistakes in Telegram's words."""

import pytest

from playground import Person
from playground.refusals import Refused
from playground.texts import cleaned, detected, parsed, trimmed
from tests.playground.raw_bot import ApiError, RawBot


def mistake(text: str, mode: str) -> str:
    with pytest.raises(Refused) as refusal:
        parsed(text, mode)
    return refusal.value.description.removeprefix("Bad Request: can't parse entities: ")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("سالام <br/>", 'Unsupported start tag "br" at byte offset 11'),
        ("a <b>b", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_html_mistakes_are_named(text: str, complaint: str) -> None:
    assert mistake(text, "HTML") == complaint


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("1.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("a-b", "Character '-' is reserved and must be escaped with the preceding '\\'"),
        ("🏟 🏟_abacaba", "Can't find end of Italic entity at byte offset 9"),
        ("🏟 🏟_abac * asd ", "Can't find end of Bold entity at byte offset 15"),
        ("🏟 🏟_abac * asd _", "Can't find end of Italic entity at byte offset 21"),
        ("🏟 🏟`", "Can't find end of Code entity at byte offset 9"),
        ("🏟 🏟```", "Can't find end of Pre entity at byte offset 9"),
        ("🏟 🏟_🏟 🏟__", "Can't find end of Underline entity at byte offset 19"),
    ],
)
def test_markdown_mistakes_are_named(text: str, complaint: str) -> None:
    assert mistake(text, "MarkdownV2") == complaint


def test_markup_becomes_entities_counted_in_utf16_units() -> None:
    bold = {"type": "bold", "offset": 3, "length": 4}
    assert parsed("🏟 <b>a&lt;🏟</b>", "html") == ("🏟 a<🏟", [bold])
    assert parsed("🏟 *a\\.🏟*", "markdownv2") == ("🏟 a.🏟", [bold])
    assert parsed("🏟 *a.🏟*", "markdown") == ("🏟 a.🏟", [bold])
    link = {"type": "text_link", "offset": 0, "length": 1, "url": "https://example.org/"}
    assert parsed('<a href="https://example.org/">a</a>', "html") == ("a", [link])
    assert parsed("[a](https://example.org/)", "markdownv2") == ("a", [link])


def test_nested_marks_keep_their_places() -> None:
    outer, inner = {"type": "bold", "offset": 0, "length": 3}, {"type": "italic", "offset": 1, "length": 1}
    assert parsed("<b>a<i>b</i>c</b>", "html") == ("abc", [outer, inner])
    assert parsed("*a_b_c*", "markdownv2") == ("abc", [outer, inner])


def test_code_and_quotes_are_understood() -> None:
    pre = {"type": "pre", "offset": 0, "length": 3, "language": "py"}
    assert parsed("```py\na.b```", "markdownv2") == ("a.b", [pre])
    assert parsed("`a\\`b`", "markdownv2") == ("a`b", [{"type": "code", "offset": 0, "length": 3}])
    quote = {"type": "expandable_blockquote", "offset": 0, "length": 1}
    assert parsed("<blockquote expandable>a</blockquote>", "html") == ("a", [quote])


def test_control_characters_and_bidi_overrides_are_taken_out_but_isolates_stay() -> None:
    assert cleaned("a\x00b\r\nc\u202ed\u2066e\u2069\u200f") == "a b\ncd\u2066e\u2069\u200f"


def test_entities_move_when_white_space_is_cut() -> None:
    assert trimmed("  ab ", [{"type": "bold", "offset": 1, "length": 4}]) == (
        "ab",
        [{"type": "bold", "offset": 0, "length": 2}],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start abc", [("bot_command", 0, 6)]),
        ("🏟 /stop@pocket_bot", [("bot_command", 3, 16)]),
        ("see https://example.org/a and @somebody #tag", [("url", 4, 21), ("mention", 30, 9), ("hashtag", 40, 4)]),
        ("write to a.b@example.org", [("email", 9, 15)]),
        ("and/or 1/2 a/b", []),
        ("2017.05.03", []),
    ],
)
def test_telegram_finds_commands_and_links_by_itself(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(one["type"], one["offset"], one["length"]) for one in detected(text)] == found


@pytest.mark.parametrize(
    ("text", "mode"), [("a" * 4096, ""), ("🏟" * 2048, ""), (f"<b>{'a' * 4096}</b>", "HTML"), ("&lt;" * 4096, "HTML")]
)
async def test_as_much_as_fits_is_taken(bot: RawBot, ayshe: Person, text: str, mode: str) -> None:
    sent = await bot("sendMessage", chat_id=ayshe.id, text=text, parse_mode=mode)
    assert len(sent["text"].encode("utf-16-le")) == 2 * 4096


@pytest.mark.parametrize("text", ["a" * 4097, "🏟" * 2048 + "a"])
async def test_one_unit_more_is_too_long(bot: RawBot, ayshe: Person, text: str) -> None:
    with pytest.raises(ApiError, match="400 Bad Request: message is too long"):
        await bot("sendMessage", chat_id=ayshe.id, text=text)


@pytest.mark.parametrize(("text", "mode"), [("", ""), (" \n ", ""), ("<b></b>", "HTML"), ("\u202e", "")])
async def test_a_text_of_nothing_is_refused(bot: RawBot, ayshe: Person, text: str, mode: str) -> None:
    with pytest.raises(ApiError, match="400 Bad Request: message text is empty"):
        await bot("sendMessage", chat_id=ayshe.id, text=text, parse_mode=mode)


async def test_a_caption_may_have_1024_units(bot: RawBot, ayshe: Person) -> None:
    stored = await ayshe.send_file(b"hello")
    file_id = stored["document"]["file_id"]
    sent = await bot("sendDocument", chat_id=ayshe.id, document=file_id, caption="a" * 1024)
    assert sent["caption"] == "a" * 1024
    with pytest.raises(ApiError, match="400 Bad Request: message caption is too long"):
        await bot("sendDocument", chat_id=ayshe.id, document=file_id, caption="a" * 1025)


async def test_given_entities_are_kept_and_must_fit(bot: RawBot, ayshe: Person) -> None:
    bold = {"type": "bold", "offset": 0, "length": 2}
    assert (await bot("sendMessage", chat_id=ayshe.id, text="ab", entities=[bold]))["entities"] == [bold]
    with pytest.raises(ApiError, match="entity beginning at UTF-16 offset 0 ends after the end of the text"):
        await bot("sendMessage", chat_id=ayshe.id, text="a", entities=[bold])


async def test_an_unknown_parse_mode_is_refused(bot: RawBot, ayshe: Person) -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        await bot("sendMessage", chat_id=ayshe.id, text="a", parse_mode="XML")
