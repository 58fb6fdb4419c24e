"""Unpaid orders end when their time is over: query, close at the provider, and only then return the goods."""

import asyncio
import logging
from datetime import UTC, datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database
from backend.domain.group_buys import service as group_buys
from backend.domain.inventory import service as inventory
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.states import OrderState
from backend.domain.payments.service.balance import free_wallet
from backend.domain.payments.service.close import Closing, close_payments, mark_closed
from backend.domain.promotions import service as promotions

logger = logging.getLogger(__name__)

BATCH = 200
AT_A_TIME = 4

_DUE = """
SELECT id, expires_at FROM "order" WHERE state = 'PENDING_PAYMENT' AND expires_at <= $1 AND (expires_at, id) > ($2, $3)
ORDER BY expires_at, id LIMIT $4
"""


async def expire_due(*, at: datetime) -> int:
    """Expire every order whose time is over; returns how many ended.

    Those that cannot be closed are tried again the next time, and keep no other from it, however many they are.
    """
    ended, after = 0, (datetime.min.replace(tzinfo=UTC), UUID(int=0))
    gate = asyncio.Semaphore(AT_A_TIME)

    async def one(order_id: UUID) -> bool:
        async with gate:
            try:
                return await expire_order(order_id, at=at)
            except Exception:
                logger.exception("order %s could not be expired", order_id)
                return False

    while True:
        rows = await database.fetch(_DUE, at, *after, BATCH)
        ended += sum(await asyncio.gather(*(one(row["id"]) for row in rows)))
        if len(rows) < BATCH:
            return ended
        after = (rows[-1]["expires_at"], rows[-1]["id"])


async def expire_order(order_id: UUID, *, at: datetime) -> bool:
    """End one order whose time is over; False when it was paid after all or the provider does not answer."""
    outcome, closed = await close_payments(order_id, at=at)
    if outcome is not Closing.CLOSED:
        return False
    async with in_transaction():
        order = await access.locked(order_id)
        if order.state is not OrderState.PENDING_PAYMENT or order.expires_at > at:
            return False
        if not await mark_closed(order_id, closed, at=at):
            return False
        await inventory.release(order_id, at=at)
        if order.group_id is not None:
            await group_buys.free_seat(order_id, at=at)
        if order.takes_allowances:
            await promotions.give_back(order_id, at=at)
        await free_wallet(order, at=at)
        await orders.mark_expired(order_id, at=at)
    return True
