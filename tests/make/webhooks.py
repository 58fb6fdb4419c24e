"""Webhook endpoints and what was sent to them, for tests."""

from itertools import count
from uuid import UUID

from backend.core import clock, ids
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.models import WebhookEndpoint, WebhookMessage
from backend.domain.webhooks.sealing import key_binding
from backend.domain.webhooks.states import MessageState
from tests.make.vault import bind_keys

_number = count(1)


async def endpoint(owner_id: UUID | None = None) -> WebhookEndpoint:
    """An endpoint at an address where nobody listens."""
    id = ids.new()
    wrapped = await bind_keys().wrap(b"a secret of the tests", key_binding(id))
    return await WebhookEndpoint.create(
        id=id,
        owner_id=owner_id or ids.new(),
        url=f"https://partner{next(_number)}.example/hooks",
        events=[event.value for event in EventType],
        kek_id=wrapped.kek_id,
        secret=wrapped.sealed,
    )


async def message(owner_id: UUID | None = None, *, state: MessageState = MessageState.DELIVERED) -> WebhookMessage:
    """A message that was sent, to an endpoint of its own."""
    return await WebhookMessage.create(
        endpoint=await endpoint(owner_id),
        type=EventType.ORDER_PAID.value,
        body='{"type":"order.paid","data":{}}',
        state=state,
        delivered_at=clock.now() if state is MessageState.DELIVERED else None,
    )
