"""The stand-in supplier: signatures, money, orders by its own clock, callbacks, and books that outlive a kill."""

import asyncio
import hashlib
import json
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from backend.sandbox.store import Store
from backend.sandbox.supplier.behaviour import Behaviours, Chances
from backend.sandbox.supplier.books import SCHEMA
from tests.standins.sandbox import number
from tests.standins.supplier import KEY, Customer, SupplierProcess, compact

URL = "http://127.0.0.1:9/nobody"


@pytest.fixture(scope="session")
def supplier_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SupplierProcess]:
    process = SupplierProcess(tmp_path_factory.mktemp("supplier") / "books")
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def customer(supplier_process: SupplierProcess) -> AsyncIterator[Customer]:
    customer = Customer(supplier_process.url)
    yield customer
    await customer.good_again()
    await customer.http.aclose()


@pytest.fixture
async def heard() -> AsyncIterator[tuple[str, list[tuple[str, bytes]]]]:
    """A desk that takes callbacks: its address, and what came (content type, body)."""
    received: list[tuple[str, bytes]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if line)
        received.append((fields["content-type"], await reader.readexactly(int(fields["content-length"]))))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/callbacks", received
    server.close()


async def until_over(customer: Customer, reference: str) -> dict[str, Any]:
    for _ in range(100):
        entry = await customer.info(reference)
        if entry["status"] not in (1, 2):
            return entry
        await asyncio.sleep(0.05)
    raise AssertionError("it is not over")


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"key": "another-key-of-the-tests-0123456789ab"}, "签名错误"),
        ({"user_id": "10002"}, "用户不存在"),
        ({"age_s": 600}, "请求已过期"),
        ({"age_s": -600}, "请求已过期"),
        ({"signed": b"{}"}, "签名错误"),
    ],
    ids=["key", "user", "stale", "ahead", "body"],
)
async def test_what_is_not_signed_right_is_refused(customer, wrong, message):
    reference = number()
    body = {"external_orderno": reference, "id": 1050, "quantity": 1, "attach": {"recharge_account": "13800000001"}}
    answer = await customer.call("order/buy", body, **wrong)
    assert answer == {"code": 400, "msg": message, "data": None}
    assert (await customer.call("order/info", {"external_orderno": reference}))["data"] == []


async def test_keys_out_of_order_are_refused(customer):
    answer = await customer.call("goods/info", b'{"z":1,"id":1050}')
    assert (answer["code"], answer["msg"]) == (400, "签名错误")


async def test_an_order_is_taken_once_and_its_money_too(customer):
    reference, before = number(), (await customer.control("books"))["balance"]
    first = await customer.buy(reference, url=URL, safe_price="49.65")
    assert first["data"]["external_orderno"] == reference
    assert first["data"]["total_price"] == "49.65"
    again = await customer.buy(reference)
    assert (again["code"], again["msg"]) == (400, "外部订单号已存在")
    entry = await until_over(customer, reference)
    assert (entry["status"], entry["has_back_money"], entry["ordersn"]) == (3, "0.00", first["data"]["ordersn"])
    assert entry["recharge_info"][0]["v"] == "13800000001"
    assert (await customer.control("books"))["balance"] == before - 4965


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"safe_price": "49.64"}, "商品价格高于安全价"),
        ({"safe_price": 50}, "参数错误：safe_price"),
        ({"id": 99}, "商品不存在"),
        ({"id": "1050"}, "参数错误：id"),
        ({"quantity": 0}, "参数错误：quantity"),
        ({"attach": {}}, "充值账号错误"),
        ({"external_orderno": ""}, "参数错误：external_orderno"),
    ],
    ids=["price", "price-form", "goods", "id-form", "quantity", "account", "number"],
)
async def test_what_it_refuses_it_does_not_do(customer, changes, message):
    before = await customer.control("books")
    answer = await customer.buy(number(), **changes)
    assert (answer["code"], answer["msg"]) == (400, message)
    after = await customer.control("books")
    assert (after["orders"], after["balance"]) == (before["orders"], before["balance"])


async def test_cards_are_shown_and_not_sold(customer):
    """Their codes would have to come encrypted; an order for one is refused before any money moves."""
    before = await customer.call("user/info", {})
    card = (await customer.call("goods/info", {"id": 6050}))["data"]
    assert (card["goods_type"], card["goods_name"], card["attach"]) == (1, "礼品卡卡密 50元", [])
    assert (await customer.call("goods/info", {"id": 1050}))["data"]["goods_type"] == 2
    reference = number()
    asked = {"id": 6050, "quantity": 1, "external_orderno": reference}
    answer = await customer.call("order/buy", asked)
    assert (answer["code"], answer["msg"]) == (400, "卡密商品不支持接口下单，仅支持直充")
    assert (await customer.call("order/info", {"external_orderno": reference}))["data"] == []
    assert await customer.call("user/info", {}) == before


