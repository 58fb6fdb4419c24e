"""What goods would cost now."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.sellables import Sellable
from backend.domain.checkout import pricing
from backend.domain.checkout.accounts import account_of
from backend.domain.checkout.errors import QuantityRefused
from backend.domain.checkout.pricing import Priced
from backend.domain.checkout.quotes import Quote
from backend.domain.checkout.requests import WantedLine, check_lines
from backend.domain.inventory.queries import availability_by_variant


async def make_quote(
    lines: Sequence[WantedLine], channel_id: UUID, *, at: datetime, customer_id: UUID | None = None
) -> Quote:
    """Price the lines for a customer, or for anybody; a shortage is told per line, an account may still be missing.

    Raises InvalidInput, VariantUnknown, QuantityRefused, AccountInvalid.
    """
    check_lines(lines)
    return await with_stock(await price_lines(lines, channel_id, at=at, customer_id=customer_id), at=at)


async def price_lines(
    lines: Sequence[WantedLine],
    channel_id: UUID,
    *,
    at: datetime,
    customer_id: UUID | None = None,
    accounts_required: bool = False,
) -> Priced:
    """Price the lines in the channel, as a member's when the customer is one; what is not sold there is unknown."""
    found = await sellable([line.variant_id for line in lines], channel_id, at=at, customer_id=customer_id)
    goods: list[tuple[Sellable, int]] = []
    accounts: list[str | None] = []
    for place, (line, offer) in enumerate(zip(lines, found, strict=True)):
        path = ["input", "lines", str(place)]
        if offer is None:
            raise VariantUnknown(line.variant_id, path=[*path, "variantId"])
        if line.quantity > offer.max_per_order:
            raise QuantityRefused(line.variant_id, 1, offer.max_per_order, path=[*path, "quantity"])
        goods.append((offer, line.quantity))
        accounts.append(account_of(offer, line.account, [*path, "account"], required=accounts_required))
    return pricing.price(goods, goods[0][0].currency, accounts)


async def with_stock(priced: Priced, *, at: datetime) -> Quote:
    """The prices with what is left now."""
    stocks = await availability_by_variant([line.sellable.variant_id for line in priced.lines], at)
    return Quote(priced, tuple(stocks))
