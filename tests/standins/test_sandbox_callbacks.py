"""Callbacks: signed, repeated until accepted, misbehaving on demand, and not lost by a kill."""

import asyncio
import base64
import hashlib
import hmac
from itertools import pairwise

import orjson

from tests.standins.sandbox import PROVIDER_KEY, Merchant, SandboxProcess, eventually, number


def is_signed(entry):
    _, headers, body = entry
    message = f"{headers['Sandbox-Timestamp']}\n{headers['Sandbox-Nonce']}\n".encode() + body + b"\n"
    wanted = base64.b64encode(hmac.new(PROVIDER_KEY.encode(), message, hashlib.sha256).digest()).decode()
    return headers["Sandbox-Signature"] == wanted


async def paid(merchant, desk, **behaviour):
    reference = number()
    created = await merchant.create(reference, desk.url)
    if behaviour:
        await merchant.behave(reference, **behaviour)
    await merchant.pay(created)
    return reference


async def test_a_payment_is_announced_signed(merchant, desk):
    reference = await paid(merchant, desk)
    await eventually(lambda: len(desk.received) == 1)
    assert is_signed(desk.received[0])
    news = orjson.loads(desk.received[0][2])
    assert news["event_type"] == "TRANSACTION.SUCCESS"
    assert (news["resource"]["out_trade_no"], news["resource"]["amount"]["total"]) == (reference, 2500)


async def test_a_callback_is_repeated_until_it_is_accepted(merchant, desk):
    desk.answers += [500, 302, 404]
    reference = await paid(merchant, desk)
    await eventually(lambda: len(desk.received) == 4)
    await asyncio.sleep(1.2)
    assert len(desk.received) == 4
    times = [entry[0] for entry in desk.received]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert all(gap >= delay - 0.02 for gap, delay in zip(gaps, [0.2, 0.3, 0.5], strict=True))
    assert len({entry[1]["Sandbox-Nonce"] for entry in desk.received}) == 4
    assert len({entry[2] for entry in desk.received}) == 1
    assert [row["state"] for row in (await merchant.control(reference))["callbacks"]] == ["DONE"]


async def test_duplicates_carry_one_event(merchant, desk):
    await paid(merchant, desk, copies=50, concurrent=True)
    await eventually(lambda: len(desk.received) == 50)
    assert len({orjson.loads(entry[2])["id"] for entry in desk.received}) == 1
    assert desk.received[-1][0] - desk.received[0][0] < 1


async def test_a_payment_can_be_announced_again(merchant, desk):
    reference = await paid(merchant, desk)
    await eventually(lambda: len(desk.received) == 1)
    answer = await merchant.http.post(f"/_control/payments/{reference}/callbacks", json={"copies": 20})
    assert answer.json() == {"sent": 20}
    await eventually(lambda: len(desk.received) == 21)


async def test_delay_silence_wrong_amount_and_forgery(merchant, desk):
    late = await paid(merchant, desk, delay_s=0.6)
    silent = await paid(merchant, desk, silent=True)
    wrong = await paid(merchant, desk, wrong_amount=True)
    forged = await paid(merchant, desk, forged=True)
    await eventually(lambda: bool(desk.about(wrong) and desk.about(forged)))
    assert desk.about(late) == []
    assert orjson.loads(desk.about(wrong)[0][2])["resource"]["amount"]["total"] == 2501
    assert is_signed(desk.about(wrong)[0])
    assert not is_signed(desk.about(forged)[0])
    await eventually(lambda: bool(desk.about(late)))
    assert desk.about(silent) == []
    assert (await merchant.call("GET", f"/v1/payments/{silent}")).json()["trade_state"] == "SUCCESS"


async def test_control_refuses_what_a_foreign_page_could_send(merchant):
    answers = [
        await merchant.http.put("/_control/behaviour", content=b'{"silent":true}', headers={"Content-Type": kind})
        for kind in ("text/plain", "application/x-www-form-urlencoded")
    ]
    answers.append(await merchant.http.put("/_control/behaviour", json={"silence": True}))
    assert [answer.status_code for answer in answers] == [400, 400, 400]
    assert (await merchant.http.get("/_control/behaviour")).json()["silent"] is False


async def test_a_kill_loses_nothing(tmp_path, desk):
    process = SandboxProcess(tmp_path / "books")
    process.folder.mkdir()
    process.start()
    merchant = Merchant(process.url)
    try:
        headers = {"Authorization": merchant.authorization("GET", "/v1/payments/nothing")}
        await merchant.http.get("/v1/payments/nothing", headers=headers)
        desk.answers += [503] * 30
        references = [number() for _ in range(30)]
        created = await asyncio.gather(*(merchant.create(reference, desk.url) for reference in references))
        await merchant.behave(references[0], delay_s=1.5)
        paid = await asyncio.gather(*(merchant.pay(answer) for answer in created))
        process.kill()
        answered = [answer.json()["transaction_id"] for answer in paid]
        await asyncio.to_thread(process.start)
        assert (await merchant.http.get("/v1/payments/nothing", headers=headers)).status_code == 401
        books = [await merchant.control(reference) for reference in references]
        assert [book["transaction_id"] for book in books] == answered
        await eventually(lambda: all(desk.about(reference) for reference in references))
        for reference in references:
            while (await merchant.control(reference))["callbacks"][0]["state"] != "DONE":
                await asyncio.sleep(0.05)
    finally:
        process.kill()
        await merchant.http.aclose()
