"""A small shop in which every list of the graph has something to show."""

from dataclasses import dataclass

from tortoise.transactions import in_transaction

from backend.core import clock, ids
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, TierMove
from backend.domain.accounts.notes import PersonNote
from backend.domain.accounts.tags import PersonTag
from backend.domain.accounts.tiers import MoveReason
from backend.domain.accounts.views import ListScreen, SavedView
from backend.domain.aftersales.models import Recall, RecalledCode, SupplierClaim
from backend.domain.analytics import service as analytics
from backend.domain.analytics.models import VisitCount
from backend.domain.analytics.states import VisitStep
from backend.domain.audit import service as audit
from backend.domain.audit.models import SecurityEvent
from backend.domain.campaigns.models import Campaign
from backend.domain.catalog.models import FulfilmentKind, Product, Variant
from backend.domain.coupons.models import Coupon
from backend.domain.finance.models import LedgerCheck
from backend.domain.fulfilment import service as fulfilment
from backend.domain.inventory import service as inventory
from backend.domain.ledger import service as ledger
from backend.domain.ledger.values import Posting
from backend.domain.notifications.models import Message, MessageChannel
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.states import PaymentState
from backend.domain.tasks.models import Job, JobKind, JobProblem
from backend.domain.vault.models import Batch, BatchEvent, BatchState
from backend.domain.vault.shared_models import SharedCode
from backend.domain.webhooks.models import WebhookAttempt
from backend.domain.webhooks.states import MessageState, Outcome
from tests.make import (
    accounts,
    aftersales,
    alerts,
    campaigns,
    carts,
    catalog,
    coupons,
    flash,
    groups,
    inbox,
    invoices,
    orders,
    pages,
    paid,
    partners,
    people,
    prices,
    product_files,
    referrals,
    rehearsals,
    search,
    shared,
    simulations,
    stores,
    supplier,
    vault,
    waiting,
    wallets,
    webhooks,
)


@dataclass(frozen=True)
class World:
    """One of each thing, the fullest there is."""

    customer: Customer
    single: Variant
    bundle: Variant
    batch: Batch
    order: Order
    job: Job
    program: partners.Program
    wholesale: Order
    shared: SharedCode
    coupon: Coupon
    shown: Campaign


async def world(size: int, customer: Customer | None = None) -> World:
    """`size` products of `size` variants, `size` bundles, one customer's `size` delivered orders, and so on.

    A second call adds to what is there; with the same customer their lists grow too.
    """
    buyer = (
        await Customer.get(id=customer.id) if customer else await Customer.get(id=(await orders.customer()).customer_id)
    )
    variants = [await _product(size) for _ in range(size)]
    for kinds in variants:
        await Product.filter(id=kinds[0].product_id).update(brand=f"Brand {ids.new().hex[-8:]}")
        await PersonTag.create(customer_id=buyer.id, name=f"Tag {ids.new().hex[-8:]}")
    bundles = [
        await catalog.bundle([(kinds[0], 2) for kinds in variants], price=500 * size, list_price=3000 * size)
        for _ in range(size)
    ]
    singles = [variant for kinds in variants for variant in kinds]
    batches = [await vault.batch(variant, codes=12 * size) for variant in singles]
    for currency in ("USD", "EUR", "HKD", "JPY", "KRW")[:size]:
        await vault.batch(codes=1, currency=currency)
    caller = Caller(session_id=ids.new(), customer_id=buyer.id)
    voucher = await catalog.variant(kind=FulfilmentKind.VOUCHER)
    spaces = [await shared.shared_code(seats=size + 2) for _ in range(size)]
    seats = [await Variant.get(id=space.variant_id) for space in spaces]
    later = [(await waiting.menu(9, 9, 9))[2] for _ in range(size)]
    placed = [await _delivered(caller, [*singles[:size], bundles[0], voucher, *seats, *later]) for _ in range(size)]
    for order in placed:
        await _payment(order, refunds=size)
    await _prices(size, buyer, singles)
    await carts.filled(buyer, singles)
    job = await _jobs(size, batches[0])
    await _journal(size, batches[0], placed[0])
    await _aftersales(size, batches[0], placed)
    await _suppliers(size, placed[0])
    await _books(size, placed)
    await _wallet(size, placed)
    for _ in range(size):
        await paid.delivered([(await catalog.variant(kind=FulfilmentKind.MANUAL), 1)])
    for _ in range(size):
        await accounts.session(buyer)
    await people.world(size)
    program, wholesale = await partners.world(size)
    await search.searched(size)
    await alerts.world(size)
    await flash.world(size, singles)
    await stores.world(size)
    await campaigns.world(size, singles)
    shown = await pages.running(size)
    await campaigns.floored(singles)
    await simulations.world(singles)
    await rehearsals.world(size)
    for space in spaces:
        for _ in range(size):
            await shared.rotated(space)
    coupon = await coupons.world(size, buyer, [order.id for order in placed])
    for variant in singles[:size]:
        await groups.world(size, variant, caller)
    await referrals.world(size, caller)
    await _pictures(size, singles)
    await _counts(singles)
    return World(
        buyer, singles[0], bundles[0], batches[0], placed[-1], job, program, wholesale, spaces[0], coupon, shown
    )


