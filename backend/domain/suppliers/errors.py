"""Expected refusals of suppliers."""

from backend.core.refusals import Refusal, VersionConflict


class SupplierUnknown(Refusal):
    """There is no such supplier."""

    code = "SUPPLIER_UNKNOWN"


class SupplierOrderUnknown(Refusal):
    """There is no such order at a supplier."""

    code = "SUPPLIER_ORDER_UNKNOWN"


class SupplierOrderNotOpen(Refusal):
    """What became of the order is known already, or it is being sent this moment: `state` says."""

    code = "SUPPLIER_ORDER_NOT_OPEN"
    state: str


class OfferVersionConflict(VersionConflict):
    """Somebody changed the offer since it was read."""

    code = "OFFER_VERSION_CONFLICT"
