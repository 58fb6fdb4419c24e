"""Telling an owner's endpoints."""

from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from backend.core import outbox
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.models import WebhookEndpoint, WebhookMessage
from backend.domain.webhooks.states import EndpointState

LARGEST_BODY = 20_000


async def queue(owner_id: UUID, type: str, data: dict[str, Any], *, at: datetime) -> int:
    """Write one message for each of the owner's endpoints that wants the type, in the caller's transaction.

    `data` is JSON-able and never holds a code or a secret. Paused endpoints are told when they are active again;
    disabled ones never. Returns how many messages there are.
    """
    kind = EventType(type)
    open_ = await WebhookEndpoint.filter(owner_id=owner_id, state__in=[EndpointState.ACTIVE, EndpointState.PAUSED])
    told = [endpoint for endpoint in open_ if kind.value in endpoint.events]
    if told:
        await WebhookMessage.bulk_create([_message(endpoint.id, kind, data, at) for endpoint in told])
        await outbox.emit("webhook.queued", owner_id=owner_id)
    return len(told)


async def queue_test(endpoint: WebhookEndpoint, *, at: datetime) -> WebhookMessage:
    """Write a message that says nothing, for an owner who wants to see one arrive."""
    message = _message(endpoint.id, EventType.TEST, {}, at)
    await message.save(force_create=True)
    await outbox.emit("webhook.queued", owner_id=endpoint.owner_id)
    return message


def _message(endpoint_id: UUID, kind: EventType, data: dict[str, Any], at: datetime) -> WebhookMessage:
    body = orjson.dumps({"type": kind.value, "timestamp": at.isoformat(), "data": data})
    if len(body) > LARGEST_BODY:
        raise ValueError(f"a webhook's body of {len(body)} bytes: tell ids, not contents")
    return WebhookMessage(endpoint_id=endpoint_id, type=kind.value, body=body.decode(), due_at=at, created_at=at)
