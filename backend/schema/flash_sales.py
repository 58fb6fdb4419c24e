"""Flash sales as buyers meet them: what is sold, how they come in, and why they do not."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.domain.catalog.queries import offers as catalogue
from backend.domain.flash_sales import queries
from backend.domain.flash_sales.admissions import Admitted
from backend.domain.flash_sales.rooms import Waiting
from backend.domain.flash_sales.sales import Count, Item, Phase, Sale
from backend.domain.flash_sales.states import WaitingRoomMode
from backend.schema.checkout import ContactInput
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, UserError, edge, given, refusal, shown, typed
from backend.schema.offers import Listing, Variant, listing, reader
from backend.schema.scalars import Money, Node


@typed(SHOP)
class FlashStock:
    """How an item of a flash sale stands."""

    item_id: strawberry.ID = shown(SHOP, "Which item.")
    quota: int = shown(SHOP, "How many pieces there are in all.")
    left: int = shown(SHOP, "How many can be had now.")
    may_return: bool = shown(SHOP, "Whether some are taken and not paid, so that they may come back.")

    @classmethod
    def of(cls, item: Item, count: Count) -> "FlashStock":
        """From the count."""
        return cls(
            item_id=strawberry.ID(ids.public("fli", item.id)),
            quota=count.quota,
            left=count.free,
            may_return=count.held > 0,
        )


async def variants_of_items(items: Sequence["FlashItem"], info: Info) -> list[Variant | None]:
    """The variant of each item; one statement."""
    found = await catalogue.options_by_id(reader(info), [item.row.variant_id for item in items])
    return [Variant.of(option) if option else None for option in found]


async def listings_of_items(items: Sequence["FlashItem"], info: Info) -> list[Listing | None]:
    """The product of each item; one statement."""
    found = await catalogue.offers_by_id(reader(info), [item.row.product_id for item in items])
    return [listing(offer, info) if offer else None for offer in found]


async def stock_of_items(items: Sequence["FlashItem"], info: Info) -> list[FlashStock]:
    """How each item stands; one statement."""
    counts = await queries.counts_by_item([item.row.id for item in items])
    return [FlashStock.of(item.row, count) for item, count in zip(items, counts, strict=True)]


@typed(SHOP)
class FlashItem:
    """One variant in a flash sale."""

    id: strawberry.ID = shown(SHOP, "What to name in `joinFlashSale`.")
    price: Money = shown(SHOP, "What one piece costs in the sale.")
    per_person: int = shown(SHOP, "Most pieces for one person.")
    most_at_once: int = shown(SHOP, "Most pieces in one place: what one person may hold unpaid.")
    variant: Variant | None = edge(
        SHOP, "What is sold, with its usual price; null while it is off the shelf.", variants_of_items
    )
    listing: Listing | None = edge(
        SHOP, "The product it belongs to; null while it is off the shelf.", listings_of_items
    )
    stock: FlashStock = edge(SHOP, "How it stands; `flashSaleStock` tells it live.", stock_of_items)
    row: strawberry.Private[Item]

    @classmethod
    def of(cls, item: Item, open_cap: int, info: Info) -> "FlashItem":
        """From the item, which is sold in the request's channel."""
        return cls(
            id=strawberry.ID(ids.public("fli", item.id)),
            price=Money.of(item.prices[info.context.channel_id]),
            per_person=item.per_person,
            most_at_once=min(item.per_person, open_cap),
            row=item,
        )


