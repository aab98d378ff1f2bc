"""Updates brought to the bot's own address."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from playground import Person, PocketTelegram
from tests.playground.raw_bot import ApiError, RawBot
from tests.playground.typed import check_update


@dataclass
class Ear:
    """A bot's web server: it answers with `status`, and keeps what it answered 200 to."""

    url: str = ""
    status: int = 200
    heard: list[dict[str, Any]] = field(default_factory=list)
    refused_twice: asyncio.Event = field(default_factory=asyncio.Event)
    refused: int = 0
    secrets: set[str | None] = field(default_factory=set)

    async def hear(self, request: web.Request) -> web.Response:
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.status == 200:
            self.heard.append(await request.json())
        else:
            self.refused += 1
            if self.refused == 2:
                self.refused_twice.set()
        return web.Response(status=self.status)


@pytest.fixture
async def ear() -> AsyncIterator[Ear]:
    ear, app = Ear(), web.Application()
    app.router.add_post("/hook", ear.hear)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    ear.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield ear
    await runner.cleanup()


async def test_updates_are_brought_with_the_secret(
    bot: RawBot, ayshe: Person, ear: Ear, pocket: PocketTelegram
) -> None:
    await bot("setWebhook", url=ear.url, secret_token="se-cret_1")
    await ayshe.send("a")
    await pocket.quiet()
    assert check_update(ear.heard[-1]).message is not None
    assert (ear.heard[-1]["message"]["text"], ear.secrets) == ("a", {"se-cret_1"})
    assert (await bot("getWebhookInfo"))["pending_update_count"] == 0


async def test_what_is_not_answered_200_is_sent_again(
    bot: RawBot, ayshe: Person, ear: Ear, pocket: PocketTelegram
) -> None:
    await bot.updates()
    ear.status = 503
    await bot("setWebhook", url=ear.url)
    await ayshe.send("a")
    await asyncio.wait_for(ear.refused_twice.wait(), 5)
    assert "503" in (await bot("getWebhookInfo"))["last_error_message"]
    ear.status = 200
    await pocket.quiet()
    assert [update["message"]["text"] for update in ear.heard] == ["a"]


async def test_webhook_and_polling_exclude_each_other(bot: RawBot, ear: Ear) -> None:
    await bot("setWebhook", url=ear.url)
    with pytest.raises(ApiError, match="409 Conflict: can't use getUpdates method while webhook is active"):
        await bot("getUpdates")
    await bot("deleteWebhook")
    assert await bot("getUpdates") == []
    assert (await bot("getWebhookInfo"))["url"] == ""


async def test_what_waits_can_be_dropped(bot: RawBot, ayshe: Person) -> None:
    await ayshe.send("a")
    await bot("deleteWebhook", drop_pending_updates=True)
    assert await bot("getUpdates") == []


@pytest.mark.parametrize("url", ["https://example.org/hook", "ftp://127.0.0.1/", "hook"])
async def test_only_this_machine_is_called(bot: RawBot, url: str) -> None:
    with pytest.raises(ApiError, match="400 Bad Request: bad webhook"):
        await bot("setWebhook", url=url)


async def test_a_secret_has_few_characters(bot: RawBot, ear: Ear) -> None:
    with pytest.raises(ApiError, match="secret token contains unallowed characters"):
        await bot("setWebhook", url=ear.url, secret_token="a b")
