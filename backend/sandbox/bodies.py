"""Reading request bodies without trusting their length."""

from starlette.requests import Request

from .errors import ApiError

MAX_BODY = 64 * 1024


async def read_body(request: Request) -> bytes:
    """The whole body. Raises PARAM_ERROR past 64 KiB, before more of it is read."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_BODY:
            raise ApiError("PARAM_ERROR", "body: longer than 64 KiB")
        parts.append(part)
    return b"".join(parts)
