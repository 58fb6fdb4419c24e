"""Effects in documents: one name for each kind, as `{"ladder": {"steps": [{"threshold_minor": 20000, …}]}}`."""

from collections.abc import Callable
from typing import Any

from backend.core.refusals import InvalidInput
from backend.domain.promotions.documents.given import Given
from backend.domain.promotions.documents.goods import read_goods, write_goods
from backend.domain.promotions.pricing import rules

MOST_STEPS, MOST_PARTS, MOST_IN_SET, MOST_GIFTS, MOST_TIMES = 10, 10, 20, 100, 10_000


def read_effect(given: Given) -> rules.Effect:
    """The effect of the kind that is named."""
    kind, _ = given.kind()
    reader = _EFFECTS.get(kind)
    if reader is None:
        raise InvalidInput("UNKNOWN", path=given.at(kind))
    return reader(given.part(kind))


def _percentage(given: Given) -> rules.Percentage:
    return rules.Percentage(given.only("bps").bps("bps"))


def _amount(given: Given) -> rules.Amount:
    return rules.Amount(
        given.only("off_minor", "each_piece").minor("off_minor"), given.true("each_piece", default=False)
    )


def _fixed_price(given: Given) -> rules.FixedPrice:
    return rules.FixedPrice(given.only("price_minor").minor("price_minor", 0))


def _ladder(given: Given) -> rules.Ladder:
    steps: list[rules.LadderStep] = []
    for one in given.only("steps").parts("steps", MOST_STEPS):
        step = rules.LadderStep(
            one.only("threshold_minor", "off_minor").minor("threshold_minor"), one.minor("off_minor")
        )
        # Steps that overlap, or stand in no order, would leave open which of them counts.
        if steps and step.threshold_minor <= steps[-1].threshold_minor:
            raise InvalidInput("NOT_ASCENDING", path=one.at("threshold_minor"))
        if steps and step.off_minor <= steps[-1].off_minor:
            raise InvalidInput("NOT_ASCENDING", path=one.at("off_minor"))
        _within_threshold(step.off_minor, step.threshold_minor, one)
        steps.append(step)
    return rules.Ladder(tuple(steps))


def _every(given: Given) -> rules.Every:
    given.only("threshold_minor", "off_minor", "times")
    effect = rules.Every(
        given.minor("threshold_minor"), given.minor("off_minor"), given.perhaps("times", 1, MOST_TIMES)
    )
    _within_threshold(effect.off_minor, effect.threshold_minor, given)
    return effect


def _within_threshold(off: int, threshold: int, given: Given) -> None:
    if off > threshold:
        raise InvalidInput("ABOVE_THRESHOLD", path=given.at("off_minor"))


def _pieces_percentage(given: Given) -> rules.PiecesPercentage:
    steps: list[rules.PiecesStep] = []
    for one in given.only("piece_steps").parts("piece_steps", MOST_STEPS):
        step = rules.PiecesStep(one.only("pieces", "bps").pieces("pieces"), one.bps("bps"))
        if steps and step.pieces <= steps[-1].pieces:
            raise InvalidInput("NOT_ASCENDING", path=one.at("pieces"))
        if steps and step.bps <= steps[-1].bps:
            raise InvalidInput("NOT_ASCENDING", path=one.at("bps"))
        steps.append(step)
    return rules.PiecesPercentage(tuple(steps))


def _nth_piece(given: Given) -> rules.NthPiece:
    return rules.NthPiece(given.only("nth", "bps").pieces("nth", 2), given.bps("bps"))


def _buy_get(given: Given) -> rules.BuyXGetY:
    given.only("buy", "get", "gets", "bps", "times")
    return rules.BuyXGetY(
        buy=given.pieces("buy"),
        get=given.pieces("get"),
        gets=read_goods(given, "gets") if given.has("gets") else None,
        bps=given.bps("bps"),
        times=given.perhaps("times", 1, MOST_TIMES),
    )


def _set_price(given: Given) -> rules.SetPrice:
    given.only("parts", "price_minor", "times")
    parts = tuple(
        rules.SetPart(read_goods(one.only("goods", "pieces")), one.pieces("pieces"))
        for one in given.parts("parts", MOST_PARTS)
    )
    in_set = sum(part.pieces for part in parts)
    if in_set > MOST_IN_SET:
        raise InvalidInput("TOO_MANY", path=given.at("parts"), maximum=MOST_IN_SET)
    return rules.SetPrice(parts, given.minor("price_minor", 0), given.perhaps("times", 1, MOST_TIMES))


def _gift(given: Given) -> rules.Gift:
    given.only("variant_ids", "picks")
    return rules.Gift(given.ids("variant_ids", 1, MOST_GIFTS), given.whole("picks", 1, MOST_GIFTS))


def _fee_waived(given: Given) -> rules.FeeWaived:
    given.only()
    return rules.FeeWaived()


_EFFECTS: dict[str, Callable[[Given], rules.Effect]] = {
    "percentage": _percentage,
    "amount": _amount,
    "fixed_price": _fixed_price,
    "ladder": _ladder,
    "every": _every,
    "pieces_percentage": _pieces_percentage,
    "nth_piece": _nth_piece,
    "buy_get": _buy_get,
    "set_price": _set_price,
    "gift": _gift,
    "fee_waived": _fee_waived,
}


def write_effect(effect: rules.Effect) -> dict[str, Any]:
    """The effect as it is kept."""
    match effect:
        case rules.Percentage(bps):
            return {"percentage": {"bps": bps}}
        case rules.Amount(minor, each_piece):
            return {"amount": {"off_minor": minor, "each_piece": each_piece}}
        case rules.FixedPrice(minor):
            return {"fixed_price": {"price_minor": minor}}
        case rules.Ladder(steps):
            written = [{"threshold_minor": one.threshold_minor, "off_minor": one.off_minor} for one in steps]
            return {"ladder": {"steps": written}}
        case rules.Every(threshold, off, times):
            return {"every": {"threshold_minor": threshold, "off_minor": off} | _some(times=times)}
        case rules.PiecesPercentage(steps):
            return {"pieces_percentage": {"piece_steps": [{"pieces": one.pieces, "bps": one.bps} for one in steps]}}
        case _:
            return _written_pieces(effect)


def _written_pieces(effect: rules.Effect) -> dict[str, Any]:
    match effect:
        case rules.NthPiece(nth, bps):
            return {"nth_piece": {"nth": nth, "bps": bps}}
        case rules.BuyXGetY(buy, get, gets, bps, times):
            got = None if gets is None else write_goods(gets)
            return {"buy_get": {"buy": buy, "get": get, "bps": bps} | _some(gets=got, times=times)}
        case rules.SetPrice(parts, minor, times):
            written = [{"goods": write_goods(part.goods), "pieces": part.pieces} for part in parts]
            return {"set_price": {"parts": written, "price_minor": minor} | _some(times=times)}
        case rules.Gift(variant_ids, picks):
            return {"gift": {"variant_ids": [str(id) for id in variant_ids], "picks": picks}}
        case rules.FeeWaived():
            return {"fee_waived": {}}
        case _:
            raise TypeError(f"not an effect: {type(effect).__name__}")


def _some(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
