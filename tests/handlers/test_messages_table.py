"""Every cell of the table in docs/messages.md: a kind of message, at a moment of the conversation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from bot.archive import OpenReport
from bot.interview.asking import Ask
from bot.interview.kinds import Chosen, Parts, Text, ToldAloud, Value, When, files_in
from bot.interview.moves import Address
from handlers.scene import Room, Spoken
from playground import PocketTelegram
from storage.database import Database
from tests.handlers.direct import Direct, a_room
from tests.handlers.moments import MOMENTS, TYPED, send, table
from tests.living import Living

STORY, PAPERS, NAME = Address("testimony.story"), "testimony.files", Address("person.name")
LANGUAGE, SPOKEN = Address("language.aloud"), {"audio", "voice", "video", "video note"}
ODD = {"animation": "sticker", "dice": "sticker", "venue": "location", "users_shared": "other"}


@dataclass
class Cell:
    """One cell being tried: the report before and after, and what was said."""

    chat: Direct
    kind: str
    before: OpenReport | None
    after: OpenReport | None = None
    said: list[Spoken] = field(default_factory=list)

    @property
    def asked(self) -> Address:
        """What was asked before."""
        return asked_in(self.before) or Address("nothing")

    def now(self, address: Address) -> Value | None:
        return self.after.interview.path.value(address) if self.after else None

    def says(self, phrase: str) -> str:
        """The phrase, once, above what is asked: the only thing said."""
        told = self.chat.room.phrases.say("en", phrase, **self.chat.room.face)
        texts = [screen.text for each in self.said for screen in each.screens]
        assert [told in text for text in texts] == [True], texts
        return told


def asked_in(report: OpenReport | None) -> Address | None:
    prompt = report.interview.prompt if report else None
    return prompt.address if isinstance(prompt, Ask) else None


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Room, Database, PocketTelegram]]:
    """One bot for all cells; nothing listens, and every cell has a person of its own."""
    pocket, folder = PocketTelegram(), tmp_path_factory.mktemp("table")
    pocket.world.admit(pocket.token)
    pocket.url = "http://127.0.0.1:1"
    room, database = a_room(Living(pocket, folder, f"sqlite:///{folder / 'data' / 'kept.db'}"))
    yield room, database, pocket
    database.close()


@pytest.fixture
def chat(bot: tuple[Room, Database, PocketTelegram]) -> Direct:
    room, database, pocket = bot
    person = pocket.person(f"Person {len(pocket.world.accounts)}", language_code="en")
    return Direct(room, database, pocket, person)


@pytest.mark.parametrize(("kind", "moment", "happens"), table(), ids=lambda part: part.replace(" ", "_"))
async def test_each_kind_of_message_at_each_moment(kind: str, moment: str, happens: str, chat: Direct) -> None:
    await chat.says(*MOMENTS[moment])
    cell = Cell(chat, kind, chat.report())
    await send(chat, kind)
    cell.said = chat.hears()
    cell.after = chat.report()
    OUTCOMES[happens](cell)


def answer(cell: Cell) -> None:
    assert cell.now(cell.asked) == Text(TYPED)
    moved_on(cell)


def option(cell: Cell) -> None:
    assert cell.now(cell.asked) == Chosen("other", TYPED)
    moved_on(cell)


def read_back(cell: Cell) -> None:
    assert cell.after is not None
    proposed = cell.after.interview.standing.proposals[cell.asked].value
    assert proposed == When("2018-05-15", TYPED)
    stayed(cell)


def aloud(cell: Cell) -> None:
    told = cell.now(cell.asked)
    assert isinstance(told, ToldAloud)
    assert_files(cell, told)
    moved_on(cell)
    assert (asked_in(cell.after) == LANGUAGE) == (cell.kind in SPOKEN)
    cell.says("kept-aloud")


def piece(cell: Cell) -> None:
    told = cell.now(cell.asked)
    assert isinstance(told, Parts)
    assert_files(cell, told)
    stayed(cell)
    cell.says("kept-file")


def story(cell: Cell) -> None:
    told = cell.now(STORY)
    assert isinstance(told, Parts)
    assert told.parts == (Text(TYPED),) or len(files_in(told)) == 1
    if cell.kind in SPOKEN:
        assert asked_in(cell.after) == LANGUAGE
    else:
        stayed(cell)
    cell.says("kept-with-story")


def papers(cell: Cell) -> None:
    assert cell.after is not None
    (item,) = cell.after.interview.standing.items[PAPERS]
    told = cell.now(Address(f"{PAPERS}[].files", item))
    assert_files(cell, told)
    stayed(cell)
    cell.says("kept-with-papers")


def changed(cell: Cell) -> None:
    assert cell.now(NAME) == Text("Salim Hasan")
    stayed(cell)
    cell.says("kept-edited")


def not_kept(cell: Cell) -> None:
    nothing_changed(cell)
    cell.says(f"odd-{ODD.get(cell.kind, cell.kind)}")


def agree_first(cell: Cell) -> None:
    nothing_changed(cell)
    cell.says("not-before-consent")


def begin(cell: Cell) -> None:
    nothing_changed(cell)
    cell.says("nothing-here")


def shown(cell: Cell) -> None:
    nothing_changed(cell)
    cell.says("help")


def leaves(cell: Cell) -> None:
    nothing_changed(cell)
    cell.says("only-private")
    assert [each.leave for each in cell.said] == [True]


def silent(cell: Cell) -> None:
    nothing_changed(cell)
    assert [(each.screens, each.change, each.leave) for each in cell.said] == [((), None, False)]


def moved_on(cell: Cell) -> None:
    assert asked_in(cell.after) not in {None, cell.asked}


def stayed(cell: Cell) -> None:
    assert asked_in(cell.after) == asked_in(cell.before)


def nothing_changed(cell: Cell) -> None:
    """Not a single move was kept."""
    assert (cell.after and cell.after.next_seq) == (cell.before and cell.before.next_seq)


def assert_files(cell: Cell, told: Value | None) -> None:
    """As many as were sent, with the words beside them."""
    captions = [each.caption for each in files_in(told)]
    assert captions == {"album": [None] * 3, "caption": ["taken in 2015"]}.get(cell.kind, [None])


OUTCOMES: dict[str, Callable[[Cell], None]] = {
    "answer": answer,
    "option": option,
    "read back": read_back,
    "aloud": aloud,
    "piece": piece,
    "story": story,
    "papers": papers,
    "changed": changed,
    "not kept": not_kept,
    "agree first": agree_first,
    "begin?": begin,
    "shown": shown,
    "leaves": leaves,
    "silent": silent,
}
