"""The life of a voucher."""

from enum import StrEnum


class VoucherState(StrEnum):
    """LIVE: a shop takes it. REDEEMED: all its uses are gone. VOIDED: its money went back. EXPIRED: too late."""

    LIVE = "LIVE"
    REDEEMED = "REDEEMED"
    VOIDED = "VOIDED"
    EXPIRED = "EXPIRED"


# An expired voucher may still be given back, and is void then. The last use of one may be taken back.
VOUCHER_TRANSITIONS: dict[VoucherState, frozenset[VoucherState]] = {
    VoucherState.LIVE: frozenset({VoucherState.REDEEMED, VoucherState.VOIDED, VoucherState.EXPIRED}),
    VoucherState.EXPIRED: frozenset({VoucherState.VOIDED}),
    VoucherState.REDEEMED: frozenset({VoucherState.LIVE}),
    VoucherState.VOIDED: frozenset(),
}
