"""Buyers ask for invoices, and look at those that were issued."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.invoicing import links, models, service
from backend.domain.invoicing.wanted import wanted
from backend.domain.orders import access
from backend.domain.orders.errors import OrderUnknown as NoSuchOrder
from backend.domain.orders.models import Order
from backend.schema.access import OrderUnknown, VerificationRequired
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.invoices import Invoice, PrintedInvoice
from backend.schema.invoices_input import AlreadyInvoiced, NothingToInvoice, RequestInvoiceInput
from backend.schema.repeats import IdempotencyConflict

RequestInvoiceResult: TypeAlias = Annotated[
    Invoice
    | OrderUnknown
    | VerificationRequired
    | NothingToInvoice
    | AlreadyInvoiced
    | InvalidInput
    | IdempotencyConflict,
    union("RequestInvoiceResult", "The request, or why there is none."),
]


@strawberry.type
class Query:
    @query(SHOP)
    async def printed_invoice(
        self, info: Info, token: Annotated[str, arg(SHOP, "The last part of the invoice's page's address.")]
    ) -> PrintedInvoice | None:
        """An issued invoice for whoever has its link; null for everything else."""
        id = links.opened_by(token)
        row = await models.Invoice.get_or_none(id=id) if id is not None else None
        if row is None or row.number is None:
            return None
        return PrintedInvoice.of(row, await Order.get(id=row.order_id), info.context.locale)


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def request_invoice(
        self,
        info: Info,
        input: Annotated[RequestInvoiceInput, arg(SHOP, "Of which order, and for whom.")],
        idempotency_key: Annotated[
            str, arg(SHOP, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> RequestInvoiceResult:
        """Ask for an invoice of a paid order, over what was really paid and did not go back. One at a time."""
        asked = info.context
        id = ids.parse("ord", input.order_id) if input.order_id is not None else None
        seen = await access.viewing(asked.caller, id=id, token=input.lookup_token, at=asked.at)
        if seen is None:
            raise NoSuchOrder
        row = await service.request_invoice(
            seen,
            wanted(input.title_kind, input.title, input.tax_number, input.email),
            caller=asked.caller,
            key=idempotency_key,
            address=asked.address,
            at=asked.at,
        )
        return Invoice.of(row)
