"""With what the demo starts the bot, and what it refuses to start with."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.settings import PREFIX

POCKET_TOKEN = re.compile(r"\d{1,12}:POCKET-[\w-]+")
NOT_THE_BOTS = "DEMO_BROWSER"


class RealToken(Exception):
    """A token that is not a made-up one is within reach; the demo must not come near it."""


@dataclass(frozen=True)
class DemoOptions:
    """`folder` is kept if it is given, else a fresh one is made and thrown away. Port 0 takes a free one."""

    port: int = 8080
    folder: Path | None = None
    open_browser: bool = True


def refuse_real_token(environment: Mapping[str, str]) -> None:
    """Raises RealToken, naming the variable and never its value."""
    for name, value in environment.items():
        match name.upper().removeprefix(PREFIX) if name.upper().startswith(PREFIX) else "":
            case "TOKEN" if not is_made_up(value):
                raise RealToken(name)
            case "TOKEN_FILE" if not is_made_up(content_of(Path(value))):
                raise RealToken(name)


def is_made_up(token: str) -> bool:
    return not token.strip() or POCKET_TOKEN.fullmatch(token.strip()) is not None


def content_of(path: Path) -> str:
    """What cannot be read might be real."""
    try:
        return path.expanduser().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return "unreadable"


def wants_browser(options: DemoOptions, environment: Mapping[str, str]) -> bool:
    """REPORTBOT_DEMO_BROWSER=0 is for machines on which nobody looks."""
    return options.open_browser and environment.get(f"{PREFIX}{NOT_THE_BOTS}", "1") != "0"


def environment_for(url: str, token: str, folder: Path) -> dict[str, str]:
    """The child's environment: ours, without any setting of a real bot, and with the demo's own."""
    inherited = {name: value for name, value in os.environ.items() if not name.upper().startswith(PREFIX)}
    return {**inherited, **bot_settings(url, token, folder), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}


def bot_settings(url: str, token: str, folder: Path) -> dict[str, str]:
    """The made-up names are those of the tests, so that a chat saved here can be played there."""
    chosen = {
        "TOKEN": token,
        "API_BASE_URL": url,
        "DEMO": "true",
        "DATA_FOLDER": str(folder / "bot"),
        "CLOCK_OFFSET_FILE": str(folder / "telegram" / "clock_offset"),
        "ORGANISATION": "The Circle",
        "COUNTRY": "Nowhereland",
        "CONTACT": "Nadia, +000 (made up)",
        "VERIFY_AT": "https://example.org/bot",
        "UPDATES_A_MINUTE": "1000000",  # chats are played faster than people type
    }
    return {f"{PREFIX}{name}": value for name, value in chosen.items()}
