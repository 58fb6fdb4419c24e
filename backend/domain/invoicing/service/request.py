"""A buyer asks for an invoice of a paid order."""

from datetime import datetime

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.invoicing import base
from backend.domain.invoicing.errors import AlreadyInvoiced, NothingToInvoice
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.states import LIVE, InvoiceKind
from backend.domain.invoicing.wanted import Wanted
from backend.domain.orders import access
from backend.domain.orders.access import Viewing
from backend.domain.orders.errors import VerificationRequired


async def request_invoice(
    seen: Viewing, wanted: Wanted, *, caller: Caller, key: str, address: str, at: datetime
) -> Invoice:
    """Ask for an invoice over what was really paid and did not go back; the same key again is the same request.

    Raises `VerificationRequired` for whoever has only the order's link, `NothingToInvoice`, `AlreadyInvoiced`,
    `IdempotencyConflict`.
    """
    if not seen.may_reveal:
        raise VerificationRequired
    actor = caller.actor
    hash = request_hash(actor, ["invoice", seen.order.id, wanted])

    async def make() -> Invoice:
        order = await access.locked(seen.order.id)
        if await Invoice.exists(order_id=order.id, kind=InvoiceKind.INVOICE, state__in=LIVE):
            raise AlreadyInvoiced
        amount = await base.of(order)
        if amount <= 0:
            raise NothingToInvoice
        row = await Invoice.create(
            order_id=order.id,
            title_kind=wanted.title_kind,
            title=wanted.title,
            tax_number=wanted.tax_number,
            email=wanted.email,
            amount_minor=amount,
            currency=order.currency,
            requested_by=actor,
            requested_at=at,
            idempotency_key=key,
            request_hash=hash,
        )
        await audit.record(
            actor,
            "invoice.requested",
            ids.public("ivc", row.id),
            diff={"order": [None, ids.public("ord", order.id)], "amount_minor": [None, amount]},
            address=address,
        )
        return row

    return await once(key, hash, lambda key: Invoice.get_or_none(requested_by=actor, idempotency_key=key), make)
