"""Which files a phone of an organizer may get: judged by their bytes and by their name, not by their claims."""

from __future__ import annotations

import io
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 1280
READ_SIDE = 2560
"""A paper that is to be written down is made no smaller than its handwriting needs."""
MOST_PIXELS = 40_000_000
"""A picture that unfolds to more is not shown; a JPEG is read at a fraction of its size, so any photo passes."""
QUALITY = 82


class Kind(StrEnum):
    """What may be handed to the phone as it is, after a warning: its value is the ending of its name."""

    PDF = "pdf"
    OGG = "ogg"
    MP3 = "mp3"
    WAV = "wav"
    MP4 = "mp4"
    WEBM = "webm"
    TEXT = "txt"


class NotAPicture(Exception):
    """Nothing that can be shown as a picture."""


PICTURES = ("JPEG", "PNG", "WEBP")
_OPENINGS: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"%PDF-", Kind.PDF),
    (0, b"OggS", Kind.OGG),
    (0, b"ID3", Kind.MP3),
    (0, b"\xff\xfb", Kind.MP3),
    (0, b"\xff\xf3", Kind.MP3),
    (8, b"WAVE", Kind.WAV),
    (4, b"ftyp", Kind.MP4),
    (0, b"\x1aE\xdf\xa3", Kind.WEBM),
)
_ARCHIVE_END = b"PK\x05\x06"
"""Stands at the end of a zip, whatever was put before it."""
_ARCHIVES = "7z ace arj bz2 cab deb dmg gz img iso lz lzma rar rpm tar tbz tgz xar xz z zip zst"
_PROGRAMS = (
    "apk app appx bat bin chm class cmd com cpl dex dll dylib elf exe hta ipa jar js jse lnk msi php pif pl ps1 py reg"
    " scr sh so swf sys vbe vbs war wsf"
)
_PAGES_AND_PAPERS = (
    "doc docm docx htm html jsp mht odp ods odt pps ppsm ppt pptm pptx rtf svg url xhtml xls xlsb xlsm xlsx xml"
)
_NEVER = frozenset(f"{_ARCHIVES} {_PROGRAMS} {_PAGES_AND_PAPERS}".split())


def kind_of(content: bytes, name: str | None) -> Kind | None:
    """What it is, if it may be handed on. None for archives, programs, pages, and whatever is not known."""
    if any(ending.lstrip(".").lower() in _NEVER for ending in PurePath((name or "").strip()).suffixes):
        return None
    if _ARCHIVE_END in content[-66_000:] or content.startswith((b"PK\x03\x04", b"MZ", b"\x7fELF", b"#!", b"<")):
        return None
    for at, opening, kind in _OPENINGS:
        if content[at : at + len(opening)] == opening:
            return kind
    return Kind.TEXT if _is_plain(content) else None


def preview(content: bytes, longest: int = LONGEST_SIDE) -> bytes:
    """A picture drawn anew, at most `longest` on its longer side: no metadata, no place. Raises NotAPicture."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - five megabytes that a bot at work seldom needs

    try:
        with Image.open(io.BytesIO(content), formats=PICTURES) as picture:
            picture.draft("RGB", (READ_SIDE, READ_SIDE))
            fits = picture.width * picture.height <= MOST_PIXELS
            drawn = _drawn(ImageOps.exif_transpose(picture), longest) if fits else b""
    except Exception:  # noqa: BLE001 - whatever a picture made to break things raises
        raise NotAPicture from None
    if not drawn:
        raise NotAPicture
    return drawn


def _drawn(picture: Image, longest: int) -> bytes:
    """Only its pixels are taken over."""
    from PIL.Image import new  # noqa: PLC0415

    flat = picture.convert("RGBA") if picture.mode in {"P", "LA", "PA", "RGBA"} else picture.convert("RGB")
    flat.thumbnail((longest, longest))
    paper = new("RGB", flat.size, "white")
    paper.paste(flat, mask=flat.getchannel("A") if flat.mode == "RGBA" else None)
    drawn = io.BytesIO()
    paper.save(drawn, "JPEG", quality=QUALITY)
    return drawn.getvalue()


def _is_plain(content: bytes) -> bool:
    """Words and nothing else."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return bool(text.strip()) and all(each.isprintable() or each in "\r\n\t\ufeff" for each in text)
