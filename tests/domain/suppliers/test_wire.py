"""Kasushou's wire format: the documented vector, the two traps, and answers nobody should believe."""

import hashlib
import json
import time

import httpx
import pytest

from backend.adapters.suppliers import kasushou_wire as wire
from backend.adapters.suppliers.kasushou import KasushouSupplier
from backend.domain.suppliers.accounts import account_key
from backend.domain.suppliers.ports import (
    AnswerState,
    CallbackForged,
    OrderNotFound,
    PlaceOrder,
    SupplierNews,
    SupplierRefused,
    SupplierUnavailable,
)
from backend.domain.suppliers.states import RefusalReason
from tests.standins.sandbox import number
from tests.standins.supplier import USER_ID

DOCUMENTED_KEY = "H0YnuPpcVtx7rQdMTbjN6932s5oDOqFa"
KEY = "supplier-key-of-the-tests-0123456789"
AT_MS = 1696645385740
ENTRY = {
    "ordersn": "D1",
    "external_orderno": "ours",
    "recharge_info": [{"n": "充值账号", "v": "13800000001", "k": "recharge_account"}],
    "recharge_hints": "",
    "total_price": "49.65",
    "has_back_money": "0.00",
    "status": 3,
    "card_list": [],
}


def test_the_documented_vector():
    body = wire.body_json({"ordersn": "D100759082558859640832", "external_orderno": "", "day": 10})
    assert body == '{"day":10,"external_orderno":"","ordersn":"D100759082558859640832"}'
    sign = wire.request_sign(DOCUMENTED_KEY, "1696645385740", body)
    assert sign == "15b8f541eb10e3fbb33efd92c8d52d50ddca0784"


def test_requests_keep_slashes_and_chinese_as_they_are():
    assert wire.body_json({"url": "http://a/b", "mark": "话费"}) == '{"mark":"话费","url":"http://a/b"}'
    assert wire.body_json({}) == "{}"


def callback(**changes):
    fields = {
        "external_orderno": "0" * 32,
        "ordersn": "D1",
        "status": "5",
        "has_back_money": "49.65",
        "total_price": "49.65",
        "recharge_hints": "充值失败/已退款",
        "time": str(AT_MS),
    } | changes
    text = json.dumps(dict(sorted(fields.items())), ensure_ascii=False, separators=(",", ":")).replace("/", "\\/")
    return fields | {"sign": hashlib.sha1(f"{fields['time']}{text}{KEY}".encode()).hexdigest()}


@pytest.mark.parametrize("form", [False, True], ids=["json", "form"])
def test_a_callback_is_signed_over_escaped_slashes_and_without_its_codes(form):
    fields = callback() | {"card_list": '[{"card_no":"1"}]', "express_list": "[]"}
    if form:
        headers = {"content-type": "application/x-www-form-urlencoded"}
        body = str(httpx.QueryParams(fields)).encode()
    else:
        headers, body = {"content-type": "application/json"}, json.dumps(fields).encode()
    assert wire.news(KEY, headers, body, at_ms=AT_MS) == SupplierNews("0" * 32, fields["sign"])


@pytest.mark.parametrize(
    "body",
    [
        json.dumps(callback() | {"status": "3"}).encode(),
        json.dumps(callback() | {"external_orderno": "1" * 32}).encode(),
        json.dumps({name: value for name, value in callback().items() if name != "sign"}).encode(),
        json.dumps(callback() | {"sign": "é" * 40}).encode(),
        json.dumps(callback() | {"sign": 5}).encode(),
        json.dumps(callback(external_orderno=7)).encode(),
        json.dumps(callback(time="1696645385")).encode(),
        json.dumps(callback(time="")).encode(),
        b"[]",
        b"not json",
        b"\xff\xfe",
        b"[" * 60_000,
        b" " * 70_000,
    ],
    ids=[
        "status",
        "number",
        "unsigned",
        "chinese",
        "type",
        "number-type",
        "seconds",
        "no-time",
        "list",
        "text",
        "bytes",
        "deep",
        "long",
    ],
)
def test_a_callback_that_was_not_signed_like_this_is_forged(body):
    with pytest.raises(CallbackForged):
        wire.news(KEY, {"content-type": "application/json"}, body, at_ms=AT_MS)


