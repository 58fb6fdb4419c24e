"""Stores, and vouchers their counters took."""

from backend.core import clock, ids
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.redemption import service
from backend.domain.redemption.models import Store, Voucher, VoucherUse
from backend.domain.redemption.queries import token_of
from tests.make import catalog, paid


async def store(*, active: bool = True) -> Store:
    """A store that takes vouchers."""
    return await Store.create(code=f"s{ids.new().hex[:20]}", name_zh="店", name_en="Store", active=active)


async def voucher(*, uses: int = 1, price: int = 1_000) -> Voucher:
    """A voucher in its buyer's hand."""
    goods = await catalog.variant(kind=FulfilmentKind.VOUCHER, uses=uses, price=price, validity_days=30)
    order = await paid.delivered([(goods, 1)])
    return await Voucher.get(order_id=order.id)


async def taken(at: Store | None = None, of: Voucher | None = None) -> VoucherUse:
    """One use of a voucher at a store, a moment ago."""
    held = of or await voucher()
    where = at or await store()
    _, use = await service.redeem_voucher(
        token_of(held),
        idempotency_key=ids.new().hex,
        actor="staff:" + str(ids.new()),
        address=None,
        at=clock.now(),
        store_id=where.id,
    )
    return use


async def world(size: int) -> None:
    """Stores, one of which took so many vouchers, each for other goods."""
    for _ in range(size):
        one = await store()
    for _ in range(size):
        await taken(one)
