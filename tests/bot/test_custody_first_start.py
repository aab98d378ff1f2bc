"""The two keys at the first start, and what is refused at every start after it."""

import base64
import json
import os
import stat
import threading
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.custody import KeyPlaces, KeysRefused, Unreadable, open_custody, read_recovery_key
from bot.custody.key_files import KeyFile, Role, read_public_part, write_key_file

REPORT = "11111111-1111-4111-8111-111111111111"


@pytest.fixture
def places(tmp_path: Path) -> KeyPlaces:
    return KeyPlaces(tmp_path / "keys" / "server.key", tmp_path / "usb" / "recovery.key", (tmp_path / "data",))


def test_the_first_start_makes_both_keys_and_the_next_one_reads_them(places: KeyPlaces) -> None:
    first, second = open_custody(places), open_custody(places)
    assert first.made == (places.recovery, places.server)
    assert second.made == ()
    assert (second.server.id, second.recovery.id) == (first.server.id, first.recovery.id)
    assert second.custody.index("chat", 1) == first.custody.index("chat", 1)


def test_reports_are_wrapped_to_the_server_and_to_the_recovery_key(places: KeyPlaces) -> None:
    custody = open_custody(places).custody
    key = custody.new_data_key()
    rows = custody.wrap(key, REPORT, "case")
    recovery = read_recovery_key(places.recovery)
    assert recovery.unwrap(rows, REPORT, "case").secret.reveal() == key.secret.reveal()


def test_the_bot_runs_on_when_the_recovery_key_has_been_moved_away(places: KeyPlaces) -> None:
    first = open_custody(places)
    places.recovery.unlink()
    assert open_custody(places).recovery.id == first.recovery.id
    assert not places.recovery.exists()


def test_a_recovery_key_made_elsewhere_is_used_and_its_private_part_need_not_come_here(places: KeyPlaces) -> None:
    made_elsewhere = KeyPlaces(places.server.with_name("other.key"), places.recovery.with_name("own.key"))
    open_custody(made_elsewhere)
    public = read_public_part(made_elsewhere.recovery, Role.RECOVERY)
    write_key_file(places.recovery, KeyFile(Role.RECOVERY, public, None), None)
    opened = open_custody(places)
    assert opened.recovery.public == public
    assert opened.made == (places.server,)
    with pytest.raises(KeysRefused, match="only the public part"):
        read_recovery_key(places.recovery)


def test_the_secret_line_can_be_cut_out_of_a_recovery_key_by_hand(places: KeyPlaces) -> None:
    made_elsewhere = KeyPlaces(places.server.with_name("other.key"), places.recovery)
    public = open_custody(made_elsewhere).recovery.public
    lines = places.recovery.read_text().splitlines()
    places.recovery.write_text("\n".join(line for line in lines if not line.lstrip().startswith('"secret"')))
    assert open_custody(places).recovery.public == public


def test_a_start_that_was_killed_between_the_two_files_is_carried_on(places: KeyPlaces) -> None:
    first = open_custody(places)
    places.server.unlink()
    second = open_custody(places)
    assert second.recovery.id == first.recovery.id
    assert second.made == (places.server,)


def test_two_first_starts_at_once_end_with_the_same_keys(places: KeyPlaces) -> None:
    opened = []
    starts = [threading.Thread(target=lambda: opened.append(open_custody(places))) for _ in range(6)]
    for start in starts:
        start.start()
    for start in starts:
        start.join()
    assert len(opened) == 6
    assert len({one.server.id for one in opened}) == 1
    assert len({one.recovery.id for one in opened}) == 1
    assert sorted(path.name for path in places.server.parent.iterdir()) == ["server.key"]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")
def test_key_files_are_for_their_owner_only(places: KeyPlaces) -> None:
    open_custody(places)
    for path in (places.server, places.recovery):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_key_file_is_never_written_over(places: KeyPlaces) -> None:
    open_custody(places)
    before = places.server.read_bytes()
    with pytest.raises(FileExistsError):
        write_key_file(places.server, KeyFile(Role.SERVER, b"", None), None)
    assert places.server.read_bytes() == before


def test_a_file_system_without_hard_links_is_good_enough(places: KeyPlaces, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    assert open_custody(places).made == (places.recovery, places.server)
    assert open_custody(places).made == ()


@pytest.mark.parametrize("inside", ["server", "recovery"])
def test_a_key_in_the_data_folder_is_refused(tmp_path: Path, inside: str) -> None:
    folder = tmp_path / "data"
    server = folder / "deep" / "a.key" if inside == "server" else tmp_path / "a.key"
    recovery = folder / "b.key" if inside == "recovery" else tmp_path / "b.key"
    with pytest.raises(KeysRefused, match="data folder"):
        open_custody(KeyPlaces(server, recovery, (folder,)))
    assert list(tmp_path.rglob("*.key")) == []


@pytest.mark.skipif(os.name != "posix", reason="symbolic links need rights on Windows")
def test_a_key_that_reaches_the_data_folder_through_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "elsewhere").symlink_to(tmp_path / "data")
    with pytest.raises(KeysRefused, match="data folder"):
        open_custody(KeyPlaces(tmp_path / "elsewhere" / "a.key", tmp_path / "b.key", (tmp_path / "data",)))