@pytest.mark.parametrize(
    ("outcome", "status", "back", "spent"),
    [("partial", 5, "29.79", 1986), ("failed", 5, "49.65", 0), ("cancelled", 4, "49.65", 0)],
    ids=["partial", "failed", "cancelled"],
)
async def test_money_comes_back_as_the_end_says(customer, outcome, status, back, spent):
    account, reference = f"1391{number()[:7]}", number()
    await customer.behave(account, outcome=outcome)
    await customer.buy(reference, attach={"recharge_account": account})
    entry = await until_over(customer, reference)
    assert (entry["status"], entry["has_back_money"]) == (status, back)
    assert (await customer.control(f"orders/{reference}"))["spent_fen"] == spent


async def test_a_delivered_order_can_be_taken_back(customer):
    account, reference = f"1392{number()[:7]}", number()
    await customer.behave(account, outcome="reversed", reverse_s=0.6)
    await customer.buy(reference, attach={"recharge_account": account})
    assert (await until_over(customer, reference))["status"] == 3
    await asyncio.sleep(0.8)
    entry = await customer.info(reference)
    assert (entry["status"], entry["has_back_money"]) == (5, "49.65")


async def test_a_short_balance_refuses(customer):
    balance = (await customer.control("books"))["balance"]
    await customer.control("deposits", {"fen": -balance + 100})
    answer = await customer.buy(number())
    await customer.control("deposits", {"fen": balance - 100})
    assert (answer["code"], answer["msg"]) == (400, "账户余额不足")


@pytest.mark.parametrize("form", [False, True], ids=["json", "form"])
async def test_callbacks_are_signed_with_escaped_slashes(customer, heard, form):

    url, received = heard
    account, reference = f"1393{number()[:7]}", number()
    await customer.behave(account, outcome="failed", form=form)
    await customer.buy(reference, url=url, attach={"recharge_account": account})
    for _ in range(100):
        if len(received) >= 2:
            break
        await asyncio.sleep(0.05)
    content_type, body = received[1]
    assert ("form" in content_type) is form
    fields = dict(parse_qsl(body.decode())) if form else json.loads(body)
    assert (fields["external_orderno"], fields["status"], fields["has_back_money"]) == (reference, "5", "49.65")
    assert fields["recharge_hints"] == "充值失败/已退款"
    signed = {name: value for name, value in sorted(fields.items()) if name not in ("sign", "card_list")}
    text = compact(signed).decode().replace("/", "\\/")
    assert fields["sign"] == hashlib.sha1(f"{fields['time']}{text}{KEY}".encode()).hexdigest()


async def test_news_may_come_twice_and_in_the_wrong_order(customer, heard):
    url, received = heard
    account = f"1394{number()[:7]}"
    await customer.behave(account, copies=2, reordered=True)
    await customer.buy(number(), url=url, attach={"recharge_account": account})
    for _ in range(100):
        if len(received) >= 4:
            break
        await asyncio.sleep(0.05)
    assert [json.loads(body)["status"] for _, body in received] == ["3", "3", "2", "2"]


async def test_chance_does_the_same_again_with_the_same_seed(customer):
    async def outcomes() -> list[object]:
        await customer.chances(seed=7, outcomes={"failed": 0.4, "partial": 0.2}, busy=0.3)
        seen: list[object] = []
        for one in range(12):
            reference = number()
            answer = await customer.buy(reference, attach={"recharge_account": f"15{run:02d}{one:07d}"})
            seen.append(answer["msg"] if answer["code"] == 400 else (await until_over(customer, reference))["status"])
        return seen

    run = 1
    first = await outcomes()
    assert {"系统繁忙，请稍后重试", 3, 5} <= set(first)

    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder), name="supplier", schema=SCHEMA)
        behaviours = Behaviours(store)
        behaviours.set_chances(Chances(seed=7, outcomes={"failed": 0.4, "partial": 0.2}, busy=0.3))
        told = [behaviours.of_order(f"1501{one:07d}", 0) for one in range(12)]
        await store.durable()
        store.close()
    expected = [each.refuse or {"delivered": 3}.get(each.outcome.value, 5) for each in told]
    assert first == expected


async def test_a_kill_loses_nothing(tmp_path, heard):
    url, received = heard
    process = SupplierProcess(tmp_path / "books")
    process.start()
    customer = Customer(process.url)
    try:
        await customer.behave("13800000001", settle_s=1.5, copies=2)
        reference = number()
        bought = await customer.buy(reference, url=url)
        process.kill()
        process.start()
        assert (await customer.info(reference))["ordersn"] == bought["data"]["ordersn"]
        assert (await customer.control("behaviour/13800000001"))["copies"] == 2
        assert (await until_over(customer, reference))["status"] == 3
        for _ in range(100):
            if sum(json.loads(body)["status"] == "3" for _, body in received) >= 2:
                break
            await asyncio.sleep(0.05)
        assert sum(json.loads(body)["status"] == "3" for _, body in received) >= 2
        books = await customer.control("books")
        assert (books["orders"], books["spent"], books["balance"]) == (1, 4965, 10_000_000 - 4965)
    finally:
        await customer.http.aclose()
        process.stop()
