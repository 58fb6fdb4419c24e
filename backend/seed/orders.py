"""Past orders: the rows that placing, paying, delivering, expiring and refunding would have left behind."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.domain.catalog.models import Channel, FulfilmentKind
from backend.domain.checkout.drafts import told
from backend.domain.checkout.pricing import Priced, PricedLine
from backend.domain.fulfilment.models import Membership
from backend.domain.inventory.models import Capacity, Hold, HoldState
from backend.domain.orders.models import Order, OrderLine, OrderUnit
from backend.domain.orders.numbers import check_digit
from backend.domain.orders.states import OrderState, UnitState
from backend.domain.vault.states import CodeState
from backend.seed import remembered
from backend.seed.catalogue import Item
from backend.seed.ids import Ids
from backend.seed.purchases import Ending, Purchase
from backend.seed.rows import Rows
from backend.seed.stock import Stock
from backend.seed.timeline import Timeline, Times

_STATES = {
    Ending.DELIVERED: (OrderState.DELIVERED, UnitState.DELIVERED),
    Ending.EXPIRED: (OrderState.EXPIRED, UnitState.RELEASED),
    Ending.CANCELLED: (OrderState.CANCELLED, UnitState.RELEASED),
    Ending.LATE: (OrderState.REFUNDED, UnitState.REFUNDED),
    Ending.STUCK: (OrderState.PAID, UnitState.DUE),
    Ending.WAITING: (OrderState.PENDING_PAYMENT, UnitState.HELD),
}
# An order without end had its code taken away as doubtful.
_CODES = {
    Ending.DELIVERED: CodeState.DELIVERED,
    Ending.WAITING: CodeState.HELD,
    Ending.STUCK: CodeState.QUARANTINED,
}


@dataclass(slots=True)
class Ledger:
    """What the orders took of capped variants, and until when each customer is a member of what."""

    sold: dict[UUID, int] = field(default_factory=dict)
    held: dict[UUID, int] = field(default_factory=dict)
    members: dict[tuple[UUID, UUID], datetime] = field(default_factory=dict)


class Orders:
    """Writes purchases down, oldest first."""

    def __init__(
        self,
        rows: Rows,
        stock: Stock,
        channel: Channel,
        *,
        hold_s: int,
        margin_s: int,
        time_zone: str,
        ids: Ids,
        dice: Random,
    ) -> None:
        self._rows, self._stock, self._channel = rows, stock, channel
        self._hold = timedelta(seconds=hold_s)
        self._zone, self._ids, self._dice = ZoneInfo(time_zone), ids, dice
        self._numbers: set[str] = set()
        self._ledger = Ledger()
        self._timeline = Timeline(rows, margin=timedelta(seconds=margin_s), ids=ids, dice=dice)

    def write(self, purchase: Purchase) -> Order:
        """The order of a purchase with its lines, units, codes, payment and timeline."""
        times = self._times(purchase)
        prices = remembered.priced(purchase.basket, self._channel)
        order = self._rows.add(self._order(purchase, times, prices))
        units: list[tuple[OrderUnit, Item]] = []
        for place, (priced, (item, _)) in enumerate(zip(prices.lines, purchase.basket, strict=True)):
            line = self._line(order, priced, place)
            units += self._units(purchase, times, line, item, len(units))
        self._hand_over(order, purchase, times, units)
        self._hold_row(order, purchase, times, units)
        self._timeline.tell(order, purchase.ending, times, units)
        return order

    def close_books(self) -> None:
        """One capacity row for each capped variant that was sold."""
        for item in self._stock.items:
            if item.variant.cap is not None and item.variant.id in self._ledger.sold | self._ledger.held:
                self._rows.add(
                    Capacity(
                        id=self._ids.at(item.product.created_at),
                        variant_id=item.variant.id,
                        cap=item.variant.cap,
                        sold=self._ledger.sold.get(item.variant.id, 0),
                        held=self._ledger.held.get(item.variant.id, 0),
                    )
                )

    def _times(self, purchase: Purchase) -> Times:
        dice, placed = self._dice, purchase.at
        times = Times(placed, placed + self._hold)
        if purchase.ending in (Ending.DELIVERED, Ending.STUCK):
            times.paid = placed + timedelta(seconds=dice.uniform(9, 140))
            if purchase.ending is Ending.DELIVERED:
                times.delivered = times.paid + timedelta(seconds=dice.uniform(0.2, 1.8))
        elif purchase.ending is Ending.CANCELLED:
            times.closed = placed + timedelta(seconds=dice.uniform(20, 600))
        elif purchase.ending in (Ending.EXPIRED, Ending.LATE):
            times.closed = times.expires + timedelta(seconds=dice.uniform(0.1, 4))
            if purchase.ending is Ending.LATE:
                times.paid = times.closed + timedelta(seconds=dice.uniform(5, 200))
                times.refunded = times.paid + timedelta(seconds=dice.uniform(1, 6))
        return times

    def _order(self, purchase: Purchase, times: Times, prices: Priced) -> Order:
        total = prices.total_minor
        return Order(
            id=self._ids.at(times.placed),
            number=self._number(times.placed),
            customer_id=purchase.buyer.id,
            channel_id=self._channel.id,
            state=_STATES[purchase.ending][0],
            currency=self._channel.currency,
            subtotal_minor=prices.subtotal_minor,
            discount_minor=prices.discount_minor,
            total_minor=total,
            paid_minor=total if times.paid else 0,
            refunded_minor=total if times.refunded else 0,
            steps=[told(step) for step in prices.steps],
            contact_phone=purchase.phone,
            contact_email=purchase.email,
            locale=purchase.locale,
            idempotency_key=f"{self._dice.getrandbits(128):032x}",
            request_hash=f"{self._dice.getrandbits(256):064x}",
            facts=remembered.facts(purchase, self._channel, prices, self._dice),
            placed_at=times.placed,
            expires_at=times.expires,
            paid_at=times.paid,
            delivered_at=times.delivered,
            closed_at=times.closed,
            version=1
            + sum(moment is not None for moment in (times.paid, times.delivered, times.closed, times.refunded)),
        )

    def _number(self, at: datetime) -> str:
        while True:
            body = f"{at.astimezone(self._zone):%y%m%d}{self._dice.randrange(10**8):08d}"
            if body not in self._numbers:
                self._numbers.add(body)
                return body + check_digit(body)

    def _line(self, order: Order, priced: PricedLine, place: int) -> OrderLine:
        sold = priced.sellable
        return self._rows.add(
            OrderLine(
                id=self._ids.at(order.placed_at),
                order_id=order.id,
                variant_id=sold.variant_id,
                position=place,
                kind=sold.kind,
                quantity=priced.quantity,
                unit_price_minor=priced.unit_minor,
                list_price_minor=priced.list_minor,
                total_minor=priced.total_minor,
                steps=[told(step) for step in priced.steps],
                snapshot=remembered.snapshot(sold),
            )
        )

    def _units(
        self, purchase: Purchase, times: Times, line: OrderLine, item: Item, first: int
    ) -> list[tuple[OrderUnit, Item]]:
        made: list[tuple[OrderUnit, Item]] = []

        def unit(item: Item, paid: int, parent: OrderUnit | None, component: int | None) -> OrderUnit:
            row = self._rows.add(
                OrderUnit(
                    id=self._ids.at(times.placed),
                    order_id=line.order_id,
                    line_id=line.id,
                    parent_id=parent.id if parent else None,
                    variant_id=item.variant.id,
                    customer_id=purchase.buyer.id,
                    position=first + len(made),
                    component=component,
                    kind=item.variant.kind,
                    state=_STATES[purchase.ending][1],
                    paid_minor=paid,
                    delivered_at=times.delivered,
                )
            )
            made.append((row, item))
            return row

        for _ in range(line.quantity):
            parent = unit(item, item.price, None, None)
            shares = remembered.sellable(item).allocated()
            for place, ((part, _), paid) in enumerate(zip(item.components, shares, strict=True)):
                for share in paid:
                    unit(part, share, parent, place)
        return made

    def _hand_over(self, order: Order, purchase: Purchase, times: Times, units: list[tuple[OrderUnit, Item]]) -> None:
        """Claim codes and grant memberships; a bundle's piece costs what its components cost."""
        costs: dict[UUID, int] = {}
        for unit, item in units:
            if unit.kind is FulfilmentKind.CODE and purchase.ending in _CODES:
                cost = self._stock.claim(
                    item, unit.id, _CODES[purchase.ending], placed=times.placed, until=times.expires, at=times.delivered
                )
            elif unit.kind is FulfilmentKind.MEMBERSHIP and times.delivered:
                self._grant(unit, item, purchase.buyer.id, times.delivered)
                cost = 0
            else:
                continue
            if times.delivered:
                unit.cost_minor = cost
                costs[unit.id] = cost
                if unit.parent_id is not None:
                    costs[unit.parent_id] = costs.get(unit.parent_id, 0) + cost
        for unit, _ in units:
            if unit.kind is FulfilmentKind.BUNDLE and times.delivered:
                unit.cost_minor = costs.get(unit.id, 0)
        order.cost_minor = sum(unit.cost_minor or 0 for unit, _ in units if unit.kind is not FulfilmentKind.BUNDLE)

    def _grant(self, unit: OrderUnit, item: Item, customer_id: UUID, at: datetime) -> None:
        key = (customer_id, item.variant.id)
        starts = max(at, self._ledger.members.get(key, at))
        ends = starts + timedelta(days=item.variant.membership_days or 0)
        self._ledger.members[key] = ends
        self._rows.add(
            Membership(
                id=self._ids.at(at),
                customer_id=customer_id,
                variant_id=item.variant.id,
                unit_id=unit.id,
                starts_at=starts,
                ends_at=ends,
                granted_at=at,
            )
        )

    def _hold_row(self, order: Order, purchase: Purchase, times: Times, units: list[tuple[OrderUnit, Item]]) -> None:
        capacity: dict[str, int] = {}
        for _, item in units:
            if item.variant.cap is not None:
                capacity[str(item.variant.id)] = capacity.get(str(item.variant.id), 0) + 1
        kept = self._ledger.held if purchase.ending is Ending.WAITING else self._ledger.sold
        if times.delivered or purchase.ending is Ending.WAITING:
            for key, pieces in capacity.items():
                kept[UUID(key)] = kept.get(UUID(key), 0) + pieces
        state = {
            Ending.WAITING: HoldState.ACTIVE,
            Ending.DELIVERED: HoldState.CONSUMED,
            Ending.STUCK: HoldState.CONSUMED,
        }
        self._rows.add(
            Hold(
                id=self._ids.at(times.placed),
                order_id=order.id,
                state=state.get(purchase.ending, HoldState.RELEASED),
                unit_ids=[str(unit.id) for unit, _ in units if unit.kind is not FulfilmentKind.BUNDLE],
                capacity=capacity,
                created_at=times.placed,
                expires_at=times.expires,
                closed_at=None if purchase.ending is Ending.WAITING else times.closed or times.paid,
            )
        )
