"""Gifts that promotions offer with an order, and why one of them cannot be had."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.catalog.queries import offers as catalogue
from backend.domain.checkout.pricing import Promoted
from backend.schema.context import Info
from backend.schema.doors import SHOP, UserError, edge, refusal, shown, typed
from backend.schema.offers import Listing, Variant, listing, reader


async def variants_of_options(options: Sequence["GiftOption"], info: Info) -> list[Variant | None]:
    """The variant of each, one statement."""
    found = await catalogue.options_by_id(reader(info), [one.variant_row_id for one in options])
    return [Variant.of(option) if option else None for option in found]


async def listings_of_options(options: Sequence["GiftOption"], info: Info) -> list[Listing | None]:
    """The product or bundle of each, two statements."""
    variants = await catalogue.options_by_id(reader(info), [one.variant_row_id for one in options])
    wanted = [option.product_id for option in variants if option]
    found = dict(zip(wanted, await catalogue.offers_by_id(reader(info), wanted), strict=True))
    offers = [found.get(option.product_id) if option else None for option in variants]
    return [listing(offer, info) if offer else None for offer in offers]


@typed(SHOP)
class GiftOption:
    """What may be taken for nothing."""

    variant_id: strawberry.ID = shown(SHOP, "For `gifts` of a quote or an order.")
    variant: Variant | None = edge(SHOP, "What it is; null when it is not sold here now.", variants_of_options)
    listing: Listing | None = edge(
        SHOP, "The product or bundle it belongs to; null when it is not sold here now.", listings_of_options
    )
    taken: bool = shown(SHOP, "Whether it is among the gifts that were asked for.")
    variant_row_id: strawberry.Private[UUID]


@typed(SHOP)
class GiftOffer:
    """Gifts that a promotion offers with these goods."""

    name: str = shown(SHOP, "What the promotion is called.")
    picks: int = shown(SHOP, "How many of the options may be taken.")
    options: list[GiftOption] = shown(SHOP, "What there is to choose from.", size=3)

    @classmethod
    def of(cls, promoted: Promoted | None, locale: str) -> list["GiftOffer"]:
        """From what became of the promotions."""
        if promoted is None:
            return []
        taken = {(by, sellable.variant_id) for by, sellable in promoted.gifts}
        offers = []
        for one in promoted.reckoning.gifts:
            names = promoted.rules[one.rule_id].names
            options = [
                GiftOption(
                    variant_id=strawberry.ID(ids.public("var", id)),
                    taken=(one.rule_id, id) in taken,
                    variant_row_id=id,
                )
                for id in one.variant_ids
            ]
            offers.append(cls(name=names.zh if locale == "zh-CN" else names.en, picks=one.picks, options=options))
        return offers


_WORDS = {
    "NOT_EARNED": ("这件赠品目前不能领取，请重新选择。", "That gift is not to be had with these goods."),
    "NOT_SOLD": ("这件赠品已下架，请选择其他赠品。", "That gift is not on offer any more. Choose another."),
    "NEEDS_ACCOUNT": ("这件商品不能作为赠品领取。", "That cannot be taken as a gift."),
    "OUT_OF_STOCK": (
        "这件赠品已领完，请选择其他赠品，或不要赠品继续下单。",
        "That gift is gone. Choose another, or go without.",
    ),
}


@refusal("GIFT_REFUSED", SHOP, zh="{words}", en="{words}")
class GiftRefused(UserError):
    """A gift that was chosen cannot be had; nothing was ordered. It can be, without it or with another one."""

    variant_id: strawberry.ID = shown(SHOP, "Which.")
    reason: str = shown(SHOP, "NOT_EARNED, NOT_SOLD, NEEDS_ACCOUNT or OUT_OF_STOCK.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {**refused.facts, "variant_id": strawberry.ID(ids.public("var", refused.facts["variant_id"]))}

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """Why, in words."""
        return {"words": _WORDS[refused.reason][0 if locale == "zh-CN" else 1]}
