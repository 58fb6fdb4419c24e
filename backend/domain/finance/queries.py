"""Reading how the books are."""

from backend.domain.finance.models import LedgerCheck


async def last_check() -> LedgerCheck | None:
    """What the last verification found; None before the first."""
    return await LedgerCheck.all().order_by("-at").first()
