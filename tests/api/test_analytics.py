"""Figures against the orders they are of, to the cent; who may see them; and what visitors may tell."""

from datetime import UTC, datetime, timedelta
from math import floor

import pytest

from backend import settings as configuration
from backend.core import clock, database, ids
from backend.domain.accounts.permissions import Role
from backend.domain.analytics import service
from backend.domain.analytics.models import VisitCount, VisitSeen
from backend.domain.catalog.models import Channel, FulfilmentKind, ProductState
from backend.domain.orders.models import Order
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog
from tests.make.outbox import drain
from tests.make.purse import purse
from tests.make.sales import ZONE, fortnight, local, placed_on, sales, shop_day, sold, sums

__all__ = ["purse"]

FIGURES = """gross { amount } refunds { amount } net { amount } orders units average { amount }
  cost { amount } margin { amount } marginBps"""
SALES = f"""query ($from: Date, $to: Date, $by: SalesSpan! = DAY, $compare: SalesComparison, $channel: ID,
    $category: ID, $product: ID) {{ analytics {{ sales(from: $from, to: $to, by: $by, compare: $compare,
    channelId: $channel, categoryId: $category, productId: $product) {{ timeZone
  series {{ firstDay lastDay total {{ {FIGURES} }} points {{ at figures {{ {FIGURES} }} }} }}
  compared {{ firstDay lastDay total {{ {FIGURES} }} points {{ at }} }} }} }} }}"""
PARTS = f"""query ($from: Date, $to: Date) {{ analytics {{
  channels(from: $from, to: $to) {{ channel {{ id }} shareBps figures {{ {FIGURES} }} }}
  categories(from: $from, to: $to) {{ category {{ id }} shareBps figures {{ {FIGURES} }} }}
  topProducts(from: $from, to: $to, first: 50) {{
    top {{ product {{ id }} figures {{ {FIGURES} }} }} silent {{ product {{ id }} lastSoldAt }} }} }} }}"""
FUNNEL = """query ($from: Date, $to: Date, $product: ID) { analytics {
  funnel(from: $from, to: $to, productId: $product) {
    total { viewed added ordered paid delivered conversionBps }
    days { day steps { viewed added ordered paid delivered } }
    products { product { id } steps { viewed added ordered paid delivered } } } } }"""
STOCK = "{ analytics { stock(days: 14) { variant { id } left perDay daysLeft } } }"
BUYERS = """{ analytics { repurchase { buyers repeating repeatingBps orders intervals { fromDays toDays purchases }
  cohorts { month buyers } } } }"""
TRACK = """mutation ($events: [VisitEventInput!]!) { track(events: $events) { __typename
  ... on UserError { code path } ... on Tracked { counted } } }"""


def yuan(minor: int) -> dict[str, str]:
    sign, size = ("-", -minor) if minor < 0 else ("", minor)
    return {"amount": f"{sign}{size // 100}.{size % 100:02d}"}


def shown(of) -> dict:
    """A sum of the plain computation as the graph should show it."""
    net, orders = of.gross - of.refunds, len(of.orders)
    return {
        "gross": yuan(of.gross),
        "refunds": yuan(of.refunds),
        "net": yuan(net),
        "orders": orders,
        "units": of.units,
        "average": yuan(int(of.gross / orders + 0.5)) if orders else None,
        "cost": yuan(of.cost),
        "margin": yuan(net - of.cost),
        "marginBps": floor((net - of.cost) / net * 10_000 + 0.5) if net > 0 else None,
    }


def without_empty(points) -> dict:
    found = {datetime.fromisoformat(point["at"]): point["figures"] for point in points}
    return {at: figures for at, figures in found.items() if figures["units"] or figures["refunds"] != yuan(0)}


@pytest.fixture
async def office(web, purse):
    await web.wear(await accounts.staff(Role.OWNER))
    return web


