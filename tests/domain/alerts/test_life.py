"""Alerts begin, are told once, taken, handed on, and end by themselves."""

import asyncio
from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from backend.core import clock, database, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.alerts import measures, service
from backend.domain.alerts.errors import AlertOver, AlertUnknown
from backend.domain.alerts.measures import Finding
from backend.domain.alerts.models import Alert, AlertNotice, AlertTold
from backend.domain.alerts.service.evaluate import _look
from backend.domain.alerts.states import (
    ALERT_TRANSITIONS,
    NOTICE_TRANSITIONS,
    AlertKind,
    AlertState,
    NoticeState,
    Occasion,
)
from backend.domain.audit.models import AuditEntry
from backend.domain.notifications.models import Message
from tests.make import accounts, alerts

K, S = AlertKind, AlertState
LATE = Finding("shop", 90, {"number": 3})


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    """What the look after late cases finds; the other looks find nothing."""
    finds: list[Finding] = []

    async def those(threshold: int, at: object) -> list[Finding]:
        return list(finds)

    async def nothing(threshold: int, at: object) -> list[Finding]:
        return []

    for kind in K:
        monkeypatch.setitem(measures.MEASURES, kind, those if kind is K.CASES_LATE else nothing)
    return finds


async def mails() -> list[str]:
    return [row.to for row in await Message.filter(template="staff_alert").order_by("id")]


async def test_from_beginning_to_end(found: list[Finding]):
    helper, owner = await accounts.staff(Role.SUPPORT), await accounts.staff(Role.OWNER)
    await accounts.staff(Role.SUPPORT, active=False)
    at = clock.now()
    found.append(LATE)
    assert await service.evaluate(at=at)
    alert = await Alert.get()
    assert (alert.kind, alert.subject, alert.state, alert.value) == (K.CASES_LATE, "shop", S.OPEN, 90)
    assert await mails() == [helper.email]
    (message,) = await Message.all()
    assert message.subject == "预警：3 个售后单超时未处理"
    assert "最久的已超时 1.5 小时" in message.body
    assert f"https://shop.example/admin/alerts?open=alr_{alert.id.hex}" in message.body

    found[:] = [Finding("shop", 120, {"number": 4})]
    for minutes in (1, 30, 59):
        await service.evaluate(at=at + timedelta(minutes=minutes))
    await alert.refresh_from_db()
    assert (alert.state, alert.value, alert.facts) == (S.OPEN, 120, {"number": 4})
    assert await mails() == [helper.email]

    for minutes in (60, 61, 500):
        await service.evaluate(at=at + timedelta(minutes=minutes))
    assert await mails() == [helper.email, owner.email]
    assert (await Message.all().order_by("-id"))[0].subject == "预警升级：尚无人处理：4 个售后单超时未处理"

    caller = Caller(staff_id=helper.id, role=Role.SUPPORT)
    taken = await service.acknowledge(alert.id, " on it ", caller=caller, address="192.0.2.1", at=at)
    assert (taken.state, taken.note, taken.acknowledged_by_id) == (S.ACKNOWLEDGED, "on it", helper.id)
    (entry,) = await AuditEntry.all()
    assert (entry.action, entry.reason, entry.address) == ("alert.acknowledged", "on it", "192.0.2.1")

    found.clear()
    await service.evaluate(at=at + timedelta(minutes=501))
    assert (await Alert.get()).state is S.ACKNOWLEDGED  # it may only have blinked
    await service.evaluate(at=at + timedelta(minutes=503))
    assert (await Alert.get()).state is S.RESOLVED
    assert len(await mails()) == 2

    found.append(LATE)
    await service.evaluate(at=at + timedelta(minutes=510))
    assert [row.state for row in await Alert.all().order_by("id")] == [S.RESOLVED, S.OPEN]
    assert await mails() == [helper.email, owner.email, helper.email]


async def test_who_took_it_hears_no_more_and_nobody_takes_it_twice(found: list[Finding]):
    first, second = await accounts.staff(Role.SUPPORT), await accounts.staff(Role.SUPPORT)
    await accounts.staff(Role.OWNER)
    at = clock.now()
    found.append(LATE)
    await service.evaluate(at=at)
    alert = await Alert.get()
    for person in (first, second):
        caller = Caller(staff_id=person.id, role=Role.SUPPORT)
        await service.acknowledge(alert.id, "", caller=caller, address=None, at=at)
    assert (await Alert.get()).acknowledged_by_id == first.id
    assert await AuditEntry.all().count() == 1
    await service.evaluate(at=at + timedelta(days=1))
    assert sorted(await mails()) == sorted([first.email, second.email])
    assert (await Alert.get()).escalated_at is None


async def test_what_one_may_not_see_one_cannot_take(found: list[Finding]):
    alert = await alerts.alert(K.BOOKS_DIFFER)
    helper = await accounts.staff(Role.SUPPORT)
    caller = Caller(staff_id=helper.id, role=Role.SUPPORT)
    for id in (alert.id, ids.new(), None):
        with pytest.raises(AlertUnknown):
            await service.acknowledge(id, "", caller=caller, address=None, at=clock.now())
    await Alert.all().update(state=S.RESOLVED, resolved_at=clock.now())
    owner = Caller(staff_id=helper.id, role=Role.OWNER)
    with pytest.raises(AlertOver):
        await service.acknowledge(alert.id, "", caller=owner, address=None, at=clock.now())
    assert not await AuditEntry.exists()


