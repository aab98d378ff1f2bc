"""The web chat in a real browser: what a person does there, the bot gets; what the bot says, she sees."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from playground.person import Person
from tests.playground.on_stage import Staged, on_stage
from tests.playground.phones import FILES, PAPER, PICTURE, choose, say, started

pytestmark = [
    pytest.mark.browser,
    pytest.mark.xdist_group("browser"),
    pytest.mark.asyncio(loop_scope="session"),
]


@pytest_asyncio.fixture(loop_scope="session")
async def staged(tmp_path: Path) -> AsyncIterator[Staged]:
    async with on_stage(tmp_path) as staged:
        staged.pocket.person("Basim", language_code="en")
        staged.pocket.person("Ayshe", language_code="ug")
        yield staged


@pytest_asyncio.fixture(loop_scope="session")
async def page(staged: Staged, chromium: Browser) -> AsyncIterator[Page]:
    """The page, as first opened. Anything the browser complains of fails the test."""
    context = await chromium.new_context(viewport={"width": 1280, "height": 800})
    page = await context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    await page.goto(staged.url)
    yield page
    await context.close()
    assert complaints == []


@pytest.fixture
def basim(staged: Staged) -> Person:
    return staged.pocket.person("Basim")


async def test_before_start_the_bot_says_what_it_is_for(page: Page) -> None:
    await expect(page.get_by_text("It answers everything.")).to_be_visible()


async def test_what_is_typed_is_sent_and_answered(page: Page, basim: Person) -> None:
    phone = await started(page)
    await say(phone, "My brother <b>Salim</b>")
    await expect(phone.get_by_text("You wrote: My brother <b>Salim</b>")).to_be_visible()
    assert basim.messages[-2]["text"] == "My brother <b>Salim</b>"


async def test_a_tap_is_answered_with_a_toast_and_the_buttons_go(page: Page) -> None:
    phone = await started(page)
    await phone.get_by_role("button", name="Brother").click()
    await expect(phone.get_by_text("You tapped Brother")).to_be_visible()
    await expect(phone.get_by_text("Brother, then.")).to_be_visible()
    await expect(phone.get_by_role("button", name="Brother")).to_have_count(1)


async def test_a_command_inside_words_from_right_to_left_keeps_its_stroke_in_front(page: Page) -> None:
    phone = await started(page)
    await say(phone, "ئۆچۈرۈڭ /start دېسىڭىز")
    await expect(phone.get_by_text("You wrote: ئۆچۈرۈڭ")).to_be_visible()
    command = phone.locator(".mine .bubble").filter(has_text="ئۆچۈرۈڭ").locator(".command")
    box = "sign.setStart(all.firstChild, at), sign.setEnd(all.firstChild, at + 1), sign.getBoundingClientRect().left"
    places = f"all => {{ const sign = document.createRange(); return [0, 1].map(at => ({box})); }}"
    stroke, letter = await command.evaluate(places)
    assert stroke < letter


async def test_the_newest_message_stays_in_sight_however_fast_they_come(page: Page, basim: Person) -> None:
    phone = await started(page)
    for number in range(1, 25):
        await basim.send("\n".join([f"Message {number}", *"and what"]))
        await page.wait_for_timeout(50)
    await expect(phone.get_by_text("You wrote: Message 24")).to_be_in_viewport()


async def test_an_alert_waits_until_it_is_read(page: Page) -> None:
    phone = await started(page)
    await phone.get_by_role("button", name="Ask me twice").click()
    alert = page.get_by_role("alertdialog")
    await expect(alert).to_contain_text("You tapped alert")
    await alert.get_by_role("button", name="OK").click()
    await expect(alert).to_have_count(0)


async def test_a_photo_and_a_paper_are_sent_together_as_files_kept_as_they_are(page: Page, basim: Person) -> None:
    phone = await started(page)
    await phone.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="File, kept as it is").click()
    await (await chooser.value).set_files([*FILES])
    await page.get_by_label("Caption").fill("His papers")
    await page.get_by_role("button", name="Send 2 files").click()
    await expect(phone.get_by_role("link", name="Download court.pdf")).to_be_visible()
    sent = [message for message in basim.messages if "document" in message]
    assert [message["document"]["file_name"] for message in sent] == ["salim.png", "court.pdf"]
    assert [message.get("caption") for message in sent] == ["His papers", None]
    assert [basim.file(message["document"]["file_id"]) for message in sent] == [PICTURE, PAPER]
    assert len({message["media_group_id"] for message in sent}) == 1


async def test_a_voice_note_is_kept_in_the_type_the_browser_made(page: Page, basim: Person) -> None:
    phone = await started(page)
    await phone.get_by_role("button", name="Record a voice message").click()
    await expect(phone.get_by_text("0:01")).to_be_visible()
    await phone.get_by_role("button", name="Send the recording").click()
    await expect(phone.get_by_text("I have got your voice.")).to_be_visible()
    voice = next(message["voice"] for message in basim.messages if "voice" in message)
    opening = basim.file(voice["file_id"])[:4]
    assert (voice["mime_type"], opening) in [("audio/webm", b"\x1aE\xdf\xa3"), ("audio/ogg", b"OggS")]
    await phone.get_by_role("button", name="Play").click()
    await expect(phone.get_by_role("button", name="Pause")).to_be_visible()


async def test_a_file_that_is_dropped_is_sent(page: Page, basim: Person) -> None:
    phone = await started(page)
    files = await page.evaluate_handle(
        """() => {
            const carried = new DataTransfer();
            carried.items.add(new File(["made up"], "letter.txt", { type: "text/plain" }));
            return carried;
        }"""
    )
    await phone.dispatch_event("dragenter", {"dataTransfer": files})
    await expect(phone.get_by_text("Drop here to send as files")).to_be_visible()
    await phone.locator(".drop-zone").last.dispatch_event("drop", {"dataTransfer": files})
    await page.get_by_role("button", name="Send 1 file").click()
    await expect(phone.get_by_role("link", name="Download letter.txt")).to_be_visible()
    sent = next(message["document"] for message in basim.messages if "document" in message)
    assert (sent["mime_type"], basim.file(sent["file_id"])) == ("text/plain", b"made up")


async def test_an_own_message_is_edited_answered_to_forwarded_and_deleted(page: Page, basim: Person) -> None:
    phone = await started(page)
    await say(phone, "Selim")
    await choose(page, phone, "Selim", "Edit")
    await say(phone, "Salim")
    await expect(phone.locator(".mine").filter(has_text="Salim")).to_contain_text("edited")
    await choose(page, phone, "Salim", "Reply")
    await say(phone, "my brother")
    await expect(phone.locator(".mine .quote")).to_contain_text("Salim")
    await choose(page, phone, "/start", "Delete")
    await expect(phone.locator(".mine").filter(has_text="/start")).to_have_count(0)
    await choose(page, phone, "my brother", "Forward")
    await expect(phone.locator(".mine .origin")).to_have_text("Forwarded from Basim")
    own = [message for message in basim.messages if message["from"]["id"] == basim.id]
    assert [message["text"] for message in own] == ["Salim", "my brother", "my brother"]
    assert own[1]["reply_to_message"]["text"] == "Salim"


async def test_uyghur_reads_from_the_right_and_a_latin_name_does_not_turn_it_round(page: Page) -> None:
    await page.get_by_role("button", name="Ayshe").first.click()
    phone = page.get_by_role("region", name="Ayshe’s phone")
    await expect(phone).to_have_css("direction", "rtl")
    await phone.get_by_role("button", name="باشلاش").click()
    answer = phone.locator(".theirs .text").first
    await expect(answer).to_contain_text("Salim H.")
    await expect(answer).to_have_css("direction", "rtl")
    await say(phone, "Salim H.")
    await expect(phone.locator(".mine .text").filter(has_text="Salim H.")).to_have_css("direction", "ltr")
    box, home = await answer.bounding_box(), await phone.bounding_box()
    assert box is not None
    assert home is not None
    assert box["x"] + box["width"] > home["x"] + home["width"] * 0.9


async def test_a_week_passes_at_the_push_of_a_button(page: Page, staged: Staged) -> None:
    await page.get_by_role("button", name="7 days later").click()
    await expect(page.get_by_text("7 days ahead")).to_be_visible()
    assert round(staged.pocket.clock.offset_seconds) == 7 * 86_400


async def test_the_plug_is_pulled_and_the_chat_goes_on(page: Page, staged: Staged) -> None:
    phone = await started(page)
    first = staged.bot.pid
    await page.get_by_role("button", name="Pull the plug").click()
    await expect(page.get_by_text("Pulled once so far.")).to_be_visible()
    await say(phone, "still there?")
    await expect(phone.get_by_text("You wrote: still there?")).to_be_visible()
    assert staged.bot.pid != first


async def test_a_blocked_bot_hears_nothing_until_it_is_unblocked(page: Page, basim: Person) -> None:
    phone = await started(page)
    await phone.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name="Stop and block the bot").click()
    await expect(phone.get_by_role("textbox")).to_have_count(0)
    assert basim.dialog.blocked
    await phone.get_by_role("button", name="Unblock the bot").click()
    await expect(phone.get_by_role("textbox")).to_be_visible()
    assert not basim.dialog.blocked


async def test_a_chat_is_saved_as_a_test(page: Page) -> None:
    phone = await started(page)
    await phone.get_by_role("button", name="More").click()
    async with page.expect_download() as download:
        await page.get_by_role("menuitem", name="Save this chat as a test").click()
    saved = await download.value
    assert saved.suggested_filename == "basim.chat"
    assert (await saved.path()).read_text(encoding="utf-8").startswith("# Basim (en)\n> /start\n< You wrote: /start\n")


async def test_another_person_is_added_and_both_phones_stand_side_by_side(page: Page, staged: Staged) -> None:
    await page.get_by_role("button", name="Add a person").click()
    await page.get_by_label("Name").fill("Nadia")
    await page.get_by_label("Language of their Telegram app").select_option("fr")
    await page.get_by_role("button", name="Add", exact=True).click()
    await expect(page.get_by_role("region", name="Nadia’s phone")).to_be_visible()
    await expect(page.get_by_role("region", name="Basim’s phone")).to_be_visible()
    assert staged.pocket.person("Nadia").account.language_code == "fr"


async def test_it_fits_a_narrow_phone_and_can_be_walked_by_keyboard_alone(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.get_by_role("button", name="Start", exact=True).focus()
    await page.keyboard.press("Enter")
    phone = page.get_by_role("region", name="Basim’s phone")
    await expect(phone.get_by_text("You wrote: /start")).to_be_visible()
    await expect(phone.get_by_role("textbox")).to_be_focused()
    await page.keyboard.type("/m")
    await expect(page.get_by_role("button", name="/mine")).to_be_visible()
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(phone.get_by_text("You wrote: /mine")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") == 360
    await page.get_by_role("button", name="Back to people").click()
    await expect(page.get_by_role("button", name="Basim").first).to_be_visible()


async def test_the_page_is_dark_where_the_device_is_and_the_switch_is_remembered(page: Page) -> None:
    brightness = "() => getComputedStyle(document.body).backgroundColor"
    await page.emulate_media(color_scheme="dark")
    dark = await page.evaluate(brightness)
    await page.get_by_role("button", name="Colours: as the device").click()
    assert await page.evaluate(brightness) != dark
    await page.reload()
    await expect(page.get_by_role("button", name="Colours: light")).to_be_visible()
    assert json.loads(await page.evaluate("JSON.stringify(localStorage['pocket-theme'])")) == "light"
