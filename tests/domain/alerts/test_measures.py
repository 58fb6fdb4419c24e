"""What each rule finds in a shop."""

from datetime import timedelta

from backend.core import clock, ids
from backend.domain.aftersales.models import Case
from backend.domain.alerts import measures
from backend.domain.alerts.models import Alert
from backend.domain.alerts.states import AlertKind
from backend.domain.alerts.wording import duration, said
from backend.domain.analytics.models import SalesRollup
from backend.domain.analytics.states import Span
from backend.domain.audit import service as audit
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.finance.models import LedgerCheck
from backend.domain.suppliers.models import Supplier, SupplierOffer, SupplierOrder
from backend.domain.suppliers.service import check_suppliers
from backend.domain.suppliers.states import SupplierOrderState
from tests.make import aftersales, catalog, orders, paid, supplier, vault


async def test_stock_that_ends_within_days():
    article = await catalog.variant(price=1000)
    await vault.batch(article, codes=20)
    other = await catalog.variant(price=1000)
    await vault.batch(other, codes=20)
    at = clock.now()
    hour = at.replace(minute=0, second=0, microsecond=0)
    for days in range(1, 6):
        await SalesRollup.create(
            span=Span.HOUR,
            begins_at=hour - timedelta(days=days),
            variant_id=article.id,
            channel_id=ids.new(),
            currency="CNY",
            gross_minor=2000,
            refunded_minor=0,
            cost_minor=0,
            units=2,
            pieces=2,
        )
    # 10 went in 7 days: what is there lasts two weeks.
    (finding,) = await measures.stock_days(14 * 24 + 1, at)
    assert (finding.subject, finding.facts["left"], finding.facts["per_day"]) == (f"var_{article.id.hex}", 20, 1.4)
    assert finding.value == 14 * 24
    assert await measures.stock_days(14 * 24, at) == []


async def test_money_at_suppliers():
    at = clock.now()
    variant = await supplier.topup()
    rich = await supplier.supplier("rich", balance_minor=10_000_000)
    poor = await supplier.supplier("poor", balance_minor=supplier.COST)
    silent = await supplier.supplier("silent", balance_minor=None, balance_checked_at=None)
    for one in (rich, poor, silent):
        for _ in range(7):
            made = await supplier.unknown(await offer_of(one, variant))
            await SupplierOrder.filter(id=made.id).update(cost_minor=supplier.COST)
    # One a day: what is there lasts a day; of who does not tell, the books know of nothing.
    found = {finding.subject: finding.value for finding in await measures.supplier_balance(36, at)}
    assert found == {f"sup_{poor.id.hex}": 24, f"sup_{silent.id.hex}": 0}
    assert list(await measures.supplier_balance(24, at)) == [
        finding for finding in await measures.supplier_balance(36, at) if finding.subject == f"sup_{silent.id.hex}"
    ]
    await Supplier.filter(id=silent.id).update(state="PAUSED")
    assert len(await measures.supplier_balance(36, at)) == 1


async def offer_of(one: Supplier, variant: Variant) -> SupplierOffer:
    return await SupplierOffer.get_or_none(supplier=one, variant=variant) or await supplier.offer(one, variant)


async def test_suppliers_that_deliver_too_little():
    at = clock.now()
    offer = await supplier.offer(await supplier.supplier(), await supplier.topup())
    made = [await supplier.unknown(offer) for _ in range(10)]
    for order in made[:9]:
        await SupplierOrder.filter(id=order.id).update(
            state=SupplierOrderState.DELIVERED, delivered_minor=supplier.FACE, settled_at=at
        )
    assert await measures.delivery_success(9500, at) == []  # nine of nine
    await SupplierOrder.filter(id=made[9].id).update(
        state=SupplierOrderState.REFUSED, refused_reason="FAILED", settled_at=at
    )
    (finding,) = await measures.delivery_success(9500, at)
    assert (finding.value, finding.facts["settled"], finding.facts["delivered"]) == (9000, 10, 9)
    assert await measures.delivery_success(9000, at) == []
    assert await measures.delivery_success(9500, at + timedelta(minutes=16)) == []


