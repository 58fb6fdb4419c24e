"""The guarded ways to reach an order. Absent and foreign look the same."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import SessionGrant
from backend.domain.orders import links
from backend.domain.orders.errors import OrderUnknown
from backend.domain.orders.models import Order

_LOCK_BUYER = """
SELECT pg_advisory_xact_lock(hashtextextended(k.key, 17))
FROM (SELECT key FROM unnest($1::text[]) WITH ORDINALITY AS t(key, place) ORDER BY place) AS k
"""
_LOCK_NEWCOMER = """
SELECT pg_advisory_xact_lock(hashtextextended(k.key, k.seed))
FROM (
    SELECT key, CASE place WHEN 1 THEN 23 ELSE 17 END AS seed
    FROM unnest($1::text[]) WITH ORDINALITY AS t(key, place) ORDER BY place
) AS k
"""


async def order_of(customer_id: UUID | None, id: UUID) -> Order:
    """The customer's own order, not locked. Raises `OrderUnknown`."""
    order = await Order.get_or_none(id=id, customer_id=customer_id) if customer_id else None
    if order is None:
        raise OrderUnknown
    return order


async def locked(id: UUID) -> Order:
    """Any order, locked until the transaction ends; for work of the shop itself. Raises `OrderUnknown`."""
    order = await Order.select_for_update().get_or_none(id=id)
    if order is None:
        raise OrderUnknown
    return order


async def lock_buyer(customer_id: UUID, *contacts: str | None) -> None:
    """Let one buyer place one order at a time, so that limits are counted exactly.

    Held until the transaction ends; taken before any order row (`core/locks.md`).
    """
    keys = [str(customer_id), *sorted(contact for contact in contacts if contact)]
    await database.fetch(_LOCK_BUYER, keys)


async def lock_newcomer(idempotency_key: str, *contacts: str | None) -> None:
    """`lock_buyer` for somebody without a session: who sends the same key at the same time waits too.

    The contacts are locked as those of known buyers are. Somebody who is a customer only from here on has no lock
    of that name that another could want.
    """
    await database.fetch(_LOCK_NEWCOMER, [idempotency_key, *sorted(contact for contact in contacts if contact)])


async def lock_accounts(accounts: Collection[str]) -> None:
    """Let one order at a time be placed for each of these accounts, whoever the buyers are.

    Held until the transaction ends; taken after the buyer (`core/locks.md`).
    """
    await database.fetch(_LOCK_BUYER, [f"account:{account}" for account in sorted(accounts)])


async def lock_person(keys: Collection[str]) -> None:
    """Let one order at a time be placed for whoever is known by one of these keys, under whichever account or contact.

    Held until the transaction ends; taken after the buyer (`core/locks.md`).
    """
    await database.fetch(_LOCK_BUYER, [f"person:{key}" for key in sorted(keys)])


@dataclass(frozen=True, slots=True)
class Viewing:
    """An order somebody may look at, and whether that somebody may see its codes."""

    order: Order
    may_reveal: bool


async def viewing(caller: Caller, *, id: UUID | None = None, token: str | None = None, at: datetime) -> Viewing | None:
    """The order by its id for its owner, or by its signed link for anybody; None for everything else.

    A visitor with the link sees codes only after the session proved the order's contact.
    """
    by_link = links.opened_by(token, at=at) if token is not None else None
    wanted = by_link or id
    order = await Order.get_or_none(id=wanted) if wanted is not None else None
    if order is None:
        return None
    if caller.customer_id is not None and order.customer_id == caller.customer_id:
        return Viewing(order, may_reveal=True)
    granted = await is_granted(caller, order.id)
    return Viewing(order, may_reveal=granted) if granted or by_link is not None else None


async def is_granted(caller: Caller, order_id: UUID) -> bool:
    """Whether the caller's session proved the order's contact with a one-time code."""
    if caller.session_id is None:
        return False
    return await SessionGrant.exists(session_id=caller.session_id, order_id=order_id)


async def granted_of(caller: Caller, order_ids: Collection[UUID]) -> frozenset[UUID]:
    """Of which of these orders the caller's session proved the contact; one statement."""
    if caller.session_id is None:
        return frozenset()
    grants = await SessionGrant.filter(session_id=caller.session_id, order_id__in=list(order_ids))
    return frozenset(grant.order_id for grant in grants)