async def test_every_figure_is_what_the_orders_say(office):
    today = shop_day(clock.now())
    first, second, member, bundle = await fortnight(today)
    all_sales = await sales()
    span = {"from": str(today - timedelta(days=20)), "to": str(today)}
    web_channel, app = await Channel.get(code="web"), await Channel.get(code="app")
    food = (await second.product).category_id
    scopes = [
        ({}, lambda sale: True),
        ({"channel": ids.public("chn", app.id)}, lambda sale: sale.order.channel_id == app.id),
        ({"category": ids.public("cat", food)}, lambda sale: sale.variant.product.category_id == food),
        ({"product": ids.public("prd", bundle.product_id)}, lambda sale: sale.variant.id == bundle.id),
        (
            {"product": ids.public("prd", first.product_id), "channel": ids.public("chn", web_channel.id)},
            lambda sale: sale.variant.id == first.id and sale.order.channel_id == web_channel.id,
        ),
    ]
    for variables, meant in scopes:
        for by, cut in (
            ("DAY", lambda at, sale: local(shop_day(at))),
            ("HOUR", lambda at, sale: at.astimezone(ZONE).replace(minute=0, second=0, microsecond=0)),
        ):
            answer = (await office.office(SALES, by=by, **span, **variables))["analytics"]["sales"]
            assert answer["timeZone"] == "Asia/Shanghai"
            assert len(answer["series"]["points"]) == (21 if by == "DAY" else 21 * 24)
            expected = {at.astimezone(UTC): shown(of) for at, of in sums(all_sales, cut, meant).items()}
            assert without_empty(answer["series"]["points"]) == expected
            (whole,) = sums(all_sales, lambda at, sale: None, meant).values()
            assert answer["series"]["total"] == shown(whole)

    answer = (await office.office(PARTS, **span))["analytics"]
    for name, prefix, key in (
        ("channels", "chn", lambda at, sale: sale.order.channel_id),
        ("categories", "cat", lambda at, sale: sale.variant.product.category_id),
    ):
        plain = sums(all_sales, key)
        of = "channel" if name == "channels" else "category"
        assert {row[of]["id"]: row["figures"] for row in answer[name]} == {
            ids.public(prefix, id): shown(found) for id, found in plain.items()
        }
        assert abs(sum(row["shareBps"] for row in answer[name]) - 10_000) <= len(answer[name])
    plain = sums(all_sales, lambda at, sale: sale.variant.product_id)
    top = answer["topProducts"]["top"]
    assert {row["product"]["id"]: row["figures"] for row in top} == {
        ids.public("prd", id): shown(found) for id, found in plain.items()
    }
    nets = [float(row["figures"]["net"]["amount"]) for row in top]
    assert nets == sorted(nets, reverse=True)

    funnel = (await office.office(FUNNEL, **span))["analytics"]["funnel"]
    for row in funnel["days"]:
        steps = row["steps"]
        counted = (steps["ordered"], steps["paid"], steps["delivered"])
        assert counted == await placed_on(datetime.fromisoformat(row["day"]).date(), web_channel.id)
    assert funnel["total"]["ordered"] > funnel["total"]["paid"] > 0

    stock = {row["variant"]["id"]: row for row in (await office.office(STOCK))["analytics"]["stock"]}
    since = clock.now().replace(minute=0, second=0, microsecond=0) - timedelta(days=14)
    late = [sale for sale in all_sales if sale.paid_at >= since]
    pieces = sum(unit.variant_id == first.id for sale in late for unit in sale.units)
    row = stock[ids.public("var", first.id)]
    assert row["perDay"] == round(pieces / 14, 2)
    assert row["daysLeft"] == round(row["left"] / (pieces / 14), 1)
    assert ids.public("var", bundle.id) not in stock
    assert ids.public("var", member.id) not in stock  # no limit, nothing to run out of

    verdict = await service.verify()
    assert (verdict.difference, verdict.waiting) == (None, 0)
    rows = "SELECT (to_jsonb(r) - 'id')::text AS row FROM sales_rollup AS r ORDER BY 1"
    before = await database.fetch(rows)
    await service.rebuild()
    assert before == await database.fetch(rows)
    verdict = await service.verify()
    assert (verdict.difference, verdict.waiting) == (None, 0)
    await database.execute("UPDATE sales_rollup SET gross_minor = gross_minor + 1 WHERE span = 'hour' AND units > 0")
    assert "expected" in ((await service.verify()).difference or "")


async def test_a_period_is_compared_with_the_one_before(office):
    today = shop_day(clock.now())
    for days, compare, back in ((1, "SAME_WEEKDAYS", 7), (9, "SAME_WEEKDAYS", 14), (9, "PREVIOUS", 9)):
        span = {"from": str(today - timedelta(days=days - 1)), "to": str(today), "compare": compare}
        earlier = (await office.office(SALES, **span))["analytics"]["sales"]["compared"]
        assert earlier["lastDay"] == str(today - timedelta(days=back))
        assert len(earlier["points"]) == days
    assert (await office.office(SALES))["analytics"]["sales"]["compared"] is None


@pytest.mark.parametrize(
    "arguments",
    [
        'from: "2026-03-02", to: "2026-03-01"',
        'from: "1999-12-31", to: "2000-01-02"',
        'to: "9999-12-31"',
        'from: "2020-01-01", to: "2026-01-01"',
        'from: "2026-01-01", to: "2026-03-01", by: HOUR',
        'channelId: "x"',
    ],
)
async def test_a_period_has_its_bounds(office, arguments):
    query = f"{{ analytics {{ sales({arguments}) {{ timeZone }} }} }}"
    answer = (await office.post("/graphql/admin", json={"query": query})).json()
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_INPUT"]


