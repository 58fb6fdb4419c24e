"""The verbs of wallets."""

from backend.domain.wallet.service.credit import book_credit, credit_wallet
from backend.domain.wallet.service.forget import forget_wallet

__all__ = ["book_credit", "credit_wallet", "forget_wallet"]
