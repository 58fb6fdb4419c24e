"""The journals are written once."""

import pytest
from tortoise.exceptions import BaseORMException
from tortoise.transactions import in_transaction

from backend.domain.audit import service
from backend.domain.audit.models import AuditEntry, SecurityEvent


async def test_an_act_is_noted_with_its_effect_or_not_at_all(db):
    async def half_an_act() -> None:
        async with in_transaction():
            await service.record("system", "thing.changed", "prd_1", diff={"name": ["a", "b"]})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await half_an_act()
    assert not await AuditEntry.exists()
    await service.record("system", "thing.changed", "prd_1", reason="because", diff={"name": ["a", "b"]})
    entry = await AuditEntry.get()
    assert (entry.reason, entry.diff) == ("because", {"name": ["a", "b"]})


async def test_nobody_rewrites_them(db):
    await service.record("system", "thing.changed", "prd_1")
    await service.witness("login.failed", subject="x", address="127.0.0.1", tries=3)
    for journal in (AuditEntry, SecurityEvent):
        row = await journal.get()
        with pytest.raises(BaseORMException, match="append-only"):
            await journal.filter(id=row.id).update(address="0.0.0.0")
        with pytest.raises(BaseORMException, match="append-only"):
            await row.delete()
        assert await journal.all().count() == 1
