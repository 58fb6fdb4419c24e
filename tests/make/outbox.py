"""Doing at once, in this process, what relay and worker would do."""

from backend.adapters.messages.viewer import MessageViewer
from backend.core import database
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.notifications import ports
from backend.jobs.duty import perform
from backend.jobs.routes import ROUTES


async def drain(*topics: str) -> None:
    """Perform every duty of every message until nothing is left, or of these; a failing one fails the test."""
    ports.bind(MessageViewer())
    while True:
        waiting = OutboxMessage.filter(routed_at=None)
        messages = await (waiting.filter(topic__in=topics) if topics else waiting).order_by("id")
        if not messages:
            return
        for message in messages:
            for duty in ROUTES[message.topic]:
                row = await DeliveryRow.create(message_id=message.id, handler=duty.name)
                await perform(duty, row.id, dict(message.payload), message.trace)
                await row.refresh_from_db()
                assert row.state is DeliveryState.DONE, row.error
            await database.execute("UPDATE outbox_message SET routed_at = now() WHERE id = $1", message.id)
