"""A refund that the provider refused is asked for again."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.core.refusals import InvalidInput
from backend.domain.audit import service as audit
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.states import OrderEventKind
from backend.domain.payments.errors import RefundNotFailed, RefundUnknown
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.states import RefundState

LONGEST_REASON = 500


async def retry_refund(refund_id: UUID, *, reason: str, actor: str, address: str | None, at: datetime) -> Refund:
    """Ask for a failed refund again, under a new reference: the provider's "no" was final for the old one.

    Raises `RefundUnknown`, `RefundNotFailed` (also for the second of two at once), `InvalidInput` without a reason.
    """
    reason = reason.strip()
    if not 1 <= len(reason) <= LONGEST_REASON:
        raise InvalidInput("REQUIRED" if not reason else "TOO_LONG", path=["reason"], maximum=LONGEST_REASON)
    found = await Refund.get_or_none(id=refund_id)
    if found is None:
        raise RefundUnknown
    async with in_transaction():
        await access.locked(found.order_id)
        await Payment.select_for_update().get(id=found.payment_id)
        refund = await Refund.select_for_update().get(id=refund_id)
        if refund.state is not RefundState.FAILED:
            raise RefundNotFailed
        was = refund.reference
        refund.state, refund.reference, refund.attempts = RefundState.PENDING, ids.new().hex, 0
        refund.failure, refund.due_at = None, at
        await refund.save(update_fields=["state", "reference", "attempts", "failure", "due_at"])
        await orders.note(
            refund.order_id, OrderEventKind.REFUND_STARTED, at=at, actor=actor, refund_id=str(refund.id), again=True
        )
        await audit.record(
            actor,
            "refund.retried",
            ids.public("rfd", refund.id),
            reason=reason,
            diff={"reference": [was, refund.reference]},
            address=address,
        )
        await outbox.emit("refund.requested", refund_id=refund.id, order_id=refund.order_id)
    return refund
