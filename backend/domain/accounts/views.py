"""Views of lists that staff keep under a name: their table, who may see which, and reading them."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Permission

LONGEST_NAME, LONGEST_VIEW = 40, 1000
# A person's own of one list, and what a list shows of its colleagues'.
MOST_VIEWS = 30
MOST_SHARED = 100


class ListScreen(StrEnum):
    """A screen of the admin with a list."""

    ALERTS = "ALERTS"
    AUDIT = "AUDIT"
    BATCHES = "BATCHES"
    BUNDLES = "BUNDLES"
    BUYING_GROUPS = "BUYING_GROUPS"
    CAMPAIGNS = "CAMPAIGNS"
    CASES = "CASES"
    COUPONS = "COUPONS"
    DELIVERIES = "DELIVERIES"
    GIFT_CARDS = "GIFT_CARDS"
    GIFT_CARD_BATCHES = "GIFT_CARD_BATCHES"
    GROUP_OFFERS = "GROUP_OFFERS"
    INVOICES = "INVOICES"
    JOBS = "JOBS"
    LEDGER_ACCOUNTS = "LEDGER_ACCOUNTS"
    LEDGER_ENTRIES = "LEDGER_ENTRIES"
    MANUAL_TASKS = "MANUAL_TASKS"
    MESSAGES = "MESSAGES"
    ORDERS = "ORDERS"
    PARTNERS = "PARTNERS"
    PEOPLE = "PEOPLE"
    PRICE_LISTS = "PRICE_LISTS"
    FLASH_SALES = "FLASH_SALES"
    PRODUCTS = "PRODUCTS"
    REFERRALS = "REFERRALS"
    REFERRAL_PROGRAMS = "REFERRAL_PROGRAMS"
    SEARCH_TERMS = "SEARCH_TERMS"
    SHARED_CODES = "SHARED_CODES"
    STAFF = "STAFF"
    SUPPLIER_OFFERS = "SUPPLIER_OFFERS"
    SUPPLIER_ORDERS = "SUPPLIER_ORDERS"
    WEBHOOKS = "WEBHOOKS"


# A view may hold words that were looked for: it is shown to whom the list is.
READS: dict[ListScreen, Permission] = {
    ListScreen.ALERTS: Permission.ALERTS_READ,
    ListScreen.AUDIT: Permission.AUDIT_READ,
    ListScreen.BATCHES: Permission.VAULT_READ,
    ListScreen.BUNDLES: Permission.CATALOG_READ,
    ListScreen.BUYING_GROUPS: Permission.GROUP_BUYS_READ,
    ListScreen.CAMPAIGNS: Permission.CAMPAIGNS_READ,
    ListScreen.CASES: Permission.ORDERS_READ,
    ListScreen.COUPONS: Permission.COUPONS_READ,
    ListScreen.DELIVERIES: Permission.DELIVERIES_READ,
    ListScreen.GIFT_CARDS: Permission.GIFT_CARDS_READ,
    ListScreen.GIFT_CARD_BATCHES: Permission.GIFT_CARDS_READ,
    ListScreen.GROUP_OFFERS: Permission.GROUP_BUYS_READ,
    ListScreen.INVOICES: Permission.INVOICES_READ,
    ListScreen.JOBS: Permission.JOBS_READ,
    ListScreen.LEDGER_ACCOUNTS: Permission.LEDGER_READ,
    ListScreen.LEDGER_ENTRIES: Permission.LEDGER_READ,
    ListScreen.MANUAL_TASKS: Permission.MANUAL_READ,
    ListScreen.MESSAGES: Permission.MESSAGES_READ,
    ListScreen.ORDERS: Permission.ORDERS_READ,
    ListScreen.PARTNERS: Permission.PARTNERS_READ,
    ListScreen.PEOPLE: Permission.ORDERS_READ,
    ListScreen.PRICE_LISTS: Permission.CATALOG_READ,
    ListScreen.FLASH_SALES: Permission.FLASH_SALES_READ,
    ListScreen.PRODUCTS: Permission.CATALOG_READ,
    ListScreen.REFERRALS: Permission.REFERRALS_READ,
    ListScreen.REFERRAL_PROGRAMS: Permission.REFERRALS_READ,
    ListScreen.SEARCH_TERMS: Permission.CATALOG_READ,
    ListScreen.SHARED_CODES: Permission.VAULT_READ,
    ListScreen.STAFF: Permission.STAFF_READ,
    ListScreen.SUPPLIER_OFFERS: Permission.SUPPLIERS_READ,
    ListScreen.SUPPLIER_ORDERS: Permission.SUPPLIERS_READ,
    ListScreen.WEBHOOKS: Permission.PARTNERS_READ,
}


class SavedView(Row):
    """A name for the query of a list's address: filters, order, columns. `shared`: colleagues see it too."""

    staff: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT
    )
    screen = fields.CharEnumField(ListScreen, max_length=20)
    name = fields.CharField(max_length=LONGEST_NAME)
    view = fields.CharField(max_length=LONGEST_VIEW)
    shared = fields.BooleanField(default=False)
    saved_at = fields.DatetimeField(default=clock.now)

    staff_id: Any

    class Meta:
        table = "saved_view"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("staff_id", "screen", "name"), name="saved_view_name_once"),
            CheckConstraint(name="saved_view_has_a_name", check="name <> '' AND view <> ''"),
        )


def may_remove(row: SavedView, caller: Caller) -> bool:
    """Whether the view is the caller's to remove."""
    own: bool = row.staff_id == caller.staff_id
    return own or (row.shared and caller.may(Permission.STAFF_WRITE))


async def views_of(screen: ListScreen, caller: Caller) -> list[SavedView]:
    """The caller's own of a list and those that colleagues share, by name; none of a list that is not for them."""
    if caller.staff_id is None or not caller.may(READS[screen]):
        return []
    own = await SavedView.filter(screen=screen, staff_id=caller.staff_id).limit(MOST_VIEWS)
    theirs = SavedView.filter(screen=screen, shared=True).exclude(staff_id=caller.staff_id)
    return sorted([*own, *await theirs.order_by("-saved_at").limit(MOST_SHARED)], key=lambda row: (row.name, row.id))
