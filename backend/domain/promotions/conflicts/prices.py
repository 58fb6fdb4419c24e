"""Finding what goes wrong with prices that a draft asks outright, as flash sales and group buys do. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from backend.domain.promotions.conflicts.values import (
    MOST_NAMED,
    Conflict,
    ConflictKind,
    Floors,
    Remedy,
    RemedyKind,
    Shelved,
)
from backend.domain.promotions.pricing.floors import margin_floor


@dataclass(frozen=True, slots=True)
class Asked:
    """What a piece of the draft asks for one of a variant in a channel, whatever else is on offer."""

    piece: str
    variant_id: UUID
    channel_id: UUID
    minor: int


def find_prices(asked: Sequence[Asked], shelf: Sequence[Shelved], floors: Floors) -> tuple[Conflict, ...]:
    """What is wrong with these prices, on the goods as they are sold: below a floor, or undercutting another channel.

    What is not sold there is for whoever publishes to refuse.
    """
    sold = {(one.variant_id, one.channel_id): one for one in shelf}
    found = [
        conflict
        for one in asked
        if (goods := sold.get((one.variant_id, one.channel_id)))
        for conflict in _below(one, goods, floors)
    ]
    variants: dict[str, set[UUID]] = defaultdict(set)
    for one in asked:
        variants[one.piece].add(one.variant_id)
    return tuple(_with_exception(one, variants[one.pieces[0]]) for one in (*found, *_lower_elsewhere(asked, sold)))


def _with_exception(found: Conflict, variants: set[UUID]) -> Conflict:
    """With taking its goods out, where something is left of the piece then."""
    if not variants - set(found.variant_ids):
        return found
    out = Remedy(RemedyKind.EXCEPT_GOODS, found.pieces, variant_ids=found.variant_ids)
    return replace(found, variant_ids=found.variant_ids[:MOST_NAMED], remedies=(*found.remedies, out))


def _below(one: Asked, goods: Shelved, floors: Floors) -> Iterator[Conflict]:
    margin = None
    if floors.margin_floor_bps is not None and goods.cost_minor is not None:
        margin = margin_floor(
            goods.cost_minor, payment_fee_bps=floors.payment_fee_bps, margin_bps=floors.margin_floor_bps
        )
        margin = goods.price_minor if margin is None else margin
    for kind, least in (
        (ConflictKind.BELOW_LEAST_PRICE, goods.least_minor),
        (ConflictKind.BELOW_MARGIN_FLOOR, margin),
    ):
        if least is None or one.minor >= least:
            continue
        here, there = (one.variant_id,), (one.channel_id,)
        raised = Remedy(RemedyKind.RAISE_PRICE, (one.piece,), minor=least, variant_ids=here, channel_ids=there)
        yield Conflict(
            kind=kind,
            pieces=(one.piece,),
            variant_ids=(one.variant_id,),
            goods=1,
            before_minor=goods.price_minor,
            after_minor=one.minor,
            threshold_minor=least,
            low_channel_id=one.channel_id,
            # What would cost as much as it does anyway is no offer.
            remedies=(raised,) if least < goods.price_minor else (),
        )


def _lower_elsewhere(asked: Sequence[Asked], sold: Mapping[tuple[UUID, UUID], Shelved]) -> Iterator[Conflict]:
    """Goods that come to cost less in one channel than in another, which was not so before."""
    wanted = {(one.piece, one.variant_id, one.channel_id): one.minor for one in asked}
    channels: dict[UUID, list[UUID]] = defaultdict(list)
    for variant, channel in sold:
        channels[variant].append(channel)
    gathered: dict[tuple[str, UUID, UUID], list[tuple[Asked, int]]] = defaultdict(list)
    for one in asked:
        here = sold.get((one.variant_id, one.channel_id))
        if here is None:
            continue
        for other in channels[one.variant_id]:
            there = sold[one.variant_id, other]
            price = wanted.get((one.piece, one.variant_id, other), there.price_minor)
            if one.minor < price and here.price_minor >= there.price_minor:
                gathered[one.piece, one.channel_id, other].append((one, price))
    for (piece, low, high), some in gathered.items():
        first, price = some[0]
        ids = tuple(each.variant_id for each, _ in some)
        yield Conflict(
            kind=ConflictKind.LOWER_ELSEWHERE,
            pieces=(piece,),
            variant_ids=ids,
            goods=len(ids),
            before_minor=price,
            after_minor=first.minor,
            low_channel_id=low,
            high_channel_id=high,
            remedies=(Remedy(RemedyKind.MORE_CHANNELS, (piece,), channel_ids=(high,), variant_ids=ids),),
        )
