"""Expected refusals of redemption."""

from datetime import datetime

from backend.core.refusals import Refusal


class VoucherUnknown(Refusal):
    """The token is not one of the shop's; absent, forged and damaged look the same."""

    code = "VOUCHER_UNKNOWN"


class VoucherSpent(Refusal):
    """All uses of the voucher are gone; `redeemed_at` is when the last one went."""

    code = "VOUCHER_SPENT"
    redeemed_at: datetime

    def __init__(self, redeemed_at: datetime) -> None:
        super().__init__(path=["token"], redeemed_at=redeemed_at)


class VoucherExpired(Refusal):
    """Its time is over."""

    code = "VOUCHER_EXPIRED"
    expired_at: datetime

    def __init__(self, expired_at: datetime) -> None:
        super().__init__(path=["token"], expired_at=expired_at)


class VoucherVoided(Refusal):
    """Its money went back to the buyer."""

    code = "VOUCHER_VOIDED"
