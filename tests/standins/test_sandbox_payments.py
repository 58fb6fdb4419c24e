"""Payments and refunds as the provider keeps them."""

import asyncio
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest

from tests.standins.sandbox import number, payment_body


async def state_of(merchant, reference):
    return (await merchant.call("GET", f"/v1/payments/{reference}")).json()["trade_state"]


async def test_creating_twice_is_one_payment(merchant, desk):
    reference = number()
    answers = await asyncio.gather(*(merchant.create(reference, desk.url) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["pay_url"] for answer in answers}) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": {"total": 2501, "currency": "CNY"}},
        {"amount": {"total": 2500, "currency": "USD"}},
        {"return_url": "http://127.0.0.1:9/other"},
    ],
)
async def test_a_number_belongs_to_its_terms(merchant, desk, changes):
    reference = number()
    await merchant.create(reference, desk.url)
    answer = await merchant.create(reference, desk.url, **changes)
    assert (answer.status_code, answer.json()["code"]) == (403, "OUT_TRADE_NO_USED")


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": {"total": 0, "currency": "CNY"}},
        {"amount": {"total": -1, "currency": "CNY"}},
        {"amount": {"total": "2500", "currency": "CNY"}},
        {"amount": {"total": 25.5, "currency": "CNY"}},
        {"amount": {"total": 10**11, "currency": "CNY"}},
        {"amount": {"total": 2500, "currency": "XXX"}},
        {"out_trade_no": "short"},
        {"out_trade_no": "x" * 33},
        {"out_trade_no": "has a space"},
        {"mchid": "1900000002"},
        {"notify_url": "ftp://127.0.0.1/x"},
        {"notify_url": "http://127.0.0.1/x?a=1"},
        {"return_url": "javascript:alert(1)"},
        {"return_url": "http://127.0.0.1/\r\nSet-Cookie: a=b"},
        {"description": ""},
        {"description": "x" * 128},
        {"description": "line\nbreak"},
        {"time_expire": "2020-01-01T00:00:00+00:00"},
        {"time_expire": "2020-01-01T00:00:00"},
        {"surprise": 1},
    ],
)
async def test_a_request_out_of_form_is_refused(merchant, desk, changes):
    answer = await merchant.call("POST", "/v1/payments", payment_body(number(), desk.url) | changes)
    assert (answer.status_code, answer.json()["code"]) == (400, "PARAM_ERROR")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 5000, b"{" + b" " * 70_000 + b"}"])
async def test_a_body_that_is_no_request_is_refused(merchant, body):
    answer = await merchant.call("POST", "/v1/payments", body)
    assert (answer.status_code, answer.json()["code"]) == (400, "PARAM_ERROR")


async def test_a_payment_is_paid_once(merchant, desk):
    reference = number()
    created = await merchant.create(reference, desk.url)
    answers = await asyncio.gather(*(merchant.pay(created) for _ in range(20)))
    assert len({answer.json()["transaction_id"] for answer in answers}) == 1
    assert (await merchant.create(reference, desk.url)).json()["code"] == "ORDERPAID"
    assert (await merchant.call("POST", f"/v1/payments/{reference}/close", {"mchid": "1900000001"})).json()[
        "code"
    ] == "ORDERPAID"


async def test_closing_and_paying_at_once_has_one_winner(merchant, desk):
    references = [number() for _ in range(40)]
    created = await asyncio.gather(*(merchant.create(reference, desk.url) for reference in references))
    body = {"mchid": "1900000001"}
    calls = [
        call
        for reference, answer in zip(references, created, strict=True)
        for call in (merchant.pay(answer), merchant.call("POST", f"/v1/payments/{reference}/close", body))
    ]
    answers = await asyncio.gather(*calls)
    for index, reference in enumerate(references):
        paid, closed = answers[2 * index].status_code, answers[2 * index + 1].status_code
        state = await state_of(merchant, reference)
        assert (paid, closed, state) in [(200, 400, "SUCCESS"), (400, 204, "CLOSED")]


async def test_a_payment_expires(merchant, desk):
    reference = number()
    expires = (datetime.now(UTC) + timedelta(seconds=0.6)).isoformat()
    created = await merchant.create(reference, desk.url, time_expire=expires)
    assert await state_of(merchant, reference) == "NOTPAY"
    await asyncio.sleep(0.7)
    assert await state_of(merchant, reference) == "CLOSED"
    assert (await merchant.pay(created)).json()["code"] == "ORDER_CLOSED"
    assert (await merchant.create(reference, desk.url)).json()["code"] == "ORDER_CLOSED"


