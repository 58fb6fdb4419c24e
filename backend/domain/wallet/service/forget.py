"""Somebody is forgotten: what they had lapses, and nobody's words about them stay."""

from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.domain.wallet.balances import wallets_of
from backend.domain.wallet.models import WalletCredit
from backend.domain.wallet.service.credit import book

LAPSED = "revenue:lapsed"


async def forget_wallet(customer_id: UUID, *, at: datetime) -> None:
    """Book what is left as lapsed, in the caller's transaction; they were told so before they asked for it.

    Nothing is held of it: somebody with an open order is not forgotten yet. What staff wrote beside credits goes.
    """
    (found,) = await wallets_of([customer_id])
    for kept in found:
        if kept.balance.available_minor <= 0:
            continue
        id = ids.new()
        credit = await WalletCredit.create(
            id=id,
            customer_id=customer_id,
            amount_minor=-kept.balance.available_minor,
            currency=kept.currency,
            reason="",
            created_at=at,
            idempotency_key=f"lapsed:{id}",
            request_hash="",
        )
        await book(credit, LAPSED, kind="wallet.lapsed")
    await WalletCredit.filter(customer_id=customer_id).exclude(reason="").update(reason="")
