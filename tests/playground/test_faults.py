"""Faults on demand: each does what it says, to whom it says, as often as it says."""

import asyncio
import time
from typing import Any

import aiohttp
import pytest

from playground import FaultKind, Person, PocketTelegram
from playground.faults import Faults
from tests.playground.raw_bot import ApiError, RawBot


async def said(bot: RawBot, ayshe: Person, text: str) -> dict[str, Any]:
    sent: dict[str, Any] = await bot("sendMessage", chat_id=ayshe.id, text=text)
    return sent


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        (FaultKind.FLOOD, "429 Too Many Requests: retry after 7"),
        (FaultKind.SERVER_ERROR, "502 Bad Gateway"),
        (FaultKind.BLOCKED, "403 Forbidden: bot was blocked by the user"),
        (FaultKind.CONFLICT, "409 Conflict: terminated by other getUpdates request"),
        (FaultKind.NOT_MODIFIED, "400 Bad Request: message is not modified"),
        (FaultKind.QUERY_TOO_OLD, "400 Bad Request: query is too old"),
        (FaultKind.REFUSE, "400 Bad Request: made-up fault"),
    ],
)
async def test_a_refusal_comes_before_the_effect(
    bot: RawBot, ayshe: Person, pocket: PocketTelegram, kind: FaultKind, answer: str
) -> None:
    pocket.faults.set(kind, "sendMessage", count=1, retry_after=7)
    with pytest.raises(ApiError, match=answer):
        await said(bot, ayshe, "a")
    assert ayshe.text == ""
    assert (await said(bot, ayshe, "b"))["text"] == ayshe.text == "b"


async def test_a_flood_says_how_long_to_wait(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    pocket.faults.set("flood", retry_after=7, count=1)
    with pytest.raises(ApiError) as refusal:
        await said(bot, ayshe, "a")
    assert refusal.value.parameters == {"retry_after": 7}


async def test_the_effect_happens_and_the_answer_is_lost(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    pocket.faults.set("server_error_after", count=1)
    with pytest.raises(ApiError, match="502 Bad Gateway"):
        await said(bot, ayshe, "a")
    assert ayshe.text == "a"


@pytest.mark.parametrize(
    ("kind", "happened"), [("timeout", False), ("timeout_after", True), ("cut", False), ("reset", True)]
)
async def test_a_line_breaks(bot: RawBot, ayshe: Person, pocket: PocketTelegram, kind: str, happened: bool) -> None:
    pocket.faults.set(kind, "sendMessage", count=1, seconds=0.05)
    with pytest.raises((aiohttp.ClientPayloadError, aiohttp.ClientConnectionError)):
        await said(bot, ayshe, "a")
    assert ayshe.text == ("a" if happened else "")


async def test_a_slow_answer_comes_late_but_whole(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    pocket.faults.set("slow", "sendMessage", seconds=0.1)
    begun = time.monotonic()
    assert (await said(bot, ayshe, "a"))["text"] == "a"
    assert time.monotonic() - begun >= 0.1


async def test_an_acknowledged_update_comes_once_more(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    said = await ayshe.send("a")
    first = await bot.updates()
    pocket.faults.set("duplicate", count=1)
    again = await bot("getUpdates", offset=bot.offset)
    assert again[-1:] == first
    assert again[-1]["message"] == said
    assert await bot("getUpdates", offset=bot.offset) == []


async def test_a_fault_meets_its_methods_and_its_chat_only(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    basim = pocket.person("Basim")
    await basim.start()
    pocket.faults.set("server_error", "sendMessage", "sendDocument", chat_id=ayshe.id)
    assert (await bot("getMe"))["is_bot"] is True
    assert (await said(bot, basim, "a"))["text"] == "a"
    with pytest.raises(ApiError, match="502"):
        await said(bot, ayshe, "a")


async def test_downloads_fail_too(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    file_id = (await ayshe.send_file(b"hello" * 1000))["document"]["file_id"]
    link = (await bot("getFile", file_id=file_id))["file_path"]
    for kind in ("reset", "cut", "timeout"):
        fault = pocket.faults.set(kind, "file", seconds=0.01)  # more than once: aiohttp tries a GET again by itself
        with pytest.raises((aiohttp.ClientPayloadError, aiohttp.ClientConnectionError)):
            await bot.download(link)
        pocket.faults.clear(fault.id)
    pocket.faults.set("server_error", "file", count=1)
    assert (await bot.download(link))[0] == 502
    pocket.faults.set("slow", "file", count=1, seconds=0.01)
    assert await bot.download(link) == (200, b"hello" * 1000)


def test_chance_can_be_repeated() -> None:
    def run() -> list[bool]:
        faults = Faults(seed=7)
        faults.set("server_error", probability=0.1)
        return [faults.strike("sendMessage") is not None for _ in range(5000)]

    assert run() == run()
    assert 400 < sum(run()) < 600


def test_faults_are_listed_with_their_hits_and_can_be_cleared() -> None:
    faults = Faults(seed=1)
    kept = faults.set("flood", count=2)
    gone = faults.set_from({"kind": "cut", "methods": ["getMe"], "seed": 5})
    hits = [faults.strike("getMe") is kept for _ in range(3)]
    assert hits == [True, True, False]
    assert [fault["hits"] for fault in faults.listed()] == [2, 1]
    faults.clear(gone.id)
    assert [fault["kind"] for fault in faults.listed()] == ["flood"]
    faults.clear()
    assert faults.listed() == []


@pytest.mark.parametrize("wanted", [{"kind": "love"}, {"kind": "flood", "colour": 1}, {"kind": "flood", "hits": 3}, {}])
def test_a_fault_nobody_knows_is_an_error(wanted: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"unknown settings|is not a valid FaultKind"):
        Faults(seed=1).set_from(wanted)


async def test_quiet_waits_for_slow_answers(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    await bot.updates()
    pocket.faults.set("slow", "sendMessage", seconds=0.3)
    slow = asyncio.create_task(said(bot, ayshe, "a"))
    await asyncio.sleep(0.02)
    await pocket.quiet()
    assert ayshe.text == "a"
    await slow
