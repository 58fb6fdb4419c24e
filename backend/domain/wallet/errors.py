"""Expected refusals of wallets."""

from datetime import datetime

from backend.core.money import Money
from backend.core.refusals import Refusal


class WalletShort(Refusal):
    """The wallet has less than is asked of it: `available`."""

    code = "WALLET_SHORT"
    available: Money

    def __init__(self, available: Money, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, available=available)


class AccountNeeded(Refusal):
    """Only somebody with an account has a wallet."""

    code = "ACCOUNT_NEEDED"


class GiftCardUnknown(Refusal):
    """No card has this code."""

    code = "GIFT_CARD_UNKNOWN"


class GiftCardUsed(Refusal):
    """The card was redeemed before, `by_you` or by somebody else."""

    code = "GIFT_CARD_USED"
    by_you: bool

    def __init__(self, by_you: bool) -> None:
        super().__init__(by_you=by_you)


class GiftCardExpired(Refusal):
    """The card's time is over: `expired_at`."""

    code = "GIFT_CARD_EXPIRED"
    expired_at: datetime

    def __init__(self, expired_at: datetime) -> None:
        super().__init__(expired_at=expired_at)


class GiftCardVoided(Refusal):
    """The shop has made the card worthless."""

    code = "GIFT_CARD_VOIDED"


class GiftCardCurrency(Refusal):
    """The card is worth money of another currency than this shop's."""

    code = "GIFT_CARD_CURRENCY"
    currency: str

    def __init__(self, currency: str) -> None:
        super().__init__(currency=currency)


class GiftCardsUnknown(Refusal):
    """No such batch of gift cards."""

    code = "GIFT_CARDS_UNKNOWN"


class NothingToVoid(Refusal):
    """None of these cards can be redeemed any more."""

    code = "NOTHING_TO_VOID"
