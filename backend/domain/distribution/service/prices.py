"""What goods cost a partner."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, outbox
from backend.core.money import Money
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.editing import check_price
from backend.domain.catalog.models import ChannelPrice, Variant
from backend.domain.distribution import access
from backend.domain.distribution.models import Partner

MOST_PRICES = 200
_UNPRICED_PART = """
SELECT b.variant_id FROM channel_price b JOIN bundle_component c ON c.bundle_variant_id = b.variant_id
WHERE b.channel_id = $1 AND NOT EXISTS (
    SELECT FROM channel_price p WHERE p.channel_id = $1 AND p.variant_id = c.component_variant_id
) LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class PartnerPrice:
    """What one variant costs the partner; a price of None takes it out of the partner's catalogue."""

    variant_id: UUID
    price: Money | None


async def set_prices(
    partner_id: UUID | None,
    version: int,
    prices: Sequence[PartnerPrice],
    *,
    caller: Caller,
    address: str | None,
    at: datetime,
) -> Partner:
    """Set or take away some of the partner's prices; others stay. Emits `catalogue.changed`.

    Raises `PartnerUnknown`, `PartnerVersionConflict`, and `InvalidInput`: also when a bundle would be priced of which
    a component is not.
    """
    _check(prices)
    async with in_transaction():
        partner = await access.partner_locked(partner_id, version)
        variants = {row.id: row for row in await Variant.filter(id__in=[price.variant_id for price in prices])}
        before = {
            row.variant_id: row.price_minor
            for row in await ChannelPrice.filter(channel_id=partner.channel_id, variant_id__in=list(variants))
        }
        diff: dict[str, list[int | None]] = {}
        for place, new in enumerate(prices):
            path = ["input", "prices", str(place)]
            if new.variant_id not in variants:
                raise InvalidInput("UNKNOWN", path=[*path, "variantId"])
            if new.price is not None and new.price.currency != partner.currency:
                raise InvalidInput("CURRENCY_DIFFERS", path=[*path, "price"])
            await _write(partner, new)
            minor = new.price.minor if new.price else None
            if before.get(new.variant_id) != minor:
                diff[ids.public("var", new.variant_id)] = [before.get(new.variant_id), minor]
        if await database.fetch(_UNPRICED_PART, partner.channel_id):
            raise InvalidInput("COMPONENT_UNPRICED", path=["input", "prices"])
        partner.version += 1
        await partner.save(update_fields=["version"])
        await audit.record(caller.actor, "partner.priced", ids.public("ptn", partner.id), diff=diff, address=address)
        await outbox.emit("catalogue.changed", product_ids=sorted({row.product_id for row in variants.values()}))
    return partner


def _check(prices: Sequence[PartnerPrice]) -> None:
    if not prices:
        raise InvalidInput("REQUIRED", path=["input", "prices"])
    if len(prices) > MOST_PRICES:
        raise InvalidInput("TOO_MANY", path=["input", "prices"], maximum=MOST_PRICES)
    if len({price.variant_id for price in prices}) < len(prices):
        raise InvalidInput("TWICE", path=["input", "prices"])
    for place, price in enumerate(prices):
        if price.price is not None:
            check_price(price.price, "prices", str(place), "price")


async def _write(partner: Partner, new: PartnerPrice) -> None:
    if new.price is None:
        await ChannelPrice.filter(channel_id=partner.channel_id, variant_id=new.variant_id).delete()
        return
    # A partner is asked one price; it is compared to nothing.
    await ChannelPrice.update_or_create(
        defaults={"list_minor": new.price.minor, "price_minor": new.price.minor},
        channel_id=partner.channel_id,
        variant_id=new.variant_id,
    )
