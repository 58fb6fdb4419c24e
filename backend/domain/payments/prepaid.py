"""Money that never leaves the shop: what payments from balances that the ledger keeps are called."""

from uuid import UUID

# From a partner's prepaid balance, and from a customer's wallet.
PROVIDER = "prepaid"
WALLET = "wallet"


def hold_key(payment_id: UUID) -> str:
    """The ledger's key of what is held on the balance for this payment, and of the entry it becomes."""
    return f"payment:{payment_id}"
