"""What goods would cost now."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.sellables import FlashPrice, Sellable
from backend.domain.checkout import pricing
from backend.domain.checkout.accounts import Credited, credited
from backend.domain.checkout.asking import ANYBODY, Asking
from backend.domain.checkout.errors import QuantityRefused
from backend.domain.checkout.pricing import Priced
from backend.domain.checkout.quotes import Quote
from backend.domain.checkout.requests import WantedLine, check_lines
from backend.domain.checkout.service.coupons import presented
from backend.domain.checkout.service.groups import terms_for
from backend.domain.checkout.service.promote import promoted
from backend.domain.group_buys.terms import Terms, WantedGroup
from backend.domain.inventory.queries import Stock, availability_by_variant, scarcest
from backend.domain.promotions.allowances import Budget
from backend.domain.vault.errors import OutOfStock


async def make_quote(
    lines: Sequence[WantedLine],
    channel_id: UUID,
    *,
    at: datetime,
    asking: Asking = ANYBODY,
    group: WantedGroup | None = None,
    codes: Sequence[str] = (),
    picked: Sequence[UUID] = (),
) -> Quote:
    """Price the lines for whoever asks; a shortage is told per line, an account may still be missing.

    `codes` of coupons as they were typed, and `picked` of the buyer's own: what is none is told, and no refusal.

    Raises InvalidInput, VariantUnknown, QuantityRefused, ChoiceRefused, AccountInvalid, CarrierRefused, ServerRefused,
    and of who buys with a group GroupOfferUnknown, GroupUnknown, GroupOver.
    """
    check_lines(lines)
    found, asking = await presented(codes, picked, asking, at=at)
    terms = await terms_for(group, lines, channel_id, at=at)
    quote = await with_stock(await price_lines(lines, channel_id, at=at, asking=asking, terms=terms), at=at)
    return replace(quote, coupons=found, asking=asking)


async def price_lines(
    lines: Sequence[WantedLine],
    channel_id: UUID,
    *,
    at: datetime,
    asking: Asking = ANYBODY,
    accounts_required: bool = False,
    may_wait: bool = True,
    flash: FlashPrice | None = None,
    budget: Budget | None = None,
    terms: Terms | None = None,
) -> Priced:
    """Price the lines in the channel for whoever asks, promotions included; what is not sold there is unknown.

    `may_wait`: a choice of a bundle that may be made after paying need not be made yet. `flash` is what a place in a
    flash sale makes of the price; then there is one line, and `budget` is what that sale's campaign may give, of which
    its rules have the rest. At the `terms` of a group no promotion counts: its price is
    what it is.
    """
    found = await sellable([line.variant_id for line in lines], channel_id, at=at, customer_id=asking.customer_id)
    goods: list[tuple[Sellable, int]] = []
    accounts: list[Credited | None] = []
    pieces: Counter[UUID] = Counter()
    for place, (line, offer) in enumerate(zip(lines, found, strict=True)):
        path = ["input", "lines", str(place)]
        if offer is None:
            raise VariantUnknown(line.variant_id, path=[*path, "variantId"])
        room = offer.max_per_order - pieces[line.variant_id]
        if line.quantity > room:
            raise QuantityRefused(line.variant_id, min(1, room), room, path=[*path, "quantity"])
        pieces[line.variant_id] += line.quantity
        sold = offer.chosen(line.choices, [*path, "choices"], may_wait=may_wait)
        own = replace(sold, flash=flash, group_minor=terms.price_minor if terms is not None else None)
        goods.append((own, line.quantity))
        accounts.append(credited(sold, line, path, required=accounts_required))
    priced = pricing.price(goods, goods[0][0].currency, accounts)
    return priced if terms is not None else await promoted(priced, channel_id, asking, at=at, budget=budget)


async def with_stock(priced: Priced, *, at: datetime) -> Quote:
    """The prices with what is left now."""
    return Quote(priced, tuple(await stocks_of([line.sellable for line in priced.lines], at=at)))


async def check_promised(priced: Priced, at: datetime) -> None:
    """Raise OutOfStock when not enough is left for what buyers mean to choose after paying. Nothing is kept for it.

    One statement, none when nothing is left open.
    """
    waiting = [line for line in priced.lines if line.sellable.choices]
    if not waiting:
        return
    for line, stock in zip(waiting, await stocks_of([line.sellable for line in waiting], at=at), strict=True):
        if stock.left is not None and stock.left < line.quantity:
            raise OutOfStock(line.sellable.variant_id, stock.left)


async def stocks_of(goods: Sequence[Sellable], *, at: datetime) -> list[Stock]:
    """What is left of each, aligned; of a bundle whose options are chosen, with these, of what is still open with the
    best that may be chosen. One statement."""
    asked = [_counted(one) for one in goods]
    stocks = await availability_by_variant([id for ids in asked for id in ids], at)
    left = {stock.variant_id: stock for stock in stocks}
    return [Stock(one.variant_id, _scarcest(one, left)) for one in goods]


def _counted(sellable: Sellable) -> list[UUID]:
    """Of what the stock says how many of the goods there are."""
    if not any(part.choice for part in sellable.components):
        return [sellable.variant_id]
    inside = [*sellable.components, *(option for choice in sellable.choices for option in choice.options)]
    return [part.sellable.variant_id for part in inside]


def _scarcest(sellable: Sellable, left: Mapping[UUID, Stock]) -> int | None:
    if sellable.variant_id in left:
        return left[sellable.variant_id].left
    parts = [scarcest([(left[part.sellable.variant_id], part.quantity)]) for part in sellable.components]
    for choice in sellable.choices:
        some = [scarcest([(left[one.sellable.variant_id], one.quantity)]) for one in choice.options]
        # As scarce as the last that must be taken when the plentiful ones are taken first.
        parts.append(sorted(some, key=lambda each: (each is not None, -(each or 0)))[choice.picks - 1])
    return min((each for each in parts if each is not None), default=None)
