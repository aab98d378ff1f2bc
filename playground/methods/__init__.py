"""The methods of the Bot API that the pocket Telegram carries out."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from playground.methods import (
    answering,
    chats,
    commands,
    copying,
    deleting,
    editing,
    files,
    polling,
    profile,
    sending,
    sending_media,
)
from playground.reach import Call

Method = Callable[[Call], Any | Awaitable[Any]]

METHODS: Mapping[str, Method] = {
    **polling.METHODS,
    **sending.METHODS,
    **sending_media.METHODS,
    **editing.METHODS,
    **deleting.METHODS,
    **copying.METHODS,
    **answering.METHODS,
    **files.METHODS,
    **commands.METHODS,
    **profile.METHODS,
    **chats.METHODS,
}
