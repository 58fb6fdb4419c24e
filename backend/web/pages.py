"""Small pages and pictures that the server draws itself."""

import html
import logging
import re
from collections import OrderedDict
from uuid import UUID

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response

from backend.core import database, ids, migrating, redis
from backend.domain.catalog import art
from backend.domain.catalog.media import Shape, address_of
from backend.domain.catalog.models import Product
from backend.domain.notifications import queries as messages
from backend.domain.notifications.models import Message

logger = logging.getLogger(__name__)

_LINK = re.compile(r"https?://[^\s<>\"，。；]+")
_KEPT_DRAWINGS = 1000
_drawings: OrderedDict[tuple[UUID, str], str] = OrderedDict()


async def nothing(request: Request) -> Response:
    """No such address."""
    return JSONResponse({"errors": [{"message": "There is no such door."}]}, 404)


async def healthz(request: Request) -> Response:
    """The process lives."""
    return PlainTextResponse("ok\n")


async def readyz(request: Request) -> Response:
    """Whether requests can be served now: 200, or 503 with what is missing."""
    checks = {"database": False, "migrated": False, "redis": await redis.ping()}
    try:
        applied = {row["name"] for row in await database.fetch("SELECT name FROM tortoise_migrations")}
        checks["database"] = True
        checks["migrated"] = {path.stem for path in migrating.FOLDER.glob("0*.py")} <= applied
    except Exception as error:  # noqa: BLE001 - whatever is wrong, the answer is the same
        logger.warning("not ready: %s", type(error).__name__)
    return JSONResponse(checks, 200 if all(checks.values()) else 503, {"cache-control": "no-store"})


async def drawing(request: Request) -> Response:
    """`/art/<product>.svg?v=<version>`: the product's tile; with its version it never changes."""
    product_id, version = ids.parse("prd", request.path_params["product"]), request.query_params.get("v", "")
    if product_id is None:
        return PlainTextResponse("Not found.\n", 404)
    key = (product_id, version[:20])
    svg = _drawings.get(key) if version else None
    if svg is None:
        row = await Product.get_or_none(id=product_id)
        if row is None:
            return PlainTextResponse("Not found.\n", 404)
        if row.picture_id is not None and not version:
            # Asked for by what was sold: it shows what the goods are known by now.
            shown = address_of(row.picture_id, Shape.TILE)
            return RedirectResponse(shown, 302, {"cache-control": "public, max-age=300"})
        svg = art.draw(row.art_glyph, row.art_hue, row.art_label)
        _drawings[key] = svg
        if len(_drawings) > _KEPT_DRAWINGS:
            _drawings.popitem(last=False)
    return _picture(svg, "public, max-age=31536000, immutable" if version else "public, max-age=300")


async def sample(request: Request) -> Response:
    """`/art.svg?glyph=<name>&hue=<0-359>&label=<text>`: a tile as it would be drawn, for who is composing one."""
    asked = request.query_params
    hue = asked.get("hue", "0")
    if not (hue.isascii() and hue.isdigit() and len(hue) <= 3):
        return PlainTextResponse("Not found.\n", 404)
    # Drawn apart from the memory of the shop's own tiles: nobody pushes those out by asking for many.
    svg: str = art.draw.__wrapped__(asked.get("glyph", "")[:40], int(hue) % 360, asked.get("label", "")[:40])
    return _picture(svg, "public, max-age=86400")


def _picture(svg: str, cached: str) -> Response:
    # Opened as a page of its own, a picture runs nothing and loads nothing.
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    headers = {"cache-control": cached, "content-security-policy": policy}
    return Response(svg, media_type="image/svg+xml", headers=headers)


async def message_viewer(request: Request) -> Response:
    """`/messages`, in the demo only: what the shop wrote to its customers, newest first."""
    rows = await messages.newest(50)
    listed = "".join(_told(row) for row in rows) or "<p class=none>还没有消息 · No messages yet</p>"
    return HTMLResponse(
        _PAGE.replace("{messages}", listed),
        headers={
            "cache-control": "no-store",
            "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        },
    )


def _told(row: Message) -> str:
    body, end = [], 0
    for link in _LINK.finditer(row.body):
        address = html.escape(link[0], quote=True)
        body += [html.escape(row.body[end : link.start()]), f'<a href="{address}">{address}</a>']
        end = link.end()
    body.append(html.escape(row.body[end:]))
    subject = f"<h2>{html.escape(row.subject)}</h2>" if row.subject else ""
    when = row.created_at.strftime("%Y-%m-%d %H:%M:%S UTC")
    return (
        f"<article lang={html.escape(row.locale)}><header><b>{row.channel.value}</b> {html.escape(row.to)}"
        f"<time>{when}</time></header>{subject}<p>{''.join(body)}</p></article>"
    )


_PAGE = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>消息 · Messages</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="5">
<style>
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,"PingFang SC","Noto Sans SC",sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.25rem}h2{font-size:1rem;margin:.5rem 0}
article{border:1px solid #8885;border-radius:12px;padding:.75rem 1rem;margin:0 0 1rem}
header{font-size:.875rem;display:flex;gap:.75rem;opacity:.75;flex-wrap:wrap}time{margin-left:auto}
p{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0}.none{opacity:.7}
</style><main><h1>消息查看器 · Message viewer</h1>{messages}</main></html>"""
