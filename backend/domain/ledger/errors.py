"""Refusals of the ledger."""

from backend.core.refusals import Refusal


class BalanceShort(Refusal):
    """An account with a floor has less than is asked of it; `available_minor` is what it has, in minor units."""

    code = "BALANCE_SHORT"
    available_minor: int

    def __init__(self, available_minor: int) -> None:
        super().__init__(available_minor=available_minor)
