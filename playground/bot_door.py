"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

import inspect
import json
from typing import Any

from aiohttp import web

from playground import lines
from playground.bodies import read_body, with_uploads
from playground.faults import Fault, FaultKind
from playground.methods import METHODS
from playground.reach import Call
from playground.refusals import Refused, bad_request, forbidden, too_many_requests
from playground.schema import MethodForm, Schema
from playground.updates import OTHER_POLLER
from playground.world import World

Json = dict[str, Any]

JSON_TYPE = "application/json"
JSON_HEADERS = {"Content-Type": JSON_TYPE}
NOT_MODIFIED = "message is not modified: specified new message content and reply markup are exactly the same"
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


class BotDoor:
    """Where bots come in. `in_flight` counts requests that are being answered, waiting polls left out."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._schema = Schema()
        self.in_flight = 0
        self.calls = 0

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token}/{method}", self.call),
            web.get("/file/bot{token}/{path:.+}", self.download),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        """One call of one method."""
        try:
            token, name = request.match_info["token"], request.match_info["method"]
            bot = self._world.admit(token)
            form = self._form(name)
            values, files = await read_body(request)
            if files:
                values = with_uploads(values, files)
            fault = self._world.faults.strike(form.name, values.get("chat_id"))
            if fault is not None:
                return await self._faulty(request, fault, Call(self._world, bot, form.name, values, files), form)
            return answered(await self._carry_out(Call(self._world, bot, form.name, form.read(values), files)))
        except Refused as refusal:
            return refused(refusal)

    def _form(self, name: str) -> MethodForm:
        form = self._schema.method(name)
        if form is None:
            raise Refused(404, "Not Found")
        return form

    async def _carry_out(self, call: Call) -> Any:
        """Do it, and write down what it changed before it is answered."""
        method = METHODS.get(call.method)
        if method is None:
            raise Refused(501, f"Not Implemented: the pocket Telegram does not do {call.method}")
        is_poll = call.method == "getUpdates"
        self.calls += not is_poll
        self.in_flight += not is_poll
        try:
            result = method(call)
            return await result if inspect.isawaitable(result) else result
        finally:
            self.in_flight -= not is_poll
            self._world.journal.flush()

    async def _faulty(self, request: web.Request, fault: Fault, call: Call, form: MethodForm) -> web.StreamResponse:
        is_poll = call.method == "getUpdates"
        self.in_flight += not is_poll
        try:
            return await self._misbehave(request, fault, call, form)
        finally:
            self.in_flight -= not is_poll

    async def _misbehave(self, request: web.Request, fault: Fault, call: Call, form: MethodForm) -> web.StreamResponse:
        """What the fault says; for those "after", the effect first."""
        refuse_before(fault)
        if fault.kind is FaultKind.TIMEOUT:
            return await lines.silence(request, fault.seconds)
        if fault.kind is FaultKind.CUT:
            return await lines.silence(request, 0)
        if fault.kind is FaultKind.SLOW:
            await lines.pause(fault.seconds)
        checked = Call(call.world, call.bot, call.method, form.read(call.values), call.files)
        result = await self._carry_out(checked)
        match fault.kind:
            case FaultKind.SERVER_ERROR_AFTER:
                raise bad_gateway()
            case FaultKind.TIMEOUT_AFTER:
                return await lines.silence(request, fault.seconds)
            case FaultKind.RESET:
                return await lines.half_an_answer(request, body_of(result), JSON_TYPE)
            case _:
                return answered(result)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """The bytes behind a link; faults for the method "file" meet here."""
        try:
            self._world.admit(request.match_info["token"])
            content = self._world.files.linked_content(request.match_info["path"])
            fault = self._world.faults.strike("file")
            if fault is None:
                return web.Response(body=content, content_type="application/octet-stream")
            return await self._broken_download(request, fault, content)
        except Refused as refusal:
            return refused(refusal)

    async def _broken_download(self, request: web.Request, fault: Fault, content: bytes) -> web.StreamResponse:
        refuse_before(fault)
        match fault.kind:
            case FaultKind.SLOW:
                await lines.pause(fault.seconds)
                return web.Response(body=content, content_type="application/octet-stream")
            case FaultKind.RESET:
                return await lines.half_an_answer(request, content, "application/octet-stream")
            case FaultKind.SERVER_ERROR_AFTER:
                raise bad_gateway()
            case _:
                return await lines.silence(request, 0 if fault.kind is FaultKind.CUT else fault.seconds)


def refuse_before(fault: Fault) -> None:
    """Faults that are an answer, given before anything happens."""
    match fault.kind:
        case FaultKind.FLOOD:
            raise too_many_requests(fault.retry_after)
        case FaultKind.SERVER_ERROR:
            raise bad_gateway()
        case FaultKind.CONFLICT:
            raise Refused(409, OTHER_POLLER)
        case FaultKind.BLOCKED:
            raise forbidden("bot was blocked by the user")
        case FaultKind.NOT_MODIFIED:
            raise bad_request(NOT_MODIFIED)
        case FaultKind.QUERY_TOO_OLD:
            raise bad_request(QUERY_TOO_OLD)
        case FaultKind.REFUSE:
            raise Refused(fault.code, fault.description)
        case _:
            return


def bad_gateway() -> Refused:
    return Refused(502, "Bad Gateway")


def body_of(result: Any) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()


def answered(result: Any) -> web.Response:
    return web.Response(body=body_of(result), headers=JSON_HEADERS)


def refused(refusal: Refused) -> web.Response:
    return web.Response(body=json.dumps(refusal.answer()).encode(), status=refusal.code, headers=JSON_HEADERS)
