"""Plans as rows, and back, provided that what they are about still stands as they were shown."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.domain.catalog.sheets.cells import written
from backend.domain.catalog.sheets.columns import Column
from backend.domain.catalog.sheets.drafts import told
from backend.domain.catalog.sheets.models import PlanAct, ProductPlan
from backend.domain.catalog.sheets.planning import Changes, Plan, VariantPlan
from backend.domain.catalog.sheets.standing import Standing, Values


class ChangedMeanwhile(Exception):
    """Something of what the plan shows has changed since."""


def row_of(plan: Plan, job_id: UUID) -> ProductPlan:
    """The plan as a row, not yet written."""
    standing = plan.standing
    return ProductPlan(
        job_id=job_id,
        line=plan.variants[0].line,
        slug=plan.slug,
        act=PlanAct.NEW if standing is None else PlanAct.CHANGED,
        product_id=standing.id if standing else None,
        version=standing.version if standing else None,
        product=told(plan.product),
        variants=[
            {"line": one.line, "sku": one.sku, "id": str(one.id) if one.id else None, "changes": told(one.changes)}
            for one in plan.variants
        ],
    )


def plan_of(row: ProductPlan, standing: Standing | None, known: Mapping[str, Column]) -> Plan:
    """The plan again. Raises ChangedMeanwhile unless everything it changes stands as it did."""
    if (standing is None) != (row.act is PlanAct.NEW) or (standing is not None and standing.version != row.version):
        raise ChangedMeanwhile
    there = {str(one.id): one.values for one in standing.variants} if standing else {}
    variants = []
    for one in row.variants:
        if one["id"] is not None and one["id"] not in there:
            raise ChangedMeanwhile
        before = there.get(one["id"] or "")
        variants.append(
            VariantPlan(
                one["line"],
                one["sku"],
                UUID(one["id"]) if one["id"] else None,
                _changes(one["changes"], before, known),
            )
        )
    return Plan(row.slug, standing, _changes(row.product, standing.values if standing else None, known), variants)


def _changes(kept: Mapping[str, Any], before: Values | None, known: Mapping[str, Column]) -> Changes:
    found: Changes = {}
    for key, (old, new) in kept.items():
        if key not in known or (old is not None and (before is None or written(before.get(key)) != old)):
            raise ChangedMeanwhile
        found[key] = (before.get(key) if before else None, known[key].read(new))
    return found
