"""The guarded ways to reach endpoints and messages. `owner_id` None is staff's view: anybody's."""

from uuid import UUID

from backend.domain.webhooks.errors import WebhookUnknown
from backend.domain.webhooks.models import WebhookEndpoint, WebhookMessage


async def endpoint_of(owner_id: UUID | None, endpoint_id: UUID) -> WebhookEndpoint:
    """Lock the endpoint; absent and foreign look the same (WebhookUnknown)."""
    # Not the key: messages that are just being written refer to it and need not wait.
    found = await WebhookEndpoint.select_for_update(no_key=True).get_or_none(id=endpoint_id)
    if found is None or owner_id not in (None, found.owner_id):
        raise WebhookUnknown()
    return found


async def message_of(owner_id: UUID | None, message_id: UUID) -> tuple[WebhookMessage, WebhookEndpoint]:
    """Lock the message's endpoint, then the message; raises WebhookUnknown."""
    found = await WebhookMessage.get_or_none(id=message_id)
    if found is None:
        raise WebhookUnknown()
    endpoint = await endpoint_of(owner_id, found.endpoint_id)
    return await WebhookMessage.select_for_update().get(id=message_id), endpoint
