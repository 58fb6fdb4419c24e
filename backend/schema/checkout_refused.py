"""Why goods cannot be priced, or an order placed."""

from datetime import datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.schema.catalog import AccountFormat
from backend.schema.checkout import Quote
from backend.schema.doors import SELLING, SHOP, UserError, refusal, shown
from backend.schema.scalars import Money


def _variant_id(refused: Any) -> strawberry.ID | None:
    return strawberry.ID(ids.public("var", refused.variant_id)) if refused.variant_id is not None else None


@refusal("OUT_OF_STOCK", SELLING, zh="库存不足，目前只剩 {available} 件。", en="Only {available} left.")
class OutOfStock(UserError):
    """Fewer are left than were asked for; nothing was kept."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    available: int = shown(SELLING, "How many are left.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {"variant_id": _variant_id(refused), "available": refused.facts["available"]}


@refusal("PRICE_CHANGED", SELLING, zh="价格有变动，请确认新的总价。", en="The price has changed. Check the new total.")
class PriceChanged(UserError):
    """The total is not what the buyer was shown; nothing was ordered."""

    expected: Money = shown(SELLING, "What the buyer was shown.")
    quote: Quote = shown(SELLING, "What it costs now.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts as the graph shows them."""
        facts = refused.facts
        return {"expected": Money.of(facts["expected"]), "quote": Quote.of(facts["quote"], locale)}


@refusal(
    "QUANTITY_REFUSED",
    SELLING,
    zh="数量须在 {minimum} 到 {maximum} 之间。",
    en="The quantity must be from {minimum} to {maximum}.",
)
class QuantityRefused(UserError):
    """A quantity is outside what one order may have of the variant."""

    variant_id: strawberry.ID | None = shown(SELLING, "Of which variant.")
    minimum: int = shown(SELLING, "Least.")
    maximum: int = shown(SELLING, "Most.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {**refused.facts, "variant_id": _variant_id(refused)}


@refusal(
    "PURCHASE_LIMIT_REACHED",
    SHOP,
    zh="{period}内每人限购 {limit} 件，您已有 {used} 件。",
    en="Each buyer may have {limit} within {period}; you have {used}.",
)
class PurchaseLimitReached(UserError):
    """With what the buyer has open and paid within the period it is more than one person may have."""

    variant_id: strawberry.ID = shown(SHOP, "Of which variant; it may be inside a bundle.")
    limit: int = shown(SHOP, "Most pieces within the period.")
    used: int = shown(SHOP, "How many count already.")
    days: int = shown(SHOP, "How many days the period has.")
    resets_at: datetime | None = shown(
        SHOP, "When so much fits again (UTC); null: it is more than the limit at any time."
    )

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {**refused.facts, "variant_id": _variant_id(refused)}

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, Any]:
        """The period in words, and the numbers."""
        zh = ("24 小时", f"{refused.days} 天")
        en = ("24 hours", f"{refused.days} days")
        period = (zh if locale == "zh-CN" else en)[int(refused.days > 1)]
        return {"period": period, "limit": refused.limit, "used": refused.used}


@refusal(
    "TOO_MANY_OPEN_ORDERS",
    SHOP,
    zh="您有 {open} 个订单待付款，最多同时 {limit} 个；请先付款或取消。",
    en="{open} of your orders wait for payment, and {limit} may at a time: pay or cancel one first.",
)
class TooManyOpenOrders(UserError):
    """The buyer has as many orders waiting for payment as one may have; nothing was ordered."""

    limit: int = shown(SHOP, "Most orders of one person that may wait for payment.")
    open: int = shown(SHOP, "How many wait now.")
    resets_at: datetime = shown(SHOP, "When the first of them gives its goods back (UTC).")


_FORMATS = {
    AccountFormat.PHONE: ("手机号", "phone number"),
    AccountFormat.GAME_ID: ("游戏账号", "player's id"),
    AccountFormat.EMAIL: ("邮箱", "e-mail address"),
    AccountFormat.FREE: ("账号", "account"),
}


def _account_facts(refused: Refusal, locale: str) -> dict[str, Any]:
    return {**refused.facts, "variant_id": _variant_id(refused)}


def _account_words(refused: Any, locale: str) -> dict[str, str]:
    return {"words": _FORMATS[refused.format][0 if locale == "zh-CN" else 1]}


@refusal("ACCOUNT_REQUIRED", SELLING, zh="请填写要充值的{words}。", en="Name the {words} to be credited.")
class AccountRequired(UserError):
    """The goods are credited to an account, and none was named."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    format: AccountFormat = shown(SELLING, "What is to be named.")
    facts_of = staticmethod(_account_facts)
    words_of = staticmethod(_account_words)


@refusal("ACCOUNT_INVALID", SELLING, zh="这不是有效的{words}，请核对。", en="This is no {words}. Check it.")
class AccountInvalid(UserError):
    """What was named is no account of the kind these goods need."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    format: AccountFormat = shown(SELLING, "What is to be named.")
    facts_of = staticmethod(_account_facts)
    words_of = staticmethod(_account_words)


@refusal(
    "ACCOUNT_LIMIT_REACHED",
    SELLING,
    zh="同一号码 24 小时内最多充值 {limit} 次。",
    en="One number may be topped up {limit} times within 24 hours.",
)
class AccountLimitReached(UserError):
    """The number got as many top-ups as one may in 24 hours, whoever bought them."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    limit: int = shown(SELLING, "Most top-ups of one number in 24 hours.")
    used: int = shown(SELLING, "How many it got already.")
    resets_at: datetime | None = shown(SELLING, "When so many fit again (UTC); null: they never do.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {**refused.facts, "variant_id": _variant_id(refused)}


@refusal(
    "CONTACT_REQUIRED",
    SHOP,
    zh="请留下邮箱或手机号，以便接收订单。",
    en="Leave an e-mail address or a phone number, so that the order can reach you.",
)
class ContactRequired(UserError):
    """A guest leaves an e-mail address or a phone number."""


@refusal(
    "NO_RETURN_NOT_ACCEPTED",
    SHOP,
    zh="请先确认：数字商品一经发放不支持退货。",
    en="Confirm first that digital goods cannot be returned once they are delivered.",
)
class NoReturnNotAccepted(UserError):
    """The buyer has not confirmed that digital goods are not returned."""
