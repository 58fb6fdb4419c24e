"""The verbs of redemption."""

from backend.domain.redemption.service.issue import Entitled, hand_over, issue, renew
from backend.domain.redemption.service.redeem import redeem_voucher
from backend.domain.redemption.service.upkeep import expire_due, move_vouchers, move_vouchers_of_order, void

__all__ = [
    "Entitled",
    "expire_due",
    "hand_over",
    "issue",
    "move_vouchers",
    "move_vouchers_of_order",
    "redeem_voucher",
    "renew",
    "void",
]
