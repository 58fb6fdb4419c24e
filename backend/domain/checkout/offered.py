"""What promotions make of one piece of something on the shelf, for anybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.words import Words
from backend.domain.checkout import pricing
from backend.domain.checkout.asking import ANYBODY
from backend.domain.checkout.pricing import Priced
from backend.domain.checkout.service.promote import promoted_each
from backend.domain.promotions.badges import badge
from backend.domain.promotions.live import live_now
from backend.domain.promotions.needs import needs_person
from backend.domain.promotions.pricing.values import Outcome, Traced, Why

# What more goods would get all the same. What is for others alone would only disappoint whoever reads it.
_WORTH_SAYING = {Why.BELOW_THRESHOLD, Why.TOO_FEW_PIECES, Why.BEATEN}
MOST_BADGES = 3


@dataclass(frozen=True, slots=True)
class Offered:
    """What a shelf says of a promotion: `price_minor` is what one piece costs by it, None where that is no less."""

    badges: tuple[Words, ...] = ()
    price_minor: int | None = None


NOTHING = Offered()


async def offered(variant_ids: Sequence[UUID], channel_id: UUID, currency: str, *, at: datetime) -> list[Offered]:
    """The badges and the price of each variant, aligned. One statement while nothing is live, a few otherwise."""
    found = await live_now(currency, at=at)
    if found.index is None:
        return [NOTHING] * len(variant_ids)
    distinct = list(dict.fromkeys(variant_ids))
    sold = [one for one in await sellable(distinct, channel_id, at=at) if one is not None]
    carts = [pricing.price([(one, 1)], currency) for one in sold]
    after = await promoted_each(carts, channel_id, ANYBODY, found, at=at)
    told = {priced.lines[0].sellable.variant_id: _offered(priced) for priced in after}
    return [told.get(id, NOTHING) for id in variant_ids]


def _offered(priced: Priced) -> Offered:
    if priced.promoted is None:
        return NOTHING
    said = [
        badge(priced.promoted.rules[one.rule_id].effect, priced.currency)
        for one in priced.promoted.reckoning.trace
        if _counts(one) and priced.promoted.rules[one.rule_id].coupon_id is None
    ]
    line = priced.lines[0]
    # What is for new customers, say, is no price that everybody pays.
    for_all = not any(needs_person(priced.promoted.rules[one.rule_id]) for one in line.reductions)
    price = line.total_minor if line.discount_minor and for_all else None
    return Offered(tuple(dict.fromkeys(said))[:MOST_BADGES], price)


def _counts(one: Traced) -> bool:
    return one.outcome is not Outcome.REFUSED or one.why in _WORTH_SAYING
