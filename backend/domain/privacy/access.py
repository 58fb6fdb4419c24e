"""The guarded way to a person whose data staff look after."""

from uuid import UUID

from backend.domain.accounts.errors import PersonUnknown
from backend.domain.accounts.models import Customer
from backend.domain.distribution.models import Partner


async def person(id: UUID) -> Customer:
    """A customer or guest. A partner is a company, and who was forgotten is nobody. Raises `PersonUnknown`."""
    row = await Customer.get_or_none(id=id, erased_at=None)
    if row is None or await Partner.exists(customer_id=id):
        raise PersonUnknown
    return row
