"""At a counter: looked at before it is taken, taken for a store, and taken back while there is time."""

import asyncio
from datetime import timedelta

import pytest
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import clock, database, ids
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import IdempotencyConflict
from backend.domain.audit.models import AuditEntry
from backend.domain.orders import access
from backend.domain.orders.models import OrderUnit
from backend.domain.payments import service as payments
from backend.domain.redemption.errors import (
    RedemptionUnknown,
    StoreUnknown,
    UndoTooLate,
    UsedSince,
    VoucherSpent,
    VoucherUnknown,
    VoucherVoided,
)
from backend.domain.redemption.models import Voucher, VoucherUse
from backend.domain.redemption.queries import taken_of_store, token_of, undoable_until
from backend.domain.redemption.service import (
    expire_due,
    look_at,
    redeem_voucher,
    undo_redemption,
)
from tests.make import stores

WINDOW = timedelta(seconds=300)


def redeem(voucher, *, at=None, key=None, store=None):
    return redeem_voucher(
        token_of(voucher),
        idempotency_key=key or ids.new().hex,
        actor="staff:x",
        address=None,
        at=at or clock.now(),
        store_id=store.id if store else None,
    )


def undo(use, *, at=None):
    return undo_redemption(use.id, actor="staff:y", address=None, at=at or clock.now())


async def give_back(voucher):
    """The money of its piece goes back, whatever the rules of after-sales say."""
    unit = await OrderUnit.get(id=voucher.unit_id)
    async with in_transaction():
        order = await access.locked(unit.order_id)
        await payments.give_back(order, {unit.id: unit.paid_minor}, reason="test", at=clock.now())


async def untouched(voucher):
    now = await Voucher.get(id=voucher.id)
    assert (now.state, now.uses_left, now.redeemed_at) == (voucher.state, voucher.uses_left, voucher.redeemed_at)


async def test_looking_at_one_changes_nothing(db):
    voucher = await stores.voucher(uses=3)
    assert (await look_at(token_of(voucher), at=clock.now())).id == voucher.id
    assert not await VoucherUse.exists()
    await untouched(voucher)
    with pytest.raises(VoucherUnknown):
        await look_at("T1:nonsense", at=clock.now())


async def test_it_is_taken_for_a_store_that_is_open(db):
    voucher, open_, closed = await stores.voucher(), await stores.store(), await stores.store(active=False)
    with pytest.raises(StoreUnknown):
        await redeem(voucher, store=closed)
    await untouched(voucher)
    _, use = await redeem(voucher, store=open_, key="once")
    assert use.store_id == open_.id
    # At another store it is another request.
    with pytest.raises(IdempotencyConflict):
        await redeem(voucher, store=await stores.store(), key="once")


async def test_a_use_is_taken_back_until_its_time_is_over(db):
    voucher = await stores.voucher(uses=2)
    at = clock.now()
    _, first = await redeem(voucher, at=at)
    assert undoable_until(first) == at + timedelta(seconds=settings.get().redemption_undo_s) == at + WINDOW
    with pytest.raises(UndoTooLate) as late:
        await undo(first, at=at + WINDOW + timedelta(microseconds=1))
    assert late.value.until == at + WINDOW
    assert (await Voucher.get()).uses_left == 1
    after, undone = await undo(first, at=at + WINDOW)
    assert (after.state, after.uses_left, after.redeemed_at) == ("LIVE", 2, None)
    assert (undone.undone_at, undone.undone_by) == (at + WINDOW, "staff:y")
    # Sent again, also when its time is over: the same, and nothing more.
    _, again = await undo(first, at=at + WINDOW + timedelta(hours=1))
    assert again.undone_at == at + WINDOW
    assert await AuditEntry.filter(action="voucher.undone").count() == 1
    assert await OutboxMessage.filter(topic="voucher.undone").count() == 1
    with pytest.raises(RedemptionUnknown):
        await undo_redemption(ids.new(), actor="staff:y", address=None, at=at)


async def test_the_last_use_makes_it_live_again_and_it_is_used_once_more(db):
    voucher = await stores.voucher(uses=2)
    earlier = clock.now() - timedelta(minutes=1)
    _, first = await redeem(voucher, at=earlier)
    _, last = await redeem(voucher)
    with pytest.raises(UsedSince):
        await undo(first)
    after, _ = await undo(last)
    assert (after.state, after.uses_left, after.closed_at, after.redeemed_at) == ("LIVE", 1, None, earlier)
    spent, _ = await redeem(voucher)
    assert (spent.state, spent.uses_left) == ("REDEEMED", 0)
    with pytest.raises(VoucherSpent):
        await redeem(voucher)
    assert await VoucherUse.filter(undone_at=None).count() == 2


async def test_one_whose_money_went_back_stays_as_it_is(db):
    for uses in (1, 3):  # used up, and void
        voucher = await stores.voucher(uses=uses)
        _, use = await redeem(voucher)
        await give_back(voucher)
        before = await Voucher.get(id=voucher.id)
        with pytest.raises(VoucherVoided):
            await undo(use)
        await untouched(before)
        assert (await VoucherUse.get(id=use.id)).undone_at is None


async def test_its_money_goes_back_or_its_use_is_taken_back_and_it_is_never_live_and_paid_back(db):
    for _ in range(6):
        voucher = await stores.voucher()
        _, use = await redeem(voucher)
        await asyncio.gather(undo(use), give_back(voucher), return_exceptions=True)
        assert await Voucher.get(id=voucher.id).values("state") in ({"state": "VOIDED"}, {"state": "REDEEMED"})
        assert (await OrderUnit.get(id=voucher.unit_id)).refund_minor > 0


async def test_one_that_ended_meanwhile_ends_again(db):
    voucher = await stores.voucher()
    at = voucher.expires_at - timedelta(seconds=1)
    _, use = await redeem(voucher, at=at)
    await undo(use, at=at + timedelta(seconds=30))
    assert await expire_due(at=at + timedelta(seconds=30)) == 1


async def test_no_hand_writes_a_use_otherwise(db):
    use = await stores.taken()
    for change in ("actor = 'x'", "undone_at = now()", "undone_at = now(), undone_by = 'x', uses_left = 5"):
        with pytest.raises(IntegrityError):
            await database.execute(f"UPDATE voucher_use SET {change}")
    await undo(use)
    with pytest.raises(IntegrityError):
        await database.execute("UPDATE voucher_use SET undone_at = NULL, undone_by = NULL")
    with pytest.raises(IntegrityError):
        await database.execute("DELETE FROM voucher_use")


async def test_a_day_is_counted_by_goods(db):
    store, other = await stores.store(), await stores.store()
    voucher = await stores.voucher(uses=3)
    uses = [await stores.taken(store, voucher) for _ in range(3)]
    await undo(uses[-1])
    await stores.taken(store)
    await stores.taken(other)
    today = clock.shop_day(clock.now())
    assert [(each.uses, each.undone) for each in await taken_of_store(store.id, today)] == [(2, 1), (1, 0)]
    assert await taken_of_store(store.id, today - timedelta(days=1)) == []
