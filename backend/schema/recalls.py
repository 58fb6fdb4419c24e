"""The recall of a batch or a shared code, as staff follow it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales import models, queries
from backend.domain.aftersales.states import RecallMode
from backend.schema.doors import STAFF, described, given, shown, typed
from backend.schema.scalars import BigInt, Money

described(
    RecallMode,
    STAFF,
    "What holders of what is recalled get.",
    {
        "REPLACE_OR_REFUND": "Another code or seat; their money where none is left.",
        "REFUND": "Their money.",
    },
)
COUNTS = {
    "codes": "All codes the supplier answers for: every code of the batch that did not expire unsold; of a shared code"
    " the seats that somebody had.",
    "due": "Holders still to be made whole.",
    "set_aside": "Codes or seats nobody was owed anything for, set aside.",
    "replaced_revealed": "Holders who had seen their code and got another.",
    "replaced_unrevealed": "Holders who had not seen their code and got another.",
    "replaced_held": "Orders that had not got their code yet and get another.",
    "refunded_revealed": "Holders who had seen their code and get their money.",
    "refunded_unrevealed": "Holders who had not seen their code and get their money.",
    "refunded_held": "Orders that had not got their code yet and get their money.",
    "unheld": "Unpaid orders for which no other code is left.",
}


@typed(STAFF)
class SupplierClaim:
    """What the shop wants back from the supplier: cost × number of codes, or of seats that were handed over."""

    supplier: str = shown(STAFF, "From whom.")
    purchase_order: str = shown(STAFF, "Number of the shop's order at the supplier.")
    codes: BigInt = shown(STAFF, "For how many codes or seats.")
    amount: Money | None = shown(STAFF, "How much; null without COST_READ.", permission=Permission.COST_READ)
    raised_at: datetime = shown(STAFF, "Since when (UTC).")


@typed(STAFF)
class Recall:
    """A batch or a shared code taken back from everybody."""

    mode: RecallMode = shown(STAFF, "What holders get.")
    reason: str = shown(STAFF, "Why.")
    job_id: strawberry.ID = shown(STAFF, "Its job; follow it by `jobProgress`.")
    began_at: datetime = shown(STAFF, "When it began (UTC).")
    done_at: datetime | None = shown(STAFF, "When every holder was made whole (UTC); null until then.")
    codes: BigInt = shown(STAFF, COUNTS["codes"])
    due: BigInt = shown(STAFF, COUNTS["due"])
    set_aside: BigInt = shown(STAFF, COUNTS["set_aside"])
    replaced_revealed: BigInt = shown(STAFF, COUNTS["replaced_revealed"])
    replaced_unrevealed: BigInt = shown(STAFF, COUNTS["replaced_unrevealed"])
    replaced_held: BigInt = shown(STAFF, COUNTS["replaced_held"])
    refunded_revealed: BigInt = shown(STAFF, COUNTS["refunded_revealed"])
    refunded_unrevealed: BigInt = shown(STAFF, COUNTS["refunded_unrevealed"])
    refunded_held: BigInt = shown(STAFF, COUNTS["refunded_held"])
    unheld: BigInt = shown(STAFF, COUNTS["unheld"])
    supplier_claim: SupplierClaim | None = shown(
        STAFF,
        "What is claimed from the supplier; null until it is done, and of a shared code whose supplier is not known.",
    )


@given(STAFF)
class RecallBatchInput:
    """A batch that is the supplier's fault."""

    batch_id: strawberry.ID = shown(STAFF, "Which batch; one that is or was on sale.")
    reason: str = shown(STAFF, "Why, at most 500 characters; kept in the journal.")
    mode: RecallMode = shown(STAFF, "What holders get.")


async def recalls_of(goods_ids: Sequence[UUID]) -> list[Any]:
    """The recall of each batch or shared code with its counts as they are now, null without one; three statements."""
    recalls = await queries.recalls_by_goods(goods_ids)
    counts = await queries.counts_of_recalls(goods_ids)
    claims = await queries.claims_by_goods(goods_ids)
    return [
        _recall(recall, count, claim) if recall is not None and count is not None else None
        for recall, count, claim in zip(recalls, counts, claims, strict=True)
    ]


def _recall(row: models.Recall, counts: queries.RecallCounts, claim: models.SupplierClaim | None) -> Recall:
    return Recall(
        mode=row.mode,
        reason=row.reason,
        job_id=strawberry.ID(ids.public("job", row.job_id)),
        began_at=row.began_at,
        done_at=row.done_at,
        supplier_claim=SupplierClaim(
            supplier=claim.supplier,
            purchase_order=claim.purchase_order,
            codes=BigInt(claim.codes),
            amount=Money.minor(claim.amount_minor, claim.currency),
            raised_at=claim.raised_at,
        )
        if claim is not None
        else None,
        **{name: BigInt(value) for name, value in counts.told().items()},
    )
