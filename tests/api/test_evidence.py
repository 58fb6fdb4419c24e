"""An order's file for a dispute: complete, without a code, a cost or a note, and only for whoever may take it."""

import hashlib
import json
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.states import RemarkKind
from backend.domain.audit.models import AuditEntry
from backend.domain.orders.models import Order
from backend.domain.vault.values import CodeContent
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, aftersales, catalog, orders, vault

EXPORT = """mutation ($input: ExportEvidenceInput!) { exportEvidence(input: $input) { __typename
  ... on UserError { code } ... on EvidenceFile { url expiresAt } } }"""


async def disputed() -> Order:
    """An order whose code was seen and claimed, with words from everybody."""
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=[CodeContent("CARD-77", "ABCD-EFGH-IJKL-MNOP", None)], cost=713)
    order = await aftersales.handed_over(variant, await orders.customer(email="lin@example.com"))
    await Order.filter(id=order.id).update(contact_email="lin@example.com")
    await aftersales.reveal((await aftersales.leaves(order))[0])
    case = await aftersales.open_case(order)
    await aftersales.remark(case, RemarkKind.NOTE, "Smells of resale")
    await aftersales.remark(case, RemarkKind.SHOP, "<script>Which error?</script>")
    await aftersales.picture(order, case, await aftersales.remark(case, RemarkKind.BUYER, "Already redeemed"))
    return order


async def test_the_file_tells_everything_but_secrets(web):
    order = await disputed()
    finance = await accounts.staff(Role.FINANCE)
    await web.wear(finance)
    asked = {"orderId": ids.public("ord", order.id), "reason": "Chargeback 7"}
    file = (await web.office(EXPORT, input=asked))["exportEvidence"]
    answer = await web.get(file["url"])
    assert answer.headers["content-disposition"] == f'attachment; filename="evidence-{order.number}.zip"'
    assert answer.headers["cache-control"] == "no-store"
    with zipfile.ZipFile(BytesIO(answer.content)) as packed:
        inside = {name: packed.read(name) for name in packed.namelist()}
    assert set(inside) == {"evidence.html", "evidence.json", "manifest.json"}
    facts = json.loads(inside["evidence.json"])
    assert facts["order"]["number"] == order.number
    assert (facts["order"]["contact_email"], facts["order"]["accepted_no_return"]) == ("lin@example.com", True)
    assert facts["payments"][0]["state"] == "PAID"
    assert [look["by"] for look in facts["codes"][0]["reveals"]] == ["CUSTOMER"]
    assert {"PLACED", "PAYMENT_RECEIVED", "DELIVERED"} <= {event["what"] for event in facts["timeline"]}
    assert [(one["by"], one["words"][:7]) for one in facts["claims"][0]["talk"]] == [
        ("shop", "<script"),
        ("buyer", "Already"),
    ]
    everything = b"".join(inside.values()).decode()
    for secret in ("ABCD", "MNOP", "CARD-77", "resale", "7.13", "cost"):
        assert secret not in everything, secret
    assert b"<script" not in inside["evidence.html"]
    assert order.number.encode() in inside["evidence.html"]
    manifest = json.loads(inside["manifest.json"])
    assert manifest["files"]["evidence.json"] == hashlib.sha256(inside["evidence.json"]).hexdigest()
    entries = await AuditEntry.filter(target=ids.public("ord", order.id)).order_by("id")
    assert [(entry.action, entry.actor, entry.reason) for entry in entries] == [
        ("evidence.exported", f"staff:{finance.id}", "Chargeback 7"),
        ("evidence.fetched", f"staff:{finance.id}", None),
    ]


async def test_nobody_else_takes_it_and_addresses_end(web, settings):
    order = await disputed()
    await web.wear(await accounts.staff(Role.SUPPORT))
    asked = {"orderId": ids.public("ord", order.id), "reason": "Chargeback 7"}
    before = await fingerprint()
    refused = await web.post("/graphql/admin", json={"query": EXPORT, "variables": {"input": asked}})
    assert refused.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    await web.wear(await accounts.staff(Role.OWNER))
    assert (await web.office(EXPORT, input={**asked, "reason": " "}))["exportEvidence"]["code"] == "INVALID_INPUT"
    assert (await web.office(EXPORT, input={**asked, "orderId": ids.public("ord", ids.new())}))["exportEvidence"][
        "code"
    ] == "ORDER_UNKNOWN"
    assert set(changed(before, await fingerprint())) <= {"session", "staff"}
    url = (await web.office(EXPORT, input=asked))["exportEvidence"]["url"]
    for bad in (url[:-2], url[:12] + ("A" if url[12] != "A" else "B") + url[13:], "/evidence/x", "/evidence/%00"):
        assert (await web.get(bad)).status_code == 404
    settings.setattr(clock, "now", lambda: datetime.now(UTC) + timedelta(minutes=6))
    assert (await web.get(url)).status_code == 404
    assert await AuditEntry.filter(action="evidence.fetched").count() == 0
