"""The stand-in supplier's ASGI application. It keeps its books in one process: serve it with one worker."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from . import control, door
from .settings import Settings, from_environment
from .supplier import Supplier


async def _healthz(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ok")


def create(settings: Settings | None = None) -> Starlette:
    """The application; settings come from the environment unless given."""
    chosen = settings or from_environment()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.supplier = supplier = Supplier(chosen)
        supplier.start()
        try:
            yield
        finally:
            await supplier.stop()

    return Starlette(routes=[*door.ROUTES, *control.ROUTES, Route("/healthz", _healthz)], lifespan=lifespan)
