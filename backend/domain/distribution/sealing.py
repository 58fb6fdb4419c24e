"""What sealed secrets of partners' keys are bound to."""

from uuid import UUID


def key_binding(key_id: UUID) -> bytes:
    """What a key's sealed secret is bound to."""
    return b"api-key" + key_id.bytes
