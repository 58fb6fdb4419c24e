"""The stand-in supplier as a process, bound as a supplier of the shop, with offers and orders for tests."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from tortoise.transactions import in_transaction

from backend.adapters.suppliers.kasushou import KasushouSupplier
from backend.core import clock, ids
from backend.core.outbox.models import OutboxMessage
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.catalog.states import TopUpSpeed
from backend.domain.suppliers import bound, service
from backend.domain.suppliers.models import Supplier, SupplierOffer, SupplierOrder
from backend.domain.suppliers.states import SupplierOrderState
from tests.make import catalog
from tests.standins.supplier import KEY, USER_ID, Customer, SupplierProcess

_number = count(1)
# ¥50 for a phone at the stand-in supplier, and its price there.
SKU, FACE, COST = "1050", 5000, 4965


@pytest.fixture(scope="session")
def supplier_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SupplierProcess]:
    """One supplier for the whole run: its books know nothing of our database, and numbers never repeat."""
    process = SupplierProcess(tmp_path_factory.mktemp("supplier") / "books")
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def site(supplier_process: SupplierProcess) -> AsyncIterator[Customer]:
    """The supplier's levers; well-behaved again afterwards."""
    customer = Customer(supplier_process.url)
    yield customer
    await customer.good_again()
    await customer.http.aclose()


@pytest.fixture
async def port(supplier_process: SupplierProcess, site: Customer) -> AsyncIterator[KasushouSupplier]:
    """The way to the supplier, bound as `kss` and as `other`."""
    made = KasushouSupplier(base_url=supplier_process.url, user_id=USER_ID, key=KEY, timeout_s=1.0)
    bound.bind("kss", made)
    bound.bind("other", made)
    yield made
    bound.unbind_all()
    await made.aclose()


async def supplier(code: str = "kss", **changes: Any) -> Supplier:
    """A supplier whose balance was just seen."""
    values: dict[str, Any] = {
        "code": code,
        "name": code.upper(),
        "adapter": "kasushou",
        "currency": "CNY",
        "balance_minor": 10_000_000,
        "balance_checked_at": clock.now(),
    }
    return await Supplier.create(**(values | changes))


async def offer(of: Supplier, variant: Variant, **changes: Any) -> SupplierOffer:
    """What the supplier asks for the variant, just seen."""
    values: dict[str, Any] = {"supplier_sku": SKU, "cost_minor": COST, "checked_at": clock.now()}
    return await SupplierOffer.create(supplier=of, variant=variant, **(values | changes))


async def topup(*, slow: bool = False) -> Variant:
    """¥50 for a phone."""
    speed = TopUpSpeed.SLOW if slow else TopUpSpeed.FAST
    return await catalog.variant(kind=FulfilmentKind.TOPUP, speed=speed, face=FACE, promised_s=600)


async def offered(*, slow: bool = False, **changes: Any) -> tuple[Variant, SupplierOffer]:
    """A top-up with one offer of `kss`."""
    variant = await topup(slow=slow)
    return variant, await offer(await supplier(), variant, **changes)


def account() -> str:
    """A phone number nobody had before in this process's time."""
    return f"17{(clock.now().microsecond * 1000 + next(_number)) % 10**9:09d}"


async def requested(variant: Variant, *, to: str | None = None, at: datetime | None = None) -> Any:
    """A queued top-up of ¥50 for one unit."""
    unit_id = ids.new()
    wanted = service.TopUp(unit_id, ids.new(), variant.id, to or account(), FACE, "CNY")
    async with in_transaction():
        await service.request([wanted], at=at or clock.now())
    return await SupplierOrder.get(unit_id=unit_id)


async def unknown(offer: SupplierOffer, *, order_id: UUID | None = None) -> SupplierOrder:
    """An order that was sent and never answered."""
    id, now = ids.new(), clock.now()
    return await SupplierOrder.create(
        id=id,
        unit_id=ids.new(),
        order_id=order_id or ids.new(),
        variant_id=offer.variant_id,
        supplier_id=offer.supplier_id,
        offer_id=offer.id,
        reference=id.hex,
        account=id.hex,
        account_key=id.hex,
        face_minor=FACE,
        currency="CNY",
        state=SupplierOrderState.UNKNOWN,
        pinned_minor=COST,
        due_at=now,
        sent_at=now,
    )


async def attempts(unit_id: UUID) -> list[Any]:
    """All attempts for a unit, oldest first."""
    return await SupplierOrder.filter(unit_id=unit_id).order_by("attempt")


async def told(topic: str = "supplier.settled") -> list[dict[str, object]]:
    """What the outbox says."""
    return [message.payload for message in await OutboxMessage.filter(topic=topic).order_by("id")]


async def ripe(site: Customer, order: SupplierOrder, *, within_s: float = 45.0) -> None:
    """Wait until the order is over at the supplier."""
    for _ in range(int(within_s / 0.05)):
        if (await site.info(order.reference))["status"] not in (1, 2):
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the order is not over at the supplier")
