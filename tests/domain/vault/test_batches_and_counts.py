"""A batch lives along its table; counts are exact whatever happened; the vault's promises hold in the database."""

import asyncio
import random
import re
from collections import Counter
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError

from backend.core import clock, crypto, database, ids
from backend.core.money import Money
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import NOBODY
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.inventory import queries as stock
from backend.domain.tasks.states import JOB_TRANSITIONS, UPLOAD_TRANSITIONS
from backend.domain.vault import queries, service
from backend.domain.vault.errors import (
    BatchUnknown,
    BatchVersionConflict,
    CodeNotDelivered,
    OutOfStock,
    TransitionRefused,
)
from backend.domain.vault.models import Batch, BatchEvent, BatchState, Code, CodeCount, CodeMovement, CodeState, Reveal
from backend.domain.vault.queries import CodeCounts, codes_by_unit, counts_by_batch, counts_by_variant
from backend.domain.vault.states import (
    BATCH_TRANSITIONS,
    CODE_TRANSITIONS,
    SEAT_TRANSITIONS,
    SHARED_CODE_TRANSITIONS,
    next_states,
)
from backend.domain.vault.values import CodeContent, Viewer, ViewerKind
from tests.make import catalog, vault

SOMEBODY = Viewer(ViewerKind.CUSTOMER, ids.new(), ids.new(), "203.0.113.9")


async def move(batch: Batch, state: BatchState, *, version: int = 1, reason: str = "why") -> Batch:
    return await service.set_batch_state(
        batch.id, state, version=version, reason=reason, caller=NOBODY, address=None, at=clock.now()
    )


@pytest.mark.parametrize(
    ("machine", "table"),
    [
        ("batch", BATCH_TRANSITIONS),
        ("code", CODE_TRANSITIONS),
        ("shared_code", SHARED_CODE_TRANSITIONS),
        ("seat", SEAT_TRANSITIONS),
        ("job", JOB_TRANSITIONS),
        ("upload", UPLOAD_TRANSITIONS),
    ],
)
async def test_the_database_knows_the_same_moves_as_the_code(db: str, machine: str, table: dict[Any, Any]) -> None:
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = $1", machine)
    assert {(row["old_state"], row["new_state"]) for row in rows} == {
        (str(old), str(new)) for old, news in table.items() for new in news
    }


@pytest.mark.parametrize("old", list(BatchState))
async def test_a_batch_moves_along_its_table_only(db: str, old: BatchState) -> None:
    batch = await vault.batch(state=old)
    for new in BatchState:
        if new in next_states(old):
            continue
        with pytest.raises(TransitionRefused):
            await move(batch, new)
        if new is not old and new not in BATCH_TRANSITIONS[old]:
            with pytest.raises(IntegrityError):
                await Batch.filter(id=batch.id).update(state=new)
    assert (await Batch.get(id=batch.id)).state is old
    assert not await AuditEntry.exists()
    assert not await OutboxMessage.exists()


async def test_a_move_is_journalled_told_and_counted(db: str) -> None:
    batch = await vault.batch(codes=2)

    frozen = await move(batch, BatchState.FROZEN, reason="  customers complain  ")

    assert (frozen.state, frozen.version) == (BatchState.FROZEN, 2)
    entry = await AuditEntry.get()
    assert (entry.action, entry.reason, entry.diff) == (
        "batch.state_set", "customers complain", {"state": ["ON_SALE", "FROZEN"]},
    )  # fmt: skip
    assert sorted([row.topic for row in await OutboxMessage.all()]) == ["batch.changed", "stock.changed"]
    assert [event.reason for event in await BatchEvent.filter(batch=batch)] == ["customers complain"]
    with pytest.raises(OutOfStock):
        await service.claim(vault.wanted(batch.variant_id), held_until=None, at=clock.now())


async def test_a_move_needs_a_reason_the_version_and_a_batch(db: str) -> None:
    batch = await vault.batch()
    with pytest.raises(InvalidInput):
        await move(batch, BatchState.FROZEN, reason=" ")
    with pytest.raises(BatchVersionConflict) as refused:
        await move(batch, BatchState.FROZEN, version=7)
    assert refused.value.current.state is BatchState.ON_SALE
    with pytest.raises(BatchUnknown):
        await move(Batch(id=ids.new()), BatchState.FROZEN)
    assert not await AuditEntry.exists()


async def test_a_new_batch_has_a_key_of_its_own_and_one_request_makes_one(db: str) -> None:
    vault.bind_keys()
    variant = await catalog.variant()
    new = service.NewBatch(variant.id, "Supplier", "PO-1", Money(700, "CNY"))
    key = crypto.token()

    made = await asyncio.gather(
        *(service.create_batch(new, caller=NOBODY, address=None, key=key, at=clock.now()) for _ in range(6))
    )
    other = await service.create_batch(new, caller=NOBODY, address=None, key="another", at=clock.now())

    assert len({batch.id for batch in made}) == 1
    assert await Batch.all().count() == 2
    assert made[0].state is BatchState.RECEIVED
    assert made[0].wrapped_key != other.wrapped_key


