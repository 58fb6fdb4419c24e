"""What the database itself refuses about cases and recalls."""

from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from backend.core import clock, database
from backend.domain.aftersales.models import Case, CaseUnit, PolicyRule, SupplierClaim
from backend.domain.aftersales.policy import STAGES
from backend.domain.aftersales.states import CASE_TRANSITIONS, RECALL_TRANSITIONS, CaseState
from tests.make import catalog, orders, vault
from tests.make.aftersales import leaves

MACHINES: dict[str, dict[Any, Any]] = {"after_sale_case": CASE_TRANSITIONS, "recalled_code": RECALL_TRANSITIONS}


@pytest.mark.parametrize("machine", MACHINES)
async def test_the_database_knows_the_same_steps(db, machine):
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = $1", machine)
    told = {(row["old_state"], row["new_state"]) for row in rows}
    assert told == {(old.value, new.value) for old, after in MACHINES[machine].items() for new in after}


async def test_the_matrix_has_a_rule_for_every_stage_a_kind_can_be_at(db):
    rules = {(rule.kind, rule.stage) for rule in await PolicyRule.all()}
    assert rules == {(kind, stage) for kind, stages in STAGES.items() for stage in stages}


async def a_case(**more):
    variant = await catalog.variant()
    await vault.batch(variant, codes=1)
    order = await orders.placed([(variant, 1)])
    (unit,) = await leaves(order)
    base = {
        "order_id": order.id,
        "kind": "REFUND",
        "source": "STAFF",
        "state": CaseState.OPEN,
        "amount_minor": 1,
        "currency": "CNY",
        "reason": "x",
        "opened_by": "staff:a",
        "due_at": clock.now(),
        "idempotency_key": order.id.hex,
        "request_hash": "h",
    }
    return await Case.create(**{**base, **more}), unit


async def test_a_unit_is_in_one_undecided_case_at_a_time(db):
    case, unit = await a_case()
    other, _ = await a_case()
    common = {"unit_id": unit.id, "amount_minor": 0, "stage": "REVEALED", "bearer": "SHOP", "rule_version": 1}
    await CaseUnit.create(case_id=case.id, undecided=True, **common)
    with pytest.raises(IntegrityError):
        await CaseUnit.create(case_id=other.id, undecided=True, **common)


async def test_nobody_is_the_second_person_to_himself(db):
    case, _ = await a_case(state=CaseState.AWAITING_APPROVAL, asked_by="staff:a")
    with pytest.raises(IntegrityError):
        await Case.filter(id=case.id).update(state="DONE", decided_by="staff:a", decided_at=clock.now())
    await Case.filter(id=case.id).update(state="DONE", decided_by="staff:b", decided_at=clock.now())
    with pytest.raises(IntegrityError):
        await Case.filter(id=case.id).update(state="OPEN", decided_by=None, decided_at=None)
    with pytest.raises(IntegrityError):
        await case.delete()


async def test_a_supplier_claim_adds_up_and_stays(db):
    batch = await vault.batch()
    common: dict[str, Any] = {
        "batch_id": batch.id,
        "supplier": "S",
        "purchase_order": "P",
        "codes": 3,
        "currency": "CNY",
    }
    with pytest.raises(IntegrityError):
        await SupplierClaim.create(unit_cost_minor=7, amount_minor=20, **common)
    claim = await SupplierClaim.create(unit_cost_minor=7, amount_minor=21, **common)
    with pytest.raises(IntegrityError):
        await SupplierClaim.filter(id=claim.id).update(codes=4)
