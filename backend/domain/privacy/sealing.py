"""What the keys of exports are bound to."""

from uuid import UUID


def key_binding(export_id: UUID) -> bytes:
    """What an export's wrapped key is bound to."""
    return b"data export" + export_id.bytes