async def test_a_batch_is_of_codes_that_exist_and_cost_something_sane(db: str) -> None:
    vault.bind_keys()
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP)
    code = await catalog.variant()
    today = clock.shop_day(clock.now())
    for new, refusal in (
        (service.NewBatch(member.id, "S", "P", Money(1, "CNY")), VariantUnknown),
        (service.NewBatch(ids.new(), "S", "P", Money(1, "CNY")), VariantUnknown),
        (service.NewBatch(code.id, " ", "P", Money(1, "CNY")), InvalidInput),
        (service.NewBatch(code.id, "S", "P", Money(-1, "CNY")), InvalidInput),
        (service.NewBatch(code.id, "S", "P", Money(1, "CNY"), today - timedelta(days=1)), InvalidInput),
    ):
        with pytest.raises(refusal):
            await service.create_batch(new, caller=NOBODY, address=None, key="k", at=clock.now())
    assert not await Batch.exists()


async def truth(batch: Batch) -> CodeCounts:
    rows = await Code.filter(batch_id=batch.id).values_list("state", flat=True)
    counted = Counter(str(state).lower() for state in rows)
    return CodeCounts(**counted)


async def test_counts_are_exact_after_anything(db: str) -> None:
    today = clock.shop_day(clock.now())
    variant = await catalog.variant()
    batches = [
        await vault.batch(variant, codes=30),
        await vault.batch(variant, codes=20, expires_on=today + timedelta(days=1)),
        await vault.batch(variant, codes=10, expires_on=today - timedelta(days=1)),
    ]
    dice = random.Random(7)
    units: list[Any] = []
    for _ in range(60):
        act = dice.randrange(6)
        if act <= 1:
            wish = vault.wanted(variant, dice.randint(1, 3))
            try:
                await service.claim(wish, held_until=None, at=clock.now())
                units += [piece.unit_id for piece in wish]
            except OutOfStock:
                await service.release([piece.unit_id for piece in wish])
        elif act == 2 and units:
            await service.release(dice.sample(units, min(3, len(units))))
        elif act == 3 and units:
            await service.deliver(dice.sample(units, min(3, len(units))), clock.now())
        elif act == 4:
            some = await Code.filter(variant_id=variant.id).limit(50)
            await service.quarantine([dice.choice(some).id], actor="staff:x", reason="doubt")
        else:
            await service.fold_counts(clock.now())
        assert await counts_by_batch([batch.id for batch in batches]) == [await truth(batch) for batch in batches]
    stale = await Code.filter(state=CodeState.FREE, expires_on__lt=today).count()
    assert await service.expire_codes(clock.now()) == stale > 0
    await service.fold_counts(clock.now())
    assert not await CodeMovement.exists()
    assert await counts_by_batch([batch.id for batch in batches]) == [await truth(batch) for batch in batches]
    (of_variant,) = await counts_by_variant([variant.id])
    assert of_variant.free == await Code.filter(state=CodeState.FREE).count()


async def test_folding_at_once_from_many_connections_loses_nothing(db: str) -> None:
    batch = await vault.batch(codes=40)
    for _ in range(30):
        await service.claim(vault.wanted(batch.variant_id), held_until=None, at=clock.now())

    await asyncio.gather(*(service.fold_counts(clock.now()) for _ in range(8)))

    assert await counts_by_batch([batch.id]) == [CodeCounts(free=10, held=30)]
    assert sum(await CodeCount.all().values_list("amount", flat=True)) == 40  # type: ignore[arg-type]


async def test_counting_reads_no_code(db: str) -> None:
    batch = await vault.batch(codes=5)
    for statement, values in (
        (queries._COUNTS.format(by="batch_id"), ([batch.id],)),
        (queries._COUNTS.format(by="variant_id"), ([batch.variant_id],)),
        (stock._AVAILABLE, ([batch.variant_id], clock.shop_day(clock.now()), clock.now())),
    ):
        plan = "\n".join(row["QUERY PLAN"] for row in await database.fetch(f"EXPLAIN {statement}", *values))
        assert "code_count" in plan
        assert not re.search(r"on code\b(?!_)", plan), plan


async def test_a_batch_with_nothing_left_is_exhausted_by_itself(db: str) -> None:
    sold, held, empty = await vault.batch(codes=1), await vault.batch(codes=1), await vault.batch()
    wish = [*vault.wanted(sold.variant_id), *vault.wanted(held.variant_id)]
    await service.claim(wish, held_until=None, at=clock.now())
    await service.deliver([wish[0].unit_id], clock.now())

    await service.fold_counts(clock.now())

    states = [(await Batch.get(id=batch.id)).state for batch in (sold, held, empty)]
    assert states == [BatchState.EXHAUSTED, BatchState.ON_SALE, BatchState.ON_SALE]
    assert await BatchEvent.filter(batch=sold, state=BatchState.EXHAUSTED, actor_id=None).exists()


