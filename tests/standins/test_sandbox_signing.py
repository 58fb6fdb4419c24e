"""The provider answers only to its merchant, once per request, and signs what it says."""

import base64
import hashlib
import hmac

import pytest

from tests.standins.sandbox import PROVIDER_KEY, number, payment_body

TARGET = "/v1/payments/nothing-here"


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": "another-key-of-another-merchant-0123"},
        {"age_s": 301},
        {"age_s": -301},
        {"merchant_id": "1900000002"},
        {"nonce": "short"},
    ],
)
async def test_a_request_signed_wrongly_is_refused(merchant, wrong):
    answer = await merchant.call("GET", TARGET, **wrong)
    assert (answer.status_code, answer.json()["code"]) == (401, "SIGN_ERROR")


@pytest.mark.parametrize("header", ["", "Bearer abc", "SANDBOX-HMAC-SHA256 x", 'SANDBOX-HMAC-SHA256 mchid="x"'])
async def test_a_request_not_signed_is_refused(merchant, header):
    answer = await merchant.http.get(TARGET, headers={"Authorization": header})
    assert (answer.status_code, answer.json()["code"]) == (401, "SIGN_ERROR")


async def test_a_signature_covers_method_path_query_and_body(merchant, desk):
    reference = number()
    body = payment_body(reference, desk.url)
    signed = merchant.authorization("POST", "/v1/payments", b"{}")
    answers = [
        await merchant.http.post("/v1/payments", json=body, headers={"Authorization": signed}),
        await merchant.http.get(TARGET, headers={"Authorization": merchant.authorization("POST", TARGET)}),
        await merchant.http.get(f"{TARGET}?a=1", headers={"Authorization": merchant.authorization("GET", TARGET)}),
    ]
    assert [answer.json()["code"] for answer in answers] == ["SIGN_ERROR"] * 3
    assert (await merchant.call("GET", f"/v1/payments/{reference}")).json()["code"] == "ORDER_NOT_EXIST"


async def test_a_nonce_is_accepted_once(merchant):
    headers = {"Authorization": merchant.authorization("GET", TARGET)}
    first = await merchant.http.get(TARGET, headers=headers)
    again = await merchant.http.get(TARGET, headers=headers)
    assert (first.status_code, again.status_code) == (404, 401)


async def test_a_wrong_signature_does_not_use_up_a_nonce(merchant):
    nonce = "a" * 15 + number()[:10]
    assert (await merchant.call("GET", TARGET, nonce=nonce, key="x" * 40)).status_code == 401
    assert (await merchant.call("GET", TARGET, nonce=nonce)).status_code == 404


async def test_answers_and_refusals_are_signed(merchant, desk):
    answers = [await merchant.create(number(), desk.url), await merchant.call("GET", TARGET, key="x" * 40)]
    for answer in answers:
        timestamp, nonce = answer.headers["Sandbox-Timestamp"], answer.headers["Sandbox-Nonce"]
        message = f"{timestamp}\n{nonce}\n".encode() + answer.content + b"\n"
        wanted = hmac.new(PROVIDER_KEY.encode(), message, hashlib.sha256).digest()
        assert answer.headers["Sandbox-Signature"] == base64.b64encode(wanted).decode()
