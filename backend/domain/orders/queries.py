"""Reading orders: many keys in, aligned answers out, one statement each."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from tortoise.expressions import Q

from backend.core import database
from backend.core.paging import Page
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders.models import Order, OrderEvent, OrderLine, OrderUnit
from backend.domain.orders.states import UnitState
from backend.domain.vault.values import Wanted

# Units that stand for others: a bundle's own piece, and what its buyer is still to choose.
NO_GOODS = (FulfilmentKind.BUNDLE, FulfilmentKind.CHOICE)


async def leaf_units(order_id: UUID) -> list[Wanted]:
    """What an order needs from the stock: every unit but the bundles' own and what is still to be chosen, in order."""
    rows = await OrderUnit.filter(order_id=order_id).exclude(kind__in=NO_GOODS).order_by("position")
    return [Wanted(unit_id=row.id, slot=row.slot, variant_id=row.variant_id) for row in rows]


async def orders_by_id(ids: Sequence[UUID]) -> list[Order | None]:
    """The orders, None where there is none."""
    found = {row.id: row for row in await Order.filter(id__in=ids)}
    return [found.get(id) for id in ids]


async def numbers_by_id(ids: Sequence[UUID]) -> list[str | None]:
    """The numbers of the orders, None where there is none."""
    rows = await database.fetch('SELECT id, number FROM "order" WHERE id = ANY($1::uuid[])', list(ids))
    found = {row["id"]: row["number"] for row in rows}
    return [found.get(id) for id in ids]


async def lines_by_order(ids: Sequence[UUID]) -> list[list[OrderLine]]:
    """Each order's lines in their order."""
    found: defaultdict[UUID, list[OrderLine]] = defaultdict(list)
    for row in await OrderLine.filter(order_id__in=ids).order_by("order_id", "position"):
        found[row.order_id].append(row)
    return [found[id] for id in ids]


async def lines_by_id(ids: Sequence[UUID]) -> list[OrderLine]:
    """The lines; each must exist."""
    found = {row.id: row for row in await OrderLine.filter(id__in=ids)}
    return [found[id] for id in ids]


async def units_by_order(ids: Sequence[UUID]) -> list[list[OrderUnit]]:
    """Each order's units, bundles' components included, in their order."""
    found: defaultdict[UUID, list[OrderUnit]] = defaultdict(list)
    for row in await OrderUnit.filter(order_id__in=ids).order_by("order_id", "position"):
        found[row.order_id].append(row)
    return [found[id] for id in ids]


async def units_by_id(ids: Sequence[UUID]) -> list[OrderUnit]:
    """The units; each must exist."""
    found = {row.id: row for row in await OrderUnit.filter(id__in=ids)}
    return [found[id] for id in ids]


async def events_by_order(ids: Sequence[UUID]) -> list[list[OrderEvent]]:
    """Each order's timeline, oldest first."""
    found: defaultdict[UUID, list[OrderEvent]] = defaultdict(list)
    for row in await OrderEvent.filter(order_id__in=ids).order_by("order_id", "id"):
        found[row.order_id].append(row)
    return [found[id] for id in ids]


async def orders_of_customer(customer_id: UUID, page: Page) -> list[Order]:
    """A customer's orders, newest first; the cursor is the id."""
    query = Order.filter(customer_id=customer_id)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def entitlements_of_customer(customer_id: UUID, page: Page) -> list[OrderUnit]:
    """What a customer owns, delivered last first; the cursor is time of delivery and id."""
    query = OrderUnit.filter(customer_id=customer_id, state=UnitState.DELIVERED)
    query = query.exclude(kind=FulfilmentKind.BUNDLE)
    if page.after is not None:
        at, id = page.after
        query = query.filter(Q(delivered_at__lt=at) | Q(delivered_at=at, id__lt=id))
    return await query.order_by("-delivered_at", "-id").limit(page.limit)


async def faces_by_unit(ids: Sequence[UUID]) -> list[int]:
    """The face value each unit was sold with, in minor units of its own currency; each must have one."""
    rows = await database.fetch(
        """SELECT u.id, (CASE WHEN u.component IS NULL THEN l.snapshot ELSE l.snapshot->'components'->u.component END
                         ->>'face_minor')::bigint AS minor
           FROM order_unit u JOIN order_line l ON l.id = u.line_id WHERE u.id = ANY($1::uuid[])""",
        list(ids),
    )
    found = {row["id"]: row["minor"] for row in rows}
    return [found[id] for id in ids]


async def has_paid(customer_id: UUID) -> bool:
    """Whether the customer ever paid for an order, whatever became of it; one statement."""
    return await Order.exists(customer_id=customer_id, paid_at__isnull=False)
