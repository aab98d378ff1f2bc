"""A Bot API on the loopback made for load, the relatives inside: `python -m benchmarks.loopback` prints its port."""

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from benchmarks.control import Control
from benchmarks.crowd import Crowd, Person, Plan
from benchmarks.mailbox import Mailbox
from benchmarks.relatives import Prompt, Tapped, Typed, buttons_in
from benchmarks.updates import ME, bot_message, person_card, tapped_update, typed_update
from benchmarks.wire import Call, Wire

OK: Final = b'{"ok":true,"result":%b}'


@dataclass
class Loopback:
    """Answers the methods a conversation needs; any other is answered with true."""

    crowd: Crowd = field(default_factory=lambda: Crowd(Plan(0, 0, 0)))
    api_latency: float = 0.0  # seconds from a call to its answer, whatever the method
    calls: int = 0
    _ids: Iterator[int] = field(default_factory=lambda: count(1))
    mailbox: Mailbox = field(init=False)

    def __post_init__(self) -> None:
        self.mailbox = Mailbox(self._send)

    def take(self, call: Call) -> None:
        method = call.path.rpartition("/")[2]
        self.calls += 1
        match method:
            case "getUpdates":
                self.mailbox.poll(call, call.fields())
            case "getMe":
                self._send(call, OK % ME)
            case "editMessageText" | "editMessageReplyMarkup" | "editMessageCaption":
                self._edit(call, call.fields())
            case _ if method.startswith(("send", "copy")) and method != "sendChatAction":
                self._show(call, call.fields())
            case _:
                self._send(call, OK % b"true")

    def _show(self, call: Call, fields: dict[str, str]) -> None:
        person_id, message_id = int(fields["chat_id"]), next(self._ids)
        text, markup = fields.get("text") or fields.get("caption", ""), fields.get("reply_markup", "")
        message = bot_message(message_id, person_id, text, markup)
        if (person := self.crowd.people.get(person_id)) is not None:
            person.shown_id, person.shown, person.shown_text = message_id, message, text
        turn = self.crowd.hears(person_id, Prompt(text, buttons_in(markup)))
        self._send(call, OK % message, turn)

    def _edit(self, call: Call, fields: dict[str, str]) -> None:
        person = self.crowd.people.get(int(fields["chat_id"]))
        if person is None or person.shown_id != int(fields["message_id"]):
            return self._send(call, OK % b"true")
        markup = fields.get("reply_markup", "")
        person.shown_text = fields.get("text", person.shown_text)
        person.shown = bot_message(person.shown_id, person.id, person.shown_text, markup)
        turn = self.crowd.hears(person.id, Prompt(person.shown_text, buttons_in(markup), edited=True))
        return self._send(call, OK % person.shown, turn)

    def _send(self, call: Call, body: bytes, turn: tuple[Person, Typed | Tapped] | None = None) -> None:
        """Answer the call, and only then let the person speak: nobody replies to what is still being sent."""
        if self.api_latency:
            asyncio.get_running_loop().call_later(self.api_latency, self._deliver, call, body, turn)
        else:
            self._deliver(call, body, turn)

    def _deliver(self, call: Call, body: bytes, turn: tuple[Person, Typed | Tapped] | None) -> None:
        call.answer(body)
        if turn is not None:
            self.speak(*turn)

    def speak(self, person: Person, reply: Typed | Tapped) -> None:
        card, number = person_card(person.id), next(self._ids)
        self.crowd.says(person, reply)
        match reply:
            case Typed(words):
                self.mailbox.put(typed_update(card, number, words))
            case Tapped(press):
                self.mailbox.put(tapped_update(card, person.shown, number, press))


async def serve(announce: Callable[[int], None]) -> None:
    """Listen on a free port of the loopback, tell which, and stay."""
    loopback = Loopback()
    control = Control(loopback)

    def take(call: Call) -> None:
        (control if call.path.startswith("/control/") else loopback).take(call)

    server = await asyncio.get_running_loop().create_server(lambda: Wire(take), "127.0.0.1", 0, backlog=1024)
    announce(server.sockets[0].getsockname()[1])
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(lambda port: print(json.dumps({"port": port}), flush=True)))
