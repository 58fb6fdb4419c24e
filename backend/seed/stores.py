"""The stores whose counters take vouchers."""

from datetime import datetime, timedelta

from backend.domain.accounts.models import Staff
from backend.domain.redemption.models import Store
from backend.seed.ids import Ids
from backend.seed.rows import Rows

STORES = (
    ("riverside", "河畔店", "Riverside"),
    ("old-town", "老城店", "Old Town"),
    ("north-station", "北站店", "North Station"),
)


def add_stores(rows: Rows, operator: Staff, *, at: datetime, ids: Ids) -> list[Store]:
    """Three stores, older than the oldest order."""
    since = at - timedelta(days=400)
    return [
        rows.add(
            Store(
                id=ids.at(since),
                code=code,
                name_zh=zh,
                name_en=en,
                created_at=since,
                updated_by_id=operator.id,
            )
        )
        for code, zh, en in STORES
    ]
