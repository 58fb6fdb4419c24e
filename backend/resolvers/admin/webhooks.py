"""Staff see what partners' servers were told, and tell them again."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.webhooks import models, queries, service
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.scalars import Node
from backend.schema.webhooks import (
    WebhookDisabled,
    WebhookEndpoint,
    WebhookMessage,
    WebhookMessageFilter,
    WebhookUnknown,
)

ReplayWebhookResult: TypeAlias = Annotated[
    WebhookMessage | WebhookUnknown | WebhookDisabled | InvalidInput,
    union("ReplayWebhookResult", "The message, due again, or why it is not."),
]
NOBODY = UUID(int=0)


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.PARTNERS_READ)
    async def webhook_endpoints(
        self,
        info: Info,
        owner_id: Annotated[strawberry.ID | None, arg(STAFF, "Only this partner's; null: everybody's.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[WebhookEndpoint]:
        """Where partners are told, newest first."""
        asked = paging.page(first, after, (UUID,))
        owner = None if owner_id is None else ids.parse("ptn", owner_id) or NOBODY
        rows = await queries.page_of_endpoints(asked, owner_id=owner)
        return paging.connection(rows, asked, lambda row: (row.id,), WebhookEndpoint.of)

    @query(STAFF, permission=Permission.PARTNERS_READ)
    async def webhook_messages(
        self,
        info: Info,
        filter: Annotated[WebhookMessageFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[WebhookMessage]:
        """What partners were told, newest first, kept for 30 days."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.page_of_messages((filter or WebhookMessageFilter()).wanted(None), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), WebhookMessage.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.PARTNERS_WRITE)
    async def replay_webhook(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(STAFF, "The message's global id.")],
        reason: Annotated[str, arg(STAFF, "Why, for the audit log; 1 to 200 characters.")],
    ) -> ReplayWebhookResult:
        """Send a message again under the same id, with all its tries before it."""
        asked = info.context
        row = await service.replay(
            None,
            ids.parse("whm", id) or NOBODY,
            reason=reason,
            actor=asked.caller.actor,
            address=asked.address,
            at=asked.at,
        )
        return WebhookMessage.of(row)


async def _endpoint_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.PARTNERS_READ):
        return None
    row = await models.WebhookEndpoint.get_or_none(id=id)
    return WebhookEndpoint.of(row) if row else None


async def _message_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.PARTNERS_READ):
        return None
    row = await models.WebhookMessage.get_or_none(id=id)
    return WebhookMessage.of(row) if row else None


NODES = {"whe": _endpoint_node, "whm": _message_node}
TYPES = (WebhookEndpoint, WebhookMessage)
