"""A batch recalled: every holder made whole exactly once, whatever happens meanwhile."""

import asyncio
from importlib import import_module

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.core.refusals import IdempotencyConflict
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import service
from backend.domain.aftersales.errors import RecallRunning
from backend.domain.aftersales.models import Recall, RecalledCode, SupplierClaim
from backend.domain.aftersales.queries import counts_of_recalls
from backend.domain.aftersales.service import make_whole, run_recall
from backend.domain.aftersales.states import RecallMode
from backend.domain.catalog.models import Variant
from backend.domain.notifications.models import Message
from backend.domain.orders.models import Order, OrderEvent, OrderUnit
from backend.domain.payments.models import Refund
from backend.domain.tasks import service as tasks
from backend.domain.tasks.errors import JobNotCancellable
from backend.domain.tasks.models import Job
from backend.domain.tasks.states import JobState
from backend.domain.vault.errors import BatchUnknown, OutOfStock, TransitionRefused
from backend.domain.vault.models import Batch, BatchState, Code
from tests.make import catalog, orders, vault
from tests.make.aftersales import delivered, key, leaves, reveal, staff
from tests.make.books import proved, sums
from tests.make.outbox import drain
from tests.make.purse import bought

pytestmark = pytest.mark.usefixtures("db", "purse", "redis")


async def recall(batch, *, by=None, mode=RecallMode.REPLACE_OR_REFUND, idempotency_key=None):
    return await service.recall_batch(
        batch.id,
        reason="the supplier says they are void",
        mode=mode,
        caller=by or await staff(Role.OPERATOR),
        address=None,
        key=idempotency_key or key(),
        at=clock.now(),
    )


async def run(job: Job) -> None:
    """What one delivery of the news does."""
    message = await OutboxMessage.filter(topic="recall.started").order_by("-id").first()
    assert message is not None
    await OutboxMessage.filter(id=message.id).update(routed_at=clock.now())
    row, _ = await DeliveryRow.get_or_create(message=message, handler="aftersales.run_recall")
    await run_recall(job.id, delivery=Delivery(row.id))


async def one_of_each(good_codes: int) -> tuple[Variant, Batch, list[Order]]:
    """A bad batch of 8: seen, unseen, given back already, paid and due, unpaid, and three unsold."""
    variant = await catalog.variant(price=1000)
    bad = await vault.batch(variant, codes=8, cost=700)
    buyer = await orders.customer()
    seen = await delivered([(variant, 1)], by=buyer)
    await reveal((await leaves(seen))[0])
    unseen = await delivered([(variant, 1)], by=buyer)
    back = await delivered([(variant, 1)], by=buyer)
    (unit,) = await leaves(back)
    await service.refund_units(
        back.id, [unit.id], reason="x", caller=await staff(), address=None, key=key(), at=clock.now()
    )
    due = await bought([(variant, 1)], by=buyer)
    unpaid = await orders.placed([(variant, 1)], by=buyer)
    if good_codes:
        await vault.batch(variant, codes=good_codes, cost=500)
    return variant, bad, [seen, unseen, back, due, unpaid]


async def batches_of(order: Order) -> list[tuple[str, bool]]:
    """State and whether it is of a good batch, of the order's codes."""
    (unit,) = await leaves(order)
    rows = await database.fetch(
        "SELECT c.state, b.state = 'ON_SALE' AS good FROM code c JOIN batch b ON b.id = c.batch_id"
        " WHERE c.unit_id = $1 ORDER BY c.state",
        unit.id,
    )
    return [(row["state"], row["good"]) for row in rows]


