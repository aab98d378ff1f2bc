"""The unchanged bot as a child of the demo: started, killed without warning, started again."""

import asyncio
import ctypes
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PR_SET_PDEATHSIG = 1
STOP_SECONDS = 3.0
LAST_LINES = 12


@dataclass(frozen=True)
class BotCommand:
    """How to start the bot, and where its log goes."""

    words: Sequence[str]
    environment: Mapping[str, str]
    folder: Path
    log: Path


class BotChild:
    """One process at a time. `pulled` counts how often it was killed on purpose."""

    def __init__(self, command: BotCommand) -> None:
        self._command = command
        self._process: asyncio.subprocess.Process | None = None
        self._lock = asyncio.Lock()
        self.pulled = 0

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    async def start(self) -> None:
        with self._command.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self._command.words,
                env=dict(self._command.environment),
                cwd=self._command.folder,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=die_with_parent(),
            )

    async def pull_plug(self) -> None:
        """SIGKILL (TerminateProcess on Windows): no goodbye, no tidying up. Then start again."""
        async with self._lock:
            await self._end(gently=False)
            self.pulled += 1
            await self.start()

    async def stop(self) -> None:
        async with self._lock:
            await self._end(gently=True)

    async def ended(self) -> int:
        """Waits until the present process is gone; its exit code."""
        return await self._process.wait() if self._process else 0

    def last_words(self) -> str:
        """The end of its log, to show when it stopped by itself."""
        lines = self._command.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(lines[-LAST_LINES:])

    async def _end(self, *, gently: bool) -> None:
        process = self._process
        if process is None or process.returncode is not None:
            return
        with suppress(ProcessLookupError):
            if gently:
                process.terminate()
                with suppress(TimeoutError):
                    await asyncio.wait_for(process.wait(), STOP_SECONDS)
            if process.returncode is None:
                process.kill()
        await process.wait()


def die_with_parent() -> Callable[[], None] | None:
    """On Linux the kernel itself ends the bot when the demo is gone, however it went. Elsewhere the demo has to."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    return lambda: libc.prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL)) and None
