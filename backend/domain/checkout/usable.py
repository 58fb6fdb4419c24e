"""Which of a buyer's own coupons would count in a quote, and for how much."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core.paging import Page
from backend.domain.checkout import pricing
from backend.domain.checkout.quotes import Quote
from backend.domain.checkout.service.promote import saved_by_each
from backend.domain.coupons import queries
from backend.domain.coupons.in_hand import InHand, in_hand
from backend.domain.coupons.models import IssuedCoupon
from backend.domain.coupons.queries import MineIs

# Of one's own as many are tried as anybody looks through.
MOST_TRIED = 20


@dataclass(frozen=True, slots=True)
class Usable:
    """A coupon of the buyer's own, and what it would save here: nothing, where it does not count."""

    issued: IssuedCoupon
    minor: int


async def usable_coupons(quote: Quote, customer_id: UUID, channel_id: UUID, *, at: datetime) -> list[Usable]:
    """The buyer's own coupons that may be used now, what saves most first. A few statements, however many there are."""
    rows = await queries.page_of_mine(customer_id, MineIs.VALID, at, Page(MOST_TRIED - 1))
    found = await in_hand([], [row.id for row in rows], customer_id=customer_id, at=at)
    able = [(row, one) for row, one in zip(rows, found, strict=True) if isinstance(one, InHand)]
    if not able:
        return []
    lines = quote.priced.lines
    plain = pricing.price(
        [(line.sellable, line.quantity) for line in lines], quote.priced.currency, [line.credited for line in lines]
    )
    promotions = {one.coupon_id: one.promotion_id for _, one in able}
    saved = await saved_by_each(plain, channel_id, quote.asking, promotions, at=at)
    usable = [Usable(row, saved[one.coupon_id]) for row, one in able]
    return sorted(usable, key=lambda one: -one.minor)
