"""The verbs of suppliers. Those that ask a supplier open no transaction around the question."""

from backend.domain.suppliers.service.by_hand import settle_by_hand
from backend.domain.suppliers.service.carry import go_on
from backend.domain.suppliers.service.check import check_suppliers
from backend.domain.suppliers.service.forget import forget_accounts
from backend.domain.suppliers.service.fund import fund_supplier, set_low_balance
from backend.domain.suppliers.service.hear import ask, hear
from backend.domain.suppliers.service.offers import set_offer, set_supplier_state
from backend.domain.suppliers.service.request import TopUp, request
from backend.domain.suppliers.service.sweep import sweep_due

__all__ = [
    "TopUp",
    "ask",
    "check_suppliers",
    "forget_accounts",
    "fund_supplier",
    "go_on",
    "hear",
    "request",
    "set_low_balance",
    "set_offer",
    "set_supplier_state",
    "settle_by_hand",
    "sweep_due",
]
