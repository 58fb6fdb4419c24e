"""Staff say why an invoice is not issued, or take back one that was issued by mistake."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.reasons import checked_reason
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.invoicing.errors import InvoiceCorrected, InvoiceDecided
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.service.locking import locked
from backend.domain.invoicing.service.tell import tell_buyer
from backend.domain.invoicing.states import InvoiceKind, InvoiceState


async def refuse_invoice(id: UUID, reason: str, *, caller: Caller, address: str | None, at: datetime) -> Invoice:
    """Say why it is not issued; the buyer may ask again. A red letter is owed and cannot be refused.

    Raises `InvoiceUnknown`, `InvoiceDecided`, `InvalidInput`.
    """
    words = checked_reason(reason)
    async with in_transaction():
        row, order = await locked(id)
        if row.state is not InvoiceState.REQUESTED or row.kind is InvoiceKind.RED_LETTER:
            raise InvoiceDecided
        row.state, row.answer = InvoiceState.REFUSED, words
        row.decided_by, row.decided_at = caller.actor, at
        await row.save(update_fields=["state", "answer", "decided_by", "decided_at"])
        await audit.record(caller.actor, "invoice.refused", ids.public("ivc", row.id), reason=words, address=address)
        await tell_buyer(row, order, "invoice_refused")
    return row


async def void_invoice(id: UUID, reason: str, *, caller: Caller, address: str | None, at: datetime) -> Invoice:
    """Take back an invoice that says something wrong; its number stays used, and the buyer may ask for another.

    Red letters that wait are withdrawn with it. Raises `InvoiceUnknown`, `InvoiceDecided` when it is not issued,
    `InvoiceCorrected` when a red letter of it was, `InvalidInput`.
    """
    words = checked_reason(reason)
    async with in_transaction():
        row, order = await locked(id)
        if row.state is not InvoiceState.ISSUED or row.kind is InvoiceKind.RED_LETTER:
            raise InvoiceDecided
        letters = Invoice.filter(corrects_id=row.id)
        if await letters.filter(state=InvoiceState.ISSUED).exists():
            raise InvoiceCorrected
        await letters.filter(state=InvoiceState.REQUESTED).update(
            state=InvoiceState.WITHDRAWN, decided_by=caller.actor, decided_at=at
        )
        row.state, row.answer = InvoiceState.VOIDED, words
        row.decided_by, row.decided_at = caller.actor, at
        await row.save(update_fields=["state", "answer", "decided_by", "decided_at"])
        await audit.record(
            caller.actor,
            "invoice.voided",
            ids.public("ivc", row.id),
            reason=words,
            diff={"number": [row.full_number, None]},
            address=address,
        )
        await tell_buyer(row, order, "invoice_voided")
    return row
