"""What is drawn of goods that have no picture: tiles as SVG, and cards for whoever shows a link to them."""

from collections import OrderedDict
from uuid import UUID

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from backend.core import ids, pictures
from backend.domain.catalog import art
from backend.domain.catalog import card as cards
from backend.domain.catalog.media import Shape, address_of
from backend.domain.catalog.models import Product

_KEPT_TILES, _KEPT_CARDS = 1000, 64
_tiles: OrderedDict[tuple[UUID, str], str] = OrderedDict()
_cards: OrderedDict[tuple[str, int, str], bytes] = OrderedDict()
# Opened as a page of its own, a drawing runs nothing and loads nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


async def tile(request: Request) -> Response:
    """`/art/<product>.svg?v=<version>`: the product's tile; with its version it never changes."""
    product_id, version = _asked(request)
    key = (product_id, version) if product_id is not None and version else None
    svg = _tiles.get(key) if key else None
    if svg is None:
        row = await _product(product_id)
        if row is None:
            return _unknown()
        if seen := _seen(row, version, Shape.TILE):
            return seen
        svg = art.draw(row.art_glyph, row.art_hue, row.art_label)
        if key:
            _tiles[key] = svg
            if len(_tiles) > _KEPT_TILES:
                _tiles.popitem(last=False)
    return _drawing(svg, "image/svg+xml", version)


async def card(request: Request) -> Response:
    """`/art/<product>.jpg?v=<version>`: the product's card; with its version it never changes."""
    product_id, version = _asked(request)
    row = await _product(product_id)
    if row is None:
        return _unknown()
    if seen := _seen(row, version, Shape.CARD):
        return seen
    # Kept by what is on it: by asking for versions nobody has another one drawn.
    key = (row.art_glyph, row.art_hue, row.art_label)
    content = _cards.get(key)
    if content is None:
        content = await pictures.drawn(lambda: _cards.get(key) or cards.draw(*key))
        _cards[key] = content
        if len(_cards) > _KEPT_CARDS:
            _cards.popitem(last=False)
    return _drawing(content, "image/jpeg", version)


async def sample(request: Request) -> Response:
    """`/art.svg?glyph=<name>&hue=<0-359>&label=<text>`: a tile as it would be drawn, for who is composing one."""
    asked = request.query_params
    hue = asked.get("hue", "0")
    if not (hue.isascii() and hue.isdigit() and len(hue) <= 3):
        return _unknown()
    # Drawn apart from the memory of the shop's own tiles: nobody pushes those out by asking for many.
    svg: str = art.draw.__wrapped__(asked.get("glyph", "")[:40], int(hue) % 360, asked.get("label", "")[:40])
    return Response(svg, 200, _headers("public, max-age=86400"), "image/svg+xml")


def _asked(request: Request) -> tuple[UUID | None, str]:
    return ids.parse("prd", request.path_params["product"]), request.query_params.get("v", "")[:20]


async def _product(id: UUID | None) -> Product | None:
    return await Product.get_or_none(id=id) if id is not None else None


def _seen(row: Product, version: str, shape: Shape) -> Response | None:
    """Asked for by what was sold, without a version: goods are shown by the picture they are known by now."""
    if row.picture_id is None or version:
        return None
    return RedirectResponse(address_of(row.picture_id, shape), 302, {"cache-control": "public, max-age=300"})


def _unknown() -> Response:
    return PlainTextResponse("Not found.\n", 404)


def _drawing(content: str | bytes, kind: str, version: str) -> Response:
    return Response(
        content, 200, _headers("public, max-age=31536000, immutable" if version else "public, max-age=300"), kind
    )


def _headers(cached: str) -> dict[str, str]:
    return {"cache-control": cached, "content-security-policy": _POLICY}
