"""The load server keeps updates as Telegram does, and its relatives read a message as a person would."""

import asyncio
import json
import re
from dataclasses import dataclass, field

from benchmarks.mailbox import Mailbox
from benchmarks.relatives import Button, Manner, Prompt, Tapped, Typed, reply_to
from benchmarks.wire import Call, Wire

WAYS_OUT = Manner(
    passes_by=re.compile("Back"),
    gives_up=re.compile("don't know"),
    closes=re.compile("Done"),
    has_none=re.compile("photo"),
)
SISTER, BROTHER = Button("Sister", "s"), Button("Brother", "b")
BACK, UNKNOWN, DONE = Button("Back", "<"), Button("I don't know", "?"), Button("Done", "!")


@dataclass
class Polled:
    """A mailbox, and what each poll got: update numbers, or the error's code."""

    got: list[list[int] | int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.mailbox = Mailbox(lambda _, answer: self.got.append(self._read(answer)))

    def poll(self, **fields: object) -> None:
        call = Call("/bot1:x/getUpdates", b"", b"", asyncio.Transport())
        self.mailbox.poll(call, {name: str(value) for name, value in fields.items()})

    @staticmethod
    def _read(answer: bytes) -> list[int] | int:
        told = json.loads(answer)
        return [update["update_id"] - 1_000_000 for update in told["result"]] if told["ok"] else told["error_code"]


async def test_an_update_is_handed_out_again_until_a_higher_offset_confirms_it() -> None:
    polled = Polled()
    for _ in range(3):
        polled.mailbox.put(b'"message":{}}')
    polled.poll()
    polled.poll()
    polled.poll(offset=1_000_003)
    assert polled.got == [[1, 2, 3], [1, 2, 3], [3]]


async def test_a_poll_that_waits_gets_all_updates_of_one_moment_at_once() -> None:
    polled = Polled()
    polled.poll(timeout=10)
    polled.mailbox.put(b'"message":{}}')
    polled.mailbox.put(b'"message":{}}')
    await asyncio.sleep(0)
    assert polled.got == [[1, 2]]


async def test_one_poll_gets_a_hundred_updates_at_most() -> None:
    polled = Polled()
    for _ in range(150):
        polled.mailbox.put(b'"message":{}}')
    polled.poll()
    assert polled.got == [list(range(1, 101))]


async def test_a_second_poller_ends_the_first_with_a_conflict() -> None:
    polled = Polled()
    polled.poll(timeout=10)
    polled.poll(timeout=10)
    polled.mailbox.put(b'"message":{}}')
    await asyncio.sleep(0)
    assert polled.got == [409, [1]]


def test_parameters_are_read_from_a_form_from_json_and_from_parts() -> None:
    parts = b'--x\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n7\r\n--x--\r\n'
    bodies = [b"chat_id=7", b'{"chat_id": 7}', parts]
    assert [Call("/", b"", body, asyncio.Transport()).fields() for body in bodies] == [{"chat_id": "7"}] * 3


def test_calls_that_arrive_in_pieces_are_put_together() -> None:
    taken: list[tuple[str, bytes]] = []
    wire = Wire(lambda call: taken.append((call.path, call.body)))
    wire.connection_made(asyncio.Transport())
    for piece in (b"POST /a HTTP/1.1\r\nContent-", b"Length: 3\r\n\r\nx", b"=1GET /b HTTP/1.1\r\n\r\n"):
        wire.data_received(piece)
    assert taken == [("/a", b"x=1"), ("/b", b"")]


def test_a_relative_taps_the_first_option_and_types_where_there_is_none() -> None:
    choice, open_question = Prompt("Who?", (BACK, SISTER, BROTHER)), Prompt("On what date?", (BACK, UNKNOWN))
    assert reply_to(choice, 0, set(), WAYS_OUT) == Tapped("s")
    assert reply_to(open_question, 0, set(), WAYS_OUT) == Typed("2017-04")


def test_a_relative_who_is_asked_the_same_again_says_something_else_and_then_gives_up() -> None:
    asked = Prompt("On what date?", (BACK, UNKNOWN))
    replies = [reply_to(asked, seen, set(), WAYS_OUT) for seen in range(4)]
    assert replies == [Typed("2017-04"), Typed("2017-04-12"), Typed("2017"), Tapped("?")]


def test_a_relative_without_a_photo_says_so_at_once() -> None:
    assert reply_to(Prompt("Is there a photo?", (BACK, UNKNOWN)), 0, set(), WAYS_OUT) == Tapped("?")


def test_a_relative_ticks_one_of_several_and_is_done() -> None:
    ticked = Prompt("How do you know?", (SISTER, BROTHER, DONE), edited=True)
    assert reply_to(ticked, 0, {"s"}, WAYS_OUT) == Tapped("!")
