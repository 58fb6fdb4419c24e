"""Who of the staff looks after a case."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts.access import rights_of
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales.access import case_locked
from backend.domain.aftersales.errors import CaseTaken
from backend.domain.aftersales.models import Case
from backend.domain.audit import service as audit


async def assign_case(
    case_id: UUID, staff_id: UUID | None, *, instead_of: UUID | None, caller: Caller, address: str | None, at: datetime
) -> Case:
    """Give the case to somebody, or with None to nobody; `instead_of` is who had it as far as the caller saw.

    Raises `CaseUnknown`, `CaseTaken` when another has it meanwhile, `InvalidInput` for somebody who may not answer.
    """
    async with in_transaction():
        case = await case_locked(case_id)
        if case.assignee_id == staff_id:
            return case
        if case.assignee_id != instead_of:
            raise CaseTaken(case.assignee_id)
        if staff_id is not None:
            person = await Staff.get_or_none(id=staff_id, active=True)
            rights = await rights_of(person.role, person.custom_role_id) if person else frozenset()
            if Permission.ORDERS_REFUND not in rights:
                raise InvalidInput("UNKNOWN", path=["input", "staffId"])
        before, case.assignee_id = case.assignee_id, staff_id
        await case.save(update_fields=["assignee_id"])
        await audit.record(
            caller.actor,
            "case.assigned",
            ids.public("cas", case.id),
            diff={"assignee": [ids.public("stf", id) if id is not None else None for id in (before, staff_id)]},
            address=address,
        )
    return case
