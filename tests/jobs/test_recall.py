"""A recall by the real worker, killed in the middle: every holder made whole once."""

import shutil
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from backend.core import clock
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import service
from backend.domain.aftersales.models import RecalledCode, SupplierClaim
from backend.domain.aftersales.states import RecallMode
from backend.domain.orders.models import OrderUnit
from backend.domain.payments.models import Refund
from backend.domain.tasks.models import Job
from backend.domain.tasks.states import JobState
from backend.domain.vault.models import Code
from tests.jobs.processes import Process, eventually
from tests.make import catalog, orders, vault
from tests.make.aftersales import handed_over, key, staff

pytestmark = pytest.mark.usefixtures("db", "redis")
HOLDERS, GOOD = 150, 100


@pytest.fixture
def shop(database_url: str, redis_url: str) -> Iterator[dict[str, Process]]:
    folder = Path(tempfile.mkdtemp(prefix="tessera-recall-"))
    processes = {"relay": Process(folder / "relay.log", "relay"), "worker": Process(folder / "worker.log", "worker")}
    yield processes
    for process in processes.values():
        process.kill()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.soak
async def test_a_worker_killed_amid_a_recall(shop):
    variant = await catalog.variant(price=1000)
    bad = await vault.batch(variant, codes=HOLDERS + 10, cost=700)
    buyer = await orders.customer()
    for _ in range(3):
        await handed_over(variant, buyer, pieces=HOLDERS // 3)
    await vault.batch(variant, codes=GOOD)
    await OutboxMessage.filter(routed_at=None).update(routed_at=clock.now())
    job = await service.recall_batch(
        bad.id,
        reason="void",
        mode=RecallMode.REPLACE_OR_REFUND,
        caller=await staff(Role.OPERATOR),
        address=None,
        key=key(),
        at=clock.now(),
    )

    async def handled(number: int) -> bool:
        return await RecalledCode.exclude(outcome="DUE").count() >= number

    for process in shop.values():
        process.start()
    for number in (5, 60):
        await eventually(partial(handled, number), within_s=60)
        shop["worker"].kill()
        assert await RecalledCode.exclude(outcome="DUE").count() < HOLDERS
        shop["worker"].start()

    async def over() -> bool:
        return (await Job.get(id=job.id)).state is JobState.SUCCEEDED

    await eventually(over, within_s=90)
    done = await Job.get(id=job.id)
    assert done.result is not None
    assert (done.result["replaced_unrevealed"], done.result["refunded_unrevealed"]) == (GOOD, HOLDERS - GOOD)
    assert await Code.filter(batch_id=bad.id).exclude(state="QUARANTINED").count() == 0
    assert await Code.filter(state="DELIVERED").count() == GOOD
    assert await OutboxMessage.filter(topic="unit.replaced").count() == GOOD
    assert await Refund.all().count() == HOLDERS - GOOD
    assert await OrderUnit.filter(refund_minor=1000).count() == HOLDERS - GOOD
    assert await OutboxMessage.filter(topic="batch.recalled").count() == 1
    assert (await SupplierClaim.get(batch_id=bad.id)).codes == HOLDERS + 10
