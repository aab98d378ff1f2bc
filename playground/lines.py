"""What a broken line looks like from the other end: cut, reset in the middle of an answer, silent."""

import asyncio
import socket
import struct
import sys

from aiohttp import web

# SO_LINGER of zero seconds: the other side gets a reset, not an end.
ABORTIVE_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


def cut(request: web.Request) -> None:
    if request.transport is None:
        return
    line = request.transport.get_extra_info("socket")
    if line is not None:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORTIVE_CLOSE)
    request.transport.abort()


async def silence(request: web.Request, seconds: float) -> web.Response:
    """No answer for a while, then the line is cut."""
    await asyncio.sleep(seconds)
    cut(request)
    return web.Response()


async def half_an_answer(request: web.Request, body: bytes, content_type: str) -> web.StreamResponse:
    """Headers and half of the body, then a reset."""
    answer = web.StreamResponse(headers={"Content-Length": str(len(body)), "Content-Type": content_type})
    await answer.prepare(request)
    await answer.write(body[: max(1, len(body) // 2)])
    await asyncio.sleep(0.01)  # so that the half arrives before the reset throws it away
    cut(request)
    return answer


async def pause(seconds: float) -> None:
    await asyncio.sleep(seconds)
