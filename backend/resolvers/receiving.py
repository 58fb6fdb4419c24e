"""Taking bytes that come by PUT: how long they may be, in pieces, and how a no is told."""

from collections.abc import AsyncIterator, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

# Code → status, Chinese, English; `{mib}` is the most that is taken.
Words = Mapping[str, tuple[int, str, str]]


def objection(request: Request, most: int) -> str | None:
    """The code of what is wrong with the length that is announced, `most` bytes being taken; None when nothing is."""
    size = request.headers.get("content-length")
    if size is not None and not (size.isascii() and size.isdigit()):
        return "BAD_REQUEST"
    if size is not None and (len(size) > 18 or int(size) > most):
        return "TOO_LARGE"
    return None


async def pieces(request: Request) -> AsyncIterator[bytes]:
    """The body as it comes."""
    async for chunk in request.stream():
        if chunk:
            yield chunk


def refused(request: Request, words: Words, code: str, most: int, **headers: str) -> Response:
    """A 4xx with `code`, and `message` in the reader's language. What was not read is not read any more."""
    status, zh, en = words[code]
    chinese = request.headers.get("accept-language", "").lower().startswith("zh")
    message = (zh if chinese else en).format(mib=most // 1024**2)
    return JSONResponse(
        {"code": code, "message": message}, status, {"cache-control": "no-store", "connection": "close", **headers}
    )