async def test_holders_get_another_code_each(purse):
    _, bad, (seen, unseen, back, due, unpaid) = await one_of_each(10)
    job = await recall(bad)

    assert (await Batch.get(id=bad.id)).state is BatchState.RECALLED
    await run(job)

    assert await batches_of(seen) == [("DELIVERED", True), ("QUARANTINED", False)]
    assert await batches_of(unseen) == [("DELIVERED", True), ("QUARANTINED", False)]
    assert await batches_of(back) == [("QUARANTINED", False)]
    assert await batches_of(due) == [("HELD", True), ("QUARANTINED", False)]
    assert await batches_of(unpaid) == [("HELD", True), ("QUARANTINED", False)]
    assert {code.state.value for code in await Code.filter(batch_id=bad.id)} == {"QUARANTINED"}
    done = await Job.get(id=job.id)
    assert (done.state, done.done, done.total) == (JobState.SUCCEEDED, 4, 4)
    assert done.result == {
        "codes": 8,
        "due": 0,
        "set_aside": 4,
        "replaced_revealed": 1,
        "replaced_unrevealed": 1,
        "replaced_held": 2,
        "refunded_revealed": 0,
        "refunded_unrevealed": 0,
        "refunded_held": 0,
        "unheld": 0,
    }
    claim = await SupplierClaim.get(batch_id=bad.id)
    assert (claim.codes, claim.amount_minor, claim.currency) == (8, 5600, "CNY")
    assert await OutboxMessage.filter(topic="batch.recalled").count() == 1
    assert await OutboxMessage.filter(topic="unit.replaced").count() == 2
    assert await Message.filter(template="unit_replaced").count() == 2
    assert [event.kind.value for event in await OrderEvent.filter(order_id=seen.id).order_by("id")][-2:] == [
        "RECALLED",
        "REPLACED",
    ]
    await drain()
    assert (await OrderUnit.get(order_id=due.id)).state == "DELIVERED"
    assert purse.returned == 1000  # what was given back before
    await proved()
    # Five codes went unsold, two were made good at 500 each; the supplier owes all eight.
    booked = await sums()
    assert (booked["expense:written_off"], booked["expense:made_good"]) == (5 * 700, 2 * 500 - 5600)
    assert booked["liability:supplier:Supplier"] == 5600 - (8 * 700 + 10 * 500)


async def test_where_none_is_left_the_money_goes_back(purse):
    _, bad, (seen, unseen, back, due, unpaid) = await one_of_each(1)
    job = await recall(bad)
    await run(job)
    await drain()

    (counts,) = await counts_of_recalls([bad.id])
    assert counts is not None
    assert (counts.due, counts.handled, counts.set_aside) == (0, 4, 4)
    replaced = counts.replaced_revealed + counts.replaced_unrevealed + counts.replaced_held
    refunded = counts.refunded_revealed + counts.refunded_unrevealed + counts.refunded_held
    assert (replaced, refunded + counts.unheld) == (1, 3)
    assert purse.returned == 1000 + refunded * 1000
    for order in (seen, unseen, back, due):
        unit = await OrderUnit.get(order_id=order.id)
        assert unit.state in ("DELIVERED", "REFUNDED")
        live = [state for state, _ in await batches_of(order) if state == "DELIVERED"]
        assert (unit.state == "DELIVERED") == (len(live) == 1)
    assert (await Order.get(id=unpaid.id)).state == "PENDING_PAYMENT"
    assert await Refund.filter(state="SUCCEEDED", reason="recall").count() == refunded
    assert await Message.filter(template="units_given_back").count() == refunded + 1
    await proved()


async def test_all_money_goes_back_when_asked(purse):
    _, bad, (seen, unseen, *_) = await one_of_each(10)
    await run(await recall(bad, mode=RecallMode.REFUND))
    await drain()
    (counts,) = await counts_of_recalls([bad.id])
    assert counts is not None
    assert (counts.refunded_revealed, counts.refunded_unrevealed, counts.replaced_held) == (1, 1, 2)
    assert [(await OrderUnit.get(order_id=order.id)).state.value for order in (seen, unseen)] == ["REFUNDED"] * 2
    assert purse.returned == 3000
    await proved()
    assert (await sums())["expense:made_good"] == -5600


async def test_nothing_of_it_is_sold_from_the_recall_on():
    variant = await catalog.variant(price=1000)
    bad = await vault.batch(variant, codes=5)
    job = await recall(bad)
    with pytest.raises(OutOfStock):
        await orders.placed([(variant, 1)])
    await run(job)
    assert await Code.filter(batch_id=bad.id, state="QUARANTINED").count() == 5


