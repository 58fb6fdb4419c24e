"""What sealed secrets of people are bound to."""

from uuid import UUID


def key_binding(factor_id: UUID) -> bytes:
    """What an authenticator's sealed secret is bound to."""
    return b"second-factor" + factor_id.bytes
