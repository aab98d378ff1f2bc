"""How python-telegram-bot reaches Telegram: over aiohttp, whose pool stays fast with hundreds of calls at once."""

import json
from functools import lru_cache
from typing import Any, Final

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, FormData, TCPConnector
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from typing_extensions import override

FORM: Final = {"User-Agent": BaseRequest.USER_AGENT, "Content-Type": "application/x-www-form-urlencoded"}
JSON: Final = {"User-Agent": BaseRequest.USER_AGENT, "Content-Type": "application/json"}
PARTS: Final = {"User-Agent": BaseRequest.USER_AGENT}
UPLOAD_SECONDS: Final = 60.0
NOT_GIVEN: Final = BaseRequest.DEFAULT_NONE


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class JsonBody:
    """Parameters written as one JSON object: a form would spell every letter that is not Latin as six signs."""

    def __init__(self, parameters: dict[str, Any]) -> None:
        self.written = _JSON.encode(parameters).encode(errors="replace")


class AiohttpRequest(BaseRequest):
    """One pool of connections. Times are seconds; errors never hold the URL: the token is in it."""

    def __init__(self, connections: int = 256, read_timeout: float = 10.0, connect_timeout: float = 5.0) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._session: ClientSession | None = None

    @property
    @override
    def read_timeout(self) -> float:
        return self._read_timeout

    @override
    async def initialize(self) -> None:
        if self._session is None:
            pool = TCPConnector(limit=self._connections, keepalive_timeout=60)
            unasked = ("Accept", "Accept-Encoding")
            self._session = ClientSession(connector=pool, cookie_jar=DummyCookieJar(), skip_auto_headers=unasked)

    @override
    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | JsonBody | None = None,
        read_timeout: ODVInput[float] = NOT_GIVEN,
        write_timeout: ODVInput[float] = NOT_GIVEN,
        connect_timeout: ODVInput[float] = NOT_GIVEN,
        pool_timeout: ODVInput[float] = NOT_GIVEN,
    ) -> tuple[int, bytes]:
        """Status and body. A pool that stays full counts as a connection that cannot be had."""
        read = seconds(read_timeout, self._read_timeout)
        connect = seconds(connect_timeout, self._connect_timeout)
        wait_for_pool = seconds(pool_timeout, self._connect_timeout)
        upload = seconds(write_timeout, UPLOAD_SECONDS)
        try:
            return await self._exchange(url, method, request_data, limits(read, connect, wait_for_pool, upload))
        except TimeoutError:
            raise TimedOut from None
        except ClientError as failure:
            # Without its cause: aiohttp's sentences may quote the address.
            raise NetworkError(f"aiohttp.{type(failure).__name__}") from None

    async def tell(self, url: str, body: JsonBody) -> None:
        """Post, and do not read what Telegram says of its success. Raises python-telegram-bot's own errors."""
        # It only hands the body on to `do_request`, which knows it.
        await self._request_wrapper(url, "POST", body)  # type: ignore[arg-type]

    async def _exchange(
        self, url: str, method: str, request_data: RequestData | JsonBody | None, within: ClientTimeout
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("The connection to Telegram is not open")
        body, headers = encoded(request_data)
        async with self._session.request(
            method, url, data=body, headers=headers, timeout=within, allow_redirects=False
        ) as answer:
            return answer.status, await answer.read()


def seconds(given: ODVInput[float], otherwise: float) -> float | None:
    return given if given is None or isinstance(given, (float, int)) else otherwise


@lru_cache(maxsize=16)
def limits(
    read: float | None, connect: float | None, wait_for_pool: float | None, upload: float | None
) -> ClientTimeout:
    """How long each part of a call may take."""
    return ClientTimeout(
        total=all_together(read, connect, wait_for_pool, upload),
        connect=all_together(wait_for_pool, connect),
        sock_connect=connect,
        sock_read=read,
    )


def all_together(*parts: float | None) -> float | None:
    """The sum; without a limit when one of them has none."""
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def encoded(request_data: RequestData | JsonBody | None) -> tuple[bytes | FormData | None, dict[str, str]]:
    """The parameters as JSON or as a form; as parts where there are files."""
    if request_data is None:
        return None, PARTS
    if isinstance(request_data, JsonBody):
        return request_data.written, JSON
    if not request_data.contains_files:
        return request_data.url_encoded_parameters().encode(), FORM
    parts = FormData(quote_fields=False)
    for name, value in request_data.json_parameters.items():
        parts.add_field(name, value)
    for name, (file_name, content, kind) in request_data.multipart_data.items():
        parts.add_field(name, content, filename=file_name, content_type=kind)
    return parts, PARTS
