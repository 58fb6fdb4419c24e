"""What buyers ask for, what staff decide, and why not."""

from typing import Any

import strawberry

from backend.core import ids
from backend.domain.invoicing import queries
from backend.domain.invoicing.states import InvoiceKind, InvoiceState, TitleKind
from backend.domain.tasks.files.table import TableFormat
from backend.schema.doors import SHOP, STAFF, UserError, given, refusal, shown
from backend.schema.scalars import Money


@given(SHOP)
class RequestInvoiceInput:
    """Whom an invoice shall be for."""

    order_id: strawberry.ID | None = shown(SHOP, "Global id of one's own order.", default=None)
    lookup_token: str | None = shown(SHOP, "The token of the order's link, for whoever came by it.", default=None)
    title_kind: TitleKind = shown(SHOP, "A person's or a company's name.")
    title: str = shown(SHOP, "That name, 1 to 100 characters.")
    tax_number: str | None = shown(
        SHOP, "A company's unified social credit identifier, 18 characters; checked.", default=None
    )
    email: str = shown(SHOP, "Where it is sent.")


@given(STAFF)
class InvoiceStateFilter:
    """One of some states."""

    in_: list[InvoiceState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class InvoiceFilter:
    """Which invoices are wanted; all that is given must hold."""

    state: InvoiceStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    kind: InvoiceKind | None = shown(STAFF, "Of this kind.", default=None)
    title_kind: TitleKind | None = shown(STAFF, "For such a name.", default=None)
    order_id: strawberry.ID | None = shown(STAFF, "Of this order.", default=None)
    text: str | None = shown(
        STAFF,
        "A number of an invoice, the tax system, a company or an order, whole; or part of a title.",
        default=None,
    )

    def wanted(self) -> queries.InvoiceFilter:
        """As the domain takes it; an id that is none finds nothing."""
        text = self.text.replace("\0", "").strip()[:100] if self.text is not None else None
        return queries.InvoiceFilter(
            states=tuple(self.state.in_) if self.state else None,
            kind=self.kind,
            title_kind=self.title_kind,
            order_id=(ids.parse("ord", self.order_id) or ids.new()) if self.order_id is not None else None,
            text=text or None,
        )


@given(STAFF)
class IssueInvoiceInput:
    """An invoice or red letter that is issued."""

    id: strawberry.ID = shown(STAFF, "Which one.")
    version: int = shown(STAFF, "The version you read: its amount may have been cut down since.")
    official_number: str | None = shown(
        STAFF, "The tax system's number, letters and digits, where it was issued there.", default=None
    )
    link: str | None = shown(STAFF, "Where that paper can be fetched: an https address.", default=None)


@given(STAFF)
class RefuseInvoiceInput:
    """An invoice that is not issued, or was issued by mistake."""

    id: strawberry.ID = shown(STAFF, "Which one.")
    reason: str = shown(STAFF, "Why, at most 500 characters; the buyer reads it.")


@given(STAFF)
class ExportInvoicesInput:
    """Which invoices go into the file."""

    filter: InvoiceFilter | None = shown(STAFF, "Which ones; null: all there are.", default=None)
    format: TableFormat = shown(STAFF, "How it is written.")


@refusal("INVOICE_UNKNOWN", STAFF, zh="没有这张发票。", en="There is no such invoice.")
class InvoiceUnknown(UserError):
    """No such invoice."""


@refusal(
    "NOTHING_TO_INVOICE",
    SHOP,
    zh="订单没有可开票的金额：尚未付款，或已全部退款。",
    en="There is nothing to invoice: the order is not paid, or all of it went back.",
)
class NothingToInvoice(UserError):
    """The order is not paid, or all of it went back."""


@refusal(
    "ALREADY_INVOICED",
    SHOP,
    zh="这个订单已申请或已开具发票。",
    en="This order has an invoice already, or one was asked for.",
)
class AlreadyInvoiced(UserError):
    """An order has one live invoice at a time."""


@refusal(
    "INVOICE_DECIDED",
    STAFF,
    zh="这张发票已被处理，或不能这样处理；请查看最新状态。",
    en="It was dealt with meanwhile, or this cannot be done to it; look at where it stands now.",
)
class InvoiceDecided(UserError):
    """Issued, refused, voided or withdrawn meanwhile; or a red letter, which is owed."""


@refusal(
    "INVOICE_CHANGED",
    STAFF,
    zh="期间有退款，开票金额现在是 {amount}；请按新金额开具。",
    en="Money went back meanwhile: it is over {amount} now. Issue it over that.",
)
class InvoiceChanged(UserError):
    """Its amount was cut down since it was read."""

    amount: Money = shown(STAFF, "What it is over now.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The amount of now."""
        return {"amount": Money.minor(refusal.amount_minor, refusal.currency)}

    @staticmethod
    def words_of(refusal: Any, locale: str) -> dict[str, str]:
        """The amount with its currency."""
        money = Money.minor(refusal.amount_minor, refusal.currency)
        return {"amount": f"{money.amount} {money.currency}"}


@refusal(
    "INVOICE_CORRECTED",
    STAFF,
    zh="这张发票已开具红字发票，不能作废。",
    en="A red letter of this invoice was issued; it cannot be voided any more.",
)
class InvoiceCorrected(UserError):
    """What was corrected cannot be voided."""
