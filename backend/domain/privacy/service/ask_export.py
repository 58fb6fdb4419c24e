"""Somebody asks for a copy of their data, or staff ask for it on their behalf."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.core.reasons import checked_reason
from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.audit import service as audit
from backend.domain.privacy import access
from backend.domain.privacy.models import DataExport
from backend.domain.privacy.states import ExportState


async def ask_export(caller: Caller, *, address: str, at: datetime) -> DataExport:
    """Begin the export of the caller's own data; one that is under way is returned. Raises `ProofRequired`."""
    customer = await accounts.check_self_proved(caller, at=at)
    return await _ask(customer, caller, None, address=address, at=at)


async def export_person(person_id: UUID, reason: str, *, caller: Caller, address: str, at: datetime) -> DataExport:
    """The same for a person who asked staff. Raises `PersonUnknown`, `InvalidInput`."""
    words = checked_reason(reason)
    return await _ask(await access.person(person_id), caller, words, address=address, at=at)


async def _ask(customer: Customer, caller: Caller, reason: str | None, *, address: str, at: datetime) -> DataExport:
    async with in_transaction():
        # Two requests at once are one export.
        await Customer.select_for_update(no_key=True).get(id=customer.id)
        waiting = await DataExport.get_or_none(customer_id=customer.id, state=ExportState.WAITING)
        if waiting is not None:
            return waiting
        # A newer one takes the place of what was ready.
        await DataExport.filter(customer_id=customer.id, state=ExportState.READY).update(
            state=ExportState.GONE, sealed=None, wrapped_key=None, kek_id=None
        )
        export = await DataExport.create(customer_id=customer.id, asked_by=caller.actor, reason=reason, asked_at=at)
        await audit.record(
            caller.actor, "customer.data_exported", ids.public("cus", customer.id), reason=reason, address=address
        )
        await outbox.emit("data_export.asked", export_id=export.id)
    return export
