"""Orders go out as a file: what the list shows, masked, once per key, and the journal says so."""

import csv
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind, ProductTranslation
from backend.domain.orders.models import Order
from backend.domain.orders.service import export_orders
from backend.domain.tasks.files import table
from backend.domain.tasks.models import Job
from tests.api.conftest import Client
from tests.make import accounts, catalog, orders, tasks
from tests.make.outbox import drain
from tests.make.vault import bind_keys

EXPORT = """mutation ($input: ExportOrdersInput!, $key: String!) {
  exportOrders(input: $input, idempotencyKey: $key) {
    __typename ... on Job { id kind } ... on UserError { code message path } } }"""
OPEN = """mutation ($id: ID!) { openJobFile(id: $id) {
  __typename ... on OpenedFile { url } ... on UserError { code } } }"""
MAIL = "linmeiling@example.com"


@pytest_asyncio.fixture
async def placed(web: Client, tmp_path: Path) -> list[Order]:
    """Two orders, the first of two lines; a product of an evil name."""
    bind_keys()
    tasks.bind_spool(tmp_path)
    customer = await accounts.customer(email=MAIL, at=clock.now().replace(year=2020, day=1))
    buyer = Caller(session_id=ids.new(), customer_id=customer.id)
    one, two = [await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=price, cap=99) for price in (1005, 299)]
    await ProductTranslation.filter(product_id=one.product_id).update(name="=1+1")
    made = [
        await orders.placed([(one, 2), (two, 1)], by=buyer, email=MAIL),
        await orders.placed([(two, 3)], by=buyer, email=MAIL),
    ]
    await web.wear(await accounts.staff(Role.FINANCE))
    return made


async def export(web: Client, key: str = "k", **more: Any) -> dict[str, Any]:
    asked = {"filter": None, "sort": "OLDEST", "reason": "The month's end", "format": "CSV", **more}
    told: dict[str, Any] = (await web.office(EXPORT, input=asked, key=key))["exportOrders"]
    return told


async def fetched(web: Client, job: str) -> bytes:
    opened = (await web.office(OPEN, id=job))["openJobFile"]
    return (await web.get(opened["url"])).content


async def test_a_row_for_each_line_and_amounts_once(web: Client, placed: list[Order]) -> None:
    job = await export(web)
    assert job["kind"] == "ORDER_EXPORT"
    assert (await export(web))["id"] == job["id"]
    await drain()
    content = (await fetched(web, job["id"])).decode("utf-8-sig")
    rows = list(csv.DictReader(content.splitlines()))
    assert [(row["Order"], row["Line"], row["Quantity"]) for row in rows] == [
        (placed[0].number, "1", "2"),
        (placed[0].number, "2", "1"),
        (placed[1].number, "1", "3"),
    ]
    assert [row["Line total"] for row in rows] == ["20.10", "2.99", "8.97"]
    assert [row["Order total"] for row in rows] == ["23.09", "", "8.97"]
    total = sum(Decimal(row["Order total"] or 0) for row in rows)
    assert total == Decimal(sum(order.total_minor for order in placed)) / 100
    assert rows[0]["Product"] == "'=1+1"
    assert MAIL not in content
    assert rows[0]["Contact (masked)"] == "li***@example.com"
    (asked,) = await AuditEntry.filter(action="orders.export_asked")
    assert (asked.reason, asked.target, asked.diff) == ("The month's end", job["id"], {"orders": [None, 2]})
    assert await AuditEntry.filter(action="job.file_fetched", target=job["id"]).count() == 1


async def test_a_workbook_of_what_the_list_shows(web: Client, placed: list[Order]) -> None:
    job = await export(web, format="XLSX", filter={"text": placed[1].number})
    await drain()
    written = table.read(await fetched(web, job["id"]))
    assert [cells[0] for _, cells in written.rows] == [placed[1].number]


async def test_no_more_than_one_file_holds(web: Client, placed: list[Order], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_orders, "EXPORT", replace(export_orders.EXPORT, most=1))
    refused = await export(web)
    assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["input", "filter"])
    assert (await export(web, reason=" "))["path"] == ["input", "reason"]
    assert not await Job.exists()
    assert not await AuditEntry.filter(action="orders.export_asked").exists()


async def test_who_may_not_read_orders_gets_no_file(web: Client, placed: list[Order]) -> None:
    job = await export(web)
    await drain()
    await web.wear(await accounts.staff(Role.MARKETER))
    assert (await web.office(OPEN, id=job["id"]))["openJobFile"]["code"] == "JOB_UNKNOWN"
