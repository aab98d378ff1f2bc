"""`python -m playground --port 8081 --state FOLDER`: the pocket Telegram as a process of its own."""

import argparse
import asyncio
import contextlib
import signal
import sys
from pathlib import Path

from playground.limits import RateLimits
from playground.pocket import PocketTelegram


def wishes(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m playground", description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free one")
    parser.add_argument("--state", type=Path, default=None, help="folder that remembers; without it all is forgotten")
    parser.add_argument("--rate-limits", type=RateLimits, choices=list(RateLimits), default=RateLimits.OFF)
    return parser.parse_args(words)


async def serve(wanted: argparse.Namespace) -> None:
    """Until a signal says stop; the URL stands on one line when it is ready."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has no signals to wait for: it just ends us
            loop.add_signal_handler(each, stopped.set)
    pocket = PocketTelegram(wanted.state, rate_limits=wanted.rate_limits)
    sys.stdout.write(f"{await pocket.start(wanted.port)}\n")
    sys.stdout.flush()
    await stopped.wait()
    await pocket.stop()


if __name__ == "__main__":
    asyncio.run(serve(wishes(sys.argv[1:])))
