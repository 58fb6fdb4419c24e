"""A payment by the word of staff whose provider cannot be asked any more is closed as agreed, by a second person."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.reasons import checked_reason
from backend.core.refusals import AnotherPersonNeeded
from backend.domain.audit import service as audit
from backend.domain.orders.numbers import BY_STAFF
from backend.domain.payments import providers
from backend.domain.payments.errors import PaymentNotToAgree, PaymentUnknown
from backend.domain.payments.models import Payment


async def agree_payment(
    payment_id: UUID | None, *, reason: str, actor: str, address: str | None, at: datetime
) -> Payment:
    """Take what staff said of a payment of a former provider for agreed: its last bill was looked at.

    The number stays marked as the word of staff. Raises `PaymentUnknown`, `PaymentNotToAgree` (nobody said anything
    of it, it is agreed already, or its provider can still be asked), `AnotherPersonNeeded` for whoever confirmed it,
    `InvalidInput`.
    """
    reason = checked_reason(reason)
    async with in_transaction():
        payment = await Payment.select_for_update().get_or_none(id=payment_id)
        if payment is None:
            raise PaymentUnknown
        if not providers.waits_for_former(payment):
            raise PaymentNotToAgree
        if payment.confirmed_by == actor:
            raise AnotherPersonNeeded
        payment.agreed_at = at
        await payment.save(update_fields=["agreed_at"])
        await audit.record(
            actor,
            "payment.agreed",
            ids.public("pay", payment.id),
            reason=reason,
            diff={"number": [None, (payment.provider_reference or "").removeprefix(BY_STAFF)]},
            address=address,
        )
    return payment
