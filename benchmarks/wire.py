"""The thinnest HTTP/1.1 that Bot API clients speak: one call at a time on each connection that is kept open."""

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from typing_extensions import override

HEAD_END: Final = b"\r\n\r\n"
LENGTH: Final = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
FORM_PART: Final = re.compile(rb'name="?(\w+)"?\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Call:
    """One request, and the line on which it is answered."""

    path: str
    head: bytes
    body: bytes
    line: asyncio.Transport

    def fields(self) -> dict[str, str]:
        """The parameters, however the client chose to write them: a form, JSON, or parts."""
        if not self.body:
            return {}
        if self.body.startswith(b"{"):
            return {name: as_text(value) for name, value in json.loads(self.body).items()}
        if self.body.startswith(b"--"):
            return {name.decode(): value.decode(errors="replace") for name, value in FORM_PART.findall(self.body)}
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))

    def answer(self, body: bytes, status: int = 200) -> None:
        if self.line.is_closing():
            return
        head = b"HTTP/1.1 %d -\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
        self.line.write(head + body)


def as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


class Wire(asyncio.Protocol):
    """Cuts the bytes of one connection into calls."""

    def __init__(self, take: Callable[[Call], None]) -> None:
        self._take = take
        self._heard = bytearray()
        self._line: asyncio.Transport | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._line = transport

    @override
    def data_received(self, piece: bytes) -> None:
        self._heard += piece
        while (call := self._next_call()) is not None:
            self._take(call)

    def _next_call(self) -> Call | None:
        head_end = self._heard.find(HEAD_END)
        if head_end < 0 or self._line is None:
            return None
        head = bytes(self._heard[:head_end])
        told = LENGTH.search(head)
        start = head_end + len(HEAD_END)
        end = start + (int(told[1]) if told else 0)
        if len(self._heard) < end:
            return None
        body = bytes(self._heard[start:end])
        del self._heard[:end]
        return Call(head.split(b" ", 2)[1].decode(), head, body, self._line)
