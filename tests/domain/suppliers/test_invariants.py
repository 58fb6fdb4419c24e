"""What the database itself refuses of suppliers' rows, and that it and the code agree on the life of an order."""

import re
from itertools import product
from uuid import UUID

import pytest
from tortoise.exceptions import IntegrityError

from backend.core import clock, database, ids
from backend.domain.suppliers.models import SupplierOffer, SupplierOrder
from backend.domain.suppliers.states import SUPPLIER_ORDER_TRANSITIONS, SupplierOrderState
from tests.make import supplier as make

pytestmark = pytest.mark.usefixtures("db")
S = SupplierOrderState


async def test_the_table_of_transitions_is_the_one_beside_the_model():
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = 'supplier_order'")
    stored = {(row["old_state"], row["new_state"]) for row in rows}
    assert stored == {
        (old.value, new.value) for old, following in SUPPLIER_ORDER_TRANSITIONS.items() for new in following
    }


async def row_in(state: SupplierOrderState, *, account: str | None = None, unit: UUID | None = None) -> SupplierOrder:
    """A whole row in that state, written as it is."""
    offer = await SupplierOffer.first() or (await make.offered())[1]
    id, at = ids.new(), clock.now()
    return await SupplierOrder.create(
        id=id,
        unit_id=unit or ids.new(),
        order_id=ids.new(),
        variant_id=offer.variant_id,
        supplier_id=offer.supplier_id,
        offer_id=offer.id,
        reference=id.hex,
        account=account or make.account(),
        account_key=account or make.account(),
        face_minor=5000,
        currency="CNY",
        state=state,
        pinned_minor=4965,
        delivered_minor={S.DELIVERED: 5000, S.PARTIAL: 2000}.get(state, 0),
        due_at=at,
        sent_at=at,
        settled_at=at if state in (S.DELIVERED, S.PARTIAL, S.REFUSED, S.REVERSED) else None,
        refused_reason="FAILED" if state is S.REFUSED else None,
    )


# What a row must have in its new state, so that only the transition can be what is refused.
_FITTING = """
UPDATE supplier_order SET state = $2::text,
    delivered_minor = CASE $2::text WHEN 'DELIVERED' THEN 5000 WHEN 'PARTIAL' THEN 2000 ELSE 0 END,
    settled_at = CASE WHEN $2::text IN ('DELIVERED', 'PARTIAL', 'REFUSED', 'REVERSED') THEN now() END,
    refused_reason = CASE WHEN $2::text = 'REFUSED' THEN 'FAILED' END
WHERE id = $1
"""


@pytest.mark.parametrize("old", list(S), ids=[state.value for state in S])
async def test_the_database_moves_an_order_only_along_the_table(old):
    for new in S:
        if new is old:
            continue
        order = await row_in(old)
        if new in SUPPLIER_ORDER_TRANSITIONS[old]:
            assert await database.execute(_FITTING, order.id, new.value) == 1
        else:
            with pytest.raises(IntegrityError, match=f"supplier_order may not go from {old.value} to {new.value}"):
                await database.execute(_FITTING, order.id, new.value)
            assert (await SupplierOrder.get(id=order.id)).state is old


@pytest.mark.parametrize(
    ("first", "second"),
    list(product((S.PLACING, S.UNKNOWN, S.ACCEPTED), repeat=2)),
    ids=[f"{a.value}-{b.value}" for a, b in product((S.PLACING, S.UNKNOWN, S.ACCEPTED), repeat=2)],
)
async def test_one_in_flight_per_account(first, second):
    await row_in(first, account="13800000001")
    with pytest.raises(IntegrityError, match="supplier_order_one_in_flight"):
        await row_in(second, account="13800000001")
    await row_in(S.QUEUED, account="13800000001")
    await row_in(S.DELIVERED, account="13800000001")


@pytest.mark.parametrize(
    "state",
    [S.QUEUED, S.PLACING, S.UNKNOWN, S.ACCEPTED, S.DELIVERED, S.PARTIAL, S.REVERSED],
    ids=lambda state: state.value,
)
async def test_one_attempt_per_unit_that_was_not_refused(state):
    unit = ids.new()
    await row_in(state, unit=unit)
    with pytest.raises(IntegrityError, match=re.compile(r"supplier_order_(one_live|attempt_once)")):
        await row_in(S.QUEUED, unit=unit)


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("delivered_minor = 5001", "supplier_order_(amounts|delivered)"),
        ("delivered_minor = 4999", "supplier_order_delivered"),
        ("cost_minor = -1", "supplier_order_amounts"),
        ("settled_at = NULL", "supplier_order_settled_has_time"),
        ("offer_id = NULL", "what a supplier_order is may not change|supplier_order_sent_somewhere"),
        ("supplier_id = NULL", "what a supplier_order is may not change|supplier_order_sent_somewhere"),
        ("refused_reason = 'FAILED'", "supplier_order_refused_has_reason"),
        ("unit_id = order_id", "what a supplier_order is may not change"),
        ("reference = 'x'", "what a supplier_order is may not change"),
        ("account_key = 'x'", "what a supplier_order is may not change"),
        ("face_minor = 1", "what a supplier_order is may not change"),
    ],
    ids=lambda value: value.split(" ")[0] if " = " in value else "",
)
async def test_a_delivered_order_stays_what_it_is(change, constraint):
    order = await row_in(S.DELIVERED)
    with pytest.raises(IntegrityError, match=constraint):
        await database.execute(f"UPDATE supplier_order SET {change} WHERE id = $1", order.id)


async def test_an_order_is_never_deleted():
    order = await row_in(S.REFUSED)
    with pytest.raises(IntegrityError, match="append-only"):
        await database.execute("DELETE FROM supplier_order WHERE id = $1", order.id)
