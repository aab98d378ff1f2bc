"""The people's side over HTTP: what the web chat, and tests in another process, do and see."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from aiohttp import BodyPartReader, web

from playground.person import Person, SentFile
from playground.refusals import Refused
from playground.screens import Screen, inline_buttons
from playground.world import World

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

OWN_NAMES = frozenset({"127.0.0.1", "localhost"})
BOT_PATHS = ("/bot", "/file/")
TAP_SECONDS = 5.0
KEEP_ALIVE_SECONDS = 15.0


class PeopleDoor:
    """Where people come in. Every answer is JSON but files and events."""

    def __init__(self, world: World, quiet: Callable[[float], Awaitable[None]]) -> None:
        self._world = world
        self._quiet = quiet

    def routes(self) -> list[web.RouteDef]:
        one = "/people/{person:[0-9]+}"
        return [
            web.get("/people", self.list_people),
            web.post("/people", self.add_person),
            web.get("/people/events", self.events),
            web.get(f"{one}/chat", self.chat),
            web.post(f"{one}/send", self.send),
            web.post(f"{one}/tap", self.tap),
            web.get(f"{one}/file/{{file_id}}", self.file),
            web.post(f"{one}/{{act:start|send_other|forward|edit|delete|block|unblock|speak}}", self.act),
            web.get("/clock", self.clock),
            web.post("/clock", self.move_clock),
            web.get("/faults", self.list_faults),
            web.post("/faults", self.set_fault),
            web.delete("/faults", self.clear_faults),
            web.delete("/faults/{fault:[0-9]+}", self.clear_faults),
            web.get("/bots", self.list_bots),
            web.get("/quiet", self.quiet),
        ]

    @web.middleware
    async def only_this_machine(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Another web page must not speak for the people, nor read them under a name that points here."""
        if request.path.startswith(BOT_PATHS):
            return await handler(request)
        if not is_own_address(request):
            return problem(403, "this server answers only to its own page on this machine")
        try:
            return await handler(request)
        except Refused as refusal:
            return problem(409, refusal.description)
        except (KeyError, ValueError, LookupError, TypeError) as wrong:
            return problem(400, str(wrong))

    async def list_people(self, _: web.Request) -> web.Response:
        people = [as_json(account) for account in self._world.accounts.values()]
        return web.json_response(people)

    async def list_bots(self, _: web.Request) -> web.Response:
        """Which bots there are, and how much waits for each; no tokens."""
        bots = [{**bot.user(), "waiting": len(self._world.queues[bot.id])} for bot in self._world.bots.values()]
        return web.json_response(bots)

    async def add_person(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        account = self._world.open_account(str(wanted["name"]), wanted.get("language_code"))
        self._world.journal.flush()
        self._world.watchers.tell("person", account.id)
        return web.json_response(as_json(account))

    def person(self, request: web.Request) -> Person:
        account = self._world.accounts.get(int(request.match_info["person"]))
        if account is None:
            raise LookupError("no such person")
        return Person(self._world, account)

    async def chat(self, request: web.Request) -> web.Response:
        person = self.person(request)
        return web.json_response(Screen(self._world, person.dialog, person.account).as_json())

    async def send(self, request: web.Request) -> web.Response:
        person = self.person(request)
        if request.content_type == "multipart/form-data":
            return web.json_response(await send_files(person, request))
        wanted = await request.json()
        return web.json_response([await person.send(str(wanted["text"]), reply_to=wanted.get("reply_to"))])

    async def tap(self, request: web.Request) -> web.Response:
        """Press a button, and wait a few seconds for what the bot answers."""
        person, wanted = self.person(request), await request.json()
        message = person.dialog.messages.get(wanted["message_id"], {})
        tap = await person.press(int(wanted["message_id"]), str(wanted["data"]))
        try:
            async with asyncio.timeout(float(wanted.get("wait_seconds", TAP_SECONDS))):
                await tap.answered.wait()
        except TimeoutError:
            return web.json_response({"answered": None, "alert": False})
        answer = tap.answer or {}
        url = answer.get("url") or url_behind(message, wanted["data"])
        shown = {"answered": answer.get("text", ""), "alert": answer.get("alert", False)}
        return web.json_response({**shown, "url": url} if url else shown)

    async def act(self, request: web.Request) -> web.Response:
        person = self.person(request)
        wanted = await request.json() if request.can_read_body else {}
        return web.json_response({"ok": True, "message": await carry_out(person, request.match_info["act"], wanted)})

    async def file(self, request: web.Request) -> web.Response:
        person = self.person(request)
        stored = self._world.files.find(person.dialog.bot_id, request.match_info["file_id"])
        if stored is None:
            raise LookupError("no such file")
        headers = {"Content-Type": stored.mime, "X-Content-Type-Options": "nosniff"}
        return web.Response(body=self._world.files.content(stored), headers=headers)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events until the watcher leaves."""
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await stream.prepare(request)
        queue = self._world.watchers.join()
        try:
            await stream.write(b": watching\n\n")
            while (event := await next_event(queue)) is not None:
                await stream.write(b"data: %s\n\n" % json.dumps(event).encode() if event else b": still here\n\n")
        except ConnectionResetError:
            pass  # the watcher closed the page
        finally:
            self._world.watchers.leave(queue)
        return stream

    async def quiet(self, request: web.Request) -> web.Response:
        """Answers when the bot has nothing more to do: true, or false when it took too long."""
        try:
            await self._quiet(float(request.query.get("timeout", "10")))
        except TimeoutError:
            return web.json_response(data=False)
        return web.json_response(data=True)

    async def clock(self, _: web.Request) -> web.Response:
        clock = self._world.clock
        return web.json_response({"now": clock.now().isoformat(), "offset_seconds": clock.offset_seconds})

    async def move_clock(self, request: web.Request) -> web.Response:
        self._world.clock.advance(float((await request.json())["advance_seconds"]))
        self._world.watchers.tell("clock")
        return await self.clock(request)

    async def list_faults(self, _: web.Request) -> web.Response:
        return web.json_response(self._world.faults.listed())

    async def set_fault(self, request: web.Request) -> web.Response:
        fault = self._world.faults.set_from(await request.json())
        return web.json_response({"id": fault.id})

    async def clear_faults(self, request: web.Request) -> web.Response:
        fault = request.match_info.get("fault")
        self._world.faults.clear(int(fault) if fault else None)
        return await self.list_faults(request)


def as_json(account: Any) -> Json:
    return {"id": account.id, "name": account.name, "language_code": account.language_code}


def problem(status: int, words: str) -> web.Response:
    return web.json_response({"ok": False, "problem": words}, status=status)


def is_own_address(request: web.Request) -> bool:
    """Host must be this machine with our own port; Origin, when a browser says one, must be the same."""
    if request.transport is None:
        return False
    port = request.transport.get_extra_info("sockname")[1]
    own = {f"{name}:{port}" for name in OWN_NAMES}
    origin = request.headers.get("Origin")
    return request.host in own and (origin is None or (origin.startswith("http://") and urlsplit(origin).netloc in own))


def url_behind(message: Json, callback_data: str) -> str | None:
    found = (button.get("url") for button in inline_buttons(message) if button.get("callback_data") == callback_data)
    return next(found, None)


async def next_event(queue: asyncio.Queue[Json | None]) -> Json | None:
    """The next event, an empty one when it is time to show that we are still here, None at the end."""
    try:
        async with asyncio.timeout(KEEP_ALIVE_SECONDS):
            return await queue.get()
    except TimeoutError:
        return {}


async def send_files(person: Person, request: web.Request) -> list[Json]:
    files: list[SentFile] = []
    words = {"kind": "document", "caption": "", "seconds": ""}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise TypeError("a part inside a part is not expected")
        content = bytes(await part.read())
        if part.filename is not None:
            files.append(SentFile(content, part.filename, part.headers.get("Content-Type", "")))
        elif part.name in words:
            words[part.name] = content.decode()
    if len(files) == 1:
        lasting = replace(files[0], seconds=int(words["seconds"]) if words["seconds"].isdecimal() else None)
        return [await person.send_file(lasting, kind=words["kind"], caption=words["caption"])]
    return await person.send_album(files, kind=words["kind"], caption=words["caption"])


async def carry_out(person: Person, act: str, wanted: Json) -> Json | None:
    """One of the short acts; some leave a message."""
    match act:
        case "start":
            return await person.start(str(wanted.get("payload", "")))
        case "send_other":
            return await person.send_other(str(wanted["kind"]))
        case "forward":
            return await person.forward(person.dialog.messages[int(wanted["message_id"])])
        case "edit":
            return await person.edit(int(wanted["message_id"]), str(wanted["text"]))
        case "delete":
            await person.delete(int(wanted["message_id"]))
        case "speak":
            await person.speak(wanted.get("language_code"))
        case "block":
            await person.block()
        case _:
            await person.unblock()
    return None
