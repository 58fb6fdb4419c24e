"""64 connections at once on what is counted of goods: codes, caps, quotas, uses."""

import asyncio
import itertools
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, database, ids
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.models import Membership
from backend.domain.inventory import service as inventory
from backend.domain.inventory.models import Capacity, Hold
from backend.domain.redemption import service as redemption
from backend.domain.redemption.models import Voucher, VoucherUse
from backend.domain.redemption.queries import token_of
from backend.domain.suppliers import bound
from backend.domain.suppliers import service as suppliers
from backend.domain.suppliers.models import SupplierOffer, SupplierOrder
from backend.domain.suppliers.service import lease as leasing
from backend.domain.suppliers.states import IN_FLIGHT, HandOutcome
from backend.domain.vault import service as codes
from backend.domain.vault.models import Code
from backend.domain.vault.shared_models import SharedCode
from tests.make import catalog, orders, shared, supplier, vault
from tests.make import paid as make
from tests.make.aftersales import leaves
from tests.make.at_once import MANY, alone, tally
from tests.make.books import give_back

pytestmark = pytest.mark.xdist_group("sixty-four")
CAPPED = [FulfilmentKind.VOUCHER, FulfilmentKind.MEMBERSHIP, FulfilmentKind.MANUAL]


async def together(work):
    return await asyncio.gather(*(work() for _ in range(MANY)))


async def hold(*units):
    now = clock.now()
    async with in_transaction():
        return await inventory.hold(ids.new(), units, until=now + timedelta(minutes=15), at=now)


async def test_codes(many):
    goods = await catalog.variant()
    await vault.batch(goods, codes=12)
    await vault.batch(goods, codes=8)
    done = await many([lambda: hold(*vault.wanted(goods)) for _ in range(MANY)], gate="code")
    assert tally(done) == {"Hold": 20, "OutOfStock": 44}
    assert await Code.filter(state="HELD").count() == 20
    grown = await many.grown()
    assert (grown["hold"], grown["code_movement"]) == (20, 40)


@pytest.mark.parametrize("kind", CAPPED)
async def test_a_cap(many, kind):
    goods = await catalog.variant(kind=kind, cap=45)
    done = await many([lambda: hold(*vault.wanted(goods, 2)) for _ in range(MANY)], gate="capacity")
    assert tally(done) == {"Hold": 22, "OutOfStock": 42}
    assert await Capacity.all().values_list("held", "sold", "cap") == [(44, 0, 45)]
    grown = await many.grown()
    assert (grown["capacity"], grown["hold"]) == (1, 22)


async def test_the_last_seats(many):
    first = await shared.shared_code(seats=13)
    await shared.shared_code(await first.variant, seats=8)
    done = await many([lambda: hold(*vault.wanted(first.variant_id, 2)) for _ in range(MANY)], gate="shared_code")
    assert tally(done) == {"Hold": 10, "OutOfStock": 54}
    assert sorted(await SharedCode.all().values_list("held", "cap")) == [(7, 8), (13, 13)]
    grown = await many.grown()
    assert (grown["seat"], grown["hold"]) == (20, 10)


