"""Reading payments and refunds: many keys in, aligned answers out."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from backend.domain.payments.models import Payment, Refund


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
