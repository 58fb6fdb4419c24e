"""After the run: every unit, code, cent and foreign book is compared. Each function returns what does not agree."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx

from backend.adapters.payments.sandbox import SandboxProvider
from backend.core import clock, database
from backend.domain.payments.ports import ProviderPayment
from tests.soak.town import Town

UNSETTLED = """
SELECT count(*) AS n FROM order_unit u JOIN "order" o ON o.id = u.order_id
WHERE (o.paid_at IS NOT NULL AND u.state NOT IN ('DELIVERED', 'REFUNDED')) OR o.state = 'PENDING_PAYMENT'
"""
OPEN_WORK = """
SELECT (SELECT count(*) FROM delivery WHERE state IN ('PENDING', 'SENT') AND handler NOT IN (
            SELECT DISTINCT d.handler FROM delivery d JOIN outbox_message m ON m.id = d.message_id
            JOIN schedule s ON s.topic = m.topic))
     + (SELECT count(*) FROM refund WHERE state IN ('PENDING', 'UNKNOWN'))
     + (SELECT count(*) FROM supplier_order WHERE state IN ('QUEUED', 'PLACING', 'UNKNOWN', 'ACCEPTED')) AS n
"""
# What each line says is wrong. Every one must find nothing.
WRONG: dict[str, str] = {
    "an order neither delivered nor refunded": """
        SELECT o.number, o.state FROM "order" o
        WHERE o.paid_at IS NOT NULL AND o.state NOT IN ('DELIVERED', 'REFUNDED')""",
    "an order whose paid units do not sum to its total": """
        SELECT o.number FROM "order" o JOIN order_unit u ON u.order_id = o.id AND u.kind <> 'BUNDLE'
        GROUP BY o.id HAVING sum(u.paid_minor) <> o.total_minor""",
    "an order whose refunds are not its units'": """
        SELECT o.number FROM "order" o JOIN order_unit u ON u.order_id = o.id AND u.kind <> 'BUNDLE'
        WHERE o.paid_at IS NOT NULL GROUP BY o.id HAVING sum(u.refund_minor) <> o.refunded_minor""",
    "an order whose refunds did not go out": """
        SELECT o.number FROM "order" o LEFT JOIN refund r ON r.order_id = o.id AND r.state = 'SUCCEEDED'
        LEFT JOIN payment p ON p.id = r.payment_id AND NOT p.surplus
        GROUP BY o.id HAVING o.refunded_minor <> coalesce(sum(r.amount_minor) FILTER (WHERE p.id IS NOT NULL), 0)""",
    "an order paid more or less than once": """
        SELECT o.number FROM "order" o LEFT JOIN payment p ON p.order_id = o.id AND p.state = 'PAID' AND NOT p.surplus
        WHERE o.paid_at IS NOT NULL GROUP BY o.id HAVING count(p.id) <> 1 OR sum(p.amount_minor) <> o.total_minor""",
    "a code for two units": """
        SELECT unit_id FROM code WHERE state IN ('HELD', 'DELIVERED') GROUP BY unit_id, slot HAVING count(*) > 1""",
    "a delivered code unit without its code": """
        SELECT u.id FROM order_unit u LEFT JOIN code c ON c.unit_id = u.id AND c.state = 'DELIVERED'
        WHERE u.kind = 'CODE' AND u.state = 'DELIVERED' GROUP BY u.id HAVING count(c.id) <> 1""",
    "a code kept for nobody": """
        SELECT c.id FROM code c LEFT JOIN order_unit u ON u.id = c.unit_id
        WHERE c.state = 'HELD' OR (c.state = 'DELIVERED' AND u.state IS DISTINCT FROM 'DELIVERED')""",
    "a delivered voucher unit without its voucher": """
        SELECT u.id FROM order_unit u LEFT JOIN voucher v ON v.unit_id = u.id
        WHERE u.kind = 'VOUCHER' AND u.state = 'DELIVERED' GROUP BY u.id HAVING count(v.id) <> 1""",
    "a membership granted twice or not": """
        SELECT u.id FROM order_unit u LEFT JOIN membership m ON m.unit_id = u.id
        WHERE u.kind = 'MEMBERSHIP' AND u.state = 'DELIVERED' GROUP BY u.id HAVING count(m.id) <> 1""",
    "a manual unit without its evidence": """
        SELECT u.id FROM order_unit u LEFT JOIN manual_task t ON t.unit_id = u.id AND t.state = 'DONE'
        WHERE u.kind = 'MANUAL' AND u.state = 'DELIVERED' AND t.id IS NULL""",
    "a top-up that is not what its supplier order says": """
        SELECT u.id, u.state, s.state AS at_supplier FROM order_unit u
        LEFT JOIN supplier_order s ON s.unit_id = u.id AND s.state <> 'REFUSED'
        WHERE u.kind = 'TOPUP' AND u.state IN ('DELIVERED', 'REFUNDED') AND
            (u.state = 'DELIVERED') <> (coalesce(s.state, '') IN ('DELIVERED', 'PARTIAL'))""",
    "a counter that does not add up": """
        SELECT c.variant_id, c.held, c.sold FROM capacity c WHERE c.held <> 0 OR c.sold NOT BETWEEN (
            SELECT count(*) FROM order_unit u WHERE u.variant_id = c.variant_id AND u.state = 'DELIVERED') AND (
            SELECT count(*) FROM order_unit u
            WHERE u.variant_id = c.variant_id AND u.state IN ('DELIVERED', 'REFUNDED'))""",
    "an offer's quota still held": "SELECT id FROM supplier_offer WHERE held <> 0",
    "a hold of an order that is over": "SELECT order_id FROM hold WHERE state = 'ACTIVE'",
    "a dead letter": "SELECT handler, error FROM delivery WHERE state IN ('DEAD', 'POISONED')",
}


@dataclass
class Books:
    """The sums that were compared, for the report."""

    totals: dict[str, Any] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


async def compared(town: Town) -> Books:
    """Compare everything; what does not agree is in `wrong`."""
    books = Books()
    for what, sql in WRONG.items():
        rows = await database.fetch(sql)
        if rows:
            books.wrong.append(f"{what}: {len(rows)}, first {dict(rows[0])}")
    await _provider(town, books)
    await _supplier(town, books)
    await _partner(books)
    return books


async def _provider(town: Town, books: Books) -> None:
    """The provider's own list of payments equals ours, refunds included."""
    told = town.environment
    provider = SandboxProvider(
        base_url=town.url("sandbox"),
        merchant_id="1900000001",
        merchant_key=told["TESSERA_SANDBOX_MERCHANT_KEY"],
        provider_key=told["TESSERA_SANDBOX_PROVIDER_KEY"],
        timeout_s=10,
    )
    theirs: dict[str, ProviderPayment] = {}
    cursor = None
    while True:
        now = clock.now()
        page = await provider.list_payments(now - timedelta(days=1), now + timedelta(days=1), cursor=cursor, limit=500)
        theirs |= {payment.reference: payment for payment in page.payments}
        cursor = page.cursor
        if cursor is None:
            break
    await provider.aclose()
    rows = await database.fetch(
        """SELECT p.reference, p.amount_minor,
              coalesce(sum(r.amount_minor)
                  FILTER (WHERE r.state = 'SUCCEEDED' AND r.destination = 'ORIGINAL'), 0)::bigint
              AS refunded
           FROM payment p LEFT JOIN refund r ON r.payment_id = p.id
           WHERE p.provider = 'sandbox' AND p.state = 'PAID' GROUP BY p.id"""
    )
    ours = {row["reference"]: (row["amount_minor"], row["refunded"]) for row in rows}
    known = {reference: (payment.amount, payment.refunded) for reference, payment in theirs.items()}
    for reference in ours.keys() | known.keys():
        if ours.get(reference) != known.get(reference):
            books.wrong.append(f"payment {reference}: ours {ours.get(reference)}, theirs {known.get(reference)}")
    books.totals["payments"] = len(ours)
    books.totals["taken"] = sum(amount for amount, _ in ours.values())
    books.totals["given_back"] = sum(refunded for _, refunded in ours.values())


