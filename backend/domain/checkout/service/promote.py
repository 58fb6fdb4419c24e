"""What promotions make of prices."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from backend import settings
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.sellables import Sellable
from backend.domain.checkout.asking import Asking
from backend.domain.checkout.giving import Given, given
from backend.domain.checkout.pricing import Priced, PricedLine, Promoted, given_outright, reduced
from backend.domain.checkout.service.costs import are_known, costs_of
from backend.domain.checkout.service.persons import counted_as, standing_of
from backend.domain.orders.persons import Standing
from backend.domain.promotions import queries
from backend.domain.promotions.allowances import Budget, Claim
from backend.domain.promotions.limits import Applied, Place, Taken, claims_of, place_of, spent
from backend.domain.promotions.live import Live, live
from backend.domain.promotions.pricing.engine import depends_on_person, reckon
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import CartLine, Circumstances, Outcome, Reckoning, Traced, Why

NOTHING = Reckoning((), 0, 0)
# A rule that another one keeps from counting may count once that one is spent.
_IN_WAITING = {Why.BEATEN, Why.EXCLUDED, Why.NOTHING_LEFT, Why.CAPPED}


@dataclass(frozen=True, slots=True)
class _Asked:
    """Everything about one question."""

    live: Live
    asking: Asking
    circumstances: Circumstances
    at: datetime
    # The keys by which limits count the person; nothing where none is asked for.
    persons: tuple[str, ...] = ()

    def reckoned(self, cart: Sequence[CartLine]) -> Reckoning:
        assert self.live.index is not None
        return reckon(cart, self.circumstances, self.live.index)

    @property
    def keeps_margin(self) -> bool:
        """Whether prices depend on what goods cost."""
        return self.circumstances.margin_floor_bps is not None or self.live.asks_floor

    def with_coupons(self, coupons: frozenset[UUID]) -> "_Asked":
        return replace(self, circumstances=replace(self.circumstances, coupons=coupons))

    def by(self, stands: Standing) -> "_Asked":
        known = replace(
            self.circumstances,
            registered_at=stands.registered_at,
            first_order=not stands.has_paid,
            birthday_month=stands.birthday_month,
            tags=stands.tags,
        )
        return replace(self, circumstances=known)

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
        return claims_of(applied, self.persons, at=self.at, zone=settings.get().time_zone)

    async def knowing(self, applied: Sequence[Applied]) -> "_Asked":
        """The same with what is known of the person, when one of these has a limit a person: then one statement."""
        if not any(one.limits.most_uses_a_person for one in applied):
            return self
        return replace(self, persons=tuple(await counted_as(self.asking)))


async def promoted(
    priced: Priced, channel_id: UUID, asking: Asking, *, at: datetime, budget: Budget | None = None
) -> Priced:
    """The prices after all promotions that are live as the goods were read.

    Without any that could count no statement more; each of what is stored of the person, of costs and of limits is
    read only when a promotion depends on it. `budget` is the campaign's that asks the price outright.
    """
    found = await live(priced.currency, priced.lines[0].sellable.stamp, at=at)
    if found.index is None and asking.gifts:
        return replace(priced, promoted=Promoted(NOTHING, {}, refused=dict.fromkeys(asking.gifts, "NOT_EARNED")))
    (after,) = await promoted_each([priced], channel_id, asking, found, at=at, budget=budget)
    return after


async def promoted_each(
    carts: Sequence[Priced],
    channel_id: UUID,
    asking: Asking,
    found: Live,
    *,
    at: datetime,
    budget: Budget | None = None,
) -> list[Priced]:
    """The same for carts of one person that do not know of each other; aligned. As many statements as for one."""
    if asking.program:
        found = found.naming(channel_id)
    if found.index is None or not carts:
        return list(carts)
    asked = _Asked(found, asking, _circumstances(carts[0], channel_id, asking, at), at)
    goods = [line.sellable for priced in carts for line in priced.lines]
    # Costs change nothing where nothing is taken off: they are asked for only then, unless they are at hand.
    at_hand = asked.keeps_margin and are_known(goods, carts[0].currency)
    known: Iterator[int | None] = iter(await costs_of(goods, carts[0].currency) if at_hand else [None] * len(goods))
    lines = [[_cart_line(line, next(known)) for line in priced.lines] for priced in carts]
    if found.asks_person and any(depends_on_person(cart, asked.circumstances, found.index) for cart in lines):
        asked = asked.by(await standing_of(asking))
    reckoned = [asked.reckoned(cart) for cart in lines]
    if asked.keeps_margin and not at_hand:
        lower = [place for place, one in enumerate(reckoned) if one.discount_minor]
        known = iter(await _costs([carts[place] for place in lower]))
        for place in lower:
            lines[place] = [_cart_line(line, next(known)) for line in carts[place].lines]
            reckoned[place] = asked.reckoned(lines[place])
    waiting = [one for reckoning in reckoned for one in asked.applied(reckoning.trace, in_waiting=True)]
    asked = await asked.knowing(waiting)
    taken = await queries.taken(asked.claims(waiting)) if waiting else {}
    sold = await _sold(asking.gifts, channel_id, at)
    done = []
    for priced, cart, reckoning in zip(carts, lines, reckoned, strict=True):
        left = taken if budget is None else _beside(taken, budget.claim(given_outright(priced)))
        within, claims, gifts = _within_limits(asked, cart, reckoning, left, sold)
        named = _named(within, found)
        done.append(
            reduced(
                priced, Promoted(within, named, tuple(claims), gifts.taken, gifts.refused, asked.circumstances.tags)
            )
        )
    return done


async def saved_by_each(
    priced: Priced, channel_id: UUID, asking: Asking, coupons: Mapping[UUID, UUID], *, at: datetime
) -> dict[UUID, int]:
    """What each coupon alone would save beside what counts without any; `coupons` names the promotion of each.

    Nothing where it does not count or its limits are reached. As many statements as for one of them.
    """
    found = await live(priced.currency, priced.lines[0].sellable.stamp, at=at)
    saved = dict.fromkeys(coupons, 0)
    if found.index is None:
        return saved
    asked = _Asked(found, asking, _circumstances(priced, channel_id, asking, at), at)
    if found.asks_person:
        asked = asked.by(await standing_of(asking))
    costs = await _costs([priced]) if asked.keeps_margin else [None] * len(priced.lines)
    cart = [_cart_line(line, cost) for line, cost in zip(priced.lines, costs, strict=True)]
    without = asked.with_coupons(frozenset()).reckoned(cart).total_minor
    counted: list[Applied] = []
    for id, promotion_id in coupons.items():
        reckoning = asked.with_coupons(frozenset({id})).reckoned(cart)
        saved[id] = max(without - reckoning.total_minor, 0)
        counted += [one for one in asked.applied(reckoning.trace) if one.rule_id == promotion_id]
    asked = await asked.knowing(counted)
    claims = [claim for one in counted for claim in asked.claims([one])]
    over = spent(counted, claims, await queries.taken(claims))
    return {id: 0 if coupons[id] in over else minor for id, minor in saved.items()}


async def _sold(gifts: Sequence[UUID], channel_id: UUID, at: datetime) -> dict[UUID, Sellable]:
    """The gifts that the buyer wants, as they are sold; no statement without any."""
    return {one.variant_id: one for one in await sellable(gifts, channel_id, at=at) if one is not None}


async def _costs(carts: Sequence[Priced]) -> list[int | None]:
    """What a piece of every line costs, cart after cart."""
    goods = [line.sellable for priced in carts for line in priced.lines]
    return await costs_of(goods, carts[0].currency) if goods else []


def _within_limits(
    asked: _Asked,
    cart: Sequence[CartLine],
    reckoning: Reckoning,
    taken: Mapping[Place, Taken],
    sold: Mapping[UUID, Sellable],
) -> tuple[Reckoning, list[Claim], Given]:
    """Leave out what is spent, and say what the cart takes of the rest. A gift that nobody takes counts nothing."""
    gone: dict[UUID, Why] = {}
    while True:
        gifts = given(reckoning.gifts, asked.asking.gifts, sold)
        applied = [replace(one, minor=one.minor + gifts.worth(one.rule_id)) for one in asked.applied(reckoning.trace)]
        over = spent(applied, asked.claims(applied), taken)
        if not over:
            idle = {one.rule_id for one in reckoning.gifts if not gifts.of(one.rule_id)}
            return reckoning, asked.claims([one for one in applied if one.rule_id not in idle]), gifts
        gone |= over
        reckoning = asked.without(gone).reckoned(cart)


def _beside(taken: Mapping[Place, Taken], claim: Claim) -> dict[Place, Taken]:
    """What is taken together with what the order takes by its price; both are one use."""
    place = place_of(claim)
    had = taken.get(place, Taken())
    return {**taken, place: replace(had, minor=had.minor + claim.minor)}


def _named(reckoning: Reckoning, found: Live) -> dict[UUID, Rule]:
    """The rules that it speaks of."""
    ids = {id for one in reckoning.trace for id in (one.rule_id, one.by) if id is not None}
    ids |= {hint.rule_id for hint in reckoning.hints} | {gift.rule_id for gift in reckoning.gifts}
    return {id: found.rules[id] for id in ids}


def _circumstances(priced: Priced, channel_id: UUID, asking: Asking, at: datetime) -> Circumstances:
    """Without what is stored of the person: see `_Asked.by`."""
    chosen = settings.get()
    tier = next((line.sellable.tier for line in priced.lines if line.sellable.tier is not None), None)
    return Circumstances(
        channel_id=channel_id,
        now=at,
        local=at.astimezone(ZoneInfo(chosen.time_zone)),
        tier_id=tier.id if tier is not None else None,
        first_order=False,
        payment_method=asking.method,
        device=asking.device,
        coupons=asking.coupons,
        payment_fee_bps=chosen.payment_fee_bps,
        margin_floor_bps=chosen.margin_floor_bps,
    )


def _cart_line(line: PricedLine, cost: int | None) -> CartLine:
    goods = line.sellable
    return CartLine(
        variant_id=goods.variant_id,
        product_id=goods.product_id,
        quantity=line.quantity,
        unit_minor=line.unit_minor,
        category_ids=frozenset((goods.category_id,)) if goods.category_id is not None else frozenset(),
        brand=goods.brand,
        cost_minor=cost,
        least_minor=goods.floor_minor or None,
        at_member_price=goods.member is not None and goods.flash is None,
        at_flash_price=goods.flash is not None,
    )