async def test_the_rules_threshold_pauses_what_jumped(port, site):
    _, offer = await supplier.offered(cost_minor=4800, checked_at=None)
    at = clock.now()
    assert await check_suppliers(at=at, jump_bps=1000) == 1  # 3.4 % more, where 10 % is borne
    assert await measures.cost_jump(300, at) == []
    await offer.refresh_from_db()
    await offer.filter(id=offer.id).update(cost_minor=4800, checked_at=None)
    assert await check_suppliers(at=at, jump_bps=300) == 1
    (finding,) = await measures.cost_jump(300, at)
    assert (finding.subject, finding.value) == (f"sof_{offer.id.hex}", 343)
    words = said(Alert(kind=AlertKind.COST_JUMP, subject="x", value=343, facts=finding.facts), "en")
    assert words.title.endswith("rose by 3.43%")
    assert "KSS now charges 49.65 CNY instead of 48.00 CNY." in words.detail


async def test_orders_and_cases_past_their_time():
    at = clock.now()
    service_variant = await catalog.variant(kind=FulfilmentKind.MANUAL)
    order = await paid.delivered([(service_variant, 1)])
    assert await measures.stuck_orders(1, at) == []
    late = at + timedelta(seconds=(service_variant.promised_s or 0) + 20 * 60)
    (finding,) = await measures.stuck_orders(10, late)
    assert finding.facts == {"number": 1}
    assert 19 <= finding.value <= 20
    case = await aftersales.open_case(order)
    due = (await Case.get(id=case.id)).due_at
    assert await measures.cases_late(0, due - timedelta(seconds=1)) == []
    (finding,) = await measures.cases_late(0, due + timedelta(minutes=5))
    assert (finding.value, finding.facts) == (5, {"number": 1})
    assert await measures.cases_late(10, due + timedelta(minutes=5)) == []


async def test_payers_beyond_a_limit():
    at = clock.now()
    assert await measures.limits_passed(0, at) == []
    order = await orders.placed([(await catalog.variant(kind=FulfilmentKind.MEMBERSHIP), 1)])
    await audit.witness("payer.limit_passed", subject=ids.public("ord", order.id), at=at)
    (finding,) = await measures.limits_passed(0, at)
    assert (finding.subject, finding.value, finding.facts) == ("shop", 1, {"number": 1, "order": order.number})
    assert await measures.limits_passed(0, at + timedelta(days=1, seconds=1)) == []


async def test_books_that_differ():
    at = clock.now()
    assert await measures.books_differ(0, at) == []
    await LedgerCheck.create(at=at, seconds=1, clean=False, counts={}, difference={"what": "x"})
    assert [finding.subject for finding in await measures.books_differ(0, at)] == ["shop"]
    await LedgerCheck.create(at=at + timedelta(seconds=1), seconds=1, clean=True, counts={})
    assert await measures.books_differ(0, at) == []


def test_lengths_of_time_are_said_as_people_say_them():
    assert [duration(minutes, zh=False) for minutes in (0, 1, 59, 60, 90, 1440, 2160)] == [
        "0 minutes", "1 minute", "59 minutes", "1 hour", "1.5 hours", "1 day", "1.5 days",
    ]  # fmt: skip
    assert duration(36 * 60, zh=True) == "1.5 天"


def test_stock_that_is_gone_is_not_told_in_minutes():
    facts = {"sku": "VID-30", "en": "Video", "zh": "视频", "left": 0, "per_day": 3}
    gone = Alert(kind=AlertKind.STOCK_DAYS, subject="x", value=0, facts=facts)
    assert [said(gone, locale).title for locale in ("en", "zh-CN")] == [
        "Video: stock is gone, or nearly",
        "视频 已售罄或即将售罄",
    ]
    gone.value = 36
    assert said(gone, "en").title == "Video: stock lasts 1.5 days"
