"""As many past orders as are wanted, made of a few that were really placed and paid."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from backend.core import clock, database
from backend.domain.catalog.models import FulfilmentKind, Variant
from tests.make import catalog, paid
from tests.make.vault import bind_keys

PRICES = (990, 1990, 2990, 4990, 9990, 1500, 2500, 6800)

# Each copy has ids, a number and a moment of its own; what it remembers is what its original remembers.
_ORDERS = """
INSERT INTO "order" (id, number, customer_id, channel_id, state, currency, subtotal_minor, discount_minor, total_minor,
    wallet_minor, paid_minor, refunded_minor, cost_minor, steps, contact_email, locale, idempotency_key, request_hash,
    facts, placed_at, expires_at, paid_at, version)
SELECT gen_random_uuid(), 'S' || n, o.customer_id, o.channel_id, 'PAID', o.currency, o.subtotal_minor, o.discount_minor,
    o.total_minor, 0, o.total_minor, 0, 0, o.steps, o.contact_email, o.locale, 'many-' || n, o.request_hash, o.facts,
    $1::timestamptz + n * $2::interval, $1::timestamptz + n * $2::interval + interval '15 min',
    $1::timestamptz + n * $2::interval, 1
FROM generate_series(0, $3 - 1) AS n JOIN "order" o ON o.id = ($4::uuid[])[1 + n % cardinality($4::uuid[])]
"""


async def make(number: int, *, days: int = 28) -> list[Variant]:
    """So many paid orders of one to three lines each, spread over the last days; the goods that are in them."""
    bind_keys()
    goods = [await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=price, cap=1_000_000) for price in PRICES]
    originals = [
        (await paid.paid([(goods[(place + step) % len(goods)], 1 + step) for step in range(1 + place % 3)])).id
        for place in range(12)
    ]
    await _copied(originals, number, days)
    return goods


async def _copied(originals: Sequence[UUID], number: int, days: int) -> None:
    since = clock.now() - timedelta(days=days)
    await database.execute(_ORDERS, since, timedelta(days=days) / (number + 1), number, list(originals))
    await database.execute('ANALYZE "order"')
