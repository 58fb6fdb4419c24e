"""The ledger against itself: totals, floors, holds, and every currency's trial balance."""

from collections.abc import Set
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.finance.verifying.report import Difference, Report

_ACCOUNTS = """
SELECT a.code, a.currency, a.kind, a.floor_minor, a.balance_minor, a.held_minor,
    coalesce(posted.minor, 0)::bigint AS posted,
    (coalesce(folded.minor, 0) + coalesce(moved.minor, 0))::bigint AS total,
    coalesce(held.minor, 0)::bigint AS held
FROM ledger_account a
LEFT JOIN (SELECT account_id, sum(minor) AS minor FROM ledger_posting GROUP BY 1) AS posted ON posted.account_id = a.id
LEFT JOIN ledger_total folded ON folded.account_id = a.id
LEFT JOIN (SELECT account_id, sum(minor) AS minor FROM ledger_movement GROUP BY 1) AS moved ON moved.account_id = a.id
LEFT JOIN (SELECT account_id, sum(minor) AS minor FROM ledger_hold WHERE state = 'HELD' GROUP BY 1) AS held
    ON held.account_id = a.id
ORDER BY a.code, a.currency
"""
# A hold is used exactly when its entry is there. What is held for a payment that came is booked or waits to be.
_HOLDS = """
SELECT v.what, 'hold ' || h.key AS where_, v.expected, v.found FROM ledger_hold h
LEFT JOIN ledger_entry e ON e.key = h.key
CROSS JOIN LATERAL (VALUES
    ('a hold that was used has its entry', CASE WHEN h.state = 'POSTED' THEN 1 ELSE 0 END,
        CASE WHEN h.state = 'POSTED' AND e.id IS NULL THEN 0 WHEN h.state = 'POSTED' THEN 1 ELSE 0 END),
    ('what is booked is not held any more', 0, CASE WHEN h.state = 'HELD' AND e.id IS NOT NULL THEN 1 ELSE 0 END)
) AS v (what, expected, found)
WHERE v.expected <> v.found ORDER BY h.id LIMIT 1
"""
_LOST_HOLDS = """
SELECT 'what is held for a payment is the payment''s amount' AS what, 'order ' || o.number AS where_,
    p.amount_minor AS expected, coalesce(h.minor, 0) AS found
FROM payment p JOIN "order" o ON o.id = p.order_id
LEFT JOIN ledger_hold h ON h.key = 'payment:' || p.id AND h.state = 'HELD'
WHERE p.provider IN ('prepaid', 'wallet') AND p.state = 'PAID' AND o.id = ANY($1::uuid[])
    AND NOT EXISTS (SELECT FROM ledger_entry e WHERE e.key = 'payment:' || p.id)
    AND h.minor IS DISTINCT FROM p.amount_minor
ORDER BY p.id LIMIT 1
"""
# What a wallet is to pay is held there until the order is paid or over.
_WALLET_HOLDS = """
SELECT 'what a wallet is to pay is held there, and nothing else' AS what, 'order ' || o.number AS where_,
    CASE p.state WHEN 'PENDING' THEN p.amount_minor ELSE 0 END AS expected, coalesce(h.minor, 0) AS found
FROM payment p JOIN "order" o ON o.id = p.order_id
LEFT JOIN ledger_hold h ON h.key = 'payment:' || p.id AND h.state = 'HELD'
WHERE p.provider = 'wallet' AND p.state <> 'PAID'
    AND coalesce(h.minor, 0) <> CASE p.state WHEN 'PENDING' THEN p.amount_minor ELSE 0 END
ORDER BY p.id LIMIT 1
"""
_CREDITS = """
WITH looked AS (
SELECT 'a partner''s credit is booked' AS what, 'partner ' || c.partner_id || ', credit ' || c.id AS where_,
    c.amount_minor AS expected, coalesce((
        SELECT -sum(p.minor) FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
        JOIN ledger_account a ON a.id = p.account_id
        WHERE e.key = 'credit:' || c.id
            AND a.code = 'liability:partner:' || replace(c.partner_id::text, '-', '') AND p.currency = c.currency
    ), 0)::bigint AS found
FROM partner_credit c
)
SELECT * FROM looked WHERE expected <> found ORDER BY where_ LIMIT 1
"""
_WALLET_CREDITS = """
WITH looked AS (
SELECT 'a credit to a wallet is booked' AS what, 'customer ' || c.customer_id || ', credit ' || c.id AS where_,
    c.amount_minor AS expected, coalesce((
        SELECT -sum(p.minor) FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
        JOIN ledger_account a ON a.id = p.account_id
        WHERE e.key = 'wallet_credit:' || c.id
            AND a.code = 'liability:wallet:' || replace(c.customer_id::text, '-', '') AND p.currency = c.currency
    ), 0)::bigint AS found
FROM wallet_credit c
)
SELECT * FROM looked WHERE expected <> found ORDER BY where_ LIMIT 1
"""
_GIFT_CARDS = """
WITH looked AS (
SELECT 'a redeemed gift card is in a wallet' AS what, 'gift card ' || c.id AS where_, c.face_minor AS expected,
    coalesce((
        SELECT -sum(p.minor) FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
        JOIN ledger_account a ON a.id = p.account_id
        WHERE e.key = 'gift_card:' || c.id
            AND a.code = 'liability:wallet:' || replace(c.customer_id::text, '-', '') AND p.currency = c.currency
    ), 0)::bigint AS found
FROM gift_card c WHERE c.state = 'REDEEMED'
)
SELECT * FROM looked WHERE expected <> found ORDER BY where_ LIMIT 1
"""
_DEPOSITS = """
WITH looked AS (
SELECT 'a deposit at a supplier is booked' AS what, 'supplier ' || s.code || ', deposit ' || d.id AS where_,
    d.amount_minor AS expected, coalesce((
        SELECT sum(p.minor) FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
        JOIN ledger_account a ON a.id = p.account_id
        WHERE e.key = 'supplier_deposit:' || d.id AND a.code = 'asset:supplier:' || s.code AND p.currency = d.currency
    ), 0)::bigint AS found
FROM supplier_deposit d JOIN supplier s ON s.id = d.supplier_id
)
SELECT * FROM looked WHERE expected <> found ORDER BY where_ LIMIT 1
"""


