"""`/pictures/<token>`: PUT takes a picture for a ticket, GET shows one by a signed address that lives some minutes."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from backend import settings
from backend.core import clock, ids
from backend.core.pictures import NotAPicture, TooManyBytes, TooManyPixels
from backend.domain.aftersales import service
from backend.domain.tasks.errors import TicketRefused
from backend.resolvers import receiving

logger = logging.getLogger(__name__)

# Code → status, Chinese, English.
_WORDS = {
    "TICKET_REFUSED": (
        403,
        "上传凭证无效或已过期；请重新添加图片。",
        "The upload ticket is invalid or over.",
    ),
    "TOO_LARGE": (413, "图片太大，最多 {mib} MiB。", "The picture is too large: at most {mib} MiB."),
    "TOO_MANY_PIXELS": (413, "图片尺寸过大，请缩小后再上传。", "The picture has too many pixels; make it smaller."),
    "NOT_A_PICTURE": (415, "只支持 PNG、JPEG 或 WebP 图片。", "Only PNG, JPEG and WebP pictures are taken."),
    "BAD_REQUEST": (400, "请求不完整。", "The request is malformed."),
    "METHOD_NOT_ALLOWED": (405, "请用 PUT 上传，用 GET 查看。", "Send a picture by PUT, see it by GET."),
}
_SHOWN = {
    "content-disposition": "inline; filename=picture.jpg",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, max-age=300",
}


async def serve(request: Request) -> Response:
    """Take or show one picture; the token in the path is the whole authority."""
    if request.method in ("GET", "HEAD"):
        content = await service.see_picture(request.path_params["token"], at=clock.now())
        if content is None:
            return PlainTextResponse("Not found.\n", 404, {"cache-control": "no-store"})
        return Response(content, 200, _SHOWN, "image/jpeg")
    if request.method != "PUT":
        return method_refused(request)

    async def store(chunks: AsyncIterator[bytes]) -> dict[str, Any]:
        id = await service.store_picture(request.path_params["token"], chunks, at=clock.now())
        return {"id": ids.public("pic", id)}

    return await receive(request, store, most_bytes=settings.get().picture_max_bytes)


async def receive(
    request: Request, store: Callable[[AsyncIterator[bytes]], Awaitable[dict[str, Any]]], *, most_bytes: int
) -> Response:
    """Take a picture's bytes: 201 with what `store` tells of it, or 4xx with `code` and `message`."""
    if wrong := receiving.objection(request, most_bytes):
        return _refused(request, wrong, most_bytes)
    try:
        told = await store(receiving.pieces(request))
    except TicketRefused:
        return _refused(request, "TICKET_REFUSED", most_bytes)
    except TooManyBytes:
        return _refused(request, "TOO_LARGE", most_bytes)
    except TooManyPixels:
        return _refused(request, "TOO_MANY_PIXELS", most_bytes)
    except NotAPicture:
        return _refused(request, "NOT_A_PICTURE", most_bytes)
    except ClientDisconnect:
        logger.info("an upload broke off")
        return _refused(request, "BAD_REQUEST", most_bytes)
    return JSONResponse(told, 201, {"cache-control": "no-store"})


def method_refused(request: Request) -> Response:
    """Say by which methods pictures come and go."""
    return _refused(request, "METHOD_NOT_ALLOWED", 0, allow="GET, HEAD, PUT")


def _refused(request: Request, code: str, most_bytes: int, **headers: str) -> Response:
    return receiving.refused(request, _WORDS, code, most_bytes, **headers)