def test_slashes_signed_plain_are_forged():
    """The trap: the request's way of signing does not do for callbacks."""
    fields = {name: value for name, value in callback().items() if name != "sign"}
    text = json.dumps(dict(sorted(fields.items())), ensure_ascii=False, separators=(",", ":"))
    fields["sign"] = hashlib.sha1(f"{fields['time']}{text}{KEY}".encode()).hexdigest()
    with pytest.raises(CallbackForged):
        wire.news(KEY, {"content-type": "application/json"}, json.dumps(fields).encode(), at_ms=AT_MS)


@pytest.mark.parametrize(
    ("age_s", "good"),
    [(0, True), (7200, True), (-600, True), (7201, False), (-601, False), (86_400 * 365, False)],
    ids=["now", "retried", "ahead", "stale", "far-ahead", "old"],
)
def test_a_callback_of_another_time_is_no_callback(age_s, good):
    body = json.dumps(callback()).encode()
    headers = {"content-type": "application/json"}
    if good:
        assert wire.news(KEY, headers, body, at_ms=AT_MS + age_s * 1000).reference == "0" * 32
    else:
        with pytest.raises(CallbackForged, match="another time"):
            wire.news(KEY, headers, body, at_ms=AT_MS + age_s * 1000)


@pytest.mark.parametrize(
    ("status", "back", "state", "returned"),
    [
        (1, "0.00", AnswerState.ACCEPTED, 0),
        (2, "0.00", AnswerState.ACCEPTED, 0),
        (-1, "0.00", AnswerState.ACCEPTED, 0),
        (3, "0.00", AnswerState.DELIVERED, 0),
        ("3", "0", AnswerState.DELIVERED, 0),
        (3, "10.00", AnswerState.PARTIAL, 1000),
        (3, "49.65", AnswerState.FAILED, 4965),
        (5, "49.65", AnswerState.FAILED, 4965),
        (5, "29.7900", AnswerState.PARTIAL, 2979),
        (5, "0.00", AnswerState.ACCEPTED, 0),
        (4, "49.65", AnswerState.FAILED, 4965),
        (4, "0.00", AnswerState.ACCEPTED, 0),
    ],
    ids=[
        *("waiting", "processing", "unpaid", "success", "as-text", "success-part-back", "success-all-back"),
        *("refunded", "part-refunded", "refund-under-way", "cancelled", "cancel-under-way"),
    ],
)
def test_states(status, back, state, returned):
    answer = wire.answer([ENTRY | {"status": status, "has_back_money": back}], "ours")
    assert answer is not None
    assert (answer.state, answer.returned_minor, answer.total_minor) == (state, returned, 4965)
    assert answer.unpaid is (status == -1)
    assert answer.account == "13800000001"


def test_prices_finer_than_a_fen_count_against_us_and_come_back_whole():
    kept = wire.answer([ENTRY | {"total_price": "9.8512"}], "ours")
    back = wire.answer([ENTRY | {"total_price": "9.8512", "has_back_money": "9.8512", "status": 5}], "ours")
    assert kept is not None
    assert back is not None
    assert (kept.total_minor, kept.returned_minor, kept.state) == (986, 0, AnswerState.DELIVERED)
    assert (back.total_minor, back.returned_minor, back.state) == (986, 986, AnswerState.FAILED)


@pytest.mark.parametrize(
    "changes",
    [
        {"external_orderno": "another"},
        {"total_price": "49.65 USD"},
        {"total_price": "-49.65"},
        {"total_price": "$49.65"},
        {"total_price": "1e3"},
        {"total_price": 49.65},
        {"total_price": None},
        {"total_price": "NaN"},
        {"has_back_money": "50.00"},
        {"status": 9},
        {"status": True},
        {"ordersn": ""},
        {"ordersn": "D" * 65},
        {"ordersn": 5},
    ],
    ids=[
        *("number", "currency", "negative", "symbol", "exponent", "float", "null", "nan", "more-back"),
        *("status", "status-type", "no-number", "long-number", "number-type"),
    ],
)
def test_an_answer_of_another_form_is_not_believed(changes):
    with pytest.raises((KeyError, TypeError, ValueError)):
        wire.answer([ENTRY | changes], "ours")


