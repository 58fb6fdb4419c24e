"""A shop with one partner, whose program asks over real HTTP semantics."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio
from redis.asyncio import Redis

from backend import app, settings
from backend.domain.catalog.models import FulfilmentKind, Variant
from tests.api.conftest import Client, client_of
from tests.make import catalog, partners, vault
from tests.make.partners import Program


@dataclass
class Shop:
    """What a partner may buy, at its own prices: `code` at 800 (customers pay 1000), `member` at 400."""

    program: Program
    code: Variant
    member: Variant


@pytest_asyncio.fixture
async def shop(db: str, redis: Redis) -> Shop:
    """Twenty codes, a membership, and a partner with 100.00 on its balance."""
    vault.bind_keys()
    code = await catalog.variant(price=1000)
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500, cap=100)
    await vault.batch(code, codes=20)
    owner = await partners.partner(balance=10_000)
    await partners.price(owner, (code, 800), (member, 400))
    await partners.remembering()
    return Shop(await partners.program(owner), code, member)


@pytest_asyncio.fixture
async def partner(shop: Shop) -> AsyncIterator[Client]:
    """The partner's program."""
    async with client_of(app.assemble(settings.get(), stores=False)) as client:
        client.sign_as(shop.program)
        yield client
