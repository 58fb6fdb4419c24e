"""Reading after-sales: many keys in, aligned answers out, one statement each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from backend.core import database
from backend.core.paging import Page
from backend.domain.aftersales.models import Case, CaseUnit, PolicyRule, Recall, SupplierClaim
from backend.domain.aftersales.states import CaseKind, CaseSort, CaseSource, CaseState, WaitsFor
from backend.domain.fulfilment.given import recipients_by_order

_CLAIMS = """
SELECT o.customer_id, count(*) AS claims FROM "order" o JOIN after_sale_case c ON c.order_id = o.id
WHERE o.customer_id = ANY($1::uuid[]) AND c.source = 'BUYER' GROUP BY o.customer_id
"""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases are wanted; all that is given must hold. `overdue_at`: the shop's turn ended before it (UTC)."""

    states: tuple[CaseState, ...] | None = None
    kind: CaseKind | None = None
    source: CaseSource | None = None
    order_id: UUID | None = None
    customer_id: UUID | None = None
    overdue_at: datetime | None = None
    waits_for: WaitsFor | None = None
    assignee_id: UUID | None = None
    unassigned: bool = False


async def cases(wanted: CaseFilter, page: Page, sort: CaseSort = CaseSort.NEWEST) -> list[Case]:
    """Cases in the asked order; the cursor is the id, for DUE when it is due and the id."""
    equal = {
        "kind": wanted.kind,
        "source": wanted.source,
        "order_id": wanted.order_id,
        "order__customer_id": wanted.customer_id,
        "waits_for": wanted.waits_for,
    }
    query = Case.filter(**{name: value for name, value in equal.items() if value is not None})
    if wanted.states is not None:
        query = query.filter(state__in=wanted.states)
    if wanted.overdue_at is not None:
        query = query.filter(waits_for=WaitsFor.SHOP, due_at__lte=wanted.overdue_at)
    if wanted.unassigned:
        query = query.filter(assignee_id__isnull=True)
    elif wanted.assignee_id is not None:
        query = query.filter(assignee_id=wanted.assignee_id)
    if sort is CaseSort.DUE:
        if page.after is not None:
            due_at, id = page.after
            query = query.filter(Q(due_at__gt=due_at) | Q(due_at=due_at, id__gt=id))
        return await query.order_by("due_at", "id").limit(page.limit)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def cases_by_order(ids: Sequence[UUID]) -> list[list[Case]]:
    """Each order's cases, oldest first."""
    found: defaultdict[UUID, list[Case]] = defaultdict(list)
    for row in await Case.filter(order_id__in=ids).order_by("order_id", "id"):
        found[row.order_id].append(row)
    return [found[id] for id in ids]


async def claims_of_units(unit_ids: Sequence[UUID], *, opened_by: str) -> list[Case]:
    """What somebody asked for about these units, oldest first."""
    named = await CaseUnit.filter(unit_id__in=list(unit_ids)).values_list("case_id", flat=True)
    return await Case.filter(id__in=named, source=CaseSource.BUYER, opened_by=opened_by).order_by("id")


async def is_of_recipient(case: Case) -> bool:
    """Whether a claim is of somebody who was given the piece, not of its buyer."""
    recipients = await recipients_by_order([case.order_id])
    return case.opened_by in {f"customer:{id}" for id in recipients.get(case.order_id, ())}


async def claims_by_person(ids: Sequence[UUID]) -> list[int]:
    """How many claims each customer opened."""
    rows = await database.fetch(_CLAIMS, list(ids))
    found = {row["customer_id"]: row["claims"] for row in rows}
    return [found.get(id, 0) for id in ids]


async def units_by_case(ids: Sequence[UUID]) -> list[list[CaseUnit]]:
    """What each case is about."""
    found: defaultdict[UUID, list[CaseUnit]] = defaultdict(list)
    for row in await CaseUnit.filter(case_id__in=ids).order_by("case_id", "unit_id"):
        found[row.case_id].append(row)
    return [found[id] for id in ids]


async def policy_rules() -> list[PolicyRule]:
    """The whole matrix, by kind and stage."""
    return await PolicyRule.all().order_by("kind", "stage")


