"""Orders are found by whatever support is given, through an index each; asking for a code is written down."""

import re

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.orders import finding
from backend.domain.orders.finding import FoundBy
from backend.domain.orders.models import Order, OrderLine
from backend.domain.payments.models import Payment, Refund
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.vault import finding as codes
from backend.domain.vault.values import CodeContent
from tests.make import accounts, catalog, orders, supplier, vault
from tests.make.aftersales import failed_refund, handed_over

FIND = """query ($text: String!, $codes: Boolean! = false, $first: Int! = 10) {
  findOrders(text: $text, codes: $codes, first: $first) {
    takenFor more orders { by order { number contact contactMasked } } } }"""


async def found(web, text, **more):
    answer = (await web.office(FIND, text=text, **more))["findOrders"]
    return {one["order"]["number"]: one["by"] for one in answer["orders"]}


async def shop():
    """Three orders, and what each can be found by."""
    variant = await catalog.variant(price=1000)
    pin = await catalog.variant(of=await catalog.product(), price=1000)
    await vault.batch(variant, codes=[CodeContent("N-0001", "ABCD-EFGH-IJKL-MNOP", None)])
    await vault.batch(pin, codes=[CodeContent("6220001", "4711", None)])
    first = await handed_over(variant, await orders.customer(email="lin@example.com"))
    second = await handed_over(pin, await orders.customer(email="wei@example.com"))
    await vault.batch(pin, codes=[CodeContent("6220002", "4711", None)])
    topped = await orders.placed([(await catalog.variant(kind=FulfilmentKind.MEMBERSHIP), 1)])
    await Order.filter(id=first.id).update(contact_email="lin@example.com")
    await Order.filter(id=second.id).update(contact_phone="+8613800138123", external_id="PO-77-1")
    await OrderLine.filter(order_id=topped.id).update(account="ranger-77")
    return first, second, topped


async def paid_back_and_forwarded(first, second, topped):
    """What the provider and a supplier call their parts of the three orders."""
    await Payment.filter(order_id=first.id).update(provider_reference="4200001234")
    refund = await failed_refund(second)
    await Refund.filter(id=refund.id).update(provider_reference="RF-9-1")
    made = await supplier.unknown(
        await supplier.offer(await supplier.supplier(), await supplier.topup()), order_id=topped.id
    )
    await SupplierOrder.filter(id=made.id).update(supplier_reference="KS-555-9")
    return refund, made


async def test_everything_that_support_is_given_finds_its_order(web):
    await web.wear(await accounts.staff(Role.SUPPORT))
    first, second, topped = await shop()
    refund, made = await paid_back_and_forwarded(first, second, topped)
    before = await AuditEntry.all().count()
    for text, number, by in (
        (first.number, first.number, "ORDER_NUMBER"),
        (f" {first.number[:6]} {first.number[6:]} ", first.number, "ORDER_NUMBER"),
        ("4200001234", first.number, "PAYMENT"),
        ((await Payment.get(order_id=first.id)).reference, first.number, "PAYMENT"),
        ("RF-9-1", second.number, "REFUND"),
        (refund.reference, second.number, "REFUND"),
        ("KS-555-9", topped.number, "SUPPLIER_ORDER"),
        (made.reference, topped.number, "SUPPLIER_ORDER"),
        ("PO-77-1", second.number, "PARTNER_ORDER"),
        ("LIN@example.com", first.number, "EMAIL"),
        ("138 0013 8123", second.number, "PHONE"),
        ("8123", second.number, "PHONE_TAIL"),
        ("0138123", second.number, "PHONE_TAIL"),
        ("ranger-77", topped.number, "ACCOUNT"),
    ):
        assert await found(web, text) == {number: [by]}, text
    for text in ("9999", "1138123", "lin@example.co", "%", "_", "' OR 1=1 --", "x" * 10_000, "", first.number[:-1]):
        assert await found(web, text) == {}, text[:40]
    assert await AuditEntry.all().count() == before


