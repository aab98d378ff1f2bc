"""Nothing calls the messenger but the reply to the update in hand and the outbox: read from the source itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SPEAKS = {"send", "send_once", "change"}
SENDING_CALLS = ("send", "edit", "copy", "forward")
ALLOWED = {
    "handlers/speaking.py": {"send", "send_once", "change"},
}
"""Where the messenger may be told to say something: after the commit of an update, or of a row of the outbox."""
EMPTYING = "handlers/blanking.py"
"""The messenger's own: it says nothing new."""


def calls(path: Path) -> Iterator[tuple[str, str]]:
    """Every call of a method: the name of what it is called on, and the method."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            name = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
            yield name.lstrip("_"), node.func.attr


def files() -> Iterator[Path]:
    for room in ("bot", "handlers", "storage"):
        yield from sorted((ROOT / room).rglob("*.py"))


def test_only_speaking_calls_the_messenger() -> None:
    found: dict[str, set[str]] = {}
    for path in files():
        said = {method for owner, method in calls(path) if owner == "messenger" and method in SPEAKS}
        if said:
            found[path.relative_to(ROOT).as_posix()] = said
    assert found == ALLOWED


def test_only_the_messenger_calls_telegram_to_say_something() -> None:
    found = set()
    for path in files():
        source = path.read_text(encoding="utf-8")
        by_bot = any(owner == "bot" and method.startswith(SENDING_CALLS) for owner, method in calls(path))
        by_wire = '"sendMessage"' in source or '"editMessage' in source
        if by_bot or by_wire:
            found.add(path.relative_to(ROOT).as_posix())
    assert found == {"handlers/messenger.py", EMPTYING}


def test_only_the_messenger_empties_what_is_too_old_to_be_deleted() -> None:
    module = EMPTYING.removesuffix(".py").replace("/", ".")
    users = {path.relative_to(ROOT).as_posix() for path in files() if module in path.read_text(encoding="utf-8")}
    assert users == {"handlers/messenger.py"}


def test_who_speaks_unprompted_has_a_row_of_the_outbox_in_hand() -> None:
    """`say_unprompted` and `say_once` take a row; only the two ends of the outbox call them."""
    found = {
        (path.relative_to(ROOT).as_posix(), method)
        for path in files()
        for _, method in calls(path)
        if method in {"say_unprompted", "say_once"}
    }
    assert found == {("handlers/due.py", "say_unprompted"), ("handlers/unprompted.py", "say_once")}
