"""Flash sales for tests."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.callers import NOBODY, Caller
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import Variant
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.flash_sales import admissions, live, quick, service
from backend.domain.flash_sales.drafts import FlashSaleDraft, ItemDraft, PriceDraft
from backend.domain.flash_sales.models import FlashAdmission, FlashDifference, FlashItem, FlashSale
from backend.domain.flash_sales.queries import sales_by_id
from backend.domain.flash_sales.sales import Sale
from backend.domain.flash_sales.service.edit import write
from backend.domain.flash_sales.states import WaitingRoomMode
from backend.domain.orders.models import Order
from tests.make import accounts, catalog, orders, promotions


def draft(
    *variants: tuple[Variant, UUID],
    quota: int = 10,
    per_person: int = 1,
    price: int = 500,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    hold_s: int = 300,
    open_cap: int = 5,
    waiting: WaitingRoomMode = WaitingRoomMode.NEVER,
    room_from: int = 100_000,
    let_in: int = 200,
    challenge: bool = False,
) -> FlashSaleDraft:
    """A sale of these variants (with their channels), running for an hour unless said otherwise."""
    now = clock.now()
    return FlashSaleDraft(
        name_zh="秒杀",
        name_en="Flash",
        starts_at=starts_at or now - timedelta(minutes=1),
        ends_at=ends_at or now + timedelta(hours=1),
        items=tuple(
            ItemDraft(variant.id, quota, per_person, (PriceDraft(channel, Money(price, "CNY")),))
            for variant, channel in variants
        ),
        hold_s=hold_s,
        open_cap=open_cap,
        waiting=waiting,
        room_from=room_from,
        let_in=let_in,
        challenge=challenge,
    )


async def sale(variant: Variant | None = None, **said: object) -> Sale:
    """A sale of one variant that costs 10.00 otherwise; it runs unless `starts_at` says otherwise."""
    channel = await catalog.channel()
    what = variant or await catalog.variant(price=1000)
    row = FlashSale(id=ids.new())
    await write(row, draft((what, channel.id), **said), made=True, at=clock.now())  # type: ignore[arg-type]
    live.forget()
    (found,) = await sales_by_id([row.id])
    assert found is not None
    return found


def member(customer: Customer) -> Caller:
    """Somebody with an account."""
    return Caller(customer_id=customer.id)


async def counted(of: Sale) -> int | None:
    """What the quick count says is taken of the sale's first item; None when it knows nothing."""
    seen = await quick.seen(of, of.items[0])
    return seen[0] if seen is not None else None


async def item(of: Sale) -> FlashItem:
    """The sale's first item as a row."""
    return await FlashItem.get(id=of.items[0].id)


async def world(size: int, variants: Sequence[Variant]) -> None:
    """Some sales of some variants each, of whose items each was mended some times."""
    channel = await catalog.channel()
    for place in range(size):
        some = variants[place * size : (place + 1) * size]
        row = FlashSale(id=ids.new(), updated_by=await accounts.staff())
        await write(row, draft(*((one, channel.id) for one in some)), made=True, at=clock.now())
        await FlashSale.filter(id=row.id).update(updated_by_id=(await accounts.staff()).id)
        for good in await FlashItem.filter(sale_id=row.id):
            for _ in range(size):
                await FlashDifference.create(item_id=good.id, seen_at=clock.now(), counted=1, held=0, sold=0)
    live.forget()


async def bought(of: Sale, place: FlashAdmission, *, phone: str, price: int) -> Order:
    """The order that somebody of this number places with their place."""
    request = PlaceRequest(
        lines=(WantedLine(of.items[0].variant_id, 1),),
        email=None,
        phone=phone.removeprefix("+86"),
        expected=Money(price, "CNY"),
        accepts_no_return=True,
        locale="en",
        admission=admissions.token_of(place),
    )
    return await promotions.bought(await orders.guest(), request)


async def place(of: Sale, *, phone: str = "+8613800138000") -> FlashAdmission:
    """A place in a sale that somebody has who gave this number."""
    channel = await catalog.channel()
    asked = service.Joining(of.items[0].id, 1, ids.new().hex, phone=phone)
    return (await service.join(NOBODY, asked, channel_id=channel.id, at=clock.now())).place
