"""One door of the graph over HTTP, server-sent events and WebSocket."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Hashable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson
from graphql import GraphQLError, OperationType
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.http.streaming import SSETransport
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from backend.core import tracing
from backend.schema.doors import Door, DoorSchema
from backend.settings import Settings
from backend.web import answers as memory
from backend.web import identity, lasting, wire
from backend.web.answers import Answer, Answers
from backend.web.context import WebContext, anonymous, context_of
from backend.web.crowds import Crowds, Refused
from backend.web.documents import Documents, Prepared
from backend.web.extensions import INTERNAL_MESSAGE, executed, internal, masked
from backend.web.lines import Line
from backend.web.streams import Streams
from backend.web.watched import OPERATION
from backend.web.wire import Asked, BadRequest

logger = logging.getLogger(__name__)

_HEARTBEAT_S = 15.0
# Who sends it, whatever its value, is told what the operation cost.
COST_HEADER = "x-tessera-cost"
_SSE = SSETransport()


class DoorView(GraphQL[WebContext, None]):
    """Strawberry's ASGI view with our reading of requests: limits, persisted documents, public answers."""

    graphql_transport_ws_handler_class = Line

    def __init__(
        self,
        door: Door,
        schema: DoorSchema,
        documents: Documents,
        answers: Answers,
        streams: Streams,
        settings: Settings,
    ) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=timedelta(seconds=10),
            max_subscriptions_per_connection=20,
        )
        self.door = door
        self.graph = schema
        self.documents = documents
        self.answers = answers
        self.streams = streams
        self.settings = settings
        self.crowds = Crowds()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hold one line of subscriptions."""
        if scope["type"] == "websocket":
            await self.run(WebSocket(scope, receive=receive, send=send))
            return
        request = Request(scope, receive)
        found: Response | Answer | Refused
        try:
            if self._is_visited(request):
                found = RedirectResponse(f"/graphiql/{self.door.value}", 303, {"vary": "accept"})
            else:
                found = await self._respond(request)
        except BadRequest as bad:
            found = refused(bad)
        except Exception as error:
            logger.debug("a request failed before it was executed", exc_info=True)
            found = failed(error, self.door)
        if isinstance(found, Answer):
            etag = memory.raw_request(scope)[1] if request.method == "GET" else b""
            wanted = wire.answer_type(request.headers.get("accept", "")) == wire.GRAPHQL
            await memory.send_answer(send, found, etag, graphql=wanted)
        else:
            await found(scope, receive, send)

    # ------------------------------------------------------------------------------------------ over HTTP

    async def _respond(self, request: Request) -> Response | Answer | Refused:
        if request.method not in ("GET", "POST"):
            raise BadRequest(
                405, "Use GET for queries, POST for anything.", "METHOD_NOT_ALLOWED", {"allow": "GET, POST"}
            )
        media = wire.answer_type(request.headers.get("accept", ""))
        if request.method == "POST" and (reason := identity.cross_site(request.headers)):
            raise BadRequest(403, reason, "CROSS_SITE")
        asked = await wire.read(request, self.settings.max_body_bytes)
        prepared = self._prepared(asked)
        if prepared.errors and media != wire.SSE:
            return rendered({"errors": [error.formatted for error in prepared.errors]}, media, failed=True)
        operation = prepared.operation(asked.operation_name)
        if operation is None and not prepared.errors:
            raise BadRequest(400, "`operationName` must name one operation of the document.", "BAD_REQUEST")
        if operation is not None and operation.type is not OperationType.QUERY and request.method == "GET":
            raise BadRequest(405, "GET answers queries only.", "METHOD_NOT_ALLOWED", {"allow": "POST"})
        cost = 0
        if operation is not None:
            request.scope[OPERATION] = operation.field
            cost = operation.cost.of(asked.variables)
            dear = self.documents.too_costly(prepared, asked.operation_name, asked.variables)
            if dear and media != wire.SSE:
                return rendered({"errors": [dear.formatted]}, media, failed=True)
        crowd = self._crowd(request, asked, prepared, media)
        if crowd is not None and (refused_before := self.crowds.find(crowd)) is not None:
            return refused_before
        await self.admit(request, asked, prepared, cost)
        if media == wire.SSE:
            return await self._events(request, asked, prepared)
        assert operation is not None
        if operation.type is OperationType.SUBSCRIPTION:
            raise BadRequest(406, f"Accept {wire.SSE}, or use a WebSocket.", "NOT_ACCEPTABLE")
        told = cost if COST_HEADER in request.headers else None
        if operation.cacheable and told is None:
            return await self._public(request, asked, prepared, media)
        return await self._executed(request, asked, prepared, media, told, crowd)

    def _is_visited(self, request: Request) -> bool:
        """Whether a person has opened the door's address in a browser, and may explore."""
        wants_page = request.method == "GET" and request.headers.get("accept", "").lower().startswith("text/html")
        return wants_page and not request.scope["query_string"] and self.settings.explores()

    async def admit(self, request: Request, asked: Asked, prepared: Prepared, cost: int) -> None:
        """Let a request of this cost be executed, or raise BadRequest; a door may have limits of its own."""

    async def context(self, request: Request, *, streams: bool = False) -> WebContext:
        """The context of a request, its caller recognised."""
        return await context_of(request, self.door, streams=streams)

    def _prepared(self, asked: Asked) -> Prepared:
        if asked.query:
            return self.documents.of_text(asked.query)
        found = self.documents.of_id(asked.document_id or "")
        if found is None:
            raise BadRequest(400, "There is no such document.", "PERSISTED_DOCUMENT_UNKNOWN")
        return found

    async def _executed(
        self,
        request: Request,
        asked: Asked,
        prepared: Prepared,
        media: str,
        cost: int | None,
        crowd: Hashable | None = None,
    ) -> Response:
        context = await self.context(request)
        result = await self._execute(asked, prepared, context)
        body, request_failed = formatted(result)
        if cost is not None:
            body["extensions"] = {"cost": {"requested": cost, "limit": self.documents.max_cost}}
        response = rendered(body, media, failed=request_failed)
        response.headers["cache-control"] = "no-store"
        for cookie in context.cookies:
            response.headers.append("set-cookie", cookie)
        if crowd is not None:
            if context.said_to_all and not context.cookies:
                self.crowds.keep(crowd, bytes(response.body), wire.GRAPHQL if media == wire.GRAPHQL else wire.JSON)
            else:
                self.crowds.forget(crowd)
        return response

    def _crowd(self, request: Request, asked: Asked, prepared: Prepared, media: str) -> Hashable | None:
        """What tells a crowd's question from others; None for everything else, and for who asks what it costs."""
        operation = prepared.operation(asked.operation_name)
        if operation is None or operation.crowd is None or media == wire.SSE or COST_HEADER in request.headers:
            return None
        about = operation.crowd(asked.variables)
        if about is None:
            return None
        locale = identity.locale(request.headers.get("accept-language", ""))
        return (prepared.key, asked.operation_name, about, locale, media)

    async def _execute(self, asked: Asked, prepared: Prepared, context: WebContext) -> ExecutionResult:
        operation = prepared.operation(asked.operation_name)
        name = f"{operation.type.value} {operation.field}" if operation else "operation"
        with tracing.span(name, facts={"tessera.door": self.door.value}) as doing:
            assert prepared.document is not None
            result = await executed(
                self.graph,
                prepared.document,
                asked.variables,
                context,
                asked.operation_name,
                seconds=self.settings.execution_timeout_s,
            )
            result.errors = masked(result.errors) if result.errors else None
            if result.errors:
                doing.went_wrong(str((result.errors[0].extensions or {}).get("code", "GRAPHQL")))
        return result

    async def public(
        self, prepared: Prepared, operation_name: str | None, variables: dict[str, Any], locale: str
    ) -> Answer | bytes:
        """The answer to an operation that is the same for everyone, from memory or computed once.

        Bytes are an answer with errors, which is not kept.
        """
        asked = Asked(None, None, operation_name, variables)

        async def compute() -> tuple[bytes, bool]:
            context = await anonymous(self.door, locale)
            result = await self._execute(asked, prepared, context)
            return orjson.dumps(formatted(result)[0]), not result.errors

        return await self.answers.answer(self._key(prepared, asked, locale), compute)

    async def _public(self, request: Request, asked: Asked, prepared: Prepared, media: str) -> Response | Answer:
        locale = identity.locale(request.headers.get("accept-language", ""))
        found = await self.public(prepared, asked.operation_name, asked.variables, locale)
        if isinstance(found, bytes):
            body = orjson.loads(found)
            return rendered(body, media, failed="data" not in body)
        if memory.worth_remembering(request.scope):
            raw, _ = memory.raw_request(request.scope)
            self.answers.remember_request(raw, self._key(prepared, asked, locale), graphql=media == wire.GRAPHQL)
        return found

    def _key(self, prepared: Prepared, asked: Asked, locale: str) -> Hashable:
        variables = orjson.dumps(asked.variables, option=orjson.OPT_SORT_KEYS)
        return (self.door, prepared.key, asked.operation_name, variables, locale)

    # --------------------------------------------------------------------------------- server-sent events

    async def _events(self, request: Request, asked: Asked, prepared: Prepared) -> Response:
        context = await self.context(request, streams=True)
        source = await self.schema.stream(
            prepared.text,
            variable_values=asked.variables,
            context_value=context,
            operation_name=asked.operation_name,
        )
        headers = {name.lower(): value for name, value in _SSE.headers.items()}
        return StreamingResponse(self._lines(source, context.caller.session_id), headers=headers)

    async def _lines(self, source: Any, session_id: UUID | None) -> AsyncIterator[str]:
        """Events until the source or the session ends, or the server is told to stop; a sign of life every 15 s."""
        closing = asyncio.create_task(self.streams.closing.wait())
        over = asyncio.create_task(lasting.until_ended(session_id))
        upcoming: asyncio.Task[Any] | None = None
        try:
            while not self.streams.closing.is_set():
                upcoming = upcoming or asyncio.create_task(_next(source))
                told = {upcoming, closing, over}
                await asyncio.wait(told, timeout=_HEARTBEAT_S, return_when=asyncio.FIRST_COMPLETED)
                if closing.done():
                    break
                if over.done():
                    gone = GraphQLError("The session has ended.", extensions={"code": "UNAUTHENTICATED"})
                    yield _SSE.encode_event("next", self.encode_json_string({"errors": [gone.formatted]}))
                    break
                if not upcoming.done():
                    yield _SSE.heartbeat_message(self.encode_json_string)
                    continue
                result, upcoming = upcoming.result(), None
                if result is None:
                    break
                yield _SSE.encode_event("next", self.encode_json_string(formatted(result)[0]))
            yield _SSE.encode_complete()
        finally:
            closing.cancel()
            over.cancel()
            if upcoming is not None:
                upcoming.cancel()
                with contextlib.suppress(asyncio.CancelledError, Exception):
                    await upcoming
            await source.aclose()

    # ------------------------------------------------------------------------------------- over WebSocket

    async def get_context(self, request: Any, response: Any) -> WebContext:
        """The context of one line; its caller is recognised again for each operation."""
        return await context_of(request, self.door, streams=True)

    async def on_ws_connect(self, context: WebContext) -> Any:
        """Take a bearer token from `connection_init`."""
        await context.recognise()
        return await super().on_ws_connect(context)

    def is_websocket_origin_allowed(self, request: Any, origin: str) -> bool:
        """Whether a page at another address than the one asked may open a line: the public address may."""
        return identity.is_own_origin(origin, request.headers.get("host"))

    def decode_json(self, data: str | bytes) -> object:
        """JSON by orjson; its error is a `json.JSONDecodeError`."""
        return orjson.loads(data)

    def encode_json(self, data: object) -> str:
        """JSON as text: the bytes of a text frame."""
        return orjson.dumps(data).decode()