async def test_a_muted_rule_tells_nobody_until_then(found: list[Finding]):
    helper = await accounts.staff(Role.SUPPORT)
    at = clock.now()
    await alerts.change(K.CASES_LATE, muted_until=at + timedelta(hours=1))
    found.append(LATE)
    await service.evaluate(at=at)
    assert (await Alert.get()).told_at is None
    assert await mails() == []
    await service.evaluate(at=at + timedelta(hours=1))
    assert await mails() == [helper.email]


async def test_a_rule_that_is_off_ends_what_it_had(found: list[Finding]):
    at = clock.now()
    found.append(LATE)
    await service.evaluate(at=at)
    await alerts.change(K.CASES_LATE, active=False)
    await service.evaluate(at=at + timedelta(seconds=1))
    assert (await Alert.get()).state is S.RESOLVED


async def test_what_cannot_be_measured_neither_begins_nor_ends(found: list[Finding], monkeypatch):
    at = clock.now()
    found.append(LATE)
    await service.evaluate(at=at)

    async def broken(threshold: int, at: object) -> list[Finding]:
        raise OSError

    monkeypatch.setitem(measures.MEASURES, K.CASES_LATE, broken)
    await service.evaluate(at=at + timedelta(days=1))
    assert (await Alert.get()).state is S.OPEN


async def test_many_of_a_kind_are_one_message(found: list[Finding]):
    helper = await accounts.staff(Role.SUPPORT)
    found += [Finding(f"var_{ids.new().hex}", n, {"number": n}) for n in range(1, 12)]
    await service.evaluate(at=clock.now())
    assert await mails() == [helper.email]
    (message,) = await Message.all()
    assert message.subject == "预警：1 个售后单超时未处理 等 11 项"
    assert message.body.count("· ") == 8
    assert "还有 3 项。" in message.body
    assert await AlertTold.all().count() == 11


async def test_who_may_not_see_it_is_not_told(found: list[Finding]):
    owner, marketer = await accounts.staff(Role.OWNER), await accounts.staff(Role.MARKETER)
    await alerts.change(K.CASES_LATE, owner_role=None, owner_id=marketer.id)
    found.append(LATE)
    await service.evaluate(at=clock.now())
    assert await mails() == [owner.email]


async def test_looking_at_once_tells_once(found: list[Finding]):
    helper = await accounts.staff(Role.SUPPORT)
    found += [Finding(f"var_{ids.new().hex}", n, {"number": n}) for n in range(20)]
    at = clock.now()
    looked = await asyncio.gather(*(service.evaluate(at=at + timedelta(milliseconds=n)) for n in range(8)))
    assert any(looked)
    assert await Alert.all().count() == 20
    assert await mails() == [helper.email]


async def test_even_without_their_turn_two_looks_tell_once(found: list[Finding]):
    """The lock only spares work: that nothing is told twice is the database's."""
    helper = await accounts.staff(Role.SUPPORT)
    found += [Finding(f"var_{ids.new().hex}", n, {"number": n}) for n in range(20)]
    rule = await alerts.change(K.CASES_LATE)
    at = clock.now()
    await asyncio.gather(*(_look(rule, at + timedelta(milliseconds=n)) for n in range(8)))
    assert await Alert.all().count() == 20
    assert await mails() == [helper.email]
    found.clear()
    await asyncio.gather(*(_look(rule, at + timedelta(minutes=3, milliseconds=n)) for n in range(8)))
    assert await Alert.filter(state=S.RESOLVED).count() == 20
    assert await mails() == [helper.email]


async def test_one_that_is_not_over_per_kind_and_subject():
    await alerts.alert()
    with pytest.raises(IntegrityError):
        await alerts.alert()
    assert await Alert.all().count() == 1


async def test_nobody_is_told_of_one_thing_twice():
    alert, person = await alerts.alert(), await accounts.staff()
    notices = [
        await AlertNotice.create(kind=alert.kind, occasion=Occasion.OPENED, staff_id=person.id, text="…")
        for _ in range(2)
    ]
    told: dict[str, Any] = {"alert": alert, "occasion": Occasion.OPENED, "target": person.id}
    await AlertTold.create(notice=notices[0], **told)
    with pytest.raises(IntegrityError):
        await AlertTold.create(notice=notices[1], **told)
    assert await AlertTold.all().count() == 1


@pytest.mark.parametrize(
    ("machine", "states", "table"),
    [("alert", S, ALERT_TRANSITIONS), ("alert_notice", NoticeState, NOTICE_TRANSITIONS)],
)
async def test_the_tables_of_transitions_are_those_beside_the_models(machine, states, table):
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = $1", machine)
    wanted = {(old.value, new.value) for old, new in product(states, states) if new in table[old]}
    assert {(row["old_state"], row["new_state"]) for row in rows} == wanted


async def test_what_is_over_stays_over():
    alert = await alerts.alert(state=S.RESOLVED, resolved_at=clock.now())
    with pytest.raises(IntegrityError):
        await Alert.filter(id=alert.id).update(state=S.OPEN, resolved_at=None)
    assert (await Alert.get()).state is S.RESOLVED
