"""Fetching files: ids become links that are valid for an hour."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.reach import Call
from playground.refusals import bad_request
from playground.stored_files import file_id_for

Json = dict[str, Any]


def get_file(call: Call) -> Json:
    stored = call.world.files.find(call.bot.id, call.values["file_id"])
    if stored is None:
        raise bad_request("invalid file_id")
    return {
        "file_id": file_id_for(call.bot.id, stored),
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": call.world.files.link(stored),
    }


METHODS: Mapping[str, Callable[[Call], Any]] = {"getFile": get_file}