async def test_a_hold_is_consumed_or_given_back(many):
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=9)
    code = await catalog.variant()
    await vault.batch(code, codes=5)
    made = await hold(*vault.wanted(member, 3), *vault.wanted(code, 2))
    at = clock.now()
    ways = [alone(inventory.consume, made.order_id, at), alone(inventory.release, made.order_id, at)]
    done = await many(ways * (MANY // 2), gate="hold")
    assert tally(done) == {"True": 1, "False": 63}
    state = (await Hold.get()).state
    kept = (0, 3, 2) if state == "CONSUMED" else (0, 0, 0)
    row = await Capacity.get()
    assert (row.held, row.sold, await Code.filter(state="HELD").count()) == kept


async def test_the_last_places_for_payments_that_came_late(many):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, cap=MANY)
    late = [(vault.wanted(goods), one) for one in await together(lambda: hold(*vault.wanted(goods)))]
    await asyncio.gather(*(inventory.release(one.order_id, clock.now()) for _, one in late))
    await database.execute("UPDATE variant SET cap = 7 WHERE id = $1", goods.id)
    calls = [alone(inventory.reclaim, one.order_id, units, clock.now()) for units, one in late]
    done = await many(calls, gate="capacity")
    assert tally(done) == {"Hold": 7, "OutOfStock": 57}
    row = await Capacity.get()
    assert (row.held, row.sold) == (0, 7)
    assert (await Hold.filter(state="CONSUMED").count(), await Hold.filter(state="RELEASED").count()) == (7, 57)


async def test_a_place_comes_back_once(many):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, cap=20)
    order = await make.paid([(goods, 3)])
    (one, two, _) = await leaves(order)
    units = {one.id: goods.id, two.id: goods.id}
    calls = [alone(inventory.return_capacity, order.id, units, at=clock.now()) for _ in range(MANY)]
    done = await many(calls, gate="hold")
    assert sorted(done) == [0] * 63 + [2]
    assert await Capacity.all().values_list("held", "sold") == [(0, 1)]
    assert await many.grown() == {}


async def test_places_come_back_while_others_are_taken(many):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, price=1000, cap=40)
    sold = [await make.paid([(goods, 4)], by=await orders.customer()) for _ in range(8)]
    back = [(order, unit.id) for order in sold for unit in await leaves(order)]
    calls: list[Any] = [partial(give_back, order, {unit: 1000}) for order, unit in back]
    calls += [lambda: hold(*vault.wanted(goods)) for _ in range(32)]
    done = await many(calls, gate="capacity")
    held = tally(done)["Hold"]
    assert tally(done) == {"list": 32, "Hold": held} | ({"OutOfStock": 32 - held} if held < 32 else {})
    assert held >= 8
    assert await Capacity.all().values_list("held", "sold") == [(held, 0)]


@pytest.mark.parametrize("uses", [1, 5])
async def test_a_vouchers_uses(many, uses):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, uses=uses)
    await make.delivered([(goods, 1)])
    token = token_of(await Voucher.get())
    done = await many([redeems(token, f"key-{n:02}") for n in range(MANY)], gate="voucher_use")
    assert tally(done) == {"tuple": uses, "VoucherSpent": MANY - uses}
    row = await Voucher.get()
    assert (row.state, row.uses_left) == ("REDEEMED", 0)
    assert sorted(use.uses_left for use in await VoucherUse.all()) == list(range(uses))
    assert await many.grown() == {"voucher_use": uses, "audit_entry": uses, "outbox_message": uses}


async def test_a_terminals_retries_are_one_use(many):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, uses=3)
    await make.delivered([(goods, 1)])
    token = token_of(await Voucher.get())
    done = await many([redeems(token, "the-same-key") for _ in range(MANY)], gate="voucher_use")
    assert {use.id for _, use in done} == {(await VoucherUse.get()).id}
    assert (await Voucher.get()).uses_left == 2
    assert await many.grown() == {"voucher_use": 1, "audit_entry": 1, "outbox_message": 1}


async def test_a_use_is_taken_back_once(many):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, uses=2)
    await make.delivered([(goods, 1)])
    _, use = await redeems(token_of(await Voucher.get()), "the-first")()
    done = await many([undoes(use)] * MANY, gate="voucher")
    assert {one.undone_at for _, one in done} == {(await VoucherUse.get()).undone_at}
    row = await Voucher.get()
    assert (row.state, row.uses_left, row.redeemed_at) == ("LIVE", 2, None)
    assert await many.grown() == {"audit_entry": 1, "outbox_message": 1}


