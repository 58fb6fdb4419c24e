"""Reading what checkout keeps, in batches."""

from collections.abc import Sequence
from uuid import UUID

import orjson

from backend.core import database
from backend.core.money import Money
from backend.domain.checkout.carts import Kept
from backend.domain.checkout.models import CartLine, SavedAccount

_KNOWN = "SELECT id FROM variant WHERE id = ANY($1::uuid[])"


async def saved_accounts(customer_id: UUID) -> list[SavedAccount]:
    """What a customer saved, the last used first; few by the rule of who may save."""
    return await SavedAccount.filter(customer_id=customer_id).order_by("-used_at", "-id")


async def cart_of(customer_id: UUID) -> list[Kept]:
    """The lines of a customer's cart, the first put in first."""
    rows = await CartLine.filter(customer_id=customer_id).order_by("id")
    return [
        Kept(
            row.variant_id,
            row.quantity,
            Money(row.seen_minor, row.currency),
            row.account,
            tuple(UUID(choice) for choice in row.choices),
            row.server,
            row.ported_to,
        )
        for row in rows
    ]


async def known_variants(ids: Sequence[UUID]) -> set[UUID]:
    """Those of the ids that are variants."""
    return {row["id"] for row in await database.fetch(_KNOWN, list(ids))}


def written(choices: Sequence[UUID]) -> str:
    """Choices as the table has them."""
    return orjson.dumps([str(choice) for choice in choices]).decode()
