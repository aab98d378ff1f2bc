"""What a recipient does with a sealed export: open it with her key, and hold every file against the manifest."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import BinaryIO

from bot.custody import PrivateKey, Unreadable, pieces_of
from bot.organizing.handing_out.writing import MANIFEST

NAME = re.compile(r"(?:files/)?[0-9A-Za-z_.-]+")


class NotAsSent(Exception):
    """It cannot be opened with this key, was changed, or is not whole. Nothing of it is left behind."""


def unpack(sealed: Path, key: PrivateKey, into: Path) -> int:
    """Write the files of an export below a new folder. Gives how many. Raises NotAsSent, FileExistsError."""
    into.mkdir(mode=0o700, parents=True)
    try:
        with sealed.open("rb") as file:
            _write(file, key, into)
        return _checked(into)
    except (Unreadable, OSError, ValueError, KeyError) as error:
        _empty(into)
        raise NotAsSent from error


def _write(file: BinaryIO, key: PrivateKey, into: Path) -> None:
    for name, piece in pieces_of(file, key):
        if not NAME.fullmatch(name) or ".." in name:
            raise ValueError("a strange name")
        place = into / name
        place.parent.mkdir(mode=0o700, exist_ok=True)
        with place.open("ab") as part:
            part.write(piece)


def _checked(into: Path) -> int:
    """Every file the manifest names, and none beside."""
    told = json.loads((into / MANIFEST).read_bytes())["files"]
    here = {str(path.relative_to(into)): path for path in into.rglob("*") if path.is_file()}
    here.pop(MANIFEST)
    if told.keys() != here.keys() or any(_sha256(path) != told[name]["sha256"] for name, path in here.items()):
        raise ValueError("not as the manifest says")
    return len(here)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _empty(folder: Path) -> None:
    """What was written of it must not be taken for the whole."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    folder.rmdir()
