"""Invited people and their orders: bought, kept long enough, gone back. Looked at again and again, done once."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.referrals import service as referrals
from backend.domain.referrals.states import Signal

logger = logging.getLogger(__name__)

BATCH = 200
# Who was invited longer ago and never bought is not looked at any more.
PATIENCE = timedelta(days=180)

# The first order that they paid since, if nothing was paid before by the same account; and what it has in common with
# whoever invited them: contacts of accounts and orders, payers and devices of orders, browser and network of sessions.
_BOUGHT = """
WITH joined AS (
    SELECT r.id, r.inviter_id, r.friend_id, r.joined_at, p.currency, p.least_minor
    FROM referral r JOIN referral_program p ON p.id = r.program_id
    WHERE r.state = 'JOINED' AND r.joined_at > $1 AND r.id > $2 ORDER BY r.id LIMIT $3
), bought AS (
    SELECT joined.*, o.id AS order_id, o.paid_at, o.contact_phone, o.contact_email
    FROM joined CROSS JOIN LATERAL (
        SELECT id, paid_at, contact_phone, contact_email FROM "order"
        WHERE customer_id = joined.friend_id AND paid_at > joined.joined_at AND state IN ('PAID', 'DELIVERED')
          AND currency = joined.currency AND total_minor - refunded_minor >= joined.least_minor
        ORDER BY paid_at, id LIMIT 1
    ) o
)
SELECT b.id, b.order_id, b.paid_at,
    them.phone IN (me.phone, b.contact_phone) OR EXISTS (
        SELECT FROM "order" o WHERE o.customer_id = them.id AND o.contact_phone IN (me.phone, b.contact_phone)
    ) AS phone,
    them.email IN (me.email, b.contact_email) OR EXISTS (
        SELECT FROM "order" o WHERE o.customer_id = them.id AND o.contact_email IN (me.email, b.contact_email)
    ) AS email,
    EXISTS (
        SELECT FROM session s JOIN session t ON t.address = s.address AND t.user_agent = s.user_agent
        WHERE s.customer_id = me.id AND t.customer_id = them.id AND s.address <> '' AND s.user_agent <> ''
    ) OR EXISTS (
        SELECT FROM "order" o JOIN "order" p ON p.device_key = o.device_key
        WHERE o.customer_id = me.id AND p.customer_id = them.id
    ) AS device,
    EXISTS (
        SELECT FROM "order" o JOIN "order" p ON p.payer_key = o.payer_key
        WHERE o.customer_id = me.id AND p.customer_id = them.id
    ) AS payer,
    EXISTS (
        SELECT FROM session s JOIN session t ON t.address = s.address
        WHERE s.customer_id = me.id AND t.customer_id = them.id AND s.address <> ''
    ) AS address
FROM bought b JOIN customer me ON me.id = b.friend_id JOIN customer them ON them.id = b.inviter_id ORDER BY b.id
"""
_JOINED_LAST = """
SELECT id FROM referral WHERE state = 'JOINED' AND joined_at > $1 AND id > $2 ORDER BY id LIMIT $3
"""
# An order that a group waits for is not kept yet.
_DUE = """
SELECT r.id FROM referral r JOIN "order" o ON o.id = r.order_id
WHERE r.state = 'BOUGHT' AND r.due_at <= $1 AND o.state = 'DELIVERED' AND r.id > $2 ORDER BY r.id LIMIT $3
"""
_GONE = """
SELECT r.id, r.state FROM referral r JOIN "order" o ON o.id = r.order_id JOIN referral_program p ON p.id = r.program_id
WHERE r.state IN ('BOUGHT', 'REVIEW', 'REWARDED') AND o.state IN ('REFUNDING', 'REFUNDED')
  AND (r.state <> 'REWARDED' OR r.rewarded_at > $1::timestamptz - make_interval(days => p.back_days))
  AND r.id > $2 ORDER BY r.id LIMIT $3
"""


async def follow_invitations(*, at: datetime) -> int:
    """Note what invited people bought, reward what was kept, take back what was not; returns how many moved."""
    gone = await _each(_GONE, at, lambda row: _note_gone(row, at))
    bought = await _each_joined(at)
    return gone + bought + await _each(_DUE, at, lambda row: referrals.pay_reward(row["id"], at=at))


async def _note_gone(row: dict[str, Any], at: datetime) -> bool:
    if row["state"] == "REWARDED":
        return await referrals.take_reward_back(row["id"], at=at)
    await referrals.note_gone(row["id"], at=at)
    return True


async def _note_bought(row: dict[str, Any], at: datetime) -> bool:
    signals = [signal for signal in Signal if row[signal.value.lower()]]
    await referrals.note_bought(row["id"], row["order_id"], paid_at=row["paid_at"], signals=signals, at=at)
    return True


async def _each(sql: str, at: datetime, act: Callable[[dict[str, Any]], Awaitable[bool]]) -> int:
    """Act on each row; one that fails keeps no other from it."""
    moved, after = 0, UUID(int=0)
    while True:
        rows = await database.fetch(sql, at, after, BATCH)
        for row in rows:
            moved += await _tried(row, act)
        if len(rows) < BATCH:
            return moved
        after = rows[-1]["id"]


async def _each_joined(at: datetime) -> int:
    """The same for whoever joined, most of whom have bought nothing: page by page of those who joined."""
    moved, after, since = 0, UUID(int=0), at - PATIENCE
    while True:
        page = await database.fetch(_JOINED_LAST, since, after, BATCH)
        for row in await database.fetch(_BOUGHT, since, after, BATCH) if page else []:
            moved += await _tried(row, lambda one: _note_bought(one, at))
        if len(page) < BATCH:
            return moved
        after = page[-1]["id"]


async def _tried(row: dict[str, Any], act: Callable[[dict[str, Any]], Awaitable[bool]]) -> bool:
    try:
        return await act(row)
    except Exception:
        logger.exception("referral %s could not be moved", row["id"])
        return False
