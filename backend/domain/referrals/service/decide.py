"""Staff decide on invited people who have something in common with whoever invited them."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.reasons import checked_reason
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.referrals.errors import ReferralDecided, ReferralUnknown
from backend.domain.referrals.models import Referral
from backend.domain.referrals.states import ReferralRefusal, ReferralState

PREFIX = "rfl"
LONGEST_REASON = 200


async def decide_referral(
    id: UUID, *, approved: bool, reason: str, caller: Caller, address: str | None, at: datetime
) -> Referral:
    """Let a reward come, or refuse it. Raises `ReferralUnknown`, `ReferralDecided`, `InvalidInput`."""
    words = checked_reason(reason, longest=LONGEST_REASON)
    async with in_transaction():
        row = await Referral.select_for_update().get_or_none(id=id)
        if row is None:
            raise ReferralUnknown
        if row.state is not ReferralState.REVIEW:
            raise ReferralDecided
        if approved:
            row.state = ReferralState.BOUGHT
        else:
            row.state, row.refused, row.closed_at = ReferralState.REFUSED, ReferralRefusal.STAFF, at
        await row.save(update_fields=["state", "refused", "closed_at"])
        await audit.record(
            caller.actor,
            "referral.approved" if approved else "referral.refused",
            ids.public(PREFIX, row.id),
            reason=words,
            address=address,
        )
    return row
