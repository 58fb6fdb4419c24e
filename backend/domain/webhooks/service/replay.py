"""Sending again what was sent, or given up."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.core.refusals import InvalidInput
from backend.domain.audit import service as audit
from backend.domain.webhooks import access
from backend.domain.webhooks.errors import WebhookDisabled
from backend.domain.webhooks.models import WebhookMessage
from backend.domain.webhooks.service.queue import queue_test
from backend.domain.webhooks.states import EndpointState, MessageState

LONGEST_REASON = 200


async def replay(
    owner_id: UUID | None,
    message_id: UUID,
    *,
    actor: str,
    address: str | None,
    at: datetime,
    reason: str | None = None,
) -> WebhookMessage:
    """Make a message due now, with all its tries before it again; its id stays, so receivers know it.

    Staff say why. Raises WebhookUnknown, InvalidInput (no reason), and WebhookDisabled when the endpoint takes
    nothing.
    """
    if reason is not None and not 1 <= len(reason.strip()) <= LONGEST_REASON:
        raise InvalidInput("BAD_LENGTH", path=["reason"], minimum=1, maximum=LONGEST_REASON)
    async with in_transaction():
        message, endpoint = await access.message_of(owner_id, message_id)
        if endpoint.state is EndpointState.DISABLED:
            raise WebhookDisabled()
        message.state, message.tries, message.due_at = MessageState.DUE, 0, at
        await message.save(update_fields=["state", "tries", "due_at"])
        target = ids.public("whm", message.id)
        await audit.record(actor, "webhook.replayed", target, reason=reason, address=address)
        await outbox.emit("webhook.queued", owner_id=endpoint.owner_id)
    return message


async def send_test(
    owner_id: UUID | None, endpoint_id: UUID, *, actor: str, address: str | None, at: datetime
) -> WebhookMessage:
    """Queue a `webhook.test` message for one endpoint. Raises WebhookUnknown, WebhookDisabled."""
    async with in_transaction():
        endpoint = await access.endpoint_of(owner_id, endpoint_id)
        if endpoint.state is EndpointState.DISABLED:
            raise WebhookDisabled()
        message = await queue_test(endpoint, at=at)
        await audit.record(actor, "webhook.tested", ids.public("whe", endpoint.id), address=address)
    return message
