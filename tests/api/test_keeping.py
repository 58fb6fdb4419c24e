"""What was bought without an account comes into one: by a proved contact, by a link and a code, once, and by whom."""

import asyncio

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.analytics import service as analytics
from backend.domain.analytics.models import BuyerReport
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.checkout.errors import PurchaseLimitReached
from backend.domain.fulfilment.models import Membership
from backend.domain.inventory import service as inventory
from backend.domain.orders import links, people
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order, OrderEvent, OrderUnit
from backend.domain.redemption.models import Voucher
from tests.api.conftest import Client
from tests.api.unchanged import fingerprint
from tests.make import accounts as make
from tests.make import catalog, orders
from tests.make.outbox import drain
from tests.make.people import code_sent
from tests.make.purse import purse

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("purse")

EARLIER = "{ me { earlierOrders { kind contactMasked isProved count } } }"
KEEP_ALL = "mutation { keepEarlierOrders { count } }"
REQUEST = "mutation { requestContactCode(input: {kind: EMAIL}) { __typename } }"
CONFIRM = """mutation($code: String!) { confirmContact(input: {kind: EMAIL, code: $code}) {
  __typename ... on UserError { code } } }"""
ORDER_CODE = """mutation($id: ID, $token: String) { requestOrderCode(input: {orderId: $id, lookupToken: $token}) {
  __typename ... on UserError { code } } }"""
KEEP = """mutation($id: ID, $token: String, $code: String) {
  keepOrder(input: {orderId: $id, lookupToken: $token, code: $code}) { __typename ... on UserError { code }
    ... on OrderKept { order { id mayKeep mayReveal } session { me { email isGuest } } } } }"""
MY_ORDERS = "{ me { isGuest orders { edges { node { id timeline { kind } } } } } }"
MAIL = "lin@example.com"


async def bought(*goods: Variant, by: Caller | None = None, email: str = MAIL) -> Order:
    order = await orders.placed([(variant, 1) for variant in goods], by=by or await orders.guest(), email=email)
    async with in_transaction():
        await inventory.consume(order.id, clock.now())
        await order_service.mark_paid(order.id, payment_id=None, at=clock.now())
    return order


async def entitled() -> tuple[Variant, Variant]:
    return (
        await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500),
        await catalog.variant(kind=FulfilmentKind.VOUCHER, price=700),
    )


async def proved(web: Client) -> None:
    assert (await web.shop(REQUEST))["requestContactCode"]["__typename"] == "ContactCodeSent"
    answer = await web.shop(CONFIRM, code=await code_sent("contact_code"))
    assert answer["confirmContact"]["__typename"] == "ContactProved"


async def test_earlier_orders_are_offered_and_kept_by_who_proved_the_contact(web: Client):
    member, voucher = await entitled()
    first, second = [await bought(member, voucher) for _ in range(2)]
    await orders.placed([(member, 1)], by=await orders.guest(), email=MAIL)
    other = await bought(member, email="lim@example.com")
    await drain()
    account = await make.customer(email=MAIL, at=clock.now().replace(year=2020, day=1))
    await web.wear(account)

    # An address that was only written down tells nothing, and takes nothing.
    unproved = {"kind": "EMAIL", "contactMasked": "l***@example.com", "isProved": False, "count": None}
    assert (await web.shop(EARLIER))["me"]["earlierOrders"] == [unproved]
    before = await fingerprint()
    assert (await web.shop(KEEP_ALL))["keepEarlierOrders"]["count"] == 0
    assert await fingerprint() == before
    assert (await web.shop(CONFIRM, code="000000"))["confirmContact"]["code"] == "WRONG_CODE"
    await proved(web)
    assert (await web.shop(EARLIER))["me"]["earlierOrders"] == [unproved | {"isProved": True, "count": 2}]

    await analytics.report_buyers(at=clock.now())
    facts = (await BuyerReport.get()).facts
    assert (facts["buyers"], facts["repeating"]) == (3, 0)
    assert (await web.shop(KEEP_ALL))["keepEarlierOrders"]["count"] == 2
    assert (await web.shop(KEEP_ALL))["keepEarlierOrders"]["count"] == 0
    assert (await web.shop(EARLIER))["me"]["earlierOrders"][0]["count"] == 0
    await drain()

    mine = [edge["node"] for edge in (await web.shop(MY_ORDERS))["me"]["orders"]["edges"]]
    assert {order["id"] for order in mine} == {ids.public("ord", order.id) for order in (first, second)}
    assert all([event["kind"] for event in order["timeline"]].count("KEPT") == 1 for order in mine)
    for model in (OrderUnit, Membership, Voucher):
        assert {row.customer_id for row in await model.filter(customer_id=account.id)} == {account.id}
    assert await Voucher.filter(customer_id=account.id).count() == 2
    assert await Membership.filter(customer_id=account.id).count() == 2
    assert (await Order.get(id=other.id)).customer_id != account.id
    entries = await AuditEntry.filter(action="order.kept").order_by("id")
    assert [entry.target for entry in entries] == [ids.public("ord", order.id) for order in (first, second)]
    assert {entry.actor for entry in entries} == {f"customer:{account.id}"}
    assert MAIL not in str([vars(entry) for entry in entries])

    await analytics.report_buyers(at=clock.now())
    facts = (await BuyerReport.get()).facts
    assert (facts["buyers"], facts["repeating"]) == (2, 1)
    (spent,) = await people.bought_by_person([account.id])
    assert [(one.orders, one.paid_minor) for one in spent] == [(2, 2400)]
    assert (await Customer.get(id=account.id)).spent_minor == 2400


