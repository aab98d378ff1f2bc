"""The demo keeps away from real bots, speaks only to this machine, and leaves nothing running behind it."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import psutil
import pytest

from bot.settings import Settings
from playground.demo import NOT_MADE_UP, REFUSED, ROOT, RUN, demo
from playground.demo_settings import (
    DemoOptions,
    RealToken,
    bot_settings,
    environment_for,
    refuse_real_token,
    wants_browser,
)
from playground.person import Person
from playground.world import DEFAULT_TOKEN
from tests.playground.on_stage import SHEET, TOY_BOT, on_stage

REAL_LOOKING = "123456789:AAmade-up-but-it-looks-like-a-real-one-x"
ON_ITS_OWN = """
import asyncio, sys
from pathlib import Path
from playground.demo import stage
from playground.demo_settings import DemoOptions
asyncio.run(stage(DemoOptions(port=0, open_browser=False), Path(sys.argv[1]), tuple(sys.argv[2:])))
"""


def test_a_real_token_is_refused_and_never_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REPORTBOT_TOKEN", REAL_LOOKING)
    assert demo(DemoOptions(open_browser=False)) == REFUSED
    assert capsys.readouterr().out == NOT_MADE_UP.format(name="REPORTBOT_TOKEN") + "\n"


def test_a_file_with_a_real_token_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(REAL_LOOKING, encoding="utf-8")
    with pytest.raises(RealToken, match="reportbot_token_file"):
        refuse_real_token({"reportbot_token_file": str(file)})


def test_a_token_file_that_cannot_be_read_might_be_real(tmp_path: Path) -> None:
    with pytest.raises(RealToken):
        refuse_real_token({"REPORTBOT_TOKEN_FILE": str(tmp_path / "none")})


@pytest.mark.parametrize(
    "environment", [{}, {"REPORTBOT_TOKEN": DEFAULT_TOKEN}, {"REPORTBOT_TOKEN": ""}, {"TOKEN": "x"}]
)
def test_a_made_up_token_or_none_is_no_danger(environment: dict[str, str]) -> None:
    refuse_real_token(environment)


def test_no_setting_of_a_real_bot_reaches_the_demos_bot(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REPORTBOT_DATABASE_URL", "postgresql://real.example/reports")
    given = environment_for("http://127.0.0.1:1", DEFAULT_TOKEN, tmp_path)
    ours = {name: value for name, value in given.items() if name.startswith("REPORTBOT_")}
    assert ours == bot_settings("http://127.0.0.1:1", DEFAULT_TOKEN, tmp_path)


def test_the_demos_settings_are_settings_of_the_bot(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in bot_settings("http://127.0.0.1:1", DEFAULT_TOKEN, tmp_path).items():
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert (settings.demo, settings.speaks_to_this_machine) == (True, True)
    assert settings.key_places.server.is_relative_to(tmp_path)


def test_no_browser_opens_where_nobody_looks() -> None:
    assert wants_browser(DemoOptions(), {})
    assert not wants_browser(DemoOptions(), {"REPORTBOT_DEMO_BROWSER": "0"})
    assert not wants_browser(DemoOptions(open_browser=False), {})


async def test_the_page_may_load_nothing_from_elsewhere_and_files_may_do_nothing(tmp_path: Path) -> None:
    async with on_stage(tmp_path, with_bot=False) as staged, aiohttp.ClientSession() as session:
        policies = {}
        for path in ("/", "/page/main.js", "/proof-sheet", "/people"):
            async with session.get(staged.url + path) as answer:
                policies[path] = answer.headers["Content-Security-Policy"]
        assert {path: "script-src 'self'" in policy for path, policy in policies.items()} == {
            "/": True, "/page/main.js": True, "/proof-sheet": True, "/people": False,
        }  # fmt: skip
        assert "sandbox" in policies["/people"]


async def test_another_page_cannot_pull_the_plug(tmp_path: Path) -> None:
    async with on_stage(tmp_path, with_bot=False) as staged, aiohttp.ClientSession() as session:
        async with session.post(f"{staged.url}/plug", headers={"Origin": "http://elsewhere.example"}) as answer:
            assert answer.status == 403
        async with session.get(f"{staged.url}/plug") as answer:
            assert await answer.json() == {"running": False, "pulled": 0}
        async with session.get(f"{staged.url}/proof-sheet") as answer:
            assert await answer.text() == SHEET


async def test_pulling_the_plug_kills_the_bot_and_starts_another(tmp_path: Path) -> None:
    async with on_stage(tmp_path) as staged:
        first = staged.bot.pid
        async with aiohttp.ClientSession() as session, session.post(f"{staged.url}/plug") as answer:
            assert await answer.json() == {"running": True, "pulled": 1}
        assert first is not None
        assert not psutil.pid_exists(first)
        assert staged.bot.pid != first


@asynccontextmanager
async def demo_on_its_own(folder: Path) -> AsyncIterator[tuple[Process, psutil.Process]]:
    """The demo as a process, and its bot."""
    command = (sys.executable, "-c", ON_ITS_OWN, str(folder), *TOY_BOT)
    running = await create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE)
    assert running.stdout is not None
    async with asyncio.timeout(30):
        line = (await running.stdout.readline()).decode()
    assert line.startswith("The demo is open at http://127.0.0.1:")
    (bot,) = psutil.Process(running.pid).children()
    yield running, bot
    running.stdout.feed_eof()


@pytest.mark.slow
async def test_the_real_bot_survives_the_plug_twice_and_asks_the_same_question_again(tmp_path: Path) -> None:
    """`run_bot.py demo`, as the line in the README starts it."""
    async with on_stage(tmp_path, run=RUN) as staged:
        ayshe = staged.pocket.person("Ayshe", language_code="en")
        await ayshe.start()
        first = await answer_after(ayshe, 0)
        for _ in range(2):
            said = len(ayshe.messages)
            await staged.bot.pull_plug()
            await ayshe.send("/continue")
            assert question_in(await answer_after(ayshe, said + 1)) == question_in(first)


def question_in(message: dict[str, Any]) -> tuple[str, object]:
    return message["text"], message["reply_markup"]


async def answer_after(person: Person, said: int) -> dict[str, Any]:
    """The bot's first message with buttons after that many messages."""
    async with asyncio.timeout(30):
        while True:
            for message in person.messages[said:]:
                if message["from"]["is_bot"] and "reply_markup" in message:
                    return message
            await asyncio.sleep(0.05)


@pytest.mark.skipif(os.name != "posix", reason="signals are sent this way on Linux and macOS only")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
async def test_the_demo_ends_politely_and_takes_the_bot_with_it(tmp_path: Path, name: str) -> None:
    async with demo_on_its_own(tmp_path) as (running, bot):
        running.send_signal(signal.Signals[name])
        assert await running.wait() == 0
        assert not bot.is_running()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends children with their parent")
async def test_the_bot_goes_with_a_demo_that_is_killed(tmp_path: Path) -> None:
    async with demo_on_its_own(tmp_path) as (running, bot):
        running.kill()
        await running.wait()
        gone, _ = psutil.wait_procs([bot], timeout=5)
        assert gone == [bot]
