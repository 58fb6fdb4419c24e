"""Who somebody is beside their account: whatever their orders bind together. One statement each.

A person is an account, the contacts of orders, the device on which they were placed, and whoever paid for them: who
comes with another account but pays as before is the same one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.promotions.payers import MOST_PAYERS, PAYERS

# $1: the customer, $2 and $3: contacts, $4: the key of the device.
_MINE = """
me AS MATERIALIZED (
    SELECT registered_at, birthday_month, email, phone FROM customer WHERE id = $1
), mine AS MATERIALIZED (
    SELECT id, customer_id, payer_key, state, placed_at, paid_at FROM "order"
    WHERE customer_id = $1 OR contact_email = $2 OR contact_email = (SELECT email FROM me)
        OR contact_phone = $3 OR contact_phone = (SELECT phone FROM me) OR device_key = $4
)
"""
_KNOWN = f"""
WITH {_MINE}
SELECT me.email, me.phone,
    ARRAY(SELECT DISTINCT payer_key FROM mine WHERE payer_key IS NOT NULL ORDER BY payer_key LIMIT {MOST_PAYERS})
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
# What was given up, ran out or went back counts no more. Who was paid for by the same payer is the same person, with
# whatever they order: who will pay for what is not paid yet is not known.
_HAD = f"""
WITH {_MINE}, payers AS (
    SELECT DISTINCT payer_key FROM mine WHERE payer_key IS NOT NULL ORDER BY payer_key LIMIT {MOST_PAYERS}
), kin AS MATERIALIZED (
    SELECT customer_id, contact_email, contact_phone, device_key FROM "order"
    WHERE payer_key IN (SELECT payer_key FROM payers)
), whole AS (
    SELECT id, state, placed_at FROM mine
    UNION SELECT id, state, placed_at FROM "order"
    WHERE placed_at > $6 AND customer_id IN (SELECT customer_id FROM kin)
    UNION SELECT id, state, placed_at FROM "order"
    WHERE placed_at > $6 AND contact_email IN (SELECT contact_email FROM kin)
    UNION SELECT id, state, placed_at FROM "order"
    WHERE placed_at > $6 AND contact_phone IN (SELECT contact_phone FROM kin)
    UNION SELECT id, state, placed_at FROM "order"
    WHERE placed_at > $6 AND device_key IN (SELECT device_key FROM kin)
)
SELECT u.variant_id, o.placed_at, count(*)::int AS pieces FROM whole o JOIN order_unit u ON u.order_id = o.id
WHERE o.placed_at > $6 AND o.state NOT IN ('CANCELLED', 'EXPIRED')
  AND u.state NOT IN ('RELEASED', 'REFUNDING', 'REFUNDED') AND u.variant_id = ANY($5::uuid[])
GROUP BY u.variant_id, o.placed_at
"""  # noqa: S608 - our own words; values are bound
_PAYERS = f"""
SELECT {PAYERS.format(device="$2")} AS payers FROM (VALUES (1)) AS one (row) LEFT JOIN customer c ON c.id = $1
"""  # noqa: S608 - our own words; values are bound
# More of the goods of an order than their own limits say, by whoever paid for it.
# The few orders of the payer first: of the goods there are many more.
_PASSED = """
WITH limited AS MATERIALIZED (
    SELECT id, max_per_person AS most, $2::timestamptz - make_interval(days => per_person_days) AS since FROM variant
    WHERE max_per_person IS NOT NULL AND id IN (SELECT variant_id FROM order_unit WHERE order_id = $1)
), theirs AS MATERIALIZED (
    SELECT id, placed_at FROM "order"
    WHERE payer_key = (SELECT payer_key FROM "order" WHERE id = $1) AND state NOT IN ('CANCELLED', 'EXPIRED')
      AND placed_at > (SELECT min(since) FROM limited)
)
SELECT limited.id, limited.most, count(*)::int AS had
FROM theirs JOIN order_unit u ON u.order_id = theirs.id
JOIN limited ON limited.id = u.variant_id AND theirs.placed_at > limited.since
WHERE u.state NOT IN ('RELEASED', 'REFUNDING', 'REFUNDED')
GROUP BY limited.id, limited.most HAVING count(*) > limited.most ORDER BY limited.id
"""
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


async def had(
    customer_id: UUID | None,
    email: str | None,
    phone: str | None,
    device_key: str | None,
    *,
    variant_ids: Sequence[UUID],
    since: datetime,
) -> Sequence[Mapping[str, Any]]:
    """How many `pieces` of each `variant_id` the whole person had, by when they were `placed_at`; what was inside
    bundles included.
    """
    return await database.fetch(_HAD, customer_id, email, phone, device_key, list(variant_ids), since)


async def known_payers(customer_id: UUID | None, device_key: str | None) -> list[str]:
    """Whoever paid for orders of this account, with contacts that are proved to be its own, or on this device."""
    (row,) = await database.fetch(_PAYERS, customer_id, device_key)
    return list(row["payers"])


async def passed_by_payer(order_id: UUID, *, at: datetime) -> Sequence[Mapping[str, Any]]:
    """Of which goods of the order (`id`) its payer `had` more by now than a person may have at `most`."""
    return await database.fetch(_PASSED, order_id, at)


async def payer_paid_before(order_id: UUID) -> bool:
    """Whether whoever paid for the order had paid for another one before."""
    rows = await database.fetch(_BEFORE, order_id)
    return bool(rows) and bool(rows[0]["paid"])
