"""Every entry by itself: its postings, and the row it books. Nothing is in the books that did not happen."""

from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.finance.kinds import KINDS
from backend.domain.finance.verifying.report import Difference, Report

ENTRIES_AT_ONCE = 10_000

# `moved` are the accounts that each kind of entry moves; `wrong` the first entry whose postings are not in order.
_POSTINGS = """
WITH these AS (
    SELECT id, key, kind, lines FROM ledger_entry WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2
), sides AS MATERIALIZED (
    SELECT these.id, these.kind, p.currency, p.minor, p.currency <> a.currency AS strange, a.code
    FROM these JOIN ledger_posting p ON p.entry_id = these.id JOIN ledger_account a ON a.id = p.account_id
), sums AS (
    SELECT id, count(*) AS lines, sum(minor) AS minor, count(*) FILTER (WHERE strange) AS strange
    FROM sides GROUP BY id, currency
), summed AS (
    SELECT these.id, these.key, these.lines, coalesce(sum(sums.lines), 0) AS found,
        coalesce(max(abs(sums.minor)), 0) AS off, coalesce(sum(sums.strange), 0) AS strange
    FROM these LEFT JOIN sums ON sums.id = these.id GROUP BY these.id, these.key, these.lines
)
SELECT count(*) AS entries, coalesce(sum(found), 0)::bigint AS postings, (array_agg(id ORDER BY id DESC))[1] AS last,
    (SELECT row(key, lines, found, off, strange) FROM summed
     WHERE found <> lines OR off <> 0 OR strange <> 0 ORDER BY id LIMIT 1) AS wrong,
    (SELECT array_agg(DISTINCT row(kind, code)) FROM sides) AS moved
FROM summed
"""
_FIRST_OF = """
SELECT e.key FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id JOIN ledger_account a ON a.id = p.account_id
WHERE ($1::uuid IS NULL OR e.id > $1) AND e.kind = $2 AND a.code = $3 ORDER BY e.id LIMIT 1
"""
# A key leads to the row that its kind books, and the entry is about what that row is about.
_ROWS = """
WITH these AS (
    SELECT id, key, kind, subject_id, split_part(key, ':', 1) AS what, split_part(key, ':', 3) AS number,
        CASE WHEN key ~ '^[a-z_]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:[1-9][0-9]{0,8})?$'
        THEN split_part(key, ':', 2)::uuid END AS row_id
    FROM ledger_entry WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2
)
SELECT these.key, these.kind = ANY($3::text[]) AS is_known
FROM these LEFT JOIN unnest($3::text[], $4::text[], $5::bool[]) AS k (kind, what, numbered)
    ON k.kind = these.kind AND k.what = these.what AND k.numbered = (these.number <> '')
WHERE k.kind IS NULL OR NOT coalesce(CASE these.what
    WHEN 'payment' THEN EXISTS (SELECT FROM payment r WHERE r.id = row_id AND r.order_id = subject_id)
    WHEN 'refund' THEN EXISTS (SELECT FROM refund r WHERE r.id = row_id AND r.order_id = subject_id)
    WHEN 'delivery' THEN EXISTS (SELECT FROM order_unit r WHERE r.id = row_id AND r.order_id = subject_id)
    WHEN 'made_good' THEN EXISTS (SELECT FROM order_unit r WHERE r.id = row_id AND r.order_id = subject_id)
    WHEN 'supplier_order' THEN EXISTS (SELECT FROM supplier_order r WHERE r.id = row_id AND r.order_id = subject_id)
    WHEN 'batch' THEN subject_id = row_id
        AND EXISTS (SELECT FROM stock_book r WHERE r.batch_id = row_id AND r.entries >= number::int)
    WHEN 'claim' THEN subject_id = row_id
        AND EXISTS (SELECT FROM supplier_claim r WHERE row_id IN (r.batch_id, r.shared_code_id))
    WHEN 'credit' THEN subject_id IS NULL AND EXISTS (SELECT FROM partner_credit r WHERE r.id = row_id)
    WHEN 'wallet_credit' THEN subject_id IS NULL AND EXISTS (SELECT FROM wallet_credit r WHERE r.id = row_id)
    WHEN 'gift_card' THEN subject_id IS NULL
        AND EXISTS (SELECT FROM gift_card r WHERE r.id = row_id AND r.state = 'REDEEMED')
    WHEN 'supplier_deposit' THEN subject_id IS NULL AND EXISTS (SELECT FROM supplier_deposit r WHERE r.id = row_id)
    END, false)
ORDER BY these.id LIMIT 1
"""


async def compare(report: Report) -> Difference | None:
    """Every entry has its postings in its accounts' currencies, balances, moves what its kind may, and has its row."""
    last: UUID | None = None
    kinds = [list(column) for column in zip(*((name, k.row, k.numbered) for name, k in KINDS.items()), strict=True)]
    while True:
        (row,) = await database.fetch(_POSTINGS, last, ENTRIES_AT_ONCE)
        report.count({"entries": row["entries"], "postings": row["postings"]})
        if row["wrong"] is not None:
            return _postings(*row["wrong"])
        for lost in await database.fetch(_ROWS, last, ENTRIES_AT_ONCE, *kinds):
            what = "an entry leads to what it books" if lost["is_known"] else "an entry is of a kind that is booked"
            return Difference(what, f"entry {lost['key']}", 1, 0)
        if found := await _moved(row["moved"] or (), last):
            return found
        if row["entries"] < ENTRIES_AT_ONCE:
            return None
        last = row["last"]


def _postings(key: str, lines: int, found: Any, off: Any, strange: Any) -> Difference:
    if found != lines:
        return Difference("an entry has the postings it announced", f"entry {key}", lines, int(found))
    if off:
        return Difference("an entry balances", f"entry {key}", 0, int(off))
    return Difference("postings have their account's currency", f"entry {key}", 0, int(strange))


async def _moved(moved: Any, after: UUID | None) -> Difference | None:
    for kind, account in sorted(moved):
        if not KINDS[kind].may_move(account):
            (first,) = await database.fetch(_FIRST_OF, after, kind, account)
            return Difference("an entry moves accounts of its kind", f"entry {first['key']}, {account}", 0, 1)
    return None