async def test_a_declined_payment_stays_declined(merchant, desk):
    reference = number()
    created = await merchant.create(reference, desk.url)
    await merchant.behave(reference, refuse=True)
    assert (await merchant.pay(created)).status_code == 402
    await merchant.behave(reference)
    assert (await merchant.pay(created)).status_code == 402
    assert await state_of(merchant, reference) == "PAYERROR"


async def test_refunds_never_pass_what_was_paid(merchant, desk):
    reference = number()

    def refund(amount, refund_number=None, **changes):
        part = {"refund": amount, "total": 2500, "currency": "CNY"} | changes
        body = {"out_trade_no": reference, "out_refund_no": refund_number or number(), "amount": part}
        return merchant.call("POST", "/v1/refunds", body)

    created = await merchant.create(reference, desk.url)
    assert (await refund(1)).json()["code"] == "ORDERNOTPAID"
    await merchant.pay(created)
    assert (await refund(2501)).json()["code"] == "NOT_ENOUGH"
    assert (await refund(1, total=2400)).json()["code"] == "PARAM_ERROR"
    answers = await asyncio.gather(*(refund(300) for _ in range(20)))
    assert sum(answer.status_code == 200 for answer in answers) == 8
    assert {answer.json().get("code") for answer in answers} == {None, "NOT_ENOUGH"}
    same = number()
    again = await asyncio.gather(*(refund(100, same) for _ in range(20)))
    assert {answer.json()["refund_id"] for answer in again} == {again[0].json()["refund_id"]}
    assert (await refund(99, same)).json()["code"] == "INVALID_REQUEST"
    assert (await refund(1)).json()["code"] == "NOT_ENOUGH"
    payment = (await merchant.call("GET", f"/v1/payments/{reference}")).json()
    assert (payment["trade_state"], payment["amount"]["refunded"]) == ("REFUND", 2500)


async def test_the_list_names_every_paid_payment_once(merchant, desk):
    begin = datetime.now(UTC)
    created = [await merchant.create(number(), desk.url) for _ in range(7)]
    for answer in created[:6]:
        await merchant.pay(answer)
    end = datetime.now(UTC) + timedelta(seconds=1)
    seen, cursor = [], None
    while True:
        target = f"/v1/payments?begin={quote(begin.isoformat())}&end={quote(end.isoformat())}&limit=4"
        page = (await merchant.call("GET", target + (f"&cursor={cursor}" if cursor else ""))).json()
        seen += [entry["out_trade_no"] for entry in page["data"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == [answer.json()["out_trade_no"] for answer in created[:6]]
    bad = await merchant.call("GET", "/v1/payments?begin=yesterday&end=today")
    assert bad.json()["code"] == "PARAM_ERROR"


def past(**changes):
    told = {
        "out_trade_no": number(),
        "transaction_id": f"42{number()}",
        "amount": {"total": 2500, "currency": "CNY"},
        "success_time": "2026-01-02T03:04:05.678+00:00",
        "refunded": 700,
    }
    return told | changes


async def test_a_payment_of_earlier_times_is_known_and_goes_back_as_far_as_it_did_not_yet(merchant, desk):
    one = past()
    told = {"payments": [one, past()]}
    assert (await merchant.http.post("/_control/payments", json=told)).json() == {"added": 2}
    assert (await merchant.http.post("/_control/payments", json=told)).json() == {"added": 0}
    seen = (await merchant.call("GET", f"/v1/payments/{one['out_trade_no']}")).json()
    assert (seen["trade_state"], seen["transaction_id"]) == ("REFUND", one["transaction_id"])
    assert (seen["amount"]["refunded"], seen["success_time"]) == (700, "2026-01-02T03:04:05.678+00:00")

    async def back(minor):
        body = {"out_trade_no": one["out_trade_no"], "out_refund_no": number()}
        amount = {"refund": minor, "total": 2500, "currency": "CNY"}
        return await merchant.call("POST", "/v1/refunds", body | {"amount": amount})

    assert (await back(1801)).json()["code"] == "NOT_ENOUGH"
    assert (await back(1800)).json()["status"] in ("PROCESSING", "SUCCESS")


@pytest.mark.parametrize(
    "changes",
    [{"refunded": 2501}, {"out_trade_no": "short"}, {"success_time": "yesterday"}, {"amount": {"total": 0}}],
    ids=["too-much-back", "number", "time", "amount"],
)
async def test_a_payment_that_cannot_have_been_is_not_taken(merchant, desk, changes):
    good = past()
    answer = await merchant.http.post("/_control/payments", json={"payments": [good, past(**changes)]})
    assert (answer.status_code, answer.json()["code"]) == (400, "PARAM_ERROR")
    unknown = await merchant.call("GET", f"/v1/payments/{good['out_trade_no']}")
    assert unknown.json()["code"] == "ORDER_NOT_EXIST"
