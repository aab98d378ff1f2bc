"""Words that nobody would write by chance, and the search for them in every form a careless program might leave."""

from __future__ import annotations

import base64
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from bot.case_codes import ALPHABET, LENGTH

STEM = "Кәнәрийә-قۇشقاچ"
PLACE = re.compile(re.escape(STEM.encode()) + rb"-(\d{4})-(\d{4})")
LIKE_A_CODE = re.compile(rb"(?:[%b]-?\0?-?\0?){%d,}" % (ALPHABET.encode(), LENGTH))
PIECE = 16
Form = Callable[[str], bytes]


def canary(report: int, place: int) -> str:
    """The words of one place of one report."""
    return f"{STEM}-{report:04}-{place:04}"


def as_base64(text: str, before: int = 0) -> bytes:
    """As it looks inside a longer base64 text, `before` bytes into a group of three."""
    whole = base64.b64encode(b"\0" * before + text.encode())
    return whole[4 if before else 0 : -4]


FORMS: dict[str, Form] = {
    "utf-8": str.encode,
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "utf-32-le": lambda text: text.encode("utf-32-le"),
    "base64": as_base64,
    "base64, one byte on": lambda text: as_base64(text, 1),
    "base64, two bytes on": lambda text: as_base64(text, 2),
    "base64 for addresses": lambda text: as_base64(text).translate(bytes.maketrans(b"+/", b"-_")),
    "hex": lambda text: text.encode().hex().encode(),
    "HEX": lambda text: text.encode().hex().upper().encode(),
    "JSON": lambda text: json.dumps(text)[1:-1].encode(),
    "JSON in JSON": lambda text: json.dumps(json.dumps(text)[1:-1])[1:-1].encode(),
    "percent": lambda text: quote(text).encode(),
    "percent, small": lambda text: quote(text).lower().encode(),
    "HTML": lambda text: "".join(f"&#{ord(sign)};" for sign in text).encode(),
    "backslashes": lambda text: repr(text.encode())[2:-1].encode(),
}


def found_in(seized: Iterable[bytes], *stems: str) -> Counter[str]:
    """How often any of these words is there, by form. Nothing at all is what a seizure should yield."""
    needles = [(name, form(stem)) for stem in stems for name, form in FORMS.items()]
    hits: Counter[str] = Counter()
    for piece in seized:
        hits.update({name: times for name, needle in needles if (times := piece.count(needle))})
    return hits


def places_in(seized: Iterable[bytes]) -> set[tuple[int, int]]:
    """Every canary that stands there in plain UTF-8, by report and place."""
    return {(int(found[1]), int(found[2])) for piece in seized for found in PLACE.finditer(piece)}


def codes_in(seized: Iterable[bytes], codes: Iterable[str]) -> set[str]:
    """Which of these case codes stand there, with or without their dash, one or two bytes a character."""
    wanted = set(codes)
    spoken = (found[0] for piece in seized for found in LIKE_A_CODE.finditer(piece))
    runs = (re.sub(rb"[-\0]", b"", each).decode() for each in spoken)
    return {run[at : at + LENGTH] for run in runs for at in range(len(run) - LENGTH + 1)} & wanted


def files_below(*folders: Path) -> Iterator[bytes]:
    """What a seized disk holds: the content of every file, and its name."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            yield str(path.relative_to(folder)).encode()
            if path.is_file():
                yield path.read_bytes()


def pieces_in(seized: Iterable[bytes], secrets: Iterable[bytes]) -> int:
    """How many of these can be found in part: a beginning, a middle or an end of sixteen bytes."""
    disk = b"\n".join(seized)
    return sum(any(piece in disk for piece in _pieces(secret)) for secret in secrets)


def _pieces(secret: bytes) -> list[bytes]:
    middle = len(secret) // 2
    return [secret[:PIECE], secret[middle : middle + PIECE], secret[-PIECE:]]
