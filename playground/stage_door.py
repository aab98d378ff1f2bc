"""What the demo adds to the pocket Telegram's doors: the page, the plug, the desk, the proof sheet, a chat saved."""

from collections.abc import Callable
from pathlib import Path

from aiohttp import web

from playground.bot_child import BotChild
from playground.desk import Desk
from playground.people_door import BOT_PATHS
from playground.pocket import PocketTelegram
from playground.save_as_test import PLUG_PULLED, Scribe

PAGE = Path(__file__).parent / "page"
CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
OWN = f"{CLOSED}; script-src 'self'; style-src 'self'"
PAGE_POLICY = f"{OWN}; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'"
SHEET_POLICY = f"{OWN}; img-src 'self'"
# Everything else, above all files that people send: if a browser opens one as a page, it may do nothing.
OTHER_POLICY = f"{CLOSED}; sandbox"


class StageDoor:
    """Opens on the same port as the pocket Telegram, so that the page needs no other origin."""

    def __init__(
        self, pocket: PocketTelegram, bot: BotChild, proof_sheet: Callable[[], str], desk: Desk | None = None
    ) -> None:
        self._pocket, self._bot, self._proof_sheet, self._desk = pocket, bot, proof_sheet, desk
        self._scribe = Scribe(pocket.world)

    def open(self) -> None:
        """Before the pocket Telegram starts."""
        app = self._pocket.app
        app.middlewares.append(self._scribe.listen)
        app.on_response_prepare.append(keep_inside)
        app.add_routes(
            [
                web.get("/", self.page),
                web.static("/page", PAGE),
                web.get("/plug", self.plug),
                web.post("/plug", self.pull_plug),
                web.get("/desk", self.desk),
                web.post("/desk", self.sit_at_the_desk),
                web.get("/proof-sheet", self.proof_sheet),
                web.post("/people/{person:[0-9]+}/save_as_test", self.save_as_test),
            ]
        )

    async def page(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html")

    async def plug(self, _: web.Request) -> web.Response:
        return web.json_response({"running": self._bot.running, "pulled": self._bot.pulled})

    async def pull_plug(self, request: web.Request) -> web.Response:
        self._scribe.note_trouble(PLUG_PULLED)
        await self._bot.pull_plug()
        return await self.plug(request)

    async def desk(self, _: web.Request) -> web.Response:
        """Null where no bot with a desk is played."""
        return web.json_response(self._desk.as_json() if self._desk is not None else None)

    async def sit_at_the_desk(self, _: web.Request) -> web.Response:
        if self._desk is None:
            raise LookupError("there is no desk here")
        return web.json_response(await self._desk.sit())

    async def proof_sheet(self, _: web.Request) -> web.Response:
        return web.Response(text=self._proof_sheet(), content_type="text/html")

    async def save_as_test(self, request: web.Request) -> web.Response:
        account = self._pocket.world.accounts.get(int(request.match_info["person"]))
        if account is None:
            raise LookupError("no such person")
        return web.Response(text=self._scribe.text_of(account))


async def keep_inside(request: web.Request, response: web.StreamResponse) -> None:
    """Nothing on these pages may come from, or go, anywhere else. (Bots get plain answers.)"""
    if request.path.startswith(BOT_PATHS):
        return
    if request.path == "/" or request.path.startswith("/page/"):
        policy = PAGE_POLICY
    else:
        policy = SHEET_POLICY if request.path == "/proof-sheet" else OTHER_POLICY
    response.headers.setdefault("Content-Security-Policy", policy)
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers.setdefault("Referrer-Policy", "no-referrer")
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
