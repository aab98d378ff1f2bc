"""Writes down a chat while it happens, so that it can be saved as a test an organizer can read."""

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import web

from playground.chat_file import ChatLine, Mark, written
from playground.screens import inline_buttons
from playground.world import Account, Dialog, World

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069]")
PERSON_DOES = re.compile(r"/people/(?P<person>\d+)/(?P<act>\w+)")
LEAVES_NO_MESSAGE = frozenset({"edit", "delete", "block", "unblock"})
GAP = re.compile(r"\n\s*\n")
SPANS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))
THINGS = (
    "photo", "document", "audio", "voice", "video", "video_note", "animation", "sticker", "location", "contact", "poll",
)  # fmt: skip
PLUG_PULLED = "the plug is pulled"
TICK = ChatLine(Mark.TROUBLE, "the clock ticks")


@dataclass
class Sheet:
    """What is written of one chat, and what of each message has been written already."""

    lines: list[ChatLine] = field(default_factory=list)
    known: dict[int, ChatLine] = field(default_factory=dict)
    album: str = ""


class Scribe:
    """Listens at the people's door. Messages are read from the chat; taps leave none and are noted as they come."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._sheets: dict[int, Sheet] = {}

    @web.middleware
    async def listen(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method != "POST":
            return await handler(request)
        if request.path == "/clock":
            return await self._note_time(request, handler)
        found = PERSON_DOES.fullmatch(request.path)
        account = self._world.accounts.get(int(found["person"])) if found else None
        if found is None or account is None:
            return await handler(request)
        return await self._note_act(request, handler, account, found["act"])

    def text_of(self, account: Account) -> str:
        """The chat so far, as the text of a .chat file."""
        sheet = self._caught_up(account)
        speaker = f"{account.name} ({account.language_code})" if account.language_code else account.name
        return written([ChatLine(Mark.SPEAKER, speaker), *with_ticks(sheet.lines)])

    def note_trouble(self, words: str) -> None:
        """Something that happened to everybody, such as the plug being pulled."""
        self._note_everywhere(ChatLine(Mark.TROUBLE, words))

    async def _note_time(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        seconds = (await request.json()).get("advance_seconds", 0)
        self._note_everywhere(ChatLine(Mark.TIME, span(float(seconds))))
        return await handler(request)

    async def _note_act(self, request: web.Request, handler: Handler, account: Account, act: str) -> web.StreamResponse:
        """Noted when it is done; what is refused raises, and was not done. What was sent is read from the chat."""
        sheet = self._caught_up(account)
        if act == "tap":
            return await self._note_tap(request, handler, account)
        answer = await handler(request)
        if act not in LEAVES_NO_MESSAGE:
            return answer
        wanted = await request.json() if request.body_exists else {}
        sheet.lines.append(line_of_act(act, sheet, wanted))
        if act == "edit":
            self._learn_edited(account, sheet, wanted)
        return answer

    async def _note_tap(self, request: web.Request, handler: Handler, account: Account) -> web.StreamResponse:
        """Noted before it is done, for the bot writes while the tap waits for its answer. (That answer goes by.)"""
        wanted, sheet = await request.json(), self._sheets[account.id]
        message = self._dialog(account).messages.get(wanted["message_id"], {})
        sheet.lines.append(ChatLine(Mark.PERSON, tapped=button_text(message, str(wanted["data"]))))
        return await handler(request)

    def _note_everywhere(self, line: ChatLine) -> None:
        for account in self._world.accounts.values():
            sheet = self._caught_up(account)
            if sheet.lines:
                sheet.lines.append(line)

    def _caught_up(self, account: Account) -> Sheet:
        """The sheet with every message written that has come, or changed, since the last look."""
        sheet = self._sheets.setdefault(account.id, Sheet())
        for message_id, message in self._dialog(account).messages.items():
            line, known = line_of_message(message, account.id), sheet.known.get(message_id)
            if known is None and continues_album(message, sheet):
                sheet.lines[-1] = one_more(sheet.lines[-1])
            elif known is None:
                sheet.lines.append(line)
            elif line.mark is Mark.BOT and is_news(known, line):
                sheet.lines.append(ChatLine(Mark.BOT, line.words, "now says", rows=line.rows))
            sheet.known[message_id] = line
        return sheet

    def _learn_edited(self, account: Account, sheet: Sheet, wanted: Json) -> None:
        message_id = int(wanted["message_id"])
        sheet.known[message_id] = line_of_message(self._dialog(account).messages[message_id], account.id)

    def _dialog(self, account: Account) -> Dialog:
        return self._world.dialog(self._world.bot.id, account.id)


def with_ticks(lines: list[ChatLine]) -> Iterator[ChatLine]:
    """Where the bot spoke because time had passed, its clock must have ticked."""
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        yield line
        if line.mark is Mark.TIME and after is not None and after.mark is Mark.BOT:
            yield TICK


def continues_album(message: Json, sheet: Sheet) -> bool:
    """Photos that were sent together are one line; each arrives as a message of its own."""
    album, sheet.album = sheet.album, message.get("media_group_id", "") if "photo" in message else ""
    return bool(album) and album == sheet.album


def one_more(line: ChatLine) -> ChatLine:
    count = int(line.note.removeprefix("album: ")) if line.note.startswith("album: ") else 1
    return replace(line, note=f"album: {count + 1}")


def is_news(known: ChatLine, line: ChatLine) -> bool:
    """Other words or other buttons; buttons that are only taken away say nothing."""
    return line.words != known.words or (bool(line.rows) and line.rows != known.rows)


def line_of_message(message: Json, person: int) -> ChatLine:
    words = words_of(message)
    if message.get("from", {}).get("id") == person:
        return ChatLine(Mark.PERSON, words, note_of(message))
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = tuple(tuple(INVISIBLE.sub("", button["text"]) for button in row) for row in rows)
    return ChatLine(Mark.BOT, without_gaps(words), thing_in(message), rows=buttons)


def words_of(message: Json) -> str:
    return str(message.get("text", message.get("caption", "")))


def without_gaps(words: str) -> str:
    """A reader needs neither empty lines nor marks that cannot be seen; … stands for anything, also in a test."""
    return GAP.sub("\n…\n", INVISIBLE.sub("", words).strip())


def note_of(message: Json) -> str:
    """What a person's message is besides its words."""
    if "forward_origin" in message:
        return " ".join(filter(None, ("forwards", thing_in(message))))
    if quoted := message.get("reply_to_message"):
        return f"replies to: {opening(words_of(quoted) or thing_in(quoted))}"
    thing = thing_in(message)
    kind, colon, name = thing.partition(":")
    return f"{kind}{lasting(message, kind)}{colon}{name}"


