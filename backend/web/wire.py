"""GraphQL over HTTP: reading a request, naming what is wrong with it, choosing the answer's form.

Source: the GraphQL-over-HTTP working draft (graphql.github.io/graphql-over-http/draft).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
SSE = "text/event-stream"

_ESCAPED_NUL = re.compile(rb"\\u(?:0000|\{0+\})")


class BadRequest(Exception):
    """A request that is not answered with data: its status, and one error for the body."""

    def __init__(self, status: int, message: str, code: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.headers = headers or {}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for; `document_id` names a persisted document in place of a query's text."""

    query: str | None
    document_id: str | None
    operation_name: str | None
    variables: dict[str, Any]


def answer_type(accept: str) -> str:
    """The media type to answer with: JSON when nothing is said; raises 406 when none of ours is accepted."""
    best, weight = None, 0.0
    for part in (accept or "*/*")[:500].split(","):
        media, *parameters = [piece.strip().lower() for piece in part.split(";")]
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        ours = JSON if media in ("*/*", "application/*") else media
        if ours in (JSON, GRAPHQL, SSE) and _number(quality) > weight:
            best, weight = ours, _number(quality)
    if best is None:
        raise BadRequest(406, f"Accept one of {GRAPHQL}, {JSON}, {SSE}.", "NOT_ACCEPTABLE")
    return best


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


async def read(request: Request, limit: int) -> Asked:
    """What the request asks for; raises BadRequest for a malformed one."""
    if request.method == "GET":
        return _of_query(request)
    content_type, *parameters = [p.strip().lower() for p in request.headers.get("content-type", "").split(";")]
    if content_type != JSON:
        raise BadRequest(415, f"Send the body as {JSON}.", "UNSUPPORTED_MEDIA_TYPE")
    if any(p.startswith("charset=") and p[8:].strip('"') not in ("utf-8", "utf8") for p in parameters):
        raise BadRequest(415, "Send the body in UTF-8.", "UNSUPPORTED_MEDIA_TYPE")
    return asked_for(_json(await body(request, limit), "body"))


async def body(request: Request, limit: int) -> bytes:
    """The whole body, never more than `limit` bytes of it."""
    declared = request.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and (len(declared) > 18 or int(declared) > limit):
        raise _too_large(limit)
    parts, size = [], 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > limit:
                raise _too_large(limit)
            parts.append(part)
    except ClientDisconnect:
        # Gone, or its chunks cannot be told apart any more.
        raise BadRequest(400, "The body broke off.", "BAD_REQUEST", {"connection": "close"}) from None
    return b"".join(parts)


def _too_large(limit: int) -> BadRequest:
    return BadRequest(413, f"The body is larger than {limit} bytes.", "TOO_LARGE", {"connection": "close"})


def _of_query(request: Request) -> Asked:
    given: dict[str, Any] = dict(request.query_params)
    for name in ("variables", "extensions"):
        if given.get(name):
            given[name] = _json(given[name].encode(errors="replace"), name)
        else:
            given.pop(name, None)
    refuse_nul(given)
    return asked_for(given)


def _json(raw: bytes, what: str) -> Any:
    try:
        found = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise BadRequest(400, f"The {what} is no valid JSON.", "BAD_REQUEST") from None
    if _ESCAPED_NUL.search(raw):
        refuse_nul(found)
    return found


def refuse_nul(value: Any) -> None:
    """Raise BadRequest when a string inside holds U+0000: PostgreSQL's text cannot, and nobody types it."""
    if _holds_nul(value):
        raise BadRequest(400, "Strings may not hold the character U+0000.", "BAD_REQUEST")


def _holds_nul(value: Any) -> bool:
    if isinstance(value, str):
        return "\0" in value or _ESCAPED_NUL.search(value.encode()) is not None
    if isinstance(value, dict):
        return any(_holds_nul(key) or _holds_nul(item) for key, item in value.items())
    return isinstance(value, list) and any(_holds_nul(item) for item in value)


def asked_for(given: Any) -> Asked:
    """The request's members, each of the right kind; raises BadRequest otherwise."""
    if isinstance(given, list):
        raise BadRequest(400, "Send one operation a request; batches are not taken.", "BAD_REQUEST")
    if not isinstance(given, dict):
        raise BadRequest(400, "The body must be a JSON object.", "BAD_REQUEST")
    for name, kind in (
        ("query", str),
        ("documentId", str),
        ("operationName", str),
        ("variables", dict),
        ("extensions", dict),
    ):
        if not isinstance(given.get(name), kind | None):
            noun = "a string" if kind is str else "an object"
            raise BadRequest(400, f"`{name}` must be {noun}.", "BAD_REQUEST")
    query, document_id = given.get("query"), given.get("documentId")
    if not query and not document_id:
        raise BadRequest(400, "Send `query` or `documentId`.", "BAD_REQUEST")
    return Asked(query, document_id, given.get("operationName") or None, given.get("variables") or {})
