"""The outbox: news that commits together with the change it tells of.

`emit` writes a message in the caller's transaction. The relay (`backend.jobs.relay`) gives each message one
delivery row per handler; a handler calls `close` in the transaction of its own effect, so that a message
delivered twice has its effect once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from backend.core import clock, database, tracing
from backend.core.outbox.models import DeliveryState

# Every order tells half a dozen times: the ORM's way to one row costs more than the row.
_TELL = "INSERT INTO outbox_message (topic, payload, created_at, trace) VALUES ($1, $2::jsonb, $3, $4)"
_TELL_EACH = """
INSERT INTO outbox_message (topic, payload, created_at, trace)
SELECT $1, facts::jsonb, $3, $4 FROM unnest($2::text[]) AS facts
"""
# In the order of their ids: two who were brought some of the same wait for each other instead of dead-locking.
_CLOSE_EACH = """
WITH open AS (
    SELECT id FROM delivery WHERE id = ANY($3::bigint[]) AND state <> $1 ORDER BY id FOR UPDATE
)
UPDATE delivery SET state = $1, closed_at = $2, error = NULL WHERE id = ANY(ARRAY(SELECT id FROM open)) RETURNING id
"""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The right to do one handler's work for one message, once."""

    id: int


async def emit(topic: str, **payload: Any) -> None:
    """Tell `topic` with JSON-able facts and ids, never secrets, in the open transaction."""
    await database.execute(_TELL, topic, _written(payload), clock.now(), tracing.carried())


async def emit_each(topic: str, payloads: Sequence[Mapping[str, Any]]) -> None:
    """Tell `topic` once for each of the payloads, in one statement of the open transaction."""
    if payloads:
        await database.execute(_TELL_EACH, topic, [_written(one) for one in payloads], clock.now(), tracing.carried())


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


async def close_each(deliveries: Iterable[Delivery], *, at: datetime | None = None) -> set[Delivery]:
    """Mark many deliveries done in the open transaction; returns those that were not done before.

    The others are somebody else's: their work must not be done here.
    """
    wanted = [delivery.id for delivery in deliveries]
    rows = await database.fetch(_CLOSE_EACH, DeliveryState.DONE.value, at or clock.now(), wanted)
    return {Delivery(row["id"]) for row in rows}


def _written(payload: Mapping[str, Any]) -> str:
    return orjson.dumps({key: _plain(value) for key, value in payload.items()}).decode()


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, datetime) else str(value)
