"""The same people, for tests whose pocket Telegram is a process of its own: everything goes over HTTP."""

from dataclasses import dataclass, field
from typing import Any, Self

import aiohttp

from playground.person import SentFile
from playground.screens import inline_buttons

Json = dict[str, Any]


class RemotePocket:
    """`async with RemotePocket(url) as pocket:`; url as `python -m playground` prints it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()

    async def ask(self, method: str, path: str, body: Json | aiohttp.FormData | None = None) -> Any:
        """The JSON answer; raises RuntimeError with the server's words when it refuses."""
        assert self._session is not None, "use it with `async with`"
        said = {"data": body} if isinstance(body, aiohttp.FormData) else {"json": body}
        async with self._session.request(method, self.url + path, **said) as answer:
            found = await answer.json()
            if answer.status != 200:
                raise RuntimeError(found.get("problem"))
            return found

    async def person(self, name: str, *, language_code: str | None = None) -> "RemotePerson":
        """The person of that name; a new one the first time."""
        for known in await self.ask("GET", "/people"):
            if known["name"] == name:
                return RemotePerson(self, known["id"], name)
        made = await self.ask("POST", "/people", {"name": name, "language_code": language_code})
        return RemotePerson(self, made["id"], name)

    async def quiet(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109 - as in the process
        if not await self.ask("GET", f"/quiet?timeout={timeout}"):
            raise TimeoutError(f"not quiet after {timeout} s")

    async def advance(self, seconds: float) -> None:
        await self.ask("POST", "/clock", {"advance_seconds": seconds})

    async def set_fault(self, kind: str, *methods: str, **settings: Any) -> int:
        """Settings as Fault has them, and `seed`; returns the fault's id."""
        made = await self.ask("POST", "/faults", {"kind": kind, "methods": list(methods), **settings})
        return int(made["id"])

    async def clear_faults(self) -> None:
        await self.ask("DELETE", "/faults")


@dataclass
class RemotePerson:
    """What they see is as old as the last `look()`."""

    pocket: RemotePocket
    id: int
    name: str
    chat: Json = field(default_factory=dict)

    async def look(self) -> Json:
        self.chat = await self.pocket.ask("GET", f"/people/{self.id}/chat")
        return self.chat

    @property
    def messages(self) -> list[Json]:
        return list(self.chat.get("messages", []))

    @property
    def last(self) -> Json:
        """The last message of the bot."""
        return next((one for one in reversed(self.messages) if one.get("from", {}).get("id") != self.id), {})

    @property
    def text(self) -> str:
        return str(self.last.get("text", self.last.get("caption", "")))

    @property
    def buttons(self) -> list[str]:
        """Inline buttons of the last message that has any."""
        with_buttons = (one for one in reversed(self.messages) if "reply_markup" in one)
        return [button["text"] for button in inline_buttons(next(with_buttons, {}))]

    async def act(self, act: str, **wanted: Any) -> Any:
        """start(payload), send(text), send_other(kind), forward, edit, delete, block, unblock, speak, tap."""
        return await self.pocket.ask("POST", f"/people/{self.id}/{act}", wanted)

    async def start(self, payload: str = "") -> None:
        await self.act("start", payload=payload)

    async def send(self, text: str) -> None:
        await self.act("send", text=text)

    async def send_file(self, file: SentFile, *, kind: str = "document", caption: str = "") -> None:
        form = aiohttp.FormData({"kind": kind, "caption": caption}, quote_fields=False)
        mime = file.mime or "application/octet-stream"
        form.add_field("file", file.content, filename=file.name or "file", content_type=mime)
        await self.pocket.ask("POST", f"/people/{self.id}/send", form)

    async def tap(self, button: str, *, wait_seconds: float = 5.0) -> Json:
        """Press the newest button of that text; the answer is what the bot said to it within `wait_seconds`."""
        await self.look()
        for message in reversed(self.messages):
            for one in inline_buttons(message):
                if one["text"] == button and "callback_data" not in one:
                    return one  # it opens a link or copies a text: the bot hears nothing of it
                if one["text"] == button:
                    return await self.press(message["message_id"], one["callback_data"], wait_seconds)
        raise LookupError(f"no button {button!r} on the screen; there are {self.buttons}")

    async def press(self, message_id: int, callback_data: str, wait_seconds: float = 5.0) -> Json:
        answer: Json = await self.act("tap", message_id=message_id, data=callback_data, wait_seconds=wait_seconds)
        return answer
