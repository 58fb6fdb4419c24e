"""The shop rewards somebody, and takes back what of it is unspent. In the caller's transaction."""

from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import ids
from backend.core.money import Money
from backend.domain.accounts.models import Customer
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.wallet.balances import balance_of
from backend.domain.wallet.models import WalletCredit
from backend.domain.wallet.service.credit import book_credit


async def reward(customer_id: UUID, amount: Money, reason: str, *, key: str, at: datetime) -> int:
    """Give to the wallet of somebody with an account, once a key; returns what was given in minor units.

    Nothing for who has none any more. They are told.
    """
    if amount.minor <= 0 or await WalletCredit.exists(idempotency_key=key):
        return 0
    customer = await Customer.select_for_update(no_key=True).get_or_none(id=customer_id, registered_at__isnull=False)
    if customer is None:
        return 0
    await _credit(customer_id, amount.minor, amount.currency, reason, key, at)
    to = customer.email or customer.phone
    if to is not None:
        await notifications.send(
            to=to,
            channel=MessageChannel.EMAIL if customer.email else MessageChannel.SMS,
            template="wallet_credited",
            locale=customer.locale,
            inbox=customer.id,
            params={"amount": f"{amount.decimal()} {amount.currency}", "link": f"{settings.get().address()}/wallet"},
        )
    return amount.minor


async def take_back(customer_id: UUID, amount: Money, reason: str, *, key: str, at: datetime) -> int:
    """Take back what of the amount is unspent, once a key; returns how much that was in minor units."""
    if amount.minor <= 0 or await WalletCredit.exists(idempotency_key=key):
        return 0
    customer = await Customer.select_for_update(no_key=True).get_or_none(id=customer_id, registered_at__isnull=False)
    if customer is None:
        return 0
    minor = min(amount.minor, max(0, (await balance_of(customer_id, amount.currency)).available_minor))
    if minor:
        await _credit(customer_id, -minor, amount.currency, reason, key, at)
    return minor


async def _credit(customer_id: UUID, minor: int, currency: str, reason: str, key: str, at: datetime) -> None:
    credit = await WalletCredit.create(
        id=ids.new(),
        customer_id=customer_id,
        amount_minor=minor,
        currency=currency,
        reason=reason,
        created_at=at,
        idempotency_key=key,
        request_hash="",
    )
    await book_credit(credit)
