"""Pieces on their way from their buyers to somebody else."""

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.fulfilment import service
from backend.domain.fulfilment.gifts import Gift, token_of
from backend.domain.orders.models import OrderUnit
from tests.make import accounts, catalog, paid, vault


def of(customer: Customer) -> Caller:
    """Somebody with an account."""
    return Caller(session_id=ids.new(), customer_id=customer.id)


async def whole(buyer: Customer) -> OrderUnit:
    """A delivered code that nobody has looked at."""
    variant = await catalog.variant()
    await vault.batch(variant, codes=1)
    order = await paid.delivered([(variant, 1)], by=of(buyer))
    return await OrderUnit.get(order_id=order.id)


async def given(buyer: Customer, **words: str) -> Gift:
    """One given away by link."""
    giving = service.Giving((await whole(buyer)).id, **words)
    return await service.make_gift(giving, caller=of(buyer), address=None, key=ids.new().hex, at=clock.now())


async def received(recipient: Customer) -> str:
    """One that somebody else gave and the recipient claimed; its token."""
    token = token_of((await given(await accounts.customer())).id)
    await service.claim_gift(token, caller=of(recipient), address=None, at=clock.now())
    return token
