"""What is kept when the pocket Telegram is stopped, or killed, and started again."""

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from playground import PocketTelegram, RemotePocket, SentFile, VirtualClock
from tests.playground.raw_bot import ApiError, RawBot

ROOT = Path(__file__).parents[2]
BUTTONS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


async def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    async with PocketTelegram(tmp_path) as pocket, RawBot(pocket) as bot:
        ayshe = pocket.person("Ayshe", language_code="ug")
        await ayshe.start()
        await bot.updates()
        await bot("setMyDescription", description="a family's report")
        await bot("getUpdates", offset=bot.offset, allowed_updates=["message", "callback_query"])
        sent = await bot("sendMessage", chat_id=ayshe.id, text="Who?", reply_markup=BUTTONS)
        tap = await ayshe.press(sent["message_id"], "y")
        photo = await ayshe.send_file(SentFile(b"\x89PNG", "a.png"), kind="document")
        await bot("deleteMessage", chat_id=ayshe.id, message_id=sent["message_id"])
        before = ayshe.messages
        pocket.clock.advance(timedelta(hours=2))
    async with PocketTelegram(tmp_path) as pocket, RawBot(pocket) as again:
        ayshe = pocket.person("Ayshe")
        assert (ayshe.messages, ayshe.account.language_code) == (before, "ug")
        assert 7190 < pocket.clock.offset_seconds < 7210
        updates = await again.updates()
        assert [list(update)[1] for update in updates] == ["callback_query", "message"]
        assert updates[0]["update_id"] == bot.offset
        assert ayshe.screen.as_json()["bot"]["description"] == "a family's report"
        pocket.clock.advance(timedelta(hours=-2))
        assert await again("answerCallbackQuery", callback_query_id=updates[0]["callback_query"]["id"]) is True
        assert updates[0]["callback_query"]["id"] != tap
        assert ayshe.file(photo["document"]["file_id"]) == b"\x89PNG"
        fresh = await again("sendMessage", chat_id=ayshe.id, text="a")
        assert fresh["message_id"] > photo["message_id"] > sent["message_id"]
        assert (await again("getWebhookInfo"))["allowed_updates"] == ["message", "callback_query"]


async def test_a_block_is_remembered(tmp_path: Path) -> None:
    async with PocketTelegram(tmp_path) as pocket:
        await pocket.person("Ayshe").start()
        await pocket.person("Ayshe").block()
    async with PocketTelegram(tmp_path) as pocket, RawBot(pocket) as bot:
        with pytest.raises(ApiError, match="bot was blocked by the user"):
            await bot("sendMessage", chat_id=pocket.person("Ayshe").id, text="a")


def test_the_clock_begins_where_one_wants_and_moves() -> None:
    clock = VirtualClock(at=datetime(2017, 5, 1, tzinfo=UTC))
    clock.advance(timedelta(days=7))
    assert clock.now().date() == datetime(2017, 5, 8, tzinfo=UTC).date()


async def test_the_offset_of_the_clock_stands_in_a_file(tmp_path: Path) -> None:
    async with PocketTelegram(tmp_path) as pocket:
        assert float((tmp_path / "clock_offset").read_text()) == 0.0
        pocket.clock.advance(3600)
        assert float((tmp_path / "clock_offset").read_text()) == 3600.0


async def started(folder: Path) -> tuple[asyncio.subprocess.Process, str]:
    """The pocket Telegram as a process of its own, and its URL."""
    words = ("-m", "playground", "--port", "0", "--state", str(folder))
    process = await asyncio.create_subprocess_exec(sys.executable, *words, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    return process, (await process.stdout.readline()).decode().strip()


async def test_a_kill_loses_nothing_that_was_answered(tmp_path: Path) -> None:
    process, url = await started(tmp_path)
    async with RemotePocket(url) as pocket:
        ayshe = await pocket.person("Ayshe", language_code="ug")
        await ayshe.start("camp")
        for number in range(20):
            await ayshe.send(f"word {number}")
        await ayshe.send_file(SentFile(b"hello", "a.txt", "text/plain"), caption="a letter")
        process.kill()
        await process.wait()
    process, url = await started(tmp_path)
    async with RemotePocket(url) as pocket:
        ayshe = await pocket.person("Ayshe")
        texts = [message.get("text", message.get("caption")) for message in (await ayshe.look())["messages"]]
        [bot] = await pocket.ask("GET", "/bots")
    process.terminate()
    assert await process.wait() == 0
    assert texts == ["/start camp", *(f"word {number}" for number in range(20)), "a letter"]
    assert bot["waiting"] == 22
