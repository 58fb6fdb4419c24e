"""64 connections at once on orders and their money: limits, keys, states, payments, refunds, balances."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from backend.adapters.payments.prepaid import PrepaidBalance
from backend.core import clock, database
from backend.core.money import Money
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts import known_devices
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.service import withdraw_order
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.checkout.requests import WantedLine
from backend.domain.checkout.service import Visit, place_order
from backend.domain.checkout.service.wholesale import WholesaleRequest
from backend.domain.distribution import service as distribution
from backend.domain.inventory.models import Capacity
from backend.domain.ledger import queries
from backend.domain.ledger import service as ledger
from backend.domain.ledger.values import Balance, Posting
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments import providers
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment, Refund
from backend.domain.vault.models import Code
from backend.domain.wallet import service as wallet
from tests.make import catalog, orders, partners, vault, waiting, wallets
from tests.make import paid as make
from tests.make.aftersales import failed_refund, key, leaves, staff
from tests.make.at_once import MANY, tally
from tests.make.books import give_back
from tests.make.ledger import BANK, ORDERS, PARTNER, book, deposit
from tests.make.purse import bought

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("sixty-four"), pytest.mark.usefixtures("purse")]


async def stocked(**facts):
    goods = await catalog.variant(**facts)
    await vault.batch(goods, codes=MANY)
    return goods


def places(by, wanted, key, device_id=None):
    async def place():
        channel = (await catalog.channel()).id
        return await place_order(
            by,
            wanted,
            idempotency_key=key,
            channel_id=channel,
            device="desktop",
            device_id=device_id,
            at=clock.now(),
        )

    return place


async def topics():
    return sorted(await OutboxMessage.all().values_list("topic", flat=True))


@pytest.mark.parametrize("people", [1, MANY])
async def test_what_a_guest_may_buy_of_a_variant(many, people):
    """Whether it is one session, or as many that name the same contact."""
    goods = await stocked()
    guests = [await orders.guest() for _ in range(people)]
    wanted = await orders.request([(goods, 1)], email="the-same@example.com")
    calls = [places(guests[n % people], wanted, f"key-{n:08}") for n in range(MANY)]
    assert tally(await many(calls, gate="order")) == {"Placed": 5, "PurchaseLimitReached": 59}
    grown = await many.grown()
    assert (grown["order"], grown["order_unit"], grown["hold"]) == (5, 5, 5)


async def test_what_anybody_may_have_of_a_variant(many):
    """Its own limit holds for old accounts too, and counts what is inside bundles."""
    goods = await stocked()
    await Variant.filter(id=goods.id).update(max_per_person=7, per_person_days=30)
    bundle = await catalog.bundle([(goods, 2)], price=1500)
    buyer = await orders.customer(email="the-same@example.com")
    alone = await orders.request([(goods, 1)], email="the-same@example.com")
    both = await orders.request([(bundle, 1)], email="the-same@example.com")
    calls = [places(buyer, (alone, both)[n % 2], f"key-{n:08}") for n in range(MANY)]
    done = tally(await many(calls, gate="order"))
    assert done["Placed"] + done["PurchaseLimitReached"] == MANY
    assert (await database.fetch("SELECT count(*)::int AS n FROM order_unit WHERE kind = 'CODE'"))[0]["n"] == 7


@pytest.mark.parametrize("by", ["device", "payer"])
async def test_what_a_person_may_have_of_a_variant_under_however_many_accounts(many, purse, by):
    """Whatever binds them together: a device, or whoever paid for an order of each."""
    goods = await stocked()
    purse.payer = "openid-1"
    guests = [await orders.guest() for _ in range(MANY)]
    if by == "payer":
        other = await catalog.variant()
        await vault.batch(other, codes=MANY)
        for n, guest in enumerate(guests):
            await bought([(other, 1)], by=guest, email=f"guest-{n}@example.com")
    await Variant.filter(id=goods.id).update(max_per_person=7, per_person_days=30)
    wanted = [await orders.request([(goods, 1)], email=f"guest-{n}@example.com") for n in range(MANY)]
    device = known_devices.drawn() if by == "device" else None
    calls = [places(guests[n], wanted[n], f"key-{n:08}", device) for n in range(MANY)]
    assert tally(await many(calls, gate="order")) == {"Placed": 7, "PurchaseLimitReached": MANY - 7}
    grown = await many.grown()
    assert (grown["order"], grown["order_unit"], grown["hold"]) == (7, 7, 7)


async def test_how_many_orders_of_a_person_wait_for_payment(many, settings):
    settings.setenv("TESSERA_OPEN_ORDERS_PER_PERSON", "3")
    goods, guests = await stocked(), [await orders.guest() for _ in range(MANY)]
    wanted = await orders.request([(goods, 1)], email="the-same@example.com")
    calls = [places(guests[n], wanted, f"key-{n:08}") for n in range(MANY)]
    assert tally(await many(calls, gate="order")) == {"Placed": 3, "TooManyOpenOrders": 61}
    grown = await many.grown()
    assert (grown["order"], grown["order_unit"], grown["hold"]) == (3, 3, 3)


async def test_how_often_a_number_is_topped_up(many):
    goods = await catalog.variant(kind=FulfilmentKind.TOPUP, price=1000)
    await make.offer(goods)
    calls = []
    for n in range(MANY):
        wanted = await orders.request([(goods, 1)], account="13800138000", expected=1000)
        calls.append(places(await orders.guest(), wanted, f"key-{n:08}"))
    assert tally(await many(calls, gate="order")) == {"Placed": 3, "AccountLimitReached": 61}
    assert (await many.grown())["order"] == 3


async def test_what_is_chosen_after_paying(many):
    """Of one piece once, of many pieces as many as there is stock: neither sold twice nor kept by who got none."""
    _, options, whole = await waiting.menu(MANY, 5, MANY, picks=1)
    buyer = await orders.customer()
    order = await bought([(whole, 1)], by=buyer)
    (unit,) = await waiting.open_units(order)
    calls = [partial(waiting.choose, unit, options[n % 3], by=buyer) for n in range(MANY)]
    assert tally(await many(calls, gate="order")) == {"Order": 1, "ChoiceClosed": MANY - 1}
    assert await OrderUnit.filter(order_id=order.id).count() == 3

    # Whoever was first may have taken one of them.
    left = await Code.filter(variant_id=options[1].id, state="FREE").count()
    calls = []
    for _ in range(MANY):
        buyer = await orders.customer()
        (unit,) = await waiting.open_units(await bought([(whole, 1)], by=buyer))
        calls.append(partial(waiting.choose, unit, options[1], by=buyer))
    assert tally(await many(calls, gate="code")) == {"Order": left, "OutOfStock": MANY - left}
    assert await OrderUnit.filter(variant_id=options[1].id).count() == 5
    assert await OrderUnit.filter(kind=FulfilmentKind.CHOICE).count() == MANY - left


async def test_one_key_is_one_order(many):
    goods, buyer = await stocked(), await orders.customer()
    one, other = [await orders.request([(goods, pieces)]) for pieces in (1, 2)]
    calls = [places(buyer, (one, other)[n % 2], "the-same-key") for n in range(MANY)]
    done = await many(calls, gate="order")
    assert tally(done) == {"Placed": 32, "IdempotencyConflict": 32}
    assert [each.again for each in done if hasattr(each, "again")].count(False) == 1
    assert (await many.grown())["order"] == 1


async def test_an_order_opens_one_payment(many, purse):
    order = await orders.placed([(await stocked(), 1)])
    # First tries of one process go together: one of them is at the gate, and the others stand behind it.
    calls = [lambda: payments.start_payment(order.id, at=clock.now()) for _ in range(MANY)]
    done = await many(calls, gate="payment", waiting=1)
    assert tally(done) == {"Payment": MANY}
    assert {each.id for each in done} == {(await Payment.get()).id}
    assert len(purse.requests) == 1
    assert await many.grown() == {"payment": 1, "order_event": 1}


async def test_money_comes_once_however_often_it_is_told(many):
    order = await orders.placed([(await catalog.variant(kind=FulfilmentKind.VOUCHER, cap=9), 2)])
    payment = await payments.start_payment(order.id, at=clock.now())
    await OutboxMessage.all().delete()
    calls = [lambda: payments.settle(payment.id, at=clock.now()) for _ in range(MANY)]
    done = await many(calls, gate="hold")
    assert {each.payment.state for each in done} == {"PAID"}
    assert await topics() == ["order.paid", "payment.received"]
    row = await Capacity.get()
    assert (row.held, row.sold) == (0, 2)
    assert await many.grown() == {"order_event": 1, "outbox_message": 2}


async def test_an_order_ends_one_way(many):
    buyer = await orders.customer()
    order = await orders.placed([(await catalog.variant(kind=FulfilmentKind.VOUCHER, cap=9), 2)], by=buyer)
    late = order.expires_at + timedelta(seconds=1)
    ways = [
        lambda: payments.cancel_order(buyer.customer_id, order.id, actor=buyer.actor, at=late),
        lambda: payments.expire_order(order.id, at=late),
    ]
    done = tally(await many(ways * 32, gate="order"))
    state = (await Order.get()).state
    cancelled = {"Order": 32, "False": 32}
    assert done == (cancelled if state == "CANCELLED" else {"True": 1, "False": 31, "OrderNotCancellable": 32})
    row = await Capacity.get()
    assert (row.held, row.sold) == (0, 0)
    assert (await topics()).count(f"order.{state.value.lower()}") == 1
    assert (await many.grown())["order_event"] == 1


async def test_sweepers_ask_about_a_payment_once(many):
    some = [await orders.placed([(await stocked(), 1)]) for _ in range(6)]
    for order in some:
        await payments.start_payment(order.id, at=clock.now())
    soon = clock.now() + timedelta(minutes=5)
    done = await many([lambda: payments.sweep_due(at=soon) for _ in range(MANY)], gate="payment")
    assert sum(done) == 6
    assert set(await Payment.all().values_list("state", "queries")) == {("PAID", 1)}


async def test_no_more_goes_back_of_a_unit_than_was_paid(many):
    order = await bought([(await stocked(price=1000), 2)])
    (one, other) = await leaves(order)
    done = await many([lambda: give_back(order, {one.id: 300}) for _ in range(MANY)], gate="refund")
    assert tally(done) == {"list": 3, "RefundTooMuch": 61}
    assert await many.grown() == {"refund": 3, "refund_unit": 3, "order_event": 3, "outbox_message": 3}
    back = dict(await OrderUnit.filter(id__in=[one.id, other.id]).values_list("id", "refund_minor"))
    assert back == {one.id: 900, other.id: 0}


async def test_a_refund_is_asked_for_by_one_worker(many, purse):
    order = await bought([(await stocked(price=1000), 1)])
    (unit,) = await leaves(order)
    (refund,) = await give_back(order, {unit.id: 1000})
    await OutboxMessage.all().delete()
    await many([lambda: payments.make_refund(refund.id, at=clock.now()) for _ in range(MANY)], gate="refund")
    row = await Refund.get()
    assert (row.state, row.attempts, purse.returned) == ("SUCCEEDED", 1, 1000)
    assert await topics() == ["order.refunded", "refund.made"]
    assert (await Order.get()).refunded_minor == 1000


async def test_a_refused_refund_is_asked_again_once(many):
    order = await bought([(await stocked(), 1)])
    refund = await failed_refund(order)
    calls = [
        lambda: payments.retry_refund(refund.id, reason="again", actor="staff:x", address=None, at=clock.now())
        for _ in range(MANY)
    ]
    done = await many(calls, gate="refund")
    assert tally(done) == {"Refund": 1, "RefundNotFailed": 63}
    assert await many.grown() == {"order_event": 1, "audit_entry": 1, "outbox_message": 1}


@pytest.fixture
def prepaid():
    vault.bind_keys()
    providers.bind("prepaid", PrepaidBalance(), standard=False)


async def wholesale(*, balance):
    goods = await stocked()
    program = await partners.program(await partners.partner(balance=balance))
    await partners.price(program.partner, (goods, 90))

    def ask(number, key):
        lines = (WantedLine(goods.id, 1),)
        wanted = WholesaleRequest(number, lines, None, None, Money(90, "CNY"), "en")
        return lambda: payments.place_prepaid(program.caller, wanted, idempotency_key=key, at=clock.now())

    return program.partner, ask


async def test_a_balance_is_spent_to_the_cent(many, prepaid):
    partner, ask = await wholesale(balance=1000)
    done = await many([ask(f"N-{n}", f"key-{n:08}") for n in range(MANY)], gate="ledger_account")
    assert tally(done) == {"Placed": 11, "InsufficientBalance": 53}
    assert await queries.balance(f"liability:partner:{partner.id.hex}", "CNY") == Balance(1000, 990, 10)
    grown = await many.grown()
    assert (grown["order"], grown["payment"], grown["ledger_hold"]) == (11, 11, 11)


async def test_a_partners_own_number_is_one_order(many, prepaid):
    _, ask = await wholesale(balance=100_000)
    done = await many([ask("N-1", f"key-{n:08}") for n in range(MANY)], gate="order")
    assert tally(done) == {"Placed": 1, "ExternalIdUsed": 63}
    assert (await many.grown())["order"] == 1


@pytest.mark.parametrize("same", [True, False])
async def test_a_partners_order_is_given_up_once(many, prepaid, same):
    partner, ask = await wholesale(balance=1000)
    order = (await ask("N-1", "key-of-the-order")()).order
    by = Caller(customer_id=partner.customer_id, partner_id=partner.id)
    calls = [
        partial(withdraw_order, by, order.id, idempotency_key="the-same-key" if same else f"key-{n:08}", at=clock.now())
        for n in range(MANY)
    ]
    assert tally(await many(calls, gate="order")) == {"Order": MANY}
    assert (await Refund.get()).amount_minor == 90
    assert await Code.filter(state="FREE").count() == MANY
    grown = await many.grown()
    assert (grown["partner_cancellation"], grown["refund"]) == (1 if same else MANY, 1)


@pytest.mark.parametrize("same", [True, False])
async def test_a_balance_is_credited_once_and_never_taken_below_nothing(many, same):
    partner, clerk = await partners.partner(balance=1000), await staff()
    minor, again = (500, key()) if same else (-90, None)
    calls = [
        lambda: distribution.credit_partner(
            partner.id, Money(minor, "CNY"), "x", caller=clerk, address=None, key=again or key(), at=clock.now()
        )
        for _ in range(MANY)
    ]
    done = tally(await many(calls, gate="ledger_account"))
    assert done == ({"PartnerCredit": MANY} if same else {"PartnerCredit": 11, "InsufficientBalance": 53})
    times = 1 if same else 11
    left = 1000 + minor * times
    assert await queries.balance(f"liability:partner:{partner.id.hex}", "CNY") == Balance(left, 0, left)
    assert await many.grown() == {
        "partner_credit": times,
        "ledger_entry": times,
        "ledger_posting": 2 * times,
        "ledger_movement": 2 * times,
        "audit_entry": times,
    }


@pytest.mark.parametrize("whole", [True, False])
async def test_a_wallet_is_spent_once(many, whole):
    """Whatever of it is wanted at once: no two orders are paid from the same money."""
    goods, buyer = await stocked(price=90), await orders.customer()
    assert buyer.customer_id is not None
    await wallets.credit(buyer.customer_id, 1000)
    visit = Visit((await catalog.channel()).id, "en", "127.0.0.1", "")
    wanted = replace(await orders.request([(goods, 1)], by=buyer), wallet=Money(90 if whole else 80, "CNY"))
    calls = [
        partial(payments.place, buyer, wanted, idempotency_key=f"key-{n:08}", visit=visit, at=clock.now())
        for n in range(MANY)
    ]
    placed = 11 if whole else 12
    assert tally(await many(calls, gate="order")) == {"tuple": placed, "WalletShort": MANY - placed}
    held = placed * (90 if whole else 80)
    assert await wallets.has(buyer.customer_id) == (1000, held)
    grown = await many.grown()
    assert (grown["order"], grown["payment"], grown["ledger_hold"]) == (placed,) * 3
    assert await Code.filter(state="FREE").count() == MANY - placed


async def test_a_wallet_is_credited_once_and_never_taken_below_nothing(many):
    buyer, clerk = await orders.customer(), await staff()
    assert buyer.customer_id is not None
    await catalog.channel()
    await wallets.credit(buyer.customer_id, 1000)
    calls = [
        lambda: wallet.credit_wallet(
            buyer.customer_id, Money(-90, "CNY"), "x", caller=clerk, address=None, key=key(), at=clock.now()
        )
        for _ in range(MANY)
    ]
    assert tally(await many(calls, gate="ledger_account")) == {"WalletCredit": 11, "WalletShort": 53}
    assert await wallets.has(buyer.customer_id) == (10, 0)


async def test_holds_on_a_balance(many):
    await deposit(1000)
    calls = [
        lambda n=n: ledger.hold(f"h{n:02}", PARTNER, 90, currency="CNY", expires_at=None, at=clock.now())
        for n in range(MANY)
    ]
    assert tally(await many(calls, gate="ledger_account")) == {"True": 11, "BalanceShort": 53}
    assert await queries.balance(PARTNER, "CNY") == Balance(1000, 990, 10)
    assert await many.grown() == {"ledger_hold": 11}


async def test_a_hold_is_posted_once_and_ends_once(many):
    await deposit(1000)
    soon = clock.now() + timedelta(minutes=1)
    await ledger.hold("one", PARTNER, 90, currency="CNY", expires_at=soon, at=clock.now())
    sides = [Posting(PARTNER, 90), Posting(ORDERS, -90)]

    def post():
        return ledger.post_hold("one", sides, currency="CNY", at=clock.now(), kind="test")

    def void():
        return ledger.void_hold("one", at=clock.now())

    def expire():
        return ledger.expire_holds(at=soon + timedelta(seconds=1))

    done = await many([post, void, expire, post] * 16, gate="ledger_account")
    posted, ended = done[0::4] + done[3::4], done[1::4] + done[2::4]
    assert tally(posted) == {"True": 1, "False": 31}
    # What was given back before is posted all the same, while the balance lasts.
    (row,) = await database.fetch("SELECT state FROM ledger_hold")
    assert sum(ended) == (0 if row["state"] == "POSTED" else 1)
    assert await queries.balance(PARTNER, "CNY") == Balance(910, 0, 910)


async def test_an_entry_is_booked_once(many):
    calls = [lambda: book("one", (BANK, 10), (ORDERS, -10)) for _ in range(MANY)]
    assert tally(await many(calls, gate="ledger_entry")) == {"True": 1, "False": 63}
    grown = await many.grown()
    assert (grown["ledger_entry"], grown["ledger_posting"]) == (1, 2)
    assert (await queries.balance(ORDERS, "CNY")).posted_minor == 10
