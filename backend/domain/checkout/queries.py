"""Reading what checkout keeps, in batches."""

from uuid import UUID

from backend.domain.checkout.models import SavedAccount


async def saved_accounts(customer_id: UUID) -> list[SavedAccount]:
    """What a customer saved, the last used first; few by the rule of who may save."""
    return await SavedAccount.filter(customer_id=customer_id).order_by("-used_at", "-id")