async def test_a_code_is_found_by_its_digest_and_asking_is_written_down(web):
    support = await accounts.staff(Role.SUPPORT)
    await web.wear(support)
    first, second, _ = await shop()
    for text, number in (
        ("ABCD-EFGH-IJKL-MNOP", first.number),
        ("abcd efgh ijkl mnop", first.number),
        ("N-0001", first.number),
        ("6220001 4711", second.number),
        ("6220001----4711", second.number),
    ):
        assert await found(web, text) == {}
        assert await found(web, text, codes=True) == {number: ["CODE"]}, text
    assert await found(web, "6220002 4711", codes=True) == {}  # not sold: nobody's
    assert await found(web, "ZZZZ-ZZZZ-ZZZZ", codes=True) == {}
    entries = await AuditEntry.filter(action="code.searched").order_by("id")
    assert [entry.target for entry in entries] == [
        *[ids.public("ord", first.id)] * 3,
        *[ids.public("ord", second.id)] * 2,
        *["none"] * 2,
    ]
    assert {entry.actor for entry in entries} == {f"staff:{support.id}"}
    rows = str(await database.fetch("SELECT to_jsonb(a)::text AS row FROM audit_entry a"))
    assert not re.search(r"ABCD|EFGH|N-0001|6220001|4711|ZZZZ", rows)


async def test_contacts_are_for_those_who_may_see_them_and_few_are_answered(web):
    first, _, _ = await shop()
    await web.wear(await accounts.staff(Role.FINANCE))
    (one,) = (await web.office(FIND, text=first.number))["findOrders"]["orders"]
    assert (one["order"]["contact"], one["order"]["contactMasked"]) == (None, "l***@example.com")
    variant = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP)
    for _ in range(3):
        await orders.placed([(variant, 1)], email="many@example.com")
    answer = (await web.office(FIND, text="many@example.com", first=2))["findOrders"]
    numbers = [one["order"]["number"] for one in answer["orders"]]
    newest = await Order.filter(contact_email="many@example.com").order_by("-id").values_list("number", flat=True)
    assert (numbers, answer["more"]) == (newest[:2], True)
    await web.wear(await accounts.staff(Role.MARKETER))
    refused = await web.post("/graphql/admin", json={"query": FIND, "variables": {"text": first.number}})
    assert refused.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_no_table_is_read_from_its_beginning(db):
    """With scans forbidden the planner still uses one where no index serves: none may be left."""
    values = [["13800138000"]] * len(finding.LOOK_UPS)
    plans = [(finding.statement(list(finding.LOOK_UPS)), [*values, 11])]
    plans += [(sql, [[ids.new()], [b"x" * 32], 11]) for sql in (codes.OF_SECRETS, codes.OF_NUMBERS)]
    await paid_back_and_forwarded(*await shop())
    async with in_transaction():
        await database.execute("SET LOCAL enable_seqscan = off")
        # Of a table of three rows every index is as good as another: the planner is told of a million, all different.
        await database.execute("ANALYZE")
        await database.execute(
            "UPDATE pg_class SET relpages = 1, reltuples = 1000000"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        for sql, given in plans:
            plan = "\n".join(row["QUERY PLAN"] for row in await database.fetch(f"EXPLAIN {sql}", *given))
            assert "Seq Scan" not in plan, plan
            # A walk through a whole index in its order is no better.
            wanted = sum(map(len, finding.LOOK_UPS.values())) if len(given) > 3 else 1
            assert plan.count("Index Cond:") >= wanted, plan


def test_a_text_is_taken_for_what_it_can_be():
    assert FoundBy.PHONE_TAIL not in finding.taken_for("123")
    assert finding.taken_for("13800138000")[FoundBy.PHONE] == ["+8613800138000"]
    assert finding.taken_for("13800138000")[FoundBy.ACCOUNT] == ["13800138000", "+8613800138000"]
    assert FoundBy.ORDER_NUMBER not in finding.taken_for("123456789012345")
