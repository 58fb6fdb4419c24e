"""Reading the ledger: many keys in, aligned answers out. Balances have their natural sign."""

from collections.abc import Sequence

from backend.core import database
from backend.domain.ledger.values import Balance

_BALANCES = """
SELECT a.code, a.held_minor, a.floor_minor,
    CASE WHEN a.kind IN ('ASSET', 'EXPENSE') THEN 1 ELSE -1 END * (
        coalesce((SELECT t.minor FROM ledger_total t WHERE t.account_id = a.id), 0)
        + coalesce((SELECT sum(m.minor) FROM ledger_movement m WHERE m.account_id = a.id), 0)
    )::bigint AS posted_minor
FROM ledger_account a WHERE a.code = ANY($1::text[]) AND a.currency = $2
"""


async def balances(accounts: Sequence[str], currency: str) -> list[Balance]:
    """Each account's balance, in minor units; zero for one that was never used."""
    found = {row["code"]: row for row in await database.fetch(_BALANCES, list(accounts), currency)}
    answer = []
    for account in accounts:
        row = found.get(account)
        posted, held, floor = (
            (row["posted_minor"], row["held_minor"], row["floor_minor"]) if row is not None else (0, 0, None)
        )
        answer.append(Balance(posted, held, posted - held - (floor or 0)))
    return answer


async def balance(account: str, currency: str) -> Balance:
    """One account's balance, in minor units; zero for one that was never used."""
    return (await balances([account], currency))[0]
