"""That something on the shelf is, or will be, in a flash sale."""

from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.flash_sales.sales import Item, Phase, Sale
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, described, shown, typed
from backend.schema.scalars import Money

described(
    Phase,
    BOTH,
    "What there is of a flash sale at a moment.",
    {
        "UPCOMING": "It is still to begin.",
        "RUNNING": "Buyers are let in.",
        "PAUSED": "It has begun, and nobody is let in for the moment.",
        "ENDED": "It is over.",
    },
    name="FlashSalePhase",
)


@typed(SHOP)
class FlashOffer:
    """What something costs in the flash sale that runs or is next. A place in it comes before the price."""

    sale_id: strawberry.ID = shown(SHOP, "The sale's global id.")
    item_id: strawberry.ID = shown(SHOP, "What to name in `joinFlashSale`.")
    price: Money = shown(SHOP, "What one piece costs there.")
    phase: Phase = shown(SHOP, "Whether it runs already.")
    starts_at: datetime = shown(SHOP, "When it begins (UTC).")
    ends_at: datetime = shown(SHOP, "When it is over (UTC).")

    @classmethod
    def of(cls, found: tuple[Sale, Item], info: Info) -> "FlashOffer":
        """From the sale and the item of it, which is sold in the request's channel."""
        sale, item = found
        return cls(
            sale_id=strawberry.ID(ids.public("fls", sale.id)),
            item_id=strawberry.ID(ids.public("fli", item.id)),
            price=Money.of(item.prices[info.context.channel_id]),
            phase=sale.phase(info.context.at),
            starts_at=sale.starts_at,
            ends_at=sale.ends_at,
        )
