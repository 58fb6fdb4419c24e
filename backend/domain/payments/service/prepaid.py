"""Orders paid from a partner's prepaid balance: placed and paid in one transaction."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core import outbox
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.checkout.asking import PROGRAM
from backend.domain.checkout.quotes import Quote
from backend.domain.checkout.service import Placed, make_quote
from backend.domain.checkout.service.shortages import left_of_lines
from backend.domain.checkout.service.spent import while_it_lasts
from backend.domain.checkout.service.wholesale import WholesaleRequest, place_for_partner
from backend.domain.distribution.balances import account_of
from backend.domain.distribution.errors import InsufficientBalance
from backend.domain.distribution.models import Partner
from backend.domain.inventory import service as inventory
from backend.domain.ledger.errors import BalanceShort
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from backend.domain.payments.prepaid import PROVIDER
from backend.domain.payments.service.balance import pay_from
from backend.domain.payments.states import PaymentState
from backend.domain.promotions import service as promotions
from backend.domain.vault.errors import OutOfStock


async def place_prepaid(caller: Caller, request: WholesaleRequest, *, idempotency_key: str, at: datetime) -> Placed:
    """Place the partner's order and pay it from its balance, or refuse and change nothing.

    What is to be paid is held on the balance; finance turns the hold into an entry when it hears of
    `payment.received`. Raises `InsufficientBalance` and what `place_for_partner` raises.
    """

    async def place() -> Placed:
        async with in_transaction():
            placed = await place_for_partner(caller, request, idempotency_key=idempotency_key, at=at)
            if placed.again:
                return placed
            await _pay(caller, placed.order, at)
            return Placed(await Order.get(id=placed.order.id), again=False)

    async def quote() -> Quote:
        partner = await Partner.get(id=caller.partner_id)
        return await make_quote(request.lines, partner.channel_id, at=at, asking=PROGRAM)

    try:
        return await while_it_lasts(request.expected, place, quote)
    except OutOfStock as short:
        raise await _in_terms_of_lines(short, request, at) from None


async def _pay(caller: Caller, order: Order, at: datetime) -> None:
    assert caller.partner_id is not None
    await outbox.emit("partner.order_moved", order_id=order.id, what="order.paid")
    await inventory.consume(order.id, at=at)
    if order.takes_allowances:
        await promotions.use(order.id, at=at)
    if order.total_minor == 0:
        await orders.mark_paid(order.id, payment_id=None, at=at, actor=caller.actor)
        return
    account = account_of(caller.partner_id)
    try:
        payment = await pay_from(
            order, order.total_minor, provider=PROVIDER, account=account, state=PaymentState.PAID, at=at
        )
    except BalanceShort as short:
        raise InsufficientBalance(Money(short.available_minor, order.currency)) from None
    await orders.mark_paid(order.id, payment_id=payment.id, at=at, actor=caller.actor)
    await outbox.emit("payment.received", payment_id=payment.id, order_id=order.id)


async def _in_terms_of_lines(short: OutOfStock, request: WholesaleRequest, at: datetime) -> OutOfStock:
    """Say the shortage in what was asked for: a component that is short makes its bundle short."""
    stocks = await left_of_lines(request.lines, at)
    for place, (line, stock) in enumerate(zip(request.lines, stocks, strict=True)):
        if stock.left is not None and stock.left < line.quantity:
            return OutOfStock(line.variant_id, stock.left, path=["input", "lines", str(place), "quantity"])
    return OutOfStock(request.lines[0].variant_id, 0, path=["input", "lines"])
