"""Coupons in orders: held at placement, used when it is paid, given back when it is not.

Always in the caller's transaction, its order locked. How often a coupon may be used at all is counted by the allowances
of its promotion; here is who has which.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.coupons.errors import CouponTaken
from backend.domain.coupons.in_hand import InHand
from backend.domain.coupons.states import IssuedState, UseState

# Locked in one order by everybody, so that two orders never wait for each other.
_HOLD = """
WITH asked AS (
    SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::bigint[]) AS a(coupon_id, issued_id, minor)
), locked AS MATERIALIZED (
    SELECT id FROM issued_coupon WHERE id = ANY($3::uuid[]) ORDER BY id FOR UPDATE
), taken AS (
    UPDATE issued_coupon i SET state = 'HELD' FROM locked WHERE i.id = locked.id AND i.state = 'FREE'
        AND (i.customer_id IS NULL OR i.customer_id = $5)
    RETURNING i.id
)
INSERT INTO coupon_use (id, coupon_id, issued_id, order_id, customer_id, state, minor, made_at)
SELECT gen_random_uuid(), coupon_id, issued_id, $1, $5, 'HELD', minor, $6 FROM asked
WHERE issued_id IS NULL OR issued_id IN (SELECT id FROM taken) RETURNING id
"""
_MOVE = """
WITH moved AS (
    UPDATE coupon_use SET state = $3, closed_at = $5
    WHERE order_id = $1 AND state = $2 AND ($6::uuid[] IS NULL OR coupon_id = ANY($6::uuid[]))
    RETURNING issued_id
), locked AS MATERIALIZED (
    SELECT id FROM issued_coupon WHERE id IN (SELECT issued_id FROM moved) ORDER BY id FOR UPDATE
)
UPDATE issued_coupon i SET state = $4 FROM locked WHERE i.id = locked.id
"""
_RETAKE = """
WITH gone AS MATERIALIZED (
    SELECT id, issued_id FROM coupon_use WHERE order_id = $1 AND state = 'RETURNED' ORDER BY id FOR UPDATE
), locked AS MATERIALIZED (
    SELECT id FROM issued_coupon WHERE id IN (SELECT issued_id FROM gone) ORDER BY id FOR UPDATE
), taken AS (
    UPDATE issued_coupon i SET state = 'USED' FROM locked WHERE i.id = locked.id AND i.state = 'FREE' RETURNING i.id
), kept AS (
    UPDATE coupon_use u SET state = 'USED', closed_at = $2 FROM gone
    WHERE u.id = gone.id AND (gone.issued_id IS NULL OR gone.issued_id IN (SELECT id FROM taken))
    RETURNING u.id
)
SELECT id FROM gone WHERE id NOT IN (SELECT id FROM kept)
"""


@dataclass(frozen=True, slots=True)
class Held:
    """A coupon that an order takes, and what it saves there."""

    of: InHand
    minor: int


async def hold(order_id: UUID, coupons: Sequence[Held], *, customer_id: UUID | None, at: datetime) -> None:
    """Hold all of them for the order, or none: raises CouponTaken, and the caller rolls back. One statement."""
    if not coupons:
        return
    held = await database.fetch(
        _HOLD,
        order_id,
        [one.of.coupon_id for one in coupons],
        [one.of.issued_id for one in coupons],
        [one.minor for one in coupons],
        customer_id,
        at,
    )
    if len(held) < len(coupons):
        raise CouponTaken


async def use(order_id: UUID, *, at: datetime) -> None:
    """The order is paid: what it holds is used."""
    await _move(order_id, UseState.HELD, UseState.USED, IssuedState.USED, at)


async def give_back(order_id: UUID, *, at: datetime) -> None:
    """The order ends unpaid: what it holds may be used again."""
    await _move(order_id, UseState.HELD, UseState.RETURNED, IssuedState.FREE, at)


async def give_back_used(order_id: UUID, coupon_ids: Sequence[UUID], *, at: datetime) -> None:
    """The order is refunded, and the policies of these coupons let them be used again."""
    await _move(order_id, UseState.USED, UseState.RETURNED, IssuedState.FREE, at, coupon_ids)


async def retake(order_id: UUID, *, at: datetime) -> None:
    """The payment came after everything was given back: take it anew, used at once.

    Raises CouponTaken when one is elsewhere meanwhile; the caller's transaction rolls back and it refunds.
    """
    if await database.fetch(_RETAKE, order_id, at):
        raise CouponTaken


async def _move(
    order_id: UUID,
    old: UseState,
    new: UseState,
    issued: IssuedState,
    at: datetime,
    coupon_ids: Sequence[UUID] | None = None,
) -> None:
    only = list(coupon_ids) if coupon_ids is not None else None
    await database.execute(_MOVE, order_id, old.value, new.value, issued.value, at, only)
