"""The token inside a voucher's QR code, that a terminal can verify without asking the shop. Pure.

`T1:` and base45 of 32 bytes of body and an Ed25519 signature (RFC 8032) over `tessera-voucher-v1`, a zero byte and the
body: 147 characters. The body, big-endian: version (1 byte), key number (1), voucher id (16), issued and expires in
Unix seconds (4 each), merchant (4, 0 for any shop of the brand), uses (2).

`T2:` is one that its holder's page shows and soon changes: version 2, the same body and when it was shown (4) behind
it, over `tessera-voucher-v2`; 153 characters. A picture of it that is handed on is soon worth nothing.
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

KEY_NUMBER, ANY_MERCHANT = 1, 0
_SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True)
class _Form:
    version: int
    prefix: str
    length: int
    domain: bytes
    body: struct.Struct


_LASTING = _Form(1, "T1:", 147, b"tessera-voucher-v1\0", struct.Struct(">BB16sIIIH"))
_SHOWN = _Form(2, "T2:", 153, b"tessera-voucher-v2\0", struct.Struct(">BB16sIIIHI"))


@dataclass(frozen=True, slots=True)
class Claims:
    """What a token says. Times are UTC, in whole seconds; `shown_at` is that of one that changes, else None."""

    voucher_id: UUID
    issued_at: datetime
    expires_at: datetime
    uses: int
    merchant: int = ANY_MERCHANT
    shown_at: datetime | None = None


def sign(key: Ed25519PrivateKey, claims: Claims) -> str:
    """The token; the same each time for the same claims."""
    form = _LASTING if claims.shown_at is None else _SHOWN
    body = form.body.pack(
        form.version,
        KEY_NUMBER,
        claims.voucher_id.bytes,
        int(claims.issued_at.timestamp()),
        int(claims.expires_at.timestamp()),
        claims.merchant,
        claims.uses,
        *(() if claims.shown_at is None else (int(claims.shown_at.timestamp()),)),
    )
    return form.prefix + base45.encode(body + key.sign(form.domain + body))


def verify(key: Ed25519PublicKey, token: str) -> Claims | None:
    """What a genuine token says; None for every other text. Whether it is still live is another question."""
    form = next((one for one in (_LASTING, _SHOWN) if token.startswith(one.prefix)), None)
    if form is None or len(token) != form.length:
        return None
    try:
        raw = base45.decode(token[len(form.prefix) :])
    except ValueError:
        return None
    body, signature = raw[: form.body.size], raw[form.body.size :]
    if len(signature) != _SIGNATURE_BYTES:
        return None
    try:
        key.verify(signature, form.domain + body)
    except InvalidSignature:
        return None
    version, number, id, issued, expires, merchant, uses, *shown = form.body.unpack(body)
    if (version, number) != (form.version, KEY_NUMBER):
        return None
    shown_at = _moment(shown[0]) if shown else None
    return Claims(UUID(bytes=id), _moment(issued), _moment(expires), uses, merchant, shown_at)


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
