"""Updates by webhook: the same inbox, and 200 only after it."""

import socket
from pathlib import Path

import aiohttp
import pytest

from playground import PocketTelegram
from tests.living import Living


@pytest.fixture
async def called(pocket: PocketTelegram, tmp_path: Path, unused_tcp_port: int) -> Living:
    """A bot that Telegram calls."""
    (tmp_path / "data").mkdir()
    more = {
        "webhook_url": f"http://127.0.0.1:{unused_tcp_port}/hook",
        "webhook_secret": "made-up-secret",
        "webhook_port": unused_tcp_port,
    }
    return Living(pocket, tmp_path, f"sqlite:///{tmp_path / 'data' / 'kept.db'}", more)


@pytest.fixture
def unused_tcp_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


async def test_a_relative_is_answered_over_a_webhook(called: Living) -> None:
    await called.start()
    try:
        ayshe = called.pocket.person("Ayshe", language_code="en")
        await ayshe.start()
        await called.pocket.quiet()
        assert ayshe.text.startswith("In which language")
    finally:
        await called.stop()


async def test_who_does_not_know_the_secret_is_not_heard(called: Living, unused_tcp_port: int) -> None:
    await called.start()
    try:
        async with aiohttp.ClientSession() as stranger:
            update = {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}}}
            address = f"http://127.0.0.1:{unused_tcp_port}/hook"
            answer = await stranger.post(address, json=update, headers={"X-Telegram-Bot-Api-Secret-Token": "guess"})
            assert answer.status == 403
            answer = await stranger.post(address, json=update)
            assert answer.status == 403
    finally:
        await called.stop()
