"""What sealed addresses of bots are bound to."""

from uuid import UUID


def key_binding(bot_id: UUID) -> bytes:
    """What a bot's sealed address is bound to."""
    return b"alert bot" + bot_id.bytes
