"""Handing messages to their carrier."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.notifications import ports
from backend.domain.notifications.models import Message, MessageState

# How many messages a carrier is given at a time.
AT_ONCE = 8

_CARRIED = """
UPDATE message m SET state = o.state, failure = o.failure,
    sent_at = CASE WHEN o.state = 'SENT' THEN $4::timestamptz END,
    recipient = CASE WHEN m.forgotten THEN '' ELSE m.recipient END,
    subject = CASE WHEN m.forgotten THEN NULL ELSE m.subject END,
    body = CASE WHEN m.forgotten THEN '' ELSE m.body END
FROM (
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]) AS n (id, state, failure) ORDER BY id
) AS o WHERE m.id = o.id AND m.state = 'QUEUED'
"""


async def carry(told: Mapping[Delivery, UUID], *, at: datetime) -> Mapping[Delivery, Exception]:
    """Send the queued messages that deliveries tell of and note what became of them; sent ones are not sent again.

    The carrier is called with no transaction open, with the message's id as its idempotency key: a crash
    between sending and noting makes the same calls again, not second messages. Returns what the carrier failed
    with: those deliveries stay open.
    """
    found = {message.id: message for message in await Message.filter(id__in=list(told.values()))}
    places = asyncio.Semaphore(AT_ONCE)

    async def send(message_id: UUID) -> str | Exception | None:
        message = found.get(message_id)
        if message is None:
            return LookupError("no such message")
        if message.state is not MessageState.QUEUED:
            return None
        async with places:
            try:
                await ports.sender().send(message)
            except ports.MessageRefused as refused:
                return str(refused)[:200]
            except Exception as error:  # noqa: BLE001 - the others go on
                return error
        return None

    wanted = sorted(set(told.values()))
    outcome = dict(zip(wanted, await asyncio.gather(*(send(id) for id in wanted)), strict=True))
    failed = {delivery: error for delivery, id in told.items() if isinstance(error := outcome[id], Exception)}
    async with in_transaction():
        fresh = await outbox.close_each([delivery for delivery in told if delivery not in failed], at=at)
        ids = sorted({told[delivery] for delivery in fresh})
        refusals = [why if isinstance(why := outcome[id], str) else None for id in ids]
        states = [MessageState.SENT if why is None else MessageState.FAILED for why in refusals]
        await database.execute(_CARRIED, ids, [state.value for state in states], refusals, at)
    return failed
