"""A worker dies between intent and call, and between call and outcome: nothing is bought twice, nothing forgotten."""

import os
import signal
import subprocess
import sys
import textwrap
from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock
from backend.domain.suppliers import service
from backend.domain.suppliers.models import SupplierOffer, SupplierOrder
from backend.domain.suppliers.states import SupplierOrderState
from tests.make import supplier as make
from tests.standins.supplier import KEY, USER_ID

pytestmark = pytest.mark.usefixtures("db", "port")
S = SupplierOrderState

# A worker of its own that kills itself with SIGKILL right before, or right after, the supplier took the order.
WORKER = """
import asyncio, os, signal, sys
from uuid import UUID
from backend.adapters.suppliers.kasushou import KasushouSupplier
from backend.core import clock, database
from backend.domain.suppliers import bound, service

class Dies(KasushouSupplier):
    async def place(self, order):
        if sys.argv[2] == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        await super().place(order)
        os.kill(os.getpid(), signal.SIGKILL)

async def main():
    await database.connect(os.environ["DATABASE_URL"], pool_max=2)
    bound.bind("kss", Dies(base_url=sys.argv[3], user_id=sys.argv[4], key=sys.argv[5]))
    await service.go_on(UUID(sys.argv[1]), at=clock.now())

asyncio.run(main())
"""


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_killed_around_the_call(site, supplier_process, db, moment):
    variant, offer = await make.offered(quota=1)
    order = await make.requested(variant)
    worker = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(WORKER), str(order.id), moment, supplier_process.url, USER_ID, KEY],
        env={**os.environ, "DATABASE_URL": db},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert worker.returncode == -signal.SIGKILL, worker.stderr.decode()

    left: Any = await SupplierOrder.get(id=order.id)
    assert (left.state, left.tries) == (S.PLACING, 1)
    known = (await site.call("order/info", {"external_orderno": order.reference}))["data"]
    assert len(known) == (0 if moment == "before" else 1)
    # Nobody touches it while its lease runs, not even for news or a person.
    assert await service.go_on(order.id, at=clock.now(), now=True) is False

    if moment == "after":
        await make.ripe(site, order)
    at = left.due_at
    for _ in range(5):
        await service.sweep_due(at=at)
        left = await SupplierOrder.get(id=order.id)
        if left.state in (S.DELIVERED, S.ACCEPTED):
            break
        at = left.due_at
    assert left.tries == (2 if moment == "before" else 1)
    await make.ripe(site, order)
    await service.go_on(order.id, at=at + timedelta(seconds=4), now=True)
    left = await SupplierOrder.get(id=order.id)
    assert (left.state, left.cost_minor) == (S.DELIVERED, 4965)
    row = await SupplierOffer.get(id=offer.id)
    assert (row.held, row.used) == (0, 1)
    assert len(await make.attempts(order.unit_id)) == 1
    assert (await site.control(f"orders/{order.reference}"))["spent_fen"] == 4965
    assert [each["outcome"] for each in await make.told()] == ["DELIVERED"]
