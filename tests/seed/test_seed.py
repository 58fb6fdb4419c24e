"""The seeded shop: full, honest, whole or not there at all."""

import json
import stat
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from backend import settings as configuration
from backend import wiring
from backend.core import clock, database
from backend.domain.accounts import passwords
from backend.domain.accounts.models import Customer, Staff
from backend.domain.accounts.permissions import Role
from backend.domain.analytics.queries import campaigns
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.states import CampaignState
from backend.domain.catalog.models import Variant
from backend.domain.distribution.balances import balance_of
from backend.domain.distribution.models import Partner
from backend.domain.finance.verifying import allowances
from backend.domain.finance.verifying.report import Report
from backend.domain.fulfilment.ending import ending_soon
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.orders import numbers
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.vault.models import Code, CodeState
from backend.domain.vault.service import reveal
from backend.domain.vault.values import Viewer, ViewerKind
from backend.seed import run, world
from backend.seed.partner import BALANCE_MINOR
from backend.seed.people import CUSTOMER
from backend.seed.rows import Rows
from tests.make import kept

# These look at one shop.
SMALL = pytest.mark.xdist_group("small-seed")

# What must be empty in a shop whose books are right; each row found is a fault.
FAULTS = {
    "units of an order add up to its total": """
        SELECT o.number FROM "order" o JOIN order_unit u ON u.order_id = o.id AND u.parent_id IS NULL
        GROUP BY o.id HAVING sum(u.paid_minor) <> o.total_minor""",
    "components share their bundle's price": """
        SELECT p.id FROM order_unit p JOIN order_unit u ON u.parent_id = p.id
        GROUP BY p.id HAVING sum(u.paid_minor) <> p.paid_minor
            OR sum(u.cost_minor) IS DISTINCT FROM p.cost_minor::numeric""",
    "lines add up to the order, and steps explain it": """
        SELECT o.number FROM "order" o JOIN order_line l ON l.order_id = o.id GROUP BY o.id
        HAVING sum(l.total_minor) <> o.total_minor OR sum(l.list_price_minor * l.quantity) <> o.subtotal_minor""",
    "a delivered code unit has its code": """
        SELECT u.id FROM order_unit u LEFT JOIN code c ON c.unit_id = u.id AND c.state = 'DELIVERED'
        WHERE u.kind = 'CODE' AND (u.state = 'DELIVERED') IS DISTINCT FROM (c.id IS NOT NULL)""",
    "a unit costs what its code's batch cost": """
        SELECT u.id FROM order_unit u JOIN code c ON c.unit_id = u.id AND c.state = 'DELIVERED'
        JOIN batch b ON b.id = c.batch_id WHERE u.cost_minor <> b.unit_cost_minor""",
    "a code was not sold after its last day": "SELECT id FROM code WHERE delivered_at::date > expires_on",
    "a delivered seat is taken, withdrawn or given back": """
        SELECT u.id FROM order_unit u LEFT JOIN seat s ON s.unit_id = u.id
        WHERE u.kind = 'SHARED' AND (u.delivered_at IS NOT NULL) IS DISTINCT FROM (s.delivered_at IS NOT NULL)""",
    "a delivered membership is granted": """
        SELECT u.id FROM order_unit u LEFT JOIN membership m ON m.unit_id = u.id
        WHERE u.kind = 'MEMBERSHIP' AND (u.state = 'DELIVERED') IS DISTINCT FROM (m.id IS NOT NULL)""",
    "money that came is in a payment": """
        SELECT o.number FROM "order" o LEFT JOIN payment p ON p.order_id = o.id AND p.state = 'PAID'
        WHERE o.paid_minor > 0 GROUP BY o.id HAVING sum(p.amount_minor) IS DISTINCT FROM o.total_minor""",
    "what a wallet pays is a payment from it": """
        SELECT o.number FROM "order" o LEFT JOIN payment p ON p.order_id = o.id AND p.provider = 'wallet'
        WHERE o.wallet_minor <> coalesce(p.amount_minor, 0)""",
    "money that went back is in a refund": """
        SELECT o.number FROM "order" o LEFT JOIN refund r ON r.order_id = o.id AND r.state = 'SUCCEEDED'
        WHERE o.refunded_minor <> coalesce(r.amount_minor, 0)""",
    "only a running batch or one not yet on sale has free codes": """
        SELECT b.id FROM code c JOIN batch b ON b.id = c.batch_id
        WHERE c.state = 'FREE' AND b.state IN ('EXHAUSTED', 'WITHDRAWN', 'RECALLED')""",
    "the counts of capped goods are those of their units": """
        SELECT v.sku FROM variant v LEFT JOIN capacity k ON k.variant_id = v.id
        LEFT JOIN order_unit u ON u.variant_id = v.id AND u.delivered_at IS NOT NULL
        WHERE v.cap IS NOT NULL GROUP BY v.id, k.sold HAVING count(u.id) <> coalesce(k.sold, 0)""",
    "money that is going back is of units, and of a refund": """
        SELECT o.number FROM "order" o JOIN order_unit u ON u.order_id = o.id AND u.kind <> 'BUNDLE'
        LEFT JOIN refund_unit r ON r.unit_id = u.id
        GROUP BY o.id HAVING sum(u.refund_minor) <> coalesce(sum(r.amount_minor), 0)
            OR sum(u.refunded_minor) <> o.refunded_minor""",
    "what a campaign gave is what its orders say": """
        SELECT a.id FROM allowance a WHERE a.owner = 'CAMPAIGN' AND a.used_minor IS DISTINCT FROM (
            SELECT sum((p ->> 'minor')::bigint) FROM "order" o
            CROSS JOIN jsonb_array_elements(o.facts -> 'lines') AS l
            CROSS JOIN jsonb_array_elements(l -> 'promotions') AS p
            WHERE o.paid_at IS NOT NULL
                AND p ->> 'id' IN (SELECT id::text FROM promotion WHERE campaign_id = a.owner_id))""",
    "a delivered voucher is there": """
        SELECT u.id FROM order_unit u LEFT JOIN voucher v ON v.unit_id = u.id
        WHERE u.kind = 'VOUCHER' AND (u.delivered_at IS NOT NULL) IS DISTINCT FROM (v.id IS NOT NULL)""",
    "a voucher was used as often as it says": """
        SELECT v.id FROM voucher v LEFT JOIN voucher_use u ON u.voucher_id = v.id
        GROUP BY v.id HAVING count(u.id) <> v.uses - v.uses_left""",
    "a top-up that came cost what its supplier says": """
        SELECT u.id FROM order_unit u LEFT JOIN supplier_order s ON s.unit_id = u.id
        WHERE u.kind = 'TOPUP' AND u.delivered_at IS NOT NULL AND u.cost_minor IS DISTINCT FROM s.cost_minor""",
    "a paid service has its task": """
        SELECT u.id FROM order_unit u LEFT JOIN manual_task t ON t.unit_id = u.id
        WHERE u.kind = 'MANUAL' AND u.state IN ('DUE', 'DELIVERED') AND t.id IS NULL""",
    "nothing was handed over that is yet to come": """
        SELECT id FROM order_unit WHERE delivered_at > (SELECT max(placed_at) + interval '20 minutes' FROM "order")""",
    "the timeline tells of every delivery": """
        SELECT o.number FROM "order" o LEFT JOIN order_event e ON e.order_id = o.id AND e.kind = o.state
        WHERE o.state IN ('DELIVERED', 'EXPIRED', 'CANCELLED', 'REFUNDED') AND e.id IS NULL""",
}


