"""What goods cost the shop now, as far as it is known."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.sellables import Component, Sellable
from backend.domain.suppliers.queries import costs_by_variant as costs_of_offers
from backend.domain.vault.queries import costs_by_variant as costs_of_batches


async def costs_of(goods: Sequence[Sellable], currency: str) -> list[int | None]:
    """What a piece of each costs in the currency, aligned; None where it is not known. Two statements.

    Of codes the newest batch says it, of top-ups the cheapest offer; of a bundle its components together, and of what
    is still to be chosen the options that cost most.
    """
    wanted = list(dict.fromkeys(id for one in goods for id in _inside(one)))
    known: dict[UUID, int] = {}
    for found in (await costs_of_offers(wanted), await costs_of_batches(wanted)):
        known.update({id: said[0] for id, said in zip(wanted, found, strict=True) if said and said[1] == currency})
    return [_cost(one, known) for one in goods]


def _inside(sellable: Sellable) -> list[UUID]:
    parts = [*sellable.components, *(option for choice in sellable.choices for option in choice.options)]
    return [sellable.variant_id, *(part.sellable.variant_id for part in parts)]


def _cost(sellable: Sellable, known: Mapping[UUID, int]) -> int | None:
    if sellable.kind is not FulfilmentKind.BUNDLE:
        return known.get(sellable.variant_id)
    costs = [_of_part(part, known) for part in sellable.components]
    for choice in sellable.choices:
        options = [_of_part(part, known) for part in choice.options]
        if any(cost is None for cost in options):
            return None
        costs += sorted((cost for cost in options if cost is not None), reverse=True)[: choice.picks]
    return sum(cost for cost in costs if cost is not None) if all(cost is not None for cost in costs) else None


def _of_part(part: Component, known: Mapping[UUID, int]) -> int | None:
    cost = known.get(part.sellable.variant_id)
    return cost * part.quantity if cost is not None else None
