"""What makes the operations on alerts succeed."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import ids
from backend.domain.alerts.models import Alert, AlertBot, AlertRule
from backend.domain.alerts.states import AlertKind
from tests.make import alerts

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


async def _alert(of: "Counter") -> Variables:
    await Alert.all().delete()
    return {"id": ids.public("alr", (await alerts.alert()).id)}


async def _taken(of: "Counter") -> Variables:
    return await _alert(of) | {"note": "I am at it"}


async def _rule(of: "Counter") -> Variables:
    row = await AlertRule.get(kind=AlertKind.STOCK_DAYS)
    return {
        "kind": "STOCK_DAYS",
        "version": row.version,
        "input": {
            "threshold": 48,
            "active": True,
            "ownerRole": "OPERATOR",
            "ownerId": None,
            "mutedUntil": None,
            "escalateAfterMinutes": 30,
            "escalateTo": "OWNER",
            "email": True,
            "botIds": [ids.public("bot", (await _one_bot()).id)],
            "language": "EN",
        },
    }


async def _persons_rule(of: "Counter") -> Variables:
    given = await _rule(of)
    given["input"] |= {"ownerRole": None, "ownerId": ids.public("stf", of.clerk.id)}
    return given


async def _one_bot() -> AlertBot:
    # Never more than there may be.
    await AlertBot.all().delete()
    alerts.bind_chats(local=False)
    return await alerts.bot()


def _bot_input() -> Variables:
    return {
        "name": "Night shift",
        "kind": "DINGTALK",
        "url": f"https://93.184.216.34/{ids.new().hex}",
        "secret": "SECof-the-tests",
        "language": "EN",
        "active": True,
    }


async def _new_bot(of: "Counter") -> Variables:
    await _one_bot()
    return {"input": _bot_input()}


async def _bot(of: "Counter") -> Variables:
    return {"id": ids.public("bot", (await _one_bot()).id)}


async def _changed_bot(of: "Counter") -> Variables:
    return await _bot(of) | {"version": 1, "input": _bot_input()}


STAFF: dict[str, Good] = {
    "alerts": lambda of: {
        "filter": {"state": {"in": ["OPEN"]}, "kind": "STOCK_DAYS"},
        "first": 20,
        "after": None,
    },
    "alert": _alert,
    "alertOwners": lambda of: {"kind": "STOCK_DAYS"},
    "alertsAt": lambda of: {"kind": "STOCK_DAYS", "threshold": 48},
    "acknowledgeAlert": _taken,
    "setAlertRule": _rule,
    "setAlertRule by person": _persons_rule,
    "testAlertRule": lambda of: {"kind": "STOCK_DAYS"},
    "addAlertBot": _new_bot,
    "updateAlertBot": _changed_bot,
    "testAlertBot": _bot,
}
WORDS = {
    "acknowledgeAlert": ("note",),
    "addAlertBot": ("input.name", "input.secret"),
    "updateAlertBot": ("input.name", "input.secret"),
}
FINE = {
    ("setAlertRule", "input.botIds", "empty list"),  # only the bell and e-mails
    ("setAlertRule", "input.botIds", "twice the same"),  # a set, however it is written
    ("setAlertRule", "input.botIds", "a thousand of it"),
}
