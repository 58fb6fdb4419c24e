"""Buyers and redemptions go out as files: masked, with a reason, and the journal says so."""

import csv
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.tasks.models import Job
from tests.api.conftest import Client
from tests.make import accounts, catalog, orders, stores, tasks, wallets
from tests.make.outbox import drain
from tests.make.vault import bind_keys

BEGUN = "__typename ... on Job { id kind } ... on UserError { code path }"
PEOPLE = f"""mutation ($input: ExportPeopleInput!, $key: String!) {{
  exportPeople(input: $input, idempotencyKey: $key) {{ {BEGUN} }} }}"""
CARDS = f"""mutation ($input: ExportGiftCardsInput!, $key: String!) {{
  exportGiftCards(input: $input, idempotencyKey: $key) {{ {BEGUN} }} }}"""
USES = f"""mutation ($input: ExportRedemptionsInput!, $key: String!) {{
  exportRedemptions(input: $input, idempotencyKey: $key) {{ {BEGUN} }} }}"""
OPEN = """mutation ($id: ID!) { openJobFile(id: $id) {
  __typename ... on OpenedFile { url } ... on UserError { code } } }"""
MAIL = "linmeiling@example.com"


@pytest.fixture(autouse=True)
async def ready(web: Client, tmp_path: Path) -> None:
    bind_keys()
    tasks.bind_spool(tmp_path)
    await web.wear(await accounts.staff(Role.OWNER))


async def rows_of(web: Client, job: dict[str, Any]) -> list[dict[str, str]]:
    await drain()
    opened = (await web.office(OPEN, id=job["id"]))["openJobFile"]
    content = (await web.get(opened["url"])).content.decode("utf-8-sig")
    assert MAIL not in content
    return list(csv.DictReader(content.splitlines()))


async def test_buyers_with_what_they_bought_masked(web: Client) -> None:
    goods = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=1005, cap=9)
    buyer = await orders.customer(email=MAIL)
    await orders.placed([(goods, 1)], by=buyer, email=MAIL)
    await orders.guest()
    asked = {"filter": {"registered": True}, "format": "CSV", "reason": "The year's end"}
    job = (await web.office(PEOPLE, input=asked, key="k"))["exportPeople"]
    assert job["kind"] == "PERSON_EXPORT"
    (row,) = await rows_of(web, job)
    assert (row["Contact (masked)"], row["Kind"], row["Currency"], row["Orders"]) == (
        "li***@example.com", "Account", "CNY", "1",
    )  # fmt: skip
    (told,) = await AuditEntry.filter(action="people.export_asked")
    assert (told.reason, told.target, told.diff) == ("The year's end", job["id"], {"people": [None, 1]})


async def test_gift_cards_and_what_became_of_each(web: Client) -> None:
    batch, codes = await wallets.gift_cards(2)
    await wallets.gift_cards()
    buyer = await accounts.customer(email=MAIL)
    card = await wallets.redeemed(buyer.id)
    asked = {"filter": {"state": {"in": ["REDEEMED"]}}, "format": "CSV", "reason": "The month's end"}
    (row,) = await rows_of(web, (await web.office(CARDS, input=asked, key="k"))["exportGiftCards"])
    assert (row["Code ends"], row["State"], row["Currency"], row["Face value"], row["Redeemed by"]) == (
        card.tail, "Redeemed", "CNY", "50.00", ids.public("cus", buyer.id),
    )  # fmt: skip
    (told,) = await AuditEntry.filter(action="gift_cards.export_asked")
    assert (told.reason, told.diff) == ("The month's end", {"cards": [None, 1]})
    of_batch = {**asked, "filter": {"batchId": ids.public("gcb", batch.id)}}
    rows = await rows_of(web, (await web.office(CARDS, input=of_batch, key="l"))["exportGiftCards"])
    assert {(row["Batch id"], row["State"]) for row in rows} == {(ids.public("gcb", batch.id), "Active")}
    assert len(rows) == 2
    assert not any(code in str(rows) or code.replace("-", "") in str(rows) for code in codes)
    # Who may not see gift cards may not fetch their file either.
    job = (await web.office(CARDS, input=of_batch, key="m"))["exportGiftCards"]
    await drain()
    await web.wear(await accounts.staff(Role.OPERATOR))
    assert (await web.office(OPEN, id=job["id"]))["openJobFile"]["code"] == "JOB_UNKNOWN"


async def test_what_a_store_took_on_some_days(web: Client) -> None:
    here, today = await stores.store(), clock.shop_day(clock.now())
    use = await stores.taken(at=here)
    await stores.taken()
    asked = {
        "storeId": ids.public("sto", here.id), "firstDay": str(today), "lastDay": str(today), "format": "CSV",
        "reason": "A dispute",
    }  # fmt: skip
    (row,) = await rows_of(web, (await web.office(USES, input=asked, key="k"))["exportRedemptions"])
    assert (row["Store"], row["Voucher"], row["Uses left"]) == ("Store", ids.public("vch", use.voucher_id), "0")
    everywhere = {**asked, "storeId": None}
    assert len(await rows_of(web, (await web.office(USES, input=everywhere, key="all"))["exportRedemptions"])) == 2

    jobs = await Job.all().count()
    for change, path in (
        ({"lastDay": str(today - timedelta(days=1))}, ["input", "lastDay"]),
        ({"firstDay": "1999-01-01"}, ["input", "firstDay"]),
        ({"reason": " "}, ["input", "reason"]),
    ):
        refused = (await web.office(USES, input={**asked, **change}, key=ids.new().hex))["exportRedemptions"]
        assert refused["path"] == path
    gone = {**asked, "storeId": ids.public("sto", ids.new())}
    assert (await web.office(USES, input=gone, key="gone"))["exportRedemptions"]["code"] == "STORE_UNKNOWN"
    assert await Job.all().count() == jobs
