"""Expected refusals of suppliers."""

from backend.core.refusals import Refusal


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
