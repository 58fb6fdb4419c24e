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


class CampaignNeeded(Refusal):
    """An offer may cost more than one person may give away: as a piece of a campaign a second person approves it.

    `cost_minor` is what it may cost; None: nothing bounds it.
    """

    code = "CAMPAIGN_NEEDED"
    cost_minor: int | None
    most_minor: int
    currency: str

    def __init__(self, cost_minor: int | None, most_minor: int, currency: str) -> None:
        super().__init__(cost_minor=cost_minor, most_minor=most_minor, currency=currency)


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
