"""Somebody takes an alert."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.alerts import rules
from backend.domain.alerts.errors import AlertOver, AlertUnknown
from backend.domain.alerts.models import Alert
from backend.domain.alerts.service.news import ping
from backend.domain.alerts.states import AlertState
from backend.domain.audit import service as audit

LONGEST_NOTE = 200


async def acknowledge(id: UUID | None, note: str, *, caller: Caller, address: str | None, at: datetime) -> Alert:
    """Say that one looks after it: it escalates no more. One that somebody has already stays theirs.

    Raises AlertUnknown, AlertOver, InvalidInput.
    """
    words = note.strip()
    if len(words) > LONGEST_NOTE:
        raise InvalidInput("TOO_LONG", path=["note"], maximum=LONGEST_NOTE)
    if "\0" in words:
        raise InvalidInput("BAD_CHARACTER", path=["note"])
    async with in_transaction():
        alert = await Alert.select_for_update().get_or_none(id=id) if id else None
        if alert is None or alert.kind not in rules.visible(caller.permissions):
            raise AlertUnknown
        if alert.state is AlertState.RESOLVED:
            raise AlertOver
        if alert.state is AlertState.OPEN:
            alert.state, alert.note = AlertState.ACKNOWLEDGED, words
            alert.acknowledged_at, alert.acknowledged_by_id = at, caller.staff_id
            await alert.save(update_fields=["state", "note", "acknowledged_at", "acknowledged_by_id"])
            await audit.record(
                caller.actor,
                "alert.acknowledged",
                ids.public("alr", alert.id),
                reason=words or None,
                diff={"kind": [None, alert.kind.value], "subject": [None, alert.subject]},
                address=address,
            )
    await ping()
    return alert
