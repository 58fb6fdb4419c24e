"""Money goes back for an invoiced order: what its invoice says too much is cut, or taken back by a red letter."""

from datetime import datetime
from uuid import UUID

from backend.core import database
from backend.domain.invoicing.states import LIVE

# Most orders have none: one statement finds that out. What was asked for is over what is left from here on, and is
# withdrawn when that is nothing; of what was issued so much is to be taken back. Whatever the buyer said holds.
_FOLLOW = """
WITH live AS (
    SELECT * FROM invoice WHERE order_id = $1 AND kind = 'INVOICE' AND state = ANY($2::text[]) FOR UPDATE
), base AS (
    SELECT coalesce(sum(paid_minor - refund_minor), 0)::bigint AS minor FROM order_unit
    WHERE order_id = $1 AND kind <> 'BUNDLE' AND EXISTS (SELECT FROM live)
), cut AS (
    UPDATE invoice i SET amount_minor = base.minor, version = i.version + 1
    FROM live, base WHERE i.id = live.id AND live.state = 'REQUESTED' AND base.minor > 0
), withdrawn AS (
    UPDATE invoice i SET state = 'WITHDRAWN', decided_by = $4::text, decided_at = $5::timestamptz
    FROM live, base WHERE i.id = live.id AND live.state = 'REQUESTED' AND base.minor = 0
)
INSERT INTO invoice (id, order_id, kind, state, corrects_id, title_kind, title, tax_number, email, amount_minor,
    currency, version, requested_by, requested_at)
SELECT $6::uuid, order_id, 'RED_LETTER', 'REQUESTED', id, title_kind, title, tax_number, email, $3::bigint, currency, 1,
    $4::text, $5::timestamptz
FROM live WHERE state = 'ISSUED'
"""


async def follow_refund(order_id: UUID, minor: int, *, letter_id: UUID, actor: str, at: datetime) -> None:
    """So much (minor units) of the order goes back: its invoice follows, in the caller's transaction.

    The order is locked, and its units know already what goes back. A red letter is owed (`letter_id`) before the
    money leaves: the provider is asked afterwards.
    """
    await database.execute(_FOLLOW, order_id, [state.value for state in LIVE], minor, actor, at, letter_id)
