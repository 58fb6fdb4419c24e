"""A real server on the tests' stores, a partner with prices and balance, and the aftermath at work."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import pytest
import pytest_asyncio

from backend import settings
from backend.adapters.kms import environment
from backend.adapters.webhooks.http import HttpSender
from backend.core import keys
from backend.domain.catalog.models import Variant
from backend.domain.vault.values import CodeContent
from backend.domain.webhooks import ports
from backend.jobs.webhooks import pump
from tests.make import catalog, partners, vault
from tests.make.outbox import drain
from tests.make.partners import Program
from tests.standins.process import Server, server

SECRETS = ("KX7Q-19DF-2MMP", "KX7Q-20DF-2MMP", "KX7Q-21DF-2MMP")


@dataclass
class Trade:
    """What an example needs to know."""

    door: str
    program: Program
    variant: Variant

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which an example runs: its key, and none of ours."""
        return {
            "PATH": os.environ["PATH"],
            "PYTHONDONTWRITEBYTECODE": "1",
            "TESSERA_URL": self.door,
            "TESSERA_KEY": self.program.key_id,
            "TESSERA_SECRET": self.program.secret,
        }


@pytest.fixture(scope="module")
def web(database_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The application as a process of its own."""
    # The demo's flag lets webhooks reach this machine.
    told = {"TESSERA_ENVIRONMENT": "development", "TESSERA_DEMO": "1"}
    with server("backend.app:create", tmp_path_factory.mktemp("documented") / "web.log", settings=told) as running:
        yield running


@pytest_asyncio.fixture
async def trade(db: str, redis: object, web: Server) -> AsyncIterator[Trade]:
    """A partner that may buy one product's codes, whose orders are delivered while the test waits."""
    keys.bind(environment.provider(settings.get()))
    await partners.remembering()
    partner = await partners.partner(balance=10_000)
    variant = await catalog.variant(price=1200)
    await vault.batch(variant, codes=[CodeContent(f"N{n}", secret, None) for n, secret in enumerate(SECRETS)])
    await partners.price(partner, (variant, 1000))
    made = Trade(f"{web.address}/graphql/partner", await partners.program(partner), variant)
    ports.bind(HttpSender(timeout_s=3, plain=True, local=True))
    working = asyncio.create_task(_aftermath())
    yield made
    working.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await working
    await pump().idle()
    ports.bind(None)


async def _aftermath() -> None:
    while True:
        await drain()
        await asyncio.sleep(0.05)
