"""A family's code that could not be sent to whoever wrote for it is found again."""

from __future__ import annotations

from playground import FaultKind
from playground.chat_file import parsed
from tests.chats.player import Player
from tests.handlers.test_shown_to_organizers import HANDED_IN, JOINS, TOLD, of_the_bot
from tests.living import Living

ENTERED = ("/enter", "[On the phone]", *TOLD, "[Later]", *HANDED_IN[1:-1])
SAYS_IT = "Handed in. This is the family's case code"


async def test_a_code_that_telegram_did_not_take_is_said_again_under_enter(living: Living) -> None:
    player = Player(living)
    await player.play(parsed(JOINS))
    await player.play(parsed("".join(f"> {line}\n< …\n" for line in ENTERED)))
    fault = living.pocket.faults.set(FaultKind.SERVER_ERROR, "sendMessage")
    await player.person.tap("Hand in now")
    await living.pocket.quiet(60)
    assert not any(SAYS_IT in str(each.get("text")) for each in of_the_bot(player.person))
    living.pocket.faults.clear(fault.id)
    await player.play(parsed("> /enter\n< …\n> [Last case codes]\n< …\n> [Brother · Salim H.]\n< …\n"))
    assert SAYS_IT in of_the_bot(player.person)[-1]["text"]
