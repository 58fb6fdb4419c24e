"""Partners say where their servers are told, and have things told again."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.distribution.scopes import Scope
from backend.domain.webhooks import models, queries, service
from backend.domain.webhooks.service import Wish
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import PARTNERS, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.partner_webhooks import NOBODY, SetWebhookInput, WebhookSet
from backend.schema.scalars import Node
from backend.schema.webhooks import (
    TooManyWebhooks,
    WebhookDisabled,
    WebhookEndpoint,
    WebhookMessage,
    WebhookMessageFilter,
    WebhookTargetRefused,
    WebhookUnknown,
)

SetWebhookResult: TypeAlias = Annotated[
    WebhookSet | WebhookTargetRefused | WebhookUnknown | TooManyWebhooks | InvalidInput,
    union("SetWebhookResult", "The endpoint as it is now, or why it is not."),
]
RotateWebhookSecretResult: TypeAlias = Annotated[
    WebhookSet | WebhookUnknown | InvalidInput,
    union("RotateWebhookSecretResult", "The endpoint with its new secret, or why it has none."),
]
ReplayWebhookResult: TypeAlias = Annotated[
    WebhookMessage | WebhookUnknown | WebhookDisabled,
    union("ReplayWebhookResult", "The message, due again, or why it is not."),
]
TestWebhookResult: TypeAlias = Annotated[
    WebhookMessage | WebhookUnknown | WebhookDisabled,
    union("TestWebhookResult", "The message on its way, or why there is none."),
]
First = Annotated[int, arg(PARTNERS, "How many, 1 to 100.")]
After = Annotated[str | None, arg(PARTNERS, "Cursor to go on from.")]


@strawberry.type
class Query:
    @query(PARTNERS, permission=Scope.WEBHOOKS_WRITE)
    async def webhook_endpoints(
        self, info: Info, first: First = 20, after: After = None
    ) -> Connection[WebhookEndpoint]:
        """Where you are told, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.page_of_endpoints(asked, owner_id=_owner(info))
        return paging.connection(rows, asked, lambda row: (row.id,), WebhookEndpoint.of)

    @query(PARTNERS, permission=Scope.WEBHOOKS_WRITE)
    async def webhook_messages(
        self,
        info: Info,
        filter: Annotated[WebhookMessageFilter | None, arg(PARTNERS, "Which ones.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[WebhookMessage]:
        """What you were told, newest first, with every try; kept for 30 days."""
        asked = paging.page(first, after, (UUID,))
        wanted = (filter or WebhookMessageFilter()).wanted(_owner(info))
        rows = await queries.page_of_messages(wanted, asked)
        return paging.connection(rows, asked, lambda row: (row.id,), WebhookMessage.of)


@strawberry.type
class Mutation:
    @mutation(PARTNERS, permission=Scope.WEBHOOKS_WRITE)
    async def set_webhook(
        self, info: Info, input: Annotated[SetWebhookInput, arg(PARTNERS, "Where, and what.")]
    ) -> SetWebhookResult:
        """Have your server told what becomes of your orders, by signed messages (Standard Webhooks)."""
        asked = info.context
        wish = Wish(url=input.url, events=input.events, state=input.state, endpoint_id=input.endpoint())
        made = await service.set_endpoint(
            _owner(info), wish, actor=asked.caller.actor, address=asked.address, at=asked.at
        )
        return WebhookSet.of(made)

    @mutation(PARTNERS, permission=Scope.WEBHOOKS_WRITE)
    async def rotate_webhook_secret(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(PARTNERS, "The endpoint's global id.")],
        keep_hours: Annotated[
            int | None, arg(PARTNERS, "How long the secret before signs too, 0 to 168 hours; null: 24.")
        ] = None,
    ) -> RotateWebhookSecretResult:
        """Sign with a new secret from now on."""
        asked = info.context
        made = await service.rotate_secret(
            _owner(info),
            ids.parse("whe", id) or NOBODY,
            keep_hours=keep_hours,
            actor=asked.caller.actor,
            address=asked.address,
            at=asked.at,
        )
        return WebhookSet.of(made)

    @mutation(PARTNERS, permission=Scope.WEBHOOKS_WRITE)
    async def replay_webhook(
        self, info: Info, id: Annotated[strawberry.ID, arg(PARTNERS, "The message's global id.")]
    ) -> ReplayWebhookResult:
        """Have a message sent again, under the same id."""
        asked = info.context
        row = await service.replay(
            _owner(info),
            ids.parse("whm", id) or NOBODY,
            actor=asked.caller.actor,
            address=asked.address,
            at=asked.at,
        )
        return WebhookMessage.of(row)

    @mutation(PARTNERS, permission=Scope.WEBHOOKS_WRITE)
    async def test_webhook(
        self, info: Info, id: Annotated[strawberry.ID, arg(PARTNERS, "The endpoint's global id.")]
    ) -> TestWebhookResult:
        """Have a message sent that says nothing, to see one arrive."""
        asked = info.context
        row = await service.send_test(
            _owner(info),
            ids.parse("whe", id) or NOBODY,
            actor=asked.caller.actor,
            address=asked.address,
            at=asked.at,
        )
        return WebhookMessage.of(row)


def _owner(info: Info) -> UUID:
    partner_id = info.context.caller.partner_id
    assert partner_id is not None
    return partner_id


def _may(info: Info) -> bool:
    return Scope.WEBHOOKS_WRITE in info.context.caller.scopes


async def _endpoint_node(id: UUID, info: Info) -> Node | None:
    row = await models.WebhookEndpoint.get_or_none(id=id, owner_id=_owner(info)) if _may(info) else None
    return WebhookEndpoint.of(row) if row else None


async def _message_node(id: UUID, info: Info) -> Node | None:
    row = await models.WebhookMessage.get_or_none(id=id, endpoint__owner_id=_owner(info)) if _may(info) else None
    return WebhookMessage.of(row) if row else None


NODES = {"whe": _endpoint_node, "whm": _message_node}
