"""Codes of authenticators and recovery codes, as they are kept and taken."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import crypto, database, keys
from backend.domain.accounts import totp
from backend.domain.accounts.models import RecoveryCode, SecondFactor
from backend.domain.accounts.sealing import key_binding

RECOVERY_CODES = 10
# No letter that looks like a digit or another letter; 32 of them, so that ten are fifty bits.
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_LENGTH = 10

_TAKE_STEP = """
UPDATE second_factor SET last_step = $1 WHERE id = $2 AND confirmed_at IS NOT NULL AND coalesce(last_step, -1) < $1
"""


async def secret_of(factor: SecondFactor) -> bytes:
    """The secret in the clear. It may be a call across the network: outside a transaction."""
    return await keys.provider().unwrap(keys.WrappedKey(factor.kek_id, bytes(factor.sealed)), key_binding(factor.id))


async def confirmed_factor(staff_id: UUID) -> SecondFactor | None:
    """The authenticator that counts; None without one."""
    return await SecondFactor.filter(staff_id=staff_id, confirmed_at__isnull=False).first()


async def take(factor: SecondFactor, given: str, *, at: datetime) -> bool:
    """Whether this is a code of the authenticator that was not taken yet, or an unused recovery code; takes it.

    Of the same code sent many times at once, one is taken.
    """
    text = "".join(given.split()).replace("-", "").upper()
    if len(text) == totp.DIGITS:
        step = totp.matching_step(await secret_of(factor), text, at)
        return step is not None and await database.execute(_TAKE_STEP, step, factor.id) == 1
    if len(text) != _LENGTH:
        return False
    return bool(
        await RecoveryCode.filter(
            staff_id=factor.staff_id, code_hash=_digest(factor.staff_id, text), used_at=None
        ).update(used_at=at)
    )


async def renew_recovery_codes(staff_id: UUID) -> Sequence[str]:
    """Ten fresh codes in place of all earlier ones, in the caller's transaction. They are known only here."""
    fresh = ["".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH)) for _ in range(RECOVERY_CODES)]
    await RecoveryCode.filter(staff_id=staff_id).delete()
    await RecoveryCode.bulk_create(RecoveryCode(staff_id=staff_id, code_hash=_digest(staff_id, one)) for one in fresh)
    return [f"{one[:5]}-{one[5:]}" for one in fresh]


def _digest(staff_id: UUID, code: str) -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, b"recovery-code", staff_id.bytes, code.encode(errors="replace"))
