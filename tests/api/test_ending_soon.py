"""What a customer holds and can use for a little while only: what is unused of it, and nobody else's."""

from datetime import datetime, timedelta

from backend.core import clock
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.fulfilment import service
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.redemption.models import Voucher
from backend.domain.vault.models import Code
from tests.api.conftest import Client
from tests.make import accounts, catalog, gifts, paid, vault

ENDING = "{ me { endingSoon { endsAt unit { kind orderNumber } } } }"
DAYS = 3


async def told(web: Client) -> list[tuple[str, str]]:
    """Kind and order of what ends soon, in its order."""
    found = (await web.shop(ENDING))["me"]["endingSoon"]
    return [(one["unit"]["kind"], one["unit"]["orderNumber"]) for one in found]


async def a_code(buyer: Customer, *, days: int) -> OrderUnit:
    """A delivered code that is good for so many days more, today not counted."""
    variant = await catalog.variant()
    await vault.batch(variant, codes=1, expires_on=clock.shop_day(clock.now()) + timedelta(days=days))
    order = await paid.delivered([(variant, 1)], by=gifts.of(buyer))
    return await OrderUnit.get(order_id=order.id)


async def test_what_ends_within_a_week_is_told_the_first_to_end_first(web: Client):
    buyer = await accounts.customer()
    await web.wear(buyer)
    assert await told(web) == []
    code = await a_code(buyer, days=DAYS)
    await a_code(buyer, days=30)
    voucher = await catalog.variant(kind=FulfilmentKind.VOUCHER, validity_days=2)
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP)
    await Variant.filter(id=member.id).update(membership_days=6)
    await paid.delivered([(voucher, 1), (member, 1)], by=gifts.of(buyer))

    found = (await web.shop(ENDING))["me"]["endingSoon"]
    assert [one["unit"]["kind"] for one in found] == ["VOUCHER", "CODE", "MEMBERSHIP"]
    # A code is good until the end of its last day at the shop.
    _, end = clock.bounds_of(clock.shop_day(clock.now()) + timedelta(days=DAYS))
    assert datetime.fromisoformat(found[1]["endsAt"]) == end
    assert found[1]["unit"]["orderNumber"] == (await Order.get(id=code.order_id)).number

    # What follows another stretch is not over when that one is.
    await paid.delivered([(member, 1)], by=gifts.of(buyer))
    assert [kind for kind, _ in await told(web)] == ["VOUCHER", "CODE"]
    await web.wear(await accounts.customer())
    assert await told(web) == []


async def test_what_was_used_looked_at_or_given_away_is_not_told(web: Client):
    buyer = await accounts.customer()
    await web.wear(buyer)
    seen, given, kept = [await a_code(buyer, days=DAYS) for _ in range(3)]
    voucher = await catalog.variant(kind=FulfilmentKind.VOUCHER, validity_days=2)
    used = await paid.delivered([(voucher, 1)], by=gifts.of(buyer))
    assert len(await told(web)) == 4

    await Code.filter(unit_id=seen.id).update(revealed_at=clock.now())
    await Voucher.filter(order_id=used.id).update(
        state="REDEEMED", uses_left=0, redeemed_at=(now := clock.now()), closed_at=now
    )
    await service.make_gift(
        service.Giving(given.id), caller=gifts.of(buyer), address=None, key="gift-away", at=clock.now()
    )
    assert await told(web) == [("CODE", (await Order.get(id=kept.order_id)).number)]
