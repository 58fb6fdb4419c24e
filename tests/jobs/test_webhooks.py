"""Webhooks carried by real relay and worker processes, which may be killed."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import standardwebhooks
from tortoise.transactions import in_transaction

from backend import settings
from backend.adapters.kms import environment
from backend.core import clock, ids, keys
from backend.domain.webhooks import service
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.models import WebhookMessage
from backend.domain.webhooks.service import Wish
from backend.domain.webhooks.states import MessageState
from tests.jobs.processes import Process, eventually
from tests.make.receiver import Receiver, receiver

__all__ = ["receiver"]
pytestmark = pytest.mark.usefixtures("db", "redis")


@pytest.fixture
def processes(database_url: str, redis_url: str) -> Iterator[list[Process]]:
    folder = Path(tempfile.mkdtemp(prefix="tessera-webhooks-"))
    # The demo's flag lets webhooks reach this machine.
    made = [Process(folder / f"{name}.log", name, TESSERA_DEMO="1") for name in ("relay", "worker")]
    yield made
    for process in made:
        process.kill()
    shutil.rmtree(folder, ignore_errors=True)


async def test_everything_told_arrives_though_the_worker_dies(processes: list[Process], receiver: Receiver):
    keys.bind(environment.provider(settings.get()))
    owner = ids.new()
    wish = Wish(receiver.url, (EventType.ORDER_PAID,))
    made = await service.set_endpoint(owner, wish, actor="system", address=None, at=clock.now())
    for process in processes:
        process.start()

    async def tell(first: int, last: int) -> None:
        for number in range(first, last):
            async with in_transaction():
                await service.queue(owner, "order.paid", {"number": number}, at=clock.now())

    async def delivered(number: int) -> bool:
        return await WebhookMessage.filter(state=MessageState.DELIVERED).count() >= number

    await tell(0, 50)
    await eventually(lambda: delivered(10), within_s=60)
    processes[1].kill()
    await tell(50, 100)
    # What the dead worker had begun is due again when its leases end; here they end at once.
    await WebhookMessage.filter(state=MessageState.DUE).update(due_at=clock.now())
    processes[1].start()
    await eventually(lambda: delivered(100), within_s=60)
    verifier = standardwebhooks.Webhook(made.secret or "")
    told = {dict(verifier.verify(taken.body, taken.headers))["data"]["number"] for taken in receiver.taken}
    assert told == set(range(100))
    # At least once: what was in flight may have come twice, under the same id.
    assert len({taken.headers["webhook-id"] for taken in receiver.taken}) == 100
    assert processes[1].stop() < 5
