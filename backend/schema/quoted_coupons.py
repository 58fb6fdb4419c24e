"""Coupons in a quote: what became of those that were given, and what the buyer's own would save."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from backend.core.refusals import Refusal
from backend.domain.checkout import usable
from backend.domain.checkout.drafts import promotion_facts
from backend.domain.checkout.quotes import Quote as DomainQuote
from backend.domain.promotions.pricing.values import Outcome
from backend.schema.context import Info
from backend.schema.doors import SHOP, shown, typed
from backend.schema.own_coupons import OwnCoupon
from backend.schema.promotions import message_of
from backend.schema.refusals import as_user_error
from backend.schema.scalars import Money

if TYPE_CHECKING:
    from backend.schema.checkout import Quote

_NOT_HERE = ("不适用于这些商品。", "It does not count for these goods.")


@typed(SHOP)
class QuotedCoupon:
    """A coupon that was given, by its code or by its id."""

    name: str | None = shown(SHOP, "What it is called; null for what is no coupon.")
    counts: bool = shown(SHOP, "Whether it counts: the order would take it.")
    saves: Money = shown(SHOP, "What it takes off.")
    message: str | None = shown(SHOP, "Why it does not count, or counts with less, in the reader's language.")

    @classmethod
    def of_quote(cls, quote: DomainQuote, locale: str) -> list["QuotedCoupon"]:
        """Of all that were given."""
        if not quote.coupons:
            return []
        priced = quote.priced
        facts: Sequence[Mapping[str, Any]] = promotion_facts(priced).get("promotions", [])
        known = {UUID(one["id"]): one for one in facts}
        place = 0 if locale == "zh-CN" else 1
        found = []
        for one in quote.coupons:
            nothing = Money.minor(0, priced.currency)
            if isinstance(one, Refusal):
                told = as_user_error(one, locale).message
                found.append(cls(name=None, counts=False, saves=nothing, message=told))
            elif (fact := known.get(one.promotion_id)) is None:
                found.append(cls(name=None, counts=False, saves=nothing, message=_NOT_HERE[place]))
            else:
                found.append(cls._of_fact(fact, facts, priced.currency, locale))
        return found

    @classmethod
    def _of_fact(
        cls, fact: Mapping[str, Any], facts: Sequence[Mapping[str, Any]], currency: str, locale: str
    ) -> "QuotedCoupon":
        names = {one["id"]: one["zh" if locale == "zh-CN" else "en"] for one in facts}
        return cls(
            name=names[fact["id"]],
            counts=fact["outcome"] != Outcome.REFUSED.value,
            saves=Money.minor(fact["minor"], currency),
            message=message_of(fact, names.get(fact.get("by", "")), currency, locale) if "why" in fact else None,
        )


@typed(SHOP)
class UsableCoupon:
    """A coupon of the buyer's own, and what it would save here."""

    own: OwnCoupon = shown(SHOP, "The coupon.")
    saves: Money = shown(SHOP, "What it alone would take off; nothing where it does not count here.")


async def usable_of_quotes(quotes: Sequence["Quote"], info: Info) -> list[list[UsableCoupon] | None]:
    """What the caller's own coupons would save."""
    asked = info.context
    if asked.caller.customer_id is None or asked.caller.is_guest:
        return [None] * len(quotes)
    found = []
    for quote in quotes:
        some = await usable.usable_coupons(quote.row, asked.caller.customer_id, asked.channel_id, at=asked.at)
        currency = quote.row.priced.currency
        shown_ = [UsableCoupon(own=OwnCoupon.of(one.issued), saves=Money.minor(one.minor, currency)) for one in some]
        found.append(shown_)
    return list(found)