async def test_a_killed_recall_goes_on_where_it_stopped(purse, monkeypatch):
    """Every few holders the worker dies; each delivery goes on, and duplicates come at once as well."""
    variant = await catalog.variant(price=1000)
    bad = await vault.batch(variant, codes=24, cost=700)
    buyer = await orders.customer()
    placed = [await delivered([(variant, 3)], by=buyer) for _ in range(8)]
    await vault.batch(variant, codes=10, cost=500)
    job = await recall(bad)
    real, calls = make_whole, 0

    class Killed(BaseException):
        pass

    async def dying(id, *, at):
        nonlocal calls
        calls += 1
        if calls % 5 == 0:
            raise Killed
        await real(id, at=at)

    monkeypatch.setattr(import_module("backend.domain.aftersales.service.run_recall"), "make_whole", dying)
    while (await Job.get(id=job.id)).state is not JobState.SUCCEEDED:
        due, before = await RecalledCode.filter(outcome="DUE").count(), calls
        await asyncio.gather(*(run(job) for _ in range(3)), return_exceptions=True)
        left = await RecalledCode.filter(outcome="DUE").count()
        assert calls == before or left < (due or 24), "a delivery got nowhere"
    await drain()

    done = await Job.get(id=job.id)
    assert done.state is JobState.SUCCEEDED
    assert done.result is not None
    assert (done.result["replaced_unrevealed"], done.result["refunded_unrevealed"]) == (10, 14)
    assert calls > 24
    assert await RecalledCode.filter(outcome="DUE").count() == 0
    assert purse.returned == 14_000
    units = [unit for order in placed for unit in await leaves(order)]
    for unit in units:
        live = await Code.filter(unit_id=unit.id, state="DELIVERED").count()
        assert (unit.state.value, live) in (("DELIVERED", 1), ("REFUNDED", 0))
    assert await SupplierClaim.all().count() == 1
    assert await OutboxMessage.filter(topic="batch.recalled").count() == 1
    assert await OutboxMessage.filter(topic="unit.replaced").count() == 10


async def test_one_who_cannot_be_made_whole_keeps_no_other_from_it(purse, monkeypatch):
    module = import_module("backend.domain.aftersales.service.run_recall")
    monkeypatch.setattr(module, "CHUNK", 2)
    _, batch, _ = await one_of_each(good_codes=9)
    job = await recall(batch)
    real, stuck = module.make_whole, list[object]()

    async def broken(recalled_id, *, at):
        if not stuck:
            stuck.append(recalled_id)
        if recalled_id in stuck:
            raise RuntimeError("cannot be")
        await real(recalled_id, at=at)

    with monkeypatch.context() as patched:
        patched.setattr(module, "make_whole", broken)
        with pytest.raises(RuntimeError, match="cannot be"):
            await run(job)
    assert [row.id for row in await RecalledCode.filter(outcome="DUE")] == stuck
    assert (await Job.get(id=job.id)).state is JobState.RUNNING
    assert await SupplierClaim.all().count() == 0

    await run(job)
    assert await RecalledCode.filter(outcome="DUE").count() == 0
    assert (await Job.get(id=job.id)).state is JobState.SUCCEEDED
    assert await SupplierClaim.all().count() == 1


async def test_a_claim_that_began_before_is_waited_for():
    """A transaction that saw the batch on sale holds one of its codes a moment after the recall."""
    variant = await catalog.variant(price=1000)
    bad = await vault.batch(variant, codes=3)
    placed, may_commit = asyncio.Event(), asyncio.Event()

    async def slow_buyer() -> None:
        async with in_transaction():
            order = await orders.placed([(variant, 1)])
            assert order is not None
            placed.set()
            await may_commit.wait()

    buying = asyncio.create_task(slow_buyer())
    await placed.wait()
    job = await recall(bad)
    running = asyncio.create_task(run(job))
    await asyncio.sleep(0.6)
    assert (await Job.get(id=job.id)).state is JobState.RUNNING
    may_commit.set()
    await asyncio.gather(buying, running)
    done = await Job.get(id=job.id)
    assert done.result is not None
    assert (done.state, done.result["unheld"], done.result["set_aside"]) == (JobState.SUCCEEDED, 1, 2)
    assert await Code.filter(batch_id=bad.id, state="QUARANTINED").count() == 3


