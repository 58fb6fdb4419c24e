"""What only the partner door has: the catalogue's changes, placing an order, the balance."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids, money, paging
from backend.core.refusals import InvalidInput, Refusal
from backend.domain.catalog.queries import offers as catalogue
from backend.domain.distribution.queries import Change
from backend.domain.ledger.values import Balance as LedgerBalance
from backend.schema.checkout import ContactInput, LineInput
from backend.schema.context import Info
from backend.schema.doors import PARTNERS, STAFF, UserError, edge, given, refusal, shown, typed
from backend.schema.languages import ContentLocale
from backend.schema.offers import Listing, listing, reader
from backend.schema.orders import Order
from backend.schema.paging import Edge, PageInfo
from backend.schema.scalars import Money, MoneyInput

# Where a first reading begins.
START = (-1, UUID(int=0))


async def listings_of_entries(entries: Sequence["CatalogueEntry"], info: Info) -> list[Listing | None]:
    """What each entry is now, one statement; None for what is not on sale for the partner."""
    found = await catalogue.offers_by_id(reader(info), [entry.product_row_id for entry in entries])
    return [listing(offer, info) if offer else None for offer in found]


@typed(PARTNERS)
class CatalogueEntry:
    """A product or bundle of which something changed: words, prices, what is left, or whether it is sold at all."""

    product_id: strawberry.ID = shown(PARTNERS, "Its global id.")
    listing: Listing | None = edge(
        PARTNERS, "What it is now; null: not on sale for you any more, so take it away.", listings_of_entries
    )
    product_row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, change: Change) -> "CatalogueEntry":
        """From the domain's change."""
        return cls(product_id=strawberry.ID(ids.public("prd", change.product_id)), product_row_id=change.product_id)


@typed(PARTNERS)
class CatalogueChanges:
    """A page of the catalogue in the order of changes, each product at its last one."""

    edges: list[Edge[CatalogueEntry]] = shown(PARTNERS, "The page's places in order.")
    page_info: PageInfo = shown(PARTNERS, "How to go on within this reading.")
    cursor: str = shown(
        PARTNERS,
        "Keep it and give it as `since` next time: no change is missed, whatever is written meanwhile, and one may"
        " be told twice.",
    )

    @classmethod
    def of(cls, rows: Sequence[Change], asked: paging.Page) -> "CatalogueChanges":
        """From `asked.limit` changes, one more than the page."""
        kept = rows[: asked.first]
        edges = [Edge(cursor=paging.encode(_key(row)), node=CatalogueEntry.of(row)) for row in kept]
        return cls(
            edges=edges,
            page_info=PageInfo(
                has_next_page=len(rows) > asked.first,
                has_previous_page=asked.after is not None,
                start_cursor=edges[0].cursor if edges else None,
                end_cursor=edges[-1].cursor if edges else None,
            ),
            cursor=edges[-1].cursor if edges else paging.encode(asked.after or START),
        )


def _key(change: Change) -> tuple[int, UUID]:
    return change.revision, change.product_id


@typed(PARTNERS | STAFF)
class Balance:
    """A prepaid balance."""

    available: Money = shown(PARTNERS | STAFF, "What may be spent now.")
    held: Money = shown(PARTNERS | STAFF, "Kept for orders that are being booked.")
    posted: Money = shown(PARTNERS | STAFF, "What is booked: available and held together.")

    @classmethod
    def of(cls, balance: LedgerBalance, currency: str) -> "Balance":
        """From the ledger's balance."""
        return cls(
            available=Money.minor(balance.available_minor, currency),
            held=Money.minor(balance.held_minor, currency),
            posted=Money.minor(balance.posted_minor, currency),
        )


@given(PARTNERS, name="PlaceOrderInput")
class PlacePartnerOrderInput:
    """What is bought, under which number of yours, at which price."""

    external_id: str = shown(
        PARTNERS, "Your own number of the order, never used before: 1 to 64 of letters, digits and `. _ : -`."
    )
    lines: list[LineInput] = shown(PARTNERS, "1 to 20 lines, each variant once, a bundle once for each choice.")
    expected_total: MoneyInput = shown(PARTNERS, "What you expect to pay; another total is refused as PriceChanged.")
    contact: ContactInput | None = shown(
        PARTNERS, "Your buyer's contact, for support; the shop sends nothing to it unless it must.", default=None
    )
    locale: ContentLocale | None = shown(PARTNERS, "Language of your buyer; null: that of the request.", default=None)

    def expected(self) -> money.Money:
        """The total as the domain takes it; raises InvalidInput for an amount that is none."""
        found = money.parse(str(self.expected_total.amount), self.expected_total.currency)
        if found is None:
            raise InvalidInput("BAD_AMOUNT", path=["input", "expectedTotal"])
        return found


@typed(PARTNERS, name="PlacedOrder")
class PlacedPartnerOrder:
    """An order that is paid from your balance and being delivered."""

    order: Order = shown(PARTNERS, "The order.")
    again: bool = shown(PARTNERS, "Whether an earlier request with the same key had placed it.")


@refusal(
    "INSUFFICIENT_BALANCE",
    PARTNERS | STAFF,
    zh="预付余额不足，可用 {sum}。",
    en="The prepaid balance is short: {sum} may be spent.",
)
class InsufficientBalance(UserError):
    """The prepaid balance is short; nothing was ordered or booked."""

    # `available` is a number of pieces in the same unions.
    balance: Money = shown(PARTNERS | STAFF, "What may be spent now.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The amount as the graph shows it."""
        return {"balance": Money.of(refused.facts["available"])}

    @staticmethod
    def words_of(refused: Refusal, locale: str) -> dict[str, str]:
        """The amount in words."""
        available = refused.facts["available"]
        return {"sum": f"{available.decimal()} {available.currency}"}


@refusal(
    "EXTERNAL_ID_USED",
    PARTNERS,
    zh="该外部订单号已被另一笔订单使用。",
    en="Another order of yours has this number, placed under another idempotency key.",
)
class ExternalIdUsed(UserError):
    """Another order of yours has this number; nothing was ordered."""

    order_id: strawberry.ID = shown(PARTNERS, "That order's global id.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The fact with a global id."""
        return {"order_id": strawberry.ID(ids.public("ord", refused.facts["order_id"]))}


@refusal(
    "PARTNER_PAUSED",
    PARTNERS,
    zh="贵方账户已被暂停下单，请联系商城。",
    en="The shop has paused your account: nothing can be ordered now.",
)
class PartnerPaused(UserError):
    """The shop has paused the partner; what was ordered before can be read."""
