"""Reads a request's parameters however they come: query, form, multipart or JSON."""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from playground.refusals import Refused, bad_request
from playground.schema import Upload

Json = dict[str, Any]

FORM = "application/x-www-form-urlencoded"


async def read_body(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """Parameters by name, and uploads by the name they can be attached under."""
    try:
        return await read_any_body(request)
    except web.HTTPRequestEntityTooLarge:
        raise Refused(413, "Request Entity Too Large") from None


async def read_any_body(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    values: Json = dict(request.query) if request.rel_url.query_string else {}
    files: dict[str, Upload] = {}
    match request.content_type:
        case "multipart/form-data":
            await read_parts(request, values, files)
        case "application/json":
            values |= json_object(await request.read())
        case _ if request.body_exists:
            values |= form_values(await request.read())
    return values, files


def form_values(body: bytes) -> Json:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body), errors="strict"))
    except ValueError:
        raise bad_request("strings must be encoded in UTF-8") from None


def json_object(body: bytes) -> Json:
    try:
        found = json.loads(body) if body else {}
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(found, dict):
        raise bad_request("object expected as a request")
    return found


async def read_parts(request: web.Request, values: Json, files: dict[str, Upload]) -> None:
    """Every file stands for a parameter of its own name, and for attach://its-name inside others."""
    size = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise bad_request("can't parse multipart body")
        content = bytes(await part.read())
        size += len(content)
        if size > request.client_max_size:
            raise Refused(413, "Request Entity Too Large")
        if part.filename is None:
            values[part.name] = content.decode(errors="surrogateescape")
        else:
            files[part.name] = Upload(part.filename, part.headers.get("Content-Type", ""), content)


def with_uploads(values: Json, files: dict[str, Upload]) -> Json:
    """Uploads that nothing points to by attach:// are parameters."""
    attached = json.dumps(values, default=str)
    return {**values, **{name: upload for name, upload in files.items() if f"attach://{name}" not in attached}}