async def _counts(variants: list[Variant]) -> None:
    """What is counted of all that, and visits before it."""
    await analytics.rebuild()
    await analytics.report_buyers(at=clock.now())
    for product_id in {variant.product_id for variant in variants}:
        day = clock.shop_day(clock.now())
        await VisitCount.create(day=day, product_id=product_id, step=VisitStep.VIEWED, visitors=1, events=1)


async def _pictures(size: int, variants: list[Variant]) -> None:
    """Pictures that goods show, each a few."""
    by = await accounts.staff()
    for _ in range(size):
        shown = await catalog.picture(by)
        await Product.filter(id__in={variant.product_id for variant in variants}).update(picture_id=shown.id)


async def _product(variants: int) -> list[Variant]:
    product = await catalog.product()
    return [await catalog.variant(of=product, position=place, list_price=1500) for place in range(variants)]


async def _delivered(caller: Caller, goods: list[Variant]) -> Order:
    order = await orders.placed([(variant, 1) for variant in goods], by=caller)
    async with in_transaction():
        await inventory.consume(order.id, clock.now())
        await order_service.mark_paid(order.id, payment_id=None, at=clock.now())
    message = await OutboxMessage.create(topic="order.paid", payload={"order_id": str(order.id)})
    row = await DeliveryRow.create(message=message, handler="fulfilment.deliver_order")
    assert await fulfilment.deliver_order(order.id, delivery=Delivery(row.id), at=clock.now())
    return await Order.get(id=order.id)


async def _prices(size: int, buyer: Customer, variants: list[Variant]) -> None:
    """Tiers with their moves, and price lists for everybody and for a tier; all prices as they were but the buyer's."""
    made = [await prices.tier(ids.new().int % 10**9 + 1, bps=100) for _ in range(size)]
    for tier in made:
        await prices.price_list(*((variant, 999) for variant in variants), tier=tier)
        await prices.price_list(*((variant, 1000) for variant in variants))
        await TierMove.create(customer_id=buyer.id, new=tier, spent_minor=1, reason=MoveReason.PAID)
    await Customer.filter(id=buyer.id).update(tier_id=made[0].id, tier_since=clock.now())


async def _payment(order: Order, *, refunds: int) -> None:
    now = clock.now()
    payment = await Payment.create(
        order_id=order.id,
        provider="sandbox",
        reference=ids.new().hex,
        provider_reference=ids.new().hex,
        state=PaymentState.PAID,
        amount_minor=order.total_minor,
        currency=order.currency,
        expires_at=order.expires_at,
        paid_at=now,
        query_at=now,
    )
    for _ in range(refunds):
        await Refund.create(
            payment_id=payment.id,
            order_id=order.id,
            reference=ids.new().hex,
            amount_minor=1,
            currency=order.currency,
            reason="test",
        )


async def _books(size: int, placed: list[Order]) -> None:
    at = clock.now()
    for order in placed:
        sides = [
            side for n in range(size) for side in (Posting(f"asset:test:{n}", 1), Posting(f"expense:test:{n}", -1))
        ]
        key = f"test:{ids.new().hex}"
        await ledger.post(key, sides, currency=order.currency, at=at, kind="test", subject_id=order.id)
    await LedgerCheck.create(at=at, seconds=0.1, clean=True, counts={f"n{n}": n for n in range(size)})


