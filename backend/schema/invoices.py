"""Invoices (发票) as buyers and staff see them, and the printed page of one."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend import settings
from backend.core import ids
from backend.domain.accounts import contacts
from backend.domain.accounts.permissions import Permission
from backend.domain.invoicing import links, models, queries
from backend.domain.invoicing.states import InvoiceKind, InvoiceSort, InvoiceState, TitleKind
from backend.domain.orders import models as order_models
from backend.domain.orders import queries as orders
from backend.schema.accounts import staff_by_id
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, described, edge, shown, typed
from backend.schema.orders import Order
from backend.schema.scalars import Money, Node
from backend.schema.units import said

described(
    InvoiceKind,
    BOTH,
    "What a paper does.",
    {
        "INVOICE": "It is over what was really paid and did not go back.",
        "RED_LETTER": "It takes (part of) an invoice back, because money went back.",
    },
)
described(
    InvoiceState,
    BOTH,
    "Where an invoice stands.",
    {
        "REQUESTED": "Staff are to issue it.",
        "ISSUED": "It has its number.",
        "RED_LETTERED": "Issued, and all of it was taken back by red letters.",
        "REFUSED": "Staff said why it is not issued; it can be asked for again.",
        "WITHDRAWN": "Nothing was left to invoice, or to take back, before it was issued.",
        "VOIDED": "Issued by mistake: it counts no more, its number stays used.",
    },
)
described(
    TitleKind,
    BOTH,
    "Whose name an invoice bears.",
    {"PERSONAL": "A person's.", "COMPANY": "A company's, with its tax number."},
    name="InvoiceTitleKind",
)
described(
    InvoiceSort,
    STAFF,
    "In which order invoices are listed.",
    {"NEWEST": "Asked for last, first.", "OLDEST": "Waiting longest, first."},
)

Papers = Sequence["Invoice"]


async def corrected_of_invoices(papers: Papers, info: Info) -> list[str | None]:
    """The number of the invoice that each red letter corrects; one statement."""
    found = await queries.invoices_by_id([paper.row.corrects_id for paper in papers])
    return [row.full_number if row else None for row in found]


async def orders_of_invoices(papers: Papers, info: Info) -> list[Order | None]:
    """The order of each, one statement."""
    rows = await orders.orders_by_id([paper.row.order_id for paper in papers])
    return [Order.of(row, info.context.locale) if row is not None else None for row in rows]


async def numbers_of_invoices(papers: Papers, info: Info) -> list[str]:
    """The order's number of each, one statement."""
    return [number or "" for number in await orders.numbers_by_id([paper.row.order_id for paper in papers])]


async def deciders_of_invoices(papers: Papers, info: Info) -> list[str | None]:
    """Who issued, refused or voided each: a name or system; one statement."""
    known = [paper.row.decided_by or "" for paper in papers]
    keys = [UUID(actor.removeprefix("staff:")) if actor.startswith("staff:") else None for actor in known]
    people = await staff_by_id(keys)
    return [
        person.name if person else actor.partition(":")[0] or None for person, actor in zip(people, known, strict=True)
    ]


