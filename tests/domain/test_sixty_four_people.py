"""64 connections at once on what people may do so often, or one of them does: log-ins, tasks, cases, keys."""

import asyncio
from typing import Any

import pytest

from backend.core import clock, database, ids, redis
from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import NOBODY
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import service as aftersales
from backend.domain.aftersales.models import Recall, RecalledCode
from backend.domain.aftersales.service.make_whole import make_whole
from backend.domain.aftersales.states import CaseState, RecallMode
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.distribution import bucket, nonces
from backend.domain.distribution import service as distribution
from backend.domain.fulfilment import service as fulfilment
from backend.domain.fulfilment.models import ManualTask
from backend.domain.orders.models import OrderUnit
from backend.domain.payments.models import Refund
from backend.domain.vault import service as codes
from backend.domain.vault.models import Batch, BatchState, Code
from backend.domain.webhooks import ports
from backend.domain.webhooks import service as webhooks
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.service import Wish
from tests.make import accounts as people
from tests.make import catalog, orders, partners, vault
from tests.make import paid as make
from tests.make.aftersales import delivered, key, leaves, set_rule, staff
from tests.make.at_once import MANY, tally

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("sixty-four"), pytest.mark.usefixtures("purse", "redis")]
CONTACT = "lin@example.com"


async def test_codes_sent_to_a_contact_in_a_day(many):
    at = clock.now()
    calls = [lambda: accounts.issue_code(ids.new(), CONTACT, at=at) for _ in range(MANY)]
    assert tally(await many(calls, gate="one_time_code")) == {"Issued": 10, "TooManyAttempts": 54}
    assert await many.grown() == {"one_time_code": 10}


@pytest.mark.parametrize("right", [True, False])
async def test_tries_of_a_code(many, right):
    order = ids.new()
    issued = await accounts.issue_code(order, CONTACT, at=clock.now())
    said = issued.code if right else f"{(int(issued.code) + 1) % 10**6:06}"
    calls = [lambda: accounts.confirm_code(order, said, at=clock.now()) for _ in range(MANY)]
    done = tally(await many(calls, gate="one_time_code"))
    if right:
        assert done.pop("None") == 1
        assert sum(done.values()) == 63
        assert set(done) <= {"WrongCode", "TooManyAttempts"}
    else:
        assert done == {"WrongCode": 5, "TooManyAttempts": 59}
    assert await many.grown() == {}


async def test_wrong_passwords(many):
    await people.customer(email=CONTACT)
    calls = [
        lambda n=n: accounts.log_in(NOBODY, CONTACT, "a wrong one", at=clock.now(), address=f"192.0.2.{n}")
        for n in range(MANY)
    ]
    done = tally(await many(calls, gate="customer", waiting=10))
    assert done == {"WrongCredentials": 10, "TooManyAttempts": 54}
    assert "session" not in await many.grown()


async def test_an_address_opens_one_account(many, settings):
    settings.setenv("TESSERA_LOGIN_ATTEMPTS", "100")
    calls = [
        lambda n=n: accounts.register(
            NOBODY,
            phone=None,
            email=CONTACT,
            password=people.PASSWORD,
            display_name=None,
            locale="en",
            at=clock.now(),
            address=f"192.0.2.{n}",
        )
        for n in range(MANY)
    ]
    assert tally(await many(calls, gate="customer")) == {"Opened": 1, "ContactTaken": 63}
    grown = await many.grown()
    assert (grown["customer"], grown["session"]) == (1, 1)


async def test_a_session_ends_once(many):
    opened = await people.session(await people.customer())
    await many([lambda: accounts.log_out(opened.caller, at=clock.now()) for _ in range(MANY)], gate="session")
    assert await many.grown() == {"outbox_message": 1}
    assert not (await accounts.authenticate(opened.token, at=clock.now())).customer_id


async def a_task():
    goods = await catalog.variant(kind=FulfilmentKind.MANUAL, price=1000, cap=5)
    await make.delivered([(goods, 1)])
    return await ManualTask.get()


