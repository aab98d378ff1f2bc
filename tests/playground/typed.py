"""Whether an answer is what the Bot API publishes: by our copy of the description, and by aiogram's typed models."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import aiogram.methods
from aiogram.types import Update
from pydantic import BaseModel, TypeAdapter

from playground.checks import either
from playground.schema import Schema

SCHEMA = Schema()


@cache
def adapter_of(method: str) -> TypeAdapter[Any]:
    """The type aiogram has for what a method returns."""
    name = method[0].upper() + method[1:]
    return TypeAdapter(getattr(aiogram.methods, name).__returning__)


def check_result(method: str, result: Any) -> Any:
    """The result as aiogram's models; raises for a missing or wrong field, and for one nobody has published."""
    form = SCHEMA.method(method)
    assert form is not None
    either([SCHEMA.check(kind) for kind in form.returns])(result)
    typed = adapter_of(method).validate_python(result)
    assert list(surprises(typed)) == []
    return typed


def check_update(update: dict[str, Any]) -> Update:
    """One update, checked as strictly."""
    SCHEMA.check("Update")(update)
    typed = Update.model_validate(update)
    assert list(surprises(typed)) == []
    return typed


def surprises(value: Any) -> Iterator[str]:
    """Fields that aiogram took in without knowing them."""
    if isinstance(value, BaseModel):
        yield from (f"{type(value).__name__}.{name}" for name in value.model_extra or {})
        for _, part in value:
            yield from surprises(part)
    elif isinstance(value, list):
        for part in value:
            yield from surprises(part)
