"""Deciding that money goes back: what of which unit, against which payment. The provider is asked afterwards."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from backend.core import database, ids, outbox
from backend.domain.accounts.models import Customer
from backend.domain.invoicing import service as invoicing
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from backend.domain.payments import rules
from backend.domain.payments.errors import NoWallet, RefundTooMuch
from backend.domain.payments.models import Payment, Refund, RefundUnit
from backend.domain.payments.prepaid import WALLET
from backend.domain.payments.states import PaymentState, RefundDestination

# What is left of what was paid for the leaves that money can still go back for.
_LEFT = """
SELECT id, paid_minor - refund_minor AS left_minor FROM order_unit
WHERE order_id = $1 AND kind <> 'BUNDLE' AND state IN ('DUE', 'DELIVERED', 'RELEASED') ORDER BY position
"""
_GIVEN = """
SELECT payment_id, sum(amount_minor)::bigint AS minor FROM refund WHERE payment_id = ANY($1::uuid[]) GROUP BY payment_id
"""


async def give_back(
    order: Order,
    parts: Mapping[UUID, int],
    *,
    reason: str,
    at: datetime,
    actor: str = "system",
    unused: Collection[UUID] = (),
    to: RefundDestination = RefundDestination.ORIGINAL,
) -> list[Refund]:
    """Give `parts` (leaf unit → minor units of the order's currency) of the order's payment back.

    Runs in the caller's transaction with the order locked. Units that cost nothing may be among the parts: they
    count as refunded at once. `unused` is what `orders.mark_units_refunding` asks for. Emits `refund.requested`;
    an invoice of the order follows at once, the provider is asked by a duty. No refund is made for an order that
    cost nothing. What was paid in several ways goes back first the way it is wanted: to the provider what it took,
    before anything to the wallet, and the other way round when all of it goes `to` the wallet. Raises `RefundTooMuch`
    when a unit has less left than its part, `NoWallet`.
    """
    if not parts:
        return []
    left = await left_of_units(order.id)
    for unit_id, minor in parts.items():
        if unit_id not in left or not 0 <= minor <= left[unit_id]:
            raise RefundTooMuch(unit_id, left.get(unit_id, 0))
    paid = {unit_id: minor for unit_id, minor in parts.items() if minor}
    if to is RefundDestination.WALLET and not await has_wallet(order):
        raise NoWallet
    refunds = []
    for payment, share in await _shared(order.id, paid, to) if paid else ():
        refund = await ask_back(payment, sum(share.values()), reason=reason, at=at, to=to)
        await RefundUnit.bulk_create(
            RefundUnit(refund_id=refund.id, unit_id=unit_id, amount_minor=minor) for unit_id, minor in share.items()
        )
        refunds.append(refund)
    refund_id = refunds[0].id if refunds else None
    await orders.mark_units_refunding(order.id, parts, refund_id=refund_id, at=at, actor=actor, unused=unused)
    if paid:
        await invoicing.follow_refund(order.id, sum(paid.values()), letter_id=ids.new(), actor=actor, at=at)
    return refunds


async def has_wallet(order: Order) -> bool:
    """Whether money of the order may go to its buyer's wallet: an account's order, not a guest's or a partner's."""
    return order.partner_id is None and await Customer.exists(id=order.customer_id, registered_at__isnull=False)


async def _shared(
    order_id: UUID, parts: Mapping[UUID, int], to: RefundDestination
) -> list[tuple[Payment, dict[UUID, int]]]:
    """What of the parts goes back of which of the order's payments, which are locked in the order of their ids."""
    paid = (
        await Payment.filter(order_id=order_id, state=PaymentState.PAID, surplus=False)
        .order_by("id")
        .select_for_update()
    )
    given = {row["payment_id"]: row["minor"] for row in await database.fetch(_GIVEN, [payment.id for payment in paid])}
    wallet_first = to is RefundDestination.WALLET
    paid.sort(key=lambda payment: (payment.provider == WALLET) is not wallet_first)
    shares = rules.shares(parts, [payment.amount_minor - given.get(payment.id, 0) for payment in paid])
    return [(payment, share) for payment, share in zip(paid, shares, strict=True) if share]


async def left_of_units(order_id: UUID) -> dict[UUID, int]:
    """What can still go back for each leaf unit of the order, in minor units."""
    return {row["id"]: row["left_minor"] for row in await database.fetch(_LEFT, order_id)}


async def ask_back(
    payment: Payment,
    amount_minor: int,
    *,
    reason: str,
    at: datetime,
    to: RefundDestination = RefundDestination.ORIGINAL,
) -> Refund:
    """Write the intent to give so much of the payment back, in the caller's transaction, the payment being locked.

    What a wallet paid goes back to the wallet.
    """
    id = ids.new()
    refund = await Refund.create(
        id=id,
        payment_id=payment.id,
        order_id=payment.order_id,
        reference=id.hex,
        amount_minor=amount_minor,
        currency=payment.currency,
        reason=reason,
        destination=RefundDestination.WALLET if payment.provider == WALLET else to,
        due_at=at,
        created_at=at,
    )
    await outbox.emit("refund.requested", refund_id=refund.id, order_id=payment.order_id)
    return refund
