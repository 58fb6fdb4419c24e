"""Paying from a balance that the ledger keeps: held at first, booked when finance hears of the payment."""

from datetime import datetime
from uuid import UUID

from backend.core import database, ids
from backend.domain.ledger import service as ledger
from backend.domain.orders.models import Order
from backend.domain.payments.models import Payment
from backend.domain.payments.prepaid import WALLET, hold_key
from backend.domain.payments.states import PaymentState
from backend.domain.wallet.balances import account_of

_TAKE = """
UPDATE payment SET state = 'PAID', provider_reference = reference, paid_at = $2
WHERE order_id = $1 AND provider = 'wallet' AND state = 'PENDING'
"""
_CLOSED = "SELECT id FROM payment WHERE order_id = $1 AND provider = 'wallet' AND state = 'CLOSED' ORDER BY id"


async def pay_from(
    order: Order, minor: int, *, provider: str, account: str, state: PaymentState, at: datetime
) -> Payment:
    """A payment of so much from the account, which holds it; PENDING until the rest of the order is paid.

    In the caller's transaction, the order being new or locked. The balance is hot: its row is locked as late as it can
    be. Raises the ledger's `BalanceShort`.
    """
    id = ids.new()
    paid = state is PaymentState.PAID
    payment = await Payment.create(
        id=id,
        order_id=order.id,
        provider=provider,
        reference=id.hex,
        provider_reference=id.hex if paid else None,
        state=state,
        amount_minor=minor,
        currency=order.currency,
        expires_at=order.expires_at,
        created_at=at,
        paid_at=at if paid else None,
        query_at=order.expires_at,
    )
    await ledger.hold(hold_key(id), account, minor, currency=order.currency, expires_at=None, at=at)
    return payment


async def pay_from_wallet(order: Order, state: PaymentState, *, at: datetime) -> Payment:
    """The wallet's part of the order, held. Raises the ledger's `BalanceShort`."""
    account = account_of(order.customer_id)
    return await pay_from(order, order.wallet_minor, provider=WALLET, account=account, state=state, at=at)


async def take_wallet(order_id: UUID, *, at: datetime) -> None:
    """The rest of the order is paid: what its buyer's wallet holds for it is paid too. The order is locked."""
    await database.execute(_TAKE, order_id, at)


async def free_wallet(order: Order, *, at: datetime) -> None:
    """The order is over unpaid: what its buyer's wallet holds for it may be spent again. The order is locked."""
    if not order.wallet_minor:
        return
    for row in await database.fetch(_CLOSED, order.id):
        await ledger.void_hold(hold_key(row["id"]), at=at)
