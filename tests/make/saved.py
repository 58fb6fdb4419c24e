"""Accounts that customers saved."""

from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import AccountFormat
from backend.domain.checkout.models import SavedAccount


async def saved_account(customer: Customer, account: str = "+8613800138000", label: str = "Mine") -> SavedAccount:
    """A phone number that a customer keeps."""
    return await SavedAccount.create(customer=customer, account=account, label=label, format=AccountFormat.PHONE)
