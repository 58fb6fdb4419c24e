"""Books for tests: what is booked, a small shop in which everything has happened, and its verification."""

from collections.abc import Mapping
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.finance.service import verify
from backend.domain.finance.verifying.report import Report
from backend.domain.orders import access
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments import service as payments
from backend.domain.payments.models import Refund
from tests.make import catalog, vault
from tests.make.outbox import drain
from tests.make.purse import bought


async def sums(subject_id: UUID | None = None) -> dict[str, int]:
    """Debits less credits by account, of one subject or of everything; accounts at zero are left out."""
    rows = await database.fetch(
        """SELECT a.code, sum(p.minor)::bigint AS minor FROM ledger_posting p
           JOIN ledger_account a ON a.id = p.account_id JOIN ledger_entry e ON e.id = p.entry_id
           WHERE $1::uuid IS NULL OR e.subject_id = $1 GROUP BY a.code HAVING sum(p.minor) <> 0 ORDER BY a.code""",
        subject_id,
    )
    return {row["code"]: row["minor"] for row in rows}


async def keys(subject_id: UUID) -> list[str]:
    """Kinds of what is booked about it, in the order of booking."""
    rows = await database.fetch("SELECT kind FROM ledger_entry WHERE subject_id = $1 ORDER BY id", subject_id)
    return [row["kind"] for row in rows]


async def verified() -> Report:
    """What a verification says now."""
    return await verify(at=clock.now())


async def give_back(order: Order, parts: Mapping[UUID, int]) -> list[Refund]:
    """Decide that so much goes back; `drain` makes it so."""
    async with in_transaction():
        return await payments.give_back(await access.locked(order.id), parts, reason="test", at=clock.now())


async def leaves(order: Order) -> list[OrderUnit]:
    """The order's units but the bundles' own, in their places."""
    return await OrderUnit.filter(order_id=order.id).exclude(kind="BUNDLE").order_by("position")


async def world() -> Order:
    """A shop in which things were bought, delivered, refunded and expired; returns its order of a bundle.

    The bundle's order: two codes at 700 each and a membership for 2,000, of which one code's share went back.
    """
    code = await catalog.variant(price=1000)
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
    bundle = await catalog.bundle([(code, 2), (member, 1)], price=2000)
    await vault.batch(code, codes=10, cost=700)
    bundled = await bought([(bundle, 1)])
    single = await bought([(code, 2)])
    await drain()
    (first, *_) = await leaves(bundled)
    await give_back(bundled, {first.id: first.paid_minor})
    (unit, _) = await leaves(single)
    await give_back(single, {unit.id: 400})
    await drain()
    await bought([(code, 1)])  # paid, and not delivered yet: its news is on its way
    return await Order.get(id=bundled.id)
