"""A missing brother is reported in Uyghur, in the browser, by somebody new; the plug is pulled twice on the way."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from bot.phrases import Phrases
from playground import Person
from playground.demo import ROOT, RUN
from playground.demo_settings import environment_for
from tests.playground.on_stage import Staged, on_stage
from tests.playground.phones import FILES, say

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]
WORDS = Phrases(only=("ug",))
INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069]")


def ug(phrase: str) -> str:
    """A button's words."""
    return WORDS.label("ug", phrase)


@dataclass
class Teller:
    """Taps and types in the browser; the pocket is only looked at, to know what is asked."""

    page: Page
    staged: Staged
    ayshe: Person

    @property
    def phone(self) -> Any:
        """The phone on the page."""
        return self.page.get_by_role("region", name="Ayshe’s phone")

    async def does(self, act: Any) -> None:
        """Do something, then wait until the bot has asked the next thing, and the phone shows it."""
        before = json.dumps(self.ayshe.last, sort_keys=True)
        await act
        async with asyncio.timeout(30):
            while json.dumps(self.ayshe.last, sort_keys=True) == before:
                await asyncio.sleep(0.05)
        await self.staged.pocket.quiet(20)
        shown = self.phone.locator(f'[data-id="{self.ayshe.last["message_id"]}"]')
        await expect(shown).to_be_visible(timeout=20_000)

    async def taps(self, *phrases: str) -> None:
        """Tap buttons one after the other, as they appear."""
        for phrase in phrases:
            await self.does(self.phone.get_by_role("button", name=ug(phrase), exact=True).last.click())

    async def writes(self, *said: str) -> None:
        """Write messages, each after the bot's answer to the one before."""
        for words in said:
            await self.does(say(self.phone, words))

    async def speaks(self) -> None:
        """Record a voice note of a second."""
        await self.phone.get_by_role("button", name="Record a voice message").click()
        await expect(self.phone.get_by_text("0:01")).to_be_visible()
        await self.does(self.phone.get_by_role("button", name="Send the recording").click())

    async def sends_a_photo(self) -> None:
        """Pick a picture from the phone."""
        await self.phone.get_by_role("button", name="Attach").click()
        async with self.page.expect_file_chooser() as chooser:
            await self.page.get_by_role("menuitem", name="Photo").first.click()
        await (await chooser.value).set_files([FILES[0]])
        await self.does(self.page.get_by_role("button", name="Send 1 file").click())

    async def pulls_the_plug(self) -> None:
        """The bot is killed, and stands up again."""
        await self.page.get_by_role("button", name="Pull the plug").click()
        await expect(self.page.get_by_text("is running")).to_be_visible(timeout=20_000)


async def test_a_missing_brother_is_reported_in_uyghur_and_the_report_is_whole(
    chromium: Browser, tmp_path: Path
) -> None:
    async with on_stage(tmp_path, run=RUN) as staged:
        ayshe = staged.pocket.person("Ayshe", language_code="ug")
        page = await chromium.new_page()
        await page.goto(f"{staged.url}/")
        teller = Teller(page, staged, ayshe)
        await begins(teller)
        await tells_what_happened(teller)
        await tells_who_he_is(teller)
        assert await teller.phone.locator("[dir=rtl], [dir=auto]").count() > 0
        await page.close()
        token = staged.pocket.token
        code = re.search(r"[2-9CDFHJKMNPRTVWXY]{4}-?[2-9CDFHJKMNPRTVWXY]{4}", INVISIBLE.sub("", ayshe.text))
        assert code is not None
        url = staged.url
    report = read_by_a_stranger(environment_for(url, token, tmp_path))
    assert report["state"] == "handed_in"
    assert [len(digest) for digest in report["files"]] == [64, 64]
    told = {key: value for key, value in report["answers"].items() if key in EXPECTED}
    assert told == EXPECTED
    (voice,) = report["answers"]["event.circumstances"]["files"]
    assert 1 <= voice["seconds"] <= 20


async def begins(teller: Teller) -> None:
    """Language, safety, consent."""
    await teller.does(teller.phone.get_by_role("button", name="باشلاش", exact=True).click())
    await teller.does(teller.phone.get_by_role("button", name="ئۇيغۇرچە", exact=True).last.click())
    await teller.taps("button-good-moment", "button-i-agree", "button-no")


async def tells_what_happened(teller: Teller) -> None:
    """From the relation to where he is now; the plug is pulled after the voice note."""
    await teller.taps("person-relation--o-brother", "reporter-age_group--o-adult")
    await teller.writes("سالىم ھاجى")
    await teller.taps("event-kind--o-camp")
    await teller.writes("2017-04")
    await teller.taps("button-yes-right")
    await teller.writes("كۈنەس")
    await teller.taps("button-yes-right")
    await teller.speaks()
    await teller.pulls_the_plug()
    await teller.writes("/continue")
    await teller.does(teller.phone.get_by_role("button", name="ئۇيغۇرچە", exact=True).last.click())
    await teller.taps("event-source--o-told_by_relative", "button-that-is-all")
    await teller.taps("status-now--o-camp", "button-dont-know")


async def tells_who_he_is(teller: Teller) -> None:
    """From the danger he is in to the case code; the plug is pulled after the photo."""
    await teller.taps("status-danger--o-none", "button-that-is-all")
    await teller.writes("1980")
    await teller.taps("button-yes-right", "button-dont-know", "button-dont-know")
    await teller.sends_a_photo()
    await teller.pulls_the_plug()
    await teller.writes("/continue")
    await teller.taps("button-that-is-all", "button-dont-know", "button-that-is-all")
    await teller.taps("button-hand-in", "button-hand-in-now")


def read_by_a_stranger(environment: dict[str, str]) -> dict[str, Any]:
    """What another process finds with the keys."""
    command = [sys.executable, "-m", "tests.hard.stranger"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
    (report,) = json.loads(done.stdout)
    return dict(report)


EXPECTED = {
    "person.relation": {"": "Chosen", "option": "brother", "words": None, "kin": None},
    "person.name": {"": "Text", "words": "سالىم ھاجى"},
    "event.kind": {"": "Chosen", "option": "camp", "words": None, "kin": None},
    "language.aloud": {"": "Chosen", "option": "ug", "words": None, "kin": None},
    "event.date": {"": "When", "edtf": "2017-04", "words": "2017-04", "after": None},
    "event.place": {"": "Place", "words": "كۈنەس", "code": "654025"},
    "status.now": {"": "Chosen", "option": "camp", "words": None, "kin": None},
}