async def _next(source: Any) -> Any:
    """The source's next result; None at its end."""
    async for result in source:
        return result
    return None


def formatted(result: ExecutionResult) -> tuple[dict[str, Any], bool]:
    """The answer's members, and whether the request failed before anything was executed (no `data` then)."""
    errors = [error.formatted for error in result.errors or ()]
    request_failed = isinstance(result, PreExecutionError) or (
        result.data is None and all(error.path is None for error in result.errors or ())
    )
    body: dict[str, Any] = {"errors": errors} if errors else {}
    if not request_failed:
        body["data"] = result.data
    return body, request_failed


def rendered(body: Mapping[str, Any], media: str, *, failed: bool = False) -> Response:
    """An answer of either media type; a failed request is 200 in JSON, as clients of old expect, otherwise 400."""
    status = 400 if failed and media == wire.GRAPHQL else 200
    code = (body.get("errors") or [{}])[0].get("extensions", {}).get("code") if failed else None
    if code in ("TIMEOUT", "INTERNAL"):
        status = 503 if code == "TIMEOUT" else 500
    form = wire.GRAPHQL if media == wire.GRAPHQL else wire.JSON
    return Response(
        orjson.dumps(body),
        status,
        {"content-type": f"{form}; charset=utf-8", "vary": "accept, accept-language"},
    )


def refused(bad: BadRequest) -> Response:
    """The answer to a request that was not executed."""
    error = GraphQLError(str(bad), extensions={"code": bad.code})
    return Response(
        orjson.dumps({"errors": [error.formatted]}),
        bad.status,
        {"content-type": f"{wire.JSON}; charset=utf-8", **bad.headers},
    )


def failed(error: BaseException, door: Door) -> Response:
    """The answer when something of ours broke outside a resolver."""
    masked = GraphQLError(INTERNAL_MESSAGE, extensions=internal(error, door=door.value))
    return Response(orjson.dumps({"errors": [masked.formatted]}), 500, {"content-type": f"{wire.JSON}; charset=utf-8"})
