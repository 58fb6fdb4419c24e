"""The inbox of whoever has an account: what is said by message is found in the shop too, and read there."""

from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, database, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.aftersales.models import Case
from backend.domain.notifications import service
from backend.domain.notifications.models import InboxMessage, Message
from backend.domain.notifications.queries import MOST_UNREAD
from backend.jobs import housekeeping
from tests.api.conftest import Client
from tests.api.test_sessions import LOG_IN
from tests.api.unchanged import fingerprint
from tests.make import accounts, aftersales, catalog, orders, vault
from tests.make.aftersales import delivered
from tests.make.outbox import drain
from tests.make.purse import purse

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("purse")

MINE = """query ($first: Int! = 20, $after: String) { me { unread inbox(first: $first, after: $after) {
  edges { cursor node { id text body link readAt } } pageInfo { hasNextPage } } } }"""
READ = """mutation ($id: ID!) { readMessage(id: $id) { __typename ... on UserError { code }
  ... on InboxMessage { id readAt } } }"""
READ_ALL = "mutation { readAllMessages { count } }"


async def mine(web: Client, **page: Any) -> tuple[int, list[dict[str, Any]]]:
    me = (await web.shop(MINE, **page))["me"]
    return me["unread"], [edge["node"] for edge in me["inbox"]["edges"]]


def as_caller(customer: Customer) -> Caller:
    return Caller(session_id=ids.new(), customer_id=customer.id)


async def told(customer: Customer, number: int = 1, template: str = "order_delivered") -> None:
    """So many messages, each in the inbox too."""
    for place in range(number):
        await service.send(
            to=customer.email or "x@example.com",
            channel="EMAIL",
            template=template,
            locale="en",
            params={"number": f"T{place}", "link": "https://elsewhere.example/o/x"},
            inbox=customer.id,
        )


async def test_what_is_said_by_message_is_in_the_inbox_of_an_account(web: Client):
    customer = await accounts.customer(email="lin@example.com", at=clock.now() - timedelta(days=40))
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=2, cost=700)
    buyer = await orders.guest()
    order = await delivered([(variant, 1)], by=as_caller(customer), email="lin@example.com")
    await delivered([(variant, 1)], by=buyer, email="guest@example.com")
    await web.shop(LOG_IN, login="lin@example.com", password=accounts.PASSWORD)

    unread, (device, there) = await mine(web)
    assert unread == 2
    assert (there["text"], there["readAt"]) == (f"Your order {order.number} is ready", None)
    # Without hello, address and signature.
    words = f"Everything in order {order.number} has been delivered. Open it here."
    assert there["body"] == f"{words}\n\nFor your safety we never put codes in messages."
    # A path of the shop, which opens the order; the receipt is no news to whoever just paid.
    assert there["link"].startswith("/o/")
    # In the language of the account; an order's is its own.
    assert (device["text"], device["link"]) == ("您的账号在新设备上登录", "/account")
    # Somebody without an account has no inbox, and is written to as before.
    guests = await Customer.filter(registered_at__isnull=True).values_list("id", flat=True)
    assert not await InboxMessage.filter(customer_id__in=guests).exists()
    assert await Message.filter(to="guest@example.com", template="order_delivered").exists()


async def test_reading_marks_what_is_ones_own_and_nothing_else(web: Client):
    customer, other = await accounts.customer(email="lin@example.com"), await accounts.customer(email="o@example.com")
    await told(customer, 3)
    await told(other)
    await web.wear(customer)
    unread, messages = await mine(web)
    assert (unread, [one["text"][11:13] for one in messages]) == (3, ["T2", "T1", "T0"])
    # An address that is not the shop's own leads nowhere.
    assert {one["link"] for one in messages} == {None}
    foreign = ids.public("inb", (await InboxMessage.get(customer_id=other.id)).id)
    before = await fingerprint()
    for wrong in (foreign, ids.public("inb", ids.new()), "nonsense"):
        assert (await web.shop(READ, id=wrong))["readMessage"]["code"] == "INBOX_MESSAGE_UNKNOWN"
    assert await fingerprint() == before
    first = (await web.shop(READ, id=messages[1]["id"]))["readMessage"]
    assert (await web.shop(READ, id=messages[1]["id"]))["readMessage"] == first
    assert (await mine(web))[0] == 2
    assert (await web.shop(READ_ALL))["readAllMessages"] == {"count": 0}
    assert (await mine(web))[0] == 0
    assert await InboxMessage.filter(read_at__isnull=True).values_list("customer_id", flat=True) == [other.id]
    web.cookies.clear()
    assert (await web.shop(READ, id=messages[0]["id"]))["readMessage"]["code"] == "INBOX_MESSAGE_UNKNOWN"
    assert (await web.shop(READ_ALL))["readAllMessages"] == {"count": 0}


async def test_pages_follow_each_other_and_what_is_unread_is_counted_to_a_limit(web: Client):
    customer = await accounts.customer(email="lin@example.com")
    await told(customer, MOST_UNREAD + 5)
    await web.wear(customer)
    found, after = list[str](), None
    while True:
        page = (await web.shop(MINE, first=40, after=after))["me"]["inbox"]
        found += [edge["node"]["id"] for edge in page["edges"]]
        after = page["edges"][-1]["cursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert len(found) == len(set(found)) == MOST_UNREAD + 5
    assert (await mine(web))[0] == MOST_UNREAD


async def test_what_staff_wrote_is_said_there_too_and_time_takes_it(web: Client):
    customer = await accounts.customer(email="lin@example.com")
    words = "INSERT INTO message_text (id, template, locale, subject, body, short, version, changed_at) VALUES"
    await database.execute(
        f"{words} ($1, 'order_delivered', 'en', 'Ready: {{number}}', '{{link}}', '{{link}}', 1, now())", ids.new()
    )
    await told(customer, 2)
    row = await InboxMessage.all().order_by("id").first()
    assert row is not None
    assert row.text == "Ready: T0"
    for changed in ("text = 'x'", "customer_id = gen_random_uuid()", "link = '/'"):
        with pytest.raises(Exception, match="append-only"):
            await database.execute(f"UPDATE inbox_message SET {changed}")
    old = ids.new()
    await InboxMessage.create(
        id=old, customer_id=customer.id, template="new_device", text="x", created_at=clock.now() - timedelta(days=91)
    )
    (rule,) = [rule for rule in housekeeping.RULES if rule.name == "inboxes"]
    assert await housekeeping._apply(rule) == 1
    assert await InboxMessage.filter(customer_id=customer.id).count() == 2
    await service.forget_inbox(customer.id)
    assert not await InboxMessage.exists()


async def test_an_answered_claim_is_news_to_whoever_opened_it(web: Client):
    customer = await accounts.customer(email="lin@example.com")
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=1, cost=700)
    order = await delivered([(variant, 1)], by=as_caller(customer), email="lin@example.com")
    case: Case = await aftersales.open_case(order)
    await web.wear(await accounts.staff())
    answer = """mutation ($input: AnswerCaseInput!, $key: String!) {
      answerCase(input: $input, idempotencyKey: $key) { __typename } }"""
    said = {"caseId": ids.public("cas", case.id), "words": "Please try again"}
    assert (await web.office(answer, input=said, key="k"))["answerCase"]["__typename"] == "Case"
    await drain()
    await web.wear(customer)
    assert [one["text"] for one in (await mine(web))[1]] == [
        f"We answered your claim about order {order.number}", f"Your order {order.number} is ready",
    ]  # fmt: skip
