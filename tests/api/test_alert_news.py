"""The bell: whoever has a page of the admin open is told when an alert begins, is taken or ends."""

import asyncio
import contextlib
from typing import Any

import pytest

from backend import api
from backend.core import clock, ids
from backend.core import redis as cache
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.alerts import measures, service
from backend.domain.alerts.measures import Finding
from backend.domain.alerts.models import Alert
from backend.domain.alerts.rules import CALM
from backend.domain.alerts.states import AlertKind
from backend.resolvers.admin import alerts as door
from backend.schema.doors import Door
from backend.web.context import WebContext
from tests.make import catalog
from tests.make.aftersales import staff

NEWS = "subscription { alertNews { open acknowledged } }"


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    """What the look after late cases finds; the other looks find nothing."""
    finds: list[Finding] = []

    async def those(threshold: int, at: object) -> list[Finding]:
        return list(finds)

    async def nothing(threshold: int, at: object) -> list[Finding]:
        return []

    for kind in AlertKind:
        monkeypatch.setitem(measures.MEASURES, kind, those if kind is AlertKind.CASES_LATE else nothing)
    return finds


async def watching(caller: Caller) -> Any:
    channel = await catalog.channel()
    context = WebContext(
        door=Door.ADMIN,
        caller=caller,
        locale="en",
        channel_id=channel.id,
        address="",
        user_agent="",
        secure=False,
        streams=True,
    )
    return await api.schema(Door.ADMIN).subscribe(NEWS, context_value=context)


async def next_of(stream: Any) -> tuple[int, int]:
    result = await asyncio.wait_for(anext(stream), 45)
    assert result.errors is None, result.errors
    told = result.data["alertNews"]
    return told["open"], told["acknowledged"]


@pytest.mark.parametrize("pings", [True, False])
async def test_each_change_is_told(
    db: str, redis: object, found: list[Finding], pings: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not pings:

        async def lost(*_: object) -> bool:
            return False

        monkeypatch.setattr(cache, "publish", lost)
        monkeypatch.setattr(door, "LOOK_AGAIN_S", 0.05)
    helper, at = await staff(Role.SUPPORT), clock.now()
    async with contextlib.aclosing(await watching(helper)) as stream:
        assert await next_of(stream) == (0, 0)
        found.append(Finding("shop", 90, {"number": 3}))
        await service.evaluate(at=at)
        assert await next_of(stream) == (1, 0)
        # Nothing new is no news.
        await service.evaluate(at=at)
        alert = await Alert.get()
        await service.acknowledge(alert.id, "", caller=helper, address=None, at=at)
        assert await next_of(stream) == (0, 1)
        found.clear()
        await service.evaluate(at=at + CALM * 2)
        assert await next_of(stream) == (0, 0)


async def test_who_may_not_see_alerts_is_told_nothing(db: str, redis: object) -> None:
    answer = await watching(Caller(session_id=ids.new(), staff_id=ids.new(), role=None))
    result = answer if not hasattr(answer, "__anext__") else await anext(answer)
    assert result.errors[0].extensions["code"] == "FORBIDDEN"
