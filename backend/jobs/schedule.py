"""What recurs. Rows in the database say when; any relay that finds one due emits its topic."""

from backend.core import clock, database

# name and topic → seconds between two beginnings.
ENTRIES: dict[str, float] = {
    "payments.due": 3,
    "orders.due": 5,
    "refunds.due": 5,
    "suppliers.due": 2,
    "suppliers.check_due": 30,
    "products.due": 2,
    "campaigns.due": 2,
    "campaigns.watch_due": 10,
    "codes.fold_due": 10,
    "codes.expiry_due": 600,
    "vouchers.expiry_due": 60,
    "gifts.due": 600,
    "gift_cards.due": 3600,
    "choices.due": 300,
    "groups.due": 5,
    "invitations.due": 30,
    "books.due": 60,
    "books.check_due": 3600,
    "privacy.due": 60,
    "tiers.due": 24 * 3600,
    "ledger.fold_due": 10,
    "ledger.holds_due": 30,
    "search.due": 60,
    "search.terms_due": 10,
    "uploads.due": 300,
    "outbox.prune_due": 300,
    "analytics.due": 600,
    "buyers.report_due": 3600,
    "records.prune_due": 3600,
    "alerts.due": 30,
    "flash_sales.due": 2,
    "webhooks.due": 5,
    "webhooks.prune_due": 3600,
}

_INSTALL = """
INSERT INTO schedule (name, topic, every_seconds, due_at)
SELECT e.name, e.name, e.every, $3 FROM unnest($1::text[], $2::int[]) AS e(name, every)
ON CONFLICT (name) DO UPDATE SET topic = excluded.topic, every_seconds = excluded.every_seconds
"""
# A duty whose last message is still open is not told again: a worker that was away finds one, not a thousand.
_EMIT = """
WITH due AS (
    SELECT name, topic, every_seconds, message_id FROM schedule
    WHERE due_at <= $1 ORDER BY name FOR UPDATE SKIP LOCKED
), idle AS (
    SELECT due.name, due.topic FROM due WHERE NOT EXISTS (
        SELECT FROM delivery d WHERE d.message_id = due.message_id AND d.state IN ('PENDING', 'SENT')
    ) AND NOT EXISTS (
        SELECT FROM outbox_message m WHERE m.id = due.message_id AND m.routed_at IS NULL
    )
), told AS (
    INSERT INTO outbox_message (topic, payload, created_at)
    SELECT topic, '{}'::jsonb, $1 FROM idle ORDER BY name RETURNING id, topic
)
UPDATE schedule s SET due_at = $1::timestamptz + make_interval(secs => due.every_seconds),
    message_id = coalesce((SELECT told.id FROM told WHERE told.topic = s.topic), s.message_id)
FROM due WHERE s.name = due.name
"""


async def install() -> None:
    """Write the entries down, and forget those that are no more."""
    await database.execute(_INSTALL, list(ENTRIES), [int(every) for every in ENTRIES.values()], clock.now())
    await database.execute("DELETE FROM schedule WHERE name <> ALL($1::text[])", list(ENTRIES))


async def emit_due() -> None:
    """Tell the topics whose time has come, each once however many relays run."""
    await database.fetch(_EMIT, clock.now())
