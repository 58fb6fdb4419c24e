"""How often one phone number may be topped up."""

from collections import Counter, defaultdict
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import database
from backend.domain.catalog.models import AccountFormat
from backend.domain.catalog.sellables import Sellable
from backend.domain.checkout.errors import AccountLimitReached
from backend.domain.checkout.limits import WINDOW, Bought, Rule, exceeded
from backend.domain.checkout.pricing import Priced
from backend.domain.orders import access

_TOPPED_UP = """
SELECT l.account, o.placed_at, count(*)::int AS pieces
FROM order_line l JOIN "order" o ON o.id = l.order_id JOIN order_unit u ON u.line_id = l.id
WHERE l.account = ANY($1::text[]) AND o.placed_at > $2 AND u.kind = 'TOPUP'
  AND o.state NOT IN ('CANCELLED', 'EXPIRED') AND u.state NOT IN ('REFUNDING', 'REFUNDED')
GROUP BY l.account, o.placed_at
"""


async def check_numbers(priced: Priced, at: datetime) -> None:
    """Raise AccountLimitReached when a number would get more top-ups in 24 hours than one may, whoever buys them.

    One order at a time is placed for a number, so that the count is exact.
    """
    wanted: Counter[str] = Counter()
    first: dict[str, tuple[UUID, int]] = {}
    for place, line in enumerate(priced.lines):
        if line.account is not None and (pieces := _pieces(line.sellable)):
            wanted[line.account] += pieces * line.quantity
            first.setdefault(line.account, (line.sellable.variant_id, place))
    if not wanted:
        return
    await access.lock_accounts(wanted)
    rule = Rule(settings.get().phone_topups_per_day, WINDOW)
    had: dict[str, list[Bought]] = defaultdict(list)
    for row in await database.fetch(_TOPPED_UP, list(wanted), at - WINDOW):
        had[row["account"]].append(Bought(row["placed_at"], row["pieces"]))
    for account, pieces in wanted.items():
        if over := exceeded(rule, had[account], pieces, at=at):
            variant_id, place = first[account]
            raise AccountLimitReached(
                variant_id,
                rule.limit,
                used=over.used,
                resets_at=over.resets_at,
                path=["input", "lines", str(place), "account"],
            )


def _pieces(sellable: Sellable) -> int:
    """How many top-ups of a phone are in one piece of these goods."""
    own = int(sellable.topup_speed is not None and sellable.account_format is AccountFormat.PHONE)
    return own + sum(_pieces(part.sellable) * part.quantity for part in sellable.components)
