"""An order becomes paid."""

from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import clock, database, tracing

_PAID = """
WITH paid AS (
    UPDATE "order" SET state = 'PAID', paid_at = $2, paid_minor = total_minor, closed_at = NULL,
        version = version + 1, payer_key = coalesce($8, payer_key)
    WHERE id = $1 RETURNING id, total_minor
), due AS (
    UPDATE order_unit SET state = 'DUE',
        choose_by = CASE WHEN kind = 'CHOICE' THEN $2::timestamptz + make_interval(secs => $7) END
    WHERE order_id = $1 AND state IN ('HELD', 'RELEASED') RETURNING kind
), news AS (
    INSERT INTO outbox_message (topic, payload, created_at, trace)
    SELECT told.topic, jsonb_build_object('order_id', paid.id), $5, $6
    FROM paid CROSS JOIN (
        SELECT 'order.paid' AS topic
        UNION ALL SELECT 'choices.opened' WHERE EXISTS (SELECT FROM due WHERE kind = 'CHOICE')
    ) AS told
)
INSERT INTO order_event (order_id, at, kind, actor, data)
SELECT id, $2, 'PAYMENT_RECEIVED', $3, jsonb_build_object('payment_id', $4::text) FROM paid
"""


_NAME_PAYER = """
UPDATE "order" SET payer_key = $2 WHERE id = $1 AND payer_key IS NULL
RETURNING takes_allowances OR facts ?| '{newcomer,limited}' AS follows
"""


async def mark_paid(
    order_id: UUID, *, payment_id: UUID | None, at: datetime, actor: str = "system", payer_key: str | None = None
) -> None:
    """The order's units fall due; `payment_id` is None when there was nothing to pay, `payer_key` when nobody says.

    Tells `order.paid`, and `choices.opened` when its buyer may choose from here on what is in it.
    """
    payment = str(payment_id) if payment_id else None
    wait = float(settings.get().choice_s)
    await database.fetch(_PAID, order_id, at, actor, payment, clock.now(), tracing.carried(), wait, payer_key)


async def name_payer(order_id: UUID, payer_key: str) -> bool:
    """It turns out later who paid; whether that matters, as the order took of what a person may have only so often, or
    so much.
    """
    rows = await database.fetch(_NAME_PAYER, order_id, payer_key)
    return bool(rows) and bool(rows[0]["follows"])
