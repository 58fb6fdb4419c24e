"""How the shop stands now: what it sells at which price and cost, and which promotions are live."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import database
from backend.domain.catalog.queries import current
from backend.domain.promotions.conflicts.values import Floors, Shelved
from backend.domain.promotions.live import live_now
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.suppliers.queries import costs_by_variant as costs_of_offers
from backend.domain.vault.queries import costs_by_variant as costs_of_batches

_SHELF = f"""
SELECT v.id AS variant_id, p.id AS product_id, cp.channel_id, p.category_id, p.brand, cp.floor_minor,
    {current.asked("cp.channel_id", "$2")} AS price_minor
FROM channel_price cp JOIN channel ch ON ch.id = cp.channel_id AND ch.currency = $1 AND NOT ch.wholesale
JOIN variant v ON v.id = cp.variant_id JOIN product p ON p.id = v.product_id
WHERE $3 OR (p.state = 'PUBLISHED' AND v.state = 'ACTIVE')
ORDER BY v.id, cp.channel_id
"""  # noqa: S608 - our own words; values are bound
_PARTS = """
SELECT bundle_variant_id, component_variant_id, quantity FROM bundle_component WHERE group_id IS NULL
    AND bundle_variant_id = ANY($1::uuid[])
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """`goods` are all that orders may hold, `on_sale` those of them that can be bought now."""

    goods: tuple[Shelved, ...]
    on_sale: tuple[Shelved, ...]
    live: tuple[Rule, ...]
    floors: Floors


async def standing(currency: str, campaign_id: UUID | None, *, at: datetime, past_too: bool = True) -> Standing:
    """What is sold in the currency, and what is live in it but for what the campaign itself published.

    `past_too`: with what is not on sale any more. Some statements, however much is sold.
    """
    chosen = settings.get()
    on_sale = await shelf(currency, at=at)
    goods = await shelf(currency, at=at, off_sale_too=True) if past_too else on_sale
    costs = await costs_by_variant({one.variant_id for one in goods}, currency)
    now = await live_now(currency, at=at)
    return Standing(
        goods=_with_costs(goods, costs),
        on_sale=_with_costs(on_sale, costs),
        live=tuple(rule for rule in now.rules.values() if campaign_id is None or rule.campaign_id != campaign_id),
        floors=Floors(chosen.payment_fee_bps, chosen.margin_floor_bps),
    )


async def costs_by_variant(ids: Iterable[UUID], currency: str) -> dict[UUID, int]:
    """What a piece of each costs now, as far as that is known; of a bundle the parts that every buyer gets."""
    wanted = list(ids)
    parts: dict[UUID, list[tuple[UUID, int]]] = defaultdict(list)
    for row in await database.fetch(_PARTS, wanted):
        parts[row["bundle_variant_id"]].append((row["component_variant_id"], row["quantity"]))
    asked = list({*wanted, *(id for some in parts.values() for id, _ in some)})
    known: dict[UUID, int] = {}
    for found in (await costs_of_offers(asked), await costs_of_batches(asked)):
        known.update({id: said[0] for id, said in zip(asked, found, strict=True) if said and said[1] == currency})
    for bundle, inside in parts.items():
        if all(id in known for id, _ in inside):
            known[bundle] = sum(known[id] * quantity for id, quantity in inside)
    return known


def _with_costs(goods: Sequence[Shelved], costs: dict[UUID, int]) -> tuple[Shelved, ...]:
    return tuple(replace(one, cost_minor=costs.get(one.variant_id)) for one in goods)


async def shelf(currency: str, *, at: datetime, off_sale_too: bool = False) -> list[Shelved]:
    """Everything that is sold in channels of the currency, at the price asked of everybody now; one statement."""
    rows = await database.records(_SHELF, currency, at, off_sale_too)
    return [
        Shelved(
            variant_id=row["variant_id"],
            product_id=row["product_id"],
            channel_id=row["channel_id"],
            price_minor=row["price_minor"],
            category_ids=frozenset({row["category_id"]}),
            brand=row["brand"] or None,
            least_minor=row["floor_minor"] or None,
        )
        for row in rows
    ]
