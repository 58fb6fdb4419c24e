"""`GET /own-data/<token>`: somebody's data as a zip, by the signed address they were given."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from backend.core import clock
from backend.domain.privacy import service


async def serve(request: Request) -> Response:
    """The zip as a download, or 404: the token is the whole authority and lives some minutes."""
    found = await service.fetch_export(request.path_params["token"], at=clock.now())
    if found is None:
        return PlainTextResponse("Not found.\n", 404, {"cache-control": "no-store"})
    name, content = found
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}
    return Response(content, 200, headers, "application/zip")
