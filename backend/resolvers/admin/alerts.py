"""Staff see what is wrong, take it, and keep the rules."""

import contextlib
from collections.abc import AsyncIterator
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry
from graphql import GraphQLError

from backend.core import clock, ids
from backend.domain.accounts.permissions import Permission
from backend.domain.alerts import queries, recipients, rules, service
from backend.domain.alerts.states import AlertKind
from backend.resolvers.watching import looks
from backend.schema import paging
from backend.schema.accounts import Staff
from backend.schema.alerts import Alert, AlertBot, AlertCounts, AlertRule
from backend.schema.alerts_input import (
    AlertBotChanged,
    AlertBotInput,
    AlertBotTested,
    AlertBotUnknown,
    AlertFilter,
    AlertOver,
    AlertRuleChanged,
    AlertRuleInput,
    AlertRuleTested,
    AlertUnknown,
)
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, subscription, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.second_factor import StepUpRequired
from backend.schema.webhooks import WebhookTargetRefused

AcknowledgeAlertResult: TypeAlias = Annotated[
    Alert | AlertUnknown | AlertOver | InvalidInput,
    union("AcknowledgeAlertResult", "The alert as it is now, or why it did not change."),
]
SetAlertRuleResult: TypeAlias = Annotated[
    AlertRule | AlertRuleChanged | InvalidInput,
    union("SetAlertRuleResult", "The rule as it is now, or why it did not change."),
]
AddAlertBotResult: TypeAlias = Annotated[
    AlertBot | WebhookTargetRefused | InvalidInput | StepUpRequired,
    union("AddAlertBotResult", "The bot, or why there is none."),
]
UpdateAlertBotResult: TypeAlias = Annotated[
    AlertBot | AlertBotUnknown | AlertBotChanged | WebhookTargetRefused | InvalidInput | StepUpRequired,
    union("UpdateAlertBotResult", "The bot as it is now, or why it did not change."),
]
TestAlertBotResult: TypeAlias = Annotated[
    AlertBotTested | AlertBotUnknown, union("TestAlertBotResult", "What the bot answered, or why it was not asked.")
]
Id = Annotated[strawberry.ID, arg(STAFF, "Its global id.")]
Kind = Annotated[AlertKind, arg(STAFF, "Which rule.")]
Version = Annotated[int, arg(STAFF, "The version you read.")]
# News may be lost, and whatever is muted is so until a moment that nobody tells of: look again now and then.
LOOK_AGAIN_S = 30.0
# As many as anybody sees at once in the bell.
NEWEST = 10


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.ALERTS_READ)
    async def alerts(
        self,
        info: Info,
        filter: Annotated[AlertFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Alert]:
        """What is or was wrong, newest first; only of kinds whose screens this person may see."""
        asked, wanted = paging.page(first, after, (UUID,)), filter or AlertFilter()
        kinds = [kind for kind in rules.visible(info.context.caller.permissions) if wanted.kind in (None, kind)]
        states = wanted.state.in_ if wanted.state is not None else None
        rows = await queries.page_of_alerts(queries.AlertFilter(kinds, states), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: Alert.of(row, info.context.locale))

    @query(STAFF, permission=Permission.ALERTS_READ)
    async def alert(self, info: Info, id: Id) -> Alert | None:
        """One alert; null when there is none that this person may see."""
        row_id = ids.parse("alr", id)
        found = await queries.alert(row_id, rules.visible(info.context.caller.permissions)) if row_id else None
        return Alert.of(found, info.context.locale) if found is not None else None

    @query(STAFF, permission=Permission.ALERTS_READ)
    async def alert_counts(self, info: Info) -> AlertCounts:
        """What the bell shows."""
        asked = info.context
        return AlertCounts.of(await queries.counts(rules.visible(asked.caller.permissions), at=asked.at))

    @query(STAFF, permission=Permission.ALERTS_READ)
    async def alert_rules(self, info: Info) -> list[AlertRule]:
        """Every rule; there is one of each kind."""
        return [AlertRule.of(row) for row in await queries.every_rule()]

    @query(STAFF, permission=Permission.ALERTS_READ)
    async def alert_bots(self, info: Info) -> list[AlertBot]:
        """Every bot of a group chat, oldest first; 20 at most."""
        return [AlertBot.of(row) for row in await queries.every_bot()]

    @query(STAFF, permission=Permission.ALERTS_WRITE)
    async def alert_owners(self, info: Info, kind: Kind) -> list[Staff]:
        """Who may have a rule, by name: those who may see its alerts; at most 100."""
        return [Staff.of(row) for row in await recipients.eligible(kind)]

    @query(STAFF, permission=Permission.ALERTS_WRITE, weight=20)
    async def alerts_at(
        self, info: Info, kind: Kind, threshold: Annotated[int, arg(STAFF, "In the unit of the rule.")]
    ) -> int:
        """How many alerts a rule would have at this moment with such a threshold."""
        meaning = rules.MEANINGS[kind]
        if not meaning.minimum <= threshold <= meaning.maximum:
            told = f"`threshold` must be from {meaning.minimum} to {meaning.maximum}."
            raise GraphQLError(told, extensions={"code": "BAD_INPUT"})
        return await service.would_open(kind, threshold, at=info.context.at)


@strawberry.type
class Subscription:
    @subscription(STAFF, permission=Permission.ALERTS_READ)
    async def alert_news(self, info: Info) -> AsyncIterator[AlertCounts]:
        """What the bell shows: now, and again whenever an alert begins, is taken or ends."""
        kinds, told = rules.visible(info.context.caller.permissions), None
        async with contextlib.aclosing(looks(service.CHANNEL, lambda: LOOK_AGAIN_S)) as news:
            async for _ in news:
                counts = await queries.counts(kinds, at=clock.now())
                now = counts, await queries.unresolved(kinds, NEWEST)
                if now != told:
                    told = now
                    yield AlertCounts.of(counts)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.ALERTS_WORK)
    async def acknowledge_alert(
        self,
        info: Info,
        id: Id,
        note: Annotated[str, arg(STAFF, "What you say to it, at most 200 characters; may be empty.")] = "",
    ) -> AcknowledgeAlertResult:
        """Take an alert: it goes to nobody else then. One that somebody has taken stays theirs."""
        asked = info.context
        row = await service.acknowledge(
            ids.parse("alr", id), note, caller=asked.caller, address=asked.address, at=asked.at
        )
        return Alert.of(row, asked.locale)

    @mutation(STAFF, permission=Permission.ALERTS_WRITE)
    async def set_alert_rule(
        self,
        info: Info,
        kind: Kind,
        version: Version,
        input: Annotated[AlertRuleInput, arg(STAFF, "The rule as it shall be.")],
    ) -> SetAlertRuleResult:
        """Change what is watched and who is told; it counts from the next look on, within half a minute."""
        asked = info.context
        row = await service.set_rule(
            kind, version, input.wanted(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return AlertRule.of(row)

    @mutation(STAFF, permission=Permission.ALERTS_WRITE)
    async def test_alert_rule(self, info: Info, kind: Kind) -> AlertRuleTested:
        """Send a test to everybody whom the rule would tell."""
        asked = info.context
        return AlertRuleTested.of(await service.try_rule(kind, caller=asked.caller, address=asked.address, at=asked.at))

    @mutation(STAFF, permission=Permission.ALERTS_WRITE, step_up=True)
    async def add_alert_bot(
        self, info: Info, input: Annotated[AlertBotInput, arg(STAFF, "The bot; with its address.")]
    ) -> AddAlertBotResult:
        """Keep a bot of a group chat, to choose it in rules."""
        asked = info.context
        row = await service.add_bot(input.wanted(), caller=asked.caller, address=asked.address, at=asked.at)
        return AlertBot.of(row)

    @mutation(STAFF, permission=Permission.ALERTS_WRITE, step_up=True)
    async def update_alert_bot(
        self,
        info: Info,
        id: Id,
        version: Version,
        input: Annotated[AlertBotInput, arg(STAFF, "The bot as it shall be.")],
    ) -> UpdateAlertBotResult:
        """Change a bot."""
        asked = info.context
        row = await service.update_bot(
            ids.parse("bot", id), version, input.wanted(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return AlertBot.of(row)

    @mutation(STAFF, permission=Permission.ALERTS_WRITE)
    async def test_alert_bot(self, info: Info, id: Id) -> TestAlertBotResult:
        """Write a test into the bot's chat, and see what it answers."""
        asked = info.context
        row_id = ids.parse("bot", id)
        answer = await service.check_bot(row_id, caller=asked.caller, address=asked.address, at=asked.at)
        assert row_id is not None
        (row,) = await queries.bots_by_id([row_id])
        assert row is not None
        return AlertBotTested.of(AlertBot.of(row), answer)
