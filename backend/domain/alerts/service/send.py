"""Carrying notices to group chats: a leased try, the call, the outcome. Nobody is told twice."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from backend.core import database, keys
from backend.core.keys import KeyUnavailable, WrappedKey
from backend.domain.alerts import ports
from backend.domain.alerts.models import AlertBot, AlertNotice
from backend.domain.alerts.ports import BotAddress, BotAnswer
from backend.domain.alerts.sealing import key_binding
from backend.domain.alerts.states import NoticeState

logger = logging.getLogger(__name__)

# Longer than any call may take, with the writing around it.
LEASE = timedelta(seconds=60)
# Waits before the next try, in seconds: group chats take twenty messages a minute.
WAITS_S = (15, 60, 300, 900)
# Of one look: what is left is next in half a minute.
AT_ONCE = 50

# Whoever was at it and is gone may have sent it: that is not known, and it is not sent again.
_LOST = """
UPDATE alert_notice SET state = 'UNKNOWN', ended_at = $1, problem = 'LOST' WHERE state = 'SENDING' AND due_at <= $1
"""
_LEASE = """
WITH due AS (
    SELECT id FROM alert_notice WHERE state = 'DUE' AND due_at <= $1
    ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
)
UPDATE alert_notice n SET state = 'SENDING', due_at = $1::timestamptz + $2::interval, tries = tries + 1
FROM due WHERE n.id = due.id RETURNING n.id
"""


async def address_of(bot: AlertBot) -> BotAddress:
    """Where the bot listens, in the clear. Asks the key service: outside a transaction. Raises KeyUnavailable."""
    opened = await keys.provider().unwrap(WrappedKey(bot.kek_id, bytes(bot.sealed)), key_binding(bot.id))
    return BotAddress(**orjson.loads(opened))


async def send_due(*, at: datetime) -> int:
    """Send what is due, one after the other; returns how many tries were made."""
    await database.execute(_LOST, at)
    made = 0
    while made < AT_ONCE and (leased := await database.fetch(_LEASE, at, LEASE)):
        await _send(leased[0]["id"], at)
        made += 1
    return made


async def _send(notice_id: UUID, at: datetime) -> None:
    notice = await AlertNotice.get(id=notice_id).select_related("bot")
    bot = notice.bot
    assert bot is not None
    answer = await say(bot, notice.text, at=at) if bot.active else BotAnswer(NoticeState.FAILED, "INACTIVE")
    again = answer.state is NoticeState.DUE and notice.tries <= len(WAITS_S)
    state = answer.state if again or answer.state is not NoticeState.DUE else NoticeState.FAILED
    async with in_transaction():
        ended = await AlertNotice.filter(id=notice_id, state=NoticeState.SENDING, tries=notice.tries).update(
            state=state,
            due_at=at + timedelta(seconds=WAITS_S[notice.tries - 1]) if again else at,
            ended_at=None if again else at,
            problem=None if state is NoticeState.SENT else (answer.words or "")[:200],
        )
    if ended and state is NoticeState.FAILED:
        logger.warning("bot %s was not told: %s", bot.id, answer.words)


async def say(bot: AlertBot, text: str, *, at: datetime) -> BotAnswer:
    """Write a text into the bot's chat, once."""
    try:
        address = await address_of(bot)
    except KeyUnavailable:
        logger.error("alert bot %s: its address does not open", bot.id)
        return BotAnswer(NoticeState.FAILED, "SEALED")
    return await ports.sender().send(bot.kind, address, text, at=at)