@typed(SHOP)
class FlashSale(Node):
    """Few goods at a low price from one moment to another. Whoever is let in first has a place, then buys."""

    id: strawberry.ID = shown(SHOP, "Opaque and global.")
    name: str = shown(SHOP, "In the reader's language.")
    phase: Phase = shown(SHOP, "What there is of it at `serverTime`.")
    starts_at: datetime = shown(SHOP, "When it begins (UTC).")
    ends_at: datetime = shown(SHOP, "When it is over (UTC).")
    server_time: datetime = shown(
        SHOP, "When this answer was made (UTC); a few seconds old when it was kept: `shop.serverTime` likewise."
    )
    hold_seconds: int = shown(SHOP, "How long a place is kept for its order; shorter for who let places lapse.")
    challenge: bool = shown(SHOP, "Whether a solution of `flashChallenge` is asked for.")
    queues: bool = shown(SHOP, "Whether there may be a waiting room: a ticket can be taken from an hour before.")
    items: list[FlashItem] = shown(SHOP, "What is sold, in order.", size=10)

    @classmethod
    def of(cls, sale: Sale, info: Info) -> "FlashSale":
        """From the sale, with what of it is sold in the request's channel."""
        asked, phase = info.context, sale.phase(info.context.at)
        sold = [item for item in sale.items if asked.channel_id in item.prices]
        # What its campaign may give is given: nobody is let in, until something of it comes back.
        if phase is Phase.RUNNING and sold and all(item.spent for item in sold):
            phase = Phase.PAUSED
        return cls(
            id=strawberry.ID(ids.public("fls", sale.id)),
            name=sale.names.zh if asked.locale == "zh-CN" else sale.names.en,
            phase=phase,
            starts_at=sale.starts_at,
            ends_at=sale.ends_at,
            server_time=asked.at,
            hold_seconds=sale.hold_s,
            challenge=sale.challenge,
            queues=sale.waiting is not WaitingRoomMode.NEVER,
            items=[FlashItem.of(item, sale.open_cap, info) for item in sold],
        )


@given(SHOP)
class JoinFlashSaleInput:
    """Who wants in, and for what."""

    item_id: strawberry.ID = shown(SHOP, "Which item.")
    quantity: int = shown(SHOP, "How many pieces, at most its `perPerson`.", default=1)
    contact: ContactInput | None = shown(
        SHOP, "Required of a guest: what they will order with. Of an account its own counts.", default=None
    )
    ticket: str | None = shown(SHOP, "A ticket of the waiting room, when buyers queue.", default=None)
    solution: str | None = shown(SHOP, "The solved `flashChallenge`, where the sale asks for one.", default=None)
    retry: bool = shown(
        SHOP, "True: an answer to this key may have been lost; then nothing is answered from memory.", default=False
    )


@given(SHOP)
class WaitForFlashSaleInput:
    """For which sale somebody wants to queue."""

    sale_id: strawberry.ID = shown(SHOP, "Which sale.")
    solution: str | None = shown(SHOP, "The solved `flashChallenge`, where the sale asks for one.", default=None)


@typed(SHOP)
class FlashAdmission:
    """A place: so many pieces are kept for whoever was let in, until it is ordered or its time is over."""

    token: str = shown(SHOP, "What to place the order with, once; keep it secret.")
    item_id: strawberry.ID = shown(SHOP, "Of which item.")
    quantity: int = shown(SHOP, "How many pieces.")
    price: Money = shown(SHOP, "What one piece costs.")
    expires_at: datetime = shown(SHOP, "Until when it must be ordered (UTC).")
    hold_seconds: int = shown(SHOP, "How long the order is then kept for its payment.")

    @classmethod
    def of(cls, admitted: Admitted, info: Info) -> "FlashAdmission":
        """From the place."""
        return cls(
            token=admitted.token,
            item_id=strawberry.ID(ids.public("fli", admitted.item.id)),
            quantity=admitted.place.quantity,
            price=Money.of(admitted.item.prices[info.context.channel_id]),
            expires_at=admitted.place.expires_at,
            hold_seconds=admitted.place.hold_s,
        )


