"""What the keys of pictures are bound to."""

from uuid import UUID


def key_binding(picture_id: UUID) -> bytes:
    """What a picture's wrapped key is bound to."""
    return b"picture" + picture_id.bytes
