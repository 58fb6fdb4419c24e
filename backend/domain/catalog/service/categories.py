"""Staff keep the shop's categories: how each is called, coloured and shown, and in which order."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import constraint_of
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.editing import Text, check_address
from backend.domain.catalog.errors import CategoryChanged, CategoryTaken, CategoryUnknown
from backend.domain.catalog.models import Category, CategoryTranslation, ContentLocale, Product
from backend.domain.catalog.queries import staff
from backend.domain.catalog.service.writing import check_picture
from backend.domain.catalog.shelving import CategoryDraft, checked, placed

# How many goods one message names.
_TOLD_AT_ONCE = 500


async def create_category(slug: str, draft: CategoryDraft, *, caller: Caller, address: str | None) -> Category:
    """A category behind all others, nothing in it yet. Raises CategoryTaken, InvalidInput."""
    check_address(slug, "slug")
    wanted = checked(draft)
    try:
        async with in_transaction():
            await check_picture(wanted.picture_id)
            last = await Category.all().order_by("-position").first()
            row = await Category.create(
                slug=slug,
                position=last.position + 1 if last else 0,
                glyph=wanted.glyph,
                hue=wanted.hue,
                picture_id=wanted.picture_id,
            )
            await _write_words(row, wanted)
            diff = {"slug": [None, slug]} | {name: [None, value] for name, value in (await told(row)).items()}
            await audit.record(caller.actor, "category.created", ids.public("cat", row.id), diff=diff, address=address)
            await tell([])
    except IntegrityError as error:
        if constraint_of(error) == "category_slug_key":
            raise CategoryTaken(path=["slug"]) from None
        raise
    return row


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
        before = await told(row)
        await check_picture(wanted.picture_id)
        row.glyph, row.hue, row.picture_id, row.version = wanted.glyph, wanted.hue, wanted.picture_id, row.version + 1
        await row.save(update_fields=["glyph", "hue", "picture_id", "version"])
        await _write_words(row, wanted)
        after = await told(row)
        diff = {name: [before[name], after[name]] for name in after if before[name] != after[name]}
        await audit.record(caller.actor, "category.updated", ids.public("cat", row.id), diff=diff, address=address)
        # Goods are found by their category's name too, and partners read it with each.
        renamed = before["names"] != after["names"]
        await tell([product.id for product in await Product.filter(category_id=row.id).only("id")] if renamed else [])
    return row


async def move_category(
    id: UUID | None, after_id: UUID | None, *, caller: Caller, address: str | None, first: bool
) -> Category:
    """Put a category right behind another, or before all. Raises CategoryUnknown, InvalidInput."""
    async with in_transaction():
        # In one order, so that two who move at once wait for each other.
        rows = {row.id: row for row in await Category.all().select_for_update().order_by("id")}
        row = rows.get(id) if id else None
        if row is None:
            raise CategoryUnknown
        order = [row.id for row in sorted(rows.values(), key=lambda row: (row.position, row.id))]
        if not first and (after_id not in rows or after_id == row.id):
            raise InvalidInput("UNKNOWN", path=["after"])
        wanted = placed(order, row.id, None if first else after_id)
        if wanted == order:
            return row
        for position, moved in enumerate(wanted):
            if rows[moved].position != position:
                await Category.filter(id=moved).update(position=position)
        diff = {"place": [order.index(row.id) + 1, wanted.index(row.id) + 1]}
        await audit.record(caller.actor, "category.moved", ids.public("cat", row.id), diff=diff, address=address)
        await tell([])
    return await Category.get(id=row.id)


async def told(row: Category) -> dict[str, Any]:
    """What the journal says of a category."""
    ((names, taglines),) = await staff.category_words([row.id])
    return {
        "names": _both(names),
        "taglines": _both(taglines),
        "art": [row.glyph, row.hue],
        "picture": str(row.picture_id) if row.picture_id else None,
    }


async def tell(product_ids: Sequence[UUID]) -> None:
    """The news that categories, and these goods with them, are shown otherwise."""
    for start in range(0, max(len(product_ids), 1), _TOLD_AT_ONCE):
        await emit("catalogue.changed", product_ids=list(product_ids[start : start + _TOLD_AT_ONCE]))


async def _write_words(row: Category, wanted: CategoryDraft) -> None:
    for locale, name, tagline in (
        (ContentLocale.ZH_CN, wanted.names.zh, wanted.taglines.zh),
        (ContentLocale.EN, wanted.names.en, wanted.taglines.en),
    ):
        await CategoryTranslation.update_or_create(
            defaults={"name": name, "tagline": tagline}, category_id=row.id, locale=locale
        )


def _both(text: Text) -> list[str]:
    return [text.zh, text.en]
