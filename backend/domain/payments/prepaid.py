"""What a payment from a partner's prepaid balance is called."""

from uuid import UUID

PROVIDER = "prepaid"


def hold_key(payment_id: UUID) -> str:
    """The ledger's key of what is held on the balance for this payment, and of the entry it becomes."""
    return f"payment:{payment_id}"
