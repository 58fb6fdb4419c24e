"""The words of the ledger: kinds of accounts, and the life of a hold."""

from enum import StrEnum


class AccountKind(StrEnum):
    """What an account stands for. Assets and expenses grow by debits, liabilities and revenue by credits."""

    ASSET = "ASSET"
    LIABILITY = "LIABILITY"
    REVENUE = "REVENUE"
    EXPENSE = "EXPENSE"


class BalanceHoldState(StrEnum):
    """HELD: kept for one purpose. POSTED: became an entry. VOIDED: given back. EXPIRED: given back by time."""

    HELD = "HELD"
    POSTED = "POSTED"
    VOIDED = "VOIDED"
    EXPIRED = "EXPIRED"


BALANCE_HOLD_TRANSITIONS: dict[BalanceHoldState, frozenset[BalanceHoldState]] = {
    BalanceHoldState.HELD: frozenset({BalanceHoldState.POSTED, BalanceHoldState.VOIDED, BalanceHoldState.EXPIRED}),
    BalanceHoldState.POSTED: frozenset(),
    BalanceHoldState.VOIDED: frozenset(),
    BalanceHoldState.EXPIRED: frozenset(),
}

# Debits and credits in one column: what is stored is positive for a debit; this turns it into the account's own view.
NATURAL_SIGN: dict[AccountKind, int] = {
    AccountKind.ASSET: 1,
    AccountKind.EXPENSE: 1,
    AccountKind.LIABILITY: -1,
    AccountKind.REVENUE: -1,
}
