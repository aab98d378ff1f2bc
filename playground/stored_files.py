"""The bytes behind file ids: kept on disk when there is a folder, handed out by links that live one hour."""

import base64
import hashlib
import mimetypes
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from playground.clock import VirtualClock
from playground.journal import Journal
from playground.refusals import Refused, bad_request

LINK_SECONDS = 3600
LARGEST_DOWNLOAD = 20 * 1024 * 1024
LARGEST_UPLOAD = 50 * 1024 * 1024
FOLDERS = {"photo": "photos", "voice": "voice", "audio": "music", "video": "videos", "video_note": "video_notes"}


@dataclass(frozen=True)
class StoredFile:
    """`size` is what Telegram says; it may be claimed larger than the bytes, so that tests need no real 30 MB."""

    unique_id: str
    kind: str
    name: str
    mime: str
    size: int


@dataclass(frozen=True)
class Link:
    unique_id: str
    valid_until: float


class StoredFiles:
    """All files of all chats."""

    def __init__(self, folder: Path | None, journal: Journal, clock: VirtualClock) -> None:
        self._folder = folder / "files" if folder else None
        self._journal, self._clock = journal, clock
        self._contents: dict[str, bytes] = {}
        self._files = {key: StoredFile(**row) for key, row in journal.rows("file")}
        self._links = {key: Link(**row) for key, row in journal.rows("link")}
        if self._folder:
            self._folder.mkdir(parents=True, exist_ok=True)

    def keep(self, content: bytes, kind: str, name: str, mime: str = "", *, size: int | None = None) -> StoredFile:
        number = len(self._files) + 1
        unique_id = "AgAD" + base64.urlsafe_b64encode(hashlib.sha256(b"file %d" % number).digest()[:9]).decode()
        mime = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        stored = StoredFile(unique_id, kind, name, mime, len(content) if size is None else size)
        if self._folder:
            (self._folder / unique_id).write_bytes(content)
        else:
            self._contents[unique_id] = content
        self._files[unique_id] = stored
        self._journal.put("file", unique_id, asdict(stored))
        return stored

    def content(self, stored: StoredFile) -> bytes:
        return (self._folder / stored.unique_id).read_bytes() if self._folder else self._contents[stored.unique_id]

    def find(self, bot_id: int, file_id: str) -> StoredFile | None:
        """The file this bot knows by this id; another bot's ids open nothing."""
        stored = self._files.get(file_id[16:32])
        return stored if stored and file_id == file_id_for(bot_id, stored, file_id[32:]) else None

    def link(self, stored: StoredFile) -> str:
        """A fresh path, valid for one hour of the virtual clock."""
        if stored.size > LARGEST_DOWNLOAD:
            raise bad_request("file is too big")
        ending = PurePosixPath(stored.name).suffix or mimetypes.guess_extension(stored.mime) or ""
        path = f"{FOLDERS.get(stored.kind, 'documents')}/file_{len(self._links)}{ending}"
        self._links[path] = Link(stored.unique_id, self._clock.timestamp() + LINK_SECONDS)
        self._journal.put("link", path, asdict(self._links[path]))
        return path

    def linked_content(self, path: str) -> bytes:
        """The bytes behind a link; a link that is too old is as if it had never been."""
        link = self._links.get(path)
        if link is None or self._clock.timestamp() >= link.valid_until:
            raise Refused(404, "Not Found")
        return self.content(self._files[link.unique_id])


def file_id_for(bot_id: int, stored: StoredFile, variant: str = "") -> str:
    """Differs from bot to bot, as Telegram's do; `variant` tells the sizes of one photo apart."""
    tag = hashlib.sha256(f"{bot_id}:{stored.unique_id}:{variant}".encode()).digest()[:12]
    return base64.urlsafe_b64encode(tag).decode() + stored.unique_id + variant