async def _wallet(size: int, placed: list[Order]) -> None:
    """What the shop gave to the buyer, and what went back to the wallet for each order."""
    for _ in range(size):
        await wallets.credit(placed[-1].customer_id, 500)
        await wallets.gift_cards(size)
    for order in placed:
        account = f"liability:wallet:{order.customer_id.hex}"
        sides = [Posting("liability:orders", 1), Posting(account, -1)]
        await ledger.post(
            f"refund:{ids.new()}", sides, currency="CNY", at=clock.now(), kind="refund", subject_id=order.id
        )


async def _jobs(size: int, batch: Batch) -> Job:
    for _ in range(size):
        check = await product_files.plain_check(size)
        await Job.create(kind=JobKind.PRODUCT_IMPORT, subject_id=check.id, spec={"file_name": "a.csv"})
    for _ in range(size):
        job = await Job.create(kind=JobKind.VAULT_IMPORT, subject_id=batch.id, spec={"file_name": "a.csv"})
        for row in range(size):
            await JobProblem.create(job=job, row=row + 1, code="EMPTY_SECRET")
    return job


async def _suppliers(size: int, order: Order) -> None:
    for _ in range(size):
        made = await supplier.supplier(f"s{ids.new().hex[:18]}")
        offer = await supplier.offer(made, await supplier.topup())
        await supplier.unknown(offer, order_id=order.id)


async def _aftersales(size: int, batch: Batch, placed: list[Order]) -> None:
    """Cases and claims of an order, what providers said differently, a recall, a supplier's claim."""
    for _ in range(size):
        case = await aftersales.open_case(placed[-1])
        for _ in range(size):
            said = await aftersales.remark(case)
            await aftersales.picture(placed[-1], case)
            await aftersales.picture(placed[-1], case, said)
    job = await Job.create(kind=JobKind.BATCH_RECALL, subject_id=batch.id, spec={})
    recall = await Recall.create(
        batch_id=batch.id, job_id=job.id, mode="REFUND", reason="test", began_xid=1, began_by="system"
    )
    for _ in range(size):
        await inbox.note(await Customer.get(id=placed[-1].customer_id))
    for _ in range(size):
        paper = await invoices.issued(placed[-1], amount_minor=100)
        await invoices.red_letter(paper, 1)
    (unit, *_) = await aftersales.leaves(placed[-1])
    await RecalledCode.create(
        recall_id=recall.id, code_id=ids.new(), unit_id=unit.id, order_id=unit.order_id, delivered=True, revealed=True
    )
    await SupplierClaim.create(
        batch_id=batch.id,
        supplier="S",
        purchase_order="P",
        codes=1,
        unit_cost_minor=700,
        amount_minor=700,
        currency="CNY",
    )
    for _ in range(size):
        await PersonNote.create(
            customer_id=placed[-1].customer_id, words="Calls often", author=f"staff:{ids.new()}",
            idempotency_key=ids.new().hex, request_hash="-",
        )  # fmt: skip
    facts = {"expected_minor": 1, "answered_minor": 2, "currency": "CNY"}
    for payment in await Payment.filter(order_id=placed[-1].id):
        for _ in range(size):
            await SecurityEvent.create(kind="payment.differs", subject=str(payment.id), facts=facts)
    for refund in await Refund.filter(order_id=placed[-1].id):
        for _ in range(size):
            await SecurityEvent.create(kind="refund.differs", subject=str(refund.id), facts=facts)


async def _journal(size: int, batch: Batch, order: Order) -> None:
    for _ in range(size):
        hook = await webhooks.message(state=MessageState.FAILED)
        await WebhookAttempt.create(message=hook, number=1, started_at=clock.now(), outcome=Outcome.REFUSED)
        await audit.record("system", "batch.looked_at", str(batch.id))
        await SavedView.create(
            staff=await accounts.staff(), screen=ListScreen.ORDERS, name="Late", view="state=PAID", shared=True
        )
        await BatchEvent.create(batch=batch, state=BatchState.ON_SALE, reason="test")
        await Message.create(
            channel=MessageChannel.EMAIL, to="a@example.com", template="order_delivered", locale="en", body="…"
        )
        message = await OutboxMessage.create(topic="order.paid", payload={"order_id": str(order.id)})
        await DeliveryRow.create(message=message, handler="orders.wake_watchers", state=DeliveryState.DEAD)
