"""The payment port bound to the sandbox provider, over a real socket."""

import asyncio
import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import orjson
import pytest

from backend.adapters.payments.breaker import Breaker
from backend.adapters.payments.sandbox import SandboxProvider
from backend.domain.payments.ports import (
    CallbackForged,
    CallbackKind,
    PaymentProvider,
    PaymentRequest,
    PaymentState,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefundState,
    RefusalCode,
)
from tests.standins.sandbox import (
    MERCHANT_ID,
    MERCHANT_KEY,
    PROVIDER_KEY,
    Desk,
    Merchant,
    SandboxProcess,
    eventually,
    free_port,
    number,
)


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    process = SandboxProcess(tmp_path_factory.mktemp("provider") / "books")
    process.folder.mkdir()
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def merchant(sandbox: SandboxProcess) -> AsyncIterator[Merchant]:
    merchant = Merchant(sandbox.url)
    yield merchant
    await merchant.http.delete("/_control/behaviour", headers={"Content-Type": "application/json"})
    await merchant.http.aclose()


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    desk = Desk()
    await desk.open()
    yield desk
    await desk.close()


def bound(url: str, *, provider_key: str = PROVIDER_KEY, timeout_s: float = 2.0) -> SandboxProvider:
    return SandboxProvider(
        base_url=url,
        merchant_id=MERCHANT_ID,
        merchant_key=MERCHANT_KEY,
        provider_key=provider_key,
        timeout_s=timeout_s,
    )


@pytest.fixture
async def provider(sandbox: SandboxProcess) -> AsyncIterator[SandboxProvider]:
    async with bound(sandbox.url) as provider:
        yield provider


def asked(desk: Desk, **changes) -> PaymentRequest:
    request = PaymentRequest(
        reference=number(),
        amount=2500,
        currency="CNY",
        description="影音月卡 × 1",
        notify_url=desk.url,
        return_url="http://127.0.0.1:9/orders/1?token=a",
        expires_at=datetime.now(UTC) + timedelta(minutes=14),
    )
    return replace(request, **changes)


async def pay(merchant: Merchant, pay_url: str) -> None:
    (await merchant.http.post(pay_url, headers={"Accept": "application/json"})).raise_for_status()


async def refusal(call) -> RefusalCode:
    with pytest.raises(ProviderRefused) as caught:
        await call
    return caught.value.code


def test_the_adapter_fits_the_port():
    provider: PaymentProvider = bound("http://127.0.0.1:9")
    assert provider is not None


async def test_a_payment_from_creation_to_refund(provider, merchant, desk):
    request = asked(desk)
    created = await provider.create(request)
    assert created.reference == request.reference
    assert abs(created.expires_at - request.expires_at) < timedelta(milliseconds=1)
    pending = await provider.query(request.reference)
    assert (pending.state, pending.provider_reference, pending.paid_at) == (PaymentState.PENDING, None, None)
    await pay(merchant, created.pay_url)
    paid = await provider.query(request.reference)
    assert (paid.state, paid.amount, paid.currency, paid.refunded) == (PaymentState.PAID, 2500, "CNY", 0)
    assert paid.provider_reference is not None
    assert paid.paid_at is not None
    assert paid.paid_at.tzinfo is UTC
    assert await refusal(provider.close(request.reference)) is RefusalCode.ALREADY_PAID
    wanted = RefundRequest(request.reference, number(), 1000, 2500, "CNY", "two of five", desk.url)
    refund = await provider.refund(wanted)
    assert (refund.state, refund.amount, refund.reference) == (RefundState.SUCCEEDED, 1000, request.reference)
    assert await provider.refund(wanted) == refund
    assert await provider.query_refund(wanted.refund_reference) == refund
    after = await provider.query(request.reference)
    assert (after.state, after.refunded) == (PaymentState.PAID, 1000)
    too_much = replace(wanted, refund_reference=number(), amount=1501)
    assert await refusal(provider.refund(too_much)) is RefusalCode.NOT_ENOUGH
    assert await refusal(provider.refund(replace(wanted, amount=999))) is RefusalCode.REFERENCE_USED
    await eventually(lambda: len(desk.received) == 2)
    triggers = [provider.verify_callback(headers, body) for _, headers, body in desk.received]
    assert {trigger.kind: (trigger.claimed_amount, trigger.refund_reference) for trigger in triggers} == {
        CallbackKind.PAYMENT: (2500, None),
        CallbackKind.REFUND: (1000, wanted.refund_reference),
    }


