"""Goods bought in another currency cost what its rate makes of it; without one their cost is not known, never wrong."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.core.money import EXPONENTS, Money
from backend.domain.accounts.permissions import Role
from backend.domain.analytics import service as analytics
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.rates import RateDraft, minor_rate
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from tests.api.conftest import Client
from tests.api.test_aftersales import REFUND, about
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, vault
from tests.make.aftersales import leaves
from tests.make.books import verified
from tests.make.outbox import drain
from tests.make.purse import Purse, bought, purse

__all__ = ["purse"]

SET = """mutation ($input: SetExchangeRateInput!) { setExchangeRate(input: $input) { __typename
  ... on UserError { code path } ... on ExchangeRate { boughtIn soldIn rate setBy { name } } } }"""
RATES = "{ exchangeRates { boughtIn soldIn rate } }"
ORDER = """query ($id: ID!) { order(id: $id) { cost { amount } margin { amount } costUnknown
  lines { units { cost { amount } bought { amount currency } components { cost { amount } } } } } }"""
SALES = """{ analytics { sales { series { total { net { amount } cost { amount } uncosted { amount } margin { amount }
  marginBps } } } } }"""


def said(rate: str | None, bought_in: str = "USD", **more: str) -> dict[str, Any]:
    return {"boughtIn": bought_in, "soldIn": "CNY", "rate": rate, "reason": "Middle rate of today", **more}


async def shown(web: Client, order: Order) -> Any:
    return (await web.office(ORDER, id=ids.public("ord", order.id)))["order"]


async def total(web: Client) -> Any:
    return (await web.office(SALES))["analytics"]["sales"]["series"]["total"]


@pytest.fixture
async def office(web: Client, purse: Purse) -> Client:
    await web.wear(await accounts.staff(Role.FINANCE))
    return web


async def test_costs_are_worth_what_the_rate_of_their_day_made_of_them(office: Client) -> None:
    ours, theirs = await catalog.variant(price=2000), await catalog.variant(price=2000)
    await vault.batch(ours, codes=5)
    await vault.batch(theirs, codes=5, cost=150, currency="USD")
    assert (await office.office(RATES))["exchangeRates"] == [{"boughtIn": "USD", "soldIn": "CNY", "rate": None}]
    before = await bought([(ours, 1), (theirs, 1)])
    await drain()
    # Nobody said what a dollar is worth: 7 yuan of the one are known, 1.50 dollars of the other are no 1.50 yuan.
    found = await shown(office, before)
    assert (found["cost"], found["margin"], found["costUnknown"]) == (None, None, True)
    assert [line["units"][0] for line in found["lines"]] == [
        {"cost": {"amount": "7.00"}, "bought": None, "components": []},
        {"cost": None, "bought": {"amount": "1.50", "currency": "USD"}, "components": []},
    ]
    assert await total(office) == {
        "net": {"amount": "40.00"},
        "cost": {"amount": "7.00"},
        "uncosted": {"amount": "20.00"},
        "margin": {"amount": "13.00"},
        "marginBps": 6500,
    }

    answer = (await office.office(SET, input=said("7.1034")))["setExchangeRate"]
    assert (answer["__typename"], answer["rate"]) == ("ExchangeRate", "7.1034")
    (entry,) = await AuditEntry.filter(action="exchange_rate.set")
    assert (entry.target, entry.reason, entry.diff) == (
        "USD-CNY",
        "Middle rate of today",
        {"rate": [None, "7.1034"]},
    )
    whole = await catalog.bundle([(ours, 1), (theirs, 1)], price=2500)
    after = await bought([(whole, 1), (theirs, 1)])
    await drain()
    # 150 cents x 7.1034 = 1065.51 fen.
    found = await shown(office, after)
    assert (found["cost"], found["margin"], found["costUnknown"]) == ({"amount": "28.32"}, {"amount": "16.68"}, False)
    assert found["lines"][0]["units"][0]["cost"] == {"amount": "17.66"}
    # Another rate is for what comes; without one nothing is known again.
    await office.office(SET, input=said("9"))
    assert (await shown(office, after))["cost"] == {"amount": "28.32"}
    await office.office(SET, input=said(None))
    assert (await office.office(RATES))["exchangeRates"][0]["rate"] is None
    last = await bought([(theirs, 1)])
    await drain()
    assert (await shown(office, last))["costUnknown"] is True
    figures = await total(office)
    assert (figures["net"], figures["uncosted"]) == ({"amount": "105.00"}, {"amount": "40.00"})
    assert (figures["cost"], figures["margin"]) == ({"amount": "35.32"}, {"amount": "29.68"})
    assert (await analytics.verify()).difference is None
    # The books owe dollars for dollars, whatever they are worth.
    report = await verified()
    assert report.clean, report.difference
    (stock,) = await database.fetch(
        "SELECT sum(p.minor)::bigint AS minor FROM ledger_posting p JOIN ledger_account a ON a.id = p.account_id"
        " WHERE a.code = 'expense:goods' AND a.currency = 'USD'"
    )
    assert stock["minor"] == 4 * 150


async def test_what_goes_back_of_unknown_cost_leaves_the_margin_as_it_is(office: Client) -> None:
    theirs = await catalog.variant(price=2000)
    await vault.batch(theirs, codes=3, cost=150, currency="USD")
    order = await bought([(theirs, 2)])
    await drain()
    (unit, _) = await leaves(order)
    answer = (await office.office(REFUND, input=about(order, [unit]), key=ids.new().hex))["refundUnits"]
    assert answer["__typename"] == "Case"
    await drain()
    figures = await total(office)
    assert (figures["net"], figures["uncosted"]) == ({"amount": "20.00"}, {"amount": "20.00"})
    assert figures["margin"] == {"amount": "0.00"}
    assert figures["marginBps"] is None
    assert (await analytics.verify()).difference is None
    report = await verified()
    assert report.clean, report.difference


async def test_a_cost_that_changes_keeps_the_rate_of_its_day(office: Client) -> None:
    theirs = await catalog.variant(price=2000)
    await vault.batch(theirs, codes=1, cost=150, currency="USD")
    await office.office(SET, input=said("7"))
    order = await bought([(theirs, 1)])
    await drain()
    await office.office(SET, input=said("8"))
    (unit,) = await leaves(order)
    for cost, wanted in ((Money(100, "USD"), 700), (None, 0), (Money(50, "EUR"), None), (Money(90, "CNY"), 90)):
        async with in_transaction():
            await orders.mark_cost(order.id, unit.id, cost)
        await unit.refresh_from_db()
        assert unit.cost_minor == wanted
        assert (await shown(office, order))["costUnknown"] is (wanted is None)


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"rate": "0"}, "rate"),
        ({"rate": "-7"}, "rate"),
        ({"rate": "NaN"}, "rate"),
        ({"rate": "7,1"}, "rate"),
        ({"rate": "0.00000000001"}, "rate"),
        ({"rate": "1e99"}, "rate"),
        ({"boughtIn": "CNY"}, "soldIn"),
        ({"boughtIn": "usd"}, "boughtIn"),
        ({"soldIn": "XXX"}, "soldIn"),
        ({"reason": " "}, "reason"),
    ],
    ids=str,
)
async def test_what_is_no_rate_changes_nothing(office: Client, wrong: dict[str, str], path: str) -> None:
    before = await fingerprint()
    answer = (await office.office(SET, input=said("7") | wrong))["setExchangeRate"]
    assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["input", path])
    assert changed(before, await fingerprint()) == []


CURRENCIES = st.sampled_from(sorted(EXPONENTS))


@given(CURRENCIES, CURRENCIES, st.decimals("0.0000000001", "1000000", places=10))
def test_minor_units_are_worth_what_whole_ones_are(bought_in: str, sold_in: str, rate: Decimal) -> None:
    made = minor_rate(RateDraft(bought_in, sold_in, rate))
    assert made is not None
    assert made * 10 ** EXPONENTS[bought_in] == rate * 10 ** EXPONENTS[sold_in]
