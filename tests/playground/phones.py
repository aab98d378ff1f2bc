"""What the tests of the page do with a phone, and the files they send from it."""

from playwright.async_api import FilePayload, Locator, Page, expect

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63d8bf7f3f0005020280"
    "b4a1d24b0000000049454e44ae426082"
)
PAPER = b"%PDF-1.4 made up"
FILES: tuple[FilePayload, ...] = (
    {"name": "salim.png", "mimeType": "image/png", "buffer": PICTURE},
    {"name": "court.pdf", "mimeType": "application/pdf", "buffer": PAPER},
)


async def started(page: Page) -> Locator:
    """Basim's phone after he has pressed Start and been answered."""
    await page.get_by_role("button", name="Start", exact=True).click()
    phone = page.get_by_role("region", name="Basim’s phone")
    await expect(phone.get_by_text("You wrote: /start")).to_be_visible()
    return phone


async def say(phone: Locator, words: str) -> None:
    await phone.get_by_role("textbox").fill(words)
    await phone.get_by_role("textbox").press("Enter")


async def choose(page: Page, phone: Locator, words: str, act: str) -> None:
    await phone.locator(".mine .bubble").filter(has_text=words).last.click(button="right")
    await page.get_by_role("menuitem", name=act).click()
