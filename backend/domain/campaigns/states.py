"""The life of a campaign, what it is made of, and why it stopped by itself."""

from enum import StrEnum


class CampaignState(StrEnum):
    """How far a campaign is.

    DRAFT: being written. IN_REVIEW: a second person is asked. SCHEDULED: published, its time is to come.
    RUNNING: customers have it. PAUSED: by a person or by itself. ENDED: for good.
    """

    DRAFT = "DRAFT"
    IN_REVIEW = "IN_REVIEW"
    SCHEDULED = "SCHEDULED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


CAMPAIGN_TRANSITIONS: dict[CampaignState, frozenset[CampaignState]] = {
    CampaignState.DRAFT: frozenset(
        {CampaignState.IN_REVIEW, CampaignState.SCHEDULED, CampaignState.RUNNING, CampaignState.ENDED}
    ),
    CampaignState.IN_REVIEW: frozenset(
        {CampaignState.DRAFT, CampaignState.SCHEDULED, CampaignState.RUNNING, CampaignState.ENDED}
    ),
    # Published anew, it may begin earlier or later than it did.
    CampaignState.SCHEDULED: frozenset({CampaignState.RUNNING, CampaignState.PAUSED, CampaignState.ENDED}),
    CampaignState.RUNNING: frozenset({CampaignState.SCHEDULED, CampaignState.PAUSED, CampaignState.ENDED}),
    CampaignState.PAUSED: frozenset({CampaignState.SCHEDULED, CampaignState.RUNNING, CampaignState.ENDED}),
    CampaignState.ENDED: frozenset(),
}
# Customers have, or will have, what it says.
PUBLISHED = frozenset({CampaignState.SCHEDULED, CampaignState.RUNNING, CampaignState.PAUSED})


class PieceKind(StrEnum):
    """What a piece of a campaign is."""

    PROMOTION = "PROMOTION"
    BUNDLE = "BUNDLE"
    COUPON = "COUPON"
    FLASH_SALE = "FLASH_SALE"
    GROUP_BUY = "GROUP_BUY"
    REFERRAL = "REFERRAL"
    PAGE = "PAGE"


class StopReason(StrEnum):
    """Why a campaign does not run.

    HAND: somebody paused it. BUDGET: too much of its budget is taken. STOCK: too little of its goods is left.
    MARGIN: its orders leave too little. ERROR: a piece of it cannot be reckoned with.
    """

    HAND = "HAND"
    BUDGET = "BUDGET"
    STOCK = "STOCK"
    MARGIN = "MARGIN"
    ERROR = "ERROR"


class ApprovalReason(StrEnum):
    """Why a second person has to look.

    UNLIMITED: nothing bounds what it may cost. EXPOSURE: it may cost more than one person may spend. DISCOUNT: it may
    take more off than one person may give. BELOW_FLOOR: goods may come below the least that may be asked for them.
    """

    UNLIMITED = "UNLIMITED"
    EXPOSURE = "EXPOSURE"
    DISCOUNT = "DISCOUNT"
    BELOW_FLOOR = "BELOW_FLOOR"