def test_the_demo_may_keep_its_keys_beside_its_made_up_people(tmp_path: Path) -> None:
    demo = KeyPlaces(tmp_path / "data" / "a.key", tmp_path / "data" / "b.key", (tmp_path / "data",), demo=True)
    assert len(open_custody(demo).made) == 2


def test_no_new_key_is_made_when_the_old_one_is_missing_and_reports_need_it(places: KeyPlaces) -> None:
    needed = open_custody(places).server.id
    places.server.unlink()
    with pytest.raises(KeysRefused, match=needed):
        open_custody(places, frozenset({needed}))
    assert not places.server.exists()


def test_another_server_key_than_the_reports_need_is_refused(places: KeyPlaces) -> None:
    own = open_custody(places).server.id
    with pytest.raises(KeysRefused, match=own):
        open_custody(places, frozenset({"0" * 32}))
    assert open_custody(places, frozenset({"0" * 32, own})).server.id == own


# --- the passphrase -----------------------------------------------------------------------------------------------


def locked(places: KeyPlaces, passphrase: str | None) -> KeyPlaces:
    secret = None if passphrase is None else SecretStr(passphrase)
    return KeyPlaces(places.server, places.recovery, places.away_from, secret)


def test_a_passphrase_locks_the_server_key(places: KeyPlaces) -> None:
    first = open_custody(locked(places, "seven grey horses"))
    assert open_custody(locked(places, "seven grey horses")).server.id == first.server.id
    for wrong, words in (("seven gray horses", "does not open"), (None, "REPORTBOT_SERVER_KEY_PASSPHRASE")):
        with pytest.raises(KeysRefused, match=words):
            open_custody(locked(places, wrong))


def test_nothing_secret_of_a_locked_key_stands_in_the_file(places: KeyPlaces) -> None:
    custody = open_custody(locked(places, "seven grey horses")).custody
    text = places.server.read_text()
    for secret in (custody.server_key.seed.reveal(), custody.index_key.reveal()):
        assert base64.b64encode(secret).decode()[:40] not in text
    assert "secret" not in json.loads(text)


def test_a_locked_key_with_another_recovery_key_written_into_it_is_refused(places: KeyPlaces) -> None:
    """Else whoever can write the file, but not open it, could add a reader to every report to come."""
    open_custody(locked(places, "seven grey horses"))
    fields = json.loads(places.server.read_text())
    fields["also_to"] = fields["public"]
    places.server.write_text(json.dumps(fields))
    with pytest.raises(KeysRefused, match="was changed"):
        open_custody(locked(places, "seven grey horses"))


# --- files that are no keys ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a key file"),
        ("\ufeffhello", "not a key file"),
        ("[]", "not a key file"),
        ('{"format": "reportbot key 99"}', "this version"),
        ('{"format": "reportbot key 1", "role": "recovery"}', "not a server key"),
        ('{"format": "reportbot key 1", "role": "server"}', "damaged"),
        ('{"format": "reportbot key 1", "role": "server", "public": "???"}', "damaged"),
        ('{"format": "reportbot key 1", "role": "server", "public": "", "secret": 7}', "damaged"),
        ('{"format": "reportbot key 1", "role": "server", "public": ""}', "no private key"),
    ],
)
def test_a_file_that_is_no_key_is_refused_in_plain_words(places: KeyPlaces, text: str, words: str) -> None:
    open_custody(places)
    places.server.write_text(text, encoding="utf-8")
    with pytest.raises(KeysRefused, match=words):
        open_custody(places)


def test_a_key_whose_halves_do_not_belong_together_is_refused(places: KeyPlaces) -> None:
    open_custody(places)
    fields = json.loads(places.server.read_text())
    places.server.write_text(json.dumps(fields | {"public": fields["also_to"]}))
    with pytest.raises(KeysRefused, match="do not belong together"):
        open_custody(places)
    fields.pop("also_to")
    places.server.write_text(json.dumps(fields))
    with pytest.raises(KeysRefused, match="no recovery key"):
        open_custody(places)


@pytest.mark.parametrize("name", ["server.key", "deeper/server.key"])
def test_a_key_folder_that_cannot_be_made_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "keys").write_text("a file, not a folder")
    with pytest.raises(KeysRefused, match="cannot be"):
        open_custody(KeyPlaces(tmp_path / "keys" / name, tmp_path / "recovery.key"))


def test_a_damaged_recovery_key_is_refused_before_any_server_key_is_made(places: KeyPlaces) -> None:
    places.recovery.parent.mkdir()
    places.recovery.write_text('{"format": "reportbot key 1", "role": "recovery", "public": "???"}')
    with pytest.raises(KeysRefused, match="damaged"):
        open_custody(places)
    assert not places.server.exists()


def test_a_folder_where_a_key_should_be_is_refused(places: KeyPlaces) -> None:
    places.server.mkdir(parents=True)
    with pytest.raises(KeysRefused, match="cannot be read"):
        open_custody(places)


def test_a_new_recovery_key_cannot_open_reports_of_before(places: KeyPlaces) -> None:
    custody = open_custody(places).custody
    rows = custody.wrap(custody.new_data_key(), REPORT, "case")
    others = KeyPlaces(places.server.with_name("c.key"), places.recovery.with_name("d.key"))
    open_custody(others)
    with pytest.raises(Unreadable):
        read_recovery_key(others.recovery).unwrap(rows, REPORT, "case")