async def accounts(report: Report) -> Difference | None:
    """Every total, kept balance and hold is the sum of what it stands for; debits and credits are equal."""
    trial: dict[str, int] = {}
    wrong = None
    for row in await database.fetch(_ACCOUNTS):
        sign = 1 if row["kind"] in ("ASSET", "EXPENSE") else -1
        report.accounts.append((row["code"], row["currency"], sign * row["posted"]))
        trial[row["currency"]] = trial.get(row["currency"], 0) + row["posted"]
        wrong = wrong or _account(row, sign)
    report.count({"accounts": len(report.accounts)})
    off = next(((currency, minor) for currency, minor in sorted(trial.items()) if minor), None)
    return wrong or (Difference("debits and credits are equal", f"currency {off[0]}", 0, off[1]) if off else None)


def _account(row: dict[str, Any], sign: int) -> Difference | None:
    where = f"account {row['code']} {row['currency']}"
    if row["total"] != row["posted"]:
        return Difference("an account's total is the sum of its postings", where, row["posted"], row["total"])
    if row["floor_minor"] is None:
        return None
    if row["balance_minor"] != sign * row["posted"]:
        kept = row["balance_minor"]
        return Difference("a kept balance is the sum of its postings", where, sign * row["posted"], kept)
    if row["held_minor"] != row["held"]:
        return Difference("what is held is the sum of its holds", where, row["held"], row["held_minor"])
    if row["balance_minor"] - row["held_minor"] < row["floor_minor"]:
        found = row["balance_minor"] - row["held_minor"]
        return Difference("a balance is not below its floor", where, row["floor_minor"], found)
    return None


async def holds(report: Report, waiting: Set[UUID]) -> Difference | None:
    """Holds of balances, credits to them, payments from them that wait to be booked, and deposits at suppliers."""
    (row,) = await database.fetch("SELECT count(*) AS holds FROM ledger_hold")
    report.count(row)
    found = [
        *await database.fetch(_HOLDS),
        *await database.fetch(_LOST_HOLDS, list(waiting)),
        *await database.fetch(_WALLET_HOLDS),
        *await database.fetch(_CREDITS),
        *await database.fetch(_WALLET_CREDITS),
        *await database.fetch(_GIFT_CARDS),
        *await database.fetch(_DEPOSITS),
    ]
    return next((Difference(row["what"], row["where_"], row["expected"], row["found"]) for row in found), None)
