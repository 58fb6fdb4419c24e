"""Keeping the rules."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts import permissions
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.alerts import recipients, rules
from backend.domain.alerts.errors import AlertRuleChanged
from backend.domain.alerts.models import AlertBot, AlertRule
from backend.domain.alerts.service.news import ping
from backend.domain.alerts.states import AlertKind
from backend.domain.alerts.wanted import RuleWanted
from backend.domain.audit import service as audit

MOST_BOTS = 10


async def set_rule(
    kind: AlertKind, version: int, wanted: RuleWanted, *, caller: Caller, address: str | None, at: datetime
) -> AlertRule:
    """Change the rule of a kind. Open alerts keep what they are until the next look.

    Raises AlertRuleChanged, InvalidInput.
    """
    values = await _checked(kind, wanted, at)
    async with in_transaction():
        row = await AlertRule.select_for_update().get(kind=kind)
        if row.version != version:
            raise AlertRuleChanged(current=row)
        diff = {name: [_told(getattr(row, name)), _told(value)] for name, value in values.items()}
        row.update_from_dict({**values, "version": row.version + 1, "changed_at": at})
        await row.save(update_fields=[*values, "version", "changed_at"])
        changed = {name: sides for name, sides in diff.items() if sides[0] != sides[1]}
        target = ids.public("alt", row.id)
        await audit.record(
            caller.actor, "alert_rule.set", target, diff=changed | {"kind": [kind.value] * 2}, address=address
        )
    await ping()  # what is muted counts no more
    return row


async def _checked(kind: AlertKind, wanted: RuleWanted, at: datetime) -> dict[str, Any]:
    meaning = rules.MEANINGS[kind]
    if not meaning.minimum <= wanted.threshold <= meaning.maximum:
        raise InvalidInput(
            "OUT_OF_RANGE", path=["input", "threshold"], minimum=meaning.minimum, maximum=meaning.maximum
        )
    await _check_people(kind, wanted)
    if wanted.muted_until is not None and wanted.muted_until > at + rules.LONGEST_MUTE:
        raise InvalidInput("TOO_LATE", path=["input", "mutedUntil"], maximum=rules.LONGEST_MUTE.days)
    bots = sorted({id.hex for id in wanted.bot_ids})
    if len(bots) > MOST_BOTS:
        raise InvalidInput("TOO_MANY", path=["input", "botIds"], maximum=MOST_BOTS)
    if bots and await AlertBot.filter(id__in=bots).count() != len(bots):
        raise InvalidInput("UNKNOWN", path=["input", "botIds"])
    return {
        "active": wanted.active,
        "threshold": wanted.threshold,
        "owner_role": wanted.owner_role,
        "owner_id": wanted.owner_id,
        "muted_until": wanted.muted_until,
        "escalate_after_min": wanted.escalate_after_min,
        "escalate_to": wanted.escalate_to,
        "email": wanted.email,
        "bot_ids": bots,
        "language": wanted.language,
    }


async def _check_people(kind: AlertKind, wanted: RuleWanted) -> None:
    needed = rules.MEANINGS[kind].needs
    if (wanted.owner_role is None) == (wanted.owner_id is None):
        raise InvalidInput("REQUIRED", path=["input", "ownerRole"])
    if wanted.owner_role is not None and needed not in permissions.of(wanted.owner_role):
        raise InvalidInput("MAY_NOT_SEE", path=["input", "ownerRole"])
    if wanted.owner_id is not None:
        person = await Staff.get_or_none(id=wanted.owner_id, active=True).select_related("custom_role")
        if person is None:
            raise InvalidInput("UNKNOWN", path=["input", "ownerId"])
        if not recipients.may_see(person, kind):
            raise InvalidInput("MAY_NOT_SEE", path=["input", "ownerId"])
    if (wanted.escalate_after_min is None) != (wanted.escalate_to is None):
        missing = "escalateTo" if wanted.escalate_to is None else "escalateAfterMinutes"
        raise InvalidInput("REQUIRED", path=["input", missing])
    longest = rules.LONGEST_ESCALATION_MIN
    if wanted.escalate_after_min is not None and not 1 <= wanted.escalate_after_min <= longest:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "escalateAfterMinutes"], minimum=1, maximum=longest)
    if wanted.escalate_to is not None and needed not in permissions.of(wanted.escalate_to):
        raise InvalidInput("MAY_NOT_SEE", path=["input", "escalateTo"])


def _told(value: Any) -> Any:
    """A value as the journal holds it."""
    if isinstance(value, datetime):
        return value.isoformat()
    return ids.public("stf", value) if isinstance(value, UUID) else value
