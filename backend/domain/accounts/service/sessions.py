"""Opening, recognising, extending and ending sessions.

PostgreSQL is the truth. Redis keeps a copy for a minute (`session_copies`).
"""

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import crypto, database, ids, outbox, redis
from backend.core.models import stored
from backend.domain.accounts.callers import NOBODY, Caller
from backend.domain.accounts.models import Customer, Session, SessionGrant, Staff
from backend.domain.accounts.permissions import Role, named
from backend.domain.accounts.service import session_copies

logger = logging.getLogger(__name__)

# A session in use is written at most this often.
_TOUCH_S = 60


@dataclass(frozen=True, slots=True)
class Opened:
    """A session just opened. `token` is known only here and to its owner."""

    token: str = field(repr=False)
    caller: Caller
    expires_at: datetime
    customer: Customer | None = None
    staff: Staff | None = None


async def open_session(person: Customer | Staff, *, at: datetime, address: str = "", user_agent: str = "") -> Opened:
    """Open a session in the caller's transaction."""
    token = crypto.token()
    customer, staff = (person, None) if isinstance(person, Customer) else (None, person)
    session = await Session.create(
        token_hash=_digest(token),
        customer=customer,
        staff=staff,
        created_at=at,
        seen_at=at,
        expires_at=_expiry(at, at, staff=staff is not None),
        user_agent=user_agent[:200],
        address=address[:64],
        # Whoever signs in has just shown who they are.
        proved_at=at if staff else None,
    )
    if staff is not None:
        facts = await _stored(session.token_hash)
        assert facts is not None
        caller = _caller(facts)
    else:
        assert customer is not None
        caller = Caller(session_id=session.id, customer_id=customer.id, is_guest=customer.registered_at is None)
    return Opened(token=token, caller=caller, expires_at=session.expires_at, customer=customer, staff=staff)


# A guest and its session belong together and are written together: one round trip.
_OPEN_FOR_GUEST = """
WITH guest AS (
    INSERT INTO customer (id, display_name, locale, created_at) VALUES ($1, '', $2, $3)
)
INSERT INTO session (id, token_hash, customer_id, created_at, seen_at, expires_at, user_agent, address)
VALUES ($4, $5, $1, $3, $3, $6, $7, $8)
"""


async def open_for_guest(guest: Customer, *, at: datetime, address: str = "", user_agent: str = "") -> Opened:
    """Write a new guest down, and open its session, in the caller's transaction or at once."""
    token, session_id, expires_at = crypto.token(), ids.new(), _expiry(at, at, staff=False)
    digest, told = _digest(token), (user_agent[:200], address[:64])
    await database.execute(_OPEN_FOR_GUEST, guest.id, guest.locale, at, session_id, digest, expires_at, *told)
    caller = Caller(session_id=session_id, customer_id=guest.id, is_guest=True)
    return Opened(token=token, caller=caller, expires_at=expires_at, customer=stored(guest))


async def authenticate(token: str, *, at: datetime) -> Caller:
    """Who holds the token; NOBODY when it is unknown, expired or revoked. Extends a session in use."""
    if not token or len(token) > 100 or not token.isascii():
        return NOBODY
    digest = _digest(token)
    cached = await session_copies.copy_of(digest)
    if cached == session_copies.ENDED:
        return NOBODY
    facts: dict[str, Any] | None = orjson.loads(cached) if cached and cached != session_copies.CHANGED else None
    if facts is None:
        facts = await _stored(digest)
        if facts is None:
            return NOBODY
        if cached is None:
            await session_copies.remember(digest, facts)
    if datetime.fromisoformat(facts["expires_at"]) <= at:
        return NOBODY
    idle = at - datetime.fromisoformat(facts["seen_at"])
    if idle >= timedelta(seconds=_TOUCH_S) and not await _extend(
        digest, facts, at, copied=cached != session_copies.CHANGED
    ):
        return NOBODY
    return _caller(facts)


def _caller(facts: dict[str, Any]) -> Caller:
    return Caller(
        session_id=UUID(facts["id"]),
        customer_id=UUID(facts["customer_id"]) if facts["customer_id"] else None,
        is_guest=facts["is_guest"],
        staff_id=UUID(facts["staff_id"]) if facts["staff_id"] else None,
        role=Role(facts["role"]) if facts["role"] else None,
        # A copy made before this version tells of neither.
        custom=named(facts.get("custom", ())),
        enrolling=facts.get("one_step", False) and settings.get().asks_second_factor(),
    )


async def is_open(session_id: UUID, *, at: datetime) -> bool:
    """Whether a session has not ended; looking does not extend it."""
    rows = await database.fetch(
        """
        SELECT FROM session s LEFT JOIN staff t ON t.id = s.staff_id
        WHERE s.id = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND (s.staff_id IS NULL OR t.active)
        """,
        session_id,
        at,
    )
    return bool(rows)


async def log_out(caller: Caller, *, at: datetime) -> None:
    """End the caller's own session; nothing happens when there is none."""
    if caller.session_id is not None:
        async with in_transaction():
            digests = await revoke(at, id=caller.session_id)
        await forget(digests)