async def _supplier(town: Town, books: Books) -> None:
    """What the supplier's customer is out of pocket equals what our attempts cost, and what units cost that were
    handed over: nothing, where it was taken back.
    """
    async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
        theirs = (await client.get(f"{town.url('supplier')}/_control/books")).json()
    (ours,) = await database.fetch(
        """SELECT (SELECT coalesce(sum(cost_minor), 0) FROM supplier_order)::bigint AS spent,
           (SELECT coalesce(sum(cost_minor), 0) FROM order_unit WHERE kind = 'TOPUP' AND delivered_at IS NOT NULL)
           ::bigint AS delivered,
           (SELECT count(*) FROM supplier_order WHERE state = 'REVERSED') AS reversed,
           (SELECT count(*) FROM supplier_order WHERE sent_at IS NOT NULL) AS sent"""
    )
    if not theirs["spent"] == ours["spent"] == ours["delivered"]:
        books.wrong.append(f"supplier: theirs {theirs}, ours {dict(ours)}")
    books.totals |= {"supplier_orders": theirs["orders"], "spent": theirs["spent"], "by_status": theirs["by_status"]}
    books.totals["reversed"] = ours["reversed"]


async def _partner(books: Books) -> None:
    """The partner's balance is what was paid in less what its orders cost, nothing held."""
    rows = await database.fetch(
        """SELECT a.code, a.held_minor,
              -(coalesce((SELECT t.minor FROM ledger_total t WHERE t.account_id = a.id), 0)
              + coalesce((SELECT sum(m.minor) FROM ledger_movement m WHERE m.account_id = a.id), 0))::bigint AS balance,
              (SELECT coalesce(sum(c.amount_minor), 0) FROM partner_credit c)::bigint AS credited,
              (SELECT coalesce(sum(o.paid_minor - o.refunded_minor), 0) FROM "order" o WHERE o.partner_id IS NOT NULL)
              ::bigint AS spent
           FROM ledger_account a WHERE a.code LIKE 'liability:partner:%'"""
    )
    for row in rows:
        if row["held_minor"] or row["balance"] != row["credited"] - row["spent"]:
            books.wrong.append(f"partner: {dict(row)}")
        books.totals["partner_spent"] = row["spent"]
