"""The day at a glance: is money coming in, is anything stuck, what needs somebody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from backend import settings
from backend.core import database
from backend.domain.fulfilment.queries import dead_letters
from backend.domain.inventory.queries import availability_by_variant

HOURS = 24
LOW_STOCK = 10
# Paid orders are delivered within a second; one that is older than this is stuck, unless it waits for its buyer.
STUCK_S = 60


@dataclass(frozen=True, slots=True)
class Hour:
    """Sales of one hour, counted when they were paid. Minor units."""

    hour: datetime
    orders: int
    minor: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Amounts in minor units of `currency`; "today" is the shop's own day."""

    currency: str
    paid_today_minor: int
    orders_today: int
    awaiting_payment: int
    undelivered: int
    dead_deliveries: int
    sales: Sequence[Hour]


_TODAY = """
SELECT coalesce(sum(paid_minor - refunded_minor), 0)::bigint AS minor, count(*) AS orders
FROM "order" WHERE paid_at >= $1 AND state <> 'REFUNDED'
"""
_OPEN = """
SELECT (SELECT count(*) FROM "order" WHERE state = 'PENDING_PAYMENT') AS awaiting,
       (SELECT count(*) FROM "order" o WHERE state = 'PAID' AND paid_at < $1 AND EXISTS (
            SELECT FROM order_unit u WHERE u.order_id = o.id AND u.state = 'DUE' AND u.kind NOT IN ('BUNDLE', 'CHOICE')
        )) AS stuck
"""
_HOURS = """
SELECT date_trunc('hour', paid_at) AS hour, count(*) AS orders, sum(paid_minor)::bigint AS minor
FROM "order" WHERE paid_at >= $1 GROUP BY 1
"""


async def figures(channel_currency: str, *, at: datetime) -> Figures:
    """The figures of this moment, a handful of statements over recent rows."""
    zone = ZoneInfo(settings.get().time_zone)
    midnight = at.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    today = (await database.fetch(_TODAY, midnight))[0]
    open_ = (await database.fetch(_OPEN, at - timedelta(seconds=STUCK_S)))[0]
    first = at.replace(minute=0, second=0, microsecond=0) - timedelta(hours=HOURS - 1)
    sold = {row["hour"]: row for row in await database.fetch(_HOURS, first)}
    hours = [first + timedelta(hours=place) for place in range(HOURS)]
    return Figures(
        currency=channel_currency,
        paid_today_minor=today["minor"],
        orders_today=today["orders"],
        awaiting_payment=open_["awaiting"],
        undelivered=open_["stuck"],
        dead_deliveries=await dead_letters(),
        sales=[
            Hour(hour, sold[hour]["orders"], sold[hour]["minor"]) if hour in sold else Hour(hour, 0, 0)
            for hour in hours
        ],
    )


async def low_stock(*, at: datetime) -> list[UUID]:
    """Variants on sale that are sold out or have few left, the scarcest first; at most ten."""
    rows = await database.fetch(
        """SELECT v.id FROM variant v JOIN product p ON p.id = v.product_id
           WHERE p.state = 'PUBLISHED' AND v.state = 'ACTIVE' AND v.kind <> 'BUNDLE'"""
    )
    stocks = await availability_by_variant([row["id"] for row in rows], at)
    few = settings.get().few_left
    low = [stock for stock in stocks if stock.left is not None and stock.left <= few]
    return [stock.variant_id for stock in sorted(low, key=lambda stock: (stock.left, stock.variant_id))][:LOW_STOCK]
