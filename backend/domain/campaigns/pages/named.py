"""Whether what the blocks of a page name is there."""

from collections.abc import Iterator
from uuid import UUID

from backend.core import database
from backend.core.refusals import InvalidInput
from backend.domain.campaigns.pages.blocks import Block, Flash, Goods, GroupBuys, Hero, Page
from backend.domain.campaigns.pages.checking import Path, place_of

_MISSING = """
SELECT n.id FROM unnest($1::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM product WHERE id = n.id)
UNION ALL
SELECT n.id FROM unnest($2::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM category WHERE id = n.id)
UNION ALL
SELECT n.id FROM unnest($3::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM media_picture WHERE id = n.id)
UNION ALL
SELECT n.id FROM unnest($4::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM flash_sale WHERE id = n.id)
UNION ALL
SELECT n.id FROM unnest($5::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM group_offer WHERE id = n.id)
"""


_HOLD = "SELECT id FROM media_picture WHERE id = ANY($1::uuid[]) ORDER BY id FOR KEY SHARE"


def pictures_of(page: Page) -> list[UUID]:
    """The pictures of the library that it shows."""
    return [block.picture_id for block in page.blocks if isinstance(block, Hero) and block.picture_id is not None]


async def check_page_named(page: Page, path: Path) -> None:
    """Raise InvalidInput for the first product, category, picture, sale or offer that is not there; two statements."""
    named = [(place_of(block, place, [*path, "blocks"]), block) for place, block in enumerate(page.blocks)]
    wanted: dict[str, list[UUID]] = {name: [] for name in ("product", "category", "picture", "sale", "offer")}
    for here, block in named:
        for kind, id, _ in _ids(block, here):
            wanted[kind].append(id)
    if not any(wanted.values()):
        return
    if wanted["picture"]:
        # Whoever takes one away holds it: either it is gone by now, or it stays for this page.
        await database.fetch(_HOLD, wanted["picture"])
    missing = {row["id"] for row in await database.fetch(_MISSING, *wanted.values())}
    for here, block in named:
        for _, id, at in _ids(block, here):
            if id in missing:
                raise InvalidInput("UNKNOWN", path=at)


def _ids(block: Block, path: Path) -> Iterator[tuple[str, UUID, Path]]:
    """What a block names: of which sort, which, and where it says so."""
    match block:
        case Hero(picture_id=UUID() as id):
            yield "picture", id, [*path, "pictureId"]
        case Goods(category_id=UUID() as id):
            yield "category", id, [*path, "categoryId"]
        case Goods():
            for place, id in enumerate(block.product_ids):
                yield "product", id, [*path, "productIds", str(place)]
        case Flash(sale_id=UUID() as id):
            yield "sale", id, [*path, "saleId"]
        case GroupBuys():
            for place, id in enumerate(block.offer_ids):
                yield "offer", id, [*path, "offerIds", str(place)]
        case _:
            pass
