"""The verbs of analytics."""

from backend.domain.analytics.service.count import count_orders
from backend.domain.analytics.service.missing import count_missing
from backend.domain.analytics.service.rebuild import rebuild
from backend.domain.analytics.service.report import report_buyers
from backend.domain.analytics.service.track import track
from backend.domain.analytics.service.verify import verify
from backend.domain.analytics.service.watch_margins import watch_margins

__all__ = ["count_missing", "count_orders", "rebuild", "report_buyers", "track", "verify", "watch_margins"]
