"""What would have become of pieces that are no rules, as far as past orders tell. Pure.

A flash sale or a group buy is tried on the orders of the same hours of the week before its own, the latest of the
period: as if whoever bought the goods then had bought them so, and nobody had come because of it. Invitations cost at
most what they would have if one had brought every first order. What cannot be told so is named, with why not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

from backend.domain.campaigns.content import Content, Piece, Settings
from backend.domain.campaigns.drafting import flash_sale_of, group_buy_of
from backend.domain.campaigns.terms import ReferralTerms
from backend.domain.promotions.pricing.values import CartLine
from backend.domain.simulation.history import PastOrder
from backend.domain.simulation.seats import Groups

WEEK = timedelta(weeks=1)


class Basis(StrEnum):
    """What that rests on which is said of a piece."""

    SAME_HOURS = "SAME_HOURS"
    FIRST_ORDERS = "FIRST_ORDERS"
    NOTHING = "NOTHING"


class Untold(StrEnum):
    """Why nothing can be said: the period is shorter than its time, or it gives coupons alone."""

    PERIOD_TOO_SHORT = "PERIOD_TOO_SHORT"
    COUPONS_ALONE = "COUPONS_ALONE"


@dataclass(slots=True)
class Sums:
    """Pieces of one variant at a price of the draft. `cost_minor` is of those pieces whose cost is known."""

    orders: int = 0
    pieces: int = 0
    before_minor: int = 0
    revenue_minor: int = 0
    cost_minor: int = 0
    uncosted: int = 0

    def add(self, line: CartLine, pieces: int, price_minor: int) -> None:
        """One order more that would have had so many pieces of the line."""
        self.orders += 1
        self.pieces += pieces
        self.before_minor += pieces * line.unit_minor
        self.revenue_minor += pieces * price_minor
        self.cost_minor += pieces * (line.cost_minor or 0)
        self.uncosted += pieces if line.cost_minor is None else 0

    def told(self) -> dict[str, Any]:
        """As JSON can hold it; no margin where a cost is not known."""
        return {
            "orders": self.orders,
            "pieces": self.pieces,
            "revenue_minor": self.revenue_minor,
            "discount_minor": self.before_minor - self.revenue_minor,
            "margin_minor": self.revenue_minor - self.cost_minor if not self.uncosted else None,
        }


class Tried(Protocol):
    """A piece that past orders go by."""

    def take(self, order: PastOrder) -> None:
        """One order more, none of them before the one before."""

    def told(self) -> dict[str, Any]:
        """What became of it, as JSON can hold it."""


@dataclass(frozen=True, slots=True)
class Window:
    """The hours of the past that stand for a piece's own."""

    since: datetime
    until: datetime

    def has(self, at: datetime) -> bool:
        """Whether it is one of them."""
        return self.since <= at < self.until

    def told(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {"since": self.since.isoformat(), "until": self.until.isoformat()}


def window(starts_at: datetime, ends_at: datetime, since: datetime, until: datetime) -> Window | None:
    """The same hours of the week, the latest that are all between `since` and `until`; None when there are none."""
    by = max(0, -((until - ends_at) // WEEK)) * WEEK
    return Window(starts_at - by, ends_at - by) if starts_at - by >= since else None


@dataclass(slots=True)
class _FlashGood:
    """One variant of a flash sale; `gone_at`: when somebody first got less than they wanted."""

    variant_id: UUID
    quota: int
    per_person: int
    prices: Mapping[UUID, int]
    sums: Sums = field(default_factory=Sums)
    gone_at: datetime | None = None
    _had: dict[str, int] = field(default_factory=dict)

    def take(self, order: PastOrder, line: CartLine) -> None:
        price = self.prices.get(order.circumstances.channel_id)
        wanted = min(line.quantity, self.per_person - self._had.get(order.person, 0))
        if price is None or price >= line.unit_minor or wanted <= 0:
            return
        pieces = min(wanted, self.quota - self.sums.pieces)
        if pieces < wanted and self.gone_at is None:
            self.gone_at = order.placed_at
        if pieces > 0:
            self._had[order.person] = self._had.get(order.person, 0) + pieces
            self.sums.add(line, pieces, price)


@dataclass(slots=True)
class _Flash:
    key: str
    hours: Window
    goods: Sequence[_FlashGood]

    def take(self, order: PastOrder) -> None:
        if not self.hours.has(order.placed_at):
            return
        for line in order.lines:
            for good in self.goods:
                if good.variant_id == line.variant_id:
                    good.take(order, line)

    def told(self) -> dict[str, Any]:
        goods = [
            {
                "variant_id": str(one.variant_id),
                **one.sums.told(),
                "most": one.quota,
                "gone_after_s": _after(one.gone_at, self.hours),
            }
            for one in self.goods
        ]
        return {**_said(self.key, "FLASH_SALE", Basis.SAME_HOURS), **self.hours.told(), "goods": goods}


@dataclass(slots=True)
class _Group:
    key: str
    hours: Window
    variant_id: UUID
    groups: Groups

    def take(self, order: PastOrder) -> None:
        if self.hours.has(order.placed_at):
            for line in order.lines:
                if line.variant_id == self.variant_id:
                    self.groups.take(order, line)

    def told(self) -> dict[str, Any]:
        sums = Sums()
        for seat in self.groups.filled:
            sums.add(seat.line, seat.pieces, seat.price_minor)
        good = {
            "variant_id": str(self.variant_id),
            **sums.told(),
            "most": self.groups.most_groups,
            "gone_after_s": _after(self.groups.gone_at, self.hours),
        }
        said = {**_said(self.key, "GROUP_BUY", Basis.SAME_HOURS), **self.hours.told(), "goods": [good]}
        return {**said, "groups": self.groups.complete, "unfilled": self.groups.unfilled}


@dataclass(slots=True)
class _Invited:
    key: str
    terms: ReferralTerms
    orders: int = 0

    def take(self, order: PastOrder) -> None:
        asked = order.circumstances
        total = sum(line.unit_minor * line.quantity for line in order.lines)
        if asked.first_order and asked.registered_at is not None and total >= self.terms.least_minor:
            self.orders += 1

    def told(self) -> dict[str, Any]:
        each = self.terms.inviter_minor + self.terms.friend_minor
        if not each:
            return _said(self.key, "REFERRAL", Basis.NOTHING, Untold.COUPONS_ALONE)
        most, budget = self.orders * each, self.terms.budget_minor
        bounded = most if budget is None else min(most, budget)
        return {
            **_said(self.key, "REFERRAL", Basis.FIRST_ORDERS),
            "first_orders": self.orders,
            "most_minor": bounded,
        }


@dataclass(frozen=True, slots=True)
class _Unknown:
    key: str
    kind: str
    why: Untold

    def take(self, order: PastOrder) -> None:
        return

    def told(self) -> dict[str, Any]:
        return _said(self.key, self.kind, Basis.NOTHING, self.why)


class Offers:
    """All pieces of a draft that are no rules, tried on the orders between two moments as they go by."""

    def __init__(self, content: Content, since: datetime, until: datetime) -> None:
        some = [_tried(piece, content.settings, since, until) for piece in content.pieces]
        self._tried = [one for one in some if one is not None]

    def take(self, orders: Sequence[PastOrder]) -> None:
        """Let some more orders go by."""
        for one in self._tried:
            for order in orders:
                one.take(order)

    def told(self) -> list[dict[str, Any]]:
        """What became of each."""
        return [one.told() for one in self._tried]


def _tried(piece: Piece, settings: Settings, since: datetime, until: datetime) -> Tried | None:
    if piece.flash_sale is not None:
        sale = flash_sale_of(piece, piece.flash_sale, settings)
        hours = window(sale.starts_at, sale.ends_at, since, until)
        if hours is None:
            return _Unknown(piece.key, piece.kind.value, Untold.PERIOD_TOO_SHORT)
        goods = [
            _FlashGood(
                one.variant_id,
                one.quota,
                one.per_person,
                {price.channel_id: price.price.minor for price in one.prices},
            )
            for one in sale.items
        ]
        return _Flash(piece.key, hours, goods)
    if piece.group_buy is not None:
        offer = group_buy_of(piece, piece.group_buy, settings)
        hours = window(offer.starts_at, offer.ends_at, since, until)
        if hours is None:
            return _Unknown(piece.key, piece.kind.value, Untold.PERIOD_TOO_SHORT)
        return _Group(piece.key, hours, offer.variant_id, Groups(offer))
    return _Invited(piece.key, piece.referral) if piece.referral is not None else None


def _said(key: str, kind: str, basis: Basis, why: Untold | None = None) -> dict[str, Any]:
    return {"piece": key, "kind": kind, "basis": basis.value, "why": why.value if why is not None else None}


def _after(at: datetime | None, hours: Window) -> int | None:
    return int((at - hours.since).total_seconds()) if at is not None else None
