"""The organizer's side of the demo: one button, an authenticator played by the page, and the real bot behind it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from playground.demo import CLAIM, RUN
from tests.playground.on_stage import Staged, on_stage

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.xdist_group("browser"),
    pytest.mark.asyncio(loop_scope="session"),
]
PATIENCE = 40_000


@pytest_asyncio.fixture(loop_scope="session")
async def staged(tmp_path: Path) -> AsyncIterator[Staged]:
    """The real bot, as the demo starts it."""
    async with on_stage(tmp_path, run=RUN, invites=CLAIM) as staged:
        staged.pocket.person("Ayshe", language_code="ug")
        yield staged


@pytest_asyncio.fixture(loop_scope="session")
async def page(staged: Staged, chromium: Browser) -> AsyncIterator[Page]:
    context = await chromium.new_context(viewport={"width": 1280, "height": 860})
    page = await context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    await page.goto(staged.url)
    yield page
    await context.close()
    assert complaints == []


async def test_a_newcomer_sits_at_the_desk_without_an_app(page: Page, staged: Staged, tmp_path: Path) -> None:
    staged.pocket.clock.advance(timedelta(days=7))
    await page.get_by_role("button", name="Sit at the desk").click()
    phone = page.get_by_role("region", name="Organizer’s phone")
    await expect(phone.get_by_text(re.compile("You are invited as .a coordinator")).first).to_be_visible(
        timeout=PATIENCE
    )
    await expect(page.get_by_role("region", name="Ayshe’s phone")).to_be_visible()
    app = page.get_by_role("group", name="Authenticator")
    await expect(app.get_by_label("The six digits it shows now")).to_have_text(re.compile(r"\d{3} \d{3}"))
    await app.get_by_role("button", name="Type it").click()
    await expect(phone.get_by_text("Your desk is open for twelve hours.")).to_be_visible(timeout=PATIENCE)
    shown = phone.locator(".theirs").filter(has_text="You are invited")
    await expect(shown.get_by_role("img", name="This message cannot be forwarded or saved")).to_be_visible()
    await phone.get_by_role("textbox").fill("/enter")
    await phone.get_by_role("textbox").press("Enter")
    await expect(phone.get_by_role("button", name="They are here with me")).to_be_visible(timeout=PATIENCE)
    await page.screenshot(path=tmp_path / "desk.png")
    await page.get_by_role("button", name="1 hour later").click()
    await expect(shown).to_have_count(0, timeout=PATIENCE)
    await expect(app.get_by_role("button", name="Type it")).to_be_visible()


async def test_who_sits_there_already_is_not_invited_again(staged: Staged) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{staged.url}/desk") as answer:
            first = await answer.json()
        async with session.post(f"{staged.url}/desk") as answer:
            second = await answer.json()
        async with session.get(f"{staged.url}/desk") as answer:
            third = await answer.json()
    assert first["person"] == second["person"] == third["person"]
    organizer = staged.pocket.person("Organizer")
    assert len([each for each in organizer.messages if not each["from"]["is_bot"]]) == 1


async def test_without_a_bot_that_invites_there_is_no_desk(tmp_path: Path) -> None:
    async with on_stage(tmp_path / "alone", with_bot=False) as staged, aiohttp.ClientSession() as session:
        async with session.get(f"{staged.url}/desk") as answer:
            assert await answer.json() is None
        async with session.post(f"{staged.url}/desk") as answer:
            assert answer.status == 400
