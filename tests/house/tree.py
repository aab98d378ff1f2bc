"""Which files the house is made of: its own, and nothing that a tool, a demo or a virtual environment left behind."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PYTHON_ROOMS = ("bot", "storage", "handlers", "playground", "benchmarks", "tests")
ROOMS = (*PYTHON_ROOMS, "locales", "docs", ".ci")
WRITTEN_BY_HAND = {".py", ".md", ".ftl", ".toml", ".txt", ".tsv", ".json", ".js", ".css", ".html", ".chat", ".svg", ""}


@cache
def files() -> tuple[Path, ...]:
    """Every text file of the house, in order, without what is generated."""
    top = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"]
    inside = [path for room in ROOMS for path in (ROOT / room).rglob("*") if path.is_file()]
    return tuple(sorted(path for path in top + inside if _is_ours(path)))


def python_files() -> tuple[Path, ...]:
    return tuple(path for path in files() if path.suffix == ".py")


def markdown_files() -> tuple[Path, ...]:
    return tuple(path for path in files() if path.suffix == ".md")


def locale_files() -> tuple[Path, ...]:
    """What families read, then what organizers read."""
    return (*sorted((ROOT / "locales").glob("*.ftl")), *sorted((ROOT / "locales" / "organizers").glob("*.ftl")))


def name_of(path: Path) -> str:
    """The path as one says it: from the root, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=name_of(path))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _is_ours(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    left_behind = any(part.startswith(("__pycache__", ".coverage", "node_modules")) for part in parts)
    return path.suffix in WRITTEN_BY_HAND and not left_behind
