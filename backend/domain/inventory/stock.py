"""Where the pieces of variants are, whatever kind they are: codes, seats of shared codes, and places under a cap."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import clock, database
from backend.domain.vault.queries import CodeCounts
from backend.domain.vault.queries import counts_by_variant as codes_by_variant

# Of what is paused the free seats are still to be sold, as codes of a frozen batch are.
_OTHERS = """
SELECT variant_id, coalesce(sum(cap - held - sold) FILTER (
        WHERE state IN ('OPEN', 'PAUSED') AND (expires_on IS NULL OR expires_on >= $2)
    ), 0)::bigint AS free, sum(held)::bigint AS held, sum(sold)::bigint AS sold
FROM shared_code WHERE variant_id = ANY($1::uuid[]) GROUP BY variant_id
UNION ALL
SELECT v.id, greatest(v.cap - coalesce(c.held + c.sold, 0), 0), coalesce(c.held, 0), coalesce(c.sold, 0)
FROM variant v LEFT JOIN capacity c ON c.variant_id = v.id
WHERE v.id = ANY($1::uuid[]) AND v.cap IS NOT NULL AND v.kind IN ('MEMBERSHIP', 'VOUCHER', 'MANUAL')
"""


async def counts_by_variant(ids: Sequence[UUID], at: datetime) -> list[CodeCounts]:
    """Exact counts of each variant's pieces, aligned; two statements. Zero for what nobody counts."""
    codes = await codes_by_variant(ids)
    rows = await database.fetch(_OTHERS, list(ids), clock.shop_day(at)) if ids else []
    others = {row["variant_id"]: CodeCounts(row["free"], row["held"], row["sold"]) for row in rows}
    return [others.get(id, counts) for id, counts in zip(ids, codes, strict=True)]
