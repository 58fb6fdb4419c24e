"""What a rule of promotions shall do, given by staff as exactly one of some kinds."""

from typing import Any

import strawberry

from backend.schema.doors import STAFF, given, shown
from backend.schema.promotion_goods import PromotionGoodsInput, minor, row_ids
from backend.schema.scalars import MoneyInput

_BPS = "In 0.01 %: 1 to 10000."
_TIMES = "How often at most in one order; null: as often as the goods allow."


@given(STAFF)
class PromotionPercentageInput:
    """A part off all the goods together; in the stage ITEM off each line."""

    bps: int = shown(STAFF, _BPS)


@given(STAFF)
class PromotionAmountInput:
    """An amount off all the goods together, or off each piece."""

    off: MoneyInput = shown(STAFF, "How much.")
    each_piece: bool = shown(STAFF, "Off each piece, as far as its price goes.", default=False)


@given(STAFF)
class PromotionFixedPriceInput:
    """Each piece at one price; one that costs less stays as it is."""

    price: MoneyInput = shown(STAFF, "What a piece costs; 0 only with a cap.")


@given(STAFF)
class PromotionLadderStepInput:
    """From a threshold on so much is off."""

    threshold: MoneyInput = shown(STAFF, "What the goods must come to; above the step before.")
    off: MoneyInput = shown(STAFF, "How much is off then; above the step before, not above the threshold.")


@given(STAFF)
class PromotionLadderInput:
    """满减: of the steps that are reached, the highest counts."""

    steps: list[PromotionLadderStepInput] = shown(STAFF, "From the lowest up, 1 to 10.")


@given(STAFF)
class PromotionEveryInput:
    """每满: so much off for each whole threshold."""

    threshold: MoneyInput = shown(STAFF, "For each whole one of these.")
    off: MoneyInput = shown(STAFF, "How much is off for each; not above the threshold.")
    times: int | None = shown(STAFF, _TIMES, default=None)


@given(STAFF)
class PromotionPiecesStepInput:
    """From so many pieces on a part is off."""

    pieces: int = shown(STAFF, "How many; above the step before.")
    bps: int = shown(STAFF, "In 0.01 %, 1 to 10000; above the step before.")


@given(STAFF)
class PromotionPiecesPercentageInput:
    """N件M折: of the steps that are reached, the highest counts, for all the goods."""

    piece_steps: list[PromotionPiecesStepInput] = shown(STAFF, "From the lowest up, 1 to 10.")


@given(STAFF)
class PromotionNthPieceInput:
    """第二件: of each group of so many pieces, dearest first, the cheapest has a part off."""

    nth: int = shown(STAFF, "How many make a group, at least 2.")
    bps: int = shown(STAFF, _BPS)


@given(STAFF)
class PromotionBuyGetInput:
    """For so many pieces bought some are got with a part off: the cheapest. None is bought and got at once."""

    buy: int = shown(STAFF, "How many are bought for one time.")
    get: int = shown(STAFF, "How many are got for one time.")
    gets: PromotionGoodsInput | None = shown(STAFF, "What may be got; null: the goods that are bought.", default=None)
    bps: int = shown(STAFF, "In 0.01 % off what is got; 10000: for nothing.")
    times: int | None = shown(STAFF, _TIMES, default=None)


@given(STAFF)
class PromotionSetPartInput:
    """So many pieces of some goods in a set."""

    goods: PromotionGoodsInput = shown(STAFF, "Which goods.")
    pieces: int = shown(STAFF, "How many.")


@given(STAFF)
class PromotionSetPriceInput:
    """All parts together at one price. A set that costs less apart stays as it is."""

    parts: list[PromotionSetPartInput] = shown(STAFF, "What makes up a set: 1 to 10 parts of 20 pieces in all.")
    price: MoneyInput = shown(STAFF, "What a set costs; 0 only with a cap.")
    times: int | None = shown(STAFF, _TIMES, default=None)


@given(STAFF)
class PromotionGiftInput:
    """The buyer takes some pieces for nothing, once an order."""

    variant_ids: list[strawberry.ID] = shown(STAFF, "Among these, 1 to 100.")
    picks: int = shown(STAFF, "How many pieces, 1 to 100.")


