"""What a campaign may cost at most, and whether one person may publish it. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from backend.domain.campaigns.content import Content, Piece
from backend.domain.campaigns.depth import WHOLE, Good, cost_of_use, taken_off
from backend.domain.campaigns.states import ApprovalReason
from backend.domain.promotions.pricing.rules import Combine, Stage

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What one person may give away: so much money, and such a part of a price."""

    cost_minor: int
    discount_bps: int


@dataclass(frozen=True, slots=True)
class PieceExposure:
    """What one piece may cost (None: without limit), and the most that it takes off any of its goods."""

    key: str
    cost_minor: int | None
    discount_bps: int


@dataclass(frozen=True, slots=True)
class BelowFloor:
    """Goods that may come below the least that may be asked for them; checkout would give less off instead."""

    variant_id: UUID
    channel_id: UUID
    price_minor: int
    floor_minor: int
    lowest_minor: int


@dataclass(frozen=True, slots=True)
class Exposure:
    """The worst that a campaign may do, all of its pieces together, and why somebody else has to look at it."""

    cost_minor: int | None
    discount_bps: int
    below_floor: tuple[BelowFloor, ...]
    pieces: tuple[PieceExposure, ...]
    reasons: tuple[ApprovalReason, ...]


def exposure(content: Content, goods: Sequence[Good], thresholds: Thresholds) -> Exposure:
    """What it may cost and take off, `goods` being all that its channels sell."""
    pieces, costs = content.pieces, {piece.key: cost_of_use(piece.rule, goods) for piece in content.pieces}
    deepest: dict[str, int] = defaultdict(int)
    below, discount = [], 0
    for one in goods:
        if one.price_minor <= 0:
            continue
        off = {piece.key: taken_off(piece.rule, one, goods) for piece in pieces}
        for key, minor in off.items():
            deepest[key] = max(deepest[key], _bps(minor, one.price_minor))
        together = min(one.price_minor, _together(pieces, off))
        discount = max(discount, _bps(together, one.price_minor))
        if together and one.price_minor - together < one.floor_minor:
            below.append(_below(one, together))
    found = tuple(
        PieceExposure(piece.key, _cost(piece, costs[piece.key], content), deepest[piece.key]) for piece in pieces
    )
    cost = _least(
        content.settings.budget_minor, _by_uses(content, costs.values()), _sum(one.cost_minor for one in found)
    )
    reasons = _reasons(cost, discount, bool(below), thresholds)
    return Exposure(cost, discount, tuple(below), found, reasons if pieces else ())


def _together(pieces: Iterable[Piece], off: dict[str, int]) -> int:
    """What all pieces may take off: all that stack, and of those that exclude each other the one that does most."""
    stacked = 0
    best: dict[tuple[Stage, str], int] = defaultdict(int)
    for piece in pieces:
        rule, minor = piece.rule, off[piece.key]
        if rule.combine is Combine.STACK:
            stacked += minor
        else:
            place = (rule.stage, rule.group if rule.combine is Combine.BEST_OF else "")
            best[place] = max(best[place], minor)
    return stacked + sum(best.values())


def _cost(piece: Piece, use: int | None, content: Content) -> int | None:
    limits, settings = piece.limits, content.settings
    hours = -(-(settings.ends_at - settings.starts_at) // _HOUR)
    return _least(
        limits.most_minor,
        _times(limits.most_uses, use),
        _times(limits.most_minor_an_hour, hours),
        _times(limits.most_uses_an_hour, _times(use, hours)),
    )


def _by_uses(content: Content, costs: Iterable[int | None]) -> int | None:
    """What its uses may cost, each with all pieces."""
    return _times(content.settings.budget_uses, _sum(costs))


def _reasons(cost: int | None, discount: int, below: bool, most: Thresholds) -> tuple[ApprovalReason, ...]:
    found = []
    if cost is None:
        found.append(ApprovalReason.UNLIMITED)
    elif cost > most.cost_minor:
        found.append(ApprovalReason.EXPOSURE)
    if discount > most.discount_bps:
        found.append(ApprovalReason.DISCOUNT)
    if below:
        found.append(ApprovalReason.BELOW_FLOOR)
    return tuple(found)


def _below(one: Good, off: int) -> BelowFloor:
    return BelowFloor(one.variant_id, one.channel_id, one.price_minor, one.floor_minor, one.price_minor - off)


def _bps(minor: int, of: int) -> int:
    return min(WHOLE, minor * WHOLE // of)


def _times(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one * other


def _least(*some: int | None) -> int | None:
    return min((one for one in some if one is not None), default=None)


def _sum(some: Iterable[int | None]) -> int | None:
    total = 0
    for one in some:
        if one is None:
            return None
        total += one
    return total
