"""Top-ups through relay and worker as real processes, with a supplier that misbehaves by chance, and kills."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from backend.core import clock, database
from backend.domain.suppliers import queries
from backend.domain.suppliers.models import SupplierOffer, SupplierOrder
from backend.domain.suppliers.states import SupplierOrderState
from tests.jobs.processes import Process, eventually
from tests.make import supplier as make
from tests.make.supplier import site, supplier_process
from tests.standins.supplier import KEY, USER_ID, SupplierProcess

__all__ = ["site", "supplier_process"]
pytestmark = pytest.mark.usefixtures("db", "redis")
S = SupplierOrderState
ACCOUNTS, EACH = 10, 2


@pytest.fixture
def shop(supplier_process: SupplierProcess) -> Iterator[dict[str, Process]]:
    folder = Path(tempfile.mkdtemp(prefix="tessera-suppliers-"))
    access = {"adapter": "kasushou", "url": supplier_process.url, "user_id": USER_ID, "key": KEY}
    told = {"TESSERA_SUPPLIERS": json.dumps({"kss": access, "other": access}), "TESSERA_SUPPLIER_TIMEOUT_S": "2"}
    processes = {
        "relay": Process(folder / "relay.log", "relay", **told),
        "worker": Process(folder / "worker.log", "worker", **told),
    }
    yield processes
    for process in processes.values():
        process.kill()
    shutil.rmtree(folder, ignore_errors=True)


async def settled() -> int:
    """Units whose outcome was told."""
    (row,) = await database.fetch(
        "SELECT count(DISTINCT payload->>'unit_id') AS n FROM outbox_message WHERE topic = 'supplier.settled'"
    )
    return int(row["n"])


@pytest.mark.soak
async def test_killed_amid_a_supplier_that_misbehaves(shop, site):
    """Every unit ends once; what was spent at the supplier is what our rows say; no account had two at a time."""
    variant, first = await make.offered()
    second = await make.offer(await make.supplier("other"), variant, priority=20)
    await site.chances(
        seed=11,
        outcomes={"failed": 0.15, "partial": 0.1, "cancelled": 0.05},
        busy=0.05,
        buy_faults={"lost_answer": 0.1, "html": 0.1},
        info_faults={"garbage": 0.05},
    )
    before = (await site.control("books"))["spent"]
    units = []
    for account in [make.account() for _ in range(ACCOUNTS)]:
        units += [(await make.requested(variant, to=account)).unit_id for _ in range(EACH)]
    for process in shop.values():
        process.start()
    await eventually(lambda: at_least(3), within_s=60)
    for process in shop.values():
        process.kill()
    for process in shop.values():
        process.start()
    await eventually(lambda: at_least(len(units)), within_s=150)

    rows = await SupplierOrder.filter(unit_id__in=units)
    assert {row.state for row in rows} <= {S.DELIVERED, S.PARTIAL, S.REFUSED}
    told = await make.told()
    assert sorted(str(unit) for unit in units) == sorted(str(each["unit_id"]) for each in told)
    spent = (await site.control("books"))["spent"] - before
    assert spent == sum(row.cost_minor for row in rows) == sum(int(str(each["cost_minor"])) for each in told)
    for offer in (first, second):
        row = await SupplierOffer.get(id=offer.id)
        used = [each for each in rows if each.offer_id == offer.id and each.state in (S.DELIVERED, S.PARTIAL)]
        assert (row.held, row.used) == (0, len(used))
    await no_two_at_a_time(site, rows)


async def no_two_at_a_time(site, rows: list[Any]) -> None:
    """By the supplier's own books: nothing for an account was bought before the last one was sent and settled by us."""
    for account in {row.account for row in rows}:
        ours = sorted((row for row in rows if row.account == account and row.sent_at), key=lambda row: row.sent_at)
        for earlier, later in pairwise(ours):
            assert earlier.settled_at <= later.sent_at


async def at_least(number: int) -> bool:
    return await settled() >= number


async def test_the_check_makes_offers_sell(shop, site):
    variant, offer = await make.offered(checked_at=None)
    for process in shop.values():
        process.start()

    async def fresh() -> bool:
        return (await SupplierOffer.get(id=offer.id)).checked_at is not None

    await eventually(fresh, within_s=60)
    (left,) = await queries.topup_availability([variant.id], clock.now())
    assert left is not None
    assert left > 0
