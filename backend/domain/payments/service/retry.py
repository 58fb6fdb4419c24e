"""A refund that the provider refused is asked for again, or goes to the buyer's wallet instead."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.money import Money
from backend.core.reasons import checked_reason
from backend.domain.audit import service as audit
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderEventKind
from backend.domain.payments.errors import NoWallet, RefundNotFailed, RefundUnknown
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.service.give_back import has_wallet
from backend.domain.payments.states import RefundDestination, RefundState

_BEGUN_AGAIN = ["state", "reference", "attempts", "failure", "due_at", "destination", "redirect_key", "request_hash"]


async def retry_refund(refund_id: UUID, *, reason: str, actor: str, address: str | None, at: datetime) -> Refund:
    """Ask for a failed refund again, under a new reference: the provider's "no" was final for the old one.

    Raises `RefundUnknown`, `RefundNotFailed` (also for the second of two at once), `InvalidInput` without a reason.
    """
    reason = checked_reason(reason)
    found = await _found(refund_id)
    async with in_transaction():
        _, refund = await _failed(found)
        was = await _begin_again(refund, at=at, actor=actor)
        await audit.record(
            actor,
            "refund.retried",
            ids.public("rfd", refund.id),
            reason=reason,
            diff={"reference": [was, refund.reference]},
            address=address,
        )
    return refund


async def redirect_refund(
    refund_id: UUID, *, reason: str, actor: str, address: str | None, key: str, at: datetime
) -> Refund:
    """Give a failed refund's money to the wallet of the order's buyer, who is told; its provider is asked no more.

    What the provider took stays with the shop. The duty of refunds carries it out, and finance books it, as every
    refund to a wallet. Raises `RefundUnknown`, `RefundNotFailed` (also when it was asked for again meanwhile),
    `NoWallet` when the buyer has no account, `InvalidInput` without a reason, `IdempotencyConflict`.
    """
    reason = checked_reason(reason)
    found = await _found(refund_id)
    hash = request_hash(actor, ["refund redirected", refund_id, reason])

    async def make() -> Refund:
        order, refund = await _failed(found)
        # Whoever is forgotten waits for the order: an account that is there now is there for the money.
        if not await has_wallet(order):
            raise NoWallet
        went, refund.destination = refund.destination, RefundDestination.WALLET
        refund.redirect_key, refund.request_hash = key, hash
        was = await _begin_again(refund, at=at, actor=actor)
        amount = f"{Money(refund.amount_minor, refund.currency).decimal()} {refund.currency}"
        await audit.record(
            actor,
            "refund.redirected",
            ids.public("rfd", refund.id),
            reason=reason,
            diff={
                "reference": [was, refund.reference],
                "destination": [went.value, refund.destination.value],
                "amount": [None, amount],
            },
            address=address,
        )
        await _tell(order, amount)
        return refund

    return await once(key, hash, lambda key: Refund.get_or_none(redirect_key=key), make)


async def _found(refund_id: UUID) -> Refund:
    found = await Refund.get_or_none(id=refund_id)
    if found is None:
        raise RefundUnknown
    return found


async def _failed(found: Refund) -> tuple[Order, Refund]:
    """The refund and its order, locked; raises `RefundNotFailed`."""
    order = await access.locked(found.order_id)
    await Payment.select_for_update().get(id=found.payment_id)
    refund = await Refund.select_for_update().get(id=found.id)
    if refund.state is not RefundState.FAILED:
        raise RefundNotFailed
    return order, refund


async def _begin_again(refund: Refund, *, at: datetime, actor: str) -> str:
    """Put the refund back at its start, under a new reference; returns the old one."""
    was = refund.reference
    refund.state, refund.reference, refund.attempts = RefundState.PENDING, ids.new().hex, 0
    refund.failure, refund.due_at = None, at
    await refund.save(update_fields=_BEGUN_AGAIN)
    await orders.note(
        refund.order_id, OrderEventKind.REFUND_STARTED, at=at, actor=actor, refund_id=str(refund.id), again=True
    )
    await outbox.emit("refund.requested", refund_id=refund.id, order_id=refund.order_id)
    return was


async def _tell(order: Order, amount: str) -> None:
    contact = order.contact_email or order.contact_phone
    if contact is None:
        return
    await notifications.send(
        to=contact,
        channel=MessageChannel.EMAIL if order.contact_email else MessageChannel.SMS,
        template="refund_redirected",
        locale=order.locale,
        inbox=order.customer_id,
        params={"number": order.number, "amount": amount, "link": f"{settings.get().address()}/wallet"},
    )
