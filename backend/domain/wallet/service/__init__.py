"""The verbs of wallets, and of the gift cards that fill them."""

from backend.domain.wallet.service.credit import book_credit, credit_wallet
from backend.domain.wallet.service.export_cards import (
    GiftCardExport,
    run_gift_card_export,
    start_gift_card_export,
)
from backend.domain.wallet.service.export_codes import run_gift_card_codes_export, start_gift_card_codes_export
from backend.domain.wallet.service.forget import forget_wallet
from backend.domain.wallet.service.issue import NewGiftCards, issue_gift_cards
from backend.domain.wallet.service.keep import expire_gift_cards, reveal_gift_cards, void_gift_cards
from backend.domain.wallet.service.redeem import book_card, redeem_gift_card
from backend.domain.wallet.service.reward import reward, take_back

__all__ = [
    "GiftCardExport",
    "NewGiftCards",
    "book_card",
    "book_credit",
    "credit_wallet",
    "expire_gift_cards",
    "forget_wallet",
    "issue_gift_cards",
    "redeem_gift_card",
    "reveal_gift_cards",
    "reward",
    "run_gift_card_codes_export",
    "run_gift_card_export",
    "start_gift_card_codes_export",
    "start_gift_card_export",
    "take_back",
    "void_gift_cards",
]
