"""`GET /evidence/<token>`: an order's file for a dispute, by the signed address that staff were given."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from backend.core import clock
from backend.domain.aftersales import service


async def serve(request: Request) -> Response:
    """The zip as a download, or 404: the token is the whole authority and lives some minutes."""
    address = request.client.host if request.client is not None else None
    found = await service.fetch_evidence(request.path_params["token"], address=address, at=clock.now())
    if found is None:
        return PlainTextResponse("Not found.\n", 404, {"cache-control": "no-store"})
    name, content = found
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}
    return Response(content, 200, headers, "application/zip")
