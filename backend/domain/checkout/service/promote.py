"""What promotions make of prices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from backend import settings
from backend.core import database, keys
from backend.domain.checkout.asking import Asking
from backend.domain.checkout.pricing import Priced, PricedLine, Promoted, reduced
from backend.domain.checkout.service.costs import costs_of
from backend.domain.promotions import queries
from backend.domain.promotions.allowances import Claim
from backend.domain.promotions.limits import Applied, claims_of, spent
from backend.domain.promotions.live import Live, live
from backend.domain.promotions.persons import person_keys
from backend.domain.promotions.pricing.engine import reckon
from backend.domain.promotions.pricing.values import CartLine, Circumstances, Outcome, Reckoning, Traced, Why

# Whoever paid for something with any contact of theirs has had a first order.
_PERSON = """
SELECT c.registered_at, EXISTS (
    SELECT FROM "order" o
    WHERE (o.customer_id = $1 OR o.contact_email IN ($2, c.email) OR o.contact_phone IN ($3, c.phone))
      AND o.paid_at IS NOT NULL
) AS has_paid
FROM (VALUES (1)) AS one (row) LEFT JOIN customer c ON c.id = $1
"""
# A rule that another one keeps from counting may count once that one is spent.
_IN_WAITING = {Why.BEATEN, Why.EXCLUDED, Why.NOTHING_LEFT, Why.CAPPED}


@dataclass(frozen=True, slots=True)
class _Asked:
    """Everything about one question."""

    live: Live
    asking: Asking
    circumstances: Circumstances
    at: datetime

    def reckoned(self, cart: Sequence[CartLine]) -> Reckoning:
        assert self.live.index is not None
        return reckon(cart, self.circumstances, self.live.index)

    def without(self, spent: Mapping[UUID, Why]) -> "_Asked":
        return replace(self, circumstances=replace(self.circumstances, spent=spent))

    def applied(self, trace: Sequence[Traced], *, in_waiting: bool = False) -> list[Applied]:
        """Of the promotions that count, or might, those with limits."""
        return [
            Applied(one.rule_id, self.live.rules[one.rule_id].campaign_id, self.live.limits[one.rule_id], one.minor)
            for one in trace
            if one.rule_id in self.live.limits
            and (one.outcome is not Outcome.REFUSED or (in_waiting and one.why in _IN_WAITING))
        ]

    def claims(self, applied: Sequence[Applied]) -> list[Claim]:
        asking, needed = self.asking, any(one.limits.most_uses_a_person for one in applied)
        persons = (
            person_keys(
                keys.provider().index_key(),
                customer_id=asking.customer_id,
                phone=asking.phone,
                email=asking.email,
                device=asking.device_id,
            )
            if needed
            else []
        )
        return claims_of(applied, persons, at=self.at, zone=settings.get().time_zone)


async def promoted(priced: Priced, channel_id: UUID, asking: Asking, *, at: datetime) -> Priced:
    """The prices after all promotions that are live as the goods were read.

    Without any that could count no statement more; each of what is stored of the person, of costs and of limits is
    read only when a promotion depends on it.
    """
    found = await live(priced.currency, priced.lines[0].sellable.stamp, at=at)
    if asking.program:
        found = found.naming(channel_id)
    if found.index is None:
        return priced
    asked = _Asked(found, asking, await _circumstances(priced, channel_id, asking, found, at), at)
    cart = [_cart_line(line, None) for line in priced.lines]
    reckoning = asked.reckoned(cart)
    keeps_margin = asked.circumstances.margin_floor_bps is not None or found.asks_floor
    if reckoning.discount_minor and keeps_margin:
        costs = await costs_of([line.sellable for line in priced.lines], priced.currency)
        cart = [_cart_line(line, cost) for line, cost in zip(priced.lines, costs, strict=True)]
        reckoning = asked.reckoned(cart)
    reckoning, claims = await _within_limits(asked, cart, reckoning)
    named = {id for one in reckoning.trace for id in (one.rule_id, one.by) if id is not None}
    named |= {hint.rule_id for hint in reckoning.hints} | {gift.rule_id for gift in reckoning.gifts}
    rules = {id: found.rules[id] for id in named}
    return reduced(priced, Promoted(reckoning, rules, tuple(claims)))


async def _within_limits(
    asked: _Asked, cart: Sequence[CartLine], reckoning: Reckoning
) -> tuple[Reckoning, list[Claim]]:
    """Leave out what is spent, and what it takes of the rest. One statement, none when nothing has limits."""
    candidates = asked.applied(reckoning.trace, in_waiting=True)
    if not candidates:
        return reckoning, []
    taken = await queries.taken(asked.claims(candidates))
    gone: dict[UUID, Why] = {}
    while True:
        applied = asked.applied(reckoning.trace)
        claims = asked.claims(applied)
        over = spent(applied, claims, taken)
        if not over:
            return reckoning, claims
        gone |= over
        reckoning = asked.without(gone).reckoned(cart)


async def _circumstances(priced: Priced, channel_id: UUID, asking: Asking, found: Live, at: datetime) -> Circumstances:
    chosen = settings.get()
    tier = next((line.sellable.tier for line in priced.lines if line.sellable.tier is not None), None)
    registered_at, has_paid = await _person(asking) if found.asks_person else (None, True)
    return Circumstances(
        channel_id=channel_id,
        now=at,
        local=at.astimezone(ZoneInfo(chosen.time_zone)),
        tier_id=tier.id if tier is not None else None,
        registered_at=registered_at,
        first_order=not has_paid,
        payment_method=asking.method,
        device=asking.device,
        coupons=asking.coupons,
        payment_fee_bps=chosen.payment_fee_bps,
        margin_floor_bps=chosen.margin_floor_bps,
    )


async def _person(asking: Asking) -> tuple[datetime | None, bool]:
    """Since when they have an account, and whether they ever paid; of a stranger nothing is known."""
    if asking.customer_id is None and asking.email is None and asking.phone is None:
        return None, False
    (row,) = await database.fetch(_PERSON, asking.customer_id, asking.email, asking.phone)
    return row["registered_at"], row["has_paid"]


def _cart_line(line: PricedLine, cost: int | None) -> CartLine:
    sellable = line.sellable
    return CartLine(
        variant_id=sellable.variant_id,
        product_id=sellable.product_id,
        quantity=line.quantity,
        unit_minor=line.unit_minor,
        category_ids=frozenset((sellable.category_id,)) if sellable.category_id is not None else frozenset(),
        cost_minor=cost,
        least_minor=sellable.floor_minor or None,
        at_member_price=sellable.member is not None,
    )
