"""`/media/<name>`: PUT takes a picture of goods for a ticket, GET shows one to everybody, for ever."""

from collections.abc import AsyncIterator
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from backend import settings
from backend.core import clock, ids
from backend.domain.catalog import service
from backend.domain.catalog.media import Shape, asked_for
from backend.domain.catalog.queries import media as queries
from backend.resolvers import pictures


async def serve(request: Request) -> Response:
    """Take or show one picture. What an address shows never changes, so whoever has it need not ask again."""
    name = request.path_params["name"]
    if request.method == "PUT":

        async def store(chunks: AsyncIterator[bytes]) -> dict[str, Any]:
            stored = await service.store_picture(name, chunks, at=clock.now())
            return {"id": ids.public("med", stored.id), "known": stored.known}

        return await pictures.receive(request, store, most_bytes=settings.get().media_picture_max_bytes)
    if request.method not in ("GET", "HEAD"):
        return pictures.method_refused(request)
    asked = asked_for(name)
    content = await queries.file_of(*asked) if asked else None
    if asked is None or content is None:
        return PlainTextResponse("Not found.\n", 404, {"cache-control": "no-store"})
    headers = {
        "cache-control": "public, max-age=31536000, immutable",
        "content-disposition": "inline",
        "content-security-policy": "default-src 'none'; sandbox",
    }
    return Response(content, 200, headers, "image/jpeg" if asked[1] is Shape.CARD else "image/webp")
