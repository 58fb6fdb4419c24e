"""Why an edit of the catalogue is refused."""

from typing import Any

from backend.core.refusals import VersionConflict as Stale
from backend.schema.doors import STAFF, UserError, refusal, shown
from backend.schema.products import StaffProduct

_REASONS = {
    "ARCHIVED": ("商品已归档", "it is archived"),
    "COMPONENT_UNPRICED": ("有组件在该渠道没有价格", "a component has no price in the channel"),
    "COMPONENT_UNPUBLISHED": ("有组件未上架", "a component is not on sale"),
    "MIXED_ACCOUNTS": ("组件需要不同类型的充值账号", "its parts need accounts of different kinds"),
    "MISSING_TRANSLATION": ("缺少中文或英文内容", "a text is missing in one language"),
    "NESTED_BUNDLE": ("套餐里不能再放套餐", "a bundle cannot be inside a bundle"),
    "NOTHING_TO_CHOOSE": ("可选内容不比要选的多", "a choice has no more options than picks"),
    "NO_COMPONENT": ("没有组件", "it has no component"),
    "NO_PRICE": ("缺少价格", "a price is missing"),
    "NO_VARIANT": ("没有规格", "it has no variant"),
    "PRICED_ABOVE_PARTS": ("价格高于单买总价", "it costs more than its parts"),
    "REPEATED_COMPONENT": ("组件重复", "a component comes twice"),
    "TOO_MANY_COMPONENTS": ("组件过多", "there are too many components"),
}


def _told(reasons: list[str], locale: str) -> str:
    zh = locale == "zh-CN"
    words = [_REASONS.get(reason, (reason, reason))[0 if zh else 1] for reason in reasons]
    return ("、" if zh else ", ").join(words)


@refusal("PRODUCT_UNKNOWN", STAFF, zh="没有这个商品。", en="There is no such product.")
class ProductUnknown(UserError):
    """No such product."""


@refusal("SLUG_TAKEN", STAFF, zh="这个网址名已被使用。", en="Another product has this address.")
class SlugTaken(UserError):
    """Another product has this address."""


@refusal("SKU_TAKEN", STAFF, zh="这个 SKU 已被使用。", en="Another variant has this SKU.")
class SkuTaken(UserError):
    """Another variant has this SKU."""


@refusal("BUNDLE_IMPOSSIBLE", STAFF, zh="不能这样组合：{words}。", en="This makes no bundle: {words}.")
class BundleImpossible(UserError):
    """These components make no bundle."""

    reason: str = shown(STAFF, "Stable upper-case word for why, e.g. NESTED_BUNDLE.")

    @staticmethod
    def words_of(refusal: Any, locale: str) -> dict[str, str]:
        """The reason in the reader's language."""
        return {"words": _told([refusal.reason], locale)}


@refusal("NOT_PUBLISHABLE", STAFF, zh="还不能上架：{words}。", en="It cannot go on sale yet: {words}.")
class NotPublishable(UserError):
    """The product lacks what customers need."""

    reasons: list[str] = shown(STAFF, "Stable upper-case words, e.g. NO_PRICE; all that holds.")

    @staticmethod
    def words_of(refusal: Any, locale: str) -> dict[str, str]:
        """The reasons in the reader's language."""
        return {"words": _told(refusal.reasons, locale)}


@refusal(
    "VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过；请查看最新内容后再保存。",
    en="Somebody changed it meanwhile; look at what it is now, then save again.",
)
class VersionConflict(UserError):
    """Somebody changed the product since it was read."""

    current: StaffProduct = shown(STAFF, "The product as it stands.")

    @staticmethod
    def facts_of(refusal: Stale, locale: str) -> dict[str, Any]:
        """The product as the graph shows it."""
        return {"current": StaffProduct.of(refusal.current)}
