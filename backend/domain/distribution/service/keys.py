"""Keys of partners' programs: issued, and retired for good."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import crypto, ids, keys
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.distribution import access
from backend.domain.distribution.errors import TooManyKeys
from backend.domain.distribution.models import MOST_LIVE_KEYS, ApiKey
from backend.domain.distribution.sealing import key_binding
from backend.domain.distribution.states import KeyState


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A new key with its secret, which is never shown again."""

    key: ApiKey
    secret: str = field(repr=False)


async def issue_key(
    client_id: UUID | None, *, expires_at: datetime | None, caller: Caller, address: str | None, at: datetime
) -> IssuedKey:
    """A new live key. Keys that have expired make room for it.

    Raises `ApiClientUnknown`, `TooManyKeys` when two are live, `InvalidInput` for an expiry that has passed.
    """
    if expires_at is not None and expires_at <= at:
        raise InvalidInput("IN_THE_PAST", path=["input", "expiresAt"])
    id, secret = ids.new(), f"tsk_{crypto.token(32)}"
    # The key service may be across the network: asked before the transaction, for nothing at worst.
    sealed = await keys.provider().wrap(secret.encode(), key_binding(id))
    async with in_transaction():
        client = await access.client_locked(client_id)
        await ApiKey.filter(client_id=client.id, state=KeyState.LIVE, expires_at__lte=at).update(
            state=KeyState.RETIRED, slot=None, retired_at=at
        )
        taken = {row.slot for row in await ApiKey.filter(client_id=client.id, state=KeyState.LIVE)}
        slot = next((slot for slot in range(1, MOST_LIVE_KEYS + 1) if slot not in taken), None)
        if slot is None:
            raise TooManyKeys(MOST_LIVE_KEYS)
        key = await ApiKey.create(
            id=id,
            client_id=client.id,
            key_id=f"tpk_{ids.new().hex}",
            kek_id=sealed.kek_id,
            sealed_secret=sealed.sealed,
            slot=slot,
            created_at=at,
            expires_at=expires_at,
        )
        await audit.record(
            caller.actor,
            "api_key.issued",
            ids.public("apc", client.id),
            diff={"keyId": [None, key.key_id]},
            address=address,
        )
    return IssuedKey(key, secret)


async def retire_key(
    key_row_id: UUID | None, *, reason: str, caller: Caller, address: str | None, at: datetime
) -> ApiKey:
    """Refuse whatever the key signs from now on. Again is no error. Raises `ApiKeyUnknown`, `InvalidInput`."""
    if not 1 <= len(reason.strip()) <= 200:
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=200)
    async with in_transaction():
        key = await access.key_locked(key_row_id)
        if key.state is KeyState.RETIRED:
            return key
        key.state, key.slot, key.retired_at = KeyState.RETIRED, None, at
        await key.save(update_fields=["state", "slot", "retired_at"])
        await audit.record(
            caller.actor,
            "api_key.retired",
            ids.public("apc", key.client_id),
            reason=reason.strip(),
            diff={"keyId": [key.key_id, None]},
            address=address,
        )
    return key
