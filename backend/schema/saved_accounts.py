"""Accounts that a customer keeps to credit again, and why one is not kept."""

from collections.abc import Sequence
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.catalog.account_rules import Server
from backend.domain.catalog.queries import offers as catalogue
from backend.domain.catalog.words import Words
from backend.domain.checkout.models import SavedAccount as Row
from backend.domain.checkout.requests import WantedLine
from backend.schema.account_rules import AccountServer, Carrier
from backend.schema.catalog import AccountFormat
from backend.schema.context import Info
from backend.schema.doors import SHOP, UserError, edge, given, refusal, shown, typed
from backend.schema.offers import reader

PREFIX = "sac"


async def names_of_products(accounts: Sequence["SavedAccount"], info: Info) -> list[str | None]:
    """What the game of each is called, as it is sold now; one statement."""
    wanted = [account.product_row_id for account in accounts if account.product_row_id is not None]
    found = await catalogue.offers_by_id(reader(info), wanted, brief=True) if wanted else []
    names = {offer.id: offer.name for offer in found if offer}
    return [names.get(account.product_row_id) if account.product_row_id else None for account in accounts]


@typed(SHOP)
class SavedAccount:
    """An account that a customer keeps to credit again."""

    id: strawberry.ID = shown(SHOP, "Opaque and global.")
    label: str = shown(SHOP, "The customer's name for it; may be empty.")
    format: AccountFormat = shown(SHOP, "What it is.")
    account: str = shown(SHOP, "As it is credited, whole: it is the customer's own.")
    server: AccountServer | None = shown(SHOP, "On which server it is; null when the goods asked for none.")
    ported_to: Carrier | None = shown(SHOP, "The carrier a number moved to; null when it did not.")
    product_id: strawberry.ID | None = shown(
        SHOP, "The product whose accounts these are, such as one game's; null: it serves any goods of its format."
    )
    product_name: str | None = edge(
        SHOP, "What that product is called; null without one, and when it is not sold now.", names_of_products
    )
    product_row_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, row: Row, locale: str) -> "SavedAccount":
        """From the row."""
        server = row.server
        return cls(
            id=strawberry.ID(ids.public(PREFIX, row.id)),
            label=row.label,
            format=row.format,
            account=row.account,
            server=AccountServer.of(Server(server["code"], Words(server["zh"], server["en"])), locale)
            if server
            else None,
            ported_to=row.ported_to,
            product_id=strawberry.ID(ids.public("prd", row.product_id)) if row.product_id else None,
            product_row_id=row.product_id,
        )


@given(SHOP)
class SaveAccountInput:
    """An account to keep, as it would be named for some goods."""

    variant_id: strawberry.ID = shown(SHOP, "The goods whose rules it keeps; a bundle's is its `variantId`.")
    account: str = shown(SHOP, "Whom they would credit.")
    server: str | None = shown(SHOP, "The code of the server on which it is, where the goods ask.", default=None)
    ported_to: Carrier | None = shown(SHOP, "The carrier a number moved to; null: none.", default=None)
    label: str | None = shown(SHOP, "A name for it, at most 40 characters.", default=None)

    def line(self) -> WantedLine:
        """As the domain takes it; an id that is none names no variant."""
        id = ids.parse("var", self.variant_id) or ids.new()
        return WantedLine(id, 1, self.account, server=self.server, ported_to=self.ported_to)


@typed(SHOP)
class SavedAccountRemoved:
    """It is forgotten; orders keep the account they credited."""

    id: strawberry.ID = shown(SHOP, "Which it was.")


@refusal("SAVED_ACCOUNT_UNKNOWN", SHOP, zh="没有这个常用账号。", en="There is no such saved account.")
class SavedAccountUnknown(UserError):
    """The customer saved no such account."""


@refusal(
    "TOO_MANY_SAVED_ACCOUNTS",
    SHOP,
    zh="最多保存 {limit} 个常用账号，请先删除不用的。",
    en="At most {limit} accounts are kept: remove one first.",
)
class TooManySavedAccounts(UserError):
    """The customer saved as many accounts as one may; nothing was kept."""

    limit: int = shown(SHOP, "How many are kept at most.")
