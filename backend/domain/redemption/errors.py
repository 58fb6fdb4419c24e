"""Expected refusals of redemption."""

from datetime import datetime

from backend.core.refusals import Refusal, VersionConflict


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


class VoucherCodeStale(Refusal):
    """The code was shown too long ago: its holder's page has a fresh one."""

    code = "VOUCHER_CODE_STALE"


class VoucherVoided(Refusal):
    """Its money went back to the buyer."""

    code = "VOUCHER_VOIDED"


class StoreUnknown(Refusal):
    """There is no such store, or it is closed."""

    code = "STORE_UNKNOWN"


class StoreCodeTaken(Refusal):
    """Another store has that code."""

    code = "STORE_CODE_TAKEN"


class StoreVersionConflict(VersionConflict):
    """Somebody edited the store since it was read."""

    code = "STORE_VERSION_CONFLICT"


class RedemptionUnknown(Refusal):
    """There is no such use."""

    code = "REDEMPTION_UNKNOWN"


class UndoTooLate(Refusal):
    """The time to take a use back is over; `until` is when it ended."""

    code = "UNDO_TOO_LATE"
    until: datetime

    def __init__(self, until: datetime) -> None:
        super().__init__(path=["id"], until=until)


class UsedSince(Refusal):
    """The voucher was used once more since: only its latest use can be taken back."""

    code = "USED_SINCE"
