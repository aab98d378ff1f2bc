"""Files on an organizer's phone: pictures lose everything but their pixels, archives and programs never come."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest
from PIL import Image

from bot.organizing.showable import READ_SIDE, Kind, NotAPicture, kind_of, preview

GPS = 0x8825
MAKER = "A Made-Up Phone"
OWNER = "Salim H., Künes"


def photo(size: tuple[int, int] = (4000, 3000), form: str = "JPEG", orientation: int = 1) -> bytes:
    """With everything a phone hides in it."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x010F], exif[0x013B], exif[0x0112] = MAKER, OWNER, orientation
    exif.get_ifd(GPS).update({1: "N", 2: (43.0, 28.0, 0.0), 3: "E", 4: (83.0, 15.0, 0.0)})
    kept = io.BytesIO()
    picture.save(kept, form, exif=exif, **({"comment": OWNER.encode()} if form == "JPEG" else {}))
    return kept.getvalue()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_drawn_anew_without_anything_hidden(form: str) -> None:
    original = photo(form=form)
    with Image.open(io.BytesIO(original)) as before:
        assert before.getexif().get_ifd(GPS)  # or this would prove nothing
    shown = preview(original)
    with Image.open(io.BytesIO(shown)) as picture:
        assert (picture.format, max(picture.size)) == ("JPEG", 1280)
        assert dict(picture.getexif()) == {}
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert MAKER.encode() in original
    for hidden in (MAKER.encode(), OWNER.encode(), b"Exif", b"ICC_PROFILE", b"http://ns.adobe.com"):
        assert hidden not in shown


def test_a_photo_stands_upright_and_a_small_one_stays_small() -> None:
    with Image.open(io.BytesIO(preview(photo((400, 300), orientation=6)))) as picture:
        assert picture.size == (300, 400)


def test_a_paper_to_be_written_down_keeps_the_size_its_handwriting_needs() -> None:
    drawn = preview(photo(), READ_SIDE)
    with Image.open(io.BytesIO(drawn)) as picture:
        assert picture.size == (2560, 1920)
    assert MAKER.encode() not in drawn


def test_a_picture_with_holes_is_drawn_on_white() -> None:
    kept = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(kept, "PNG")
    with Image.open(io.BytesIO(preview(kept.getvalue()))) as picture:
        assert picture.getpixel((5, 5)) == (255, 255, 255)


def bomb() -> bytes:
    """A PNG of a few bytes that unfolds to more than is shown."""
    kept = io.BytesIO()
    Image.new("L", (1, 1)).save(kept, "PNG")
    made = bytearray(kept.getvalue())
    made[16:24] = struct.pack(">II", 8_000, 8_000)
    made[29:33] = struct.pack(">I", zlib.crc32(made[12:29]))
    return bytes(made)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff\xe0 made up \xff\xd9", photo()[:200], bomb(), b"GIF89a", b"%PDF-1"]
)
def test_what_is_no_picture_is_not_drawn(content: bytes) -> None:
    with pytest.raises(NotAPicture):
        preview(content)


def archive() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as packed:
        packed.writestr("a.txt", "a")
    return kept.getvalue()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (archive(), "papers.zip"),
        (archive(), "photo.jpg"),
        (archive(), None),
        (b"%PDF-1.4 " + archive(), "two_things.pdf"),
        (b"MZ\x90", "letter.pdf"),
        (b"\x7fELF", None),
        (b"#!/bin/sh\n", "letter.txt"),
        (b"<html></html>", "letter.txt"),
        (b"\x00\x01\x02", "unknown.bin"),
        (b"7z\xbc\xaf'\x1c", None),
        (b"Rar!\x1a\x07", None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "letter.doc"),
        (b"%PDF-1.4", "letter.pdf.exe"),
        (b"%PDF-1.4", "letter.exe.pdf"),
        (b"words", "run.BAT"),
        (b"words", "letter.docm"),
        (b"", "empty"),
    ],
)
def test_archives_programs_and_what_nobody_knows_never_come(content: bytes, name: str | None) -> None:
    assert kind_of(content, name) is None


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.4 a made-up paper", Kind.PDF),
        (b"OggS a made-up voice", Kind.OGG),
        (b"ID3 a made-up recording", Kind.MP3),
        (b"\x00\x00\x00\x18ftypmp42", Kind.MP4),
        ("Künes, 12 апреля. قورغان".encode(), Kind.TEXT),
    ],
)
def test_what_may_come_after_a_warning(content: bytes, kind: Kind) -> None:
    assert kind_of(content, "a made-up name") is kind