async def close_all(person: Customer | Staff, *, at: datetime, keep: UUID | None = None) -> None:
    """End every session of a person but `keep`: after a new password, a new role, or leaving the shop."""
    key = "customer_id" if isinstance(person, Customer) else "staff_id"
    async with in_transaction():
        digests = await revoke(at, keep=keep, **{key: person.id})
    await forget(digests)


async def grant(session_id: UUID, order_id: UUID) -> None:
    """Let a session see the codes of an order whose contact its viewer has proved."""
    await SessionGrant.get_or_create(session_id=session_id, order_id=order_id)


async def revoke(at: datetime, *, keep: UUID | None = None, **of: UUID) -> list[bytes]:
    """End sessions in the caller's transaction; give the result to `forget` after it has committed."""
    rows = await Session.select_for_update().filter(revoked_at=None, **of).order_by("id")
    ending = [row for row in rows if row.id != keep]
    await Session.filter(id__in=[row.id for row in ending]).update(revoked_at=at)
    for row in ending:
        await outbox.emit("session.revoked", session_id=row.id)
    return [row.token_hash for row in ending]


async def forget(digests: Iterable[bytes]) -> None:
    """Mark ended sessions in the cache at once; `session.revoked` does it again should Redis be away now."""
    ended = list(digests)
    try:
        await session_copies.mark_ended(ended)
    except (redis.RedisError, OSError):
        logger.warning("the cache could not be told of a revoked session yet")
        return
    if ended:
        rows = await Session.filter(token_hash__in=ended)
        await redis.publish_all([session_copies.channel_of(row.id) for row in rows])


async def forget_ended(session_id: UUID) -> None:
    """Mark an ended session in the cache; raises RedisError or OSError while Redis is away."""
    row = await Session.get_or_none(id=session_id)
    if row is not None and row.revoked_at is not None:
        await session_copies.mark_ended([row.token_hash])
        await redis.publish(session_copies.channel_of(session_id))


async def look_again(**of: Any) -> None:
    """Let what the owners of these sessions may do be read anew, once the change has committed.

    Raises RedisError or OSError while Redis is away: `staff.rights_changed` does it again then.
    """
    await session_copies.mark_changed([row.token_hash for row in await Session.filter(revoked_at=None, **of)])


async def look_again_soon(**of: Any) -> None:
    """The same, at once if Redis is there."""
    try:
        await look_again(**of)
    except (redis.RedisError, OSError):
        logger.warning("the cache could not be told of changed rights yet")


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _expiry(created: datetime, seen: datetime, *, staff: bool) -> datetime:
    chosen = settings.get()
    if not staff:
        return seen + timedelta(seconds=chosen.customer_session_s)
    idle = seen + timedelta(seconds=chosen.staff_idle_s)
    return min(idle, created + timedelta(seconds=chosen.staff_session_s))


async def _stored(digest: bytes) -> dict[str, Any] | None:
    rows = await database.fetch(
        """
        SELECT s.id, s.customer_id, s.staff_id, s.created_at, s.seen_at, s.expires_at, t.role,
               r.permissions::text AS custom,
               s.customer_id IS NOT NULL AND c.registered_at IS NULL AS is_guest,
               s.staff_id IS NOT NULL AND NOT EXISTS (
                   SELECT FROM second_factor f WHERE f.staff_id = s.staff_id AND f.confirmed_at IS NOT NULL
               ) AS one_step
        FROM session s
        LEFT JOIN customer c ON c.id = s.customer_id
        LEFT JOIN staff t ON t.id = s.staff_id
        LEFT JOIN custom_role r ON r.id = t.custom_role_id
        WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND (s.staff_id IS NULL OR t.active)
        """,
        digest,
    )
    if not rows:
        return None
    facts = dict(rows[0])
    facts["custom"] = orjson.loads(facts["custom"]) if facts["custom"] else []
    for name in ("created_at", "seen_at", "expires_at"):
        facts[name] = facts[name].isoformat()
    for name in ("id", "customer_id", "staff_id"):
        facts[name] = str(facts[name]) if facts[name] is not None else None
    return facts


async def _extend(digest: bytes, facts: dict[str, Any], at: datetime, *, copied: bool) -> bool:
    """Slide the session's end; False when it was ended meanwhile. A mark in the place of the copy stays."""
    staff = facts["staff_id"] is not None
    touched = await database.execute(
        """
        UPDATE session SET seen_at = $1, expires_at = $2
        WHERE token_hash = $3 AND revoked_at IS NULL AND expires_at > $1 AND seen_at <= $4
        """,
        at,
        _expiry(datetime.fromisoformat(facts["created_at"]), at, staff=staff),
        digest,
        at - timedelta(seconds=_TOUCH_S),
    )
    if not touched:
        # Ended, or extended by a request beside this one.
        return await _stored(digest) is not None
    if copied:
        await session_copies.drop(digest)
    return True
