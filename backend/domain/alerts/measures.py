"""What rules find: for each kind, what of the shop meets its condition now. Reads only."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend.core import database, ids
from backend.domain.alerts import rules
from backend.domain.alerts.states import AlertKind
from backend.domain.analytics.queries.stock import paces
from backend.domain.finance.accounts import supplier_prepaid
from backend.domain.finance.queries import last_check
from backend.domain.ledger import queries as ledger

SHOP = "shop"
# As many as there are: what is not found ends.
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Finding:
    """A subject (a global id, or `shop`) that meets the condition: what was measured, and what to say of it."""

    subject: str
    value: int
    facts: dict[str, Any] = field(default_factory=dict)


Measure = Callable[[int, datetime], Awaitable[list[Finding]]]

_NAMES = """
SELECT v.id, v.sku, pt.locale, pt.name || ' · ' || vt.name AS name
FROM variant v JOIN product_translation pt ON pt.product_id = v.product_id
JOIN variant_translation vt ON vt.variant_id = v.id AND vt.locale = pt.locale
WHERE v.id = ANY($1::uuid[])
"""
# What each active supplier was paid in a day.
_SPENDING = """
SELECT s.id, s.code, s.name, s.currency, s.balance_minor, (
    SELECT coalesce(sum(o.cost_minor), 0) FROM supplier_order o WHERE o.supplier_id = s.id AND o.sent_at >= $1
)::float8 / $2 AS per_day
FROM supplier s WHERE s.state = 'ACTIVE' ORDER BY s.id
"""
_SUCCESS = """
SELECT s.id, s.name, count(*)::int AS settled, count(*) FILTER (WHERE o.state = 'DELIVERED')::int AS delivered
FROM supplier_order o JOIN supplier s ON s.id = o.supplier_id
WHERE o.settled_at > $1 AND o.settled_at <= $2 AND o.sent_at IS NOT NULL GROUP BY s.id, s.name ORDER BY s.id
"""
_JUMPED = """
SELECT o.id, o.cost_minor, o.variant_id, s.name, s.currency, (
    SELECT (a.diff -> 'cost_minor' ->> 0)::bigint FROM audit_entry a
    WHERE a.target = 'sof_' || replace(o.id::text, '-', '') AND a.action = 'offer.paused' ORDER BY a.id DESC LIMIT 1
) AS before_minor
FROM supplier_offer o JOIN supplier s ON s.id = o.supplier_id
WHERE o.state = 'PAUSED' AND o.pause_reason = 'COST_JUMP' ORDER BY o.id
"""
# How far each paid order is past what was promised for a piece of it that is not there yet; of who bought with a group
# nothing is promised before that is complete.
_STUCK = """
SELECT count(*)::int AS number, max(past)::int AS past FROM (
    SELECT max(extract(epoch FROM $1 - coalesce(g.closed_at, o.paid_at)) - coalesce(v.promised_s, 0)) / 60 AS past
    FROM "order" o JOIN order_unit u ON u.order_id = o.id JOIN variant v ON v.id = u.variant_id
    LEFT JOIN buying_group g ON g.id = o.group_id
    WHERE o.state = 'PAID' AND g.state IS DISTINCT FROM 'OPEN' AND u.state = 'DUE'
        AND u.kind NOT IN ('BUNDLE', 'CHOICE') GROUP BY o.id
) AS late WHERE past >= $2
"""
_LATE = """
SELECT count(*)::int AS number, (extract(epoch FROM $1 - min(due_at)) / 60)::int AS past
FROM after_sale_case WHERE waits_for = 'SHOP' AND state IN ('OPEN', 'AWAITING_APPROVAL')
    AND due_at <= $1::timestamptz - make_interval(mins => $2)
