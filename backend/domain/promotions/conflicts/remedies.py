"""What ends a conflict: the edit that is offered, and the edit as it is done to rules. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from backend.domain.promotions.conflicts.reading import channels
from backend.domain.promotions.conflicts.values import ConflictKind, Remedy, RemedyKind, Seen
from backend.domain.promotions.pricing.rules import (
    All,
    Base,
    BuyXGetY,
    Combine,
    Condition,
    InChannels,
    Rule,
    Selection,
    SetPrice,
)

# More goods are not taken out one by one: then the piece is to be about something else.
MOST_EXCEPTED = 100


def remedies_for(
    kind: ConflictKind,
    pieces: Mapping[str, Rule],
    others: Sequence[Rule],
    goods: Mapping[UUID, Seen],
    channel_id: UUID | None,
) -> tuple[Remedy, ...]:
    """The edits that end the conflict, the one that is best first."""
    keys = tuple(pieces)
    offered: list[Remedy] = []
    if kind is ConflictKind.BOTH_COUNT:
        offered += _of_both(pieces, others)
    if kind is ConflictKind.PUSHED_UNDER:
        running = tuple(key for key, rule in pieces.items() if rule.base is Base.RUNNING)
        offered += [Remedy(RemedyKind.INITIAL_BASE, running)] if running else []
    if kind is ConflictKind.LOWER_ELSEWHERE and channel_id is not None:
        offered.append(Remedy(RemedyKind.MORE_CHANNELS, keys, channel_ids=(channel_id,)))
    given = [seen.given_minor for seen in goods.values()]
    if kind in (ConflictKind.BELOW_LEAST_PRICE, ConflictKind.BELOW_MARGIN_FLOOR) and min(given) > 0:
        offered.append(Remedy(RemedyKind.CAP_PER_LINE, keys, minor=min(given)))
    if kind is ConflictKind.ALL_OFF:
        # Half of what the cheapest costs: a price again, which whoever looks may set better.
        least = min(seen.before_minor for seen in goods.values())
        offered += [Remedy(RemedyKind.CAP_PER_LINE, keys, minor=least // 2)] if least > 1 else []
    if kind is not ConflictKind.BOTH_COUNT and len(goods) <= MOST_EXCEPTED:
        offered.append(Remedy(RemedyKind.EXCEPT_GOODS, keys, variant_ids=tuple(goods)))
    return tuple(offered)


def _of_both(pieces: Mapping[str, Rule], others: Sequence[Rule]) -> list[Remedy]:
    keys = tuple(pieces)
    if not others:
        group = next((rule.group for rule in pieces.values() if rule.group), "")
        return [
            Remedy(RemedyKind.BEST_OF, keys, group=group),
            Remedy(RemedyKind.STACK_KNOWINGLY, keys, group=group or f"with-{keys[0]}"),
        ]
    # What is live is not edited from here: the draft goes by its group, or counts alone.
    live = others[0]
    offered = []
    if live.combine is Combine.BEST_OF:
        offered.append(Remedy(RemedyKind.BEST_OF, keys, group=live.group))
    if live.group and live.combine is Combine.STACK:
        offered.append(Remedy(RemedyKind.STACK_KNOWINGLY, keys, group=live.group))
    return [*offered, Remedy(RemedyKind.EXCLUSIVE, keys)]


def mended(rule: Rule, remedy: Remedy) -> Rule:
    """The rule after the edit; whoever keeps documents edits these alike."""
    match remedy.kind:
        case RemedyKind.BEST_OF:
            return replace(rule, combine=Combine.BEST_OF, group=remedy.group)
        case RemedyKind.STACK_KNOWINGLY:
            return replace(rule, combine=Combine.STACK, group=remedy.group)
        case RemedyKind.EXCLUSIVE:
            return replace(rule, combine=Combine.EXCLUSIVE)
        case RemedyKind.INITIAL_BASE:
            return replace(rule, base=Base.INITIAL)
        case RemedyKind.MORE_CHANNELS:
            known = channels(rule)
            more = known | frozenset(remedy.channel_ids) if known is not None else None
            return replace(rule, when=_in_channels(rule.when, more)) if more is not None else rule
        case RemedyKind.EXCEPT_GOODS:
            return _without(rule, frozenset(remedy.variant_ids))
        case RemedyKind.CAP_PER_LINE:
            return replace(rule, most_per_line=remedy.minor)
        case RemedyKind.RAISE_PRICE:
            return rule


def _without(rule: Rule, ids: frozenset[UUID]) -> Rule:
    """The rule without these goods, wherever its effect names goods of its own."""
    match rule.effect:
        case SetPrice(parts=parts) as effect:
            less = tuple(replace(part, goods=_less(part.goods, ids)) for part in parts)
            return replace(rule, effect=replace(effect, parts=less))
        case BuyXGetY(gets=Selection() as gets) as effect:
            return replace(rule, effect=replace(effect, gets=_less(gets, ids)))
        case _:
            return replace(rule, goods=_less(rule.goods, ids))


def _less(goods: Selection, ids: frozenset[UUID]) -> Selection:
    return replace(goods, except_variant_ids=goods.except_variant_ids | ids)


def _in_channels(when: Condition | None, ids: frozenset[UUID]) -> Condition | None:
    match when:
        case InChannels():
            return InChannels(ids)
        case All(of=of):
            return All(tuple(each for one in of if (each := _in_channels(one, ids)) is not None))
        case _:
            return when
