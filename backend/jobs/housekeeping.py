"""Rows that served their time: what is forgotten, after how long, and what never is.

Each rule is one statement over a bounded batch, repeated until it finds nothing, so that no lock is held long and no
transaction grows with the backlog. How long is a setting (`keep_…_s`). Orders with their timeline and facts,
payments, refunds, codes and who saw them, the audit and the ledger are evidence: no rule touches them.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from backend import settings
from backend.core import clock, database
from backend.core.outbox import Delivery
from backend.jobs.duty import duty
from backend.settings import Settings

logger = logging.getLogger(__name__)

BATCH = 5_000
# The longest one duty goes on; what is left waits for the next time, so that a backlog blocks no other work.
MOST_BATCHES = 40


@dataclass(frozen=True, slots=True)
class Rule:
    """What is forgotten: rows older (by `$1`, a moment) than the setting, at most `$2` of them a statement."""

    name: str
    keep_s: Callable[[Settings], int]
    sql: str


# A delivery that is not done is kept with its message: dead letters wait for a person, however long.
_OUTBOX = """
WITH old AS (
    SELECT m.id FROM outbox_message m
    WHERE m.created_at < $1 AND m.routed_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM delivery d WHERE d.message_id = m.id AND d.state <> 'DONE')
    ORDER BY m.id LIMIT $2
), rows AS (
    DELETE FROM delivery d USING old WHERE d.message_id = old.id
)
DELETE FROM outbox_message m USING old WHERE m.id = old.id RETURNING m.id
"""
# What a session saw keeps its id as evidence; the session itself, with address and browser, goes.
_SESSIONS = """
WITH old AS (
    SELECT id FROM session WHERE least(expires_at, revoked_at) < $1
    ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM session s USING old WHERE s.id = old.id RETURNING s.id
"""
_ONE_TIME_CODES = """
WITH old AS (
    SELECT id FROM one_time_code WHERE expires_at < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM one_time_code c USING old WHERE c.id = old.id RETURNING c.id
"""
# That it was sent, when, how and in which words stays; to whom and the words themselves do not.
_MESSAGES = """
WITH old AS (
    SELECT id FROM message WHERE created_at < $1 AND state <> 'QUEUED' AND recipient <> ''
    ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
UPDATE message m SET recipient = '', body = '', subject = NULL FROM old WHERE m.id = old.id RETURNING m.id
"""
_INBOX = """
WITH old AS (
    SELECT id FROM inbox_message WHERE created_at < $1 ORDER BY created_at, id LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM inbox_message m USING old WHERE m.id = old.id RETURNING m.id
"""
# The file itself went when it was read. Its batch and the audit say who imported what. A recall keeps its job.
_JOBS = """
WITH old AS (
    SELECT id FROM job WHERE finished_at < $1
      AND NOT EXISTS (SELECT FROM upload u WHERE u.job_id = job.id AND u.state <> 'GONE')
      AND NOT EXISTS (SELECT FROM job_file f WHERE f.job_id = job.id)
      AND NOT EXISTS (SELECT FROM recall r WHERE r.job_id = job.id)
    ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
), files AS (
    DELETE FROM upload u USING old WHERE u.job_id = old.id
)
DELETE FROM job j USING old WHERE j.id = old.id RETURNING j.id
"""
# Uploaded for a claim that was never sent. Its bytes go with it.
_PICTURES = """
WITH old AS (
    SELECT id FROM picture WHERE case_id IS NULL AND offered_at < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM picture p USING old WHERE p.id = old.id RETURNING p.id
"""
# Offered by staff, and never sent.
_MEDIA_OFFERS = """
WITH old AS (
    SELECT id FROM media_offer WHERE expires_at < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM media_offer o USING old WHERE o.id = old.id RETURNING o.id
"""
# The counts stay; what told one visitor of a day from another goes soon after the day.
_VISITS = """
WITH old AS (
    SELECT id FROM visit_seen WHERE day < $1::timestamptz::date ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM visit_seen v USING old WHERE v.id = old.id RETURNING v.id
"""
_REQUESTS = """
WITH old AS (
    SELECT id FROM {table} WHERE created_at < $1 AND idempotency_key IS NOT NULL
    ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
UPDATE {table} t SET idempotency_key = NULL, request_hash = NULL FROM old WHERE t.id = old.id RETURNING t.id
"""
# An order's key stays with it: it is part of what the buyer asked for.
_REMEMBERING = ("batch", "job", "product")

# A day is over when its last search is old.
_SEARCH_TERMS = """
WITH old AS (
    SELECT day, term FROM search_term WHERE last_at < $1 ORDER BY day, term LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM search_term t USING old WHERE t.day = old.day AND t.term = old.term RETURNING t.day
"""
# One that is not over is a state of the shop, however old.
_ALERTS = """
WITH old AS (
    SELECT id FROM alert WHERE state = 'RESOLVED' AND resolved_at < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM alert a USING old WHERE a.id = old.id RETURNING a.id
"""
_NOTICES = """
WITH old AS (
    SELECT id FROM alert_notice WHERE ended_at < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
)
DELETE FROM alert_notice n USING old WHERE n.id = old.id RETURNING n.id
"""

RULES = (
    Rule("outbox messages", lambda chosen: chosen.keep_outbox_s, _OUTBOX),
    Rule("sessions", lambda chosen: chosen.keep_sessions_s, _SESSIONS),
    Rule("one-time codes", lambda chosen: chosen.keep_one_time_codes_s, _ONE_TIME_CODES),
    Rule("messages", lambda chosen: chosen.keep_messages_s, _MESSAGES),
    Rule("inboxes", lambda chosen: chosen.keep_inbox_s, _INBOX),
    Rule("visits", lambda chosen: chosen.keep_visits_s, _VISITS),
    Rule("jobs", lambda chosen: chosen.keep_jobs_s, _JOBS),
    Rule("pictures never shown", lambda chosen: chosen.keep_unshown_pictures_s, _PICTURES),
    Rule("offers of pictures of goods", lambda chosen: chosen.keep_unshown_pictures_s, _MEDIA_OFFERS),
    Rule("alerts", lambda chosen: chosen.keep_alerts_s, _ALERTS),
    Rule("notices of alerts", lambda chosen: chosen.keep_alerts_s, _NOTICES),
    Rule("search terms", lambda chosen: chosen.keep_search_terms_s, _SEARCH_TERMS),
    *(
        Rule(f"requests ({table})", lambda chosen: chosen.keep_requests_s, _REQUESTS.format(table=table))
        for table in _REMEMBERING
    ),
)


@duty(queue="bulk", closes=False)
async def prune_outbox(delivery: Delivery) -> None:
    """Delete messages whose every delivery was done long ago."""
    await _apply(RULES[0])


@duty(queue="bulk", closes=False)
async def prune(delivery: Delivery) -> None:
    """Forget everything else whose time is over."""
    for rule in RULES[1:]:
        await _apply(rule)


async def _apply(rule: Rule) -> int:
    """Forget what the rule says; returns how many rows."""
    chosen = settings.get()
    before = clock.now() - timedelta(seconds=rule.keep_s(chosen))
    gone = 0
    for _ in range(MOST_BATCHES):
        found = len(await database.fetch(rule.sql, before, BATCH))
        gone += found
        if found < BATCH:
            break
    if gone:
        logger.info("forgot %d: %s", gone, rule.name)
    return gone
