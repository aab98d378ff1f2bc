"""Logs that never hold a person's words or the token: libraries that log whole requests are kept quiet at any level."""

from __future__ import annotations

import logging

TALKATIVE = ("telegram", "httpx", "httpcore", "aiohttp", "asyncio", "sqlalchemy", "apscheduler", "alembic")
FORMAT = "%(asctime)s %(levelname)-7s %(name)s %(message)s"


def configure(level: str) -> None:
    """Log to standard error at this level; what talks too much only from WARNING on, without its values."""
    logging.basicConfig(level=level, format=FORMAT, force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.ERROR if name == "apscheduler" else logging.WARNING)