@pytest_asyncio.fixture
async def folder(settings, tmp_path):
    settings.setenv("TESSERA_DATA_DIR", str(tmp_path))
    await wiring.open_ports(configuration.get())
    yield tmp_path
    await wiring.close_ports()


@pytest_asyncio.fixture
async def small(db, folder):
    """The folder of a small shop that is seeded once for the tests that only look at it."""

    async def seeded_shop() -> None:
        assert await run.seed(0.002, 1)

    await kept.once(seeded_shop, folder, folder.parent / "kept")
    return folder


async def test_the_whole_shop_is_there_and_its_books_are_right(db, folder):
    assert await run.seed(0.05, 1)
    assert await _count("product", "NOT is_bundle AND state = 'PUBLISHED'") == 85
    assert await _count("product", "is_bundle AND state = 'PUBLISHED'") == 12
    assert await _count("category") == 9
    assert world.ORDERS >= 20_000
    assert await _count("order") >= 1000
    assert await _count("code", "state = 'FREE'") >= 2000
    assert await _count("staff") == len(Role)
    assert await _count("payment", "provider = 'wallet'") >= 30
    assert await _count("gift_card", "state = 'ACTIVE'") >= 10
    assert await _count("gift_card", "state = 'REDEEMED'") >= 5
    assert await _count("refund", "destination = 'WALLET'") >= 1
    states = {row["state"] for row in await database.fetch('SELECT DISTINCT state FROM "order"')}
    assert states == {"PENDING_PAYMENT", "PAID", "DELIVERED", "CANCELLED", "EXPIRED", "REFUNDING", "REFUNDED"}
    assert await _count("allowance", "owner = 'CAMPAIGN' AND used_uses >= 10 AND used_minor < most_minor") == 2
    ended = await Campaign.get(state=CampaignState.ENDED)
    found = await campaigns.results(
        ended.id, ended.starts_at, ended.ends_at,
        currency="CNY", channel_id=None, zone=ZoneInfo("Asia/Shanghai"), at=clock.now(),
    )  # fmt: skip
    (spent,) = await database.fetch("SELECT used_minor, used_uses FROM allowance WHERE owner_id = $1", ended.id)
    assert (found.off_minor, found.uses) == (spent["used_minor"], spent["used_uses"])
    assert (len(found.days), found.revenue_minor > found.off_minor) == (14, True)
    assert await allowances.compare(Report()) is None
    # Claims as support finds them in the morning: new ones, one that waits too long, one for a second person.
    assert await _count("after_sale_case", "state = 'OPEN' AND waits_for = 'SHOP'") == 4
    assert await _count("after_sale_case", "waits_for = 'SHOP' AND state = 'OPEN' AND due_at < now()") == 1
    assert await _count("after_sale_case", "waits_for = 'BUYER'") == 1
    assert await _count("after_sale_case", "state = 'AWAITING_APPROVAL'") == 1
    assert await _count("after_sale_case", "state = 'REJECTED' AND answer IS NOT NULL") == 1
    assert await _count("case_remark") == 5
    assert await _count("group_offer", "state = 'LIVE'") == 2
    assert await _count("buying_group", "state = 'OPEN' AND taken = 2 AND size = 3") == 1
    assert await _count("referral_program", "state = 'LIVE' AND inviter_coupon_id IS NOT NULL") == 1
    brought = await database.fetch("SELECT state, inviter_minor FROM referral ORDER BY inviter_minor DESC, state")
    assert [tuple(row.values()) for row in brought] == [("REWARDED", 5_00), ("BOUGHT", 0), ("JOINED", 0)]
    for what, sql in FAULTS.items():
        assert not await database.fetch(sql), what

    await _lived_for_three_months()


