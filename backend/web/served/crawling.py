"""What search engines are told of the shop: where they may look, and which pages there are."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from backend import settings
from backend.core import clock, ids
from backend.domain.campaigns import queries as campaigns
from backend.domain.catalog.queries import addresses
from backend.domain.help.pages import PAGES
from backend.web.answers import Answer, Answers
from backend.web.context import channel_id
from backend.web.served.asked import DEFAULT, address_in
from backend.web.served.markup import Markup, element, joined
from backend.web.served.words import LANGUAGES

# Products in one file: each is an address in every language, and a file may have 50,000.
GOODS_A_FILE = 1000
_NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_LANGUAGES = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'
_CACHED = {"cache-control": "public, max-age=3600"}
# What is somebody's own, and what has no end.
_PRIVATE = (
    "/admin",
    "/graphql",
    "/graphiql",
    "/messages",
    "/cart",
    "/checkout",
    "/inbox",
    "/wallet",
    "/coupons/mine",
    "/mine",
    "/orders/",
    "/o/",
    "/invoices/",
    "/sign-in",
    "/register",
    "/reset-password",
    "/search?",
)


async def robots(request: Request) -> Response:
    """`/robots.txt`."""
    lines = [
        "User-agent: *",
        *(f"Disallow: {path}" for path in _PRIVATE),
        # A crawler that runs the app must be let to its door.
        "Allow: /graphql/storefront",
        "",
        f"Sitemap: {settings.get().address()}/sitemap.xml",
    ]
    return PlainTextResponse("\n".join(lines) + "\n", headers=_CACHED)


class Sitemaps:
    """`/sitemap.xml` and the files it names; each made once for all who ask meanwhile."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    async def index(self, request: Request) -> Response:
        """Which files there are."""
        return await self._served("index", self._index)

    async def pages(self, request: Request) -> Response:
        """The first page, the help pages, the categories and what campaigns show while they run."""
        return await self._served("pages", self._pages)

    async def goods(self, request: Request) -> Response:
        """So many goods from the product on that the file is named by."""
        start = ids.parse("prd", request.path_params["start"])
        if start is None:
            return PlainTextResponse("Not found.\n", 404)

        async def made() -> Markup:
            rows = await addresses.goods_addresses(await channel_id(), start, GOODS_A_FILE)
            return _urls((f"/{'b' if row.is_bundle else 'p'}/{row.slug}", row.changed_at) for row in rows)

        return await self._served(start.hex, made)

    async def _index(self) -> Markup:
        base = settings.get().address()
        starts = await addresses.goods_starts(await channel_id(), GOODS_A_FILE)
        files = ["/sitemap-pages.xml", *(f"/sitemap-{ids.public('prd', start)}.xml" for start in starts)]
        named = joined(element("sitemap", element("loc", base + file)) for file in files)
        return Markup(f"<sitemapindex {_NAMESPACES}>{named}</sitemapindex>")

    async def _pages(self) -> Markup:
        shelves = await addresses.shelf_addresses(await channel_id())
        newest = max((shelf.changed_at for shelf in shelves), default=None)
        running = await campaigns.open_pages(await channel_id(), clock.now())
        return _urls(
            [
                ("/", newest),
                *_help(),
                *((f"/c/{shelf.slug}", shelf.changed_at) for shelf in shelves),
                *((f"/campaigns/{row.slug}", row.published_at) for row, _ in running),
            ]
        )

    async def _served(self, name: str, made: Callable[[], Awaitable[Markup]]) -> Response:
        async def compute() -> tuple[bytes, bool]:
            return f'<?xml version="1.0" encoding="UTF-8"?>\n{await made()}\n'.encode(), True

        found = await self._answers.answer(("sitemap", name), compute)
        body = found.body if isinstance(found, Answer) else found
        return Response(body, media_type="application/xml", headers=_CACHED)


def _help() -> list[tuple[str, datetime | None]]:
    return [("/help", None), *((f"/help/{page}", None) for page in PAGES)]


def _urls(pages: Iterable[tuple[str, datetime | None]]) -> Markup:
    base = settings.get().address()
    found: list[Markup] = []
    for path, changed in pages:
        # Each language's page names itself and the others.
        others = [_alternate(language, base + address_in(path, language)) for language in LANGUAGES]
        others.append(_alternate("x-default", base + address_in(path, DEFAULT)))
        when = [element("lastmod", changed.strftime("%Y-%m-%dT%H:%M:%SZ"))] if changed else []
        found += [
            element("url", [element("loc", base + address_in(path, language)), *when, *others])
            for language in LANGUAGES
        ]
    return Markup(f"<urlset {_NAMESPACES} {_LANGUAGES}>{joined(found)}</urlset>")


def _alternate(language: str, address: str) -> Markup:
    return element("xhtml:link", rel="alternate", hreflang=language, href=address)