@typed(SHOP)
class WaitingTicket:
    """Where somebody stands in the waiting room. All who come before the start have the same chance, drawn then."""

    ticket: str = shown(SHOP, "What to come in with; good for this sale.")
    waiting: int = shown(SHOP, "How many queue in all.")
    ahead: int | None = shown(SHOP, "How many come in before; null before the start.")
    due: bool = shown(SHOP, "Whether its holder may come in now.")
    wait_seconds: int | None = shown(SHOP, "About how long it takes until then; null before the start.")

    @classmethod
    def of(cls, found: Waiting, at: datetime) -> "WaitingTicket":
        """From where the ticket stands."""
        begun = found.sale.phase(at) is not Phase.UPCOMING
        due, standing = found.is_due(at), found.standing
        ahead = 0 if due else max(0, standing.rank - standing.turn + 1)
        return cls(
            ticket=found.ticket.text(),
            waiting=standing.waiting,
            ahead=ahead if begun else None,
            due=due,
            wait_seconds=-(-ahead // found.sale.let_in) if begun else None,
        )


@refusal(
    "FLASH_SALE_UNKNOWN", BOTH, zh="没有这场秒杀，或它已经结束。", en="There is no such flash sale, or it is over."
)
class FlashSaleUnknown(UserError):
    """There is no such sale, or nothing of it in this channel."""


_REASONS = {
    "NOT_YET": ("秒杀还没开始。", "The sale has not begun yet."),
    "PAUSED": ("秒杀暂停，请稍后再试。", "The sale is stopped for the moment; try again later."),
    "OVER": ("秒杀已结束。", "The sale is over."),
}


@refusal("FLASH_SALE_CLOSED", SHOP, zh="{words}", en="{words}")
class FlashSaleClosed(UserError):
    """Nobody is let in now."""

    reason: str = shown(SHOP, "NOT_YET, PAUSED or OVER.")
    starts_at: datetime | None = shown(SHOP, "When it begins, when that is still to come.")

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """The reason in words."""
        return {"words": _REASONS[refused.reason][0 if locale == "zh-CN" else 1]}


@refusal("FLASH_SALE_SOLD_OUT", SHOP, zh="已抢光。", en="Every piece is taken.")
class FlashSaleSoldOut(UserError):
    """Every piece is taken."""

    may_return: bool = shown(SHOP, "Whether some are not paid yet, so that they may come back.")


@refusal(
    "FLASH_LIMIT_REACHED",
    SHOP,
    zh="每人限购，您已达到上限或还有未付款的名额。",
    en="There is a limit for each person, and you have reached it or hold a place that is not paid.",
)
class FlashLimitReached(UserError):
    """The person has, or holds unpaid, as much as one person may."""

    left: int = shown(SHOP, "How many they may still have.")
    unpaid: bool = shown(SHOP, "True: what they hold must be paid or given up first.")


@refusal("FLASH_SALE_BUSY", SHOP, zh="人太多了，请稍候再试，没有损失任何名额。", en="Too busy this moment; try again.")
class FlashSaleBusy(UserError):
    """Nobody can be let in this moment; nothing was lost."""


@refusal(
    "WAITING_ROOM_OPEN",
    SHOP,
    zh="正在排队入场，请先领取排队号。",
    en="Buyers queue: take a ticket and wait for its turn.",
)
class WaitingRoomOpen(UserError):
    """Buyers queue: take a ticket, or wait for the turn of the one in hand."""

    ahead: int | None = shown(SHOP, "How many come in before; null without a ticket.")


@refusal(
    "CHALLENGE_FAILED",
    SHOP,
    zh="验证未通过或已使用，请重新验证。",
    en="The check failed or was used before; do it again.",
)
class ChallengeFailed(UserError):
    """The challenge was not solved, is old, or its solution was used before."""


@refusal(
    "ADMISSION_INVALID",
    SHOP,
    zh="这个秒杀名额已失效或已使用。",
    en="This place in the flash sale is used, over, or somebody else's.",
)
class AdmissionInvalid(UserError):
    """The admission is no (longer) good."""

    reason: str = shown(SHOP, "UNKNOWN, USED, OVER, FOREIGN, or OTHER_GOODS.")


@typed(SHOP)
class FlashPlaceLeft:
    """The place was given up; somebody else can have it."""

    done: bool = shown(SHOP, "Always true.")
