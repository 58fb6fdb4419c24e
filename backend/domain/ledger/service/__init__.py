"""The verbs of the ledger. All run in the caller's transaction, or in one of their own when there is none."""

from backend.domain.ledger.service.fold import fold_totals
from backend.domain.ledger.service.hold import expire_holds, hold, post_hold, void_hold
from backend.domain.ledger.service.open import open_accounts
from backend.domain.ledger.service.post import post, post_all

__all__ = ["expire_holds", "fold_totals", "hold", "open_accounts", "post", "post_all", "post_hold", "void_hold"]
