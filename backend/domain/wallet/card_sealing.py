"""How a gift card's code is kept: sealed under its batch's key, bound to the card, and found by a keyed digest."""

from uuid import UUID

from backend.core import crypto, keys
from backend.domain.wallet.cards import GiftCardBatch


def key_binding(batch_id: UUID) -> bytes:
    """What a batch's wrapped data key is bound to."""
    return b"gift cards" + batch_id.bytes


def digest(code: str) -> bytes:
    """What the code is found by, without being kept."""
    return crypto.keyed_digest(keys.provider().index_key(), b"gift card", code.encode())


def seal(key: bytes, code: str, *, batch_id: UUID, card_id: UUID) -> bytes:
    """The code, readable under its batch's key only and as this card's only."""
    return crypto.seal(key, code.encode(), batch_id.bytes + card_id.bytes)


def unseal(key: bytes, sealed: bytes, *, batch_id: UUID, card_id: UUID) -> str:
    """The code in the clear."""
    return crypto.unseal(key, sealed, batch_id.bytes + card_id.bytes).decode()


async def key_of(batch: GiftCardBatch) -> bytes:
    """The batch's data key; asks the key service, so call it outside a transaction."""
    wrapped = keys.WrappedKey(batch.kek_id, bytes(batch.wrapped_key))
    return await keys.provider().unwrap(wrapped, key_binding(batch.id))
