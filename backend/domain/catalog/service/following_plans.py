"""Doing what a plan shows, or trying whether it could be done."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core import clock
from backend.core.refusals import InvalidInput, Refusal
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.editing import BundleDraft
from backend.domain.catalog.errors import BundleImpossible, SkuTaken
from backend.domain.catalog.models import Product
from backend.domain.catalog.service.bundling import update_bundle
from backend.domain.catalog.service.products import create_product, update_product
from backend.domain.catalog.sheets.drafts import place_of
from backend.domain.catalog.sheets.planning import Plan, RowRefused, composed, laid_out, refused
from backend.domain.catalog.sheets.standing import Shop
from backend.domain.tasks.files.failures import RowProblem


class _Tried(Exception):
    """It could be done; rolls it back."""


async def follow(plan: Plan, of: Shop, *, caller: Caller, address: str | None, key: str, at: datetime) -> Product:
    """Make or edit the product as the plan shows, in the open transaction; raises what the product's page would."""
    _, variants = laid_out(plan)
    draft = composed(plan, variants, of)
    if plan.standing is None:
        assert not isinstance(draft, BundleDraft)
        return await create_product(draft, caller=caller, address=address, key=key, at=at)
    id, version = plan.standing.id, plan.standing.version
    if isinstance(draft, BundleDraft):
        return await update_bundle(id, version, draft, caller=caller, address=address, at=at)
    return await update_product(id, version, draft, caller=caller, address=address, at=at)


async def rehearsed(plan: Plan, of: Shop, *, caller: Caller) -> list[RowRefused]:
    """Try an edit and take it back; rows without which it could be done are taken out of the plan and told.

    What makes a product was judged with the plan: nothing of what stands can refuse it.
    """
    told: list[RowRefused] = []
    while plan.standing is not None and plan.variants and plan.changes_something:
        try:
            async with in_transaction():
                await follow(plan, of, caller=caller, address=None, key="", at=clock.now())
                raise _Tried
        except _Tried:
            break
        except Refusal as no:
            told += _taken_out(plan, no, of)
    return told


def _taken_out(plan: Plan, no: Refusal, of: Shop) -> list[RowRefused]:
    """The row that is refused, or all of them."""
    rows, variants = laid_out(plan)
    at, column = place_of(no.path, [values for _, values, _ in variants], of)
    problem, facts = why(no)
    row = rows[at] if at is not None and at < len(rows) else None
    if row is not None:
        plan.drop(row)
        return [RowRefused(row.line, problem, column, facts)]
    first, *rest = plan.variants
    plan.variants.clear()
    return [
        RowRefused(first.line, problem, column, facts),
        *(RowRefused(one.line, RowProblem.PRODUCT_REFUSED) for one in rest),
    ]


def why(no: Refusal) -> tuple[RowProblem, dict[str, object]]:
    """A refusal of the catalogue as the problem of a row."""
    if isinstance(no, InvalidInput):
        return refused(no)
    if isinstance(no, SkuTaken):
        return RowProblem.SKU_TAKEN, {}
    if isinstance(no, BundleImpossible):
        return RowProblem.__members__.get(no.reason, RowProblem.NOT_ACCEPTED), {}
    return RowProblem.CHANGED_MEANWHILE, {}
