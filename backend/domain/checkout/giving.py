"""Which of the gifts that promotions offer their buyer takes. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from backend.domain.catalog.sellables import Sellable
from backend.domain.promotions.pricing.values import Offered


@dataclass(frozen=True, slots=True)
class Given:
    """What is taken of which promotion, and what is not to be had, with why (`GiftRefused`)."""

    taken: tuple[tuple[UUID, Sellable], ...] = ()
    refused: Mapping[UUID, str] = field(default_factory=dict)

    def worth(self, rule_id: UUID) -> int:
        """What the promotion's gifts would have cost."""
        return sum(sellable.unit_minor for by, sellable in self.taken if by == rule_id)

    def of(self, rule_id: UUID) -> bool:
        """Whether anything of this promotion is taken."""
        return any(by == rule_id for by, _ in self.taken)


def given(offered: Sequence[Offered], wanted: Sequence[UUID], sold: Mapping[UUID, Sellable]) -> Given:
    """Each wanted variant by the first promotion that offers it and has picks left."""
    left = {one.rule_id: one.picks for one in offered}
    taken: list[tuple[UUID, Sellable]] = []
    refused: dict[UUID, str] = {}
    for id in wanted:
        by = next((one.rule_id for one in offered if id in one.variant_ids and left[one.rule_id]), None)
        sellable = sold.get(id)
        if by is None:
            refused[id] = "NOT_EARNED"
        elif sellable is None:
            refused[id] = "NOT_SOLD"
        elif sellable.asking or sellable.choices:
            refused[id] = "NEEDS_ACCOUNT"
        else:
            left[by] -= 1
            taken.append((by, sellable))
    return Given(tuple(taken), refused)
