"""What happened to an order, one after the other, and the money that moved."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders.models import Order, OrderEvent, OrderUnit
from backend.domain.orders.states import OrderEventKind
from backend.domain.payments.models import Payment, Refund, RefundUnit
from backend.domain.payments.prepaid import PROVIDER as PREPAID
from backend.domain.payments.states import PaymentState, RefundState
from backend.seed.catalogue import Item
from backend.seed.ids import Ids
from backend.seed.purchases import Ending, Purchase
from backend.seed.rows import Rows

PROVIDER = "sandbox"
# Why money went back, by how the purchase ended.
_REASONS = {
    Ending.LATE: "paid_late",
    Ending.PARTIAL: "topup_partial",
    Ending.RETURNED: "asked_by_buyer",
    Ending.RETURNING: "asked_by_buyer",
}


@dataclass(slots=True)
class Times:
    """The clock of one order; what never happened is None."""

    placed: datetime
    expires: datetime
    paid: datetime | None = None
    delivered: datetime | None = None
    closed: datetime | None = None
    refund_asked: datetime | None = None
    refunded: datetime | None = None


class Timeline:
    """Writes the events, payments and refunds of orders."""

    def __init__(self, rows: Rows, *, margin: timedelta, ids: Ids, dice: Random) -> None:
        self._rows, self._margin, self._ids, self._dice = rows, margin, ids, dice

    def tell(self, order: Order, purchase: Purchase, times: Times, units: list[tuple[OrderUnit, Item]]) -> None:
        """Every event of the order, with the payment and the refund behind them."""

        def event(kind: OrderEventKind, at: datetime, actor: str, **data: str) -> None:
            self._rows.put(OrderEvent, order_id=order.id, at=at, kind=kind, actor=actor, data=data)

        ending, partner = purchase.ending, purchase.partner
        buyer = f"client:{partner.client.id}" if partner else f"customer:{order.customer_id}"
        event(OrderEventKind.PLACED, times.placed, buyer)
        if ending is Ending.WAITING:
            return
        payment = self._payment(order, times, prepaid=partner is not None)
        paid_with = {"payment_id": str(payment.id)}
        if partner is None:
            event(OrderEventKind.PAYMENT_STARTED, payment.created_at, "system", **paid_with)
        if ending is Ending.CANCELLED and times.closed:
            event(OrderEventKind.CANCELLED, times.closed, buyer)
        if ending in (Ending.EXPIRED, Ending.LATE) and times.closed:
            event(OrderEventKind.EXPIRED, times.closed, "system")
        if times.paid:
            late = ending is Ending.LATE
            came = OrderEventKind.PAYMENT_LATE if late else OrderEventKind.PAYMENT_RECEIVED
            event(came, times.paid, buyer if partner else "system", **paid_with)
        if times.delivered:
            for unit, _ in units:
                if unit.kind is not FulfilmentKind.BUNDLE:
                    event(OrderEventKind.UNIT_DELIVERED, times.delivered, "system", unit_id=str(unit.id))
            event(OrderEventKind.DELIVERED, times.delivered, "system")
        if times.refund_asked:
            reversed_ = ending is Ending.RETURNED and units[0][0].kind is FulfilmentKind.TOPUP
            reason = "topup_reversed" if reversed_ else _REASONS[ending]
            refund = self._refund(order, payment, reason, times.refund_asked, times.refunded, units)
            event(OrderEventKind.REFUND_STARTED, times.refund_asked, "system", refund_id=str(refund.id))
            if times.refunded:
                event(OrderEventKind.REFUNDED, times.refunded, "system", refund_id=str(refund.id))

    def _payment(self, order: Order, times: Times, *, prepaid: bool) -> Payment:
        created = times.placed if prepaid else times.placed + timedelta(milliseconds=self._dice.randrange(30, 400))
        id = self._ids.at(created)
        theirs = (
            id.hex
            if prepaid
            else f"42{times.paid:%Y%m%d%H%M%S}{self._dice.randrange(10**10):010d}"
            if times.paid
            else None
        )
        return self._rows.put(
            Payment,
            id=id,
            order_id=order.id,
            provider=PREPAID if prepaid else PROVIDER,
            reference=id.hex,
            provider_reference=theirs,
            state=PaymentState.PAID if times.paid else PaymentState.CLOSED,
            amount_minor=order.total_minor,
            currency=order.currency,
            expires_at=times.expires if prepaid else times.expires - self._margin,
            created_at=created,
            paid_at=times.paid,
            closed_at=times.closed,
            query_at=times.paid or times.closed or created,
            queries=0 if times.paid else 3,
        )

    def _refund(
        self,
        order: Order,
        payment: Payment,
        reason: str,
        asked: datetime,
        done: datetime | None,
        units: list[tuple[OrderUnit, Item]],
    ) -> Refund:
        """The refund of what of its units goes back; without `done` its provider said no."""
        id = self._ids.at(asked)
        parts = {unit.id: unit.refund_minor for unit, _ in units if unit.kind is not FulfilmentKind.BUNDLE}
        refund = self._rows.put(
            Refund,
            id=id,
            payment_id=payment.id,
            order_id=order.id,
            reference=id.hex,
            provider_reference=f"50{done:%Y%m%d%H%M%S}{self._dice.randrange(10**10):010d}" if done else None,
            state=RefundState.SUCCEEDED if done else RefundState.FAILED,
            amount_minor=sum(parts.values()),
            currency=order.currency,
            reason=reason,
            attempts=1,
            due_at=asked,
            created_at=asked,
            refunded_at=done,
        )
        for unit_id, minor in parts.items():
            if minor:
                self._rows.put(RefundUnit, id=self._ids.at(asked), refund_id=id, unit_id=unit_id, amount_minor=minor)
        return refund