@dataclass(frozen=True, slots=True)
class RecallCounts:
    """What became of a recalled batch's codes or a shared code's seats, exactly and at this moment.

    `codes` is all that the supplier answers for: every code of the batch that did not simply expire unsold; of a shared
    code all seats that somebody had.
    `held`: claimed for orders that had not got their code yet.
    """

    codes: int = 0
    due: int = 0
    set_aside: int = 0
    replaced_revealed: int = 0
    replaced_unrevealed: int = 0
    replaced_held: int = 0
    refunded_revealed: int = 0
    refunded_unrevealed: int = 0
    refunded_held: int = 0
    unheld: int = 0

    @property
    def handled(self) -> int:
        """Holders that were made whole."""
        return (
            self.replaced_revealed
            + self.replaced_unrevealed
            + self.replaced_held
            + self.refunded_revealed
            + self.refunded_unrevealed
            + self.refunded_held
            + self.unheld
        )

    def told(self) -> dict[str, int]:
        """As a job's result."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


_COUNTS = """
SELECT coalesce(r.batch_id, r.shared_code_id) AS goods_id, all_.codes, coalesce(h.due, 0) AS due,
    all_.codes - coalesce(h.total, 0) + coalesce(h.aside, 0) AS set_aside,
    coalesce(h.replaced_revealed, 0) AS replaced_revealed, coalesce(h.replaced_unrevealed, 0) AS replaced_unrevealed,
    coalesce(h.replaced_held, 0) AS replaced_held, coalesce(h.refunded_revealed, 0) AS refunded_revealed,
    coalesce(h.refunded_unrevealed, 0) AS refunded_unrevealed, coalesce(h.refunded_held, 0) AS refunded_held,
    coalesce(h.unheld, 0) AS unheld
FROM recall r
CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount), 0)::bigint AS codes FROM (
        SELECT amount FROM code_count WHERE batch_id = r.batch_id AND state <> 'EXPIRED'
        UNION ALL SELECT delta FROM code_movement WHERE batch_id = r.batch_id AND state <> 'EXPIRED'
        UNION ALL SELECT 1 FROM recalled_code WHERE recall_id = r.id AND r.shared_code_id IS NOT NULL
    ) AS moved
) AS all_
LEFT JOIN LATERAL (
    SELECT count(*) AS total,
        count(*) FILTER (WHERE outcome = 'DUE') AS due,
        count(*) FILTER (WHERE outcome = 'SET_ASIDE') AS aside,
        count(*) FILTER (WHERE outcome = 'REPLACED' AND delivered AND revealed) AS replaced_revealed,
        count(*) FILTER (WHERE outcome = 'REPLACED' AND delivered AND NOT revealed) AS replaced_unrevealed,
        count(*) FILTER (WHERE outcome = 'REPLACED' AND NOT delivered) AS replaced_held,
        count(*) FILTER (WHERE outcome = 'REFUNDED' AND delivered AND revealed) AS refunded_revealed,
        count(*) FILTER (WHERE outcome = 'REFUNDED' AND delivered AND NOT revealed) AS refunded_unrevealed,
        count(*) FILTER (WHERE outcome = 'REFUNDED' AND NOT delivered) AS refunded_held,
        count(*) FILTER (WHERE outcome = 'UNHELD') AS unheld
    FROM recalled_code c WHERE c.recall_id = r.id
) AS h ON true
WHERE r.batch_id = ANY($1::uuid[]) OR r.shared_code_id = ANY($1::uuid[])
"""


async def counts_of_recalls(goods_ids: Sequence[UUID]) -> list[RecallCounts | None]:
    """The counts of the recall of each batch or shared code; None for one that was not recalled so."""
    rows = {
        row.pop("goods_id"): RecallCounts(**row) for row in map(dict, await database.fetch(_COUNTS, list(goods_ids)))
    }
    return [rows.get(id) for id in goods_ids]


async def recalls_by_goods(ids: Sequence[UUID]) -> list[Recall | None]:
    """The recall of each batch or shared code, None where there is none."""
    rows = await Recall.filter(Q(batch_id__in=ids) | Q(shared_code_id__in=ids))
    found = {row.batch_id or row.shared_code_id: row for row in rows}
    return [found.get(id) for id in ids]


async def claims_by_goods(ids: Sequence[UUID]) -> list[SupplierClaim | None]:
    """What was claimed from the supplier of each batch or shared code, None where nothing was."""
    rows = await SupplierClaim.filter(Q(batch_id__in=ids) | Q(shared_code_id__in=ids))
    found = {row.batch_id or row.shared_code_id: row for row in rows}
    return [found.get(id) for id in ids]
