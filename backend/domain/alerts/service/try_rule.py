"""Trying who would be told."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.alerts import recipients, wording
from backend.domain.alerts.models import AlertRule
from backend.domain.alerts.service.send import say
from backend.domain.alerts.states import AlertKind
from backend.domain.alerts.wanted import Tested
from backend.domain.audit import service as audit
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.notifications.service import Asked


async def try_rule(kind: AlertKind, *, caller: Caller, address: str | None, at: datetime) -> Tested:
    """Send what a rule would send, saying that it is a test. Call it outside a transaction."""
    rule = await AlertRule.get(kind=kind)
    locale = rule.language.value
    people = await recipients.staff_for(kind, role=rule.owner_role, person_id=rule.owner_id) if rule.email else []
    bots = [
        (bot, await say(bot, wording.test(bot.language.value), at=at)) for bot in await recipients.bots_of(rule.bot_ids)
    ]
    title, _, details = wording.test(locale).partition("\n")
    params = {"title": title, "details": details, "link": f"{settings.get().address()}/admin/alerts"}
    async with in_transaction():
        await notifications.send_each(
            [Asked(person.email, MessageChannel.EMAIL, "staff_alert", locale, params) for person in people]
        )
        diff = {"kind": [None, kind.value], "mails": [None, len(people)], "bots": [None, len(bots)]}
        await audit.record(caller.actor, "alert_rule.tested", ids.public("alt", rule.id), diff=diff, address=address)
    return Tested(len(people), bots)
