"""What a rule says about goods, channels and thresholds, read from it. Pure."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from backend.domain.promotions.conflicts.values import Shelved
from backend.domain.promotions.pricing.rules import (
    All,
    AtLeastAmount,
    AtLeastPieces,
    BuyXGetY,
    Combine,
    Condition,
    Every,
    FeeWaived,
    Gift,
    InChannels,
    Ladder,
    Not,
    NthPiece,
    PiecesPercentage,
    Rule,
    Selection,
    SetPrice,
    Some,
)

# More pieces than this are not tried: what nobody buys conflicts with nothing.
MOST_PIECES = 99


def picks(selection: Selection, one: Shelved) -> bool:
    """Whether the goods are among those selected."""
    if one.variant_id in selection.except_variant_ids or one.product_id in selection.except_product_ids:
        return False
    named = selection.variant_ids or selection.product_ids or selection.category_ids or selection.brands
    return (
        not named
        or one.variant_id in selection.variant_ids
        or one.product_id in selection.product_ids
        or not selection.category_ids.isdisjoint(one.category_ids)
        or (one.brand is not None and one.brand in selection.brands)
    )


def touches(rule: Rule, one: Shelved) -> bool:
    """Whether the rule may take something off these goods."""
    match rule.effect:
        case Gift() | FeeWaived():
            return False
        case SetPrice(parts=parts):
            return any(picks(part.goods, one) for part in parts)
        case BuyXGetY(gets=Selection() as gets):
            return picks(gets, one)
        case _:
            return picks(rule.goods, one)


def channels(rule: Rule) -> frozenset[UUID] | None:
    """Where it counts; None: everywhere."""
    found = [leaf.channel_ids for leaf in _demanded(rule.when) if isinstance(leaf, InChannels)]
    return frozenset.intersection(*found) if found else None


def meet(one: Rule, other: Rule) -> bool:
    """Whether there is a channel and a moment at which both count."""
    mine, its = channels(one), channels(other)
    if mine is not None and its is not None and mine.isdisjoint(its):
        return False
    over = one.ends_at and other.starts_at and one.ends_at <= other.starts_at
    before = other.ends_at and one.starts_at and other.ends_at <= one.starts_at
    return not over and not before


def decided(one: Rule, other: Rule) -> bool:
    """Whether a rule says what becomes of both: a group, or one that counts alone."""
    if one.stage is not other.stage:
        return True
    if Combine.EXCLUSIVE in (one.combine, other.combine):
        return True
    # Whoever names no group is in the one without a name; that both stack is meant where they share a name.
    return (
        one.combine is other.combine
        and one.group == other.group
        and (one.combine is Combine.BEST_OF or one.group != "")
    )


def generous(rule: Rule) -> Rule:
    """The rule for a buyer of whom everything holds at a moment when it counts: channels and the cart still matter."""
    return replace(rule, when=_about_cart(rule.when), starts_at=None, ends_at=None)


def quantities(rule: Rule, price_minor: int) -> Iterator[int]:
    """With how many pieces at this price the rule changes what it does."""
    match rule.effect:
        case Ladder(steps=steps):
            yield from (_reaching(step.threshold_minor, price_minor) for step in steps)
        case Every(threshold_minor=threshold):
            yield _reaching(threshold, price_minor)
        case PiecesPercentage(steps=pieces):
            yield from (step.pieces for step in pieces)
        case NthPiece(nth=nth):
            yield nth
        case BuyXGetY(buy=buy, get=get, gets=None):
            yield buy + get
        case _:
            pass
    for leaf in _demanded(rule.when):
        match leaf:
            case AtLeastPieces(pieces=pieces_):
                yield pieces_
            case AtLeastAmount(minor=minor):
                yield _reaching(minor, price_minor)


def threshold(rule: Rule) -> int | None:
    """The first amount it asks for; None: it asks for none."""
    match rule.effect:
        case Ladder(steps=steps):
            return steps[0].threshold_minor
        case Every(threshold_minor=minor):
            return minor
    return next((leaf.minor for leaf in _demanded(rule.when) if isinstance(leaf, AtLeastAmount)), None)


def _reaching(minor: int, price_minor: int) -> int:
    return max(1, -(-minor // price_minor)) if price_minor > 0 else 1


def _demanded(when: Condition | None) -> Iterator[Condition]:
    """The leaves without which the condition never holds."""
    match when:
        case None:
            return
        case All(of=of):
            for one in of:
                yield from _demanded(one)
        case Some(of=(only,)):
            yield from _demanded(only)
        case Some() | Not():
            return
        case leaf:
            yield leaf


def _about_cart(when: Condition | None) -> Condition | None:
    """What is left of a condition where all that is about people, times, devices and payments holds; None: nothing."""
    match when:
        case None:
            return None
        case All(of=of):
            left = [kept for one in of if (kept := _about_cart(one)) is not None]
            return All(tuple(left)) if left else None
        case Some(of=of):
            some = [_about_cart(one) for one in of]
            return None if None in some else Some(tuple(one for one in some if one is not None))
        case Not(of=inner):
            return when if isinstance(inner, InChannels | AtLeastPieces | AtLeastAmount) else None
        case InChannels() | AtLeastPieces() | AtLeastAmount():
            return when
        case _:
            return None
