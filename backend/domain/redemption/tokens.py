"""The token inside a voucher's QR code: 147 characters that a terminal can verify without asking the shop. Pure.

`T1:` and base45 of 32 bytes of body and an Ed25519 signature (RFC 8032) over `tessera-voucher-v1`, a zero byte and the
body. The body, big-endian: version (1 byte), key number (1), voucher id (16), issued and expires in Unix seconds
(4 each), merchant (4, 0 for any shop of the brand), uses (2).
"""

import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from backend import settings
from backend.core import base45, crypto

VERSION, KEY_NUMBER, ANY_MERCHANT = 1, 1, 0
PREFIX = "T1:"
LENGTH = 147
_DOMAIN = b"tessera-voucher-v1\0"
_BODY = struct.Struct(">BB16sIIIH")
_SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True)
class Claims:
    """What a token says. Times are UTC, in whole seconds."""

    voucher_id: UUID
    issued_at: datetime
    expires_at: datetime
    uses: int
    merchant: int = ANY_MERCHANT


def sign(key: Ed25519PrivateKey, claims: Claims) -> str:
    """The token; the same each time for the same claims."""
    body = _BODY.pack(
        VERSION,
        KEY_NUMBER,
        claims.voucher_id.bytes,
        int(claims.issued_at.timestamp()),
        int(claims.expires_at.timestamp()),
        claims.merchant,
        claims.uses,
    )
    return PREFIX + base45.encode(body + key.sign(_DOMAIN + body))


def verify(key: Ed25519PublicKey, token: str) -> Claims | None:
    """What a genuine token says; None for every other text. Whether it is still live is another question."""
    if len(token) != LENGTH or not token.startswith(PREFIX):
        return None
    try:
        raw = base45.decode(token[len(PREFIX) :])
    except ValueError:
        return None
    body, signature = raw[: _BODY.size], raw[_BODY.size :]
    if len(signature) != _SIGNATURE_BYTES:
        return None
    try:
        key.verify(signature, _DOMAIN + body)
    except InvalidSignature:
        return None
    version, number, id, issued, expires, merchant, uses = _BODY.unpack(body)
    if (version, number) != (VERSION, KEY_NUMBER):
        return None
    return Claims(UUID(bytes=id), _moment(issued), _moment(expires), uses, merchant)


def signing_key() -> Ed25519PrivateKey:
    """The shop's own key for vouchers, derived from its signing key: one secret to keep, purposes kept apart."""
    return _derived(settings.get().signing_key.get_secret_value())


def public_key() -> bytes:
    """What a terminal needs to verify tokens offline: 32 bytes, no secret."""
    return signing_key().public_key().public_bytes_raw()


@lru_cache(maxsize=2)
def _derived(secret: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(crypto.keyed_digest(crypto.decode(secret), b"voucher-signing-key"))


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
