"""A secret that shows nothing when it is printed, formatted, logged or pickled, and the one error of this room."""

from typing import NoReturn


class Unreadable(Exception):
    """What was given cannot be opened. Never says why: a reason would help only whoever tries keys."""


class SecretBytes:
    """Key material. `reveal()` is the only way to it, so that every use can be found by its name."""

    __slots__ = ("_content",)

    def __init__(self, content: bytes) -> None:
        self._content = content

    def reveal(self) -> bytes:
        return self._content

    def __repr__(self) -> str:
        return "SecretBytes(hidden)"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not copied, pickled or sent anywhere")