async def test_margins_are_for_those_who_may_see_costs(web, purse):
    await sold([(await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500), 1)], clock.now())
    await drain()
    await web.wear(await accounts.staff(Role.MARKETER))
    total = (await web.office(SALES))["analytics"]["sales"]["series"]["total"]
    assert (total["cost"], total["margin"], total["marginBps"]) == (None, None, None)
    assert total["units"] > 0


async def test_who_comes_back(office):
    variant = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
    buyers = [await accounts.customer() for _ in range(3)]
    first = datetime(2026, 1, 31, 15, 59, tzinfo=UTC)  # the last minute of January in Shanghai
    for buyer, days in ((0, (0, 1, 8)), (1, (0.01,)), (2, (39.9, 39.91))):
        for later in days:
            await _paid_order(variant, buyers[buyer], first + timedelta(days=later))
    assert (await office.office(BUYERS))["analytics"]["repurchase"] is None
    await service.report_buyers(at=clock.now())
    found = (await office.office(BUYERS))["analytics"]["repurchase"]
    assert (found["buyers"], found["repeating"], found["repeatingBps"], found["orders"]) == (3, 2, 6667, 6)
    assert {gap["fromDays"]: gap["purchases"] for gap in found["intervals"] if gap["purchases"]} == {0: 1, 1: 1, 7: 1}
    assert found["cohorts"] == [
        {"month": "2026-01", "buyers": [1, 1]},
        {"month": "2026-02", "buyers": [1]},
        {"month": "2026-03", "buyers": [1]},
    ]


async def _paid_order(variant, buyer, at):
    await Order.create(
        number=f"N{ids.new().hex[:16]}",
        customer_id=buyer.id,
        channel_id=(await catalog.channel()).id,
        state="PAID",
        currency="CNY",
        subtotal_minor=0,
        total_minor=0,
        steps=[],
        locale="en",
        idempotency_key=ids.new().hex,
        request_hash="-",
        facts={},
        placed_at=at,
        expires_at=at,
        paid_at=at,
    )


def event(kind, product) -> dict[str, str]:
    return {"kind": kind, "productId": ids.public("prd", product.id)}


async def test_visits_are_counted_once_a_visitor_and_day(web):
    one, two = await catalog.product(), await catalog.product()
    hidden = await catalog.product(state=ProductState.DRAFT)
    for agent in ("phone", "phone", "desk"):
        web.headers["user-agent"] = agent
        answer = await web.shop(
            TRACK, events=[event("VIEWED", one), event("VIEWED", one), event("ADDED", two), event("VIEWED", hidden)]
        )
        assert answer["track"] == {"__typename": "Tracked", "counted": 3}
    await web.wear(await accounts.staff(Role.MARKETER))
    funnel = (await web.office(FUNNEL))["analytics"]["funnel"]
    assert (funnel["total"]["viewed"], funnel["total"]["added"]) == (2, 2)
    assert {row["product"]["id"]: (row["steps"]["viewed"], row["steps"]["added"]) for row in funnel["products"]} == {
        ids.public("prd", one.id): (2, 0),
        ids.public("prd", two.id): (0, 2),
    }
    of_one = (await web.office(FUNNEL, product=ids.public("prd", one.id)))["analytics"]["funnel"]["total"]
    assert (of_one["viewed"], of_one["added"]) == (2, 0)
    assert {(row.step, row.events) for row in await VisitCount.filter(product_id=one.id)} == {("VIEWED", 6)}
    # Whoever they were is nowhere: a number that another day's key makes.
    assert len({row.visitor for row in await VisitSeen.all()}) == 2
    assert not await VisitCount.filter(product_id=hidden.id).exists()


async def test_garbage_and_floods_are_refused(web, settings):
    product = await catalog.product()
    good = event("VIEWED", product)
    await web.shop(TRACK, events=[good])
    before = await fingerprint()
    for events, code in (
        ([], "INVALID_INPUT"),
        ([good] * 21, "INVALID_INPUT"),
        ([good, {"kind": "VIEWED", "productId": "prd_nonsense"}], "INVALID_INPUT"),
        ([{"kind": "VIEWED", "productId": "'; DROP TABLE visit_seen; --" * 100}], "INVALID_INPUT"),
    ):
        assert (await web.shop(TRACK, events=events))["track"]["code"] == code
    for garbage in ([{"kind": "BOUGHT", "productId": good["productId"]}], [{**good, "email": "a@example.com"}]):
        answer = await web.post("/graphql/storefront", json={"query": TRACK, "variables": {"events": garbage}})
        assert "errors" in answer.json()
    assert changed(before, await fingerprint()) == []
    settings.setenv("TESSERA_TRACKED_PER_MINUTE", "1")
    configuration.get.cache_clear()
    assert (await web.shop(TRACK, events=[good]))["track"]["code"] == "TOO_MANY_ATTEMPTS"
    assert changed(before, await fingerprint()) == []
