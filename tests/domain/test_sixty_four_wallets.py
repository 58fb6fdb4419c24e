"""64 connections at once on wallets, gift cards, orders that a wallet pays in part, and refunds of them."""

from datetime import timedelta
from functools import partial

import pytest

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.ports import PaymentState as ProviderState
from backend.domain.payments.ports import ProviderRefused, RefusalCode
from backend.domain.wallet import service
from backend.domain.wallet.cards import GiftCard
from tests.make import accounts, catalog, wallets
from tests.make.aftersales import leaves, staff
from tests.make.at_once import MANY, tally
from tests.make.books import give_back, proved
from tests.make.outbox import drain

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("sixty-four"), pytest.mark.usefixtures("purse")]


def redeems(code, person, channel, n, key=None):
    """The person redeems the card, from an address of their own."""
    caller = Caller(session_id=ids.new(), customer_id=person.id)
    return lambda: service.redeem_gift_card(
        code,
        caller=caller,
        channel_id=channel.id,
        address=f"10.{n}.0.1",
        key=key or f"key-{n:08}",
        at=clock.now(),
    )


@pytest.mark.parametrize("wanted", ["by everybody", "by one", "by one, again"])
async def test_a_gift_card_is_in_one_wallet(many, redis, settings, wanted):
    """Whoever wants it and however often it is sent: its value is somewhere once."""
    settings.setenv("TESSERA_LOGIN_ATTEMPTS", "1000")  # guesses have a test of their own
    _, (code,) = await wallets.gift_cards()
    channel = await catalog.channel()
    lone = await accounts.customer()
    people = [await accounts.customer() for _ in range(MANY)] if wanted == "by everybody" else [lone] * MANY
    same = "the-same-key" if wanted == "by one, again" else None
    # Whoever redeems is locked before the card: one person's many wait for themselves.
    gate = "gift_card" if wanted == "by everybody" else "customer"
    done = await many([redeems(code, who, channel, n, same) for n, who in enumerate(people)], gate=gate)
    assert tally(done) == ({"GiftCard": MANY} if same else {"GiftCard": 1, "GiftCardUsed": MANY - 1})
    card = await GiftCard.get()
    assert card.customer_id in {who.id for who in people}
    assert await wallets.has(card.customer_id) == (5000, 0)
    grown = await many.grown()
    assert (grown["ledger_entry"], grown["ledger_posting"]) == (1, 2)
    await proved()


