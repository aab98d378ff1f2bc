"""A bot without a library: it calls methods by name, and holds every answer to the published types."""

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

from playground import PocketTelegram
from tests.playground.typed import check_result, check_update

Json = dict[str, Any]


class ApiError(Exception):
    """An answer with "ok": false."""

    def __init__(self, answer: Json) -> None:
        super().__init__(f"{answer['error_code']} {answer['description']}")
        self.parameters: Json = answer.get("parameters", {})


@dataclass
class RawBot:
    """`await bot("sendMessage", chat_id=1, text="hello")`, sent as JSON."""

    pocket: PocketTelegram
    token: str = ""
    offset: int = 0
    session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self.token = self.token or self.pocket.token
        self.session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, _: object, __: TracebackType | None) -> None:
        assert self.session is not None
        await self.session.close()

    async def answer(self, method: str, **body: Any) -> Json:
        """The whole answer, whatever the body: `json=`, `data=`, `params=` as aiohttp has them."""
        assert self.session is not None
        async with self.session.post(f"{self.pocket.url}/bot{self.token}/{method}", **body) as response:
            answer: Json = await response.json()
            assert response.status == (200 if answer["ok"] else answer["error_code"])
            return answer

    async def __call__(self, method: str, **parameters: Any) -> Any:
        answer = await self.answer(method, json=parameters)
        if not answer["ok"]:
            raise ApiError(answer)
        check_result(method, answer["result"])
        return answer["result"]

    async def updates(self, **parameters: Any) -> list[Json]:
        """What waits, and it is acknowledged by the next call."""
        found: list[Json] = await self("getUpdates", offset=self.offset, **parameters)
        for update in found:
            check_update(update)
        self.offset = found[-1]["update_id"] + 1 if found else self.offset
        return found

    async def download(self, path: str) -> tuple[int, bytes]:
        assert self.session is not None
        async with self.session.get(f"{self.pocket.url}/file/bot{self.token}/{path}") as response:
            return response.status, await response.read()
