"""Reading how the books are, and what currencies are worth."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from backend.core import database
from backend.domain.finance.models import LedgerCheck

# Goods in stock and at suppliers are bought in these; what is not delivered any more needs no rate.
_RATES = """
WITH bought AS (
    SELECT currency FROM batch WHERE state NOT IN ('EXHAUSTED', 'RECALLED', 'WITHDRAWN')
    UNION SELECT currency FROM shared_code WHERE state IN ('OPEN', 'PAUSED')
    UNION SELECT currency FROM supplier
), newest AS (
    SELECT DISTINCT ON (bought_in, sold_in) bought_in, sold_in, rate, at, set_by_id FROM exchange_rate
    ORDER BY bought_in, sold_in, at DESC, id DESC
), pair AS (
    SELECT DISTINCT bought.currency AS bought_in, channel.currency AS sold_in FROM bought CROSS JOIN channel
    WHERE bought.currency <> channel.currency
    UNION SELECT bought_in, sold_in FROM newest WHERE rate IS NOT NULL
)
SELECT pair.bought_in, pair.sold_in, newest.rate, newest.at, newest.set_by_id
FROM pair LEFT JOIN newest USING (bought_in, sold_in) ORDER BY 1, 2
"""


@dataclass(frozen=True, slots=True)
class Rate:
    """What one of a currency is worth in another one, since when and by whose word; None: nobody says."""

    bought_in: str
    sold_in: str
    rate: Decimal | None
    at: datetime | None
    set_by_id: UUID | None


async def last_check() -> LedgerCheck | None:
    """What the last verification found; None before the first."""
    return await LedgerCheck.all().order_by("-at").first()


async def rates() -> list[Rate]:
    """Every pair of currencies that goods are bought and sold in, and every rate that holds; few."""
    return [Rate(**row) for row in await database.fetch(_RATES)]
