"""The verbs of redemption."""

from backend.domain.redemption.service.export_redemptions import (
    RedemptionExport,
    run_redemption_export,
    start_redemption_export,
)
from backend.domain.redemption.service.issue import Entitled, hand_over, issue, renew
from backend.domain.redemption.service.redeem import look_at, redeem_voucher
from backend.domain.redemption.service.stores import add_store, update_store
from backend.domain.redemption.service.undo import undo_redemption
from backend.domain.redemption.service.upkeep import expire_due, move_vouchers, move_vouchers_of_order, void

__all__ = [
    "Entitled",
    "RedemptionExport",
    "add_store",
    "expire_due",
    "hand_over",
    "issue",
    "look_at",
    "move_vouchers",
    "move_vouchers_of_order",
    "redeem_voucher",
    "renew",
    "run_redemption_export",
    "start_redemption_export",
    "undo_redemption",
    "update_store",
    "void",
]
