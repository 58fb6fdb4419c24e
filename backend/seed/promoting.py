"""Past orders that campaigns were in: reckoned with the shop's own engine, and counted as checkout counts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.core import keys
from backend.domain.catalog.models import Channel
from backend.domain.checkout.pricing import Priced, PricedLine, Promoted, reduced
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.promotions.allowances import Claim
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.limits import Applied, Place, Taken, claims_of, place_of, spent
from backend.domain.promotions.models import Allowance, AllowanceHold
from backend.domain.promotions.persons import person_keys
from backend.domain.promotions.pricing.engine import compile_rules, reckon
from backend.domain.promotions.pricing.index import Index
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import CartLine, Circumstances, Outcome
from backend.domain.promotions.states import AllowanceHoldState
from backend.seed.ids import Ids
from backend.seed.purchases import Ending, Purchase
from backend.seed.rows import Rows

# How many of those who may buy with it do; in a small shop everybody, so that there is something to see.
_PART, _SMALL = 0.35, 0.2
_ENDED_UNPAID = (OrderState.CANCELLED, OrderState.EXPIRED)


@dataclass(frozen=True, slots=True)
class Given:
    """What a campaign gave, or gives still: what it does, how far it goes, and what those are called whom it is for."""

    campaign_id: UUID
    rule: Rule
    limits: Limits
    tags: frozenset[str]


class Promoting:
    """Decides which purchases a campaign was in, one at most, and writes down what they took of it."""

    def __init__(
        self,
        rows: Rows,
        campaigns: Sequence[Given],
        channel: Channel,
        *,
        scale: float,
        time_zone: str,
        ids: Ids,
        dice: Random,
    ) -> None:
        self._rows, self._channel = rows, channel
        self._campaigns = [(one, compile_rules([one.rule])) for one in campaigns]
        self._part, self._zone = (_PART if scale > _SMALL else 1.0), time_zone
        self._ids, self._dice = ids, dice
        self._allowances: dict[Place, Allowance] = {}
        self._holds: list[AllowanceHold] = []

    def priced(self, prices: Priced, purchase: Purchase) -> Priced:
        """The prices with what a campaign takes off, where its buyer had it and its limits allowed it."""
        found = self._of(purchase)
        if found is None:
            return prices
        given, index = found
        reckoning = reckon([_cart_line(line) for line in prices.lines], self._circumstances(given, purchase.at), index)
        applied = [
            Applied(one.rule_id, given.campaign_id, given.limits, one.minor)
            for one in reckoning.trace
            if one.outcome is not Outcome.REFUSED
        ]
        if not applied:
            return prices
        claims = claims_of(applied, self._persons(purchase), at=purchase.at, zone=self._zone)
        taken = {place: Taken(_uses(one), _minor(one)) for place, one in self._allowances.items()}
        if spent(applied, claims, taken):
            return prices
        return reduced(prices, Promoted(reckoning, {given.rule.id: given.rule}, tuple(claims)))

    def take(self, order: Order, prices: Priced, *, at: datetime, closed: datetime | None) -> None:
        """What the order takes of the campaign's limits, and what became of that."""
        claims = prices.promoted.claims if prices.promoted is not None else ()
        for claim in claims:
            state = _state(order)
            row = self._allowance(claim, at)
            if state is AllowanceHoldState.HELD:
                row.held_uses, row.held_minor = row.held_uses + claim.uses, row.held_minor + claim.minor
            elif state is AllowanceHoldState.USED:
                row.used_uses, row.used_minor = row.used_uses + claim.uses, row.used_minor + claim.minor
            self._holds.append(
                AllowanceHold(
                    id=self._ids.at(at),
                    allowance_id=row.id,
                    order_id=order.id,
                    uses=claim.uses,
                    minor=claim.minor,
                    state=state,
                    made_at=at,
                    closed_at=closed,
                )
            )

    def close(self) -> None:
        """Allowances are written when all of them are counted, and then what was taken of them."""
        self._rows.extend(self._allowances.values())
        self._rows.extend(self._holds)

    def _of(self, purchase: Purchase) -> tuple[Given, Index] | None:
        """The campaign of that time, where the buyer had it."""
        member = purchase.partner is None and purchase.buyer.registered_at is not None
        # Who pays too late has given the place back before.
        if not member or purchase.ending is Ending.LATE:
            return None
        found = next((one for one in self._campaigns if _goes_on(one[0].rule, purchase.at)), None)
        return found if found is not None and self._dice.random() < self._part else None

    def _circumstances(self, given: Given, at: datetime) -> Circumstances:
        return Circumstances(
            channel_id=self._channel.id, now=at, local=at.astimezone(ZoneInfo(self._zone)), tags=given.tags
        )

    def _persons(self, purchase: Purchase) -> list[str]:
        index = keys.provider().index_key()
        return person_keys(index, customer_id=purchase.buyer.id, phone=purchase.phone, email=purchase.email)

    def _allowance(self, claim: Claim, at: datetime) -> Allowance:
        place = place_of(claim)
        if place not in self._allowances:
            self._allowances[place] = Allowance(
                id=self._ids.at(at),
                owner=claim.owner,
                owner_id=claim.owner_id,
                scope=claim.scope,
                key=claim.key,
                most_uses=claim.most_uses,
                most_minor=claim.most_minor,
            )
        return self._allowances[place]


def given(campaign_id: UUID, promotion_id: UUID, rule: Rule, limits: Limits, tags: frozenset[str]) -> Given:
    """The campaign's one piece as its promotion has it."""
    return Given(campaign_id, replace(rule, id=promotion_id, version=1), limits, tags)


def _goes_on(rule: Rule, at: datetime) -> bool:
    return (rule.starts_at is None or rule.starts_at <= at) and (rule.ends_at is None or at < rule.ends_at)


def _cart_line(line: PricedLine) -> CartLine:
    goods = line.sellable
    shelf = frozenset((goods.category_id,)) if goods.category_id is not None else frozenset()
    return CartLine(goods.variant_id, goods.product_id, line.quantity, line.unit_minor, category_ids=shelf)


def _state(order: Order) -> AllowanceHoldState:
    if order.state is OrderState.PENDING_PAYMENT:
        return AllowanceHoldState.HELD
    return AllowanceHoldState.RETURNED if order.state in _ENDED_UNPAID else AllowanceHoldState.USED


def _uses(row: Allowance) -> int:
    return int(row.held_uses + row.used_uses)


def _minor(row: Allowance) -> int:
    return int(row.held_minor + row.used_minor)
