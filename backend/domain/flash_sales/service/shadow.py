"""The shadow of a sale, for a rehearsal: rows and keys of its own, which nobody meets and nothing keeps."""

import asyncio
import uuid
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.flash_sales import live, queries, quick
from backend.domain.flash_sales.models import FlashItem, FlashPrice, FlashSale
from backend.domain.flash_sales.rehearsing import Part
from backend.domain.flash_sales.sales import Sale
from backend.domain.flash_sales.states import FlashSaleState, WaitingRoomMode
from backend.domain.promotions import service as promotions

# After its end it is cleared away by whoever looks, should nobody have done so.
_LATE = timedelta(seconds=30)
_TRIES, _PAUSE_S = 3, 0.5
_LEFT = "SELECT rehearsal_id FROM flash_sale WHERE rehearsal_id IS NOT NULL AND ends_at < $1"
_ORDERED = """
UPDATE flash_admission a SET state = 'ORDERED', closed_at = $2
FROM flash_item i JOIN flash_sale s ON s.id = i.sale_id
WHERE a.id = $1 AND a.state = 'OPEN' AND i.id = a.item_id AND s.rehearsal_id IS NOT NULL RETURNING a.id
"""
_PAID = "UPDATE flash_admission SET state = 'PAID', closed_at = $2 WHERE id = $1"
# In the order in which buyers take them: who is just being let in ends first, and nobody comes in any more.
_CLEAR = (
    "SELECT FROM flash_item WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE",
    "DELETE FROM flash_admission WHERE item_id = ANY($1::uuid[])",
    "DELETE FROM allowance_hold h USING allowance a WHERE a.id = h.allowance_id AND a.owner_id = ANY($1::uuid[])",
    "DELETE FROM allowance WHERE owner_id = ANY($1::uuid[])",
    "DELETE FROM flash_item WHERE id = ANY($1::uuid[])",
)


async def make_shadow(rehearsal_id: UUID, of: Sale, parts: tuple[Part, ...], *, seconds: int, at: datetime) -> Sale:
    """A sale like this one that runs from now on, with fewer pieces; whoever comes is let in without queueing."""
    shadow_id = ids.new()
    async with in_transaction():
        await FlashSale.create(
            id=shadow_id,
            rehearsal_id=rehearsal_id,
            name_zh=of.names.zh,
            name_en=of.names.en,
            starts_at=at - timedelta(seconds=1),
            ends_at=at + timedelta(seconds=seconds),
            hold_s=of.hold_s,
            open_cap=of.open_cap,
            waiting=WaitingRoomMode.NEVER,
            challenge=of.challenge,
            state=FlashSaleState.RUNNING,
            created_at=at,
            updated_at=at,
        )
        for position, part in enumerate(parts):
            # By chance alone: who does not know it cannot come in.
            item_id = uuid.uuid4()
            await FlashItem.create(
                id=item_id,
                sale_id=shadow_id,
                variant_id=part.item.variant_id,
                position=position,
                quota=part.quota,
                per_person=part.item.per_person,
            )
            await FlashPrice.bulk_create(
                FlashPrice(item_id=item_id, channel_id=channel_id, price_minor=price.minor)
                for channel_id, price in part.item.prices.items()
            )
    live.forget()
    made = await queries.shadow_of(rehearsal_id)
    assert made is not None
    return replace(made, names=of.names)


async def count_rehearsed(place_id: UUID, *, at: datetime) -> None:
    """The place of a shadow was ordered with, and counts as paid: there is no order that could be."""
    async with in_transaction():
        if await database.fetch(_ORDERED, place_id, at):
            await database.execute(_PAID, place_id, at)
            await promotions.use(place_id, at=at)


async def clear_shadow(rehearsal_id: UUID) -> None:
    """Take away whatever is left of a rehearsal's shadow; again and again does no harm."""
    shadow = await queries.shadow_of(rehearsal_id)
    if shadow is None:
        return
    item_ids = [item.id for item in shadow.items]
    for turn in range(_TRIES):
        try:
            async with in_transaction():
                await FlashSale.filter(id=shadow.id).select_for_update().first()
                for statement in _CLEAR:
                    await database.execute(statement, item_ids)
                await FlashSale.filter(id=shadow.id, rehearsal_id=rehearsal_id).delete()
            break
        except (IntegrityError, OperationalError):
            # Somebody was at it all the same.
            if turn == _TRIES - 1:
                raise
            await asyncio.sleep(_PAUSE_S)
    live.forget()
    await quick.forget(shadow)


async def clear_left(*, at: datetime) -> None:
    """Take away shadows that outlived their rehearsal: its worker was killed, and nobody came after it."""
    for row in await database.fetch(_LEFT, at - _LATE):
        await clear_shadow(UUID(str(row["rehearsal_id"])))