async def test_a_gift_card_ends_one_way(many, redis):
    """Redeemed, voided or over by time: the wallet has what the card says."""
    batch, (code,) = await wallets.gift_cards(days=1)
    channel, clerk = await catalog.channel(), await staff()
    people = [await accounts.customer() for _ in range(MANY // 2)]
    late = clock.now() + timedelta(days=2)

    def voids():
        return service.void_gift_cards(batch.id, None, "Lost", caller=clerk, address=None, at=clock.now())

    def ends():
        return service.expire_gift_cards(at=late)

    calls = []
    for n in range(0, MANY // 2, 2):
        calls += [redeems(code, people[n], channel, n), voids, ends, redeems(code, people[n + 1], channel, n + 1)]
    done = await many(calls, gate="gift_card")
    card = await GiftCard.get()
    assert (tally(done).get("GiftCard", 0), tally(done).get("GiftCardBatch", 0), sum(done[2::4])) == {
        "REDEEMED": (1, 0, 0),
        "VOIDED": (0, 1, 0),
        "EXPIRED": (0, 0, 1),
    }[card.state.value]
    kept = sum([(await wallets.has(who.id))[0] for who in people])
    assert kept == (5000 if card.state == "REDEEMED" else 0)
    await proved()


async def waiting(purse, monkeypatch):
    """An order of 10.00, of which the wallet holds 6.00 and the provider is to take 4.00, and that may be closed."""
    order = await wallets.part_paid()
    payment = await payments.start_payment(order.id, at=clock.now())
    assert payment.amount_minor == 400
    paid: set[str] = set()
    closed: set[str] = set()
    asks = purse.query

    async def query(reference):
        answer = await asks(reference)
        facts = {name: getattr(answer, name) for name in answer.__slots__}
        state = (
            ProviderState.PAID if reference in paid
            else ProviderState.CLOSED if reference in closed
            else ProviderState.PENDING
        )  # fmt: skip
        return type(answer)(**{**facts, "state": state})

    async def close(reference):
        # The provider is asked one thing at a time: whoever comes first decides.
        if reference in paid:
            raise ProviderRefused(RefusalCode.ALREADY_PAID, "PAID")
        closed.add(reference)

    monkeypatch.setattr(purse, "query", query)
    monkeypatch.setattr(purse, "close", close)
    return order, payment, paid, closed


@pytest.mark.parametrize("first", ["the payer", "the canceller", "the clock"])
async def test_a_part_paid_order_is_paid_or_over(many, purse, monkeypatch, first):
    """Cancelling, expiring and paying at once: wallet and provider are both taken, or both free."""
    order, payment, paid, closed = await waiting(purse, monkeypatch)
    buyer = Caller(session_id=ids.new(), customer_id=order.customer_id)
    late = order.expires_at + timedelta(seconds=1)

    async def pays():
        if payment.reference not in closed:
            paid.add(payment.reference)
        return await payments.settle(payment.id, at=clock.now())

    def cancels():
        return payments.cancel_order(order.customer_id, order.id, actor=buyer.actor, at=clock.now())

    def expires():
        return payments.expire_order(order.id, at=late)

    ways = {"the payer": [pays, cancels, expires, pays], "the canceller": [cancels, pays, expires, pays],
            "the clock": [expires, pays, cancels, pays]}[first]  # fmt: skip
    done = await many(ways * (MANY // 4), gate="payment")
    await drain()
    await proved()
    order = await Order.get(id=order.id)
    shares = sorted([(row.provider, row.state.value) for row in await Payment.all()])
    if payment.reference in paid:
        assert (order.state, order.paid_minor) == ("DELIVERED", 1000)
        assert shares == [("purse", "PAID"), ("wallet", "PAID")]
        assert await wallets.has(order.customer_id) == (100, 0)
        assert not {"Order", "True"} & tally(done).keys()
    else:
        assert (order.state in ("CANCELLED", "EXPIRED"), order.paid_minor) == (True, 0)
        assert shares == [("purse", "CLOSED"), ("wallet", "CLOSED")]
        assert await wallets.has(order.customer_id) == (700, 0)


async def test_money_that_comes_while_an_order_ends_is_nobodys_twice(many, purse, monkeypatch):
    """The provider lets it be closed and is paid all the same: goods and both parts, or all of it back."""
    order, payment, paid, _ = await waiting(purse, monkeypatch)
    buyer = Caller(session_id=ids.new(), customer_id=order.customer_id)

    async def pays():
        paid.add(payment.reference)
        return await payments.settle(payment.id, at=clock.now())

    def cancels():
        return payments.cancel_order(order.customer_id, order.id, actor=buyer.actor, at=clock.now())

    async def closes(reference):
        return None

    monkeypatch.setattr(purse, "close", closes)
    await many([cancels, pays] * (MANY // 2), gate="order")
    await drain()
    await proved()
    order = await Order.get(id=order.id)
    # The code was free again, and so was the wallet: whenever the money came, the order has both.
    assert (order.state, order.paid_minor, purse.returned) == ("DELIVERED", 1000, 0)
    assert await wallets.has(order.customer_id) == (100, 0)
    assert await Payment.filter(state="PAID", surplus=False).count() == 2


async def part_paid_and_delivered():
    """An order of 10.00 that the wallet paid 6.00 of, handed over, and its one unit; 1.00 is left in the wallet."""
    order = await wallets.part_paid()
    payment = await payments.start_payment(order.id, at=clock.now())
    await payments.settle(payment.id, at=clock.now())
    await drain()
    (unit,) = await leaves(order)
    return await Order.get(id=order.id), unit


async def test_refunds_of_a_part_paid_order_race_to_the_cent(many, purse):
    """Each is whole or refused; the provider gives back what it took, then the wallet, and not a cent more."""
    order, unit = await part_paid_and_delivered()
    calls = [lambda minor=minor: give_back(order, {unit.id: minor}) for minor in (70, 130) for _ in range(MANY // 2)]
    done = await many(calls, gate="refund")
    given = [sum(one.amount_minor for one in answer) for answer in done if isinstance(answer, list)]
    assert {type(answer).__name__ for answer in done} == {"list", "RefundTooMuch"}
    back = sum(given)
    assert 1000 - 70 < back <= 1000
    assert (await OrderUnit.get(id=unit.id)).refund_minor == back
    await drain()
    await proved()
    assert (purse.returned, await wallets.has(order.customer_id)) == (400, (100 + back - 400, 0))
    assert {row.state.value for row in await Refund.all()} == {"SUCCEEDED"}


async def test_a_refused_refund_goes_one_way(many, purse):
    """Asked for again by some and redirected by others: one of them has it, and the money goes one way."""
    order, unit = await part_paid_and_delivered()
    purse.refuse = RefusalCode.NOT_ENOUGH
    (refund, *_) = await give_back(order, {unit.id: 300})
    await drain()
    assert (await Refund.get(id=refund.id)).state == "FAILED"
    purse.refuse = None
    said = {"reason": "agreed", "actor": "staff:x", "address": None, "at": clock.now()}
    ways = [partial(payments.redirect_refund, refund.id, key=f"way-{one}", **said) for one in range(MANY // 2)]
    ways += [partial(payments.retry_refund, refund.id, **said)] * (MANY // 2)
    done = await many(ways, gate="refund")
    assert tally(done) == {"Refund": 1, "RefundNotFailed": MANY - 1}
    grown = await many.grown()
    redirected = (await Refund.get(id=refund.id)).destination == "WALLET"
    assert (grown["audit_entry"], grown["order_event"], grown.get("message", 0)) == (1, 1, int(redirected))
    await drain()
    await proved()
    assert (purse.returned, await wallets.has(order.customer_id)) == ((0, (400, 0)) if redirected else (300, (100, 0)))
