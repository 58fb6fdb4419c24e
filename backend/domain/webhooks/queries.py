"""Reading endpoints, what was sent to them, and each try."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from backend.core.paging import Page
from backend.domain.webhooks.models import WebhookAttempt, WebhookEndpoint, WebhookMessage
from backend.domain.webhooks.states import EndpointState, MessageState


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which messages are asked for; None: any."""

    owner_id: UUID | None = None
    endpoint_id: UUID | None = None
    states: Sequence[MessageState] | None = None
    type: str | None = None


async def page_of_endpoints(
    asked: Page, *, owner_id: UUID | None = None, states: Sequence[EndpointState] | None = None
) -> Sequence[WebhookEndpoint]:
    """Endpoints, newest first; with `owner_id` only theirs."""
    query = WebhookEndpoint.all().order_by("-id").limit(asked.limit)
    if owner_id is not None:
        query = query.filter(owner_id=owner_id)
    if states is not None:
        query = query.filter(state__in=list(states))
    return await (query.filter(id__lt=asked.after[0]) if asked.after else query)


async def page_of_messages(wanted: Wanted, asked: Page) -> Sequence[WebhookMessage]:
    """Messages, newest first."""
    query = WebhookMessage.all().order_by("-id").limit(asked.limit)
    if wanted.owner_id is not None:
        query = query.filter(endpoint__owner_id=wanted.owner_id)
    if wanted.endpoint_id is not None:
        query = query.filter(endpoint_id=wanted.endpoint_id)
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.type is not None:
        query = query.filter(type=wanted.type)
    return await (query.filter(id__lt=asked.after[0]) if asked.after else query)


async def endpoints_by_id(ids: Sequence[UUID]) -> list[WebhookEndpoint | None]:
    """The endpoints of these ids, aligned; one statement."""
    found = {row.id: row for row in await WebhookEndpoint.filter(id__in=set(ids))} if ids else {}
    return [found.get(id) for id in ids]


async def attempts_by_message(ids: Sequence[UUID]) -> list[list[WebhookAttempt]]:
    """Each message's tries in order, aligned; one statement. A message has about a dozen at most."""
    found: dict[UUID, list[WebhookAttempt]] = defaultdict(list)
    for row in await WebhookAttempt.filter(message_id__in=set(ids)).order_by("number") if ids else []:
        found[row.message_id].append(row)
    return [found[id] for id in ids]
