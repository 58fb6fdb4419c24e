"""What is left of what was asked for, when an order cannot have it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.domain.catalog.queries.staff import components_by_bundle
from backend.domain.checkout.requests import WantedLine
from backend.domain.inventory.queries import Stock, availability_by_variant, scarcest


async def left_of_lines(lines: Sequence[WantedLine], at: datetime) -> list[Stock]:
    """What is left of each line's goods, aligned; of a bundle with choices, with those options. Two statements."""
    choosing = [line for line in lines if line.choices]
    inside = await components_by_bundle([line.variant_id for line in choosing]) if choosing else []
    parts: dict[UUID, list[tuple[UUID, int]]] = {
        line.variant_id: [
            (one.component_variant_id, one.quantity)
            for one in of
            if one.group_id is None or one.component_variant_id in line.choices
        ]
        for line, of in zip(choosing, inside, strict=True)
    }
    asked = [parts.get(line.variant_id) or [(line.variant_id, 1)] for line in lines]
    found = iter(await availability_by_variant([id for some in asked for id, _ in some], at))
    return [
        Stock(line.variant_id, scarcest((next(found), quantity) for _, quantity in some))
        for line, some in zip(lines, asked, strict=True)
    ]
