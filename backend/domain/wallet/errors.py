"""Expected refusals of wallets."""

from backend.core.money import Money
from backend.core.refusals import Refusal


class WalletShort(Refusal):
    """The wallet has less than is asked of it: `available`."""

    code = "WALLET_SHORT"
    available: Money

    def __init__(self, available: Money, *, path: list[str] | None = None) -> None:
        super().__init__(path=path, available=available)
