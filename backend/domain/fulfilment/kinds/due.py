"""What a kind is asked to hand over."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.domain.orders.snapshot import Goods


@dataclass(frozen=True, slots=True)
class DueUnit:
    """A paid piece. `goods` is what its line remembers of it, None for codes, which need nothing of that.

    `account` is what the buyer named to be credited or served, `server` the code of where it is.
    """

    id: UUID
    variant_id: UUID
    slot: int
    account: str | None
    goods: Goods | None
    server: str | None = None

    def promised(self, name: str) -> Any:
        """A fact of the goods as sold; a kind that cannot do without it was never sold without it."""
        assert self.goods is not None
        return self.goods.get(name)


@dataclass(frozen=True, slots=True)
class Due:
    """All due units of one kind in one order, in the order of their places."""

    order_id: UUID
    customer_id: UUID
    units: list[DueUnit]
    at: datetime