async def test_a_delivered_code_is_revealed_with_evidence(db: str) -> None:
    batch = await vault.batch(codes=[CodeContent("N1", "AbCdEf-123456")])
    (id,) = await service.claim(wish := vault.wanted(batch.variant_id), held_until=None, at=clock.now())
    with pytest.raises(CodeNotDelivered):
        await service.reveal(id, viewer=SOMEBODY, at=clock.now())
    await service.deliver([wish[0].unit_id], clock.now())
    ((facts,),) = await codes_by_unit([wish[0].unit_id])
    assert (facts.hint, facts.revealed_at) == ("•••• •••• •••• •", None)

    first = clock.now()
    for at in (first, first + timedelta(hours=1)):
        content = await service.reveal(id, viewer=SOMEBODY, at=at)
        assert (content.number, content.secret) == ("N1", "AbCdEf-123456")

    assert (await Code.get(id=id)).revealed_at == first
    rows = await Reveal.filter(code_id=id)
    assert {(row.viewer_kind, row.viewer_id, row.address) for row in rows} == {("CUSTOMER", SOMEBODY.id, "203.0.113.9")}
    assert len(rows) == 2
    with pytest.raises(IntegrityError):
        await Reveal.all().delete()


async def test_a_quarantined_code_is_neither_shown_nor_sold(db: str) -> None:
    batch = await vault.batch(codes=1)
    (id,) = await service.claim(wish := vault.wanted(batch.variant_id), held_until=None, at=clock.now())
    await service.deliver([wish[0].unit_id], clock.now())

    assert await service.quarantine([id, id], actor="staff:x", reason="does not work") == 1

    code = await Code.get(id=id)
    assert (code.state, code.unit_id) == (CodeState.QUARANTINED, wish[0].unit_id)
    with pytest.raises(CodeNotDelivered):
        await service.reveal(id, viewer=SOMEBODY, at=clock.now())
    assert not await Reveal.exists()


SECOND_SECRET = """
INSERT INTO code (id, product_id, variant_id, batch_id, sealed, secret_index, parts, length, state)
SELECT gen_random_uuid(), product_id, variant_id, batch_id, sealed, sha256('one secret'), parts, length, 'FREE'
FROM code LIMIT 1
"""
SECOND_IN_SLOT = """
UPDATE code SET state = 'HELD', unit_id = '01234567-89ab-7def-8123-456789abcdef', slot = 0
WHERE id = (SELECT id FROM code WHERE state = 'FREE' LIMIT 1 FOR UPDATE SKIP LOCKED)
"""


@pytest.mark.parametrize("breach", [SECOND_SECRET, SECOND_IN_SLOT], ids=["secret", "slot"])
async def test_many_connections_cannot_break_a_unique_promise(db: str, breach: str) -> None:
    batch = await vault.batch(codes=30)

    async def attempt() -> bool:
        connection = await asyncpg.connect(db)
        try:
            await connection.execute(breach)
        except asyncpg.UniqueViolationError:
            return False
        finally:
            await connection.close()
        return True

    answers = await asyncio.gather(*(attempt() for _ in range(24)))

    assert sum(answers) == 1
    assert await counts_by_batch([batch.id]) == [await truth(batch)]


FOREIGN_CODE = """
INSERT INTO code SELECT gen_random_uuid(), product_id, variant_id, gen_random_uuid(), sealed, sha256(sealed), NULL,
    parts, length, NULL, 'FREE' FROM code WHERE id = $1
"""


async def test_the_database_refuses_codes_that_cannot_be(db: str) -> None:
    batch = await vault.batch(codes=2)
    code = await Code.filter(batch_id=batch.id).first()
    assert code is not None
    for breach in (
        "UPDATE code SET state = 'HELD' WHERE id = $1",
        "UPDATE code SET unit_id = gen_random_uuid(), slot = 0 WHERE id = $1",
        "UPDATE code SET state = 'DELIVERED', unit_id = gen_random_uuid(), slot = 0 WHERE id = $1",
        "UPDATE code SET sealed = 'x' WHERE id = $1",
        "UPDATE code SET batch_id = gen_random_uuid() WHERE id = $1",
        "UPDATE code SET revealed_at = now() WHERE id = $1",
        FOREIGN_CODE,
    ):
        with pytest.raises(IntegrityError):
            await database.execute(breach, code.id)
    with pytest.raises(IntegrityError):
        await Batch.filter(id=batch.id).delete()
    assert await counts_by_batch([batch.id]) == [CodeCounts(free=2)]
