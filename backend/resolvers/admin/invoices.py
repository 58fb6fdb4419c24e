"""Staff issue, refuse and void invoices, and take them out as a file."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.invoicing import models, queries, service
from backend.domain.invoicing.states import InvoiceSort
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.invoices import Invoice
from backend.schema.invoices_input import (
    ExportInvoicesInput,
    InvoiceChanged,
    InvoiceCorrected,
    InvoiceDecided,
    InvoiceFilter,
    InvoiceUnknown,
    IssueInvoiceInput,
    RefuseInvoiceInput,
)
from backend.schema.paging import Connection
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.tasks import Job

IssueInvoiceResult: TypeAlias = Annotated[
    Invoice | InvoiceUnknown | InvoiceDecided | InvoiceChanged | InvalidInput,
    union("IssueInvoiceResult", "The invoice with its number, or why it has none."),
]
RefuseInvoiceResult: TypeAlias = Annotated[
    Invoice | InvoiceUnknown | InvoiceDecided | InvalidInput,
    union("RefuseInvoiceResult", "The invoice as it is now, or why it was not refused."),
]
VoidInvoiceResult: TypeAlias = Annotated[
    Invoice | InvoiceUnknown | InvoiceDecided | InvoiceCorrected | InvalidInput,
    union("VoidInvoiceResult", "The invoice as it is now, or why it was not voided."),
]
ExportInvoicesResult: TypeAlias = Annotated[
    Job | InvalidInput | IdempotencyConflict,
    union("ExportInvoicesResult", "The job that makes the file, or why there is none."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.INVOICES_READ)
    async def invoices(
        self,
        info: Info,
        filter: Annotated[InvoiceFilter | None, arg(STAFF, "Which ones.")] = None,
        sort: Annotated[InvoiceSort, arg(STAFF, "In which order.")] = InvoiceSort.NEWEST,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Invoice]:
        """Invoices and red letters of all orders."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.invoices((filter or InvoiceFilter()).wanted(), asked, sort)
        return paging.connection(rows, asked, lambda row: (row.id,), Invoice.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.INVOICES_WRITE)
    async def issue_invoice(
        self, info: Info, input: Annotated[IssueInvoiceInput, arg(STAFF, "Which one.")]
    ) -> IssueInvoiceResult:
        """Give it the next number of its year, and tell whoever asked for it. A number is never given twice."""
        asked = info.context
        row = await service.issue_invoice(
            ids.parse("ivc", input.id) or ids.new(),
            version=input.version,
            official_number=input.official_number,
            link=input.link,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Invoice.of(row)

    @mutation(STAFF, permission=Permission.INVOICES_WRITE)
    async def refuse_invoice(
        self, info: Info, input: Annotated[RefuseInvoiceInput, arg(STAFF, "Which one, and why.")]
    ) -> RefuseInvoiceResult:
        """Say why it is not issued; the buyer may ask again."""
        asked = info.context
        row = await service.refuse_invoice(
            ids.parse("ivc", input.id) or ids.new(),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Invoice.of(row)

    @mutation(STAFF, permission=Permission.INVOICES_WRITE)
    async def void_invoice(
        self, info: Info, input: Annotated[RefuseInvoiceInput, arg(STAFF, "Which one, and why.")]
    ) -> VoidInvoiceResult:
        """Take back one that was issued by mistake; its number stays used, and the buyer may ask for another."""
        asked = info.context
        row = await service.void_invoice(
            ids.parse("ivc", input.id) or ids.new(),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Invoice.of(row)

    @mutation(STAFF, permission=Permission.INVOICES_READ)
    async def export_invoices(
        self,
        info: Info,
        input: Annotated[ExportInvoicesInput, arg(STAFF, "Which, and how.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> ExportInvoicesResult:
        """Write invoices into a file; `openJobFile` gives it."""
        asked = info.context
        request = service.ExportRequest((input.filter or InvoiceFilter()).wanted(), input.format, asked.locale)
        job = await service.start_invoice_export(
            request, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Job.of(job, asked.locale)


async def _node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.INVOICES_READ):
        return None
    row = await models.Invoice.get_or_none(id=id)
    return Invoice.of(row) if row is not None else None


NODES = {"ivc": _node}
TYPES = (Invoice,)
