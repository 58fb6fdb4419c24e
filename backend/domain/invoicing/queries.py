"""Reading invoices: many keys in, aligned answers out, one statement each."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from backend.core import database
from backend.core.paging import Page
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.states import InvoiceKind, InvoiceSort, InvoiceState, TitleKind

_NOT_INVOICED = """
SELECT o.id FROM "order" o WHERE o.id = ANY($1::uuid[]) AND o.paid_minor > 0
    AND NOT EXISTS (
        SELECT FROM invoice i WHERE i.order_id = o.id AND i.kind = 'INVOICE' AND i.state IN ('REQUESTED', 'ISSUED')
    )
    AND EXISTS (
        SELECT FROM order_unit u WHERE u.order_id = o.id AND u.kind <> 'BUNDLE' AND u.refund_minor < u.paid_minor
    )
"""
_NUMBER = re.compile(r"(\d{4})-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class InvoiceFilter:
    """Which invoices are wanted; all that is given must hold.

    `text`: the invoice's number, the tax system's, a tax number or an order's number, whole; or part of a title.
    """

    states: tuple[InvoiceState, ...] | None = None
    kind: InvoiceKind | None = None
    title_kind: TitleKind | None = None
    order_id: UUID | None = None
    text: str | None = None


async def invoices(wanted: InvoiceFilter, page: Page, sort: InvoiceSort = InvoiceSort.NEWEST) -> list[Invoice]:
    """Invoices as they were asked for; the cursor is the id."""
    query, newest = matching(wanted), sort is InvoiceSort.NEWEST
    if page.after is not None:
        query = query.filter(id__lt=page.after[0]) if newest else query.filter(id__gt=page.after[0])
    return await query.order_by("-id" if newest else "id").limit(page.limit)


def matching(wanted: InvoiceFilter) -> QuerySet[Invoice]:
    """Everything the filter finds, in no order."""
    equal = {"kind": wanted.kind, "title_kind": wanted.title_kind, "order_id": wanted.order_id}
    query = Invoice.filter(**{name: value for name, value in equal.items() if value is not None})
    if wanted.states is not None:
        query = query.filter(state__in=wanted.states)
    if wanted.text:
        query = query.filter(_named(wanted.text))
    return query


def _named(text: str) -> Q:
    if number := _NUMBER.fullmatch(text):
        return Q(series=number[1], number=int(number[2]))
    squeezed = "".join(text.split())
    found = Q(title__icontains=text)
    # Longer than its column a text is no such number.
    if len(squeezed) <= 40:
        found |= Q(official_number=squeezed)
    if len(squeezed) <= 20:
        found |= Q(order__number=squeezed)
    return found | Q(tax_number=squeezed.upper()) if len(squeezed) <= 18 else found


async def invoices_by_order(ids: Sequence[UUID]) -> list[list[Invoice]]:
    """Each order's invoices and red letters, oldest first."""
    found: defaultdict[UUID, list[Invoice]] = defaultdict(list)
    for row in await Invoice.filter(order_id__in=list(ids)).order_by("order_id", "id"):
        found[row.order_id].append(row)
    return [found[id] for id in ids]


async def not_invoiced(ids: Sequence[UUID]) -> frozenset[UUID]:
    """Those of the orders of which something can be invoiced and nothing is."""
    return frozenset(row["id"] for row in await database.fetch(_NOT_INVOICED, list(ids)))


async def invoices_by_id(ids: Sequence[UUID | None]) -> list[Invoice | None]:
    """The invoices, None where there is none."""
    wanted = [id for id in ids if id is not None]
    found = {row.id: row for row in await Invoice.filter(id__in=wanted)} if wanted else {}
    return [found.get(id) if id is not None else None for id in ids]
