"""What staff ask and say of suppliers, and the refusals of it."""

from typing import Any

import strawberry

from backend.core import ids
from backend.domain.suppliers import queries
from backend.domain.suppliers.states import HandOutcome, OfferState, SupplierOrderState
from backend.domain.suppliers.terms import OfferTerms
from backend.schema.doors import STAFF, UserError, described, given, refusal, shown
from backend.schema.products_input import amount
from backend.schema.scalars import MoneyInput
from backend.schema.suppliers import OFFER, SUPPLIER, SUPPLIER_ORDER, SupplierOffer

__all__ = ["OFFER", "SUPPLIER", "SUPPLIER_ORDER"]

described(
    HandOutcome,
    STAFF,
    "What a person may say became of an order.",
    {
        "DELIVERED": "The account was credited whole. For one that is UNKNOWN or ACCEPTED.",
        "REFUSED": "Nothing was credited and nothing will be. For one that is QUEUED, UNKNOWN or ACCEPTED.",
        "REVERSED": "What was credited was taken back. For one that is DELIVERED or PARTIAL.",
    },
)


@given(STAFF)
class SupplierOfferInput:
    """An offer as it shall be. A supplier has one for a variant."""

    supplier_id: strawberry.ID = shown(STAFF, "Whose offer.")
    variant_id: strawberry.ID = shown(STAFF, "What it is of; a variant of kind TOPUP.")
    supplier_sku: str = shown(STAFF, "The supplier's name for it, at most 64 characters.")
    cost: MoneyInput = shown(STAFF, "The most one order may cost, in the supplier's currency.")
    state: OfferState = shown(STAFF, "Whether it is used.")
    priority: int = shown(STAFF, "1 to 1000; lower is asked first.")
    quota: int | None = shown(STAFF, "Most that may ever be ordered of it; null: no limit.", default=None)
    version: int | None = shown(STAFF, "The version you read; null for a new offer.", default=None)

    def terms(self) -> OfferTerms:
        """As the domain takes it; ids that are none find nothing."""
        return OfferTerms(
            supplier_id=ids.parse(SUPPLIER, self.supplier_id) or ids.new(),
            variant_id=ids.parse("var", self.variant_id) or ids.new(),
            supplier_sku=self.supplier_sku,
            cost=amount(self.cost, "cost"),
            priority=self.priority,
            quota=self.quota,
            state=self.state,
            version=self.version,
        )


@given(STAFF)
class FundSupplierInput:
    """Money that was sent to a supplier, or that came back from there."""

    supplier_id: strawberry.ID = shown(STAFF, "Where it lies.")
    amount: MoneyInput = shown(STAFF, "In the supplier's currency; with a minus it came back.")
    reason: str = shown(STAFF, "Why, e.g. the transfer's number; 1 to 200 characters.")


@given(STAFF)
class SupplierOfferFilter:
    """Which offers are wanted; all that is given must hold."""

    supplier_id: strawberry.ID | None = shown(STAFF, "Of this supplier.", default=None)
    variant_id: strawberry.ID | None = shown(STAFF, "Of this variant.", default=None)


@given(STAFF)
class SupplierOrderStateFilter:
    """One of some states."""

    in_: list[SupplierOrderState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class SupplierOrderFilter:
    """Which orders at suppliers are wanted; all that is given must hold."""

    state: SupplierOrderStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    needs_person: bool | None = shown(STAFF, "Those that a person must look at, or the others.", default=None)
    supplier_id: strawberry.ID | None = shown(STAFF, "At this supplier.", default=None)
    order_id: strawberry.ID | None = shown(STAFF, "For this customer's order.", default=None)
    account: str | None = shown(STAFF, "For this account, in any spelling.", default=None)

    def wanted(self) -> queries.SupplierOrderFilter:
        """As the domain takes it; an id that is none finds nothing."""
        account = (self.account or "")[:100].replace("\0", "").strip() or None
        return queries.SupplierOrderFilter(
            states=tuple(self.state.in_) if self.state is not None else None,
            needs_person=self.needs_person,
            supplier_id=(ids.parse(SUPPLIER, self.supplier_id) or ids.new()) if self.supplier_id is not None else None,
            order_id=(ids.parse("ord", self.order_id) or ids.new()) if self.order_id is not None else None,
            account=account,
        )


@refusal("SUPPLIER_UNKNOWN", STAFF, zh="没有这个供应商。", en="There is no such supplier.")
class SupplierUnknown(UserError):
    """No such supplier."""


@refusal("SUPPLIER_ORDER_UNKNOWN", STAFF, zh="没有这个供应商订单。", en="There is no such order at a supplier.")
class SupplierOrderUnknown(UserError):
    """No such order at a supplier."""


@refusal(
    "SUPPLIER_ORDER_NOT_OPEN",
    STAFF,
    zh="该供应商订单现在不能这样处理，请刷新后查看其状态。",
    en="This order cannot be settled like that; look at where it stands now.",
)
class SupplierOrderNotOpen(UserError):
    """What became of the order is known already, or it is being sent this moment."""

    state: SupplierOrderState = shown(STAFF, "Where it stands.")


@refusal(
    "OFFER_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这个报价；请查看最新内容。",
    en="Somebody changed the offer meanwhile; look at what it is now.",
)
class OfferVersionConflict(UserError):
    """Somebody changed the offer since it was read."""

    current: SupplierOffer = shown(STAFF, "The offer as it stands.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The offer as the graph shows it."""
        return {"current": SupplierOffer.of(refusal.current)}
