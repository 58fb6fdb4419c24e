"""The verbs of redemption."""

from backend.domain.redemption.service.issue import Entitled, issue
from backend.domain.redemption.service.redeem import redeem_voucher
from backend.domain.redemption.service.upkeep import expire_due, move_vouchers, void

__all__ = ["Entitled", "expire_due", "issue", "move_vouchers", "redeem_voucher", "void"]