async def _lived_for_three_months() -> None:
    """Two channels, people who come again, money that went back, and something earned."""
    (told,) = await database.fetch(
        """SELECT count(*) FILTER (WHERE partner_id IS NULL) AS web, count(partner_id) AS partner,
               (max(placed_at) - min(placed_at)) > interval '85 days' AS long,
               count(*) FILTER (WHERE state = 'REFUNDED') AS refunded, max(placed_at) <= now() AS past,
               sum(total_minor - cost_minor) FILTER (WHERE state = 'DELIVERED') > 0 AS earns
           FROM "order" """
    )
    assert told["partner"] > 50
    assert told["web"] > 5 * told["partner"]
    assert told["refunded"] > 5
    assert (told["long"], told["past"], told["earns"]) == (True, True, True)
    again = """SELECT customer_id FROM "order" WHERE partner_id IS NULL GROUP BY 1 HAVING count(*) > 2"""
    assert len(await database.fetch(again)) > 30
    # What the partner's orders took, and what came back, is what its balance is short of its transfers.
    (partner,) = await Partner.all()
    balance = await balance_of(partner)
    assert balance.posted_minor >= BALANCE_MINOR
    assert not await _count("order", "partner_id IS NOT NULL AND external_id IS NULL")
    assert await _count("payment", "provider = 'prepaid'") == told["partner"]


async def test_every_kind_was_sold_and_what_went_astray_is_there_to_see(db, folder):
    assert await run.seed(0.01, 1)
    sold = {row["kind"] for row in await database.fetch("SELECT kind FROM order_unit WHERE state = 'DELIVERED'")}
    assert sold == {"CODE", "SHARED", "MEMBERSHIP", "TOPUP", "VOUCHER", "MANUAL", "BUNDLE"}
    assert await _count("manual_task", "state = 'OPEN'") == 3
    assert await _count("manual_task", f"state = 'OPEN' AND due_at < '{clock.now().isoformat()}'") == 2
    assert await _count("supplier_order", "state = 'PARTIAL'") >= 1
    assert await _count("supplier_order", "state = 'REVERSED'") == 1
    assert await _count("refund", "state = 'FAILED'") == 1
    assert await _count("voucher", "state = 'VOIDED'") >= 1


async def test_a_voucher_has_a_last_day_and_the_demos_customer_one_that_ends_soon(db, folder):
    assert await run.seed(0.005, 1)
    lounge = await Variant.get(sku="PNR-1")
    assert lounge.redeem_by == clock.shop_day(clock.now()) + timedelta(days=6)
    assert await Variant.filter(redeem_by__isnull=False).count() == 1
    _, over = clock.bounds_of(lounge.redeem_by)
    # Whoever bought one has it until then, however many days it would have had.
    assert not await _count("voucher", f"variant_id = '{lounge.id}' AND expires_at > '{over.isoformat()}'")
    customer = await Customer.get(email=CUSTOMER[1])
    soon = await ending_soon(customer.id, at=clock.now())
    held = {unit.id for unit in await OrderUnit.filter(customer_id=customer.id, variant_id=lounge.id)}
    assert [one.ends_at for one in soon if one.unit_id in held].count(over) >= 1


