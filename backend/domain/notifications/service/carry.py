"""Handing a message to its carrier."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import outbox
from backend.core.outbox import Delivery
from backend.domain.notifications import ports
from backend.domain.notifications.models import Message, MessageState


async def carry(message_id: UUID, *, delivery: Delivery, at: datetime) -> None:
    """Send a queued message and note the outcome; nothing happens when it was sent before.

    The carrier is called with no transaction open, with the message's id as its idempotency key: a crash
    between sending and noting makes the same call again, not a second message.
    """
    message = await Message.get(id=message_id)
    state, failure = MessageState.SENT, None
    if message.state is MessageState.QUEUED:
        try:
            await ports.sender().send(message)
        except ports.MessageRefused as refused:
            state, failure = MessageState.FAILED, str(refused)[:200]
    async with in_transaction():
        if await outbox.close(delivery, at=at):
            await Message.filter(id=message_id, state=MessageState.QUEUED).update(
                state=state, failure=failure, sent_at=at if state is MessageState.SENT else None
            )