async def test_many_who_keep_at_once_keep_each_order_once(web: Client):
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
    bought_ = [await bought(member) for _ in range(3)]
    await web.wear(await make.customer(email=MAIL))
    await proved(web)
    rival = await make.customer(email="rival@example.com")
    (token, *_) = [links.token_of(order) for order in bought_]
    await web.shop(ORDER_CODE, token=token)
    code = await code_sent("order_code")
    mine, theirs = dict(web.cookies), {"tessera_session": (await make.session(rival)).token}

    async def post(cookies: dict[str, str], query: str, **variables: object) -> dict[str, object]:
        web.cookies.clear()
        header = {"cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())}
        answer = await web.post("/graphql/storefront", json={"query": query, "variables": variables}, headers=header)
        data: dict[str, object] = answer.json()["data"]
        return data

    answers = await asyncio.gather(
        *(post(mine, KEEP_ALL) for _ in range(4)), post(theirs, KEEP, token=token, code=code)
    )
    taken = sum(answer["keepEarlierOrders"]["count"] for answer in answers[:4])  # type: ignore[index]
    won = answers[4]["keepOrder"]["__typename"] == "OrderKept"  # type: ignore[index]
    assert taken + won == 3
    assert await OrderEvent.filter(kind="KEPT").count() == 3
    assert await AuditEntry.filter(action="order.kept").count() == 3
    assert await Order.filter(customer_id=rival.id).count() == int(won)


async def test_a_guest_keeps_the_order_with_a_code_alone(web: Client):
    member, voucher = await entitled()
    guest = await make.guest()
    await web.wear(guest)
    session = Caller(session_id=ids.new(), customer_id=guest.id, is_guest=True)
    order = await bought(member, voucher, by=session)
    id = ids.public("ord", order.id)
    assert (await web.shop(KEEP, id=id))["keepOrder"]["code"] == "VERIFICATION_REQUIRED"
    await web.shop(ORDER_CODE, id=id)
    code = await code_sent("order_code")
    wrong = "000000" if code != "000000" else "111111"
    assert (await web.shop(KEEP, id=id, code=wrong))["keepOrder"]["code"] == "WRONG_CODE"
    assert not await Customer.filter(registered_at__isnull=False).exists()
    kept = (await web.shop(KEEP, id=id, code=code))["keepOrder"]
    assert kept["session"] == {"me": {"email": MAIL, "isGuest": False}}
    assert kept["order"] == {"id": id, "mayKeep": False, "mayReveal": True}
    # The guest of this browser is the account: nothing had to move.
    assert (await Customer.filter(registered_at__isnull=False).get()).id == guest.id
    assert (await web.shop(MY_ORDERS))["me"]["isGuest"] is False


async def test_a_link_and_a_code_bring_one_order_from_another_browser(web: Client):
    member, _ = await entitled()
    guest = await orders.guest()
    order, other = [await bought(member, by=guest, email=mail) for mail in (MAIL, "lim@example.com")]
    token = links.token_of(order)
    assert (await web.shop(KEEP, token="x"))["keepOrder"]["code"] == "ORDER_UNKNOWN"
    assert (await web.shop(KEEP, id=ids.public("ord", order.id)))["keepOrder"]["code"] == "ORDER_UNKNOWN"
    await web.shop(ORDER_CODE, token=token)
    kept = (await web.shop(KEEP, token=token, code=await code_sent("order_code")))["keepOrder"]
    assert kept["session"]["me"] == {"email": MAIL, "isGuest": False}
    account = await Customer.get(email=MAIL, registered_at__isnull=False)
    assert account.email_proved_at is not None
    assert (await Order.get(id=order.id)).customer_id == account.id
    assert (await Order.get(id=other.id)).customer_id == guest.customer_id
    await drain()
    assert [row.customer_id for row in await Membership.all().order_by("id")] == [account.id, guest.customer_id]

    # With it in an account nobody else takes it, code or not; its owner may ask again.
    assert (await web.shop(KEEP, token=token))["keepOrder"]["__typename"] == "OrderKept"
    await web.wear(await make.customer())
    before = await fingerprint()
    assert (await web.shop(KEEP, token=token, code="123456"))["keepOrder"]["code"] == "ORDER_TAKEN"
    assert await fingerprint() == before


async def test_what_is_kept_counts_towards_the_buyers_limit(web: Client, settings: pytest.MonkeyPatch):
    member, _ = await entitled()
    account = await make.customer()
    buyer = Caller(session_id=ids.new(), customer_id=account.id)
    await web.wear(account)
    for mail in (MAIL, "lim@example.com"):
        order = await bought(member, email=mail)
        token = links.token_of(order)
        await web.shop(ORDER_CODE, token=token)
        kept = (await web.shop(KEEP, token=token, code=await code_sent("order_code")))["keepOrder"]
        assert kept["session"] is None
    # An account younger than a day may have two of a variant.
    with pytest.raises(PurchaseLimitReached):
        await orders.placed([(member, 1)], by=buyer)