async def test_refusals_in_the_shops_words(provider, merchant, desk):
    request = asked(desk)
    await provider.create(request)
    assert await refusal(provider.create(replace(request, amount=1))) is RefusalCode.REFERENCE_USED
    await provider.close(request.reference)
    await provider.close(request.reference)
    assert (await provider.query(request.reference)).state is PaymentState.CLOSED
    assert await refusal(provider.create(request)) is RefusalCode.CLOSED
    unpaid = RefundRequest(request.reference, number(), 1, 2500, "CNY", "")
    assert await refusal(provider.refund(unpaid)) is RefusalCode.NOT_PAID
    assert await refusal(provider.query(number())) is RefusalCode.NOT_FOUND
    assert await refusal(provider.query_refund(number())) is RefusalCode.NOT_FOUND
    assert await refusal(provider.query("../refunds/x?y")) is RefusalCode.INVALID
    assert await refusal(provider.create(asked(desk, amount=0))) is RefusalCode.INVALID


async def test_a_declined_payment_is_final(provider, merchant, desk):
    request = asked(desk)
    created = await provider.create(request)
    await merchant.http.post(created.pay_url, data={"action": "decline"})
    assert (await provider.query(request.reference)).state is PaymentState.DECLINED
    await eventually(lambda: len(desk.received) == 1)


async def test_a_slow_refund_is_processing(provider, merchant, desk):
    request = asked(desk)
    created = await provider.create(request)
    await pay(merchant, created.pay_url)
    await merchant.behave(request.reference, refund_delay_s=0.5)
    refund = await provider.refund(RefundRequest(request.reference, number(), 2500, 2500, "CNY", ""))
    assert (refund.state, refund.refunded_at) == (RefundState.PROCESSING, None)
    await asyncio.sleep(0.6)
    assert (await provider.query_refund(refund.refund_reference)).state is RefundState.SUCCEEDED


async def test_the_list_pages_through_what_was_paid(provider, merchant, desk):
    begin = datetime.now(UTC)
    requests = [asked(desk) for _ in range(5)]
    for request in requests:
        await pay(merchant, (await provider.create(request)).pay_url)
    end = datetime.now(UTC) + timedelta(seconds=1)
    first = await provider.list_payments(begin, end, limit=3)
    assert first.cursor is not None
    rest = await provider.list_payments(begin, end, limit=3, cursor=first.cursor)
    assert rest.cursor is None
    listed = [payment.reference for payment in first.payments + rest.payments]
    assert listed == [request.reference for request in requests]


@pytest.mark.parametrize("outage", ["unavailable", "lost_answer"])
async def test_a_short_outage_is_outlasted(sandbox, merchant, desk, outage):
    request = asked(desk)
    await merchant.behave(request.reference, outage=outage, outage_times=1)
    async with bound(sandbox.url, timeout_s=0.5) as provider:
        created = await provider.create(request)
    assert (await merchant.control(request.reference))["pay_url"] == created.pay_url


@pytest.mark.parametrize(("outage", "exists"), [("unavailable", False), ("timeout", False), ("lost_answer", True)])
async def test_an_outage_leaves_the_outcome_unknown(sandbox, merchant, desk, outage, exists):
    request = asked(desk)
    await merchant.behave(request.reference, outage=outage)
    async with bound(sandbox.url, timeout_s=0.2) as provider:
        started = time.monotonic()
        for call in (provider.create(request), provider.query(request.reference), provider.close(request.reference)):
            with pytest.raises(ProviderUnavailable):
                await call
        assert time.monotonic() - started < 3
        # What happened is only known once the provider answers again.
        await merchant.behave(request.reference)
        if exists:
            assert (await provider.query(request.reference)).state is PaymentState.CLOSED
        else:
            assert await refusal(provider.query(request.reference)) is RefusalCode.NOT_FOUND


