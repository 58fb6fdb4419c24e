"""Telling whose program sent a request."""

import ipaddress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from backend.core import database, keys
from backend.domain.accounts.callers import Caller
from backend.domain.distribution import nonces, signing
from backend.domain.distribution.errors import NotAllowedIn, NotLetIn
from backend.domain.distribution.sealing import key_binding
from backend.domain.distribution.signing import SignedRequest
from backend.domain.distribution.states import ClientState, KeyState

# How often a key's last use is written down.
USE_NOTED_S = 60
# Signed against when there is no such key, so that the answer takes as long.
_NOBODYS = "tsk_nobody"

_KNOWN = """
SELECT k.id AS key_id, k.kek_id, k.sealed_secret, k.state AS key_state, k.expires_at, k.last_used_at,
    c.id AS client_id, c.scopes, c.addresses, c.state AS client_state, p.id AS partner_id, p.customer_id, p.channel_id
FROM api_key k JOIN api_client c ON c.id = k.client_id JOIN partner p ON p.id = c.partner_id
WHERE k.key_id = $1
"""
_USED = "UPDATE api_key SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2)"


@dataclass(frozen=True, slots=True)
class Recognised:
    """The program behind a request, and the channel its partner buys in."""

    caller: Caller
    channel_id: UUID
    networks: tuple[str, ...] = field(default=())


async def authenticate(request: SignedRequest, *, at: datetime) -> Recognised:
    """The program that signed the request, which is taken once.

    Raises `NotLetIn` for whatever a signature may lack, `NotAllowedIn` when the signature is good but the
    client is paused or calls from elsewhere, and `MemoryAway` when replays cannot be told apart now.
    """
    if not request.well_formed():
        raise NotLetIn("malformed")
    rows = await database.fetch(_KNOWN, request.key_id)
    row = rows[0] if rows else None
    secret = await _secret(row) if row is not None else _NOBODYS
    genuine = signing.verified(secret, request)
    if row is None:
        raise NotLetIn("unknown_key")
    subject = str(row["client_id"])
    if not genuine:
        raise NotLetIn("wrong_signature", subject)
    if row["key_state"] != KeyState.LIVE.value:
        raise NotLetIn("retired_key", subject)
    if row["expires_at"] is not None and row["expires_at"] <= at:
        raise NotLetIn("expired_key", subject)
    stamped = datetime.fromtimestamp(int(request.timestamp), UTC) if int(request.timestamp) < 2**36 else None
    if stamped is None or abs(stamped - at) > timedelta(seconds=signing.WINDOW_S):
        raise NotLetIn("stale", subject)
    try:
        await nonces.use(request.key_id, request.nonce, stamped, at=at)
    except NotLetIn as refused:
        raise NotLetIn(refused.reason, subject) from None
    if row["client_state"] != ClientState.ACTIVE.value:
        raise NotAllowedIn("CLIENT_PAUSED", subject)
    scopes, addresses = database_list(row["scopes"]), database_list(row["addresses"])
    if addresses and not within(request.address, addresses):
        raise NotAllowedIn("ADDRESS_REFUSED", subject)
    if row["last_used_at"] is None or row["last_used_at"] < at - timedelta(seconds=USE_NOTED_S):
        await database.execute(_USED, row["key_id"], at)
    caller = Caller(
        customer_id=row["customer_id"],
        partner_id=row["partner_id"],
        client_id=row["client_id"],
        scopes=frozenset(scopes),
    )
    return Recognised(caller, row["channel_id"], tuple(addresses))


def within(address: str, networks: list[str]) -> bool:
    """Whether an address is inside one of the networks; one that is no IP address is in none."""
    try:
        asked = ipaddress.ip_address(address)
    except ValueError:
        return False
    return any(asked in ipaddress.ip_network(network) for network in networks)


def database_list(value: Any) -> list[str]:
    """A JSON list as the driver hands it over: decoded, or still as text."""
    import orjson

    found: list[str] = orjson.loads(value) if isinstance(value, str | bytes) else value
    return found


async def _secret(row: dict[str, Any]) -> str:
    wrapped = keys.WrappedKey(row["kek_id"], bytes(row["sealed_secret"]))
    return (await keys.provider().unwrap(wrapped, key_binding(row["key_id"]))).decode()
