"""One envelope for everything: what was sealed comes back whole, or not at all."""

import secrets
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.custody import Custody, DataKey, Sealed, Unreadable, bound, padded_length
from bot.custody.envelope import padded, unpadded
from bot.custody.recipients import new_private_key
from bot.custody.secret import SecretBytes

REPORT = UUID("11111111-1111-4111-8111-111111111111")
OTHER_REPORT = UUID("22222222-2222-4222-8222-222222222222")
HERE = bound(REPORT, "case", 17)
SALIM = b"Salim, taken in April"


def new_custody() -> Custody:
    server, recovery = new_private_key(), new_private_key()
    return Custody(server, (server.recipient, recovery.recipient), SecretBytes(secrets.token_bytes(32)))


custody = new_custody()
key = custody.new_data_key()


@given(st.binary(max_size=3000))
def test_what_was_sealed_comes_back_byte_for_byte(plaintext: bytes) -> None:
    assert custody.open(key, custody.seal(key, plaintext, HERE), HERE) == plaintext
    assert custody.open_file(key, custody.seal_file(key, plaintext, HERE), HERE) == plaintext
    assert custody.open_transient(custody.seal_transient(plaintext, HERE), HERE) == plaintext


def test_every_flipped_bit_makes_it_unreadable() -> None:
    sealed = custody.seal(key, b"yes", HERE)
    for changed in flipped(sealed.box):
        with pytest.raises(Unreadable):
            custody.open(key, Sealed(sealed.salt, changed), HERE)
    for changed in flipped(sealed.salt):
        with pytest.raises(Unreadable):
            custody.open(key, Sealed(changed, sealed.box), HERE)


def test_every_flipped_bit_of_a_transient_thing_makes_it_unreadable() -> None:
    for changed in flipped(custody.seal_transient(b"chat 1", b"chat")):
        with pytest.raises(Unreadable):
            custody.open_transient(changed, b"chat")


def flipped(original: bytes) -> list[bytes]:
    number = int.from_bytes(original)
    return [(number ^ (1 << bit)).to_bytes(len(original)) for bit in range(8 * len(original))]


@pytest.mark.parametrize("length", [0, 1, 16, 32, 33, 200])
def test_a_box_cut_short_is_unreadable(length: int) -> None:
    sealed = custody.seal(key, SALIM, HERE)
    with pytest.raises(Unreadable):
        custody.open(key, Sealed(sealed.salt, sealed.box[:length]), HERE)
    with pytest.raises(Unreadable):
        custody.open_transient(custody.seal_transient(SALIM, HERE)[:length], HERE)


@pytest.mark.parametrize(
    "elsewhere", [bound(OTHER_REPORT, "case", 17), bound(REPORT, "case", 18), bound(REPORT, "reporter", 17), b""]
)
def test_another_report_position_or_purpose_is_unreadable(elsewhere: bytes) -> None:
    with pytest.raises(Unreadable):
        custody.open(key, custody.seal(key, SALIM, HERE), elsewhere)
    with pytest.raises(Unreadable):
        custody.open_transient(custody.seal_transient(SALIM, HERE), elsewhere)


def test_another_data_key_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        custody.open(custody.new_data_key(), custody.seal(key, SALIM, HERE), HERE)


def test_a_thing_of_one_kind_does_not_open_as_another() -> None:
    with pytest.raises(Unreadable):
        custody.open_file(key, custody.seal(key, SALIM, HERE), HERE)
    with pytest.raises(Unreadable):
        custody.open(key, custody.seal_file(key, SALIM, HERE), HERE)


def test_another_server_opens_nothing_transient() -> None:
    with pytest.raises(Unreadable):
        new_custody().open_transient(custody.seal_transient(SALIM, HERE), HERE)


def test_without_its_salt_one_answer_is_gone_and_its_neighbour_is_not() -> None:
    taken_back, neighbour = custody.seal(key, SALIM, HERE), custody.seal(key, b"Ghulja", bound(REPORT, "case", 18))
    with pytest.raises(Unreadable):
        custody.open(key, Sealed(bytes(32), taken_back.box), HERE)
    assert custody.open(key, neighbour, bound(REPORT, "case", 18)) == b"Ghulja"


def test_the_same_words_never_look_the_same() -> None:
    boxes = {custody.seal(key, b"yes", HERE).box for _ in range(100)}
    salts = {custody.seal(key, b"yes", HERE).salt for _ in range(100)}
    assert (len(boxes), len(salts)) == (100, 100)


def test_short_answers_cannot_be_told_apart_by_their_length() -> None:
    answers = [b"", b"no", b"camp", b"death_in_custody", b"x" * 255]
    assert {len(custody.seal(key, answer, HERE).box) for answer in answers} == {1 + 256 + 16}


@given(st.integers(min_value=1, max_value=2_000_000_000))
def test_padding_adds_at_most_an_eighth_above_a_small_floor(length: int) -> None:
    assert length <= padded_length(length) <= max(256 * -(-length // 256), length * 9 // 8)


@given(st.binary(max_size=1000))
def test_padding_is_taken_off_again_whatever_the_words_end_with(plaintext: bytes) -> None:
    for ending in (b"", b"\0", b"\x80", b"\x80\0\0"):
        assert unpadded(padded(plaintext + ending)) == plaintext + ending
        assert len(padded(plaintext + ending)) == padded_length(len(plaintext + ending) + 1)


@given(st.lists(st.text(max_size=4), max_size=4), st.lists(st.text(max_size=4), max_size=4))
def test_two_places_are_bound_alike_only_if_they_are_the_same(one: list[str], other: list[str]) -> None:
    assert (bound(*one) == bound(*other)) == (one == other)


def test_the_index_finds_the_same_value_and_says_nothing_about_it() -> None:
    assert custody.index("chat", 42) == custody.index("chat", 42)
    assert len({custody.index("chat", 42), custody.index("chat", 43), custody.index("code", 42)}) == 3
    assert new_custody().index("chat", 42) != custody.index("chat", 42)
    assert len(custody.index("chat", 42)) == 32


def test_a_data_key_of_the_wrong_length_opens_nothing() -> None:
    with pytest.raises(Unreadable):
        custody.open(DataKey(SecretBytes(b"")), custody.seal(key, SALIM, HERE), HERE)
