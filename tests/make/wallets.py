"""Wallets for tests, filled as staff fill them."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.checkout.service import Visit
from backend.domain.orders.models import Order
from backend.domain.payments import service as payments
from backend.domain.wallet import service
from backend.domain.wallet.balances import balance_of
from backend.domain.wallet.cards import GiftCard, GiftCardBatch
from backend.domain.wallet.models import WalletCredit
from tests.make import catalog, orders, vault
from tests.make.aftersales import staff


async def credit(customer_id: UUID, minor: int, *, reason: str = "for the trouble") -> WalletCredit:
    """Give so much to the wallet, or with a minus take it."""
    return await service.credit_wallet(
        customer_id,
        Money(minor, "CNY"),
        reason,
        caller=await staff(Role.FINANCE),
        address=None,
        key=ids.new().hex,
        at=clock.now(),
    )


async def part_paid() -> Order:
    """An order that waits for the rest of its payment, a part of it held in its buyer's wallet."""
    goods, buyer = await catalog.variant(price=1000), await orders.customer()
    await vault.batch(goods, codes=1)
    assert buyer.customer_id is not None
    await credit(buyer.customer_id, 700)
    wanted = replace(await orders.request([(goods, 1)], by=buyer), wallet=Money(600, "CNY"))
    visit = Visit((await catalog.channel()).id, "en", "127.0.0.1", "")
    placed, _ = await payments.place(buyer, wanted, idempotency_key=ids.new().hex, visit=visit, at=clock.now())
    return placed.order


async def has(customer_id: UUID) -> tuple[int, int]:
    """What lies in the wallet, and what of it is held; minor units."""
    balance = await balance_of(customer_id, "CNY")
    return balance.posted_minor, balance.held_minor


async def gift_cards(
    count: int = 1, minor: int = 5000, *, days: int = 1095, at: datetime | None = None, bind: bool = True
) -> tuple[GiftCardBatch, list[str]]:
    """Cards that can be redeemed, and their codes as they are handed out; by the keys that are bound, or the usual."""
    if bind:
        vault.bind_keys()
    clerk, moment = await staff(Role.FINANCE), at or clock.now()
    await catalog.channel()
    new = service.NewGiftCards("Spring", count, Money(minor, "CNY"), "For the spring sale", days)
    batch = await service.issue_gift_cards(new, caller=clerk, address=None, key=ids.new().hex, at=moment)
    shown = await service.reveal_gift_cards(batch.id, "to hand out", after=None, caller=clerk, address=None, at=moment)
    return batch, [code for _, code in shown]


async def redeemed(customer_id: UUID) -> GiftCard:
    """A card whose value is in the customer's wallet."""
    _, (code,) = await gift_cards()
    return await service.redeem_gift_card(
        code,
        caller=Caller(session_id=ids.new(), customer_id=customer_id),
        channel_id=(await catalog.channel()).id,
        address="127.0.0.1",
        key=ids.new().hex,
        at=clock.now(),
    )
