"""The month of somebody's birthday: said once by themselves, afterwards changed by staff alone.

Whoever could change it would have a birthday each month.
"""

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import BirthdayKnown, PersonUnknown
from backend.domain.accounts.models import Customer
from backend.domain.audit import service as audit


async def say_birthday(caller: Caller, month: int) -> Customer:
    """The caller says when it is, once. Raises BirthdayKnown, InvalidInput."""
    _check(month, ["month"])
    async with in_transaction():
        row = await Customer.select_for_update(no_key=True).get(id=caller.customer_id)
        if row.birthday_month == month:
            return row
        if row.birthday_month is not None:
            raise BirthdayKnown
        row.birthday_month = month
        await row.save(update_fields=["birthday_month"])
    return row


async def correct_birthday(
    customer_id: object, month: int | None, *, reason: str, caller: Caller, address: str | None
) -> Customer:
    """Staff correct it, or let it be said anew (None). Raises PersonUnknown, InvalidInput."""
    words = checked_reason(reason)
    if month is not None:
        _check(month, ["input", "month"])
    async with in_transaction():
        held = Customer.select_for_update(no_key=True)
        row = await held.get_or_none(id=customer_id, registered_at__isnull=False, erased_at=None)
        if row is None:
            raise PersonUnknown
        if row.birthday_month != month:
            before, row.birthday_month = row.birthday_month, month
            await row.save(update_fields=["birthday_month"])
            # The month itself is the person's: the journal outlives them, and says only that it changed.
            said = [None if one is None else "said" for one in (before, month)]
            await audit.record(
                caller.actor,
                "person.birthday_corrected",
                ids.public("cus", row.id),
                reason=words,
                diff={"birthday": said},
                address=address,
            )
    return row


def _check(month: int, path: list[str]) -> None:
    if not 1 <= month <= 12:
        raise InvalidInput("OUT_OF_RANGE", path=path, minimum=1, maximum=12)
