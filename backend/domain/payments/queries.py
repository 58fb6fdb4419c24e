"""Reading payments and refunds: many keys in, aligned answers out."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from backend.core import database
from backend.domain.payments.models import Payment, Refund
from backend.domain.wallet.balances import wallets_of

_TO_WALLET = """
SELECT order_id, sum(amount_minor)::bigint AS minor FROM refund
WHERE order_id = ANY($1::uuid[]) AND destination = 'WALLET' AND state = 'SUCCEEDED' GROUP BY order_id
"""
_FAILED = """
SELECT r.id, o.customer_id, r.currency FROM refund r JOIN "order" o ON o.id = r.order_id
JOIN customer c ON c.id = o.customer_id
WHERE r.id = ANY($1::uuid[]) AND r.state = 'FAILED' AND o.partner_id IS NULL AND c.registered_at IS NOT NULL
"""
_LEFT = """
SELECT coalesce(sum(p.amount_minor - coalesce(
    (SELECT sum(r.amount_minor) FROM refund r WHERE r.payment_id = p.id), 0)), 0)::bigint AS minor
FROM payment p WHERE p.order_id = $1 AND p.state = 'PAID' AND NOT p.surplus AND p.provider <> 'wallet'
"""


async def payments_by_order(ids: Sequence[UUID]) -> list[list[Payment]]:
    """Each order's payments, oldest first."""
    found: defaultdict[UUID, list[Payment]] = defaultdict(list)
    for row in await Payment.filter(order_id__in=ids).order_by("order_id", "id"):
        found[row.order_id].append(row)
    return [found[id] for id in ids]


async def refunds_by_payment(ids: Sequence[UUID]) -> list[list[Refund]]:
    """Each payment's refunds, oldest first."""
    found: defaultdict[UUID, list[Refund]] = defaultdict(list)
    for row in await Refund.filter(payment_id__in=ids).order_by("payment_id", "id"):
        found[row.payment_id].append(row)
    return [found[id] for id in ids]


async def back_in_wallet_by_order(ids: Sequence[UUID]) -> list[int]:
    """What of each order's money went back to its buyer's wallet, in minor units."""
    found = {row["order_id"]: row["minor"] for row in await database.fetch(_TO_WALLET, list(ids))}
    return [found.get(id, 0) for id in ids]


async def wallets_of_failed(ids: Sequence[UUID]) -> list[int | None]:
    """What may be spent of the wallet that each failed refund could go to; None where there is no such wallet.

    In minor units of the refund's currency. Two statements, none but the first when no refund failed.
    """
    rows = await database.fetch(_FAILED, list(ids))
    found: dict[UUID, tuple[UUID, str]] = {row["id"]: (row["customer_id"], row["currency"]) for row in rows}
    people = list(dict.fromkeys(customer_id for customer_id, _ in found.values()))
    kept = dict(zip(people, await wallets_of(people), strict=True)) if people else {}

    def available(id: UUID) -> int | None:
        if id not in found:
            return None
        customer_id, currency = found[id]
        return sum(one.balance.available_minor for one in kept[customer_id] if one.currency == currency)

    return [available(id) for id in ids]


async def left_at_provider(order_id: UUID) -> int:
    """What of the order's money can still go back the way it came from outside the shop, in minor units."""
    (row,) = await database.fetch(_LEFT, order_id)
    return int(row["minor"])
