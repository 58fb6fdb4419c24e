"""Places end: given up, ordered, or not used in time."""

import contextlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from backend.core import database, redis
from backend.domain.flash_sales import quick
from backend.domain.flash_sales.admissions import opened
from backend.domain.flash_sales.errors import AdmissionInvalid
from backend.domain.flash_sales.models import FlashAdmission, FlashItem
from backend.domain.flash_sales.states import AdmissionState
from backend.domain.promotions import service as promotions

_SPENDABLE = """
SELECT a.id, a.item_id, a.customer_id, a.persons, a.quantity, a.hold_s, a.state, a.expires_at,
    i.sale_id, i.variant_id, p.price_minor, s.state = 'ENDED' AND s.ends_at > $3 AS stopped, s.name_zh, s.name_en
FROM flash_admission a JOIN flash_item i ON i.id = a.item_id JOIN flash_sale s ON s.id = i.sale_id
LEFT JOIN flash_price p ON p.item_id = i.id AND p.channel_id = $2
WHERE a.id = $1 FOR UPDATE OF a
"""


@dataclass(frozen=True, slots=True)
class Spent:
    """A place that becomes an order: the order has its id, its line this many pieces at this price, for so long."""

    id: UUID
    sale_id: UUID
    item_id: UUID
    variant_id: UUID
    quantity: int
    price_minor: int
    hold_s: int
    name_zh: str
    name_en: str


async def leave(token: str, *, at: datetime) -> None:
    """Give a place up before it is ordered, so that somebody else can have it. Raises AdmissionInvalid."""
    id = opened(token, at)
    async with in_transaction():
        place = await FlashAdmission.filter(id=id).select_for_update().first() if id is not None else None
        if place is None:
            raise AdmissionInvalid("UNKNOWN", ["token"])
        if place.state is AdmissionState.LEFT:
            return
        if place.state is not AdmissionState.OPEN:
            raise AdmissionInvalid("USED", ["token"])
        place.state, place.closed_at = AdmissionState.LEFT, at
        await place.save(update_fields=["state", "closed_at"])
        await promotions.give_back(place.id, at=at)
    item = await FlashItem.get(id=place.item_id)
    await forget(item.sale_id, place, "RETURNED")


async def spend(token: str, *, channel_id: UUID, persons: Collection[str], at: datetime) -> Spent:
    """Turn a place into an order that has its id, in the caller's transaction; used once.

    `persons` are the keys of whoever orders: one of them must be of the place. Raises AdmissionInvalid.
    """
    id = opened(token, at)
    rows = await database.fetch(_SPENDABLE, id, channel_id, at) if id is not None else []
    if not rows or rows[0]["price_minor"] is None:
        raise AdmissionInvalid("UNKNOWN")
    row = rows[0]
    place = FlashAdmission(**{name: row[name] for name in ("id", "item_id", "quantity")})
    if row["state"] != AdmissionState.OPEN.value:
        raise AdmissionInvalid("USED" if row["state"] in ("ORDERED", "PAID") else "OVER")
    if row["expires_at"] <= at or row["stopped"]:
        raise AdmissionInvalid("OVER")
    if not set(persons) & set(_list(row["persons"])):
        raise AdmissionInvalid("FOREIGN")
    await FlashAdmission.filter(id=place.id).update(state=AdmissionState.ORDERED, closed_at=at)
    return Spent(
        id=row["id"],
        sale_id=row["sale_id"],
        item_id=row["item_id"],
        variant_id=row["variant_id"],
        quantity=row["quantity"],
        price_minor=row["price_minor"],
        hold_s=row["hold_s"],
        name_zh=row["name_zh"],
        name_en=row["name_en"],
    )


async def forget(sale_id: UUID, place: FlashAdmission, outcome: str) -> None:
    """Tell the quick count and whoever looks. What Valkey does not hear, the next look mends."""
    with contextlib.suppress(quick.Away, RuntimeError):
        await quick.close(sale_id, place.item_id, place, outcome)
        await redis.publish(channel(sale_id))


def channel(sale_id: UUID) -> str:
    """Where news of a sale's stock are told."""
    return f"flash:{sale_id.hex}"


def _list(value: object) -> list[str]:
    found = orjson.loads(value) if isinstance(value, str | bytes) else value
    assert isinstance(found, list)
    return found
