"""The outbox: news that commits together with the change it tells of.

`emit` writes a message in the caller's transaction. The relay (`backend.jobs.relay`) gives each message one
delivery row per handler; a handler calls `close` in the transaction of its own effect, so that a message
delivered twice has its effect once.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from backend.core import clock, database, tracing
from backend.core.outbox.models import DeliveryState

# Every order tells half a dozen times: the ORM's way to one row costs more than the row.
_TELL = "INSERT INTO outbox_message (topic, payload, created_at, trace) VALUES ($1, $2::jsonb, $3, $4)"


@dataclass(frozen=True, slots=True)
class Delivery:
    """The right to do one handler's work for one message, once."""

    id: int


async def emit(topic: str, **payload: Any) -> None:
    """Tell `topic` with JSON-able facts and ids, never secrets, in the open transaction."""
    facts = {key: _plain(value) for key, value in payload.items()}
    await database.execute(_TELL, topic, orjson.dumps(facts).decode(), clock.now(), tracing.carried())


async def close(delivery: Delivery, *, at: datetime | None = None) -> bool:
    """Mark the delivery done in the open transaction; False when it was done before (then do nothing).

    The row lock makes concurrent duplicates wait for each other: exactly one sees True.
    """
    closed = await database.execute(
        "UPDATE delivery SET state = $1, closed_at = $2, error = NULL WHERE id = $3 AND state <> $1",
        DeliveryState.DONE.value,
        at or clock.now(),
        delivery.id,
    )
    return closed == 1


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime) else str(value)
