"""Looking: what meets the conditions opens an alert, what does so no more ends it, and whoever it concerns is told."""

import logging
from collections.abc import Sequence
from datetime import datetime

import orjson
from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.alerts import rules
from backend.domain.alerts.measures import MEASURES, Finding
from backend.domain.alerts.models import Alert, AlertRule
from backend.domain.alerts.service.news import ping
from backend.domain.alerts.service.tell import tell
from backend.domain.alerts.states import AlertKind, Occasion

logger = logging.getLogger(__name__)

# Any number: one process looks at a time. That a subject has one open alert is the database's own rule.
LOCK = 7_265_940

# A later look has the say: one that was held up changes nothing of what was seen since.
_SEEN = """
INSERT INTO alert AS a (id, kind, subject, state, value, facts, opened_at, seen_at, note)
SELECT n.id, $1, n.subject, 'OPEN', n.value, n.facts::jsonb, $6, $6, ''
FROM unnest($2::uuid[], $3::text[], $4::bigint[], $5::text[]) AS n (id, subject, value, facts)
ORDER BY n.subject
ON CONFLICT (kind, subject) WHERE state <> 'RESOLVED'
DO UPDATE SET value = excluded.value, facts = excluded.facts, seen_at = excluded.seen_at
    WHERE a.seen_at <= excluded.seen_at
RETURNING xmax = 0 AS is_new
"""
_ENDED = """
UPDATE alert SET state = 'RESOLVED', resolved_at = $2
WHERE kind = $1 AND state <> 'RESOLVED' AND seen_at < $3 RETURNING id
"""
_UNTOLD = """
UPDATE alert SET told_at = $2 WHERE kind = $1 AND state = 'OPEN' AND told_at IS NULL RETURNING id
"""
_LEFT_ALONE = """
UPDATE alert SET escalated_at = $2
WHERE kind = $1 AND state = 'OPEN' AND told_at <= $3 AND escalated_at IS NULL RETURNING id
"""


async def evaluate(*, at: datetime) -> bool:
    """Look at everything once; False when another process is looking."""
    async with database.sole(LOCK) as alone:
        if alone and any([await _look(rule, at) for rule in await AlertRule.all().order_by("kind")]):
            await ping()
        return alone


async def would_open(kind: AlertKind, threshold: int, *, at: datetime) -> int:
    """How many alerts a rule of this threshold would have now."""
    return len(await MEASURES[kind](threshold, at))


async def _look(rule: AlertRule, at: datetime) -> bool:
    """Whether an alert began or ended."""
    try:
        found = await MEASURES[rule.kind](rule.threshold, at) if rule.active else []
    except Exception as error:  # noqa: BLE001 - what cannot be measured now neither begins nor ends
        logger.warning("%s cannot be looked at: %s", rule.kind, type(error).__name__)
        return False
    async with in_transaction():
        began = bool(found) and await _note(rule.kind, found, at)
        # What is not watched any more ends at once.
        ended = await _rows(_ENDED, rule.kind.value, at, at - rules.CALM if rule.active else at)
        changed = began or bool(ended)
        if rules.muted(rule.muted_until, at):
            return changed
        await tell(rule, Occasion.OPENED, await _rows(_UNTOLD, rule.kind.value, at), at=at)
        since = rules.escalates_from(rule.escalate_after_min, at)
        if since is not None:
            left = await _rows(_LEFT_ALONE, rule.kind.value, at, since)
            await tell(rule, Occasion.ESCALATED, left, at=at)
        await tell(rule, Occasion.RESOLVED, [alert for alert in ended if alert.told_at is not None], at=at)
    return changed


async def _note(kind: AlertKind, found: Sequence[Finding], at: datetime) -> bool:
    """Write down what was found; whether some of it is new."""
    rows = await database.fetch(
        _SEEN,
        kind.value,
        [ids.new() for _ in found],
        [one.subject for one in found],
        [one.value for one in found],
        [orjson.dumps(one.facts).decode() for one in found],
        at,
    )
    return any(row["is_new"] for row in rows)


async def _rows(sql: str, *values: object) -> list[Alert]:
    """The alerts a statement changed, those that began first before the others."""
    changed = [row["id"] for row in await database.fetch(sql, *values)]
    return await Alert.filter(id__in=changed).order_by("opened_at", "value", "id") if changed else []
