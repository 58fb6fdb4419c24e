"""Who comes back, as it was found last."""

from backend.domain.analytics.models import BuyerReport
from backend.domain.analytics.service.report import CLASSES, NAME

__all__ = ["CLASSES", "last_report"]


async def last_report() -> BuyerReport | None:
    """The last report; None before the first."""
    return await BuyerReport.get_or_none(name=NAME)
