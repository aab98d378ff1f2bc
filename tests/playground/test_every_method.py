"""Every method with wishes at random: each answer is of the published type, or a refusal; never an accident."""

from random import Random
from typing import Any

import pytest

from playground import Person, PocketTelegram
from playground.methods import METHODS
from playground.schema import Schema
from tests.playground.raw_bot import RawBot
from tests.playground.typed import check_result

Json = dict[str, Any]

SCHEMA = Schema().description
ROUNDS = 60
TEXTS = (
    "",
    "a",
    "q1:yes",
    "<b>a</b>",
    "*a*",
    "1.",
    "🏟 ۋە",
    "a" * 5000,
    "👍",
    "en",
    "HTML",
    "\u202e",
    "https://example.org/",
)
NUMBERS = (0, 1, 2, 3, 20, -1, 2**40, 41)


class Wishes:
    """Values at random for published types; real chats, messages and files among them, so that much succeeds."""

    def __init__(self, seed: int, chats: list[int], file_id: str) -> None:
        self.random = Random(seed)
        self.chats, self.file_id = chats, file_id

    def for_method(self, method: str) -> Json:
        fields = SCHEMA["methods"][method]["fields"]
        wish = self.fields(fields, depth=0)
        for name in ("chat_id", "from_chat_id"):
            if name in wish and self.random.random() < 0.9:
                wish[name] = self.random.choice(self.chats)
        return wish

    def fields(self, fields: Json, depth: int) -> Json:
        wanted = (name for name, field in fields.items() if field.get("required") or self.random.random() < 0.25)
        return {name: self.one(self.random.choice(fields[name]["types"]), fields[name], depth) for name in wanted}

    def one(self, kind: str, field: Json, depth: int) -> Any:
        if "is" in field:
            return field["is"]
        match kind:
            case "Integer":
                return self.random.choice(NUMBERS)
            case "Float":
                return self.random.random()
            case "Boolean":
                return self.random.random() < 0.5
            case "InputFile":
                return self.file_id
            case "String":
                return self.file_id if self.random.random() < 0.1 else self.random.choice(TEXTS)
            case _ if kind.startswith("Array of "):
                part = kind.removeprefix("Array of ")
                return [self.one(part, {}, depth + 1) for _ in range(self.random.choice((0, 1, 2, 3)))]
            case _:
                return self.object(kind, depth)

    def object(self, kind: str, depth: int) -> Any:
        published = SCHEMA["types"][kind]
        if "subtypes" in published:
            return self.one(self.random.choice(published["subtypes"]), {}, depth)
        return self.fields(published["fields"], depth + 1) if depth < 4 else {}


@pytest.mark.parametrize("method", sorted(set(METHODS) - {"getUpdates", "setWebhook"}))
async def test_wishes_at_random_never_cause_an_accident(
    bot: RawBot, ayshe: Person, pocket: PocketTelegram, method: str
) -> None:
    family = pocket.group("Family", ayshe, is_forum=True)
    await family.add_bot(ayshe)
    file_id = (await ayshe.send_file(b"hello"))["document"]["file_id"]
    await bot("sendMessage", chat_id=ayshe.id, text="Who?")
    wishes = Wishes(sorted(METHODS).index(method), [ayshe.id, family.id], file_id)
    for _ in range(ROUNDS):
        answer = await bot.answer(method, json=wishes.for_method(method))
        if answer["ok"]:
            check_result(method, answer["result"])
        else:
            assert answer["error_code"] in {400, 403, 409, 429}
