"""What a stranger finds in all that is kept, without a private key: nothing. With sealing off: everything."""

import base64
import json
import secrets
from collections.abc import Callable, Iterator

from bot.custody import Custody, Purpose, bound
from bot.custody.recipients import new_private_key
from bot.custody.secret import SecretBytes

REPORTS = 200
FIELDS = ("name", "village", "told_by", "chat", "code", "file", "file_name")


def canary(report: int, field: str) -> str:
    return f"Кәнәрийә-{field}-{report:03}-قۇشقاچ"


def new_custody() -> Custody:
    server, recovery = new_private_key(), new_private_key()
    return Custody(server, (server.recipient, recovery.recipient), SecretBytes(secrets.token_bytes(32)))


def kept_by(custody: Custody) -> Iterator[bytes]:
    """Every byte string that is kept of 200 reports: the rows, the wrapped keys, the files, the index."""
    for number in range(REPORTS):
        report_id = f"report-{number}"
        for purpose in Purpose:
            key = custody.new_data_key()
            yield from (row.wrapped for row in custody.wrap(key, report_id, purpose))
            for seq, field in enumerate(FIELDS):
                sealed = custody.seal(key, canary(number, field).encode(), bound(report_id, purpose, seq))
                on_disk = custody.seal_file(key, canary(number, field).encode("utf-16"), bound(report_id, seq))
                yield from (sealed.salt, sealed.box, on_disk.salt, on_disk.box)
        yield custody.seal_transient(canary(number, "chat").encode(), bound("chat", report_id))
        yield custody.index("code", canary(number, "code"))


def in_the_open() -> Iterator[bytes]:
    """The same, had somebody turned sealing off: in every form a careless program might have written it in."""
    for number in range(REPORTS):
        for place, field in enumerate(FIELDS):
            form = FORMS[(number + place) % len(FORMS)]
            yield secrets.token_bytes(7) + form(canary(number, field)) + secrets.token_bytes(7)


def as_base64(text: str, before: int = 0) -> bytes:
    """As it looks inside a longer base64 text, `before` bytes into a group of three."""
    whole = base64.b64encode(b"\0" * before + text.encode())
    return whole[4 if before else 0 : -4]


FORMS: tuple[Callable[[str], bytes], ...] = (
    lambda text: text.encode(),
    lambda text: text.encode("utf-16-le"),
    lambda text: text.encode("utf-16-be"),
    as_base64,
    lambda text: text.encode().hex().encode(),
    lambda text: json.dumps(text)[1:-1].encode(),
    lambda text: as_base64(text, 1),
    lambda text: as_base64(text, 2),
    lambda text: text.encode().hex().upper().encode(),
)


def found_in(seized: bytes) -> set[tuple[int, str]]:
    return {
        (number, field)
        for number in range(REPORTS)
        for field in FIELDS
        if any(form(canary(number, field)) in seized for form in FORMS)
    }


def test_a_seizure_without_a_private_key_yields_no_word() -> None:
    assert found_in(b"\n".join(kept_by(new_custody()))) == set()


def test_no_private_key_stands_in_what_is_kept() -> None:
    custody = new_custody()
    seized = b"\n".join(kept_by(custody))
    assert custody.server_key.seed.reveal() not in seized
    assert custody.index_key.reveal() not in seized


def test_the_search_finds_every_word_when_nothing_is_sealed() -> None:
    everything = {(number, field) for number in range(REPORTS) for field in FIELDS}
    assert found_in(b"\n".join(in_the_open())) == everything