@typed(BOTH)
class Invoice(Node):
    """An invoice of an order, or a red letter that takes (part of) one back."""

    id: strawberry.ID = shown(BOTH, "Opaque and global.")
    kind: InvoiceKind = shown(BOTH, "Whether it is an invoice or takes one back.")
    state: InvoiceState = shown(BOTH, "Where it stands.")
    number: str | None = shown(BOTH, "The shop's number, e.g. 2026-000042, without a gap; null until it is issued.")
    official_number: str | None = shown(BOTH, "The tax system's number; null unless it was issued there too.")
    link: str | None = shown(BOTH, "Where the tax system's paper can be fetched; null without one.")
    title_kind: TitleKind = shown(BOTH, "Whose name it bears.")
    title: str = shown(BOTH, "That name; empty once the buyer was forgotten.")
    tax_number: str | None = shown(BOTH, "The company's unified social credit identifier; null for a person.")
    amount: Money = shown(BOTH, "What it is over, or takes back: what was really paid less what goes back.")
    answer: str | None = shown(BOTH, "Why it was refused or voided, in staff's words; null otherwise.")
    requested_at: datetime = shown(BOTH, "When it was asked for, or owed (UTC).")
    decided_at: datetime | None = shown(BOTH, "When it was issued, refused or voided (UTC); null until then.")
    corrects: str | None = edge(BOTH, "Number of the invoice that a red letter corrects.", corrected_of_invoices)
    print_path: str | None = shown(SHOP, "The page of its own, to be printed; null until it is issued.")
    email_masked: str = shown(SHOP, "Where it is sent, its middle hidden.")
    email: str | None = shown(STAFF, "Where it is sent; null without CONTACT_READ.", permission=Permission.CONTACT_READ)
    version: int = shown(STAFF, "Grows when money goes back before it is issued; give it when you issue it.")
    order_number: str = edge(STAFF, "The number of its order.", numbers_of_invoices)
    order: Order | None = edge(
        STAFF, "Its order; null without ORDERS_READ.", orders_of_invoices, permission=Permission.ORDERS_READ
    )
    decided_by: str | None = edge(STAFF, "Who issued, refused or voided it.", deciders_of_invoices)
    row: strawberry.Private[models.Invoice]

    @classmethod
    def of(cls, row: models.Invoice) -> "Invoice":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("ivc", row.id)),
            kind=row.kind,
            state=row.state,
            number=row.full_number,
            official_number=row.official_number,
            link=row.link,
            title_kind=row.title_kind,
            title=row.title,
            tax_number=row.tax_number,
            amount=Money.minor(row.amount_minor, row.currency),
            answer=row.answer,
            requested_at=row.requested_at,
            decided_at=row.decided_at,
            print_path=f"/invoices/{links.token_of(row.id)}" if row.number is not None else None,
            email_masked=masked(row.email),
            email=row.email or None,
            version=row.version,
            row=row,
        )


def masked(email: str) -> str:
    """The address with its middle hidden; empty when it was forgotten."""
    return contacts.mask(email) if email else ""


async def invoices_of(order_ids: Sequence[UUID]) -> list[list[Invoice]]:
    """The invoices and red letters of each order, oldest first; one statement."""
    return [[Invoice.of(row) for row in rows] for rows in await queries.invoices_by_order(order_ids)]


@typed(SHOP)
class InvoiceItem:
    """A line of what was bought, as the invoice's page names it."""

    name: str = shown(SHOP, "Product and variant as sold.")
    quantity: int = shown(SHOP, "How many were bought.")


async def items_of_papers(papers: Sequence["PrintedInvoice"], info: Info) -> list[list[InvoiceItem]]:
    """What was bought, one statement."""
    found = await orders.lines_by_order([paper.order_row_id for paper in papers])
    locale = info.context.locale
    return [
        [
            InvoiceItem(
                name=f"{said(line.snapshot['names'], locale)} {said(line.snapshot['variant_names'], locale)}".strip(),
                quantity=line.quantity,
            )
            for line in lines
        ]
        for lines in found
    ]


async def invoices_of_papers(papers: Sequence["PrintedInvoice"], info: Info) -> list[Invoice]:
    """The invoice of each page."""
    return [Invoice.of(paper.row) for paper in papers]


@typed(SHOP)
class PrintedInvoice:
    """An issued invoice with everything its own page shows."""

    invoice: Invoice = edge(SHOP, "The invoice.", invoices_of_papers)
    order_number: str = shown(SHOP, "The number of its order.")
    paid_at: datetime | None = shown(SHOP, "When the order was paid (UTC).")
    seller: str = shown(SHOP, "Who sells, as invoices name them.")
    seller_tax_number: str | None = shown(SHOP, "The seller's tax number; null when the shop has none set.")
    items: list[InvoiceItem] = edge(SHOP, "What was bought.", items_of_papers)
    row: strawberry.Private[models.Invoice]
    order_row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.Invoice, order: order_models.Order, locale: str) -> "PrintedInvoice":
        """From the rows."""
        chosen = settings.get()
        name = chosen.shop_name_zh if locale == "zh-CN" else chosen.shop_name_en
        return cls(
            order_number=order.number,
            paid_at=order.paid_at,
            seller=chosen.seller_name or name,
            seller_tax_number=chosen.seller_tax_number or None,
            row=row,
            order_row_id=order.id,
        )
