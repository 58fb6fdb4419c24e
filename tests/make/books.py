"""Books for tests: what is booked, a small shop in which everything has happened, and its verification."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.core.money import Money
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.models import SupplierClaim
from backend.domain.aftersales.service import replace_unit
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.finance.service import post_missing, verify
from backend.domain.finance.verifying.report import Report
from backend.domain.ledger import service as ledger
from backend.domain.orders import access
from backend.domain.orders.models import Order
from backend.domain.payments import service as payments
from backend.domain.payments.models import Refund
from backend.domain.suppliers.ports import AnswerState
from backend.domain.suppliers.service import fund_supplier
from backend.domain.vault import service as vault_service
from tests.make import catalog, partners, shared, vault, wallets
from tests.make.aftersales import key, leaves, staff
from tests.make.desk import Desk, asked, offered
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


async def proved() -> None:
    """Nothing is on its way to the books, and they agree."""
    report = await verified()
    assert report.clean, report.difference
    assert report.counts["orders_waiting"] == 0


async def give_back(order: Order, parts: Mapping[UUID, int]) -> list[Refund]:
    """Decide that so much goes back; `drain` makes it so."""
    async with in_transaction():
        return await payments.give_back(await access.locked(order.id), parts, reason="test", at=clock.now())


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


async def everything(desk: Desk) -> None:
    """A shop in which everything that is ever booked was booked, and one order of a partner waits to be."""
    await world()
    await drain()
    _, at_supplier = await asked(await offered())
    await desk.tell(at_supplier, AnswerState.DELIVERED)
    await _supplier_is_paid(UUID(str(at_supplier.supplier_id)))
    await _made_good()
    batch = await vault.batch(codes=5, cost=90, expires_on=clock.shop_day(clock.now()))
    await database.execute(
        "UPDATE code SET state = 'QUARANTINED' WHERE id = (SELECT id FROM code WHERE batch_id = $1 LIMIT 1)", batch.id
    )
    await vault_service.expire_codes(clock.now() + timedelta(days=2))
    await SupplierClaim.create(
        batch=batch, supplier="Supplier", purchase_order="P", codes=2, unit_cost_minor=90, amount_minor=180,
        currency="CNY",
    )  # fmt: skip
    await post_missing(at=clock.now())
    code = await catalog.variant(price=1000)
    await vault.batch(code, codes=3, cost=700)
    partner = await partners.partner(balance=9000)
    await partners.price(partner, (code, 800))
    program = await partners.program(partner)
    await partners.buy(program, (code, 1))
    await shared.holder(await shared.shared_code())
    waiting = await wallets.part_paid()
    await wallets.redeemed(waiting.customer_id)
    await drain()
    await ledger.fold_totals()
    await partners.buy(program, (code, 1))  # paid from the balance, its news on its way


async def _supplier_is_paid(supplier_id: UUID) -> None:
    amount = Money(50_000, "CNY")
    await fund_supplier(
        supplier_id, amount, "transfer", caller=await staff(Role.FINANCE), address=None, key=key(), at=clock.now()
    )


async def _made_good() -> None:
    """A code that does not work is replaced by a dearer one."""
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=1, cost=600)
    order = await bought([(variant, 1)])
    await drain()
    await vault.batch(variant, codes=1, cost=640)
    (unit,) = await leaves(order)
    await replace_unit(unit.id, order.id, reason="used", caller=await staff(), address=None, key=key(), at=clock.now())
    await drain()
