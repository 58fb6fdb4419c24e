"""Small pages that the server writes itself."""

import html
import logging
import re
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from backend import settings
from backend.core import database, migrating, redis
from backend.domain.notifications import queries as messages
from backend.domain.notifications.models import Message

logger = logging.getLogger(__name__)

_LINK = re.compile(r"https?://[^\s<>\"，。；]+")


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
    when = row.created_at.astimezone(ZoneInfo(settings.get().time_zone)).strftime("%Y-%m-%d %H:%M:%S")
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
