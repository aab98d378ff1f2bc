"""The documented table of settings is the one of the program."""

from pathlib import Path

from bot.settings import PREFIX, Settings

DOCUMENT = Path(__file__).parents[2] / "docs" / "settings.md"


def test_the_table_in_the_documentation_is_the_one_of_the_program() -> None:
    written = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    assert written == table()


def table() -> list[str]:
    """The rows docs/settings.md must have: when the test above fails, these are the ones to put there."""
    rows = [
        f"| `{PREFIX}{name.upper()}` | {without(field.get_default())} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]
    return ["| setting | without it | what it is |", "| --- | --- | --- |", *rows]


def without(default: object) -> str:
    match default:
        case None:
            return "–"
        case bool():
            return "yes" if default else "no"
        case tuple():
            return f"`{','.join(default)}`"
        case int() if default % 1024**2 == 0:
            return f"`{default}` ({default // 1024**2} MB)"
        case Path():
            return f"`{default.as_posix()}`"
        case _:
            return f"`{default}`"
