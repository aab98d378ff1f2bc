"""A chat held in the demo, and saved there, is a test that passes."""

import asyncio
from pathlib import Path

import aiohttp
import pytest

from playground.chat_file import parsed
from playground.demo import RUN
from tests.chats.player import Player
from tests.living import Living
from tests.playground.on_stage import Staged, on_stage

SAID = ("/start", "[0]", "[0]", "[0]", "[1]", "[Brother]", "[0]", "Salim H. (the elder)", "[0]", "/mine")


@pytest.mark.slow
async def test_a_chat_saved_in_the_demo_can_be_played_again(tmp_path: Path, living: Living) -> None:
    async with on_stage(tmp_path / "demo", run=RUN) as staged, aiohttp.ClientSession() as session:
        ayshe = staged.pocket.person("Ayshe", language_code="en")
        url = f"{staged.url}/people/{ayshe.id}"
        for said in SAID:
            await say(session, staged, url, said)
        async with session.post(f"{url}/save_as_test") as answer:
            saved = await answer.text()
    assert saved.count("\n> ") == len(SAID)
    await Player(living).play(parsed(saved))


async def say(session: aiohttp.ClientSession, staged: Staged, url: str, said: str) -> None:
    """Write, or tap the button that has these words or this place in the newest keyboard; wait for the answer."""
    ayshe = staged.pocket.person("Ayshe")
    before = ayshe.last.get("message_id", 0)
    if said.startswith("["):
        message = next(each for each in reversed(ayshe.messages) if "reply_markup" in each)
        buttons = [button for row in message["reply_markup"]["inline_keyboard"] for button in row]
        named = {button["text"]: button for button in buttons}
        chosen = buttons[int(said[1:-1])] if said[1:-1].isdigit() else named[said[1:-1]]
        wanted = {"message_id": message["message_id"], "data": chosen["callback_data"]}
        await session.post(f"{url}/tap", json=wanted)
    else:
        await session.post(f"{url}/send", json={"text": said})
    async with asyncio.timeout(30):
        while ayshe.last.get("message_id", 0) <= before or "reply_markup" not in ayshe.last:
            await asyncio.sleep(0.05)
    await asyncio.sleep(0.3)
