"""Paid orders for tests, with the payment behind them, and the deliveries that follow."""

from collections.abc import Awaitable, Callable, Sequence

from backend.core import clock, ids
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.models import Variant
from backend.domain.fulfilment import service
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.payments.models import Payment
from backend.domain.suppliers.models import Supplier, SupplierOffer
from tests.make import orders


async def paid(goods: Sequence[tuple[Variant, int]], *, by: Caller | None = None, account: str | None = None) -> Order:
    """An order placed and paid, its goods due."""
    return await pay(await orders.placed(goods, by=by, account=account))


async def pay(order: Order) -> Order:
    """The placed order, paid."""
    if order.state is OrderState.PAID:
        return order
    payment = await Payment.create(
        order_id=order.id,
        provider="sandbox",
        reference=ids.new().hex,
        provider_reference=ids.new().hex,
        state="PAID",
        amount_minor=order.total_minor,
        currency=order.currency,
        paid_at=clock.now(),
        expires_at=order.expires_at,
        query_at=order.expires_at,
    )
    await inventory.consume(order.id, clock.now())
    await order_service.mark_paid(order.id, payment_id=payment.id, at=clock.now())
    return await Order.get(id=order.id)


async def delivery_for(order: Order, topic: str = "order.paid") -> Delivery:
    """The delivery of the newest message of that topic about the order."""
    messages = await OutboxMessage.filter(topic=topic).order_by("-id")
    newest = next(message for message in messages if message.payload["order_id"] == str(order.id))
    row = await DeliveryRow.create(message_id=newest.id, handler=f"tests.{ids.new().hex}")
    return Delivery(row.id)


def delivers(order: Order, delivery: Delivery) -> Callable[[], Awaitable[bool]]:
    """The call that hands the order over."""
    return lambda: service.deliver_order(order.id, delivery=delivery, at=clock.now())


async def delivered(
    goods: Sequence[tuple[Variant, int]], *, by: Caller | None = None, account: str | None = None
) -> Order:
    """A paid order after its delivery was tried once."""
    order = await paid(goods, by=by, account=account)
    await service.deliver_order(order.id, delivery=await delivery_for(order), at=clock.now())
    return await Order.get(id=order.id)


async def offer(variant: Variant, *, cost: int = 9_800, balance: int = 10_000_000, quota: int | None = None) -> None:
    """A supplier that promises the top-up now."""
    supplier, _ = await Supplier.get_or_create(
        code="supplier",
        defaults={
            "name": "Supplier",
            "adapter": "kasushou",
            "currency": "CNY",
            "balance_minor": balance,
            "balance_checked_at": clock.now(),
        },
    )
    await SupplierOffer.create(
        supplier=supplier, variant=variant, supplier_sku="1", cost_minor=cost, quota=quota, checked_at=clock.now()
    )
