"""A category is taken away, and what stood in it moves."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import CategoryChanged, CategoryInUse, CategoryUnknown
from backend.domain.catalog.models import Category
from backend.domain.catalog.service.categories import tell, told

# Whoever edits goods holds them first, and looks for their category then; so is it done here.
_HELD = "SELECT id FROM product WHERE category_id = $1 ORDER BY id FOR UPDATE"
_THERE = "SELECT id FROM product WHERE category_id = $1 ORDER BY id"
_MOVE = """UPDATE product SET category_id = $2, version = version + 1, updated_at = $3, updated_by_id = $4
WHERE id = ANY($1::uuid[])"""


async def remove_category(
    id: UUID | None,
    version: int,
    move_to: UUID | None,
    *,
    moving: bool,
    caller: Caller,
    address: str | None,
    at: datetime,
) -> Category:
    """Take a category away; with `moving` its products and bundles go to another one first.

    Raises CategoryUnknown, CategoryChanged (also when goods came into it just now), CategoryInUse, InvalidInput.
    """
    async with in_transaction():
        held = {found["id"] for found in await database.fetch(_HELD, id)} if moving else set()
        both = {row.id: row for row in await _locked(id, move_to)}
        row = both.get(id) if id else None
        if row is None:
            raise CategoryUnknown
        if row.version != version:
            raise CategoryChanged(row)
        goods = [found["id"] for found in await database.fetch(_THERE, row.id)]
        if goods and not moving:
            raise CategoryInUse(len(goods))
        if moving and (move_to not in both or move_to == row.id):
            raise InvalidInput("UNKNOWN", path=["moveTo"])
        if not held.issuperset(goods):
            raise CategoryChanged(row)
        diff = {"slug": [row.slug, None]} | {name: [value, None] for name, value in (await told(row)).items()}
        if goods:
            await database.execute(_MOVE, goods, move_to, at, caller.staff_id)
            diff["goods"] = [len(goods), 0]
        for product_id in goods:
            moved = {"category": [str(row.id), str(move_to)]}
            target = ids.public("prd", product_id)
            await audit.record(caller.actor, "product.updated", target, diff=moved, address=address)
        await row.delete()
        await audit.record(caller.actor, "category.removed", ids.public("cat", row.id), diff=diff, address=address)
        await tell(goods)
    return row


async def _locked(*wanted: UUID | None) -> list[Category]:
    return await Category.filter(id__in=[id for id in wanted if id]).select_for_update().order_by("id")