async def test_stock_is_plenty_few_or_none_where_it_should_be(db, folder):
    await run.seed(0.005, 1)
    skus = ("DIV-30", "RWL-EUR", "HSB-CAKE", "PSP-DLX", "SET-TRAVEL", "SET-WEEKEND", "TSR-30")
    ids = [(await Variant.get(sku=sku)).id for sku in skus]
    stock = await availability_by_variant(ids, at=clock.now())
    assert dict(zip(skus, [one.left for one in stock], strict=True)) | {"DIV-30": 0, "SET-WEEKEND": 0} == {
        "DIV-30": 0, "RWL-EUR": 4, "HSB-CAKE": 3, "PSP-DLX": 0, "SET-TRAVEL": 2, "SET-WEEKEND": 0, "TSR-30": None
    }  # fmt: skip
    assert min(stock[0].left or 0, stock[5].left or 0) >= 20


@SMALL
async def test_seeding_again_changes_nothing(small):
    before = await _count("order"), await _count("code"), (small / "logins.json").read_text()
    assert before[0] > 0
    assert not await run.seed(0.1, 2)
    assert before == (await _count("order"), await _count("code"), (small / "logins.json").read_text())


async def test_a_seed_cut_off_leaves_nothing_and_the_next_one_fills(db, folder, monkeypatch):
    async def cut_off(order):
        raise ConnectionError

    with monkeypatch.context() as patched:
        patched.setattr(run, "leave_dead_letter", cut_off)
        with pytest.raises(ConnectionError):
            await run.seed(0.002, 1)
    assert [await _count(table) for table in ("channel", "order", "code", "staff")] == [0, 0, 0, 0]
    assert await run.seed(0.002, 1)
    assert await _count("order") == 60


async def test_the_same_number_makes_the_same_shop(folder):
    first, again, other = [await _made(number) for number in (7, 7, 8)]

    assert [first[0], first[1]] == [again[0], again[1]]
    assert first[0] != other[0]
    assert all(numbers.valid(number) for _, number, *_ in first[0])
    # Keys and nonces are never made from a seed.
    assert len(first[2]) == len(first[1])
    assert not first[2] & again[2]


async def _made(number: int) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]], set[bytes]]:
    """The orders, the codes and their sealed contents of a small world that is written nowhere."""
    at, rows = datetime(2026, 11, 1, 4, tzinfo=UTC), Rows()
    made = world.World(rows, configuration.get(), "-", scale=0.005, number=number, at=at)
    orders: list[tuple[Any, ...]] = []
    codes: list[tuple[Any, ...]] = []
    sealed: set[bytes] = set()

    def look() -> None:
        some = rows.of(Order)
        assert len(some) <= world.AT_ONCE
        orders.extend((row.id, row.number, row.total_minor, row.facts, row.placed_at, row.state) for row in some)
        codes.extend((row.id, row.batch_id, row.unit_id, row.expires_on, row.state) for row in rows.of(Code))
        sealed.update(row.sealed for row in rows.of(Code))
        rows.take()

    await made.open()
    look()
    for _ in made.live():
        look()
    made.close()
    look()
    return orders, codes, sealed


@SMALL
async def test_logins_work_and_are_the_owners_to_read(small):
    path = small / "logins.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    logins = json.loads(path.read_text())
    assert {login["role"] for login in logins} == {*Role, "CUSTOMER"}
    for login in logins[:2]:
        staff = await Staff.get(email=login["name"], role=login["role"])
        assert await passwords.matches(staff.password_hash, login["password"])


async def test_a_production_shop_gets_passwords_of_its_own(db, folder, settings):
    settings.setenv("TESSERA_ENVIRONMENT", "production")
    configuration.get.cache_clear()
    await run.seed(0.002, 1)
    assert {login["password"] for login in json.loads((folder / "logins.json").read_text())} != {"tessera-demo"}


@SMALL
async def test_seeded_codes_open_and_are_stored_nowhere_in_the_clear(small):
    code = await Code.filter(state=CodeState.DELIVERED).first()
    assert code is not None
    content = await reveal(code.id, viewer=Viewer(ViewerKind.STAFF), at=clock.now())
    plain = content.secret or content.url
    assert plain
    assert len(content.secret or "") == code.length
    assert plain.encode() not in code.sealed


async def _count(table: str, condition: str = "true") -> int:
    return int((await database.fetch(f'SELECT count(*) AS n FROM "{table}" WHERE {condition}'))[0]["n"])
