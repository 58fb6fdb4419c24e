"""What goods would cost now."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.sellables import Sellable
from backend.domain.checkout import pricing
from backend.domain.checkout.accounts import Credited, credited
from backend.domain.checkout.errors import QuantityRefused
from backend.domain.checkout.pricing import Priced
from backend.domain.checkout.quotes import Quote
from backend.domain.checkout.requests import WantedLine, check_lines
from backend.domain.inventory.queries import Stock, availability_by_variant, scarcest


async def make_quote(
    lines: Sequence[WantedLine], channel_id: UUID, *, at: datetime, customer_id: UUID | None = None
) -> Quote:
    """Price the lines for a customer, or for anybody; a shortage is told per line, an account may still be missing.

    Raises InvalidInput, VariantUnknown, QuantityRefused, ChoiceRefused, AccountInvalid, CarrierRefused, ServerRefused.
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
    accounts: list[Credited | None] = []
    for place, (line, offer) in enumerate(zip(lines, found, strict=True)):
        path = ["input", "lines", str(place)]
        if offer is None:
            raise VariantUnknown(line.variant_id, path=[*path, "variantId"])
        if line.quantity > offer.max_per_order:
            raise QuantityRefused(line.variant_id, 1, offer.max_per_order, path=[*path, "quantity"])
        sold = offer.chosen(line.choices, [*path, "choices"])
        goods.append((sold, line.quantity))
        accounts.append(credited(sold, line, path, required=accounts_required))
    return pricing.price(goods, goods[0][0].currency, accounts)


async def with_stock(priced: Priced, *, at: datetime) -> Quote:
    """The prices with what is left now."""
    return Quote(priced, tuple(await stocks_of([line.sellable for line in priced.lines], at=at)))


async def stocks_of(goods: Sequence[Sellable], *, at: datetime) -> list[Stock]:
    """What is left of each, aligned; of a bundle whose options are chosen, with these. One statement."""
    asked = [_counted(one) for one in goods]
    found = iter(await availability_by_variant([id for parts in asked for id, _ in parts], at))
    return [
        Stock(one.variant_id, scarcest((next(found), quantity) for _, quantity in parts))
        for one, parts in zip(goods, asked, strict=True)
    ]


def _counted(sellable: Sellable) -> list[tuple[UUID, int]]:
    """Of what the stock says how many of the goods there are, and how many pieces each needs."""
    if not any(part.choice for part in sellable.components):
        return [(sellable.variant_id, 1)]
    return [(part.sellable.variant_id, part.quantity) for part in sellable.components]
