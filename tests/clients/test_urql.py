"""A public client in Node (urql) buys a bundle at the storefront and gives a piece of it back in the office."""

import asyncio
import contextlib
import json
import os
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from backend.core import clock
from backend.domain.payments import service as payments
from tests.make import accounts, catalog, vault
from tests.make.accounts import PASSWORD
from tests.make.outbox import drain
from tests.make.provider import levers, provider, sandbox_process
from tests.make.tools import node
from tests.standins.process import Server, server
from tests.standins.sandbox import MERCHANT_ID, SandboxProcess

__all__ = ["levers", "provider", "sandbox_process"]

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def web(
    database_url: str, redis_url: str, sandbox_process: SandboxProcess, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """The application as a process of its own, its provider another."""
    told = {
        "TESSERA_ENVIRONMENT": "development",
        "TESSERA_SANDBOX_URL": sandbox_process.url,
        "TESSERA_SANDBOX_MERCHANT_ID": MERCHANT_ID,
    }
    with server("backend.app:create", tmp_path_factory.mktemp("urql") / "web.log", settings=told) as running:
        yield running


@pytest_asyncio.fixture
async def aftermath(db: str, redis: object, provider: object) -> AsyncIterator[None]:
    """Delivers and gives back while the programs wait; payments are asked about, since no callback arrives here."""

    async def work() -> None:
        while True:
            await payments.sweep_due(at=clock.now() + timedelta(seconds=5))
            await drain()
            await asyncio.sleep(0.1)

    vault.bind_keys()
    working = asyncio.create_task(work())
    yield
    assert not working.done(), working.exception()
    working.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await working


async def ran(program: str, **told: str) -> dict[str, Any]:
    """What the program said at its end."""
    words = (node(), str(HERE / program))
    process = await asyncio.create_subprocess_exec(
        *words, env={"PATH": os.environ["PATH"], **told}, stdout=PIPE, stderr=PIPE
    )
    out, err = await asyncio.wait_for(process.communicate(), 40)
    assert process.returncode == 0, f"{out.decode()}\n{err.decode()}\n(`make test` installs the package)"
    said: dict[str, Any] = json.loads(out)
    return said


@pytest.mark.usefixtures("aftermath")
async def test_urql_buys_a_bundle_and_gives_a_piece_back(web: Server):
    code = await catalog.variant(price=1000)
    await vault.batch(code, codes=2)
    await catalog.bundle([(code, 2)], price=1500)
    clerk = await accounts.staff()

    bought = await ran("storefront.mjs", TESSERA_BASE=web.address)
    assert bought["states"][-1] == "DELIVERED"
    assert bought["shown"] == ["RevealedCode"]

    told = {"TESSERA_LOGIN": json.dumps([clerk.email, PASSWORD]), "TESSERA_ORDER": bought["number"]}
    back = await ran("admin.mjs", TESSERA_BASE=web.address, **told)
    assert back["number"] == bought["number"]
    made = back["made"]
    assert (made["__typename"], made["state"], made["amount"]["amount"]) == ("Case", "DONE", "7.50")
    assert back["refunded"] == "7.50"
