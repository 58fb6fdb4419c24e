"""What a rule of promotions does: one of some kinds."""

from typing import Annotated, TypeAlias

import strawberry

from backend.domain.promotions.pricing import rules
from backend.schema.doors import STAFF, shown, typed, union
from backend.schema.promotion_goods import PromotionGoods, public
from backend.schema.scalars import Money

_BPS = "In 0.01 %: 1 to 10000."
_TIMES = "How often at most in one order; null: as often as the goods allow."


@typed(STAFF)
class PromotionPercentage:
    """A part off all the goods together; in the stage ITEM off each line."""

    bps: int = shown(STAFF, _BPS)


@typed(STAFF)
class PromotionAmount:
    """An amount off all the goods together, or off each piece."""

    off: Money = shown(STAFF, "How much.")
    each_piece: bool = shown(STAFF, "Off each piece, as far as its price goes.")


@typed(STAFF)
class PromotionFixedPrice:
    """Each piece at one price; one that costs less stays as it is."""

    price: Money = shown(STAFF, "What a piece costs.")


@typed(STAFF)
class PromotionLadderStep:
    """From a threshold on so much is off."""

    threshold: Money = shown(STAFF, "What the goods must come to.")
    off: Money = shown(STAFF, "How much is off then.")


@typed(STAFF)
class PromotionLadder:
    """满减: of the steps that are reached, the highest counts."""

    steps: list[PromotionLadderStep] = shown(STAFF, "From the lowest up.", size=3)


@typed(STAFF)
class PromotionEvery:
    """每满: so much off for each whole threshold."""

    threshold: Money = shown(STAFF, "For each whole one of these.")
    off: Money = shown(STAFF, "How much is off for each.")
    times: int | None = shown(STAFF, _TIMES)


@typed(STAFF)
class PromotionPiecesStep:
    """From so many pieces on a part is off."""

    pieces: int = shown(STAFF, "How many.")
    bps: int = shown(STAFF, _BPS)


@typed(STAFF)
class PromotionPiecesPercentage:
    """N件M折: of the steps that are reached, the highest counts, for all the goods."""

    piece_steps: list[PromotionPiecesStep] = shown(STAFF, "From the lowest up.", size=3)


@typed(STAFF)
class PromotionNthPiece:
    """第二件: of each group of so many pieces, dearest first, the cheapest has a part off."""

    nth: int = shown(STAFF, "How many make a group, e.g. 2 for the second piece.")
    bps: int = shown(STAFF, _BPS)


@typed(STAFF)
class PromotionBuyGet:
    """For so many pieces bought some are got with a part off: the cheapest. None is bought and got at once."""

    buy: int = shown(STAFF, "How many are bought for one time.")
    get: int = shown(STAFF, "How many are got for one time.")
    gets: PromotionGoods | None = shown(STAFF, "What may be got; null: the goods that are bought.")
    bps: int = shown(STAFF, "In 0.01 % off what is got; 10000: for nothing.")
    times: int | None = shown(STAFF, _TIMES)


@typed(STAFF)
class PromotionSetPart:
    """So many pieces of some goods in a set."""

    goods: PromotionGoods = shown(STAFF, "Which goods.")
    pieces: int = shown(STAFF, "How many.")


@typed(STAFF)
class PromotionSetPrice:
    """All parts together at one price. A set that costs less apart stays as it is."""

    parts: list[PromotionSetPart] = shown(STAFF, "What makes up a set.", size=3)
    price: Money = shown(STAFF, "What a set costs.")
    times: int | None = shown(STAFF, _TIMES)


@typed(STAFF)
class PromotionGift:
    """The buyer takes some pieces for nothing, once an order."""

    variant_ids: list[strawberry.ID] = shown(STAFF, "Among these.", size=3)
    picks: int = shown(STAFF, "How many pieces.")


@typed(STAFF)
class PromotionFeeWaived:
    """The service fee is not asked."""

    waived: bool = shown(STAFF, "Always true.")


PromotionEffect: TypeAlias = Annotated[
    PromotionPercentage
    | PromotionAmount
    | PromotionFixedPrice
    | PromotionLadder
    | PromotionEvery
    | PromotionPiecesPercentage
    | PromotionNthPiece
    | PromotionBuyGet
    | PromotionSetPrice
    | PromotionGift
    | PromotionFeeWaived,
    union("PromotionEffect", "What a promotion does."),
]


def effect_of(effect: rules.Effect, currency: str) -> PromotionEffect:  # noqa: C901 - one line for each kind
    """From the domain's effect."""

    def money(amount: int) -> Money:
        return Money.minor(amount, currency)

    match effect:
        case rules.Percentage(bps):
            return PromotionPercentage(bps=bps)
        case rules.Amount(off, each_piece):
            return PromotionAmount(off=money(off), each_piece=each_piece)
        case rules.FixedPrice(price):
            return PromotionFixedPrice(price=money(price))
        case rules.Ladder(steps):
            return PromotionLadder(
                steps=[
                    PromotionLadderStep(threshold=money(one.threshold_minor), off=money(one.off_minor)) for one in steps
                ]
            )
        case rules.Every(threshold, off, times):
            return PromotionEvery(threshold=money(threshold), off=money(off), times=times)
        case rules.PiecesPercentage(piece_steps):
            return PromotionPiecesPercentage(
                piece_steps=[PromotionPiecesStep(pieces=one.pieces, bps=one.bps) for one in piece_steps]
            )
        case rules.NthPiece(nth, bps):
            return PromotionNthPiece(nth=nth, bps=bps)
        case rules.BuyXGetY(buy, get, gets, bps, times):
            got = None if gets is None else PromotionGoods.of(gets)
            return PromotionBuyGet(buy=buy, get=get, gets=got, bps=bps, times=times)
        case rules.SetPrice(parts, price, times):
            shown_parts = [PromotionSetPart(goods=PromotionGoods.of(one.goods), pieces=one.pieces) for one in parts]
            return PromotionSetPrice(parts=shown_parts, price=money(price), times=times)
        case rules.Gift(variant_ids, picks):
            return PromotionGift(variant_ids=public("var", variant_ids), picks=picks)
        case rules.FeeWaived():
            return PromotionFeeWaived(waived=True)
