"""Keeping the cart of a customer with an account."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.catalog.errors import VariantUnknown
from backend.domain.checkout import queries
from backend.domain.checkout.carts import MOST_CART_LINES, Goods, Kept, checked, merged
from backend.domain.checkout.models import CartLine
from backend.domain.orders import access

_WRITE = """
INSERT INTO cart_line AS c (id, customer_id, variant_id, quantity, account, server, ported_to, choices, seen_minor,
    currency, updated_at)
SELECT l.id, $1, l.variant_id, l.quantity, l.account, l.server, l.ported_to, l.choices::jsonb, l.seen_minor, l.currency,
    $11
FROM unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[],
    $10::text[]) AS l (id, variant_id, quantity, account, server, ported_to, choices, seen_minor, currency)
ON CONFLICT (customer_id, variant_id, md5(choices::text)) DO UPDATE SET quantity = excluded.quantity,
    account = excluded.account, server = excluded.server, ported_to = excluded.ported_to,
    seen_minor = excluded.seen_minor, currency = excluded.currency, updated_at = excluded.updated_at
"""
_TAKE_OUT = """
DELETE FROM cart_line AS c USING unnest($2::uuid[], $3::text[]) AS g (variant_id, choices)
WHERE c.customer_id = $1 AND c.variant_id = g.variant_id AND md5(c.choices::text) = md5(g.choices::jsonb::text)
"""
# What was put in long ago makes room for what is put in now.
_OVERFLOW = """
DELETE FROM cart_line WHERE customer_id = $1 AND id NOT IN (
    SELECT id FROM cart_line WHERE customer_id = $1 ORDER BY id DESC LIMIT $2
)
"""


async def set_cart_lines(customer_id: UUID, lines: Sequence[Kept], *, at: datetime) -> None:
    """Make these lines what they are said to be, the others staying; of quantity 0 one is taken out.

    Raises InvalidInput and VariantUnknown; then nothing is changed.
    """
    wanted = checked(lines)
    async with in_transaction():
        await access.lock_buyer(customer_id)
        await _write(customer_id, [line for line in wanted if line.quantity > 0], at)
        await take_out(customer_id, [line.goods for line in wanted if line.quantity == 0])


async def merge_cart(customer_id: UUID, lines: Sequence[Kept], *, at: datetime) -> None:
    """Add a browser's cart to the customer's; however often it is brought, nothing doubles.

    Raises InvalidInput and VariantUnknown; then nothing is changed.
    """
    brought = checked(lines)
    async with in_transaction():
        await access.lock_buyer(customer_id)
        kept = {line.goods: line for line in await queries.cart_of(customer_id)}
        await _write(customer_id, merged(kept, brought), at)


async def take_out(customer_id: UUID, goods: Sequence[Goods]) -> None:
    """Take goods out of a cart, in the caller's transaction."""
    if goods:
        variant_ids, choices = [id for id, _ in goods], [queries.written(sorted(chosen)) for _, chosen in goods]
        await database.execute(_TAKE_OUT, customer_id, variant_ids, choices)


async def _write(customer_id: UUID, lines: Sequence[Kept], at: datetime) -> None:
    if not lines:
        return
    known = await queries.known_variants([line.variant_id for line in lines])
    for place, line in enumerate(lines):
        if line.variant_id not in known:
            raise VariantUnknown(path=["input", "lines", str(place), "variantId"])
    await database.execute(
        _WRITE,
        customer_id,
        # Made at once, they are in no order of their own; the lines are shown in that of their ids.
        sorted(ids.new() for _ in lines),
        [line.variant_id for line in lines],
        [line.quantity for line in lines],
        [line.account for line in lines],
        [line.server for line in lines],
        [line.ported_to and line.ported_to.value for line in lines],
        [queries.written(line.choices) for line in lines],
        [line.seen.minor for line in lines],
        [line.seen.currency for line in lines],
        at,
    )
    await database.execute(_OVERFLOW, customer_id, MOST_CART_LINES)


async def forget_cart(customer_id: UUID) -> None:
    """Its owner is forgotten; in the caller's transaction."""
    await CartLine.filter(customer_id=customer_id).delete()
