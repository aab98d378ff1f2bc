"""Fails any test in which somebody would have read a phrase in the wrong language, or none at all."""

from collections.abc import Iterator
from typing import Any

import pytest

from bot.phrases import Phrases

Missed = list[tuple[str, str]]


@pytest.fixture(scope="session")
def every_phrase_missed() -> Iterator[Missed]:
    """One list that every `Phrases` made during the tests writes its misses to, as (language, phrase)."""
    missed: Missed = []
    born = Phrases.__init__

    def born_listening(self: Phrases, *args: Any, **named: Any) -> None:
        born(self, *args, **named)
        self.missing = missed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Phrases, "__init__", born_listening)
        yield missed


@pytest.fixture(autouse=True)
def no_phrase_is_missing(every_phrase_missed: Missed, request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that is about missing phrases says so: `@pytest.mark.phrases_may_be_missing`."""
    every_phrase_missed.clear()
    yield
    missed = sorted(set(every_phrase_missed))
    every_phrase_missed.clear()
    if missed and request.node.get_closest_marker("phrases_may_be_missing") is None:
        pytest.fail(f"not said in the person's own language: {missed}")