async def test_a_use_is_taken_back_while_others_take_the_voucher(many):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, uses=2)
    await make.delivered([(goods, 1)])
    token = token_of(await Voucher.get())
    _, use = await redeems(token, "the-first")()
    calls = [redeems(token, f"key-{n:02}") for n in range(32)] + [undoes(use)] * 32
    done = tally(await many(calls, gate="voucher"))
    # Taken back before the second use or refused after it: never both, and never more uses than it has.
    undone = (await VoucherUse.get(id=use.id)).undone_at is not None
    stand = await VoucherUse.filter(undone_at=None).count()
    row = await Voucher.get()
    assert (row.state, row.uses_left, stand) == ("REDEEMED", 0, 2)
    taken = {"tuple": 32 + 2, "VoucherSpent": 30} if undone else {"tuple": 1, "VoucherSpent": 31, "UsedSince": 32}
    assert done == taken
    assert sorted(each.uses_left for each in await VoucherUse.filter(undone_at=None)) == [0, 1]


async def test_a_voucher_is_used_or_void(many):
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, uses=MANY, cap=3)
    order = await make.delivered([(goods, 1)])
    token, (unit,) = token_of(await Voucher.get()), await leaves(order)
    calls = [redeems(token, f"key-{n:02}") for n in range(MANY - 1)]
    calls.insert(31, lambda: give_back(order, {unit.id: 1000}))
    done = tally(await many(calls, gate="voucher"))
    used = done.get("tuple", 0)
    assert done == {"list": 1} | ({"tuple": used} if used else {}) | ({"VoucherVoided": 63 - used} if used < 63 else {})
    row = await Voucher.get()
    assert (row.state, row.uses_left, await VoucherUse.all().count()) == ("VOIDED", MANY - used, used)
    # A place is sold again only of a voucher that no shop took.
    assert (await Capacity.get()).sold == (1 if used else 0)


async def test_a_suppliers_quota(many):
    _bind_nobody()
    variant, offer = await supplier.offered(quota=5)
    queued = await together(lambda: supplier.requested(variant))
    at = clock.now() + timedelta(seconds=1)
    done = await many([lambda of=order: leasing.lease(of.id, at=at) for order in queued], gate="supplier_order")
    assert tally(done) == {"Leased": 5, "None": 59}
    row = await SupplierOffer.get(id=offer.id)
    assert (row.held, row.used) == (5, 0)
    assert await SupplierOrder.filter(state="PLACING").count() == 5
    assert await SupplierOrder.filter(state="QUEUED").count() == 59


async def test_one_in_flight_for_an_account(many):
    _bind_nobody()
    variant, offer = await supplier.offered(quota=MANY)
    account = supplier.account()
    spellings = [account, f"+86 {account[:3]}-{account[3:7]}-{account[7:]}", f"0086{account}", f" {account} "]
    queued = await asyncio.gather(*(supplier.requested(variant, to=spellings[n % 4]) for n in range(MANY)))
    at = clock.now() + timedelta(seconds=1)
    done = await many([lambda of=order: leasing.lease(of.id, at=at) for order in queued], gate="supplier_order")
    assert tally(done) == {"Leased": 1, "None": 63}
    assert await SupplierOrder.filter(state__in=IN_FLIGHT).count() == 1
    row = await SupplierOffer.get(id=offer.id)
    assert (row.held, row.used) == (1, 0)


async def test_a_top_up_is_in_the_hands_of_one_worker(many):
    _bind_nobody()
    variant, offer = await supplier.offered()
    order = await supplier.requested(variant)
    at = clock.now() + timedelta(seconds=1)
    done = await many([lambda: leasing.lease(order.id, at=at) for _ in range(MANY)], gate="supplier_order")
    assert tally(done) == {"Leased": 1, "None": 63}
    row = await SupplierOrder.get()
    assert (row.state, row.tries) == ("PLACING", 1)
    assert (await SupplierOffer.get(id=offer.id)).held == 1


