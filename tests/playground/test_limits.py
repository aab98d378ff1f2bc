"""Telegram's limits on speaking too fast, when they are switched on."""

from collections.abc import AsyncIterator

import pytest

from playground import Person, PocketTelegram, RateLimits
from tests.playground.raw_bot import ApiError, RawBot


@pytest.fixture
async def pocket() -> AsyncIterator[PocketTelegram]:
    async with PocketTelegram(rate_limits=RateLimits.TELEGRAM) as pocket:
        yield pocket


async def use_up_goodwill(bot: RawBot, person: Person) -> None:
    """After a while without a word from the person, what the bot says is no reply any more."""
    while person.dialog.goodwill:
        await bot("sendMessage", chat_id=person.id, text="a")


async def test_one_message_a_second_to_a_silent_chat(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    await use_up_goodwill(bot, ayshe)
    await bot("sendMessage", chat_id=ayshe.id, text="a")
    with pytest.raises(ApiError, match="429 Too Many Requests: retry after 1") as refusal:
        await bot("sendMessage", chat_id=ayshe.id, text="a")
    assert refusal.value.parameters == {"retry_after": 1}
    pocket.clock.advance(1)
    await bot("sendMessage", chat_id=ayshe.id, text="a")


async def test_replies_are_not_held_up(bot: RawBot, ayshe: Person) -> None:
    await use_up_goodwill(bot, ayshe)
    await ayshe.send("a")
    for _ in range(5):
        await bot("sendMessage", chat_id=ayshe.id, text="a")


async def test_thirty_a_second_to_all(bot: RawBot, pocket: PocketTelegram) -> None:
    people = [pocket.person(f"Person {number}") for number in range(31)]
    for person in people:
        await person.start()
        person.dialog.goodwill = 0
    for person in people[:30]:
        await bot("sendMessage", chat_id=person.id, text="a")
    with pytest.raises(ApiError, match="429 Too Many Requests"):
        await bot("sendMessage", chat_id=people[30].id, text="a")


async def test_twenty_a_minute_to_a_group(bot: RawBot, pocket: PocketTelegram, ayshe: Person) -> None:
    family = pocket.group("Family", ayshe)
    await family.add_bot(ayshe)
    family.dialog.goodwill = 0
    for _ in range(20):
        await bot("sendMessage", chat_id=family.id, text="a")
        pocket.clock.advance(1)
    with pytest.raises(ApiError, match=r"429 Too Many Requests: retry after (39|40)"):
        await bot("sendMessage", chat_id=family.id, text="a")
