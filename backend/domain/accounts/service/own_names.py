"""People say what they are to be called."""

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts import names
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, Staff
from backend.domain.audit import service as audit


async def set_display_name(caller: Caller, name: str, *, address: str) -> Customer:
    """The customer who asks is greeted by it from now on. Raises `InvalidInput`."""
    said = names.checked(name, path=["name"])
    async with in_transaction():
        row = await Customer.select_for_update(no_key=True).get(id=caller.customer_id)
        if row.display_name != said:
            before, row.display_name = row.display_name, said
            await row.save(update_fields=["display_name"])
            # The name itself is the person's: the journal outlives them, and says only that it changed.
            await audit.record(
                caller.actor,
                "customer.name_changed",
                ids.public("cus", row.id),
                diff={"name": ["said" if before else None, "said"]},
                address=address,
            )
    return row


async def set_own_name(caller: Caller, name: str, *, address: str) -> Staff:
    """Colleagues see it from now on beside what the member of staff who asks does and did. Raises `InvalidInput`."""
    said = names.checked(name, path=["name"])
    async with in_transaction():
        row = await Staff.select_for_update(no_key=True).get(id=caller.staff_id)
        if row.name != said:
            before, row.name = row.name, said
            await row.save(update_fields=["name"])
            await audit.record(
                caller.actor,
                "staff.name_changed",
                ids.public("stf", row.id),
                diff={"name": [before, said]},
                address=address,
            )
    return row