async def test_a_task_is_taken_by_one(many):
    task = await a_task()
    some = [await staff(Role.OPERATOR) for _ in range(8)]
    mine = [lambda by=by: fulfilment.take_manual_task(task.id, caller=by, address=None, at=clock.now()) for by in some]
    done = await many(mine * 8, gate="manual_task")
    # Whoever has it may take it again.
    assert tally(done) == {"ManualTask": 8, "ManualTaskTaken": 56}
    assert {each.taken_by_id for each in done if isinstance(each, ManualTask)} == {(await ManualTask.get()).taken_by_id}
    assert await many.grown() == {"audit_entry": 1}


async def test_a_task_is_done_or_given_back_once(many):
    task, by = await a_task(), await staff(Role.OPERATOR)
    common: dict[str, Any] = {"caller": by, "address": None, "at": clock.now()}
    await fulfilment.take_manual_task(task.id, **common)
    ways = [
        lambda: fulfilment.complete_manual_task(task.id, evidence="done", note=None, **common),
        lambda: fulfilment.refuse_manual_task(task.id, reason="cannot", **common),
    ]
    done = tally(await many(ways * 32, gate="manual_task"))
    assert done == {"ManualTask": 1, "ManualTaskClosed": 63}
    (unit,) = await OrderUnit.all()
    finished = (await ManualTask.get()).state == "DONE"
    assert unit.state == ("DELIVERED" if finished else "REFUNDING")
    assert await Refund.all().count() == (0 if finished else 1)
    (place,) = await database.fetch("SELECT held, sold FROM capacity")
    assert (place["held"], place["sold"]) == (0, 1 if finished else 0)


async def test_a_case_is_decided_by_one(many):
    await set_rule("CODE", "DELIVERED_UNREVEALED", refund="APPROVAL")
    goods = await catalog.variant(price=1000)
    await vault.batch(goods, codes=2)
    order = await delivered([(goods, 1)])
    case = await refunds(order, await leaves(order), await staff(), key())()
    assert case.state is CaseState.AWAITING_APPROVAL
    others = [await staff(Role.OWNER) for _ in range(4)]
    ways = [
        lambda by=by, decide=decide: decide(case.id, answer="so be it", caller=by, address=None, at=clock.now())
        for by in others
        for decide in (aftersales.approve_case, aftersales.reject_case)
    ]
    done = await many(ways * 8, gate="after_sale_case")
    assert tally(done) == {"Case": 1, "CaseDecided": 63}
    (decided,) = [each for each in done if not isinstance(each, BaseException)]
    made = int(decided.state is CaseState.DONE)
    assert await Refund.all().count() == made
    assert await Code.filter(state="QUARANTINED").count() == made


@pytest.mark.parametrize("same", [True, False])
async def test_a_unit_is_given_back_once(many, same):
    goods = await catalog.variant(price=1000)
    await vault.batch(goods, codes=2)
    order = await delivered([(goods, 2)])
    (unit, _), by, again = await leaves(order), await staff(), key()
    calls = [refunds(order, [unit], by, again if same else key()) for _ in range(MANY)]
    done = await many(calls, gate="after_sale_case")
    assert tally(done) == ({"Case": MANY} if same else {"Case": 1, "NothingToRefund": 63})
    assert len({each.id for each in done if not isinstance(each, BaseException)}) == 1
    assert (await Refund.get()).amount_minor == 1000
    assert await Code.filter(state="QUARANTINED").count() == 1


async def test_one_person_gets_one_code_without_a_decision(many):
    goods = await catalog.variant(price=1000)
    await vault.batch(goods, codes=40)
    order = await delivered([(goods, 16)], by=await orders.customer())
    units, by = await leaves(order), await staff()
    calls = [
        lambda unit=unit: aftersales.replace_unit(
            unit.id, order.id, reason="used", caller=by, address=None, key=key(), at=clock.now()
        )
        for unit in units
    ]
    done = await many(calls * 4, gate="order")
    # Of the piece that was replaced another replacement may be asked for; all others wait for a decision.
    assert tally(done) == {"Case": 17, "UnitInCase": 47}
    states = [each.state for each in done if not isinstance(each, BaseException)]
    assert (states.count(CaseState.DONE), states.count(CaseState.AWAITING_APPROVAL)) == (1, 16)
    assert await Code.filter(state="QUARANTINED").count() == 1
    assert await Code.filter(state="DELIVERED").count() == 16


