"""Sales as buyers meet them. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from backend.core.money import Money
from backend.domain.catalog.words import Words
from backend.domain.flash_sales.states import FlashSaleState, WaitingRoomMode


class Phase(StrEnum):
    """What a buyer sees of a sale at a moment."""

    UPCOMING = "UPCOMING"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


@dataclass(frozen=True, slots=True)
class Item:
    """One variant of a sale; `prices` by channel. `spent`: its campaign's budget has no piece of it left."""

    id: UUID
    variant_id: UUID
    product_id: UUID
    quota: int
    per_person: int
    prices: Mapping[UUID, Money]
    spent: bool = False


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale with its goods, as it was when it was read. A `shadow` is a rehearsal's: nobody meets it."""

    id: UUID
    names: Words
    starts_at: datetime
    ends_at: datetime
    hold_s: int
    open_cap: int
    waiting: WaitingRoomMode
    room_from: int
    let_in: int
    challenge: bool
    state: FlashSaleState
    version: int
    items: tuple[Item, ...] = field(default=())
    shadow: bool = False

    def phase(self, at: datetime) -> Phase:
        """By its times and by what staff said: times count to the millisecond, whenever the state follows them."""
        if self.state is FlashSaleState.ENDED or at >= self.ends_at:
            return Phase.ENDED
        if at < self.starts_at:
            return Phase.UPCOMING
        return Phase.PAUSED if self.state is FlashSaleState.PAUSED else Phase.RUNNING


@dataclass(frozen=True, slots=True)
class Count:
    """How an item's quota stands: `held` + `sold` + `free` = `quota`, unless it was lowered below what is taken."""

    quota: int
    held: int = 0
    sold: int = 0
    admitted: int = 0

    @property
    def free(self) -> int:
        """What can still be had."""
        return max(0, self.quota - self.held - self.sold)


def shortened(hold_s: int, lapses: int) -> int:
    """How long somebody is kept a place who let so many lapse: half of it for each, a minute at least."""
    return max(60, hold_s >> min(lapses, 10))