async def test_a_top_up_is_settled_by_one_person(many):
    _bind_nobody()
    _, offer = await supplier.offered(quota=9)
    await SupplierOffer.filter(id=offer.id).update(held=1)
    order = await supplier.unknown(offer)
    staff = await orders.customer()
    said = (HandOutcome.DELIVERED, HandOutcome.REFUSED)
    calls = [
        lambda what=said[n % 2]: suppliers.settle_by_hand(
            order.id, what, reason="seen", spent=None, caller=staff, address=None, at=clock.now()
        )
        for n in range(MANY)
    ]
    done = await many(calls, gate="supplier_order")
    assert tally(done) == {"SupplierOrder": 1, "SupplierOrderNotOpen": 63}
    row, counted = await SupplierOrder.get(), await SupplierOffer.get(id=offer.id)
    assert (counted.held, counted.used) == ((0, 1) if row.state == "DELIVERED" else (0, 0))
    assert len(await supplier.told()) == 1


async def test_a_unit_asks_its_suppliers_once(many):
    variant, _ = await supplier.offered()
    wanted = [suppliers.TopUp(ids.new(), ids.new(), variant.id, supplier.account(), supplier.FACE, "CNY")]
    calls = [alone(suppliers.request, wanted, at=clock.now()) for _ in range(MANY)]
    await many(calls, gate="supplier_order")
    assert await many.grown() == {"supplier_order": 1, "outbox_message": 1}


async def test_stretches_of_one_customers_memberships_never_overlap(many):
    goods = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, max_per_order=50)
    buyer = await orders.customer()
    some = [await make.paid([(goods, 1)], by=buyer) for _ in range(16)]
    calls = [make.delivers(order, await make.delivery_for(order)) for order in some for _ in range(4)]
    assert tally(await many(calls, gate="membership")) == {"True": 16, "False": 48}
    rows = await Membership.all().order_by("starts_at")
    assert len({row.unit_id for row in rows}) == 16
    assert all(one.ends_at == two.starts_at for one, two in itertools.pairwise(rows))


async def test_counts_of_codes_are_folded_without_losing_one(many):
    goods = await catalog.variant()
    await vault.batch(goods, codes=70)
    calls = [lambda: hold(*vault.wanted(goods)) for _ in range(32)]
    calls += [lambda: codes.fold_counts(clock.now()) for _ in range(32)]
    done = tally(await many(calls, gate="code_movement"))
    assert done == {"Hold": 32, "int": 32}
    await codes.fold_counts(clock.now())
    rows = await database.fetch("SELECT state, sum(amount)::int AS n FROM code_count GROUP BY state ORDER BY state")
    assert [(row["state"], row["n"]) for row in rows if row["n"]] == [("FREE", 38), ("HELD", 32)]
    assert await database.fetch("SELECT FROM code_movement") == []


async def test_a_secret_is_stored_once_past_all_code(many):
    batch = await vault.batch(codes=1)
    columns = "product_id, variant_id, batch_id, sealed, secret_index, number_index, parts, length, expires_on, state"
    copy = f"INSERT INTO code (id, {columns}) SELECT gen_random_uuid(), {columns} FROM copied"
    await database.execute("CREATE TABLE copied AS SELECT * FROM code")
    await database.execute("DELETE FROM code WHERE batch_id = $1", batch.id)
    try:
        done = await many([lambda: database.execute(copy) for _ in range(MANY)], gate="code")
    finally:
        await database.execute("DROP TABLE copied")
    assert tally(done) == {"int": 1, "IntegrityError": 63}
    assert await Code.all().count() == 1


def redeems(token, key):
    return lambda: redemption.redeem_voucher(token, idempotency_key=key, actor="staff:x", address=None, at=clock.now())


def undoes(use):
    return lambda: redemption.undo_redemption(use.id, actor="staff:x", address=None, at=clock.now())


def _bind_nobody():
    """A supplier that is known, and never called here."""
    bound.unbind_all()
    bound.bind("kss", object())  # type: ignore[arg-type]
