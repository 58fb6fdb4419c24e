"""The hosted pay page, as a browser without scripts meets it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.standins.sandbox import number


async def page_of(merchant, desk, **changes):
    reference = number()
    created = await merchant.create(reference, desk.url, **changes)
    return reference, created.json()["pay_url"]


@pytest.mark.parametrize(
    ("accept", "lang", "wanted"),
    [
        ("en-GB,en;q=0.9", "", "Order number"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "", "商户订单号"),
        ("fr", "", "商户订单号"),
        ("en;q=0.3,zh;q=0.7", "", "商户订单号"),
        ("zh-CN", "?lang=en", "Order number"),
        ("en", "?lang=zh-CN", "商户订单号"),
        (";;q=,en;q=9.9.9", "?lang=<b>", "商户订单号"),
    ],
)
async def test_the_page_speaks_the_payers_language(merchant, desk, accept, lang, wanted):
    _, url = await page_of(merchant, desk)
    page = await merchant.http.get(url + lang, headers={"Accept-Language": accept})
    assert page.status_code == 200
    assert wanted in page.text
    assert "25.00" in page.text
    assert "<b>" not in page.text


@pytest.mark.parametrize(
    ("lang", "wanted"), [("en", "Pay before {} (Beijing time)"), ("zh-CN", "请于北京时间 {} 前完成付款")]
)
async def test_the_page_says_until_when_on_the_payers_clock(merchant, desk, lang, wanted):
    _, url = await page_of(merchant, desk)
    page = await merchant.http.get(f"{url}?lang={lang}")
    told = page.text.partition('datetime="')[2].partition('"')[0]
    ends = datetime.fromisoformat(told).astimezone(ZoneInfo("Asia/Shanghai"))
    assert wanted.format(ends.strftime("%H:%M")) in page.text


async def test_the_page_allows_no_foreign_content(merchant, desk):
    _, url = await page_of(merchant, desk, description="<script>alert('1')</script>")
    page = await merchant.http.get(url)
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert policy.endswith("form-action 'self' http://127.0.0.1:9")
    assert page.headers["Cache-Control"] == "no-store"
    assert "<script>alert" not in page.text
    assert "style=" not in page.text
    for path in [part.split('"')[0] for part in page.text.split('="/static/')[1:]]:
        assert (await merchant.http.get(f"/static/{path}")).status_code == 200


async def test_paying_sends_the_payer_back_to_the_shop(merchant, desk):
    reference, url = await page_of(merchant, desk)
    for _ in range(2):
        answer = await merchant.http.post(url, data={"action": "pay"})
        assert (answer.status_code, answer.headers["Location"]) == (303, "http://127.0.0.1:9/orders/1")
    assert (await merchant.control(reference))["trade_state"] == "SUCCESS"
    page = await merchant.http.get(f"{url}?lang=en")
    assert "Paid" in page.text
    assert "<form" not in page.text


async def test_a_browser_pays_as_one_account_unless_it_says_another(merchant, desk):
    payers = []
    for said in ({}, {}, {"payer": "somebody-else"}):
        reference, url = await page_of(merchant, desk)
        await merchant.http.get(url)
        await merchant.http.post(url, data={"action": "pay", **said})
        payers.append((await merchant.control(reference))["payer"]["openid"])
    assert payers[0] == payers[1] != payers[2] == "somebody-else"


async def test_declining_shows_so_and_offers_the_way_back(merchant, desk):
    reference, url = await page_of(merchant, desk)
    answer = await merchant.http.post(f"{url}?lang=en", data={"action": "decline"}, follow_redirects=True)
    assert "Payment declined" in answer.text
    assert 'href="http://127.0.0.1:9/orders/1"' in answer.text
    assert (await merchant.control(reference))["trade_state"] == "PAYERROR"


async def test_cancelling_changes_nothing(merchant, desk):
    reference, url = await page_of(merchant, desk)
    answer = await merchant.http.post(url, data={"action": "cancel"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "http://127.0.0.1:9/orders/1")
    assert (await merchant.control(reference))["trade_state"] == "NOTPAY"


async def test_an_option_chosen_on_the_page_takes_effect(merchant, desk):
    reference, url = await page_of(merchant, desk)
    await merchant.http.post(url, data={"action": "pay", "option": "silent"})
    books = await merchant.control(reference)
    assert (books["trade_state"], books["callbacks"]) == ("SUCCESS", [])


async def test_a_page_out_of_date_shows_how_the_payment_stands(merchant, desk):
    reference, url = await page_of(merchant, desk)
    await merchant.call("POST", f"/v1/payments/{reference}/close", {"mchid": "1900000001"})
    answer = await merchant.http.post(f"{url}?lang=en", data={"action": "pay"}, follow_redirects=True)
    assert "Payment closed" in answer.text


@pytest.mark.parametrize("form", [{"action": "steal"}, {}, {"action": "pay", "option": "none such"}])
async def test_a_form_we_never_offered_changes_nothing(merchant, desk, form):
    reference, url = await page_of(merchant, desk)
    assert (await merchant.http.post(url, data=form)).status_code == 400
    assert (await merchant.control(reference))["trade_state"] == "NOTPAY"


async def test_an_unknown_page_is_a_page(merchant):
    page = await merchant.http.get("/pay/nothing?lang=en")
    assert page.status_code == 404
    assert "No such payment" in page.text
    assert (await merchant.http.post("/pay/nothing", headers={"Accept": "application/json"})).status_code == 404
