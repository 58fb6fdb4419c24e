"""Reading suppliers, offers and orders: many keys in, aligned answers out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import F

from backend import settings
from backend.core import database
from backend.core.money import Money
from backend.core.paging import Page
from backend.domain.suppliers.accounts import account_key
from backend.domain.suppliers.models import Supplier, SupplierOffer, SupplierOrder
from backend.domain.suppliers.states import SupplierOrderState, SupplierState

# Orders that wait are taken off first: they will use quota and balance before any new one. `$2` is since when an
# offer is fresh; the availability of all kinds asks with `{variants}` of its own.
LEFT_OF_TOPUPS = """
SELECT o.variant_id, greatest(0, sum(least(
    coalesce(o.quota - o.held - o.used, 2147483647), s.balance_minor / o.cost_minor
)) - (
    SELECT count(*) FROM supplier_order w WHERE w.variant_id = o.variant_id AND w.state = 'QUEUED'
))::bigint AS free
FROM supplier_offer o JOIN supplier s ON s.id = o.supplier_id
WHERE o.variant_id {variants} AND o.state = 'ACTIVE' AND o.listed AND s.state = 'ACTIVE'
    AND o.checked_at >= $2 AND s.balance_checked_at >= $2 AND s.balance_minor > 0
GROUP BY o.variant_id
"""

# ISO 4217 for "no currency".
MIXED = "XXX"
_SPENT = """
SELECT o.unit_id, sum(o.cost_minor)::bigint AS minor, min(s.currency) AS currency,
    count(DISTINCT s.currency) AS currencies
FROM supplier_order o JOIN supplier s ON s.id = o.supplier_id
WHERE o.unit_id = ANY($1::uuid[]) AND o.cost_minor > 0 GROUP BY o.unit_id
"""


async def topup_availability(variant_ids: Sequence[UUID], at: datetime) -> list[int | None]:
    """How many more of each can be promised, aligned: by quota and balance of suppliers whose offer is fresh.

    None would be "no limit": a balance always limits, so it is not used today. One statement.
    """
    if not variant_ids:
        return []
    asked = LEFT_OF_TOPUPS.format(variants="= ANY($1::uuid[])")
    left = {row["variant_id"]: row["free"] for row in await database.fetch(asked, list(variant_ids), fresh_from(at))}
    return [left.get(id, 0) for id in variant_ids]


def fresh_from(at: datetime) -> datetime:
    """An offer or balance seen earlier than this sells nothing."""
    return at - timedelta(seconds=settings.get().supplier_fresh_s)


async def spent_by_unit(ids: Sequence[UUID]) -> list[Money | None]:
    """What all attempts for each unit cost together, aligned; None: nothing.

    What suppliers took in several currencies is of none: no rate says what that is worth.
    """
    rows = await database.fetch(_SPENT, list(ids))
    found = {row["unit_id"]: Money(row["minor"], row["currency"] if row["currencies"] == 1 else MIXED) for row in rows}
    return [found.get(id) for id in ids]


async def suppliers_by_id(keys: Sequence[UUID | None]) -> list[Supplier | None]:
    """Suppliers, aligned; None for a missing one or a None key."""
    wanted = {key for key in keys if key is not None}
    found = {row.id: row for row in await Supplier.filter(id__in=list(wanted))} if wanted else {}
    return [found.get(key) if key is not None else None for key in keys]


async def low_suppliers() -> list[Supplier]:
    """Active suppliers where the shop is known to have less than it wants to; the emptiest first, a hundred at most."""
    return (
        await Supplier.filter(state=SupplierState.ACTIVE, balance_minor__lt=F("low_balance_minor"))
        .order_by("balance_minor", "id")
        .limit(100)
    )


async def page_of_suppliers(page: Page) -> list[Supplier]:
    """A page of suppliers, oldest first, `page.limit` at most."""
    query = Supplier.all().order_by("id").limit(page.limit)
    return await (query.filter(id__gt=page.after[0]) if page.after is not None else query)


async def page_of_offers(page: Page, *, supplier_id: UUID | None, variant_id: UUID | None) -> list[SupplierOffer]:
    """A page of offers, oldest first, `page.limit` at most."""
    query = SupplierOffer.all().order_by("id").limit(page.limit)
    if supplier_id is not None:
        query = query.filter(supplier_id=supplier_id)
    if variant_id is not None:
        query = query.filter(variant_id=variant_id)
    return await (query.filter(id__gt=page.after[0]) if page.after is not None else query)


@dataclass(frozen=True, slots=True)
class SupplierOrderFilter:
    """Which orders are wanted; all that is given must hold. `account` in any spelling."""

    states: Sequence[SupplierOrderState] | None = None
    needs_person: bool | None = None
    supplier_id: UUID | None = None
    order_id: UUID | None = None
    account: str | None = None


async def page_of_orders(wanted: SupplierOrderFilter, page: Page) -> list[SupplierOrder]:
    """A page of orders at suppliers, newest first, `page.limit` at most."""
    query = SupplierOrder.all().order_by("-id").limit(page.limit)
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.needs_person is not None:
        query = query.filter(person_since__isnull=not wanted.needs_person)
    if wanted.supplier_id is not None:
        query = query.filter(supplier_id=wanted.supplier_id)
    if wanted.order_id is not None:
        query = query.filter(order_id=wanted.order_id)
    if wanted.account is not None:
        query = query.filter(account_key=account_key(wanted.account))
    return await (query.filter(id__lt=page.after[0]) if page.after is not None else query)


async def costs_by_variant(ids: Sequence[UUID]) -> list[tuple[int, str] | None]:
    """What the cheapest active offer asks for each variant, in minor units of the currency named beside it; aligned."""
    rows = await database.fetch(
        """SELECT DISTINCT ON (o.variant_id) o.variant_id, o.cost_minor, s.currency
        FROM supplier_offer o JOIN supplier s ON s.id = o.supplier_id
        WHERE o.variant_id = ANY($1::uuid[]) AND o.state = 'ACTIVE' AND o.listed AND s.state = 'ACTIVE'
        ORDER BY o.variant_id, o.cost_minor, o.id""",
        list(ids),
    )
    found = {row["variant_id"]: (row["cost_minor"], row["currency"]) for row in rows}
    return [found.get(id) for id in ids]
