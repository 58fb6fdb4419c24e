"""Orders for tests, placed as a buyer places them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import count
from uuid import UUID

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.checkout.asking import Asking
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.checkout.service import place_order
from backend.domain.checkout.service.quote import price_lines
from backend.domain.orders.models import Order
from tests.make import catalog

_number = count(1)


async def guest(*, locale: str = "en") -> Caller:
    """Somebody without an account, with a session."""
    customer = await Customer.create(locale=locale)
    return Caller(session_id=ids.new(), customer_id=customer.id, is_guest=True)


async def customer(*, registered_at: datetime | None = None, email: str | None = None) -> Caller:
    """Somebody with an account, years old unless said."""
    row = await Customer.create(
        email=email or f"buyer{next(_number)}@example.com",
        password_hash="-",
        registered_at=registered_at or clock.now().replace(year=2020, day=1),
    )
    return Caller(session_id=ids.new(), customer_id=row.id)


async def request(
    goods: Sequence[tuple[Variant, int]],
    *,
    email: str | None = None,
    expected: int | None = None,
    account: str | None = None,
    by: Caller | None = None,
    taken: Mapping[UUID, Sequence[Variant]] | None = None,
    gifts: Sequence[Variant] = (),
) -> PlaceRequest:
    """What a guest, or `by`, would send, with the price as it is unless `expected` says otherwise (minor units).

    `account` is named for every line of top-ups, or of services that ask for one; `taken` is what is chosen of
    bundles that let one choose.
    """
    chosen = {bundle: tuple(option.id for option in options) for bundle, options in (taken or {}).items()}
    lines = tuple(
        WantedLine(variant.id, quantity, account, chosen.get(variant.id, ()))
        for variant, quantity, account in _named(goods, account)
    )
    if expected is None:
        customer_id = by.customer_id if by else None
        channel = await catalog.channel()
        expected = (await price_lines(lines, channel.id, at=clock.now(), asking=Asking(customer_id))).total_minor
    return PlaceRequest(
        lines=lines,
        email=email or f"guest{next(_number)}@example.com",
        phone=None,
        expected=Money(expected, "CNY"),
        accepts_no_return=True,
        locale="en",
        gifts=tuple(gift.id for gift in gifts),
    )


async def placed(
    goods: Sequence[tuple[Variant, int]],
    *,
    by: Caller | None = None,
    email: str | None = None,
    at: datetime | None = None,
    key: str | None = None,
    account: str | None = None,
    taken: Mapping[UUID, Sequence[Variant]] | None = None,
    gifts: Sequence[Variant] = (),
) -> Order:
    """An order placed, waiting for payment."""
    buyer = by or await guest()
    result = await place_order(
        buyer,
        await request(goods, email=email, account=account, by=buyer, taken=taken, gifts=gifts),
        idempotency_key=key or f"key-{ids.new()}",
        channel_id=(await catalog.channel()).id,
        device="desktop",
        at=at or clock.now(),
    )
    return result.order


def _named(goods: Sequence[tuple[Variant, int]], account: str | None) -> Sequence[tuple[Variant, int, str | None]]:
    asks = {FulfilmentKind.TOPUP, FulfilmentKind.MANUAL, FulfilmentKind.BUNDLE}
    return [(variant, quantity, account if variant.kind in asks else None) for variant, quantity in goods]
