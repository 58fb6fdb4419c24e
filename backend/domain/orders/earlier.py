"""Orders that were bought without an account, with a contact that an account has proved since."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from backend.core import database
from backend.domain.accounts.contacts import ContactKind
from backend.domain.accounts.models import Customer

# What nobody buys on purpose without an account; the rest is offered again once these are kept.
MOST = 500

# Bought by a guest: a partner's orders are the partner's, and what an account has is that account's.
_EARLIER = """
SELECT o.id FROM "order" o JOIN customer c ON c.id = o.customer_id
WHERE (o.contact_phone = $1 OR o.contact_email = $2) AND c.registered_at IS NULL AND c.erased_at IS NULL
    AND o.paid_at IS NOT NULL AND o.partner_id IS NULL
ORDER BY o.id LIMIT $3
"""
_WITHOUT = """
SELECT o.id FROM "order" o JOIN customer c ON c.id = o.customer_id
WHERE o.id = ANY($1::uuid[]) AND c.registered_at IS NULL AND c.erased_at IS NULL
    AND o.partner_id IS NULL
"""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A contact of an account, and how many orders were bought with it before; None until it is proved."""

    kind: ContactKind
    contact: str
    count: int | None


async def earlier_orders(customer: Customer) -> list[Earlier]:
    """What was bought with each contact of the account. Who has not proved a contact is told of no orders of it."""
    if customer.registered_at is None:
        return []
    found = []
    for kind, contact, proved_at in (
        (ContactKind.PHONE, customer.phone, customer.phone_proved_at),
        (ContactKind.EMAIL, customer.email, customer.email_proved_at),
    ):
        if contact is not None:
            ids = await ids_of(**{kind.value: contact}) if proved_at is not None else None
            found.append(Earlier(kind, contact, None if ids is None else len(ids)))
    return found


async def without_account(order_ids: Sequence[UUID]) -> set[UUID]:
    """Which of these orders were bought without an account and are in none yet."""
    return {row["id"] for row in await database.fetch(_WITHOUT, list(order_ids))}


async def ids_of(*, phone: str | None = None, email: str | None = None) -> Sequence[UUID]:
    """Guests' paid orders with one of these contacts, the oldest first."""
    return [row["id"] for row in await database.fetch(_EARLIER, phone, email, MOST)]
