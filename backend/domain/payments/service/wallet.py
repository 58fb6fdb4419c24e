"""Orders that their buyer's wallet pays, or a part of them."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core import outbox
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.service import Opened
from backend.domain.checkout import service as checkout
from backend.domain.checkout.requests import PlaceRequest
from backend.domain.checkout.service import Placed, Visit
from backend.domain.group_buys import service as group_buys
from backend.domain.inventory import service as inventory
from backend.domain.ledger.errors import BalanceShort
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from backend.domain.payments.service.balance import pay_from_wallet
from backend.domain.payments.states import PaymentState
from backend.domain.promotions import service as promotions
from backend.domain.wallet.errors import WalletShort


async def place(
    caller: Caller, request: PlaceRequest, *, idempotency_key: str, visit: Visit, at: datetime
) -> tuple[Placed, Opened | None]:
    """`checkout.place_as`, and what the wallet is to pay held there in the same transaction.

    An order that it pays altogether is paid at once; of another the wallet's part is paid with the rest. Raises
    `WalletShort`, and what `place_as` raises.
    """
    if request.wallet is None:
        return await checkout.place_as(caller, request, idempotency_key=idempotency_key, visit=visit, at=at)
    async with in_transaction():
        placed, opened = await checkout.place_as(caller, request, idempotency_key=idempotency_key, visit=visit, at=at)
        if placed.again:
            return placed, opened
        try:
            await _pay(placed.order, at)
        except BalanceShort as short:
            available = Money(short.available_minor, placed.order.currency)
            raise WalletShort(available, path=["input", "wallet"]) from None
        return Placed(await Order.get(id=placed.order.id), again=False), opened


async def _pay(order: Order, at: datetime) -> None:
    whole = order.wallet_minor == order.total_minor
    if whole:
        await inventory.consume(order.id, at=at)
        if order.group_id is not None:
            await group_buys.pay_seat(order.id, at=at)
        if order.takes_allowances:
            await promotions.use(order.id, at=at)
    payment = await pay_from_wallet(order, PaymentState.PAID if whole else PaymentState.PENDING, at=at)
    if whole:
        await orders.mark_paid(order.id, payment_id=payment.id, at=at)
        await outbox.emit("payment.received", payment_id=payment.id, order_id=order.id)
