"""Kinds of entries: how their keys are made, and which accounts they may move. Pure; verification holds them to it."""

from dataclasses import dataclass

from backend.domain.finance import accounts

PAYMENT, DELIVERY, REFUND = "payment", "delivery", "refund"
TOP_UP, TOP_UP_RETURNED, MADE_GOOD = "top_up", "top_up.returned", "made_good"
RECEIVED, EXPIRED, WRITTEN_OFF, CLAIMED = "stock.received", "stock.expired", "stock.written_off", "supplier.claimed"
CREDITED = "partner.credited"  # `distribution` books it with the credit itself
WALLET_CREDITED = "wallet.credited"  # `wallet` books it with the credit itself
WALLET_LAPSED = "wallet.lapsed"
GIFT_CARD = "gift_card.redeemed"  # `wallet` books it with the card itself
FUNDED = "supplier.funded"  # `suppliers` books it with the deposit itself

_PROVIDERS, _PARTNERS, _WALLETS = "asset:provider:", "liability:partner:", "liability:wallet:"
_PREPAID, _OWED = "asset:supplier:", "liability:supplier:"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind's keys are `row`, a colon and the id of the row booked; a number follows what may be booked again.

    `moves` are codes of accounts; one that ends in a colon stands for all that begin so.
    """

    row: str
    moves: tuple[str, ...]
    numbered: bool = False

    def may_move(self, account: str) -> bool:
        """Whether an entry of the kind may have a posting to the account."""
        return any(account.startswith(code) if code.endswith(":") else account == code for code in self.moves)


KINDS = {
    PAYMENT: Kind("payment", (_PROVIDERS, _PARTNERS, _WALLETS, accounts.PAYMENT_FEE, accounts.ORDERS)),
    DELIVERY: Kind(
        "delivery",
        (
            accounts.ORDERS,
            accounts.SALES,
            accounts.GOODS,
            accounts.STOCK,
            accounts.BY_HAND,
            accounts.SHARED_CODES,
        ),
    ),
    REFUND: Kind("refund", (accounts.ORDERS, accounts.SALES, _PROVIDERS, _PARTNERS, _WALLETS)),
    TOP_UP: Kind("supplier_order", (accounts.GOODS, _PREPAID), numbered=True),
    TOP_UP_RETURNED: Kind("supplier_order", (accounts.GOODS, _PREPAID), numbered=True),
    MADE_GOOD: Kind("made_good", (accounts.MADE_GOOD, accounts.STOCK, accounts.SHARED_CODES), numbered=True),
    RECEIVED: Kind("batch", (accounts.STOCK, _OWED), numbered=True),
    EXPIRED: Kind("batch", (accounts.EXPIRED, accounts.STOCK), numbered=True),
    WRITTEN_OFF: Kind("batch", (accounts.WRITTEN_OFF, accounts.STOCK), numbered=True),
    CLAIMED: Kind("claim", (_OWED, accounts.MADE_GOOD)),
    CREDITED: Kind("credit", (accounts.BANK, _PARTNERS)),
    WALLET_CREDITED: Kind("wallet_credit", (accounts.GOODWILL, _WALLETS)),
    WALLET_LAPSED: Kind("wallet_credit", (accounts.LAPSED, _WALLETS)),
    GIFT_CARD: Kind("gift_card", (accounts.PROMOTION, _WALLETS)),
    FUNDED: Kind("supplier_deposit", (_PREPAID, accounts.BANK)),
}
