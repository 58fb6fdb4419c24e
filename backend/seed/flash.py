"""A flash sale that runs, and one that begins later today."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.flash_sales.models import FlashItem, FlashPrice, FlashSale
from backend.domain.flash_sales.states import FlashSaleState, WaitingRoomMode
from backend.seed.ids import Ids

# What sells best for what it costs: codes of which there are plenty, one value of each product.
_GOODS = """
SELECT DISTINCT ON (v.product_id) v.id, p.price_minor, p.channel_id
FROM variant v JOIN channel_price p ON p.variant_id = v.id JOIN channel c ON c.id = p.channel_id AND c.code = 'web'
JOIN product ON product.id = v.product_id AND product.state = 'PUBLISHED'
WHERE v.kind = 'CODE' AND p.floor_minor <= p.price_minor * 80 / 100 AND (
    SELECT count(*) FROM code WHERE code.variant_id = v.id AND code.state = 'FREE'
) >= 60
ORDER BY v.product_id, p.price_minor
"""
_PARTS, _OF = 80, 100


async def write_flash_sales(editor_id: UUID, *, at: datetime, ids: Ids) -> None:
    """Two sales of a few goods each, at four fifths of their price."""
    goods = await database.fetch(_GOODS)
    running = (at - timedelta(minutes=10), at + timedelta(hours=10), FlashSaleState.RUNNING)
    later = (at + timedelta(hours=11), at + timedelta(hours=13), FlashSaleState.SCHEDULED)
    for names, times, some in (
        (("限时秒杀", "Flash sale"), running, goods[:3]),
        (("晚间秒杀", "Evening flash sale"), later, goods[3:5]),
    ):
        if some:
            await _write(names, times, some, editor_id, at, ids)


async def _write(
    names: tuple[str, str],
    times: tuple[datetime, datetime, FlashSaleState],
    goods: Sequence[dict[str, Any]],
    editor_id: UUID,
    at: datetime,
    ids: Ids,
) -> None:
    starts, ends, state = times
    sale = await FlashSale.create(
        id=ids.at(at),
        name_zh=names[0],
        name_en=names[1],
        starts_at=starts,
        ends_at=ends,
        state=state,
        waiting=WaitingRoomMode.BY_LOAD,
        created_at=at,
        updated_at=at,
        updated_by_id=editor_id,
    )
    for position, row in enumerate(goods):
        item = await FlashItem.create(
            id=ids.at(at), sale_id=sale.id, variant_id=row["id"], position=position, quota=40, per_person=2
        )
        minor = row["price_minor"] * _PARTS // _OF
        await FlashPrice.create(id=ids.at(at), item_id=item.id, channel_id=row["channel_id"], price_minor=minor)
