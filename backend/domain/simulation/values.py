"""What is asked of a simulation."""

from dataclasses import dataclass
from uuid import UUID

from backend.domain.campaigns.content import Content

# Over how many days orders are replayed at most, and how many orders.
MOST_DAYS = 400
MOST_ORDERS = 500_000
ALL_BPS = 10_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a campaign would say, tried on the orders of the last `days` days.

    `campaign_id` is whose draft it is: what it has live already does not count beside it. Of those who could use a
    coupon `coupon_use_bps` do.
    """

    content: Content
    campaign_id: UUID | None = None
    days: int = 30
    coupon_use_bps: int = ALL_BPS

    @property
    def currency(self) -> str:
        """In which it reckons."""
        return self.content.settings.currency
