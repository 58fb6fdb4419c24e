"""A shop in which every operation of both doors can succeed, and the variables that make it succeed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from tortoise.transactions import in_transaction

from backend.adapters.webhooks.http import HttpSender
from backend.core import clock, ids
from backend.core.money import Money
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, MemberTier, Staff
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.service.one_time_codes import issue_code
from backend.domain.aftersales.conversation import PreparedAnswer
from backend.domain.aftersales.models import PolicyRule
from backend.domain.catalog.models import Channel, FulfilmentKind, Product, ProductState, Variant
from backend.domain.fulfilment.gifts import token_of as gift_token
from backend.domain.fulfilment.models import ManualTask
from backend.domain.fulfilment.states import ManualTaskState
from backend.domain.help.models import HelpText
from backend.domain.inventory import service as inventory
from backend.domain.notifications.models import MessageText
from backend.domain.orders import links
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment
from backend.domain.redemption.models import Voucher
from backend.domain.redemption.queries import token_of
from backend.domain.search import service as search
from backend.domain.tasks.models import Job
from backend.domain.vault.models import Batch, BatchState, Code
from backend.domain.webhooks import ports as webhook_ports
from backend.schema.doors import Door
from tests.api import (
    counter_alerts,
    counter_campaigns,
    counter_coupons,
    counter_flash,
    counter_groups,
    counter_invoices,
    counter_partners,
    counter_people,
    counter_shared,
    counter_simulations,
    counter_wallet,
)
from tests.make import (
    accounts,
    aftersales,
    carts,
    catalog,
    gifts,
    kept,
    orders,
    paid,
    partners,
    prices,
    product_files,
    stores,
    tasks,
    vault,
    waiting,
    webhooks,
)
from tests.make import supplier as suppliers
from tests.make.outbox import drain
from tests.make.partners import Program
from tests.make.provider import started

Variables = dict[str, Any]


@dataclass(frozen=True)
class Counter:
    """One of each thing that an operation needs."""

    customer: Customer
    clerk: Staff
    single: Variant
    bundle: Variant
    draft: Variant
    batch: Batch
    open_order: Order
    delivered: Order
    code: Code
    dead: DeliveryRow
    job: Job
    program: Program
    wholesale: Order


async def counter(spool: Path) -> Counter:
    """Fill the empty shop; asks for `vault` keys and a bound payment provider."""
    tasks.bind_spool(spool)
    webhook_ports.bind(HttpSender(timeout_s=1.0))
    return await kept.once(_counter, spool, spool.parents[1] / "kept")


async def _counter() -> Counter:
    # Old enough to buy as often as a test likes.
    customer = await accounts.customer(email="lin@example.com", at=clock.now().replace(year=2020, day=1))
    buyer = Caller(session_id=ids.new(), customer_id=customer.id)
    shelf = await catalog.category("games")
    single = await catalog.variant(of=await catalog.product(shelf=shelf, slug="single"), price=1000)
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500, cap=100)
    bundle = await catalog.bundle([(single, 2), (member, 1)], price=2000)
    await prices.tier(0)
    draft = await catalog.variant(of=await catalog.product(shelf=shelf, state=ProductState.DRAFT), price=1000)
    await vault.batch(single, codes=50)
    open_order = await orders.placed([(single, 1)], by=buyer, email="lin@example.com")
    delivered = await orders.placed([(single, 1)], by=buyer, email="lin@example.com")
    async with in_transaction():
        await inventory.consume(delivered.id, clock.now())
        await order_service.mark_paid(delivered.id, payment_id=None, at=clock.now())
    await drain()
    code = await Code.get(state="DELIVERED")
    message = await OutboxMessage.create(
        topic="order.paid", payload={"order_id": str(delivered.id)}, routed_at=clock.now()
    )
    dead = await DeliveryRow.create(message=message, handler="orders.wake_watchers", state=DeliveryState.DEAD)
    filling = await vault.batch(state=BatchState.RECEIVED)
    job, _ = await tasks.waiting_import(filling)
    clerk = await accounts.staff(email="owner@shop.example")
    reseller = await partners.partner(balance=10_000_000)
    await partners.price(reseller, (single, 800))
    program = await partners.program(reseller)
    await partners.program(reseller)  # another, which staff may change
    wholesale = await partners.buy(program, (single, 1))
    return Counter(
        customer, clerk, single, bundle, draft, filling, open_order, delivered, code, dead, job, program, wholesale
    )


def price(amount: str) -> Variables:
    return {"amount": amount, "currency": "CNY"}


def both(text: str) -> Variables:
    return {"zhCn": f"{text}一", "en": text}


def key() -> str:
    return f"a-key-of-the-tests-{ids.new()}"


def var(variant: Variant) -> str:
    return ids.public("var", variant.id)


async def _words(of: Counter, slug: str) -> Variables:
    product = await Product.get(id=of.single.product_id)
    return {
        "slug": slug,
        "categoryId": ids.public("cat", product.category_id),
        "names": both("Name"),
        "summaries": both("Summary"),
        "descriptions": both("Description"),
        "rules": both("Rules"),
        "refundNotes": both("Refund"),
        "art": {"glyph": "gamepad", "hue": 20, "label": "A"},
    }


async def _prices() -> list[Variables]:
    channel = await catalog.channel()
    return [{"channelId": ids.public("chn", channel.id), "list": price("12.00"), "price": price("10.00")}]


async def _product(of: Counter, variant: Variant | None = None) -> Variables:
    fresh = {
        "sku": f"NEW-{ids.new().hex}",
        "names": both("Variant"),
        "kind": "CODE",
        "faceValue": price("10.00"),
        "validityDays": 30,
        "minDaysLeft": 7,
        "redeemBy": None,
        "membershipDays": None,
        "cap": None,
        "maxPerOrder": 5,
        "maxPerPerson": 3,
        "perPersonDays": 7,
        "tierDiscount": False,
        "prices": await _prices(),
    }
    kept = {"id": var(variant), "sku": variant.sku} if variant else {}
    slug = f"new-{ids.new().hex}"
    return {**await _words(of, slug), "variants": [fresh | kept]}


async def _bundle(of: Counter) -> Variables:
    return {
        **await _words(of, f"new-{ids.new().hex}"),
        "sku": f"NEW-{ids.new().hex}",
        "maxPerOrder": 5,
        "maxPerPerson": 3,
        "perPersonDays": 7,
        "tierDiscount": False,
        "components": [{"variantId": var(of.single), "quantity": 2}],
        "prices": await _prices(),
    }


async def _edited(variant: Variant) -> Variables:
    row = await Product.get(id=variant.product_id)
    return {"id": ids.public("prd", row.id), "version": row.version}


async def _set_state(of: Counter) -> Variables:
    return {"input": {"products": [{**await _edited(of.single), "state": "PUBLISHED"}]}}


async def _moved(of: Counter) -> Variables:
    product = await Product.get(id=of.single.product_id)
    there = {"categoryId": ids.public("cat", product.category_id)}
    return {"input": {"products": [{**await _edited(of.single), **there}]}}


async def _schedule(of: Counter) -> Variables:
    begins = clock.now() + timedelta(days=1)
    times = {"publishAt": begins.isoformat(), "unpublishAt": (begins + timedelta(days=1)).isoformat()}
    return {**await _edited(of.draft), "input": times}


async def _place(of: Counter) -> Variables:
    return {
        "input": {
            "lines": [{"variantId": var(of.single), "quantity": 1}],
            "contact": {"email": "lin@example.com", "phone": "13800138000"},
            "expectedTotal": price("10.00"),
            "acceptsNoReturn": True,
            "locale": "EN",
        },
        "idempotencyKey": key(),
    }


async def _batch(of: Counter) -> Variables:
    bought = {
        "variantId": var(of.single),
        "supplier": "Acme",
        "purchaseOrder": "PO-7",
        "unitCost": price("7.50"),
        "expiresOn": "2099-12-31",
        "note": "A note",
    }
    return {"input": bought, "idempotencyKey": key()}


async def _batch_state(of: Counter) -> Variables:
    row = await Batch.get(id=of.batch.id)
    on = BatchState.FROZEN if row.state is BatchState.ON_SALE else BatchState.ON_SALE
    if row.state is BatchState.RECEIVED:
        on = BatchState.SAMPLED
    moved = {"batchId": ids.public("bat", row.id), "version": row.version, "state": on.value, "reason": "as planned"}
    return {"input": moved}


async def _batch_states(of: Counter) -> Variables:
    row = await vault.batch(of.single, codes=0)
    moved = {"id": ids.public("bat", row.id), "version": row.version, "state": "FROZEN"}
    return {"input": {"batches": [moved], "reason": "as planned"}}


async def _import(of: Counter) -> Variables:
    filling = await vault.batch(of.draft, state=BatchState.RECEIVED)
    asked = {"batchId": ids.public("bat", filling.id), "fileName": "codes.csv", "dryRun": True, "byteSize": "10"}
    return {"input": asked, "idempotencyKey": key()}


async def _redemptions(of: Counter) -> Variables:
    where = await stores.store()
    wanted = {
        "storeId": ids.public("sto", where.id),
        "firstDay": "2026-01-01",
        "lastDay": "2026-01-31",
        "format": "CSV",
        "reason": "The month's end",
    }
    return {"input": wanted, "idempotencyKey": key()}


async def _product_file(of: Counter) -> Variables:
    return {"input": {"fileName": "products.csv", "byteSize": "10"}, "idempotencyKey": key()}


async def _checked_products(of: Counter) -> Variables:
    return {"id": ids.public("job", (await product_files.plain_check()).id)}


async def _export(of: Counter) -> Variables:
    product = await Product.get(id=of.single.product_id)
    wanted = {"text": "single", "categoryId": ids.public("cat", product.category_id), "state": "PUBLISHED"}
    asked = {"filter": {**wanted, "isBundle": False}, "sort": "NAME", "format": "CSV"}
    return {"input": asked, "idempotencyKey": key()}


async def _job(of: Counter) -> Variables:
    job, _ = await tasks.waiting_import(await vault.batch(of.draft, state=BatchState.RECEIVED))
    return {"id": ids.public("job", job.id)}


async def _confirm(of: Counter) -> Variables:
    sent = await issue_code(of.delivered.id, f"{ids.new().hex}@example.com", at=clock.now())
    return {"input": {"lookupToken": links.token_of(of.delivered), "code": sent.code}}


async def _dead(of: Counter) -> Variables:
    await DeliveryRow.filter(id=of.dead.id).update(state=DeliveryState.DEAD)
    return {"id": f"dlv_{of.dead.id:032x}", "reason": "The provider is back"}


async def _offer(of: Counter) -> Variables:
    made = await suppliers.supplier(f"s{ids.new().hex[:18]}")
    terms = {"supplierId": ids.public("sup", made.id), "variantId": var(await suppliers.topup())}
    more = {"supplierSku": "1050", "cost": price("49.65"), "priority": 10, "quota": 100, "state": "ACTIVE"}
    return {"input": terms | more | {"version": None}}


async def _supplier(of: Counter) -> Variables:
    made = await suppliers.supplier(f"s{ids.new().hex[:18]}")
    return {"id": ids.public("sup", made.id), "reason": "They repair something"}


async def _low_balance(of: Counter) -> Variables:
    made = await suppliers.supplier(f"s{ids.new().hex[:18]}")
    return {"id": ids.public("sup", made.id), "lowBalance": price("500.00")}


async def _funded(of: Counter) -> Variables:
    made = await suppliers.supplier(f"s{ids.new().hex[:18]}")
    paid_in = {"supplierId": ids.public("sup", made.id), "amount": price("10000.00"), "reason": "Transfer 2026-11"}
    return {"input": paid_in, "idempotencyKey": ids.new().hex}


async def _supplier_order(of: Counter) -> Variables:
    return {"id": ids.public("spo", (await suppliers.requested(await suppliers.topup())).id)}


async def _settled_by_hand(of: Counter) -> Variables:
    offer = await suppliers.offer(await suppliers.supplier(f"s{ids.new().hex[:18]}"), await suppliers.topup(), held=1)
    open_order = await suppliers.unknown(offer)
    decided = {"outcome": "DELIVERED", "reason": "They said so by phone", "spent": price("49.65")}
    return {"id": ids.public("spo", open_order.id)} | decided


async def _voucher(of: Counter) -> Variables:
    order = await paid.delivered([(await catalog.variant(kind=FulfilmentKind.VOUCHER), 1)])
    token = token_of(await Voucher.get(order_id=order.id))
    return {"token": token, "idempotencyKey": ids.new().hex}


async def _held_voucher(of: Counter) -> Variables:
    return {"token": (await _voucher(of))["token"]}


async def _at_a_store(of: Counter) -> Variables:
    return await _voucher(of) | {"storeId": ids.public("sto", (await stores.store()).id)}


async def _taken_voucher(of: Counter) -> Variables:
    return {"id": ids.public("vus", (await stores.taken()).id)}


async def _edited_store(of: Counter) -> Variables:
    store = await stores.store()
    names = {"zhCn": "新店", "en": "New store"}
    return {"input": {"id": ids.public("sto", store.id), "version": store.version, "names": names, "active": True}}


async def _store_day(of: Counter) -> Variables:
    return {"storeId": ids.public("sto", (await stores.taken()).store_id or ids.new()), "day": None}


async def _task(of: Counter) -> Variables:
    order = await paid.delivered([(await catalog.variant(kind=FulfilmentKind.MANUAL), 1)])
    return {"id": ids.public("mtk", (await ManualTask.get(order_id=order.id)).id)}


async def _taken_task(of: Counter) -> Variables:
    task = await _task(of)
    await ManualTask.filter(id=ids.parse("mtk", task["id"])).update(
        state=ManualTaskState.TAKEN, taken_by_id=of.clerk.id, taken_at=clock.now()
    )
    return task


async def _done_task(of: Counter) -> Variables:
    return await _taken_task(of) | {"evidence": "Screenshot 17", "note": "It is yours."}


async def _refused_task(of: Counter) -> Variables:
    return await _taken_task(of) | {"reason": "The account is closed"}


async def _webhook(of: Counter) -> Variables:
    message = await webhooks.message()
    return {"id": ids.public("whm", message.id), "reason": "Their server is back"}


async def _sold(of: Counter) -> Order:
    buyer = Caller(session_id=ids.new(), customer_id=of.customer.id)
    return await aftersales.handed_over(of.single, buyer)


async def _unit(order: Order) -> str:
    (unit,) = await aftersales.leaves(order)
    return ids.public("unt", unit.id)


async def _give_back(of: Counter) -> Variables:
    order = await _sold(of)
    asked = {"orderId": ids.public("ord", order.id), "unitIds": [await _unit(order)], "reason": "does not work"}
    return {"input": asked, "idempotencyKey": key()}


async def _replace(of: Counter) -> Variables:
    order = await _sold(of)
    asked = {"orderId": ids.public("ord", order.id), "unitId": await _unit(order), "reason": "does not work"}
    return {"input": asked, "idempotencyKey": key()}


async def _case(of: Counter) -> Variables:
    case = await aftersales.open_case(await _sold(of))
    return {"input": {"caseId": ids.public("cas", case.id), "answer": "As agreed"}}


async def _retry(of: Counter) -> Variables:
    refund = await aftersales.failed_refund(await _sold(of))
    return {"input": {"refundId": ids.public("rfd", refund.id), "reason": "The account is filled again"}}


async def _asked_payment(of: Counter) -> Variables:
    order = await orders.placed([(of.single, 1)])
    return {"paymentId": ids.public("pay", (await started(order)).id)}


async def _silent_payment(of: Counter) -> Variables:
    """Of a provider that the shop works with no more."""
    payment = await started(await orders.placed([(of.single, 1)]))
    await Payment.filter(id=payment.id).update(provider="former")
    return {
        "input": {
            "paymentId": ids.public("pay", payment.id),
            "number": ids.new().hex,
            "amount": price(f"{payment.amount_minor / 100:.2f}"),
            "reason": "Seen in the bank's list",
        },
        "idempotencyKey": key(),
    }


async def _former_payment(of: Counter) -> Variables:
    """The same, after a colleague said that it came."""
    asked = await _silent_payment(of)
    id = ids.parse("pay", asked["input"]["paymentId"])
    assert id is not None
    await payments.confirm_payment(
        id,
        number=ids.new().hex,
        amount=Money((await Payment.get(id=id)).amount_minor, "CNY"),
        reason="Seen",
        actor="staff:another",
        address=None,
        key=key(),
        at=clock.now(),
    )
    return {"input": {"paymentId": asked["input"]["paymentId"], "reason": "In their last bill"}}


async def _redirect(of: Counter) -> Variables:
    refund = await aftersales.failed_refund(await _sold(of))
    asked = {"refundId": ids.public("rfd", refund.id), "reason": "The card is closed"}
    return {"input": asked, "idempotencyKey": key()}


async def _rule(of: Counter) -> Variables:
    rule = await PolicyRule.get(kind="CODE", stage="REVEALED")
    wanted = {
        "kind": "CODE",
        "stage": "REVEALED",
        "version": rule.version,
        "refund": "APPROVAL",
        "approver": "FINANCE",
        "bearer": "SUPPLIER",
        "couponReturns": False,
        "replacement": "AUTO",
        "windowDays": 7,
        "aloneUpTo": {"amount": "200", "currency": "CNY"},
    }
    return {"input": wanted}


async def _recall(of: Counter) -> Variables:
    batch = await vault.batch(of.draft, codes=1)
    asked = {"batchId": ids.public("bat", batch.id), "reason": "void", "mode": "REPLACE_OR_REFUND"}
    return {"input": asked, "idempotencyKey": key()}


async def _look(of: Counter) -> Variables:
    order = await _sold(of)
    return {"orderId": ids.public("ord", order.id), "unitIds": [await _unit(order)]}


async def _one_case(of: Counter) -> Variables:
    case = await aftersales.open_case(await _sold(of))
    return {"id": ids.public("cas", case.id)}


def _case_filter(of: Counter) -> Variables:
    return {
        "state": {"in": ["OPEN"]},
        "kind": "REFUND",
        "source": "BUYER",
        "orderId": ids.public("ord", of.delivered.id),
        "overdue": True,
        "personId": ids.public("cus", of.customer.id),
        "waitsFor": "SHOP",
        "assigneeId": ids.public("stf", of.clerk.id),
        "unassigned": False,
    }


async def _claim(of: Counter) -> Variables:
    order = await _sold(of)
    asked = {"unitId": await _unit(order), "kind": "REFUND", "words": "It says used", "lookupToken": None}
    shown = await aftersales.picture(order)
    return {"input": asked | {"pictureIds": [ids.public("pic", shown.id)]}, "idempotencyKey": key()}


async def _written(of: Counter) -> Variables:
    order = await _sold(of)
    case = await aftersales.open_case(order)
    shown = await aftersales.picture(order)
    said = {"claimId": ids.public("cas", case.id), "words": "Still used", "lookupToken": None}
    return {"input": said | {"pictureIds": [ids.public("pic", shown.id)]}, "idempotencyKey": key()}


async def _answered(of: Counter) -> Variables:
    case = await aftersales.open_case(await _sold(of))
    said = {"caseId": ids.public("cas", case.id), "words": "We look into it", "internal": False}
    return {"input": said, "idempotencyKey": key()}


async def _assigned(of: Counter) -> Variables:
    case = await aftersales.open_case(await _sold(of))
    case.assignee_id = of.clerk.id
    await case.save()
    colleague = await accounts.staff(Role.SUPPORT)
    who = {"staffId": ids.public("stf", colleague.id), "insteadOf": ids.public("stf", of.clerk.id)}
    return {"input": {"caseId": ids.public("cas", case.id)} | who}


async def _cases_given(of: Counter) -> Variables:
    await vault.batch(of.single, codes=1)
    given = (await _assigned(of))["input"]
    return {"input": {"cases": [{"id": given.pop("caseId"), **given}]}}


async def _cases_answered(of: Counter) -> Variables:
    row = await PreparedAnswer.all().first()
    assert row is not None
    await vault.batch(of.single, codes=1)
    case = await aftersales.open_case(await _sold(of))
    said = {"caseIds": [ids.public("cas", case.id)], "preparedAnswerId": ids.public("pra", row.id)}
    return {"input": said, "idempotencyKey": key()}


async def _cases_rejected(of: Counter) -> Variables:
    await vault.batch(of.single, codes=1)
    case = await aftersales.open_case(await _sold(of))
    return {"input": {"caseIds": [ids.public("cas", case.id)], "answer": "As agreed"}}


async def _prepared(of: Counter) -> Variables:
    row = await PreparedAnswer.all().first()
    assert row is not None
    wanted = {"id": ids.public("pra", row.id), "version": row.version, "state": "OPEN", "position": 10}
    return {"input": wanted | {"titles": both("Title"), "words": both("About {product}")}}


async def _forgotten(of: Counter) -> Variables:
    row = await PreparedAnswer.create(title_zh="一", title_en="One", words_zh="一", words_en="One")
    return {"input": {"id": ids.public("pra", row.id), "version": row.version}}


async def _price_list(of: Counter, **more: Any) -> Variables:
    channel = await catalog.channel()
    wanted = {
        "channelId": ids.public("chn", channel.id),
        "tierId": ids.public("tir", (await MemberTier.get(threshold_minor=0)).id),
        "names": both("List"),
        "priority": 1,
        "active": True,
        "startsAt": "2026-01-01T00:00:00Z",
        "endsAt": "2099-01-01T00:00:00Z",
        "entries": [{"variantId": var(of.single), "price": price("9.00")}],
    }
    return {"input": wanted, **more}


async def _new_price_list(of: Counter) -> Variables:
    return await _price_list(of, idempotencyKey=key())


async def _edited_price_list(of: Counter) -> Variables:
    made = await prices.price_list()
    return await _price_list(of, id=ids.public("prl", made.id), version=1)


async def _channel(of: Counter) -> Variables:
    made = await Channel.create(code=f"c{ids.new().hex}", name="Kiosk", currency="CNY")
    return {"input": {"id": ids.public("chn", made.id), "version": 1, "name": "Kiosks"}}


async def _channel_prices(of: Counter) -> Variables:
    made = await Channel.create(code=f"c{ids.new().hex}", name="Kiosk", currency="CNY")
    cost = {"listPrice": price("12.00"), "price": price("10.00"), "floor": price("8.00")}
    one = {"variantId": var(of.single), **cost}
    return {"input": {"channelId": ids.public("chn", made.id), "version": 1, "prices": [one]}}


def _tier_input() -> Variables:
    threshold = f"{ids.new().int % 10**8 + 1}.00"
    said = {"threshold": price(threshold), "discountBps": 100, "keepDays": 30, "active": True}
    return {"input": {"names": both("Tier"), "benefits": both("Savings"), **said}}


async def _edited_tier(of: Counter) -> Variables:
    made = await prices.tier(ids.new().int % 10**9 + 1)
    return {"id": ids.public("tir", made.id), "version": 1, **_tier_input()}


async def _sold_here(of: Counter) -> Variables:
    channel, made = await catalog.channel(), await prices.price_list()
    return _page(
        channelId=ids.public("chn", channel.id), listId=ids.public("prl", made.id), onlyListed=False, text="Product"
    )


async def _given(made: Variables | Awaitable[Variables]) -> Variables:
    return made if isinstance(made, dict) else await made


def _page(**more: Any) -> Variables:
    return {**more, "first": 20, "after": None}


Good = Callable[[Counter], Variables | Awaitable[Variables]]


async def _compose_bundle(of: Counter) -> Variables:
    return {"input": await _bundle(of), "idempotencyKey": key()}


async def _create_product(of: Counter) -> Variables:
    return {"input": await _product(of), "idempotencyKey": key()}


async def _update_product(of: Counter) -> Variables:
    return {**await _edited(of.draft), "input": await _product(of, of.draft)}


async def _update_bundle(of: Counter) -> Variables:
    return {**await _edited(of.bundle), "input": await _bundle(of)}


async def _preview(of: Counter) -> Variables:
    (there,) = await _prices()
    components = [{"variantId": var(of.single), "quantity": 2}]
    return {"input": {"channelId": there["channelId"], "price": price("20.00"), "components": components}}


def _audit_filter(of: Counter) -> Variables:
    return {
        "staffId": ids.public("stf", of.clerk.id),
        "actor": "STAFF",
        "action": "product.published",
        "target": ids.public("prd", of.single.product_id),
        "at": {"gte": "2026-01-01T00:00:00Z", "lte": "2099-01-01T00:00:00Z"},
        "text": "because",
    }


async def _message_text(of: Counter) -> Variables:
    row = await MessageText.get_or_none(template="order_delivered", locale="en")
    return {
        "input": {
            "template": "order_delivered",
            "locale": "EN",
            "version": row.version if row else 0,
            "subject": "Here is {number}",
            "body": "It is at {link}",
            "short": "{link}",
        }
    }


async def _help_text(of: Counter) -> Variables:
    row = await HelpText.get_or_none(page="gifts", locale="en")
    version = row.version if row else 0
    words = {"title": "Gifts", "summary": "Give it away.", "body": "## How?\n\nBy **link**."}
    return {"input": {"page": "gifts", "locale": "EN", "version": version, **words}}


async def _first_help(of: Counter) -> Variables:
    await HelpText.all().delete()
    await HelpText.create(page="buying", locale="en", title="T", summary="S", body="B")
    return {"input": {"page": "buying", "locale": "EN", "version": 1}}


async def _first_words(of: Counter) -> Variables:
    await MessageText.all().delete()
    await MessageText.create(template="no_account", locale="en", subject="S", body="{register}", short="{register}")
    return {"input": {"template": "no_account", "locale": "EN", "version": 1}}


def _product_filter(of: Counter) -> Variables:
    return {"text": "Product", "categoryId": f"cat_{ids.new().hex}", "state": "DRAFT", "isBundle": False}


def _seen(of: Counter) -> Variables:
    return {"events": [{"kind": "VIEWED", "productId": ids.public("prd", of.single.product_id)}]}


def _search_filter(of: Counter) -> Variables:
    return {
        "categories": ["games"],
        "kinds": ["CODE"],
        "priceAtLeast": "1.00",
        "priceBelow": "99.00",
        "inStock": True,
    }


async def _synonyms(of: Counter) -> Variables:
    word = ids.new().hex[-12:]
    return {"input": {"words": [f"same {word}", f"also {word}"]}}


async def _group(of: Counter) -> Variables:
    caller = Caller(session_id=ids.new(), staff_id=of.clerk.id)
    words: list[str] = (await _synonyms(of))["input"]["words"]
    made = await search.add_synonyms(words, caller=caller, address=None, at=clock.now())
    return {"id": ids.public("syn", made.id), "version": made.version}


async def _other_synonyms(of: Counter) -> Variables:
    return await _group(of) | await _synonyms(of)


def _media_input() -> Variables:
    return {"fileName": "card.png", "altTexts": both("A card")}


async def _picture(of: Counter) -> Variables:
    made = await catalog.picture(of.clerk)
    return {"id": ids.public("med", made.id), "version": made.version}


async def _described_picture(of: Counter) -> Variables:
    return {**await _picture(of), "input": {"altTexts": both("Another card")}}


def _category_input() -> Variables:
    words = {"names": both("Shelf"), "taglines": both("All of it"), "glyph": "cup", "hue": 30}
    return {"input": words | {"pictureId": None}}


async def _shelf() -> str:
    return ids.public("cat", (await catalog.category(f"shelf-{ids.new().hex}")).id)


async def _category(of: Counter) -> Variables:
    return {"id": await _shelf(), "version": 1, **_category_input()}


async def _moved_category(of: Counter) -> Variables:
    return {"id": await _shelf(), "after": await _shelf()}


async def _removed_category(of: Counter) -> Variables:
    return {"id": await _shelf(), "version": 1, "moveTo": await _shelf()}


def _order_filter(of: Counter) -> Variables:
    return {
        "state": {"in": ["PAID"]},
        "text": "lin@example.com",
        "placedAt": {"gte": "2026-01-01T00:00:00Z", "lte": "2099-01-01T00:00:00Z"},
        "undelivered": True,
        "personId": ids.public("cus", of.customer.id),
    }


# Every operation of a door that takes arguments, and what makes it succeed; `… by …` is another way of one.
async def _giving(of: Counter) -> Variables:
    unit = await gifts.whole(of.customer)
    said = {"recipientName": "Lin", "message": "For you", "lookupToken": None}
    return {"input": {"unitId": ids.public("unt", unit.id), **said}, "idempotencyKey": key()}


async def _choosing(of: Counter) -> Variables:
    buyer = gifts.of(of.customer)
    _, options, whole = await waiting.menu(2, 2, 2)
    (unit,) = await waiting.open_units(await paid.paid([(whole, 1)], by=buyer))
    said = {"unitId": ids.public("unt", unit.id), "lookupToken": None}
    return {"input": {**said, "optionIds": [var(option) for option in options[:2]]}, "idempotencyKey": key()}


async def _gift_made(of: Counter) -> Variables:
    return {"input": {"giftId": ids.public("gft", (await gifts.given(of.customer)).id), "lookupToken": None}}


async def _gift_link(of: Counter) -> Variables:
    return {"token": gift_token((await gifts.given(await accounts.customer())).id)}


GOOD: dict[Door, dict[str, Good]] = {
    Door.STOREFRONT: {
        "helpPage": lambda of: {"slug": "gifts"},
        "category": lambda of: {"slug": "games"},
        "track": _seen,
        "brands": lambda of: {"category": "games"},
        "products": lambda of: _page(
            filter={"category": "games", "kind": "CODE", "inStock": True, "isBundle": False}, sort="NEWEST"
        ),
        "product": lambda of: {"slug": "single"},
        "bundles": lambda of: _page(),
        "bundle": lambda of: {"slug": "none"},
        "search": lambda of: _page(text="Product", filter=_search_filter(of), sort="NEWEST"),
        "suggest": lambda of: {"text": "Product"},
        "quote": lambda of: {"input": {"lines": [{"variantId": var(of.single), "quantity": 1}]}},
        "order": lambda of: {"id": ids.public("ord", of.open_order.id), "lookupToken": None},
        "order by link": lambda of: {"id": None, "lookupToken": links.token_of(of.open_order)},
        "node": lambda of: {"id": ids.public("ord", of.open_order.id)},
        "register": lambda of: {
            "input": {
                "email": f"{ids.new().hex}@example.com",
                "phone": None,
                "password": "twelve lives",
                "displayName": "Lin",
            }
        },
        "logIn": lambda of: {"input": {"login": "lin@example.com", "password": accounts.PASSWORD}},
        "placeOrder": _place,
        "startPayment": lambda of: {"input": {"orderId": ids.public("ord", of.open_order.id), "lookupToken": None}},
        "startPayment by link": lambda of: {"input": {"orderId": None, "lookupToken": links.token_of(of.open_order)}},
        "cancelOrder": lambda of: {"input": {"orderId": ids.public("ord", of.open_order.id)}},
        "revealCode": lambda of: {"input": {"codeId": ids.public("cod", of.code.id), "lookupToken": None}},
        "requestOrderCode": lambda of: {"input": {"lookupToken": links.token_of(of.delivered)}},
        "confirmOrderCode": _confirm,
        "openClaim": _claim,
        "writeToClaim": _written,
        "offerPicture": lambda of: {"input": {"orderId": ids.public("ord", of.delivered.id), "lookupToken": None}},
        "gift": _gift_link,
        "makeGift": _giving,
        "chooseOptions": _choosing,
        "takeBackGift": _gift_made,
        "claimGift": _gift_link,
        "setCartLines": lambda of: {"input": {"lines": [carts.line(of.single, 2)]}},
        "mergeCart": lambda of: {"input": {"lines": [carts.line(of.single, 3)]}},
        "memberPrices": lambda of: {"ids": [var(of.single), ids.public("prd", of.single.product_id)]},
    },
    Door.ADMIN: {
        "auditLog": lambda of: _page(filter=_audit_filter(of)),
        "exportAudit": lambda of: {
            "input": {"filter": _audit_filter(of), "reason": "The auditor asks"},
            "idempotencyKey": key(),
        },
        "products": lambda of: _page(filter=_product_filter(of), sort="NAME"),
        "product": lambda of: {"id": ids.public("prd", of.single.product_id)},
        "variants": lambda of: _page(filter={"text": "SKU", "kind": "CODE"}),
        "previewBundle": _preview,
        "analytics": lambda of: {"currency": "CNY"},
        "searchTerms": lambda of: _page(days=7, withoutResult=True),
        "synonymGroups": lambda of: _page(text="same"),
        "mediaPictures": lambda of: _page(filter={"text": "card", "unused": True}),
        "mediaPicture": lambda of: {"id": ids.public("med", ids.new())},
        "offerMediaPicture": lambda of: {"input": _media_input()},
        "describeMediaPicture": _described_picture,
        "removeMediaPicture": _picture,
        "setExchangeRate": lambda of: {
            "input": {"boughtIn": "USD", "soldIn": "CNY", "rate": "7.1034", "reason": "Middle rate of today"}
        },
        "createCategory": lambda of: {"slug": f"shelf-{ids.new().hex}", **_category_input()},
        "updateCategory": _category,
        "moveCategory": _moved_category,
        "removeCategory": _removed_category,
        "addSynonyms": _synonyms,
        "updateSynonyms": _other_synonyms,
        "removeSynonyms": _group,
        "priceLists": lambda of: _page(channelId=f"chn_{ids.new().hex}", tierId=f"tir_{ids.new().hex}"),
        "priceList": lambda of: {"id": f"prl_{ids.new().hex}"},
        "pricedVariants": _sold_here,
        "createPriceList": _new_price_list,
        "updatePriceList": _edited_price_list,
        "createChannel": lambda of: {"input": {"code": f"c{ids.new().hex[:20]}", "name": "Kiosk", "currency": "CNY"}},
        "renameChannel": _channel,
        "setChannelPrices": _channel_prices,
        "tierMoves": lambda of: _page(customerId=ids.public("cus", of.customer.id)),
        "createMemberTier": lambda of: {**_tier_input(), "idempotencyKey": key()},
        "updateMemberTier": _edited_tier,
        "deliveries": lambda of: _page(filter={"state": {"in": ["DEAD"]}, "topic": "order.paid"}),
        "messages": lambda of: _page(),
        "setMessageText": _message_text,
        "resetMessageText": _first_words,
        "helpPreview": lambda of: {"body": "## How?\n\nBy link."},
        "setHelpText": _help_text,
        "resetHelpText": _first_help,
        "orders": lambda of: _page(filter=_order_filter(of), sort="OLDEST"),
        "exportOrders": lambda of: {
            "input": {"filter": _order_filter(of), "sort": "OLDEST", "format": "CSV", "reason": "The month's end"},
            "idempotencyKey": key(),
        },
        "exportPeople": lambda of: {
            "input": {
                "filter": {"text": "lin@example.com", "registered": True},
                "format": "CSV",
                "reason": "The month's end",
            },
            "idempotencyKey": key(),
        },
        "exportRedemptions": _redemptions,
        "order": lambda of: {"id": ids.public("ord", of.open_order.id)},
        "jobs": lambda of: _page(),
        "job": lambda of: {"id": ids.public("job", of.job.id)},
        "batches": lambda of: _page(
            filter={"variantId": var(of.single), "state": {"in": ["ON_SALE"]}, "text": "Supplier"}
        ),
        "batch": lambda of: {"id": ids.public("bat", of.batch.id)},
        "node": lambda of: {"id": ids.public("ord", of.open_order.id)},
        "signIn": lambda of: {"input": {"email": "owner@shop.example", "password": accounts.PASSWORD, "code": None}},
        "createProduct": _create_product,
        "updateProduct": _update_product,
        "composeBundle": _compose_bundle,
        "updateBundle": _update_bundle,
        "publishProduct": lambda of: _edited(of.single),
        "scheduleProduct": _schedule,
        "setProductStates": _set_state,
        "moveProducts": _moved,
        "unpublishProduct": lambda of: _edited(of.single),
        "replayDelivery": _dead,
        "lookAtVoucher": _held_voucher,
        "redeemVoucher": _at_a_store,
        "undoRedemption": _taken_voucher,
        "storeDay": _store_day,
        "redemptions": lambda of: _page(storeId=ids.public("sto", ids.new()), day=None),
        "addStore": lambda of: {"input": {"code": f"s{ids.new().hex[:20]}", "names": both("Store")}},
        "updateStore": _edited_store,
        "manualTasks": lambda of: _page(filter={"state": {"in": ["OPEN"]}, "overdue": False, "mine": False}),
        "takeManualTask": _task,
        "releaseManualTask": _taken_task,
        "completeManualTask": _done_task,
        "refuseManualTask": _refused_task,
        "cancelJob": _job,
        "openJobFile": _checked_products,
        "checkProductFile": _product_file,
        "importProducts": _checked_products,
        "exportProducts": _export,
        "createBatch": _batch,
        "setBatchState": _batch_state,
        "startImport": _import,
        "setBatchStates": _batch_states,
        "assignCases": _cases_given,
        "answerCases": _cases_answered,
        "rejectCases": _cases_rejected,
        "refundPreview": _look,
        "cases": lambda of: _page(filter=_case_filter(of), sort="DUE"),
        "answerCase": _answered,
        "assignCase": _assigned,
        "people": lambda of: _page(filter={"text": "lin@example.com", "registered": True}),
        "person": lambda of: {"id": ids.public("cus", of.customer.id)},
        "notePerson": lambda of: {
            "input": {"personId": ids.public("cus", of.customer.id), "words": "Calls often"},
            "idempotencyKey": key(),
        },
        "exportEvidence": lambda of: {"input": {"orderId": ids.public("ord", of.delivered.id), "reason": "Chargeback"}},
        "setPreparedAnswer": _prepared,
        "removePreparedAnswer": _forgotten,
        "findOrders": lambda of: {"text": "lin@example.com", "codes": False, "first": 10},
        "case": _one_case,
        "refundUnits": _give_back,
        "replaceUnit": _replace,
        "approveCase": _case,
        "rejectCase": _case,
        "retryRefund": _retry,
        "askPayment": _asked_payment,
        "confirmPayment": _silent_payment,
        "agreePayment": _former_payment,
        "redirectRefund": _redirect,
        "setPolicyRule": _rule,
        "recallBatch": _recall,
        "ledgerAccounts": lambda of: _page(filter={"kind": "LIABILITY", "text": "orders"}),
        "ledgerEntries": lambda of: _page(
            filter={
                "orderId": ids.public("ord", of.delivered.id),
                "account": "liability:orders",
                "kind": "delivery",
            }
        ),
        "verifyLedger": lambda of: {"idempotencyKey": ids.new().hex},
        "suppliers": lambda of: _page(),
        "supplierOffers": lambda of: _page(
            filter={"supplierId": ids.public("sup", ids.new()), "variantId": var(of.single)}
        ),
        "supplierOrders": lambda of: _page(
            filter={
                "state": {"in": ["UNKNOWN"]},
                "needsPerson": True,
                "supplierId": ids.public("sup", ids.new()),
                "orderId": ids.public("ord", of.open_order.id),
                "account": "138 0000 0001",
            }
        ),
        "setOffer": _offer,
        "pauseSupplier": _supplier,
        "resumeSupplier": _supplier,
        "fundSupplier": _funded,
        "setLowBalance": _low_balance,
        "askSupplier": _supplier_order,
        "settleByHand": _settled_by_hand,
        "webhookEndpoints": lambda of: _page(ownerId=ids.public("ptn", ids.new())),
        "webhookMessages": lambda of: _page(
            filter={
                "state": {"in": ["DELIVERED"]},
                "endpointId": ids.public("whe", ids.new()),
                "type": "ORDER_PAID",
                "ownerId": ids.public("ptn", ids.new()),
            }
        ),
        "replayWebhook": _webhook,
    },
}

GOOD[Door.ADMIN] |= counter_partners.STAFF
GOOD[Door.ADMIN] |= counter_people.STAFF
GOOD[Door.ADMIN] |= counter_alerts.STAFF | counter_flash.STAFF
GOOD[Door.STOREFRONT] |= counter_flash.SHOP
GOOD[Door.ADMIN] |= counter_invoices.STAFF
GOOD[Door.ADMIN] |= counter_campaigns.STAFF
GOOD[Door.ADMIN] |= counter_simulations.STAFF
GOOD[Door.ADMIN] |= counter_wallet.STAFF
GOOD[Door.ADMIN] |= counter_coupons.STAFF
GOOD[Door.ADMIN] |= counter_groups.STAFF
GOOD[Door.ADMIN] |= counter_shared.STAFF
GOOD[Door.STOREFRONT] |= counter_people.SHOP
GOOD[Door.STOREFRONT] |= counter_invoices.SHOP
GOOD[Door.STOREFRONT] |= counter_wallet.SHOP
GOOD[Door.STOREFRONT] |= counter_coupons.SHOP | counter_campaigns.SHOP
GOOD[Door.STOREFRONT] |= counter_groups.SHOP
GOOD[Door.PARTNER] = counter_partners.PARTNER


async def good(door: Door, name: str, of: Counter) -> Variables:
    """Variables with which the operation succeeds now."""
    return await _given(GOOD[door][name](of))
