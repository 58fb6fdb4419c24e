"""The sandbox provider's ASGI application. It keeps its books in one process: serve it with one worker."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from . import control, merchant, pages
from .provider import Provider
from .settings import Settings, from_environment


async def _healthz(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ok")


def create(settings: Settings | None = None) -> Starlette:
    """The application; settings come from the environment unless given."""
    chosen = settings or from_environment()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.provider = provider = Provider(chosen)
        provider.start()
        try:
            yield
        finally:
            await provider.stop()

    routes = [*merchant.ROUTES, *pages.ROUTES, *control.ROUTES, Route("/healthz", _healthz)]
    return Starlette(routes=routes, lifespan=lifespan)
