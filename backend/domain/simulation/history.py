"""Orders as they were placed, for the engine: from what they remember. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.domain.promotions.conflicts.values import Shelved
from backend.domain.promotions.pricing.values import CartLine, Circumstances


@dataclass(frozen=True, slots=True)
class PastOrder:
    """An order that was paid: its cart, and who bought it when.

    `cost_minor` is what its goods cost, as far as it is known; `person` is whom limits count.
    """

    id: UUID
    number: str
    placed_at: datetime
    person: str
    lines: tuple[CartLine, ...]
    circumstances: Circumstances
    cost_minor: int


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns rows of orders into carts. `goods` says where each variant stands in the shop today, by channel."""

    goods: Mapping[tuple[UUID, UUID], Shelved]
    zone: ZoneInfo
    payment_fee_bps: int
    margin_floor_bps: int | None

    def read(self, row: Mapping[str, Any], facts: Mapping[str, Any], costs: Mapping[UUID, int]) -> PastOrder | None:
        """The order of a row with its facts; `costs` are what a piece of each variant in it cost.

        None when nothing in it is sold any more: then no draft concerns it.
        """
        channel_id = row["channel_id"]
        lines = tuple(self._lines(facts["lines"], channel_id, costs))
        if not lines:
            return None
        placed_at: datetime = row["placed_at"]
        tier = facts.get("tier")
        asked = Circumstances(
            channel_id=channel_id,
            now=placed_at,
            local=placed_at.astimezone(self.zone),
            tier_id=UUID(tier["id"]) if tier else None,
            tags=frozenset(facts.get("tags") or ()),
            registered_at=row["registered_at"] if not facts.get("guest") else None,
            first_order=row["first_order"],
            payment_method=facts.get("payment_method"),
            device=facts.get("device"),
            payment_fee_bps=self.payment_fee_bps,
            margin_floor_bps=self.margin_floor_bps,
        )
        return PastOrder(
            id=row["id"],
            number=row["number"],
            placed_at=placed_at,
            person=str(row["customer_id"]),
            lines=lines,
            circumstances=asked,
            cost_minor=sum((line.cost_minor or 0) * line.quantity for line in lines),
        )

    def _lines(self, lines: Sequence[Mapping[str, Any]], channel_id: UUID, costs: Mapping[UUID, int]) -> list[CartLine]:
        found = []
        for said in lines:
            variant_id = UUID(said["variant_id"])
            now = self.goods.get((variant_id, channel_id))
            if now is None:
                continue
            flash, member = said.get("flash_minor"), said.get("member_minor")
            at_member = flash is None and member is not None
            cost = costs.get(variant_id)
            found.append(
                CartLine(
                    variant_id=variant_id,
                    product_id=now.product_id,
                    quantity=said["quantity"],
                    unit_minor=next(one for one in (flash, member, said["price_minor"]) if one is not None),
                    category_ids=now.category_ids,
                    brand=now.brand,
                    cost_minor=cost if cost is not None else now.cost_minor,
                    least_minor=now.least_minor,
                    at_member_price=at_member,
                    at_flash_price=flash is not None,
                )
            )
        return found
