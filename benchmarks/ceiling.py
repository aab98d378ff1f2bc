"""How fast the load server itself is: an echo that thinks about nothing, on the bots' core, in place of a bot."""

import asyncio
import re
import subprocess
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlencode

from typing_extensions import override

from benchmarks.contestants import ROOT
from benchmarks.control import Beginning
from benchmarks.processes import BOT_CORE, LoadServer, end, load_server, pinned

LINES: Final = 32
CHAT: Final = re.compile(rb'"chat":\{"id":(\d+)')
UPDATE: Final = re.compile(rb'"update_id":(\d+)')
KEYBOARD: Final = '{"inline_keyboard":[[{"text":"One","callback_data":"1"}],[{"text":"Two","callback_data":"2"}]]}'
PROMPT: Final = urlencode({"text": "Which of these is right?", "reply_markup": KEYBOARD}).encode()


@dataclass(frozen=True, slots=True)
class Ceiling:
    """Calls and answers per second that the load server took from the echo."""

    calls_per_second: float
    answers_per_second: float


def ceiling(people: int, seconds: float) -> Ceiling:
    with load_server() as server, pinned(BOT_CORE):
        echo = subprocess.Popen([sys.executable, "-m", "benchmarks.ceiling", server.url.rpartition(":")[2]], cwd=ROOT)
        try:
            return watched(server, people, seconds)
        finally:
            end(echo)


def watched(server: LoadServer, people: int, seconds: float) -> Ceiling:
    server.begin(Beginning(people, 50))
    time.sleep(1.0)
    before = server.counts()
    time.sleep(seconds)
    after = server.counts()
    wall = after.at - before.at
    return Ceiling((after.calls - before.calls) / wall, (after.answers - before.answers) / wall)


@dataclass
class Echo:
    """Asks everybody who said anything the same question, over lines that each carry one call at a time."""

    free: deque["Line"] = field(default_factory=deque)
    due: deque[bytes] = field(default_factory=deque)

    def told(self, line: "Line", answer: bytes) -> None:
        if line.polls:
            self.due.extend(CHAT.findall(answer))
            line.poll(int(numbers[-1]) + 1 if (numbers := UPDATE.findall(answer)) else 0)
        else:
            self.free.append(line)
        while self.due and self.free:
            self.free.popleft().post(b"sendMessage", b"chat_id=%b&%b" % (self.due.popleft(), PROMPT))


class Line(asyncio.Protocol):
    def __init__(self, echo: Echo, polls: bool) -> None:
        self._echo = echo
        self._heard = b""
        self._transport: asyncio.Transport | None = None
        self.polls = polls

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        if self.polls:
            self.poll(0)
        else:
            self._echo.free.append(self)

    def poll(self, offset: int) -> None:
        self.post(b"getUpdates", b"timeout=50&offset=%d" % offset)

    def post(self, method: bytes, body: bytes) -> None:
        assert self._transport is not None
        head = b"POST /bot4242:echo/%b HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % (method, len(body))
        self._transport.write(head + body)

    @override
    def data_received(self, piece: bytes) -> None:
        self._heard += piece
        head, found, body = self._heard.partition(b"\r\n\r\n")
        if found and len(body) == int(head.rpartition(b" ")[2]):
            self._heard = b""
            self._echo.told(self, body)


async def echo_for_ever(port: int) -> None:
    echo, loop = Echo(), asyncio.get_running_loop()
    for number in range(LINES + 1):
        await loop.create_connection(lambda polls=number == 0: Line(echo, polls), "127.0.0.1", port)  # type: ignore[misc]
    await loop.create_future()


if __name__ == "__main__":
    asyncio.run(echo_for_ever(int(sys.argv[1])))
