"""Places end: given up, ordered, or not used in time."""

import contextlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, redis
from backend.domain.flash_sales import quick
from backend.domain.flash_sales.admissions import opened
from backend.domain.flash_sales.errors import AdmissionInvalid
from backend.domain.flash_sales.models import FlashAdmission, FlashItem
from backend.domain.flash_sales.states import AdmissionState
from backend.domain.promotions import service as promotions
from backend.domain.promotions.allowances import Budget, budget_of

_SPEND = """
UPDATE flash_admission a SET state = 'ORDERED', closed_at = $3
FROM flash_item i JOIN flash_sale s ON s.id = i.sale_id JOIN flash_price p ON p.item_id = i.id AND p.channel_id = $2
    LEFT JOIN campaign c ON c.id = s.campaign_id
WHERE a.id = $1 AND i.id = a.item_id AND a.state = 'OPEN' AND a.expires_at > $3 AND a.persons ?| $4::text[]
  AND NOT (s.state = 'ENDED' AND s.ends_at > $3)
RETURNING a.id, a.item_id, a.quantity, a.hold_s, i.sale_id, i.variant_id, p.price_minor, s.name_zh, s.name_en,
    s.rehearsal_id IS NOT NULL AS shadow, c.id AS campaign_id, c.budget_uses, c.budget_minor
"""
_WHY_NOT = """
SELECT a.state, a.persons ?| $2::text[] AS own FROM flash_admission a WHERE a.id = $1
"""


@dataclass(frozen=True, slots=True)
class Spent:
    """A place that becomes an order: the order has its id, its line this many pieces at this price, for so long.

    `budget` is what its campaign may give. Of a `shadow` no order is kept.
    """

    id: UUID
    sale_id: UUID
    item_id: UUID
    variant_id: UUID
    quantity: int
    price_minor: int
    hold_s: int
    name_zh: str
    name_en: str
    shadow: bool = False
    budget: Budget | None = None


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
    rows = await database.fetch(_SPEND, id, channel_id, at, list(persons)) if id is not None else []
    if rows:
        row = dict(rows[0])
        return Spent(budget=budget_of(row.pop("campaign_id"), row.pop("budget_uses"), row.pop("budget_minor")), **row)
    found = await database.fetch(_WHY_NOT, id, list(persons)) if id is not None else []
    if not found:
        raise AdmissionInvalid("UNKNOWN")
    if found[0]["state"] in ("ORDERED", "PAID"):
        raise AdmissionInvalid("USED")
    raise AdmissionInvalid("OVER" if found[0]["own"] else "FOREIGN")


async def forget(sale_id: UUID, place: FlashAdmission, outcome: str) -> None:
    """Tell the quick count and whoever looks. What Valkey does not hear, the next look mends."""
    with contextlib.suppress(quick.Away, RuntimeError):
        await quick.close(sale_id, place.item_id, place, outcome)
        await redis.publish(channel(sale_id))


def channel(sale_id: UUID) -> str:
    """Where news of a sale's stock are told."""
    return f"flash:{sale_id.hex}"
