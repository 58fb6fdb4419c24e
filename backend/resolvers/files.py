"""`GET /files/<token>`: a file that a job made, by the signed address that staff were given."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from backend.core import clock
from backend.domain.tasks import service


async def serve(request: Request) -> Response:
    """The file as a download, or 404: the token is the whole authority and lives some minutes."""
    address = request.client.host if request.client is not None else None
    found = await service.fetch_file(request.path_params["token"], address=address, at=clock.now())
    if found is None:
        return PlainTextResponse("Not found.\n", 404, {"cache-control": "no-store"})
    headers = {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(found.name)}",
        "content-length": str(found.size),
        "cache-control": "no-store",
    }
    return StreamingResponse(found.chunks, 200, headers, found.media_type)
