"""What is on sale as addresses, for those who list the shop's pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database

# $1 is the channel.
_ON_SALE = """p.state = 'PUBLISHED' AND EXISTS (SELECT FROM variant AS v
    JOIN channel_price AS cp ON cp.variant_id = v.id AND cp.channel_id = $1
    WHERE v.product_id = p.id AND v.state = 'ACTIVE')"""
_GOODS = f"""SELECT p.slug, p.is_bundle, p.updated_at AS changed_at FROM product AS p
WHERE {_ON_SALE} AND p.id >= $2 ORDER BY p.id LIMIT $3"""  # noqa: S608 - our own words; values are bound
_STARTS = f"""SELECT id FROM (SELECT p.id, row_number() OVER (ORDER BY p.id) AS place FROM product AS p
WHERE {_ON_SALE}) AS placed WHERE (place - 1) % $2 = 0 ORDER BY id"""  # noqa: S608 - our own words; values are bound
_SHELVES = f"""SELECT c.slug, max(p.updated_at) AS changed_at FROM category AS c
JOIN product AS p ON p.category_id = c.id
WHERE {_ON_SALE} GROUP BY c.id ORDER BY c.position, c.id"""  # noqa: S608 - our own words; values are bound


@dataclass(frozen=True, slots=True)
class GoodsAddress:
    """A page of goods, and when it last changed."""

    slug: str
    is_bundle: bool
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class ShelfAddress:
    """A category's page, and when the newest change on it was."""

    slug: str
    changed_at: datetime


async def goods_addresses(channel_id: UUID, start: UUID, limit: int) -> list[GoodsAddress]:
    """Pages of goods from the product `start` on, in the order of ids."""
    return [GoodsAddress(**row) for row in await database.fetch(_GOODS, channel_id, start, limit)]


async def goods_starts(channel_id: UUID, every: int) -> Sequence[UUID]:
    """The first of each `every` products on sale, in the order of ids."""
    return [row["id"] for row in await database.fetch(_STARTS, channel_id, every)]


async def shelf_addresses(channel_id: UUID) -> list[ShelfAddress]:
    """The categories that have something on sale, in the shop's order."""
    return [ShelfAddress(**row) for row in await database.fetch(_SHELVES, channel_id)]
