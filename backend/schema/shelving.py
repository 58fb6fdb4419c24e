"""Changing categories at the admin door."""

from typing import Any

import strawberry

from backend.core.refusals import Refusal
from backend.domain.catalog.shelving import CategoryDraft
from backend.schema.catalog import Category
from backend.schema.doors import STAFF, UserError, given, refusal, shown, typed
from backend.schema.products_input import picture_of
from backend.schema.translated import TranslatedInput


@given(STAFF)
class CategoryInput:
    """What staff set of a category; all of it is replaced."""

    names: TranslatedInput = shown(STAFF, "At most 80 characters in each language, and some.")
    taglines: TranslatedInput = shown(STAFF, "A few words below the name, at most 200 characters; empty: none.")
    glyph: str = shown(STAFF, "Name of its pictogram.")
    hue: int = shown(STAFF, "Its colour on the wheel, 0 to 359.")
    picture_id: strawberry.ID | None = shown(
        STAFF, "The picture that is shown instead of the pictogram; null: none.", default=None
    )

    def draft(self) -> CategoryDraft:
        """As the domain takes it."""
        return CategoryDraft(self.names.text(), self.taglines.text(), self.glyph, self.hue, picture_of(self.picture_id))


@refusal("CATEGORY_UNKNOWN", STAFF, zh="没有这个分类。", en="There is no such category.")
class CategoryUnknown(UserError):
    """No such category."""


@refusal("CATEGORY_TAKEN", STAFF, zh="已有分类使用这个网址名。", en="Another category has this address.")
class CategoryTaken(UserError):
    """Another category has this address."""


@refusal(
    "CATEGORY_IN_USE",
    STAFF,
    zh="这个分类里还有 {goods} 个商品；请先选择把它们移到哪个分类。",
    en="{goods} products still stand in this category; say where they shall go first.",
)
class CategoryInUse(UserError):
    """Products or bundles still stand in the category."""

    goods: int = shown(STAFF, "How many do, whatever their state.")


@typed(STAFF)
class CategoryRemoved:
    """A category is gone."""

    id: strawberry.ID = shown(STAFF, "The category that was.")


@refusal(
    "CATEGORY_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这个分类；请查看最新内容后再保存。",
    en="Somebody changed this category meanwhile; look at what it is now, then save again.",
)
class CategoryChanged(UserError):
    """Somebody changed the category since it was read."""

    current: Category = shown(STAFF, "The category as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The category as the graph shows it."""
        return {"current": Category.of(refused.facts["current"])}