"""


_STOPPED = """
SELECT id, name_zh, name_en, stop_reason FROM campaign
WHERE state = 'PAUSED' AND stop_reason <> 'HAND' ORDER BY id
"""
# How much of the budget of what runs is taken, by money or by count: whichever is nearer to its end.
_BURNT = """
SELECT c.id, c.name_zh, c.name_en, extract(epoch FROM c.ends_at - $1)::bigint / 60 AS minutes_left, greatest(
    (a.held_minor + a.used_minor) * 10000 / c.budget_minor, (a.held_uses + a.used_uses) * 10000 / c.budget_uses
)::int AS taken
FROM campaign c JOIN allowance a ON a.owner_id = c.id AND a.scope = 'TOTAL' AND a.key = ''
WHERE c.state = 'RUNNING' ORDER BY c.id
"""
# What one payer had too much of is known when the money is there.
_PASSED = """
SELECT count(*)::int AS number, (
    SELECT number FROM "order" WHERE id = substring((array_agg(subject ORDER BY at DESC))[1] FROM 5)::uuid
) AS last
FROM security_event WHERE kind = 'payer.limit_passed' AND at > $1::timestamptz - interval '1 day' AND at <= $1
"""


async def names_of(ids: list[UUID]) -> dict[UUID, dict[str, str]]:
    """What articles are called in both languages, with their numbers."""
    found: dict[UUID, dict[str, str]] = {id: {"zh": "", "en": "", "sku": ""} for id in ids}
    for row in await database.fetch(_NAMES, ids):
        found[row["id"]] |= {"zh" if row["locale"] == "zh-CN" else "en": row["name"], "sku": row["sku"]}
    return found


async def stock_days(threshold: int, at: datetime) -> list[Finding]:
    """Articles on sale that are gone within so many hours at their pace."""
    short = [
        (pace, int(pace.days_left * 24))
        for pace in await paces(rules.PACE_DAYS, _ALL, at=at)
        if pace.days_left is not None and pace.days_left * 24 < threshold
    ]
    names = await names_of([pace.variant_id for pace, _ in short])
    return [
        Finding(
            ids.public("var", pace.variant_id),
            hours,
            {**names[pace.variant_id], "left": pace.left, "per_day": round(pace.per_day, 1)},
        )
        for pace, hours in short
    ]


async def supplier_balance(threshold: int, at: datetime) -> list[Finding]:
    """Suppliers where our money lasts for fewer hours than that.

    What a supplier does not tell is taken from the books: what was paid in there less what was spent.
    """
    found = []
    since = at - timedelta(days=rules.PACE_DAYS)
    for row in await database.fetch(_SPENDING, since, float(rules.PACE_DAYS)):
        if not row["per_day"]:
            continue
        told = row["balance_minor"]
        minor = told if told is not None else (await _booked(row["code"], row["currency"]))
        hours = max(0, int(minor / row["per_day"] * 24))
        if hours < threshold:
            facts = {"name": row["name"], "balance": minor, "per_day": round(row["per_day"])}
            found.append(Finding(ids.public("sup", row["id"]), hours, facts | {"currency": row["currency"]}))
    return found


async def delivery_success(threshold: int, at: datetime) -> list[Finding]:
    """Suppliers that delivered too little of what they were lately asked for."""
    found = []
    for row in await database.fetch(_SUCCESS, at - rules.SUCCESS_WINDOW, at):
        share = row["delivered"] * 10_000 // row["settled"]
        if row["settled"] >= rules.FEWEST_DELIVERIES and share < threshold:
            facts = {"name": row["name"], "settled": row["settled"], "delivered": row["delivered"]}
            found.append(Finding(ids.public("sup", row["id"]), share, facts))
    return found


async def cost_jump(threshold: int, at: datetime) -> list[Finding]:
    """Offers that were paused because their cost jumped, until somebody has looked.

    By how much a cost may grow is decided where it is noticed (`suppliers.service.check`), with this threshold.
    """
    rows = await database.fetch(_JUMPED)
    names = await names_of([row["variant_id"] for row in rows])
    found = []
    for row in rows:
        before, now = row["before_minor"] or row["cost_minor"], row["cost_minor"]
        facts = {"supplier": row["name"], "before": before, "now": now, "currency": row["currency"]}
        value = (now - before) * 10_000 // before
        found.append(Finding(ids.public("sof", row["id"]), value, names[row["variant_id"]] | facts))
    return found


async def stuck_orders(threshold: int, at: datetime) -> list[Finding]:
    """Whether paid orders are so many minutes past what was promised."""
    (row,) = await database.fetch(_STUCK, at, threshold)
    return [Finding(SHOP, row["past"], {"number": row["number"]})] if row["number"] else []


async def cases_late(threshold: int, at: datetime) -> list[Finding]:
    """Whether after-sales cases wait for the shop so many minutes past their time."""
    (row,) = await database.fetch(_LATE, at, threshold)
    return [Finding(SHOP, row["past"], {"number": row["number"]})] if row["number"] else []


async def books_differ(threshold: int, at: datetime) -> list[Finding]:
    """Whether the last verification found a difference."""
    last = await last_check()
    if last is None or last.clean:
        return []
    return [Finding(SHOP, 1, {"checked_at": last.at.isoformat()})]


async def campaign_stopped(threshold: int, at: datetime) -> list[Finding]:
    """Campaigns that paused by themselves and that nobody has looked at since."""
    return [
        Finding(
            ids.public("cmp", row["id"]),
            1,
            {"zh": row["name_zh"], "en": row["name_en"], "reason": row["stop_reason"]},
        )
        for row in await database.fetch(_STOPPED)
    ]


async def budget_burn(threshold: int, at: datetime) -> list[Finding]:
    """Running campaigns of whose budget so much is taken."""
    return [
        Finding(
            ids.public("cmp", row["id"]),
            row["taken"],
            {"zh": row["name_zh"], "en": row["name_en"], "minutes_left": row["minutes_left"]},
        )
        for row in await database.fetch(_BURNT, at)
        if (row["taken"] or 0) >= threshold
    ]


async def limits_passed(threshold: int, at: datetime) -> list[Finding]:
    """Whether somebody paid within a day for more than one person may have."""
    (row,) = await database.fetch(_PASSED, at)
    facts = {"number": row["number"], "order": row["last"]}
    return [Finding(SHOP, row["number"], facts)] if row["number"] else []


MEASURES: dict[AlertKind, Measure] = {
    AlertKind.STOCK_DAYS: stock_days,
    AlertKind.SUPPLIER_BALANCE: supplier_balance,
    AlertKind.DELIVERY_SUCCESS: delivery_success,
    AlertKind.COST_JUMP: cost_jump,
    AlertKind.STUCK_ORDERS: stuck_orders,
    AlertKind.CASES_LATE: cases_late,
    AlertKind.BOOKS_DIFFER: books_differ,
    AlertKind.CAMPAIGN_STOPPED: campaign_stopped,
    AlertKind.BUDGET_BURN: budget_burn,
    AlertKind.LIMITS_PASSED: limits_passed,
}


async def _booked(code: str, currency: str) -> int:
    return (await ledger.balance(supplier_prepaid(code), currency)).posted_minor
