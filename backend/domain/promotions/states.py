"""States of promotions, and what is counted of them."""

from enum import StrEnum


class PromotionState(StrEnum):
    """Whether a promotion counts at checkout. Its times are another question."""

    LIVE = "LIVE"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


class AllowanceOwner(StrEnum):
    """Of what an allowance is: GROUP_BUY an offer of group buying, GROUP one group of it, REFERRAL an invitation's."""

    PROMOTION = "PROMOTION"
    COUPON = "COUPON"
    CAMPAIGN = "CAMPAIGN"
    FLASH_SALE = "FLASH_SALE"
    GROUP_BUY = "GROUP_BUY"
    GROUP = "GROUP"
    REFERRAL = "REFERRAL"


class AllowanceScope(StrEnum):
    """What an allowance counts: everything, an hour's part of it, or one person's.

    A person is counted by everything that is known of them: each has an allowance of its own.
    """

    TOTAL = "TOTAL"
    HOUR = "HOUR"
    PERSON = "PERSON"


class AllowanceHoldState(StrEnum):
    """What became of what an order takes of an allowance."""

    HELD = "HELD"
    USED = "USED"
    RETURNED = "RETURNED"
