"""How updates wait, are handed out, and are forgotten."""

import asyncio
from datetime import timedelta

import pytest

from playground import Person, PocketTelegram
from tests.playground.raw_bot import ApiError, RawBot


def texts(updates: list[dict[str, dict[str, str]]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_an_update_comes_again_until_a_higher_offset_is_asked_for(bot: RawBot, ayshe: Person) -> None:
    await ayshe.send("one")
    await ayshe.send("two")
    first = await bot("getUpdates", offset=bot.offset)
    assert await bot("getUpdates", offset=bot.offset) == first
    assert texts(await bot("getUpdates", offset=first[0]["update_id"] + 1)) == ["two"]
    assert await bot("getUpdates", offset=first[1]["update_id"] + 1) == []
    assert await bot("getUpdates", offset=0) == []


async def test_ids_follow_each_other_and_limit_is_kept(bot: RawBot, ayshe: Person) -> None:
    for number in range(5):
        await ayshe.send(str(number))
    found = await bot("getUpdates", offset=bot.offset, limit=3)
    assert [update["update_id"] - found[0]["update_id"] for update in found] == [0, 1, 2]
    assert len(await bot("getUpdates", offset=bot.offset, limit=0)) == 1


async def test_a_negative_offset_keeps_only_the_last(bot: RawBot, ayshe: Person) -> None:
    for number in range(5):
        await ayshe.send(str(number))
    assert texts(await bot("getUpdates", offset=-2)) == ["3", "4"]
    assert texts(await bot("getUpdates")) == ["3", "4"]


async def test_a_long_poll_ends_when_somebody_speaks(bot: RawBot, ayshe: Person) -> None:
    poll = asyncio.create_task(bot("getUpdates", offset=bot.offset, timeout=20))
    await asyncio.sleep(0.05)
    assert not poll.done()
    await ayshe.send("here I am")
    assert texts(await asyncio.wait_for(poll, 1)) == ["here I am"]


async def test_a_second_poller_ends_the_first(bot: RawBot, ayshe: Person) -> None:
    first = asyncio.create_task(bot("getUpdates", offset=bot.offset, timeout=20))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(bot("getUpdates", offset=bot.offset, timeout=20))
    with pytest.raises(ApiError, match="409 Conflict: terminated by other getUpdates request"):
        await asyncio.wait_for(first, 1)
    await ayshe.send("a")
    assert texts(await asyncio.wait_for(second, 1)) == ["a"]


async def test_allowed_updates_are_remembered(bot: RawBot, ayshe: Person) -> None:
    await bot("getUpdates", offset=bot.offset, allowed_updates=["message", "message_reaction"])
    said = await ayshe.send("a")
    await ayshe.edit(said["message_id"], "b")
    await ayshe.react(said["message_id"], "👍")
    assert [list(update)[1] for update in await bot.updates()] == ["message", "message_reaction"]
    await bot("getUpdates", offset=bot.offset, allowed_updates=[])
    await ayshe.edit(said["message_id"], "c")
    await ayshe.react(said["message_id"], "👍")
    assert [list(update)[1] for update in await bot.updates()] == ["edited_message"]


async def test_after_a_day_updates_are_gone(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    await ayshe.send("old")
    pocket.clock.advance(timedelta(hours=23))
    await ayshe.send("new")
    pocket.clock.advance(timedelta(hours=2))
    assert texts(await bot.updates()) == ["new"]


async def test_after_a_quiet_week_ids_start_anew(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    await ayshe.send("a")
    [before] = await bot.updates()
    pocket.clock.advance(timedelta(days=6))
    await ayshe.send("b")
    [within] = await bot.updates()
    pocket.clock.advance(timedelta(days=8))
    await ayshe.send("c")
    [after] = await bot("getUpdates")
    assert within["update_id"] == before["update_id"] + 1
    assert abs(after["update_id"] - within["update_id"]) > 1000


async def test_an_album_can_be_split_over_two_polls(bot: RawBot, ayshe: Person) -> None:
    await ayshe.send_album([b"one", b"two", b"three"], kind="document", caption="Letters", split_after=2)
    first, second = await bot.updates(), await bot.updates()
    messages = [update["message"] for update in [*first, *second]]
    assert (len(first), len(second)) == (2, 1)
    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["Letters", None, None]


async def test_going_down_cuts_the_poll_that_waits(bot: RawBot, ayshe: Person, pocket: PocketTelegram) -> None:
    poll = asyncio.create_task(bot("getUpdates", offset=bot.offset, timeout=20))
    await asyncio.sleep(0.05)
    pocket.go_down()
    with pytest.raises(ApiError, match="502 Bad Gateway"):
        await asyncio.wait_for(poll, 1)
    pocket.come_back()
    await ayshe.send("a")
    assert texts(await bot.updates()) == ["a"]


async def test_quiet_waits_for_the_acknowledgement_and_says_what_is_missing(
    bot: RawBot, ayshe: Person, pocket: PocketTelegram
) -> None:
    await ayshe.send("a")
    with pytest.raises(TimeoutError, match="2 updates queued"):
        await pocket.quiet(timeout=0.1)
    await bot.updates()
    await bot.updates()
    await pocket.quiet(timeout=1)
    pocket.busy = lambda: True
    with pytest.raises(TimeoutError, match="busy: True"):
        await pocket.quiet(timeout=0.1)
