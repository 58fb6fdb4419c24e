"""Expected refusals of campaigns."""

from typing import TYPE_CHECKING

from backend.core.refusals import Refusal
from backend.domain.campaigns.states import CampaignState

if TYPE_CHECKING:
    from backend.domain.campaigns.exposure import Exposure
    from backend.domain.campaigns.models import Campaign
    from backend.domain.promotions.conflicts.values import Conflict


class CampaignUnknown(Refusal):
    """No such campaign."""

    code = "CAMPAIGN_UNKNOWN"


class CampaignVersionUnknown(Refusal):
    """The campaign has no version of this number."""

    code = "CAMPAIGN_VERSION_UNKNOWN"


class CampaignSlugTaken(Refusal):
    """Another campaign has this address."""

    code = "CAMPAIGN_SLUG_TAKEN"


class CampaignVersionConflict(Refusal):
    """Somebody changed the campaign since it was read; `current` is it as it stands."""

    code = "CAMPAIGN_VERSION_CONFLICT"
    current: "Campaign"

    def __init__(self, current: "Campaign") -> None:
        super().__init__(current=current)


class CampaignStateWrong(Refusal):
    """In the state it is in this cannot be done with it."""

    code = "CAMPAIGN_STATE_WRONG"
    state: CampaignState

    def __init__(self, state: CampaignState) -> None:
        super().__init__(state=state)


class NothingToPublish(Refusal):
    """The draft is what is published already."""

    code = "NOTHING_TO_PUBLISH"


class ApprovalNeeded(Refusal):
    """A second person has to approve it; `exposure` says why, in numbers."""

    code = "APPROVAL_NEEDED"
    exposure: "Exposure"
    currency: str

    def __init__(self, exposure: "Exposure", currency: str) -> None:
        super().__init__(exposure=exposure, currency=currency)


class CampaignBlocked(Refusal):
    """It gives goods away, or sells them below what the shop has set itself: `conflicts` say which."""

    code = "CAMPAIGN_BLOCKED"
    conflicts: "tuple[Conflict, ...]"
    currency: str

    def __init__(self, conflicts: "tuple[Conflict, ...]", currency: str) -> None:
        super().__init__(path=["input", "pieces"], conflicts=conflicts, currency=currency)


class OwnCampaign(Refusal):
    """Whoever wrote or submitted it cannot approve it."""

    code = "OWN_CAMPAIGN"


class CampaignNotSubmitted(Refusal):
    """Nobody asks for it to be approved."""

    code = "CAMPAIGN_NOT_SUBMITTED"
