"""Past orders that a campaign was in: reckoned with the shop's own engine, and counted as checkout counts."""

from dataclasses import dataclass, replace
from datetime import datetime
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.core import keys
from backend.domain.catalog.models import Channel
from backend.domain.checkout.pricing import Priced, Promoted, reduced
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.promotions.allowances import Claim
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.limits import Applied, Place, Taken, claims_of, place_of, spent
from backend.domain.promotions.models import Allowance, AllowanceHold
from backend.domain.promotions.persons import person_keys
from backend.domain.promotions.pricing.engine import compile_rules, reckon
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
class Running:
    """The campaign that runs: what it does, how far it goes, and what those are called whom it is for."""

    campaign_id: UUID
    rule: Rule
    limits: Limits
    tags: frozenset[str]


class Promoting:
    """Decides which purchases the campaign was in, and writes down what they took of it."""

    def __init__(
        self, rows: Rows, running: Running, channel: Channel, *, scale: float, time_zone: str, ids: Ids, dice: Random
    ) -> None:
        self._rows, self._running, self._channel = rows, running, channel
        assert running.rule.starts_at is not None
        self._began = running.rule.starts_at
        self._part, self._zone = (_PART if scale > _SMALL else 1.0), time_zone
        self._ids, self._dice = ids, dice
        self._index = compile_rules([running.rule])
        self._allowances: dict[Place, Allowance] = {}
        self._holds: list[AllowanceHold] = []

    def priced(self, prices: Priced, purchase: Purchase) -> Priced:
        """The prices with what the campaign takes off, where its buyer had it and its limits allowed it."""
        if not self._may(purchase):
            return prices
        cart = [
            CartLine(line.sellable.variant_id, line.sellable.product_id, line.quantity, line.unit_minor)
            for line in prices.lines
        ]
        reckoning = reckon(cart, self._circumstances(purchase.at), self._index)
        applied = [
            Applied(one.rule_id, self._running.campaign_id, self._running.limits, one.minor)
            for one in reckoning.trace
            if one.outcome is not Outcome.REFUSED
        ]
        if not applied:
            return prices
        claims = claims_of(applied, self._persons(purchase), at=purchase.at, zone=self._zone)
        taken = {place: Taken(_uses(one), _minor(one)) for place, one in self._allowances.items()}
        if spent(applied, claims, taken):
            return prices
        rule = self._running.rule
        return reduced(prices, Promoted(reckoning, {rule.id: rule}, tuple(claims)))

    def take(self, order: Order, prices: Priced, *, at: datetime, closed: datetime | None) -> None:
        """What the order takes of the campaign's limits, and what became of that."""
        claims = prices.promoted.claims if prices.promoted is not None else ()
        for claim in claims:
            state = _state(order)
            row = self._allowance(claim)
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

    def _may(self, purchase: Purchase) -> bool:
        member = purchase.partner is None and purchase.buyer.registered_at is not None
        # Who pays too late has given the place back before.
        return (
            self._began <= purchase.at
            and member
            and purchase.ending is not Ending.LATE
            and self._dice.random() < self._part
        )

    def _circumstances(self, at: datetime) -> Circumstances:
        return Circumstances(
            channel_id=self._channel.id, now=at, local=at.astimezone(ZoneInfo(self._zone)), tags=self._running.tags
        )

    def _persons(self, purchase: Purchase) -> list[str]:
        index = keys.provider().index_key()
        return person_keys(index, customer_id=purchase.buyer.id, phone=purchase.phone, email=purchase.email)

    def _allowance(self, claim: Claim) -> Allowance:
        place = place_of(claim)
        if place not in self._allowances:
            self._allowances[place] = Allowance(
                id=self._ids.at(self._began),
                owner=claim.owner,
                owner_id=claim.owner_id,
                scope=claim.scope,
                key=claim.key,
                most_uses=claim.most_uses,
                most_minor=claim.most_minor,
            )
        return self._allowances[place]


def running(campaign_id: UUID, promotion_id: UUID, rule: Rule, limits: Limits, tags: frozenset[str]) -> Running:
    """The campaign's one piece as its promotion has it."""
    return Running(campaign_id, replace(rule, id=promotion_id, version=1), limits, tags)


def _state(order: Order) -> AllowanceHoldState:
    if order.state is OrderState.PENDING_PAYMENT:
        return AllowanceHoldState.HELD
    return AllowanceHoldState.RETURNED if order.state in _ENDED_UNPAID else AllowanceHoldState.USED


def _uses(row: Allowance) -> int:
    return int(row.held_uses + row.used_uses)


def _minor(row: Allowance) -> int:
    return int(row.held_minor + row.used_minor)
