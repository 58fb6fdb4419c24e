"""Somebody asks to be forgotten, and may think it over; or staff ask on their behalf."""

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids
from backend.core.reasons import checked_reason
from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.audit import service as audit
from backend.domain.notifications import service as notifications
from backend.domain.privacy import access, queries
from backend.domain.privacy.errors import ErasureBlocked, ErasureUnknown
from backend.domain.privacy.models import Erasure
from backend.domain.privacy.states import ErasureState


async def ask_erasure(caller: Caller, *, address: str, at: datetime) -> Erasure:
    """Have the caller's own data erased after the days to think it over; one that waits is returned.

    Raises `ProofRequired`, `ErasureBlocked`.
    """
    customer = await accounts.check_self_proved(caller, at=at)
    return await _ask(customer, caller, None, address=address, at=at)


async def erase_person(person_id: UUID, reason: str, *, caller: Caller, address: str, at: datetime) -> Erasure:
    """The same for a person who asked staff. Raises `PersonUnknown`, `InvalidInput`, `ErasureBlocked`."""
    words = checked_reason(reason)
    return await _ask(await access.person(person_id), caller, words, address=address, at=at)


async def cancel_erasure(person_id: UUID | None, *, caller: Caller, address: str, at: datetime) -> Erasure:
    """Take an erasure back before it is due. Raises `ErasureUnknown`."""
    async with in_transaction():
        row = await Erasure.select_for_update().get_or_none(customer_id=person_id, state=ErasureState.PENDING)
        if row is None:
            raise ErasureUnknown
        row.state, row.ended_at, row.ended_by = ErasureState.CANCELLED, at, caller.actor
        await row.save(update_fields=["state", "ended_at", "ended_by"])
        await audit.record(
            caller.actor, "customer.erasure_cancelled", ids.public("cus", row.customer_id), address=address
        )
        await _tell(await Customer.get(id=row.customer_id), "erasure_cancelled", row.due_at)
    return row


async def _ask(customer: Customer, caller: Caller, reason: str | None, *, address: str, at: datetime) -> Erasure:
    async with in_transaction():
        await Customer.select_for_update(no_key=True).get(id=customer.id)
        waiting = await Erasure.get_or_none(customer_id=customer.id, state=ErasureState.PENDING)
        if waiting is not None:
            return waiting
        if obstacles := await queries.obstacles_of(customer.id):
            raise ErasureBlocked(obstacles)
        row = await Erasure.create(
            customer_id=customer.id,
            asked_by=caller.actor,
            reason=reason,
            asked_at=at,
            due_at=at + timedelta(days=settings.get().erasure_days),
        )
        await audit.record(
            caller.actor, "customer.erasure_asked", ids.public("cus", customer.id), reason=reason, address=address
        )
        await _tell(customer, "erasure_asked", row.due_at)
    return row


async def _tell(customer: Customer, template: str, due_at: datetime) -> None:
    to = customer.email or customer.phone
    if to is None:
        return
    chosen = settings.get()
    await notifications.send(
        to=to,
        channel="EMAIL" if customer.email else "SMS",
        template=template,
        locale=customer.locale,
        inbox=customer.id if customer.registered_at is not None else None,
        params={
            "time": f"{due_at.astimezone(ZoneInfo(chosen.time_zone)):%Y-%m-%d %H:%M}",
            "link": f"{chosen.address()}/account",
        },
    )
