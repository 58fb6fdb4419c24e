"""Who somebody is beside their account: whatever their orders bind together. One statement each.

A person is an account, the contacts of orders, the device on which they were placed, and whoever paid for them: who
comes with another account but pays as before is the same one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database

# Of a device in a shop, or of whoever pays for a whole office, no more than these count with the next order.
_MOST_PAYERS = 20

# $1: the customer, $2 and $3: contacts, $4: the key of the device.
_MINE = """
me AS MATERIALIZED (
    SELECT registered_at, birthday_month, email, phone FROM customer WHERE id = $1
), mine AS MATERIALIZED (
    SELECT customer_id, payer_key, paid_at FROM "order"
    WHERE customer_id = $1 OR contact_email = $2 OR contact_email = (SELECT email FROM me)
        OR contact_phone = $3 OR contact_phone = (SELECT phone FROM me) OR device_key = $4
)
"""
_KNOWN = f"""
WITH {_MINE}
SELECT me.email, me.phone,
    ARRAY(SELECT DISTINCT payer_key FROM mine WHERE payer_key IS NOT NULL ORDER BY payer_key LIMIT {_MOST_PAYERS})
        AS payers
FROM (VALUES (1)) AS one (row) LEFT JOIN me ON true
"""  # noqa: S608 - our own words; values are bound
_STANDING = f"""
WITH {_MINE}, linked AS (
    SELECT customer_id, paid_at FROM mine
    UNION ALL SELECT customer_id, paid_at FROM "order"
    WHERE payer_key IN (SELECT payer_key FROM mine WHERE payer_key IS NOT NULL)
)
SELECT me.registered_at, me.birthday_month,
    ARRAY(SELECT name FROM person_tag WHERE customer_id = $1 ORDER BY name) AS tags,
    (SELECT min(registered_at) FROM customer WHERE id IN (SELECT customer_id FROM linked)) AS known_since,
    EXISTS (SELECT FROM linked WHERE paid_at IS NOT NULL) AS has_paid
FROM (VALUES (1)) AS one (row) LEFT JOIN me ON true
"""  # noqa: S608 - our own words; values are bound
# Of all that is known of them now, what was before this order.
_BEFORE = """
SELECT EXISTS (
    SELECT FROM "order" WHERE payer_key = o.payer_key AND id <> o.id AND paid_at < o.paid_at
) AS paid FROM "order" o WHERE o.id = $1
"""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """What limits count beside what the order says: the account's own contacts, and who paid before."""

    email: str | None = None
    phone: str | None = None
    payers: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """Since when somebody has an account, by whichever of their accounts is the oldest, and whether they ever paid.

    Tags and birthday are those of the account, or of the guest.

    Who asks without an account has no `registered_at`, whatever else is theirs.
    """

    registered_at: datetime | None = None
    has_paid: bool = False
    birthday_month: int | None = None
    tags: frozenset[str] = frozenset()


async def known_person(
    customer_id: UUID | None, email: str | None, phone: str | None, device_key: str | None
) -> KnownPerson:
    """What else is known of whoever orders like this."""
    (row,) = await database.fetch(_KNOWN, customer_id, email, phone, device_key)
    return KnownPerson(row["email"], row["phone"], tuple(row["payers"]))


async def standing(customer_id: UUID | None, email: str | None, phone: str | None, device_key: str | None) -> Standing:
    """How whoever orders like this stands to the shop."""
    (row,) = await database.fetch(_STANDING, customer_id, email, phone, device_key)
    since = [moment for moment in (row["registered_at"], row["known_since"]) if moment is not None]
    return Standing(
        registered_at=min(since) if row["registered_at"] is not None else None,
        has_paid=row["has_paid"],
        birthday_month=row["birthday_month"],
        tags=frozenset(row["tags"]),
    )


async def payer_paid_before(order_id: UUID) -> bool:
    """Whether whoever paid for the order had paid for another one before."""
    rows = await database.fetch(_BEFORE, order_id)
    return bool(rows) and bool(rows[0]["paid"])
