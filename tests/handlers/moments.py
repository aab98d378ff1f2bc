"""The moments and the kinds of docs/messages.md: how a conversation gets there, and what is sent then."""

from __future__ import annotations

from pathlib import Path

from playground import Person, PocketTelegram
from playground.person import SentFile
from tests.handlers.direct import Direct

PAGE = Path(__file__).parents[2] / "docs" / "messages.md"
NAME = "Salim H."
TYPED = "15.05.2018"
"""Words that are a date where one is asked for, and only words elsewhere."""
AGREED = ("/start", "[English]", "[It is a good moment]", "[Yes, I agree]", "[No]")
NAMED = (*AGREED, "[Brother]", "[18 or older]", NAME)
DATED = (*NAMED, "[Taken to a camp]", "2017")
WORDS = (*DATED, "[Yes, that is right]", "[Later]")
FILES = (*WORDS, "[Later]", "[I don't know]", "[No news at all]", "[Later]", "[I don't know]", *["[Later]"] * 3)
MENU = (*FILES, "[Later]", "[Türkiye]", "[That is all]")
HANDED_IN = (*MENU, "[Hand in]", "[Hand in now]")
MOMENTS = {
    "words": WORDS,
    "files": FILES,
    "choice": NAMED,
    "list": (*MENU, "[About the person]", *["[Later]"] * 5),
    "before": ("/start", "[English]"),
    "is that right?": DATED,
    "menu": MENU,
    "handed in": (*HANDED_IN, "[Tell more]"),
    "closed": (*HANDED_IN, "/forget", "[Yes, erase it]"),
}
PHOTO = SentFile(b"\xff\xd8 made up", "photo.jpg")
SAME_NAME = {"video note": "video_note", "users_shared": "users_shared"}
MEDIA = frozenset({"photo", "document", "audio", "voice", "video", "video note"})
OTHERS = frozenset({"location", "venue", "sticker", "animation", "poll", "contact", "dice", "users_shared"})


def table() -> list[tuple[str, str, str]]:
    """(kind, moment, what happens) for each cell of the page's table."""
    lines = PAGE.read_text(encoding="utf-8").split("\n")
    first = next(place for place, line in enumerate(lines) if line.startswith("| kind "))
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[first:]]
    end = next(place for place, row in enumerate(rows) if len(row) == 1)
    return [(row[0], moment, cell) for row in rows[2:end] for moment, cell in zip(rows[0][1:], row[1:], strict=True)]


async def send(chat: Direct, kind: str) -> None:
    """What somebody sends, of this kind."""
    person = chat.person
    if kind in MEDIA:
        await person.send_file(PHOTO, kind=kind.replace(" ", "_"))
    elif kind in OTHERS:
        await person.send_other(kind)
    elif kind.startswith("in a "):
        await elsewhere(chat.pocket, person, kind.removeprefix("in a "))
    else:
        await in_words(chat, person, kind)


async def in_words(chat: Direct, person: Person, kind: str) -> None:
    match kind:
        case "text":
            await person.send(TYPED)
        case "command":
            await person.send("/help")
        case "album":
            await person.send_album([PHOTO, PHOTO, PHOTO])
        case "caption":
            await person.send_file(PHOTO, kind="photo", caption="taken in 2015")
        case "forwarded":
            await person.forward({"text": TYPED, "from": {"id": 5, "is_bot": False, "first_name": "G"}, "date": 0})
        case "edited":
            told = [each for each in person.messages if each.get("text") == NAME]
            own = [each for each in person.messages if each["from"]["id"] == person.id]
            await person.edit((told or own)[-1]["message_id"], "Salim Hasan")
        case "reply":
            await person.send(TYPED, reply_to=person.messages[0]["message_id"])
        case "pinned":
            await person.send_content({"pinned_message": person.messages[0]})
        case _:
            raise AssertionError(f"no such kind: {kind}")


async def elsewhere(pocket: PocketTelegram, person: Person, kind: str) -> None:
    """A group, or a channel, in which the bot already is."""
    room = pocket.group("The family", person, kind="supergroup" if kind == "group" else "channel")
    room.room.members.append(pocket.bot.id)
    await room.send(person, TYPED)