async def test_a_batch_is_recalled_once_and_its_holder_made_whole_once(many):
    goods = await catalog.variant(price=1000)
    bad = await vault.batch(goods, codes=1)
    order = await delivered([(goods, 1)])
    await vault.batch(goods, codes=MANY)
    by = await staff(Role.OWNER)
    calls = [
        lambda: aftersales.recall_batch(
            bad.id,
            reason="used",
            mode=RecallMode.REPLACE_OR_REFUND,
            caller=by,
            address=None,
            key=key(),
            at=clock.now(),
        )
        for _ in range(MANY)
    ]
    assert tally(await many(calls, gate="batch")) == {"Job": 1, "RecallRunning": 63}
    (unit,) = await leaves(order)
    row = await RecalledCode.create(
        recall_id=(await Recall.get()).id,
        code_id=(await Code.get(unit_id=unit.id)).id,
        unit_id=unit.id,
        order_id=order.id,
        delivered=True,
        revealed=False,
        outcome="DUE",
    )

    await many([lambda: make_whole(row.id, at=clock.now()) for _ in range(MANY)], gate="recalled_code")

    assert (await RecalledCode.get()).outcome == "REPLACED"
    assert sorted(code.state for code in await Code.filter(unit_id=unit.id)) == ["DELIVERED", "QUARANTINED"]
    assert await Code.filter(state="FREE").count() == MANY - 1


async def test_a_batch_moves_once_from_a_version(many):
    batch, by = await vault.batch(codes=1), await staff(Role.OWNER)
    calls = [
        lambda: codes.set_batch_state(
            batch.id, BatchState.FROZEN, version=batch.version, reason="x", caller=by, address=None, at=clock.now()
        )
        for _ in range(MANY)
    ]
    assert tally(await many(calls, gate="batch")) == {"Batch": 1, "BatchVersionConflict": 63}
    assert (await Batch.get()).version == batch.version + 1
    assert await many.grown() == {"batch_event": 1, "audit_entry": 1, "outbox_message": 2}


async def test_a_program_has_two_live_keys(many):
    vault.bind_keys()
    program = await partners.program()
    calls = [
        lambda: distribution.issue_key(
            program.client.id, expires_at=None, caller=program.caller, address=None, at=clock.now()
        )
        for _ in range(MANY)
    ]
    assert tally(await many(calls, gate="api_client")) == {"IssuedKey": 1, "TooManyKeys": 63}
    assert await many.grown() == {"api_key": 1, "audit_entry": 1}


class Anywhere:
    """A sender that finds every address good."""

    async def check(self, url):
        """Nothing is refused."""


async def test_an_owner_has_five_webhooks(many):
    vault.bind_keys()
    ports.bind(Anywhere())  # type: ignore[arg-type]
    owner = ids.new()
    calls = [
        lambda n=n: webhooks.set_endpoint(
            owner, Wish(f"https://{n}.example/", [EventType.ORDER_PAID]), actor="x", address=None, at=clock.now()
        )
        for n in range(MANY)
    ]
    assert tally(await many(calls, gate="webhook_endpoint")) == {"EndpointSet": 5, "TooManyWebhooks": 59}
    assert await many.grown() == {"webhook_endpoint": 5, "audit_entry": 5}


@pytest.fixture
async def wide_redis(redis_url, _cache):
    """64 connections to Redis too."""
    await redis.close()
    await redis.open(redis_url, connections=MANY)
    yield
    await redis.close()
    await redis.open(redis_url)


async def test_a_nonce_is_used_once(many, wide_redis):
    await partners.remembering()
    now = clock.now()
    calls = (nonces.use("tpk_one", "the-same", now, at=now) for _ in range(MANY))
    assert tally(await asyncio.gather(*calls, return_exceptions=True)) == {"None": 1, "NotLetIn": 63}


async def test_a_bucket_holds_what_it_holds(many, wide_redis, settings):
    settings.setenv("TESSERA_PARTNER_COST_PER_S", "1")
    settings.setenv("TESSERA_PARTNER_COST_BURST", "1000")
    program = ids.new()
    calls = (bucket.spend(program, 95) for _ in range(MANY))
    assert tally(await asyncio.gather(*calls, return_exceptions=True)) == {"None": 10, "SpentTooFast": 54}


def refunds(order, units, by, idempotency_key):
    return lambda: aftersales.refund_units(
        order.id,
        [unit.id for unit in units],
        reason="not wanted",
        caller=by,
        address=None,
        key=idempotency_key,
        at=clock.now(),
    )