@given(STAFF, one_of=True)
class PromotionEffectInput:
    """What a promotion shall do: exactly one kind."""

    percentage: PromotionPercentageInput | None = shown(STAFF, "A part off.", default=strawberry.UNSET)
    amount: PromotionAmountInput | None = shown(STAFF, "An amount off.", default=strawberry.UNSET)
    fixed_price: PromotionFixedPriceInput | None = shown(STAFF, "One price for each.", default=strawberry.UNSET)
    ladder: PromotionLadderInput | None = shown(STAFF, "满减 by steps.", default=strawberry.UNSET)
    every: PromotionEveryInput | None = shown(STAFF, "每满.", default=strawberry.UNSET)
    pieces_percentage: PromotionPiecesPercentageInput | None = shown(STAFF, "N件M折.", default=strawberry.UNSET)
    nth_piece: PromotionNthPieceInput | None = shown(STAFF, "第二件.", default=strawberry.UNSET)
    buy_get: PromotionBuyGetInput | None = shown(STAFF, "Buy some, get some.", default=strawberry.UNSET)
    set_price: PromotionSetPriceInput | None = shown(STAFF, "One price for a set.", default=strawberry.UNSET)
    gift: PromotionGiftInput | None = shown(STAFF, "A gift to choose.", default=strawberry.UNSET)
    fee_waived: bool | None = shown(STAFF, "True: the service fee is not asked.", default=strawberry.UNSET)

    def document(self, currency: str, path: list[str]) -> dict[str, Any]:
        """As documents of rules say it."""
        kinds = {
            "ladder": self.ladder,
            "every": self.every,
            "amount": self.amount,
            "fixed_price": self.fixed_price,
            "set_price": self.set_price,
            "buy_get": self.buy_get,
            "percentage": self.percentage,
            "pieces_percentage": self.pieces_percentage,
            "nth_piece": self.nth_piece,
            "gift": self.gift,
        }
        said: dict[str, Any] = {
            kind: _document(kind_input, currency, [*path, _camel(kind)])
            for kind, kind_input in kinds.items()
            if kind_input
        }
        return said | ({"fee_waived": {}} if self.fee_waived else {})


def _document(given_: Any, currency: str, path: list[str]) -> dict[str, Any]:
    match given_:
        case PromotionPercentageInput(bps=bps):
            return {"bps": bps}
        case PromotionAmountInput(off=off, each_piece=each_piece):
            return {"off_minor": minor(off, currency, [*path, "off"]), "each_piece": each_piece}
        case PromotionFixedPriceInput(price=price):
            return {"price_minor": minor(price, currency, [*path, "price"])}
        case PromotionLadderInput(steps=steps):
            return {"steps": [_step(step, currency, [*path, "steps", str(place)]) for place, step in enumerate(steps)]}
        case PromotionEveryInput(times=times):
            return _step(given_, currency, path) | {"times": times}
        case PromotionPiecesPercentageInput(piece_steps=piece_steps):
            return {"piece_steps": [{"pieces": one.pieces, "bps": one.bps} for one in piece_steps]}
        case PromotionNthPieceInput(nth=nth, bps=bps):
            return {"nth": nth, "bps": bps}
        case PromotionBuyGetInput(gets=gets):
            got = None if gets is None else gets.document([*path, "gets"])
            said = {"buy": given_.buy, "get": given_.get, "bps": given_.bps, "times": given_.times}
            return said | {"gets": got}
        case PromotionSetPriceInput(parts=parts):
            return {
                "parts": [
                    {"goods": part.goods.document([*path, "parts", str(place), "goods"]), "pieces": part.pieces}
                    for place, part in enumerate(parts)
                ],
                "price_minor": minor(given_.price, currency, [*path, "price"]),
                "times": given_.times,
            }
        case PromotionGiftInput(variant_ids=variant_ids, picks=picks):
            return {"variant_ids": row_ids("var", variant_ids, [*path, "variantIds"]), "picks": picks}
        case _:
            raise TypeError(f"not an effect: {type(given_).__name__}")


def _step(given_: PromotionLadderStepInput | PromotionEveryInput, currency: str, path: list[str]) -> dict[str, Any]:
    return {
        "threshold_minor": minor(given_.threshold, currency, [*path, "threshold"]),
        "off_minor": minor(given_.off, currency, [*path, "off"]),
    }


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)
