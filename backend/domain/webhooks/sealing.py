"""What sealed secrets of endpoints are bound to."""

from uuid import UUID


def key_binding(endpoint_id: UUID) -> bytes:
    """What an endpoint's wrapped secrets are bound to."""
    return b"webhook" + endpoint_id.bytes
