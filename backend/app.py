"""The ASGI application: routes, what stands before them, and what lives as long as the process.

`create` is the factory for a server, e.g. `granian --interface asgi --factory backend.app:create`.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp

from backend import api, settings, wiring
from backend.core import clock, database, garbage, logs, redis, tracing
from backend.domain.distribution import nonces
from backend.domain.distribution.errors import MemoryAway
from backend.domain.flash_sales import live as live_sales
from backend.domain.flash_sales import quick
from backend.domain.promotions import live as live_promotions
from backend.resolvers import callbacks, evidence, files, media, own_data, pictures, uploads
from backend.schema.doors import Door, DoorSchema
from backend.settings import Settings
from backend.web import drawn, pages, posters
from backend.web.answers import Answers, FromMemory
from backend.web.apps import SinglePageApp
from backend.web.context import forget_channel
from backend.web.documents import Documents
from backend.web.door import DoorView
from backend.web.extensions import INTERNAL_MESSAGE, extensions, internal
from backend.web.headers import WithHeaders, secure_headers
from backend.web.partner import PartnerView
from backend.web.served import crawling
from backend.web.served.storefront import Storefront
from backend.web.streams import Streams
from backend.web.watched import Watched, exposition

ROOT = Path(__file__).parents[1]
ANY = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def create() -> ASGIApp:
    """The application of one web process, by the settings of its environment."""
    chosen = settings.get()
    if chosen.environment != "test":
        logs.configure(chosen.log_level, chosen.log_format)
    tracing.start("web")
    return assemble(chosen)


def assemble(chosen: Settings, *, stores: bool = True, schema: Callable[..., DoorSchema] = api.schema) -> ASGIApp:
    """Put the application together. `stores=False`: database, Redis and ports are open already.

    `schema` makes the graph of a door from the door and the extensions of its executions.
    """
    forget_channel()
    live_sales.forget()
    live_promotions.forget()
    headers = secure_headers(https=chosen.address().startswith("https://"))
    answers = Answers(life_s=chosen.answer_cache_s, entries=chosen.answer_cache_entries, headers=headers)
    streams = Streams()
    views = {door: _view(schema, door, answers, streams, chosen) for door in api.OPEN_DOORS}

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with contextlib.AsyncExitStack() as open_things:
            if stores:
                open_things.callback(tracing.stop)
                await database.connect(chosen.database_url, pool_max=chosen.database_pool)
                open_things.push_async_callback(database.close)
                await redis.open(chosen.redis_url)
                open_things.push_async_callback(redis.close)
                await wiring.open_ports(chosen)
                open_things.push_async_callback(wiring.close_ports)
                with contextlib.suppress(MemoryAway):
                    await nonces.wake(at=clock.now())
                with contextlib.suppress(quick.Away):
                    await quick.alive(clock.now())
            listening = asyncio.create_task(answers.listen(), name="answers")
            open_things.push_async_callback(_ended, listening)
            if stores:
                following = asyncio.create_task(live_promotions.follow(), name="promotions")
                open_things.push_async_callback(_ended, following)
            open_things.enter_context(streams.until_told())
            if stores:
                garbage.resume()
            yield

    routed = Starlette(
        routes=_routes(views, answers, chosen), lifespan=lifespan, exception_handlers={Exception: _broken}
    )
    paths = frozenset(f"/graphql/{door.value}" for door in views)
    inside: ASGIApp = WithHeaders(routed, headers)
    if tracing.on():
        # Everything is worth a span then; otherwise what memory answers is only counted.
        return Watched(FromMemory(inside, answers, paths))
    return FromMemory(Watched(inside), answers, paths)


def _view(
    schema: Callable[..., DoorSchema], door: Door, answers: Answers, streams: Streams, chosen: Settings
) -> DoorView:
    # The documents check against the schema, and the schema's extensions take documents from there.
    documents = Documents(schema(door), chosen)
    extended = schema(door, *extensions(documents, chosen.execution_timeout_s))
    view = PartnerView if door is Door.PARTNER else DoorView
    return view(door, extended, documents, answers, streams, chosen)


def _routes(views: dict[Door, DoorView], answers: Answers, chosen: Settings) -> list[BaseRoute]:
    storefront = Storefront(ROOT / "storefront-ui" / "dist", views[Door.STOREFRONT], answers)
    sitemaps = crawling.Sitemaps(answers)
    admin = SinglePageApp("admin", ROOT / "admin-ui" / "dist", camera=True)
    explorer = SinglePageApp("explorer", ROOT / "infra" / "graphiql" / "dist").respond
    explored = explorer if chosen.explores() else pages.nothing
    return [
        *(Route(f"/graphql/{door.value}", view) for door, view in views.items()),
        *(WebSocketRoute(f"/graphql/{door.value}", view) for door, view in views.items()),
        Route("/graphql", pages.nothing, methods=ANY),
        Route("/graphql/{path:path}", pages.nothing, methods=ANY),
        Route("/docs", _docs, methods=ANY),
        Route("/docs/{path:path}", _docs, methods=ANY),
        Route("/graphiql", explored, methods=ANY),
        Route("/graphiql/{path:path}", explored, methods=ANY),
        Route("/robots.txt", crawling.robots),
        Route("/sitemap.xml", sitemaps.index),
        Route("/sitemap-pages.xml", sitemaps.pages),
        Route("/sitemap-{start}.xml", sitemaps.goods),
        Route("/healthz", pages.healthz),
        Route("/readyz", pages.readyz),
        Route("/metrics", exposition),
        Route("/art.svg", drawn.sample),
        Route("/art/{product}.svg", drawn.tile),
        Route("/art/{product}.jpg", drawn.card),
        Route("/posters/{what}/{id}.jpg", posters.show),
        Route("/callbacks/{provider}", callbacks.receive, methods=ANY),
        Route("/callbacks/suppliers/{code}", callbacks.receive_supplier, methods=ANY),
        Route("/uploads/{ticket}", uploads.receive, methods=ANY),
        Route("/files/{token}", files.serve, methods=["GET"]),
        Route("/evidence/{token}", evidence.serve, methods=["GET"]),
        Route("/own-data/{token}", own_data.serve, methods=["GET"]),
        Route("/pictures/{token}", pictures.serve, methods=[*ANY, "HEAD"]),
        Route("/media/{name}", media.serve, methods=[*ANY, "HEAD"]),
        *([Route("/messages", pages.message_viewer)] if chosen.demo else []),
        Route("/admin", admin.respond, methods=ANY),
        Route("/admin/{path:path}", admin.respond, methods=ANY),
        Route("/{path:path}", storefront.respond, methods=ANY),
    ]


async def _docs(request: Request) -> Response:
    # Seldom read, and what writes them takes long to load: a process starts without it.
    from backend.web.docs import serve

    return await serve.respond(request)


async def _broken(request: Request, error: Exception) -> Response:
    named = internal(error, path=request.url.path.partition("/")[0])
    return PlainTextResponse(f"{INTERNAL_MESSAGE}\nerrorId: {named['errorId']}\n", 500)


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
