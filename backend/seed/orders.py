"""Past orders: the rows that placing, paying, delivering, expiring and refunding would have left behind."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.domain.catalog.models import Channel, FulfilmentKind
from backend.domain.checkout.drafts import told
from backend.domain.checkout.pricing import Priced, PricedLine
from backend.domain.inventory.models import Capacity, Hold, HoldState
from backend.domain.orders.models import Order, OrderLine, OrderUnit
from backend.domain.orders.numbers import check_digit
from backend.domain.orders.states import OrderState, UnitState
from backend.domain.suppliers.states import SupplierOrderState
from backend.domain.vault.states import CodeState
from backend.seed import remembered
from backend.seed.catalogue import Item
from backend.seed.handing import Handing
from backend.seed.ids import Ids
from backend.seed.promoting import Promoting
from backend.seed.purchases import Ending, Purchase
from backend.seed.rows import Rows
from backend.seed.shared import SharedCodes
from backend.seed.stock import Stock
from backend.seed.suppliers import Suppliers
from backend.seed.timeline import Timeline, Times

_STATES = {
    Ending.DELIVERED: (OrderState.DELIVERED, UnitState.DELIVERED),
    Ending.EXPIRED: (OrderState.EXPIRED, UnitState.RELEASED),
    Ending.CANCELLED: (OrderState.CANCELLED, UnitState.RELEASED),
    Ending.LATE: (OrderState.REFUNDED, UnitState.REFUNDED),
    Ending.STUCK: (OrderState.PAID, UnitState.DUE),
    Ending.WAITING: (OrderState.PENDING_PAYMENT, UnitState.HELD),
    Ending.PARTIAL: (OrderState.DELIVERED, UnitState.DELIVERED),
    Ending.RETURNED: (OrderState.REFUNDED, UnitState.REFUNDED),
    Ending.RETURNING: (OrderState.REFUNDING, UnitState.REFUNDING),
    Ending.QUEUED: (OrderState.PAID, UnitState.DUE),
}
# Those whose goods came, whatever became of the money afterwards.
_CAME = (Ending.DELIVERED, Ending.PARTIAL, Ending.RETURNED, Ending.RETURNING)
_PAID = (*_CAME, Ending.STUCK, Ending.QUEUED)
# How much of a top-up arrived that came in part, per cent.
_PART = 50
_OUTCOMES = {Ending.PARTIAL: SupplierOrderState.PARTIAL, Ending.RETURNED: SupplierOrderState.REVERSED}
# An order without end had its code taken away as doubtful.
_CODES = {
    Ending.DELIVERED: CodeState.DELIVERED,
    Ending.WAITING: CodeState.HELD,
    Ending.STUCK: CodeState.QUARANTINED,
    Ending.RETURNED: CodeState.QUARANTINED,
}
# Who bought a seat has it until its money went back.
_SEATS = (*_CAME, Ending.WAITING)


@dataclass(slots=True)
class Ledger:
    """What the orders took of capped variants."""

    sold: dict[UUID, int] = field(default_factory=dict)
    held: dict[UUID, int] = field(default_factory=dict)


class Orders:
    """Writes purchases down, oldest first."""

    def __init__(
        self,
        rows: Rows,
        stock: Stock,
        shared: SharedCodes,
        channel: Channel,
        suppliers: Suppliers,
        handing: Handing,
        promoting: Promoting,
        *,
        until: datetime,
        hold_s: int,
        margin_s: int,
        time_zone: str,
        ids: Ids,
        dice: Random,
    ) -> None:
        self._rows, self._stock, self._shared, self._channel = rows, stock, shared, channel
        self._suppliers, self._handing, self._until = suppliers, handing, until
        self._promoting = promoting
        self._hold = timedelta(seconds=hold_s)
        self._zone, self._ids, self._dice = ZoneInfo(time_zone), ids, dice
        self._numbers: set[str] = set()
        self._ledger, self._goods = Ledger(), remembered.Goods()
        self._timeline = Timeline(rows, margin=timedelta(seconds=margin_s), ids=ids, dice=dice)

    def write(self, purchase: Purchase) -> Order:
        """The order of a purchase with its lines, units, codes, payment and timeline."""
        times = self._times(purchase)
        partner = purchase.partner
        channel = partner.catalogue.channel if partner else self._channel
        prices = self._promoting.priced(self._goods.priced(purchase.basket, channel, purchase.account), purchase)
        order = self._order(purchase, channel, times, prices)
        self._promoting.take(order, prices, at=times.placed, closed=times.paid or times.closed)
        units: list[tuple[OrderUnit, Item]] = []
        for place, (priced, (item, _)) in enumerate(zip(prices.lines, purchase.basket, strict=True)):
            line = self._line(order, priced, item, place)
            units += self._units(purchase, times, line, item, priced, len(units))
        self._hand_over(order, purchase, times, units)
        self._hold_row(order, purchase, times, units)
        self._timeline.tell(order, purchase, times, units)
        if partner:
            partner.pay(times.placed, order.paid_minor - order.refunded_minor)
        return order

    def close_books(self) -> None:
        """One capacity row for each capped variant that was sold."""
        for item in self._stock.items:
            if item.variant.cap is not None and item.variant.id in self._ledger.sold | self._ledger.held:
                self._rows.put(
                    Capacity,
                    id=self._ids.at(item.product.created_at),
                    variant_id=item.variant.id,
                    cap=item.variant.cap,
                    sold=self._ledger.sold.get(item.variant.id, 0),
                    held=self._ledger.held.get(item.variant.id, 0),
                )

    def _times(self, purchase: Purchase) -> Times:
        dice, placed = self._dice, purchase.at
        times = Times(placed, placed + self._hold)
        if purchase.ending in _PAID:
            times.paid = placed if purchase.partner else placed + timedelta(seconds=dice.uniform(9, 140))
            if purchase.ending in _CAME:
                times.delivered = times.paid + timedelta(
                    seconds=dice.uniform(0.2, 1.8) + self._waits(purchase, times.paid)
                )
            if times.delivered and purchase.ending is not Ending.DELIVERED:
                asked = 0 if purchase.ending is Ending.PARTIAL else dice.uniform(600, 7200)
                times.refund_asked = times.delivered + timedelta(seconds=asked)
                if purchase.ending is not Ending.RETURNING:
                    times.refunded = times.refund_asked + timedelta(seconds=dice.uniform(1, 6))
        elif purchase.ending is Ending.CANCELLED:
            times.closed = placed + timedelta(seconds=dice.uniform(20, 600))
        elif purchase.ending in (Ending.EXPIRED, Ending.LATE):
            times.closed = times.expires + timedelta(seconds=dice.uniform(0.1, 4))
            if purchase.ending is Ending.LATE:
                times.paid = times.closed + timedelta(seconds=dice.uniform(5, 200))
                times.refund_asked = times.paid
                times.refunded = times.paid + timedelta(seconds=dice.uniform(1, 6))
        return times

    def _waits(self, purchase: Purchase, paid: datetime) -> float:
        """How many seconds longer it took because a supplier or a person had to do something first; over by now."""
        items = [one for item, _ in purchase.basket for one in (item, *(part for part, _ in item.components))]
        promised = max((item.variant.promised_s or 0 for item in items), default=0)
        if not promised:
            return 0
        return min(promised * self._dice.uniform(0.05, 0.7), (self._until - paid).total_seconds() * 0.9)

    def _order(self, purchase: Purchase, channel: Channel, times: Times, prices: Priced) -> Order:
        total, partner = prices.total_minor, purchase.partner
        return self._rows.put(
            Order,
            id=self._ids.at(times.placed),
            number=self._number(times.placed),
            customer_id=purchase.buyer.id,
            channel_id=channel.id,
            state=_STATES[purchase.ending][0],
            currency=channel.currency,
            subtotal_minor=prices.subtotal_minor,
            discount_minor=prices.discount_minor,
            total_minor=total,
            paid_minor=total if times.paid else 0,
            steps=[told(step) for step in prices.steps],
            takes_allowances=prices.promoted is not None,
            partner_id=partner.row.id if partner else None,
            external_id=partner.next_number(times.placed) if partner else None,
            contact_phone=purchase.phone,
            contact_email=purchase.email,
            locale=purchase.locale,
            idempotency_key=f"{self._dice.getrandbits(128):032x}",
            request_hash=f"{self._dice.getrandbits(256):064x}",
            facts=remembered.facts(purchase, channel, prices, self._dice),
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

    def _line(self, order: Order, priced: PricedLine, item: Item, place: int) -> OrderLine:
        sold = priced.sellable
        return self._rows.put(
            OrderLine,
            id=self._ids.at(order.placed_at),
            order_id=order.id,
            variant_id=sold.variant_id,
            position=place,
            kind=sold.kind,
            quantity=priced.quantity,
            unit_price_minor=priced.unit_minor,
            list_price_minor=priced.list_minor,
            discount_minor=priced.discount_minor,
            total_minor=priced.total_minor,
            account=priced.account,
            steps=[told(step) for step in priced.steps],
            snapshot=self._goods.snapshot(item),
        )

    def _units(
        self, purchase: Purchase, times: Times, line: OrderLine, item: Item, priced: PricedLine, first: int
    ) -> list[tuple[OrderUnit, Item]]:
        made: list[tuple[OrderUnit, Item]] = []

        def unit(item: Item, paid: int, parent: OrderUnit | None, component: int | None) -> OrderUnit:
            row = self._rows.put(
                OrderUnit,
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
            made.append((row, item))
            return row

        for price in priced.piece_prices:
            parent = unit(item, price, None, None)
            shares = self._goods.shares(item, price)
            for place, ((part, _), paid) in enumerate(zip(item.components, shares, strict=True)):
                for share in paid:
                    unit(part, share, parent, place)
        return made

    def _hand_over(self, order: Order, purchase: Purchase, times: Times, units: list[tuple[OrderUnit, Item]]) -> None:
        """What each piece's handing over left behind, its cost, and what of its price went back."""
        for unit, item in units:
            if unit.kind is not FulfilmentKind.BUNDLE:
                cost = self._hand(unit, item, purchase, times)
                unit.cost_minor = cost if times.delivered else None
                self._refund(unit, purchase.ending, times)
        leaves = [unit for unit, _ in units if unit.kind is not FulfilmentKind.BUNDLE]
        for unit, _ in units:
            if unit.kind is FulfilmentKind.BUNDLE:
                inside = [leaf for leaf in leaves if leaf.parent_id == unit.id]
                unit.cost_minor = sum(leaf.cost_minor or 0 for leaf in inside) if times.delivered else None
                unit.refund_minor = sum(leaf.refund_minor for leaf in inside)
                unit.refunded_minor = sum(leaf.refunded_minor for leaf in inside)
        order.cost_minor = sum(leaf.cost_minor or 0 for leaf in leaves)
        order.refunded_minor = sum(leaf.refunded_minor for leaf in leaves)

    def _hand(self, unit: OrderUnit, item: Item, purchase: Purchase, times: Times) -> int:
        """Hand one piece over as far as the purchase came; returns its cost in fen."""
        ending, done = purchase.ending, times.delivered
        if unit.kind is FulfilmentKind.CODE and ending in _CODES:
            return self._stock.claim(
                item,
                unit.id,
                _CODES[ending],
                placed=times.placed,
                until=times.expires,
                at=done,
                opened=ending is Ending.DELIVERED,
            )
        if unit.kind is FulfilmentKind.SHARED and ending in _SEATS:
            return self._shared.claim(item, unit, times.placed, done, times.refund_asked)
        if unit.kind is FulfilmentKind.MANUAL and times.paid and ending in _PAID:
            self._handing.queue(unit, item, times.paid, done)
        elif unit.kind is FulfilmentKind.MEMBERSHIP and done:
            self._handing.grant(unit, item, purchase.buyer.id, done)
        elif unit.kind is FulfilmentKind.VOUCHER and done:
            self._handing.entitle(unit, item, purchase.buyer.id, done, void=times.refund_asked)
        elif unit.kind is FulfilmentKind.TOPUP and done and times.paid:
            assert purchase.account is not None
            state = _OUTCOMES.get(ending, SupplierOrderState.DELIVERED)
            asked = self._suppliers.credit(
                item,
                unit.id,
                unit.order_id,
                purchase.account,
                asked=times.paid,
                settled=done,
                state=state,
                part=_PART,
            )
            return int(asked.cost_minor)
        return 0

    def _refund(self, unit: OrderUnit, ending: Ending, times: Times) -> None:
        if times.refund_asked:
            part = unit.paid_minor * (100 - _PART) // 100 if ending is Ending.PARTIAL else unit.paid_minor
            unit.refund_minor = part
            unit.refunded_minor = part if times.refunded else 0

    def _hold_row(self, order: Order, purchase: Purchase, times: Times, units: list[tuple[OrderUnit, Item]]) -> None:
        capacity: dict[str, int] = {}
        for _, item in units:
            if item.variant.cap is not None:
                capacity[str(item.variant.id)] = capacity.get(str(item.variant.id), 0) + 1
        kept = self._ledger.held if purchase.ending is Ending.WAITING else self._ledger.sold
        if times.delivered or purchase.ending in (Ending.WAITING, Ending.QUEUED):
            for key, pieces in capacity.items():
                kept[UUID(key)] = kept.get(UUID(key), 0) + pieces
        consumed = HoldState.CONSUMED if purchase.ending in _PAID else HoldState.RELEASED
        self._rows.put(
            Hold,
            id=self._ids.at(times.placed),
            order_id=order.id,
            state=HoldState.ACTIVE if purchase.ending is Ending.WAITING else consumed,
            unit_ids=[str(unit.id) for unit, _ in units if unit.kind is not FulfilmentKind.BUNDLE],
            capacity=capacity,
            created_at=times.placed,
            expires_at=times.expires,
            closed_at=None if purchase.ending is Ending.WAITING else times.closed or times.paid,
        )
