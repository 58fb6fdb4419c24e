"""A cart that is made up, priced with a draft beside everything that is live."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from backend import settings
from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Content
from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.sellables import Sellable
from backend.domain.checkout.service.costs import costs_of
from backend.domain.promotions.live import live_now
from backend.domain.promotions.pricing.engine import compile_rules, reckon
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import CartLine, Circumstances, Reckoning
from backend.domain.simulation.drafting import drafted_of
from backend.domain.simulation.values import Preview, Somebody, Wish

MOST_LINES, MOST_PIECES, MOST_DAYS = 20, 999, 36_500


async def preview(
    content: Content, campaign_id: UUID | None, cart: Sequence[Wish], who: Somebody, *, at: datetime
) -> Preview:
    """Price the cart for somebody. Raises InvalidInput, VariantUnknown for what the channel does not sell."""
    _check(cart, who)
    moment = who.at or max(at, content.settings.starts_at)
    lines = await _lines(cart, who, content.settings.currency, at)
    drafts = drafted_of(campaign_id, content)
    now = await live_now(content.settings.currency, at=at)
    live = [rule for rule in now.rules.values() if campaign_id is None or rule.campaign_id != campaign_id]
    draft = [one.rule for one in drafts]
    asked = _circumstances(who, draft, moment)
    without, with_draft = await asyncio.to_thread(_reckoned, lines, asked, live, draft)
    return Preview(
        at=moment,
        currency=content.settings.currency,
        lines=lines,
        without=without,
        with_draft=with_draft,
        rules={rule.id: rule for rule in (*live, *draft)},
        pieces={one.rule.id: one.piece for one in drafts},
    )


def _check(cart: Sequence[Wish], who: Somebody) -> None:
    if not cart:
        raise InvalidInput("REQUIRED", path=["input", "lines"])
    if len(cart) > MOST_LINES:
        raise InvalidInput("TOO_MANY", path=["input", "lines"], maximum=MOST_LINES)
    seen = set[UUID]()
    for place, wish in enumerate(cart):
        path = ["input", "lines", str(place)]
        if not 1 <= wish.quantity <= MOST_PIECES:
            raise InvalidInput("OUT_OF_RANGE", path=[*path, "quantity"], minimum=1, maximum=MOST_PIECES)
        if wish.variant_id in seen:
            raise InvalidInput("TWICE", path=[*path, "variantId"])
        seen.add(wish.variant_id)
    if who.registered_days is not None and not 0 <= who.registered_days <= MOST_DAYS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "buyer", "registeredDays"], minimum=0, maximum=MOST_DAYS)


async def _lines(cart: Sequence[Wish], who: Somebody, currency: str, at: datetime) -> tuple[CartLine, ...]:
    found = await sellable([wish.variant_id for wish in cart], who.channel_id, at=at, tier_id=who.tier_id)
    goods: list[Sellable] = []
    for place, one in enumerate(found):
        if one is None or one.currency != currency:
            raise VariantUnknown(cart[place].variant_id, path=["input", "lines", str(place), "variantId"])
        goods.append(one)
    costs = await costs_of(goods, currency)
    return tuple(
        CartLine(
            variant_id=one.variant_id,
            product_id=one.product_id,
            quantity=wish.quantity,
            unit_minor=one.unit_minor,
            category_ids=frozenset((one.category_id,)) if one.category_id is not None else frozenset(),
            brand=one.brand,
            cost_minor=cost,
            least_minor=one.floor_minor or None,
            at_member_price=one.member is not None,
        )
        for wish, one, cost in zip(cart, goods, costs, strict=True)
    )


def _circumstances(who: Somebody, draft: Sequence[Rule], moment: datetime) -> Circumstances:
    chosen = settings.get()
    local = moment.astimezone(ZoneInfo(chosen.time_zone))
    days = who.registered_days
    coupons = frozenset(rule.coupon_id for rule in draft if rule.coupon_id is not None)
    return Circumstances(
        channel_id=who.channel_id,
        now=moment,
        local=local,
        tier_id=who.tier_id,
        tags=who.tags,
        registered_at=moment - timedelta(days=days) if days is not None else None,
        first_order=who.first_order,
        birthday_month=local.month if who.birthday else None,
        payment_method=who.payment_method,
        device=who.device,
        coupons=coupons if who.with_coupons else frozenset(),
        payment_fee_bps=chosen.payment_fee_bps,
        margin_floor_bps=chosen.margin_floor_bps,
    )


def _reckoned(
    lines: Sequence[CartLine], asked: Circumstances, live: Sequence[Rule], draft: Sequence[Rule]
) -> tuple[Reckoning, Reckoning]:
    return (
        reckon(lines, replace(asked, coupons=frozenset()), compile_rules(live)),
        reckon(lines, asked, compile_rules([*live, *draft])),
    )
