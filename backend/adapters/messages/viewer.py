"""The demo's carrier: nothing leaves the machine, the message viewer shows the rows."""

import logging

from backend.domain.notifications.models import Message

logger = logging.getLogger(__name__)


class MessageViewer:
    """Takes every message; what was written is read at `/messages` and in the admin."""

    async def send(self, message: Message) -> None:
        """Say that it was taken; never what it says or to whom."""
        logger.info("message %s by %s is in the viewer", message.id, message.channel.value)
