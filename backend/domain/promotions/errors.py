"""Expected refusals of promotions."""

from uuid import UUID

from backend.core.refusals import Refusal
from backend.domain.catalog.words import Words
from backend.domain.promotions.states import AllowanceOwner, AllowanceScope


class CampaignAtRest(Refusal):
    """Its campaign is paused, and only that lets it go on."""

    code = "CAMPAIGN_AT_REST"
    campaign_id: UUID
    names: Words

    def __init__(self, campaign_id: UUID, names: Words) -> None:
        super().__init__(campaign_id=campaign_id, names=names)


class AllowanceSpent(Refusal):
    """Not so much is left of what a promotion, coupon, campaign or flash sale may give.

    `owner` and `owner_id` say of what, `scope` whether in all, in this hour or for this person. `key` is the
    allowance's own, which no client is told.
    """

    code = "ALLOWANCE_SPENT"
    owner: AllowanceOwner
    owner_id: UUID
    scope: AllowanceScope
    key: str

    def __init__(
        self,
        owner: AllowanceOwner,
        owner_id: UUID,
        scope: AllowanceScope,
        *,
        key: str = "",
        path: list[str] | None = None,
    ) -> None:
        super().__init__(path=path, owner=owner, owner_id=owner_id, scope=scope)
        self.key = key
