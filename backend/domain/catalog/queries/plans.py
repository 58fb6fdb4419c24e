"""Reading what checked files of products would change."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from backend.core import database
from backend.domain.catalog.sheets.models import ProductPlan


async def plans_by_job(ids: Sequence[UUID], limit: int, *, after: int = 0) -> list[list[ProductPlan]]:
    """The first `limit` plans of each check behind line `after`, aligned; two statements."""
    if not ids:
        return []
    rows = await database.fetch(
        "SELECT p.id FROM unnest($1::uuid[]) AS asked (id) CROSS JOIN LATERAL ("
        "SELECT id FROM product_plan WHERE job_id = asked.id AND line > $3 ORDER BY line LIMIT $2) AS p",
        list(set(ids)),
        limit,
        after,
    )
    found: dict[UUID, list[ProductPlan]] = defaultdict(list)
    if rows:
        for plan in await ProductPlan.filter(id__in=[row["id"] for row in rows]).order_by("line"):
            found[plan.job_id].append(plan)
    return [found[id] for id in ids]
