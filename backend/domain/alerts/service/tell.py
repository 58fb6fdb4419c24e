"""Writing down who is told of which alerts, each of them once."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.domain.alerts import recipients, wording
from backend.domain.alerts.models import Alert, AlertNotice, AlertRule, AlertTold
from backend.domain.alerts.states import NoticeState, Occasion
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.notifications.service import Asked


async def tell(rule: AlertRule, occasion: Occasion, alerts: Sequence[Alert], *, at: datetime) -> None:
    """Tell a rule's people and bots of these alerts, in the open transaction: one message each, however many.

    People are not told that something ended: the bell shows it, and group chats are where others would still run.
    """
    if not alerts:
        return
    if rule.email and occasion is not Occasion.RESOLVED:
        await _mail(rule, occasion, alerts, at)
    for bot in await recipients.bots_of(rule.bot_ids):
        locale = bot.language.value
        text = f"{wording.headline(occasion, alerts, locale)}\n{wording.lines(alerts, locale)}\n{link(alerts)}"
        notice = await AlertNotice.create(
            kind=rule.kind, occasion=occasion, bot_id=bot.id, text=text, created_at=at, due_at=at
        )
        await _told(notice, bot.id, alerts)


def link(alerts: Sequence[Alert]) -> str:
    """Where the alerts can be looked at; one of them is opened."""
    base = f"{settings.get().address()}/admin/alerts"
    return f"{base}?open=alr_{alerts[0].id.hex}" if len(alerts) == 1 else base


async def _mail(rule: AlertRule, occasion: Occasion, alerts: Sequence[Alert], at: datetime) -> None:
    escalated = occasion is Occasion.ESCALATED
    people = await recipients.staff_for(
        rule.kind,
        role=rule.escalate_to if escalated else rule.owner_role,
        person_id=None if escalated else rule.owner_id,
    )
    locale = rule.language.value
    params = {
        "title": wording.headline(occasion, alerts, locale),
        "details": wording.lines(alerts, locale),
        "link": link(alerts),
    }
    for person in people:
        notice = await AlertNotice.create(
            kind=rule.kind,
            occasion=occasion,
            staff_id=person.id,
            text=params["title"],
            # It is a message of its own from here on.
            state=NoticeState.SENT,
            created_at=at,
            due_at=at,
            ended_at=at,
        )
        await _told(notice, person.id, alerts)
    await notifications.send_each(
        [Asked(person.email, MessageChannel.EMAIL, "staff_alert", locale, params) for person in people]
    )


async def _told(notice: AlertNotice, target: UUID, alerts: Sequence[Alert]) -> None:
    await AlertTold.bulk_create(
        [AlertTold(alert_id=alert.id, notice_id=notice.id, occasion=notice.occasion, target=target) for alert in alerts]
    )