def test_two_orders_for_one_number_are_not_believed():
    with pytest.raises(ValueError, match="too many values"):
        wire.answer([ENTRY, ENTRY], "ours")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("系统繁忙，请稍后重试", RefusalReason.BUSY),
        ("通道维护中", RefusalReason.BUSY),
        ("账户余额不足", RefusalReason.BALANCE),
        ("商品价格高于安全价", RefusalReason.PRICE),
        ("商品已下架", RefusalReason.UNLISTED),
        ("充值账号错误", RefusalReason.ACCOUNT),
        ("签名错误", RefusalReason.INVALID),
        ("", RefusalReason.INVALID),
    ],
    ids=["busy", "repairs", "balance", "price", "unlisted", "account", "signature", "silent"],
)
def test_refusals_in_their_words(words, reason):
    assert wire.refusal_reason(words) is reason


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("138 0000 0001", "13800000001"),
        ("+86-138-0000-0001", "13800000001"),
        ("008613800000001", "13800000001"),
        ("１３８０００００００１", "13800000001"),
        (" A.Player@Example.COM ", "a.player@example.com"),
        ("Uid 12", "uid12"),
        ("+1 (555) 010-0001", "+15550100001"),
    ],
    ids=["gaps", "country", "zeros", "full-width", "mail", "player", "abroad"],
)
def test_equal_accounts_have_one_key(typed, key):
    assert account_key(typed) == key


@pytest.fixture
async def supplier(supplier_process):

    made = KasushouSupplier(base_url=supplier_process.url, user_id=USER_ID, key=KEY, timeout_s=1.5)
    yield made
    await made.aclose()


def order(reference: str, **changes: object) -> PlaceOrder:
    values: dict[str, object] = {
        "reference": reference,
        "sku": "1050",
        "account": "18600000001",
        "most_minor": 4965,
        "currency": "CNY",
        "notify_url": "http://127.0.0.1:9/callbacks",
    }
    return PlaceOrder(**(values | changes))  # type: ignore[arg-type]


async def test_placed_queried_priced(supplier, site):
    reference = number()
    with pytest.raises(OrderNotFound):
        await supplier.query(reference)
    placed = await supplier.place(order(reference))
    assert (placed.total_minor, placed.currency) == (4965, "CNY")
    with pytest.raises(SupplierRefused):
        await supplier.place(order(reference))
    answer = await supplier.query(reference)
    assert (answer.supplier_reference, answer.account) == (placed.supplier_reference, "18600000001")
    goods = await supplier.goods("1050")
    assert (goods.price_minor, goods.listed) == (4965, True)
    # Cards come as secrets, not to an account: no top-up is ever bought of them.
    assert (await supplier.goods("6050")).listed is False
    with pytest.raises(SupplierRefused) as refused:
        await supplier.goods("99")
    assert refused.value.reason is RefusalReason.UNLISTED
    assert (await supplier.balance()).currency == "CNY"
    with pytest.raises(SupplierRefused):
        await supplier.place(order(number(), sku="1050; drop"))
    with pytest.raises(SupplierRefused):
        await supplier.place(order(number(), currency="USD"))


async def test_a_huge_answer_is_given_up_early(supplier, site):
    await site.behave(fault="huge")
    began = time.monotonic()
    with pytest.raises(SupplierUnavailable, match="too long"):
        await supplier.place(order(number()))
    assert time.monotonic() - began < 1.0


async def test_a_dripping_answer_is_given_up_in_time(supplier, site):
    await site.behave(fault="drip")
    began = time.monotonic()
    with pytest.raises(SupplierUnavailable, match="TimeoutError"):
        await supplier.place(order(number()))
    assert 1.4 < time.monotonic() - began < 2.5
