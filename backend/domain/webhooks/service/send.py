"""Sending what is due: a leased try, the call, the outcome."""

import logging
import random
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids, outbox
from backend.core.keys import KeyUnavailable
from backend.domain.webhooks import access, ports, retries, signing
from backend.domain.webhooks.models import WebhookAttempt, WebhookEndpoint, WebhookMessage
from backend.domain.webhooks.ports import Answer
from backend.domain.webhooks.service.endpoint import signing_keys
from backend.domain.webhooks.states import EndpointState, MessageState, Outcome

logger = logging.getLogger(__name__)

# Longer than any call may take (`settings.webhook_timeout_s`), with the writing around it.
LEASE_S = 60
# Tries under way at one endpoint: a slow one keeps nobody else waiting.
PER_ENDPOINT = 4

_LEASE = """
WITH due AS (
    SELECT m.id FROM webhook_endpoint e CROSS JOIN LATERAL (
        SELECT id, due_at FROM webhook_message
        WHERE endpoint_id = e.id AND state = 'DUE' AND due_at <= $1
        ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
    ) m
    WHERE e.state = 'ACTIVE' AND e.id <> ALL($4::uuid[])
    ORDER BY m.due_at, m.id LIMIT $2
), leased AS (
    UPDATE webhook_message m
    SET due_at = $1::timestamptz + make_interval(secs => $5::float8), tries = tries + 1, attempts = attempts + 1
    FROM due WHERE m.id = due.id RETURNING m.id, m.endpoint_id, m.attempts
), lost AS (
    UPDATE webhook_attempt a SET outcome = 'LOST' FROM leased WHERE a.message_id = leased.id AND a.outcome IS NULL
), begun AS (
    INSERT INTO webhook_attempt (message_id, number, started_at) SELECT id, attempts, $1 FROM leased
    RETURNING id, message_id
)
SELECT begun.id, begun.message_id, leased.endpoint_id FROM begun JOIN leased ON leased.id = begun.message_id
ORDER BY begun.message_id
"""


@dataclass(frozen=True, slots=True)
class Leased:
    """The right to make one try."""

    attempt_id: int
    message_id: UUID
    endpoint_id: UUID


async def lease_due(limit: int, *, at: datetime, busy: Collection[UUID] = ()) -> list[Leased]:
    """Begin tries of messages that are due, a few of each endpoint, none of the `busy` ones."""
    rows = await database.fetch(_LEASE, at, limit, PER_ENDPOINT, list(busy), LEASE_S)
    return [Leased(row["id"], row["message_id"], row["endpoint_id"]) for row in rows]


async def send(leased: Leased, *, at: datetime) -> Outcome:
    """Make the try that was begun, and write down how it ended."""
    message = await WebhookMessage.get(id=leased.message_id)
    endpoint = await WebhookEndpoint.get(id=leased.endpoint_id)
    body = message.body.encode()
    try:
        keys = await signing_keys(endpoint, at=at)
    except KeyUnavailable:
        # Not the endpoint's fault: nothing is held against it, and the message is due again when the lease is over.
        logger.error("webhook endpoint %s: its secret does not open", endpoint.id)
        return Outcome.LOST
    headers = signing.headers(keys, ids.public("whm", message.id), at, body)
    answer = await ports.sender().send(endpoint.url, {**headers, "content-type": "application/json"}, body)
    await _ended(leased, answer, at=at)
    return answer.outcome


async def send_due(*, at: datetime, limit: int = 100) -> int:
    """Send what is due, one after the other; returns how many tries were made. For tests and for one-off use."""
    leased = await lease_due(limit, at=at)
    for one in leased:
        await send(one, at=at)
    return len(leased)


async def _ended(leased: Leased, answer: Answer, *, at: datetime) -> None:
    async with in_transaction():
        message, endpoint = await access.message_of(None, leased.message_id)
        ended = await WebhookAttempt.filter(id=leased.attempt_id, outcome=None).update(
            outcome=answer.outcome, status=answer.status, ms=answer.ms, excerpt=answer.excerpt
        )
        if not ended:
            # The lease was over and another try began: that one decides.
            return
        if answer.outcome is Outcome.DELIVERED:
            await _delivered(message, endpoint, at)
        else:
            await _failed(message, endpoint, answer, at)


async def _delivered(message: WebhookMessage, endpoint: WebhookEndpoint, at: datetime) -> None:
    if message.state is not MessageState.DELIVERED:
        message.state, message.delivered_at = MessageState.DELIVERED, at
        await message.save(update_fields=["state", "delivered_at"])
    endpoint.failures, endpoint.last_success_at = 0, at
    await endpoint.save(update_fields=["failures", "last_success_at"])


async def _failed(message: WebhookMessage, endpoint: WebhookEndpoint, answer: Answer, at: datetime) -> None:
    gone = answer.outcome is Outcome.GONE
    wish = answer.retry_after_s if answer.status in (429, 503) else None
    again = None if gone else retries.next_try(message.tries, at, chance=random.random(), wished_s=wish)  # noqa: S311
    if again is not None:
        message.due_at = again
    else:
        message.state = MessageState.FAILED
    await message.save(update_fields=["due_at", "state"])
    endpoint.failures = min(endpoint.failures + 1, 2**31 - 1)
    reason = "GONE" if gone else "FAILING" if again is None and _never_answered(message, endpoint) else None
    if reason is not None and endpoint.state is not EndpointState.DISABLED:
        endpoint.state, endpoint.state_reason, endpoint.changed_at = EndpointState.DISABLED, reason, at
        await outbox.emit("webhook.disabled", endpoint_id=endpoint.id, owner_id=endpoint.owner_id, reason=reason)
    await endpoint.save(update_fields=["failures", "state", "state_reason", "changed_at"])


def _never_answered(message: WebhookMessage, endpoint: WebhookEndpoint) -> bool:
    """Whether nothing at all arrived in the days that this message was tried for."""
    return endpoint.last_success_at is None or endpoint.last_success_at < message.created_at
