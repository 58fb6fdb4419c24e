"""Reading request bodies without trusting their length."""

from starlette.requests import ClientDisconnect, Request

from .errors import ApiError

MAX_BODY = 64 * 1024


async def read_body(request: Request) -> bytes:
    """The whole body. Raises PARAM_ERROR past 64 KiB, before more of it is read, and when the caller hangs up."""
    parts: list[bytes] = []
    size = 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > MAX_BODY:
                raise ApiError("PARAM_ERROR", "body: longer than 64 KiB")
            parts.append(part)
    except ClientDisconnect:
        raise ApiError("PARAM_ERROR", "body: cut short") from None
    return b"".join(parts)
