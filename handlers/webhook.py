"""The other way updates come in: Telegram calls us, and hears 200 only after what it brought is kept."""

from __future__ import annotations

import asyncio
import hmac
import logging

from aiohttp import web

from bot.settings import Settings
from handlers.incoming import Incoming
from handlers.polling import ALLOWED
from handlers.wire import Wire, until_answered
from storage.database import StorageFull, StorageUnavailable

log = logging.getLogger(__name__)
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
LARGEST_UPDATE = 1024 * 1024


class Webhook:
    """Listens on one port for one secret. TLS is the business of the proxy before it."""

    def __init__(self, settings: Settings, wire: Wire, incoming: Incoming) -> None:
        """`settings` hold the public address, the secret and the port."""
        self._settings = settings
        self._wire = wire
        self._incoming = incoming

    async def run(self, listening: asyncio.Event) -> None:
        """Listen, tell Telegram where, and go on until cancelled."""
        app = web.Application(client_max_size=LARGEST_UPDATE)
        app.router.add_post("/{anything:.*}", self._taken)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, port=self._settings.webhook_port).start()
            where = {"url": self._settings.webhook_url, **self._asked_of_telegram()}
            await until_answered(lambda: self._wire.call("setWebhook", where))
            listening.set()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    def _asked_of_telegram(self) -> dict[str, object]:
        return {"secret_token": self._secret, "allowed_updates": ALLOWED}

    @property
    def _secret(self) -> str:
        secret = self._settings.webhook_secret
        return secret.get_secret_value() if secret else ""

    async def _taken(self, request: web.Request) -> web.Response:
        """200 after the inbox commit; anything else makes Telegram send it again."""
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return web.Response(status=403)
        try:
            await self._incoming.take([await request.json()])
        except (ValueError, KeyError, TypeError):
            return web.Response(status=400)
        except (StorageFull, StorageUnavailable) as problem:
            log.warning("an update was not taken: %s", type(problem).__name__)
            return web.Response(status=503)
        return web.Response()