async def test_a_recall_goes_on_in_a_restored_shop():
    """The number of the transaction it began in is of another server: here none had it yet, and none is waited for."""
    variant = await catalog.variant(price=1000)
    bad = await vault.batch(variant, codes=1)
    job = await recall(bad)
    await Recall.filter(batch_id=bad.id).update(began_xid=2**62)
    async with asyncio.timeout(2.5):
        await run(job)
    assert (await Job.get(id=job.id)).state is JobState.SUCCEEDED


async def test_buyers_and_staff_go_on_while_a_batch_is_recalled(purse):
    variant = await catalog.variant(price=100)
    bad = await vault.batch(variant, codes=30)
    people = [await orders.customer() for _ in range(6)]
    placed = [await delivered([(variant, 4)], by=person) for person in people]
    await vault.batch(variant, codes=40)
    units = [unit for order in placed for unit in await leaves(order)]
    support = await staff()
    job = await recall(bad)
    await asyncio.gather(
        run(job),
        *(reveal(unit) for unit in units[::3]),
        *(
            service.refund_units(
                unit.order_id, [unit.id], reason="x", caller=support, address=None, key=key(), at=clock.now()
            )
            for unit in units[1::3]
        ),
        return_exceptions=True,
    )
    await drain()
    await proved()
    assert (await Job.get(id=job.id)).state is JobState.SUCCEEDED
    back = 0
    for unit in [unit for order in placed for unit in await leaves(order)]:
        live = await Code.filter(unit_id=unit.id, state="DELIVERED")
        assert (unit.state.value, len(live)) in (("DELIVERED", 1), ("REFUNDED", 0))
        assert all(code.batch_id != bad.id for code in live)
        back += unit.refund_minor
    assert purse.returned == back
    assert await Code.filter(batch_id=bad.id).exclude(state="QUARANTINED").count() == 0


async def test_one_recall_of_a_batch_and_one_for_a_key():
    variant = await catalog.variant(price=1000)
    bad = await vault.batch(variant, codes=2)
    operator, same = await staff(Role.OPERATOR), key()
    jobs = await asyncio.gather(*(recall(bad, by=operator, idempotency_key=same) for _ in range(16)))
    assert len({job.id for job in jobs}) == 1
    with pytest.raises(RecallRunning) as refused:
        await recall(bad, by=operator)
    assert refused.value.job_id == jobs[0].id
    with pytest.raises(IdempotencyConflict):
        await recall(bad, by=operator, idempotency_key=same, mode=RecallMode.REFUND)
    with pytest.raises(JobNotCancellable):
        await tasks.cancel(jobs[0].id, actor=operator.actor, address=None, at=clock.now())
    assert await Recall.all().count() == 1
    await tasks.fail(jobs[0].id, "STALLED", clock.now())
    again = await recall(bad, by=operator)
    await run(again)
    assert (await Job.get(id=again.id)).state is JobState.SUCCEEDED
    assert await SupplierClaim.all().count() == 1


async def test_what_was_never_on_sale_is_not_recalled():
    batch = await vault.batch(codes=1, state=BatchState.RECEIVED)
    with pytest.raises(TransitionRefused):
        await recall(batch)
    with pytest.raises(BatchUnknown):
        await service.recall_batch(
            (await catalog.variant()).id,
            reason="x",
            mode=RecallMode.REFUND,
            caller=await staff(),
            address=None,
            key=key(),
            at=clock.now(),
        )
    assert await Job.all().count() == 0
    assert await Code.filter(state="FREE").count() == 1
