"""Views of lists that staff keep under a name."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import views
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.views import ListScreen
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, described, edge, given, refusal, shown, typed

described(
    ListScreen,
    STAFF,
    "A screen of the admin with a list.",
    {
        "ALERTS": "What is wrong, and what was.",
        "AUDIT": "The journal.",
        "BATCHES": "Batches of codes.",
        "BUNDLES": "Bundles.",
        "BUYING_GROUPS": "Groups that people buy in.",
        "CAMPAIGNS": "Campaigns.",
        "CASES": "What is asked for after a sale.",
        "COUPONS": "Coupons.",
        "DELIVERIES": "Work that follows a message.",
        "GIFT_CARDS": "Gift cards.",
        "GIFT_CARD_BATCHES": "Batches of gift cards.",
        "GROUP_OFFERS": "What is offered to groups.",
        "INVOICES": "Invoices and red letters.",
        "JOBS": "Long work.",
        "LEDGER_ACCOUNTS": "Accounts of the books.",
        "LEDGER_ENTRIES": "Entries of the books.",
        "MANUAL_TASKS": "What people hand over themselves.",
        "MESSAGES": "What customers were sent.",
        "ORDERS": "Orders.",
        "PARTNERS": "Who resells by program.",
        "PEOPLE": "Buyers.",
        "PRICE_LISTS": "Prices that hold for a time.",
        "FLASH_SALES": "Flash sales.",
        "PRODUCTS": "Products.",
        "REFERRALS": "People who were invited.",
        "REFERRAL_PROGRAMS": "What is given for inviting.",
        "SEARCH_TERMS": "What customers looked for.",
        "SHARED_CODES": "Accounts, keys and links that are sold by the seat.",
        "STAFF": "Who works here.",
        "SUPPLIER_OFFERS": "What suppliers offer.",
        "SUPPLIER_ORDERS": "What suppliers were asked for.",
        "WEBHOOKS": "What partners' servers were told.",
    },
)


async def keepers_of_views(found: Sequence["SavedView"], info: Info) -> list[Staff | None]:
    """Who keeps each; one statement."""
    return await staff_by_id([one.kept_by for one in found])


@typed(STAFF)
class SavedView:
    """A name for what a list shows: its filters, order and columns."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    screen: ListScreen = shown(STAFF, "Of which list.")
    name: str = shown(STAFF, "What its keeper calls it.")
    view: str = shown(STAFF, "The query of the list's address, e.g. state=PAID&columns=number,total.")
    shared: bool = shown(STAFF, "Whether colleagues see it.")
    own: bool = shown(STAFF, "Whether the person asking keeps it.")
    removable: bool = shown(STAFF, "Whether the person asking may remove it.")
    saved_at: datetime = shown(STAFF, "When it was last saved (UTC).")
    keeper: Staff | None = edge(STAFF, "Who keeps it.", keepers_of_views)
    kept_by: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: views.SavedView, caller: Caller) -> "SavedView":
        """From the row, as the caller may use it."""
        return cls(
            id=strawberry.ID(ids.public("viw", row.id)),
            screen=row.screen,
            name=row.name,
            view=row.view,
            shared=row.shared,
            own=row.staff_id == caller.staff_id,
            removable=views.may_remove(row, caller),
            saved_at=row.saved_at,
            kept_by=row.staff_id,
        )


@given(STAFF)
class SaveViewInput:
    """A view as it shall be kept."""

    screen: ListScreen = shown(STAFF, "Of which list.")
    name: str = shown(STAFF, "1 to 40 characters; a name one has already for this list is this view from now on.")
    view: str = shown(STAFF, "The query of the list's address, 1 to 1000 characters.")
    shared: bool = shown(STAFF, "Whether colleagues who may see the list see the view.", default=False)


@typed(STAFF)
class ViewRemoved:
    """A view is gone; the list shows all it did."""

    id: strawberry.ID = shown(STAFF, "The view that was.")
    screen: ListScreen = shown(STAFF, "Of which list.")


@refusal("SAVED_VIEW_UNKNOWN", STAFF, zh="没有这个视图，或不能由你删除。", en="There is no such view of yours.")
class SavedViewUnknown(UserError):
    """No such view that the person asking could remove."""