def lasting(message: Json, kind: str) -> str:
    """How long a recording is; one of a second needs no saying."""
    content = message.get(kind)
    seconds = content.get("duration", 1) if isinstance(content, dict) else 1
    return f" of {seconds // 60}:{seconds % 60:02}" if seconds != 1 else ""


def thing_in(message: Json) -> str:
    kind = next((kind for kind in THINGS if kind in message), "")
    if not kind:
        return ""
    content = message[kind]
    name = content.get("file_name", "") if isinstance(content, dict) else ""
    return unbracketed(f"{kind}: {name}" if name else kind)


def line_of_act(act: str, sheet: Sheet, wanted: Json) -> ChatLine:
    match act:
        case "edit":
            return ChatLine(Mark.PERSON, str(wanted["text"]), f"changes: {opening_of(sheet, wanted)}")
        case "delete":
            return ChatLine(Mark.PERSON, note=f"deletes: {opening_of(sheet, wanted)}")
        case _:
            return ChatLine(Mark.PERSON, note=f"{act}s the bot")


def opening_of(sheet: Sheet, wanted: Json) -> str:
    known = sheet.known[int(wanted["message_id"])]
    return opening(known.words or known.note)


def button_text(message: Json, pressed: str) -> str:
    texts = (button["text"] for button in inline_buttons(message) if button.get("callback_data") == pressed)
    return INVISIBLE.sub("", next(texts, pressed))


def opening(words: str) -> str:
    """Enough of a message to know it again: how it begins, up to what would end the note."""
    first = re.split(r"[()\n]", INVISIBLE.sub("", words).strip())[0]
    return first if first == words and len(first) <= 40 else f"{first[:39].strip()}…"


def unbracketed(words: str) -> str:
    return words.replace("(", "").replace(")", "").replace("\n", " ")


def span(seconds: float) -> str:
    """`7 days`: in the largest unit that is whole."""
    size, unit = next(((size, unit) for size, unit in SPANS if seconds % size == 0), SPANS[-1])
    count = round(seconds / size)
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
