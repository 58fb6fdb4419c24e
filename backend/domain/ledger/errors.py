"""What can go wrong in the ledger. The context that asked says it to its caller in its own words."""


class BalanceShort(Exception):
    """An account with a floor has less than is asked of it; `available_minor` is what it has, in minor units."""

    def __init__(self, available_minor: int) -> None:
        super().__init__(f"only {available_minor} is available")
        self.available_minor = available_minor
