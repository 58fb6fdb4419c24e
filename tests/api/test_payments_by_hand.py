"""Staff look after a payment of which no news comes: its provider is asked, or their word stands until it speaks."""

import pytest

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.orders.models import Order
from backend.domain.payments import providers, service
from backend.domain.payments.models import Payment
from backend.domain.vault.models import Code
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, orders, vault
from tests.make.at_once import _wide, many, tally
from tests.make.books import proved
from tests.make.outbox import drain
from tests.make.provider import levers, pay, provider, sandbox_process, started

__all__ = ["_wide", "levers", "many", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("provider")

ASK = """mutation ($id: ID!) { askPayment(paymentId: $id) {
  __typename ... on UserError { code } ... on Payment { state providerReference } } }"""
CONFIRM = """mutation ($input: ConfirmPaymentInput!, $key: String!) {
  confirmPayment(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path } ... on PaymentAmountDiffers { expected { amount currency } }
  ... on Payment { state confirmedByStaff agreedAt providerReference } } }"""
AGREE = """mutation ($input: AgreePaymentInput!) { agreePayment(input: $input) {
  __typename ... on UserError { code } } }"""
ORDER = """query ($id: ID!) { order(id: $id) { state payments { state confirmedByStaff agreedAt providerReference
  agreedByStaff formerProvider differences { expected { amount } answered { amount } } } } }"""
SEARCH = "query ($text: String!) { orders(filter: {text: $text}) { edges { node { id } } } }"
SILENT = {"outage": "unavailable", "outage_on": ["query"]}


async def waiting():
    """An order of 25.00 that waits for its payment, and the payment."""
    variant = await catalog.variant(price=2500)
    await vault.batch(variant, codes=2)
    order = await orders.placed([(variant, 1)])
    return order, await started(order)


def said(payment, **otherwise):
    usual = {
        "paymentId": ids.public("pay", payment.id),
        "number": "4200001234202611290001",
        "amount": {"amount": "25.00", "currency": "CNY"},
        "reason": "Seen in the bank's list",
    }
    return usual | otherwise


async def confirm(web, payment, *, key=None, **otherwise):
    key = key or f"once-for-{payment.id}"
    return (await web.office(CONFIRM, input=said(payment, **otherwise), key=key))["confirmPayment"]


async def agree(web, payment, reason="In their last bill"):
    asked = {"paymentId": ids.public("pay", payment.id), "reason": reason}
    return (await web.office(AGREE, input=asked))["agreePayment"]


async def seen(web, order):
    return (await web.office(ORDER, id=ids.public("ord", order.id)))["order"]


async def test_a_payment_without_news_is_asked_about(web, levers):
    clerk = await accounts.staff(Role.SUPPORT)
    await web.wear(clerk)
    order, payment = await waiting()
    id = ids.public("pay", payment.id)
    assert (await web.office(ASK, id=id))["askPayment"] == {
        "__typename": "Payment", "state": "PENDING", "providerReference": None,
    }  # fmt: skip
    await pay(levers, payment)
    await levers.behave(**SILENT)
    assert (await web.office(ASK, id=id))["askPayment"]["code"] == "PAYMENT_UNAVAILABLE"
    await levers.behave()
    told = (await web.office(ASK, id=id))["askPayment"]
    assert (told["state"], told["providerReference"] is not None) == ("PAID", True)
    await drain()
    assert (await seen(web, order))["state"] == "DELIVERED"
    entries = await AuditEntry.filter(action="payment.asked").order_by("id")
    assert [(entry.diff or {})["state"] for entry in entries] == [
        ["PENDING", "PENDING"], ["PENDING", "PENDING"], ["PENDING", "PAID"],
    ]  # fmt: skip
    assert {entry.actor for entry in entries} == {f"staff:{clerk.id}"}


async def test_the_word_of_staff_stands_until_the_provider_speaks(web, levers):
    await web.wear(await accounts.staff(Role.FINANCE))
    order, payment = await waiting()
    await pay(levers, payment)
    await levers.behave(**SILENT)

    told = await confirm(web, payment)

    assert told == {
        "__typename": "Payment", "state": "PAID", "confirmedByStaff": True, "agreedAt": None,
        "providerReference": "staff:4200001234202611290001",
    }  # fmt: skip
    await drain()
    assert (await seen(web, order))["state"] == "DELIVERED"
    await proved()
    found = (await web.office(SEARCH, text="4200001234202611290001"))["orders"]["edges"]
    assert [edge["node"]["id"] for edge in found] == [ids.public("ord", order.id)]
    (entry,) = await AuditEntry.filter(action="payment.confirmed")
    assert entry.reason == "Seen in the bank's list"
    # The same again changes nothing; another word comes too late.
    state = await fingerprint()
    assert await confirm(web, payment) == told
    assert (await confirm(web, payment, key="again"))["code"] == "PAYMENT_PAID"
    assert (await confirm(web, payment, number="another-number"))["code"] == "IDEMPOTENCY_CONFLICT"
    assert changed(state, await fingerprint()) == []

    # It is asked on, and what it says then takes the place of what staff said.
    assert await service.sweep_due(at=(await Payment.get(id=payment.id)).query_at) == 1
    assert (await seen(web, order))["payments"][0]["agreedAt"] is None
    await levers.behave()
    assert await service.sweep_due(at=(await Payment.get(id=payment.id)).query_at) == 1
    (shown,) = (await seen(web, order))["payments"]
    assert shown["agreedAt"] is not None
    assert not shown["providerReference"].startswith("staff:")
    assert shown["differences"] == []
    assert await service.sweep_due(at=clock.now().replace(year=2100)) == 0
    await drain()
    await proved()


async def test_what_the_provider_says_when_it_is_asked_first_counts_once(web, levers):
    await web.wear(await accounts.staff(Role.FINANCE))
    _, payment = await waiting()
    await pay(levers, payment)

    told = await confirm(web, payment)

    assert (told["state"], told["confirmedByStaff"]) == ("PAID", False)
    await drain()
    state = await fingerprint()
    assert await confirm(web, payment) == told
    assert (await confirm(web, payment, key="again"))["code"] == "PAYMENT_PAID"
    assert changed(state, await fingerprint()) == []
    assert not await AuditEntry.exists(action="payment.confirmed")
    assert (await AuditEntry.get(action="payment.asked")).reason == "Seen in the bank's list"


async def test_a_provider_that_knows_better_is_shown(web, levers):
    await web.wear(await accounts.staff(Role.FINANCE))
    order, payment = await waiting()
    await levers.behave(**SILENT)
    assert (await confirm(web, payment))["state"] == "PAID"
    await levers.behave()
    for _ in range(2):
        await service.sweep_due(at=(await Payment.get(id=payment.id)).query_at)
    (shown,) = (await seen(web, order))["payments"]
    assert (shown["state"], shown["agreedAt"]) == ("PAID", None)
    assert shown["differences"] == [{"expected": {"amount": "25.00"}, "answered": {"amount": "0.00"}}]


async def test_what_a_former_provider_will_never_say_is_closed_by_a_second_person(web, levers):
    finance = await accounts.staff(Role.FINANCE)
    await web.wear(finance)
    order, payment = await waiting()
    await levers.behave(**SILENT)
    await confirm(web, payment)
    await drain()
    assert (await agree(web, payment))["code"] == "PAYMENT_NOT_TO_AGREE"  # it may be silent, but it can be asked
    await Payment.filter(id=payment.id).update(provider="former")
    (shown,) = (await seen(web, order))["payments"]
    assert (shown["formerProvider"], shown["agreedByStaff"], shown["agreedAt"]) == (True, False, None)
    state = await fingerprint()
    assert (await agree(web, payment))["code"] == "ANOTHER_PERSON_NEEDED"
    assert (await agree(web, payment, reason=" "))["code"] == "INVALID_INPUT"
    assert changed(state, await fingerprint()) == []

    second = await accounts.staff(Role.FINANCE)
    await web.wear(second)
    assert (await agree(web, payment))["__typename"] == "Payment"

    (shown,) = (await seen(web, order))["payments"]
    assert (shown["formerProvider"], shown["agreedByStaff"], shown["agreedAt"] is not None) == (False, True, True)
    assert shown["providerReference"] == "staff:4200001234202611290001"
    entry = await AuditEntry.get(action="payment.agreed")
    assert (entry.actor, entry.reason) == (f"staff:{second.id}", "In their last bill")
    state = await fingerprint()
    assert (await agree(web, payment))["code"] == "PAYMENT_NOT_TO_AGREE"
    assert changed(state, await fingerprint()) == []
    # Nobody is asked about it any more.
    assert await service.sweep_due(at=clock.now().replace(year=2100)) == 0


@pytest.mark.parametrize(
    ("otherwise", "silent", "code"),
    [
        ({}, False, "PAYMENT_UNPAID"),
        ({"amount": {"amount": "25.01", "currency": "CNY"}}, True, "PAYMENT_AMOUNT_DIFFERS"),
        ({"amount": {"amount": "25.00", "currency": "USD"}}, True, "PAYMENT_AMOUNT_DIFFERS"),
        ({"number": "used-before"}, True, "PAYMENT_NUMBER_USED"),
        ({"number": "no"}, True, "INVALID_INPUT"),
        ({"number": "staff:4200001234"}, True, "INVALID_INPUT"),
        ({"reason": " "}, True, "INVALID_INPUT"),
        ({"paymentId": "pay_00000000000000000000000000000000"}, True, "PAYMENT_UNKNOWN"),
    ],
)
async def test_what_is_not_confirmed_changes_nothing(web, levers, otherwise, silent, code):
    await web.wear(await accounts.staff(Role.FINANCE))
    _, other = await waiting()
    await levers.behave(**SILENT)
    await confirm(web, other, number="used-before")
    await drain()
    _, payment = await waiting()
    await levers.behave(**(SILENT if silent else {}))
    state = await fingerprint()

    told = await confirm(web, payment, **otherwise)

    assert told["code"] == code
    if code == "PAYMENT_AMOUNT_DIFFERS":
        assert told["expected"] == {"amount": "25.00", "currency": "CNY"}
    assert changed(state, await fingerprint()) == []


async def test_a_late_payment_confirmed_by_hand_claims_its_goods_anew(web, levers):
    await web.wear(await accounts.staff(Role.FINANCE))
    order, payment = await waiting()
    await service.cancel_order(order.customer_id, order.id, actor="customer", at=clock.now())
    assert (await Payment.get(id=payment.id)).state == "CLOSED"
    await levers.behave(**SILENT)
    assert (await confirm(web, payment))["state"] == "PAID"
    await drain()
    assert (await seen(web, order))["state"] == "DELIVERED"
    await proved()


async def test_64_words_and_as_many_news_pay_once(levers, many, provider):
    order, payment = await waiting()
    await pay(levers, payment)
    providers.unbind_all()  # whom nobody can ask; one that fails 64 times would be left alone for a while

    async def word():
        return await service.confirm_payment(
            payment.id, number="one-and-the-same", amount=Money(2500, "CNY"), reason="seen", actor="staff:x",
            address=None, key="said-once", at=clock.now(),
        )  # fmt: skip

    told = await many([word] * 64, gate="order")
    assert tally(told) == {"Payment": 64}
    assert {row.provider_reference for row in told} == {"staff:one-and-the-same"}
    providers.bind("sandbox", provider)
    news = await many([lambda: service.settle(payment.id, at=clock.now())] * 64, gate="payment")
    assert tally(news) == {"Settled": 64}
    await drain()
    row = await Payment.get(id=payment.id)
    assert row.agreed_at is not None
    assert (await Order.get(id=order.id)).paid_minor == 2500
    assert await Code.filter(state="DELIVERED").count() == 1
    assert await AuditEntry.filter(action="payment.confirmed").count() == 1
    await proved()