async def test_nobody_there_is_unavailable_and_then_not_asked(desk):
    async with bound(f"http://127.0.0.1:{free_port()}") as provider:
        calls = [provider.query(number()) for _ in range(20)]
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {ProviderUnavailable}
        with pytest.raises(ProviderUnavailable, match="not asked"):
            await provider.query(number())


async def test_an_answer_the_provider_did_not_sign_is_not_believed(sandbox, desk):
    async with bound(sandbox.url, provider_key="x" * 40) as provider:
        with pytest.raises(ProviderUnavailable, match="not signed"):
            await provider.query(number())


def signed(body: bytes, *, key: str = PROVIDER_KEY, age_s: int = 0) -> dict[str, str]:
    timestamp, nonce = str(int(time.time()) - age_s), secrets.token_hex(16)
    message = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
    signature = base64.b64encode(hmac.new(key.encode(), message, hashlib.sha256).digest()).decode()
    return {"sandbox-timestamp": timestamp, "SANDBOX-NONCE": nonce, "Sandbox-Signature": signature}


NEWS = orjson.dumps(
    {
        "id": "e1",
        "event_type": "TRANSACTION.SUCCESS",
        "resource": {"out_trade_no": "abcdef", "amount": {"total": 1, "currency": "CNY"}},
    }
)


def test_a_genuine_callback_is_a_trigger():
    trigger = bound("http://127.0.0.1:9").verify_callback(signed(NEWS), NEWS)
    assert (trigger.event_id, trigger.reference, trigger.claimed_amount) == ("e1", "abcdef", 1)


# Signed when the test runs: a signature made at collection would grow older, or less early, while others run.
FORGERIES = {
    "no headers": lambda: ({}, NEWS),
    "another key": lambda: (signed(NEWS, key="x" * 40), NEWS),
    "stale": lambda: (signed(NEWS, age_s=400), NEWS),
    "from the future": lambda: (signed(NEWS, age_s=-400), NEWS),
    "another body": lambda: (signed(NEWS), NEWS + b" "),
    "a probe": lambda: (signed(NEWS) | {"Sandbox-Signature": "WECHATPAY/SIGNTEST/abc"}, NEWS),
    "no base64": lambda: (signed(NEWS) | {"Sandbox-Signature": "é"}, NEWS),
    "no number": lambda: (signed(NEWS) | {"sandbox-timestamp": "²"}, NEWS),
    "a list": lambda: (signed(b"[]"), b"[]"),
    "no text": lambda: (signed(b"\xff"), b"\xff"),
    "empty": lambda: (signed(b"{}"), b"{}"),
    "too long": lambda: (signed(b" " * 70_000), b" " * 70_000),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_callback_that_is_not_genuine_is_refused(forgery):
    headers, body = FORGERIES[forgery]()
    with pytest.raises(CallbackForged):
        bound("http://127.0.0.1:9").verify_callback(headers, body)


async def test_the_providers_forgeries_are_refused(provider, merchant, desk):
    request = asked(desk)
    await merchant.behave(request.reference, forged=True)
    await pay(merchant, (await provider.create(request)).pay_url)
    await eventually(lambda: len(desk.received) == 1)
    _, headers, body = desk.received[0]
    with pytest.raises(CallbackForged):
        provider.verify_callback(headers, body)


def test_a_breaker_rests_tries_once_and_recovers():
    now = 0.0
    breaker = Breaker(limit=2, rest_s=5, clock=lambda: now)
    breaker.failed()
    assert breaker.allows()
    breaker.failed()
    assert not breaker.allows()
    now = 5.0
    assert [breaker.allows(), breaker.allows()] == [True, False]
    breaker.failed()
    now = 9.9
    assert not breaker.allows()
    now = 10.0
    assert breaker.allows()
    breaker.succeeded()
    assert [breaker.allows(), breaker.allows()] == [True, True]
