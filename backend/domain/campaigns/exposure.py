"""What a campaign may cost at most, and whether one person may publish it. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from backend.domain.campaigns.content import Content, Piece
from backend.domain.campaigns.kinds import kind_of
from backend.domain.campaigns.states import ApprovalReason
from backend.domain.campaigns.sums import least, times, total
from backend.domain.promotions.depth import Good, Thresholds, cost_of_use, part_of
from backend.domain.promotions.pricing.rules import Combine, Rule, Stage


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
    pieces = content.pieces
    deepest: dict[str, int] = defaultdict(int)
    below, discount = [], 0
    for one in goods:
        if one.price_minor <= 0:
            continue
        off = {piece.key: kind_of(piece).taken_off(piece, one, goods) for piece in pieces}
        for key, minor in off.items():
            deepest[key] = max(deepest[key], part_of(minor, one.price_minor))
        together = min(one.price_minor, _together(pieces, off))
        discount = max(discount, part_of(together, one.price_minor))
        if together and one.price_minor - together < one.floor_minor:
            below.append(_below(one, together))
    found = tuple(
        PieceExposure(piece.key, kind_of(piece).cost(piece, content.settings, goods), deepest[piece.key])
        for piece in pieces
    )
    cost = _cost(content, found, goods)
    reasons = _reasons(cost, discount, bool(below), thresholds)
    return Exposure(cost, discount, tuple(below), found, reasons if pieces else ())


def _together(pieces: Sequence[Piece], off: dict[str, int]) -> int:
    """The most that pieces may take off one of the goods: its rules together, or from one price that is asked outright
    the rules that count on it too.
    """
    rules = [(piece, piece.rule) for piece in pieces if piece.rule is not None]
    on_flash = _of_rules([(piece, rule) for piece, rule in rules if rule.flash_too], off)
    outright = [
        off[piece.key] + (on_flash if piece.flash_sale is not None else 0)
        for piece in pieces
        if piece.rule is None and off[piece.key]
    ]
    return max(_of_rules(rules, off), *outright, 0)


def _of_rules(some: Iterable[tuple[Piece, Rule]], off: dict[str, int]) -> int:
    """What all rules may take off: all that stack, and of those that exclude each other the one that does most."""
    stacked = 0
    best: dict[tuple[Stage, str], int] = defaultdict(int)
    for piece, rule in some:
        minor = off[piece.key]
        if rule.combine is Combine.STACK:
            stacked += minor
        else:
            place = (rule.stage, rule.group if rule.combine is Combine.BEST_OF else "")
            best[place] = max(best[place], minor)
    return stacked + sum(best.values())


def _cost(content: Content, found: Sequence[PieceExposure], goods: Sequence[Good]) -> int | None:
    """What all of it may cost: within the budget, and each within bounds of its own."""
    rules = [piece.rule for piece in content.pieces if piece.rule is not None]
    of_rules = [one.cost_minor for one, piece in zip(found, content.pieces, strict=True) if piece.rule is not None]
    others = [one.cost_minor for one, piece in zip(found, content.pieces, strict=True) if piece.rule is None]
    # Each use with all rules.
    by_uses = times(content.settings.budget_uses, total(cost_of_use(rule, goods) for rule in rules))
    return least(content.settings.budget_minor, total([least(by_uses, total(of_rules)), *others]))


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
