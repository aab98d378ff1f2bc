"""One chat may say so much in a minute; others are not touched by it, and she is told once."""

from __future__ import annotations

from handlers.crowding import Crowding
from handlers.inbox import Item
from tests.living import Living


def items(lane: bytes, count: int) -> list[Item]:
    """Updates of one chat."""
    return [Item(number, lane, {}) for number in range(count)]


def test_what_is_too_much_in_a_minute_is_not_taken_and_told_once() -> None:
    clock = [0.0]
    crowding = Crowding(10, lambda: clock[0])

    first = crowding.sorted_out(items(b"flood", 25))
    again = crowding.sorted_out([*items(b"flood", 5), *items(b"honest", 3)])
    clock[0] = 61.0
    later = crowding.sorted_out(items(b"flood", 5))

    assert [(len(taken), len(told)) for taken, told in (first, again, later)] == [(10, 1), (3, 0), (5, 0)]
    assert {item.lane for item in again[0]} == {b"honest"}


def test_what_telegram_sends_again_counts_once() -> None:
    crowding = Crowding(10, lambda: 0.0)
    for _ in range(5):
        taken, _ = crowding.sorted_out(items(b"chat", 8))
        crowding.not_taken(taken)

    assert len(crowding.sorted_out(items(b"chat", 10))[0]) == 10


async def test_she_is_told_in_her_language_and_may_go_on_later(living: Living) -> None:
    await living.stop()
    living.more["updates_a_minute"] = 10
    await living.start()
    flooding = living.pocket.person("Flooding", language_code="ru")
    honest = living.pocket.person("Honest", language_code="en")
    await flooding.send("/start")
    for number in range(30):
        await flooding.send(f"{number}")
    await honest.send("/start")
    await living.pocket.quiet(20)

    said = [str(message.get("text")) for message in flooding.messages if message["from"]["id"] != flooding.id]
    assert len([words for words in said if words.startswith("Сообщений пришло слишком много")]) == 1
    assert len(said) <= 12
    assert any("language" in str(message.get("text")) for message in honest.messages)
