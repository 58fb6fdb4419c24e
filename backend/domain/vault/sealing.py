"""How a code is sealed: AES-256-GCM under its batch's data key, bound to product, batch and its own id."""

import os
from collections.abc import Callable
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from backend.core.crypto import NONCE_BYTES
from backend.domain.vault.values import CodeContent

Seal = Callable[[bytes, str | None, str | None, str | None], bytes]


class SealBroken(Exception):
    """The bytes are not this code's: another key, product, batch or id, or they were changed."""


def key_binding(batch_id: UUID) -> bytes:
    """What a batch's wrapped data key is bound to."""
    return b"batch" + batch_id.bytes


def shared_key_binding(shared_code_id: UUID) -> bytes:
    """What a shared code's wrapped data key is bound to. Its secrets are sealed as a batch's codes are: the shared
    code stands for the batch, the revision for the code."""
    return b"shared code" + shared_code_id.bytes


def sealer(key: bytes, product_id: UUID, batch_id: UUID) -> Seal:
    """The function (16 bytes of code id, number, secret, url) → sealed bytes for one batch's codes.

    One key seals the codes of one batch, far below the 2^32 values that random nonces allow.
    """
    encrypt = AESGCM(key).encrypt
    owner = product_id.bytes + batch_id.bytes
    random, dumps = os.urandom, orjson.dumps

    def seal(code_id: bytes, number: str | None, secret: str | None, url: str | None) -> bytes:
        nonce = random(NONCE_BYTES)
        return nonce + encrypt(nonce, dumps((number, secret, url)), owner + code_id)

    return seal


def unseal(key: bytes, sealed: bytes, *, product_id: UUID, batch_id: UUID, code_id: UUID) -> CodeContent:
    """The code in the clear; raises SealBroken."""
    bound_to = product_id.bytes + batch_id.bytes + code_id.bytes
    try:
        plain = AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError):
        raise SealBroken from None
    number, secret, url = orjson.loads(plain)
    return CodeContent(number, secret, url)
