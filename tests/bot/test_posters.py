"""Posters: the codes lead where they should, every letter is there, and Arabic letters hold hands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, features

import run_bot
from bot.languages import LANGUAGES
from bot.phrases import Phrases
from bot.posters import Poster, PosterRefused, draw, link_of, poster_of, write
from bot.posters.drawing import HEIGHT, WIDTH
from bot.posters.lettering import FONTS, Place, font_of, hand_of, letter
from bot.posters.letters import letters
from handlers.hearing import PAYLOAD

PHRASES = Phrases()
LARGEST = 600_000
NOWHERE = "\U0010fffd"
MISSING = "the fonts lack {}. After a line was changed, run: pip install fonttools && python -m bot.posters"


@pytest.mark.parametrize("code", PHRASES.languages)
@pytest.mark.parametrize("campaign", ["istanbul", "table-2026", None])
def test_the_bot_understands_every_code_of_a_poster(code: str, campaign: str | None) -> None:
    link = link_of(Poster("made_up_bot", campaign, (code,)), code)
    lead, _, payload = link.partition("?start=")
    found = PAYLOAD.fullmatch(payload)
    assert lead == "https://t.me/made_up_bot"
    assert found is not None
    assert (found["language"], found["campaign"]) == (code, campaign)
    assert len(payload) <= 64


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_letter_that_is_needed_is_in_its_font(weight: str) -> None:
    for name, needed in letters(PHRASES).items():
        font = font_of(name, weight, 40)
        nothing = bytes(font.getmask(NOWHERE))
        lacking = [each for each in needed if not each.isspace() and bytes(font.getmask(each)) == nothing]
        assert lacking == [], MISSING.format(lacking)


def test_each_line_and_each_name_is_among_the_letters() -> None:
    """What is measured above is what is drawn: nothing on a poster is outside it."""
    kept = letters(PHRASES)
    for code in PHRASES.languages:
        drawn = LANGUAGES[code].own_name + PHRASES.label(code, "poster-line")
        assert set(drawn) - set(kept[hand_of(code).font]) - {"\u00a0"} == set(), code


def test_a_letter_that_no_font_has_would_be_noticed() -> None:
    font = font_of("NotoSansCJKsc", "Bold", 40)
    assert bytes(font.getmask("龘")) == bytes(font.getmask(NOWHERE))


def test_arabic_letters_are_joined_and_run_from_the_right() -> None:
    assert features.check("raqm")
    font = font_of("NotoSansArabic", "Bold", 80)
    apart = sum(font.getlength(each, direction="rtl") for each in "سلام")
    assert font.getlength("سلام", direction="rtl") < apart * 0.95
    assert bytes(font.getmask("سلام.", direction="rtl")) != bytes(font.getmask("سلام.", direction="ltr"))


def test_without_shaping_no_poster_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check", lambda _: False)
    with pytest.raises(PosterRefused, match="pip install"):
        draw(poster_of("made_up_bot", None, ["ug"], PHRASES.languages), PHRASES)


def test_long_words_become_smaller_and_stay_in_their_place() -> None:
    sheet = Image.new("L", (600, 600), 255)
    end = letter(ImageDraw.Draw(sheet), "word " * 60, hand_of("en"), Place(300, 100, 400, 300), 90)
    assert end <= 400
    assert sheet.point(lambda dot: 255 - dot).getbbox() is not None
    left, top, right, bottom = sheet.point(lambda dot: 255 - dot).getbbox() or (0, 0, 0, 0)
    assert (left >= 100, top >= 100, right <= 500, bottom <= 400) == (True, True, True, True)


@pytest.mark.parametrize("codes", [["ug"], ["ug", "kk", "zh", "ar", "tr"]])
def test_the_sheet_is_an_a4_with_the_codes_on_it(codes: list[str]) -> None:
    sheet = draw(poster_of("made_up_bot", "istanbul", codes, PHRASES.languages), PHRASES)
    assert sheet.size == (WIDTH, HEIGHT)
    assert 0.02 < sheet.histogram()[0] / (WIDTH * HEIGHT) < 0.5


def test_it_is_written_by_the_program_as_pdf_or_png(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["poster", "--bot", "@made_up_bot", "--language", "ug", "--campaign", "istanbul", "--out"]
    for name, opening in (("a.pdf", b"%PDF"), ("a.png", b"\x89PNG")):
        assert run_bot.main([*given, str(tmp_path / name)]) == 0
        assert (tmp_path / name).read_bytes().startswith(opening)
    assert "Print it on A4" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (["--bot", "no"], "no name of a bot"),
        (["--campaign", "a b"], "no campaign"),
        (["--language", "xx"], "does not speak xx"),
        (["--out", "poster.doc"], "should end in"),
    ],
)
def test_what_cannot_be_made_is_said_plainly(changed: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_bot.main(["poster", "--bot", "made_up_bot", *changed]) == run_bot.REFUSED
    assert said in capsys.readouterr().err


def test_a_poster_in_all_languages_names_each_once() -> None:
    sheet = poster_of("made_up_bot", None, ["ug", "ug", "kk"], PHRASES.languages)
    assert sheet.languages == ("ug", "kk")
    assert poster_of("made_up_bot", None, [], PHRASES.languages).languages == PHRASES.languages


def test_the_fonts_stay_small_and_bring_their_license(tmp_path: Path) -> None:
    files = list(FONTS.glob("*"))
    assert sum(each.stat().st_size for each in files) < LARGEST
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
    write(poster_of("made_up_bot", None, ["zh-Hant"], PHRASES.languages), PHRASES, tmp_path / "one.png")
