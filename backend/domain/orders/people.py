"""Buyers as support looks them up, and what each bought: many keys in, aligned answers out, one statement each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.accounts import contacts
from backend.domain.accounts.models import Customer
from backend.domain.accounts.notes import PersonNote
from backend.domain.accounts.tags import PersonTag
from backend.domain.orders.search import TAIL

LONGEST_TEXT = 254


@dataclass(frozen=True, slots=True)
class PersonFilter:
    """Which buyers are wanted; all that is given must hold. `registered`: with an account, or guests; of tags one."""

    text: str | None = None
    registered: bool | None = None
    tags: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class Bought:
    """What a buyer bought in one currency, in minor units: paid, and of that given back."""

    currency: str
    orders: int
    paid_minor: int
    refunded_minor: int
    last_at: datetime


# By their own contact, by the contact of an order, its end, or its number.
_TEXT = """c.id IN (
    SELECT id FROM customer WHERE email = {email}
    UNION SELECT id FROM customer WHERE phone = {phone}
    UNION SELECT customer_id FROM "order" WHERE contact_email = {email}
    UNION SELECT customer_id FROM "order" WHERE contact_phone = {phone}
    UNION SELECT customer_id FROM "order" WHERE number = {text}
    UNION SELECT customer_id FROM "order" WHERE right(contact_phone, 4) = right({tail}, 4)
        AND contact_phone IS NOT NULL AND contact_phone LIKE '%' || {tail}
)"""
_BOUGHT = """
SELECT customer_id, currency, count(*) AS orders, sum(paid_minor)::bigint AS paid_minor,
    sum(refunded_minor)::bigint AS refunded_minor, max(placed_at) AS last_at
FROM "order" WHERE customer_id = ANY($1::uuid[]) GROUP BY customer_id, currency ORDER BY customer_id, currency
"""
_CONTACTS = """
SELECT asked.id, last.contact FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL (
    SELECT coalesce(contact_email, contact_phone) AS contact FROM "order"
    WHERE customer_id = asked.id AND num_nonnulls(contact_email, contact_phone) > 0 ORDER BY id DESC LIMIT 1
) AS last
"""
_SESSIONS = """
SELECT customer_id, count(*) AS sessions FROM session
WHERE customer_id = ANY($1::uuid[]) AND revoked_at IS NULL AND expires_at > $2 GROUP BY customer_id
"""


async def find_people(wanted: PersonFilter, page: Page) -> list[Customer]:
    """Buyers, newest first; the cursor is the id. One statement, and one more for the rows."""
    values: list[object] = []
    where = _where(wanted, values)
    if page.after is not None:
        where += f" AND c.id < {_value(values, page.after[0])}"
    rows = await database.fetch(
        f"SELECT c.id FROM customer c WHERE {where}"  # noqa: S608 - constants; values are bound
        f" ORDER BY c.id DESC LIMIT {_value(values, page.limit)}",
        *values,
    )
    ids: list[UUID] = [row["id"] for row in rows]
    found = {row.id: row for row in await Customer.filter(id__in=ids)} if ids else {}
    return [found[id] for id in ids]


async def count_people(wanted: PersonFilter) -> int:
    """How many there are."""
    values: list[object] = []
    where = _where(wanted, values)
    (row,) = await database.fetch(f"SELECT count(*)::int AS n FROM customer c WHERE {where}", *values)  # noqa: S608
    number: int = row["n"]
    return number


def _where(wanted: PersonFilter, values: list[object]) -> str:
    """The condition; what it compares with is added to `values`."""
    where = ["true"]
    if wanted.registered is not None:
        where.append(f"c.registered_at IS {'NOT ' if wanted.registered else ''}NULL")
    if wanted.tags is not None:
        names = _value(values, [tag.replace("\0", "") for tag in wanted.tags])
        where.append(f"c.id IN (SELECT customer_id FROM person_tag WHERE name = ANY({names}::text[]))")  # noqa: S608
    if wanted.text is not None and wanted.text.strip():
        text = wanted.text.strip()[:LONGEST_TEXT].replace("\0", "")
        where.append(
            _TEXT.format(
                text=f"{_value(values, text)}::text",
                email=f"{_value(values, contacts.email(text))}::text",
                phone=f"{_value(values, contacts.phone(text))}::text",
                tail=f"{_value(values, text if TAIL.fullmatch(text) else None)}::text",
            )
        )
    return " AND ".join(where)


def _value(values: list[object], given: object) -> str:
    values.append(given)
    return f"${len(values)}"


async def bought_by_person(ids: Sequence[UUID]) -> list[list[Bought]]:
    """What each buyer bought, by currency."""
    found: defaultdict[UUID, list[Bought]] = defaultdict(list)
    for row in await database.fetch(_BOUGHT, list(ids)):
        found[row.pop("customer_id")].append(Bought(**row))
    return [found[id] for id in ids]


async def contacts_by_person(ids: Sequence[UUID]) -> list[str | None]:
    """The contact each buyer gave with the last order; None where none was given."""
    found = {row["id"]: row["contact"] for row in await database.fetch(_CONTACTS, list(ids))}
    return [found.get(id) for id in ids]


async def sessions_by_person(ids: Sequence[UUID], at: datetime) -> list[int]:
    """In how many places each buyer is signed in now."""
    rows = await database.fetch(_SESSIONS, list(ids), at)
    found = {row["customer_id"]: row["sessions"] for row in rows}
    return [found.get(id, 0) for id in ids]


async def tags_by_person(ids: Sequence[UUID]) -> list[list[str]]:
    """The tags of each buyer, by name."""
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    for row in await PersonTag.filter(customer_id__in=ids).order_by("customer_id", "name"):
        found[row.customer_id].append(row.name)
    return [found[id] for id in ids]


async def notes_by_person(ids: Sequence[UUID]) -> list[list[PersonNote]]:
    """What staff noted about each buyer, the latest first."""
    found: defaultdict[UUID, list[PersonNote]] = defaultdict(list)
    for row in await PersonNote.filter(customer_id__in=ids).order_by("customer_id", "-id"):
        found[row.customer_id].append(row)
    return [found[id] for id in ids]
