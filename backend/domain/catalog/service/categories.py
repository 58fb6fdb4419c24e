"""Staff keep the shop's categories: how each is called, coloured and shown."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.outbox import emit
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.editing import Text
from backend.domain.catalog.errors import CategoryChanged, CategoryUnknown
from backend.domain.catalog.models import Category, CategoryTranslation, ContentLocale, Product
from backend.domain.catalog.queries import staff
from backend.domain.catalog.service.writing import check_picture
from backend.domain.catalog.shelving import CategoryDraft, checked

# How many goods one message names.
_TOLD_AT_ONCE = 500


async def update_category(
    id: UUID | None, version: int, draft: CategoryDraft, *, caller: Caller, address: str | None
) -> Category:
    """Replace what staff set of a category. Raises CategoryUnknown, CategoryChanged, InvalidInput."""
    wanted = checked(draft)
    async with in_transaction():
        row = await Category.select_for_update().get_or_none(id=id) if id else None
        if row is None:
            raise CategoryUnknown
        if row.version != version:
            raise CategoryChanged(row)
        before = await _told(row)
        await check_picture(wanted.picture_id)
        row.glyph, row.hue, row.picture_id, row.version = wanted.glyph, wanted.hue, wanted.picture_id, row.version + 1
        await row.save(update_fields=["glyph", "hue", "picture_id", "version"])
        for locale, name, tagline in (
            (ContentLocale.ZH_CN, wanted.names.zh, wanted.taglines.zh),
            (ContentLocale.EN, wanted.names.en, wanted.taglines.en),
        ):
            await CategoryTranslation.update_or_create(
                defaults={"name": name, "tagline": tagline}, category_id=row.id, locale=locale
            )
        after = await _told(row)
        diff = {name: [before[name], after[name]] for name in after if before[name] != after[name]}
        await audit.record(caller.actor, "category.updated", ids.public("cat", row.id), diff=diff, address=address)
        # Goods are found by their category's name too.
        renamed = before["names"] != after["names"]
        await _tell([product.id for product in await Product.filter(category_id=row.id).only("id")] if renamed else [])
    return row


async def _told(row: Category) -> dict[str, Any]:
    ((names, taglines),) = await staff.category_words([row.id])
    return {
        "names": _both(names),
        "taglines": _both(taglines),
        "art": [row.glyph, row.hue],
        "picture": str(row.picture_id) if row.picture_id else None,
    }


def _both(text: Text) -> list[str]:
    return [text.zh, text.en]


async def _tell(product_ids: Sequence[UUID]) -> None:
    for start in range(0, max(len(product_ids), 1), _TOLD_AT_ONCE):
        await emit("catalogue.changed", product_ids=list(product_ids[start : start + _TOLD_AT_ONCE]))
