"""Codes of coupons: derived from a batch's key and a serial number, and found by a keyed digest. Pure.

A code is kept nowhere, not even sealed: whoever has the batch's key, which only the key service can open, makes it
again. A million of them cost no more room than their digests.
"""

import hashlib
import hmac
import re
from collections.abc import Sequence
from uuid import UUID

from backend.core import crypto, drawn_codes, ids, keys
from backend.core.drawn_codes import DRAWN_BITS

COLUMNS = ("id", "coupon_id", "batch_id", "serial", "digest", "state")
_PUBLIC = re.compile(r"[A-Z0-9]{4,20}")

Made = tuple[UUID, UUID, UUID, int, bytes, str]


def key_binding(batch_id: UUID) -> bytes:
    """What a batch's wrapped key is bound to."""
    return b"coupons" + batch_id.bytes


def code_of(key: bytes, serial: int) -> str:
    """The `serial`-th code of the batch of this key, without its hyphens."""
    drawn = hmac.digest(key, serial.to_bytes(8, "big"), hashlib.sha256)
    return drawn_codes.of_bits(int.from_bytes(drawn[:10], "big") >> 80 - DRAWN_BITS)


def digest(code: str) -> bytes:
    """What a code is found by."""
    return crypto.keyed_digest(_index_key(), code.encode())


def made(key: bytes, serials: range, *, coupon_id: UUID, batch_id: UUID) -> list[Made]:
    """Rows of these codes, as `COLUMNS` name them."""
    index_key, fresh = _index_key(), ids.new
    length = drawn_codes.LENGTH.to_bytes(8, "big")
    rows: list[Made] = []
    for serial in serials:
        # As `digest` makes it, in one step.
        found = hmac.digest(index_key, length + code_of(key, serial).encode(), hashlib.sha256)
        rows.append((fresh(), coupon_id, batch_id, serial, found, "FREE"))
    return rows


def public_code(text: str) -> str | None:
    """What everybody types, as it is kept: 4 to 20 letters and digits in capitals; None for what is none."""
    plain = drawn_codes.typed(text)
    return plain if plain is not None and _PUBLIC.fullmatch(plain) else None


def read(texts: Sequence[str]) -> list[tuple[str | None, bytes | None]]:
    """What each text may be: a public code, the digest of a drawn one, both or neither."""
    drawn = [drawn_codes.normal(text) for text in texts]
    return [
        (public_code(text), digest(code) if code is not None else None) for text, code in zip(texts, drawn, strict=True)
    ]


def _index_key() -> bytes:
    """The key of blind indexes, for coupons alone."""
    return hmac.digest(keys.provider().index_key(), b"coupons", hashlib.sha256)
