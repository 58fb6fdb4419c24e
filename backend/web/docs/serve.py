"""The documentation's addresses. Nothing here depends on who asks."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from backend import api
from backend.schema.doors import Door
from backend.web import identity
from backend.web.docs import render, shell

# No script runs on these pages, and nothing is loaded from elsewhere.
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
_FOREVER = "public, max-age=31536000, immutable"
_SHORT = "public, max-age=300"


async def respond(request: Request) -> Response:
    """`/docs/<anything>`: a page, the style sheet, an example's file, the schema."""
    if request.method not in ("GET", "HEAD"):
        return PlainTextResponse("Method not allowed.\n", 405, {"allow": "GET, HEAD"})
    path = request.path_params.get("path", "").strip("/")
    locale, _, slug = path.partition("/")
    if not path:
        return _first(identity.locale(request.headers.get("accept-language", "")))
    if locale in render.LOCALES:
        return _first(locale) if not slug else _page(request, locale, slug)
    if f"/docs/{path}" == shell.style()[0]:
        return Response(shell.style()[1], media_type="text/css", headers={"cache-control": _FOREVER})
    if path == "partner.graphql":
        return PlainTextResponse(api.sdl(Door.PARTNER), headers={"cache-control": _SHORT})
    if locale == "examples" and (file := render.example_path(slug)) is not None:
        return PlainTextResponse(file.read_text(encoding="utf-8"), headers={"cache-control": _SHORT})
    return PlainTextResponse("Not found.\n", 404)


def _first(locale: str) -> Response:
    headers = {"vary": "accept-language", "cache-control": "no-cache"}
    return RedirectResponse(shell.address(locale, render.SLUGS[0]), 302, headers)


def _page(request: Request, locale: str, slug: str) -> Response:
    made = render.made(locale, slug)
    if made is None:
        return PlainTextResponse("Not found.\n", 404)
    headers = {"content-security-policy": _POLICY, "cache-control": _SHORT, "etag": made.etag}
    if made.etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(made.body, media_type="text/html; charset=utf-8", headers=headers)
