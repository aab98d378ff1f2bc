"""No key shows itself: not printed, not formatted, not pickled, not in a traceback that shows local variables."""

import base64
import copy
import pickle
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.custody import Custody, KeyPlaces, KeysRefused, Sealed, Unreadable, Wrapped, bound, open_custody
from bot.custody.envelope import DataKey
from bot.custody.key_files import KeyFile, Role, read_key_file, write_key_file
from bot.custody.recipients import private_key_from
from bot.custody.secret import SecretBytes

CANARY = b"canary-canary-canary-canary-0123"
assert len(CANARY) == 32

SERVER = private_key_from(SecretBytes(CANARY))
CUSTODY = Custody(SERVER, (SERVER.recipient,), SecretBytes(CANARY))
KEY = DataKey(SecretBytes(CANARY))
HOLDERS = [SecretBytes(CANARY), KEY, SERVER, CUSTODY, KeyFile(Role.SERVER, b"", SecretBytes(CANARY), b"")]
WORDS = "the canary sang in the night"


@pytest.mark.parametrize("holder", HOLDERS, ids=lambda holder: type(holder).__name__)
def test_a_secret_shows_nothing_of_itself(holder: object) -> None:
    shown = [repr(holder), str(holder), f"{holder}", f"{holder!r}", f"{[holder]}", "%s %r" % (holder, holder)]  # noqa: UP031
    assert [text for text in shown if gives_away(text)] == []


@pytest.mark.parametrize("holder", HOLDERS, ids=lambda holder: type(holder).__name__)
def test_a_secret_is_not_pickled_or_copied(holder: object) -> None:
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        if isinstance(holder, SecretBytes) or attempt is not copy.copy:
            with pytest.raises(TypeError):
                attempt(holder)


def test_no_traceback_with_local_variables_shows_a_key_or_the_words(tmp_path: Path) -> None:
    assert [text for act in failing_acts(tmp_path) if gives_away(text := traceback_of(act))] == []


def test_the_search_would_find_a_key_that_shows_itself() -> None:
    def careless() -> None:
        secret_bytes = KEY.secret.reveal()
        raise RuntimeError(len(secret_bytes))

    assert gives_away(traceback_of(careless))


def failing_acts(folder: Path) -> list[Callable[[], object]]:
    """Everything in this room that can fail while it holds a secret."""
    sealed = CUSTODY.seal(KEY, WORDS.encode(), b"here")
    locked = folder / "locked.key"
    write_key_file(locked, KeyFile(Role.SERVER, b"public", SecretBytes(CANARY)), SecretStr("right"))
    plain = folder / "plain.key"
    write_key_file(plain, KeyFile(Role.SERVER, b"public", SecretBytes(CANARY + CANARY)), None)
    return [
        lambda: CUSTODY.open(KEY, Sealed(sealed.salt, sealed.box[:-1] + b"\0"), b"here"),
        lambda: CUSTODY.open_transient(b"nothing", bound("chat")),
        lambda: CUSTODY.unwrap([Wrapped(SERVER.recipient.id, bytes(1168))], "report", "case"),
        lambda: write_key_file(plain, KeyFile(Role.SERVER, b"public", SecretBytes(CANARY)), None),
        lambda: read_key_file(locked, Role.SERVER, SecretStr("wrong")),
        lambda: read_key_file(plain, Role.RECOVERY, None),
        lambda: open_custody(KeyPlaces(plain, folder / "none.key")),
    ]


def traceback_of(act: Callable[[], object]) -> str:
    try:
        act()
    except (Unreadable, KeysRefused, FileExistsError, RuntimeError) as error:
        return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    raise AssertionError("this was meant to fail")


def gives_away(text: str) -> bool:
    secrets = ("canary", CANARY.hex(), base64.b64encode(CANARY).decode()[:20], str(list(CANARY))[1:-1])
    return any(secret in text for secret in secrets)
