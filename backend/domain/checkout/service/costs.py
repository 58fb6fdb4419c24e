"""What goods cost the shop now, as far as it is known.

Each process remembers it for some seconds: costs change with a batch or an offer, orders come by the dozen.
"""

import time
from collections.abc import Mapping, Sequence
from uuid import UUID

from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.sellables import Component, Sellable
from backend.domain.suppliers.queries import costs_by_variant as costs_of_offers
from backend.domain.vault.queries import costs_by_variant as costs_of_batches

KEPT_S = 10.0
MOST_KEPT = 20_000
# By variant and currency: what it costs (None: nobody knows), and until when that is believed.
_kept: dict[tuple[UUID, str], tuple[int | None, float]] = {}


async def costs_of(goods: Sequence[Sellable], currency: str) -> list[int | None]:
    """What a piece of each costs in the currency, aligned; None where it is not known. Two statements,
    none for what is remembered.

    Of codes the newest batch says it, of top-ups the cheapest offer; of a bundle its components together, and of what
    is still to be chosen the options that cost most.
    """
    wanted = list(dict.fromkeys(id for one in goods for id in _inside(one)))
    now = time.monotonic()
    costs = {id: kept[0] for id in wanted if (kept := _kept.get((id, currency))) is not None and kept[1] >= now}
    if asked := [id for id in wanted if id not in costs]:
        costs |= dict.fromkeys(asked)
        for found in (await costs_of_offers(asked), await costs_of_batches(asked)):
            costs |= {id: said[0] for id, said in zip(asked, found, strict=True) if said and said[1] == currency}
        if len(_kept) + len(asked) > MOST_KEPT:
            _kept.clear()
        _kept.update({(id, currency): (costs[id], now + KEPT_S) for id in asked})
    return [_cost(one, costs) for one in goods]


def are_known(goods: Sequence[Sellable], currency: str) -> bool:
    """Whether what all of them cost is remembered."""
    now = time.monotonic()
    return all(_kept.get((id, currency), (None, 0.0))[1] >= now for one in goods for id in _inside(one))


def _inside(sellable: Sellable) -> list[UUID]:
    parts = [*sellable.components, *(option for choice in sellable.choices for option in choice.options)]
    return [sellable.variant_id, *(part.sellable.variant_id for part in parts)]


def _cost(sellable: Sellable, known: Mapping[UUID, int | None]) -> int | None:
    if sellable.kind is not FulfilmentKind.BUNDLE:
        return known[sellable.variant_id]
    costs = [_of_part(part, known) for part in sellable.components]
    for choice in sellable.choices:
        options = [_of_part(part, known) for part in choice.options]
        if any(cost is None for cost in options):
            return None
        costs += sorted((cost for cost in options if cost is not None), reverse=True)[: choice.picks]
    return sum(cost for cost in costs if cost is not None) if all(cost is not None for cost in costs) else None


def _of_part(part: Component, known: Mapping[UUID, int | None]) -> int | None:
    cost = known[part.sellable.variant_id]
    return cost * part.quantity if cost is not None else None
