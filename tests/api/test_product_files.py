"""Products taken out as a file and brought in again: what is shown is done, and nothing else."""

import asyncio
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog import service
from backend.domain.catalog.account_rules import AccountRules
from backend.domain.catalog.models import (
    ChannelPrice,
    FulfilmentKind,
    Product,
    ProductState,
    ProductTranslation,
    Variant,
)
from backend.domain.catalog.service import following_plans, import_products
from backend.domain.catalog.sheets.models import PlanOutcome, ProductPlan
from backend.domain.catalog.states import Carrier
from backend.domain.tasks.files import table
from backend.domain.tasks.files.table import TableFormat
from backend.domain.tasks.models import Job, JobFile, JobProblem, JobState
from tests.api.conftest import Client
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, product_files, tasks
from tests.make.outbox import drain

REFUSED = "... on UserError { code message path }"
CHECK = f"""mutation($input: CheckProductFileInput!, $key: String!) {{
  checkProductFile(input: $input, idempotencyKey: $key) {{ __typename {REFUSED}
  ... on ImportTicket {{ uploadUrl job {{ id kind state }} }} }} }}"""
JOB = """query($id: ID!) { job(id: $id) { kind state failureCode file { name size }
  productCheck { rows new changed unchanged refused products encoding format } productImport { products done refused }
  importedBy { id } check { id }
  problems(first: 20) { edges { node { row column code message } } }
  plans(first: 20) { edges { node { line slug act outcome message productId
    changes { line sku column before after } } } } } }"""
IMPORT = f"mutation($id: ID!) {{ importProducts(id: $id) {{ __typename {REFUSED} ... on Job {{ id kind state }} }} }}"
EXPORT = f"""mutation($input: ExportProductsInput!, $key: String!) {{
  exportProducts(input: $input, idempotencyKey: $key) {{ __typename {REFUSED} ... on Job {{ id state }} }} }}"""
OPEN = f"mutation($id: ID!) {{ openJobFile(id: $id) {{ __typename {REFUSED} ... on OpenedFile {{ url expiresAt }} }} }}"

NEW = {
    "slug": "gift", "sku": "GIFT-50", "category": "games", "name_zh": "礼品卡", "name_en": "Gift card",
    "variant_zh": "50 元", "variant_en": "¥50", "kind": "code", "face_value": "50", "price.web": "48.5",
}  # fmt: skip


@pytest_asyncio.fixture(autouse=True)
async def ready(web: Client, tmp_path: Path) -> None:
    tasks.bind_spool(tmp_path / "spool")
    await catalog.category()
    await catalog.channel()
    await web.wear(await accounts.staff(Role.MARKETER))


async def sent(web: Client, content: bytes) -> dict[str, Any]:
    """A file checked by the door's own way, as the job tells of it."""
    asked = {"fileName": "products.csv", "byteSize": str(len(content))}
    ticket = (await web.office(CHECK, input=asked, key=f"k{ids.new()}"))["checkProductFile"]
    assert (await web.put(ticket["uploadUrl"], content=content)).status_code == 201
    await drain()
    return {"id": ticket["job"]["id"], **(await web.office(JOB, id=ticket["job"]["id"]))["job"]}


async def fetched(web: Client, job_id: str) -> bytes:
    opened = (await web.office(OPEN, id=job_id))["openJobFile"]
    answer = await web.get(opened["url"])
    assert answer.status_code == 200
    assert answer.headers["content-length"] == str(len(answer.content))
    return answer.content


def nodes(connection: dict[str, Any]) -> list[dict[str, Any]]:
    return [edge["node"] for edge in connection["edges"]]


async def goods() -> None:
    """One of each kind, with texts that spreadsheets are known to spoil."""
    single = await catalog.variant(price=1000, list_price=1200, face=5000, sku="0012")
    await ProductTranslation.filter(product_id=single.product_id).update(
        name="=1+1", summary="'=kept", description="one\r\ntwo\n\n三", rules="-5 °C", refund_note="_x000D_ ,\";\t'"
    )
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=7, price=None)
    await catalog.variant(of=await Product.get(id=member.product_id), kind=FulfilmentKind.MEMBERSHIP, position=1)
    topup = await catalog.variant(kind=FulfilmentKind.TOPUP)
    await catalog.variant(kind=FulfilmentKind.VOUCHER, uses=3, validity_days=30, redeem_by=date(2099, 9, 30))
    await catalog.variant(kind=FulfilmentKind.MANUAL, of=await catalog.product(state=ProductState.DRAFT))
    await catalog.bundle([(single, 2)], price=900, choices=[(1, [(topup, 1), (member, 3)])])


@pytest.mark.parametrize("format", list(TableFormat))
async def test_an_export_imported_again_changes_nothing(web: Client, format: TableFormat) -> None:
    await goods()
    asked = {"filter": {}, "sort": "NAME", "format": format.value}
    job = (await web.office(EXPORT, input=asked, key="k"))["exportProducts"]
    assert (await web.office(EXPORT, input=asked, key="k"))["exportProducts"]["id"] == job["id"]
    await drain()
    content = await fetched(web, job["id"])
    assert len(table.read(content).rows) == await Variant.all().count() == 7

    for again in (content, content):
        told = await sent(web, again)
        assert told["productCheck"] == {
            "rows": "7", "new": "0", "changed": "0", "unchanged": "7", "refused": "0", "products": "0",
            "encoding": "UTF-8", "format": format.value,
        }  # fmt: skip
        no = (await web.office(IMPORT, id=told["id"]))["importProducts"]
        assert (no["code"], no["message"]) == (
            "CHECK_UNUSABLE", "It cannot be imported: nothing of the file is new or changed.",
        )  # fmt: skip
    assert not await Product.filter(version__gt=1).exists()
    actions: Any = (
        await AuditEntry.filter(action__startswith="job.file").order_by("id").values_list("action", flat=True)
    )
    assert actions == ["job.file_opened", "job.file_fetched"]


async def test_an_export_holds_what_the_list_shows(web: Client) -> None:
    await goods()
    shown = await catalog.product(slug="only-this", state=ProductState.DRAFT)
    await catalog.variant(of=shown, sku="ONLY")
    asked = {"filter": {"text": "only-this", "isBundle": False}, "format": "CSV"}
    job = (await web.office(EXPORT, input=asked, key="k"))["exportProducts"]
    await drain()

    found = table.read(await fetched(web, job["id"]))

    assert [row[:3] for _, row in found.rows] == [["only-this", "ONLY", "DRAFT"]]
    await JobFile.all().update(expires_at=clock.now())
    assert (await web.office(OPEN, id=job["id"]))["openJobFile"]["code"] == "JOB_FILE_GONE"
    assert (await web.get("/files/nonsense")).status_code == 404


async def test_days_typed_in_excel_land_and_no_other_column_takes_one(web: Client) -> None:
    voucher = {key: text for key, text in NEW.items() if not key.startswith("face_")} | {"kind": "VOUCHER", "uses": "1"}
    rows: list[dict[str, str]] = [
        {**voucher, "redeem_by": "2099-01-31"},
        {**voucher, "sku": "2099-01-02", "redeem_by": "2099-01-31"},
        {**voucher, "sku": "GIFT-60", "variant_en": "2099-03-04"},
        {**voucher, "sku": "GIFT-70", "validity_days": "2099-05-06"},
        {**voucher, "sku": "GIFT-80", "price.web": "2099-07-08"},
    ]
    before = await fingerprint()
    told = await sent(web, product_files.typed_in_excel(rows))

    assert (told["productCheck"]["new"], told["productCheck"]["refused"]) == ("1", "4")
    assert [(one["row"], one["column"], one["code"]) for one in nodes(told["problems"])] == [
        ("3", "SKU", "DATE_CELL"),
        ("4", "Variant (English)", "DATE_CELL"),
        ("5", "Validity days", "DATE_CELL"),
        ("6", "Price web", "DATE_CELL"),
    ]
    said = "A spreadsheet took the cell for a date: format it as text and type it again."
    assert {one["message"] for one in nodes(told["problems"])} == {said}
    found = changed(before, await fingerprint())
    assert not {name for name in found if name.startswith(("product", "variant", "channel"))} - {"product_plan"}
    again = table.read(await fetched(web, told["id"]))
    assert next(row[4] for _, row in again.rows) == "2099-01-02"

    await web.office(IMPORT, id=told["id"])
    await drain()
    made = await Variant.filter(product__slug="gift").values_list("sku", "redeem_by")
    assert [tuple(one) for one in made] == [("GIFT-50", date(2099, 1, 31))]


async def test_good_rows_land_and_broken_ones_do_not(web: Client) -> None:
    standing = await catalog.variant(of=await catalog.product(slug="old"), sku="OLD-1", price=1000)
    rows: list[dict[str, str]] = [
        NEW,
        {**NEW, "sku": "GIFT-100", "face_value": "100", "price.web": "1.2E+15"},
        {**NEW, "sku": "GIFT-200", "face_value": "200", "price.web": "195", "list.web": "200"},
        {"slug": "old", "sku": "OLD-1", "name_en": "Renamed", "price.web": "11.00", "list.web": "10"},
        {"slug": "old", "sku": "OLD-2", "kind": "MEMBERSHIP", "name_en": "Renamed"},
        {**NEW, "slug": "Bad Slug", "sku": "X-1"},
        {**NEW, "slug": "lost", "sku": "LOST-1", "category": "nowhere"},
        {**NEW, "slug": "other", "sku": "OLD-1"},
        {**NEW, "slug": "other", "sku": "GIFT-50"},
        {**NEW, "slug": "member", "sku": "M-30", "kind": "MEMBERSHIP", "face_value": "", "membership_days": "30"},
    ]
    before = await fingerprint()
    told = await sent(web, product_files.written(rows))

    assert told["productCheck"] == {
        "rows": "10", "new": "3", "changed": "0", "unchanged": "0", "refused": "7", "products": "2",
        "encoding": "UTF-8", "format": "CSV",
    }  # fmt: skip
    assert [(one["row"], one["column"], one["code"]) for one in nodes(told["problems"])] == [
        ("3", "Price web", "SCIENTIFIC_NOTATION"),
        ("5", "Price web", "ABOVE_LIST"),
        ("6", "Membership days", "REQUIRED"),
        ("7", "Address", "BAD_SLUG"),
        ("8", "Category", "UNKNOWN_VALUE"),
        ("9", "SKU", "DUPLICATE_IN_FILE"),
        ("10", "SKU", "DUPLICATE_IN_FILE"),
    ]
    assert nodes(told["problems"])[4]["message"] == "There is no such thing. Known: games."
    assert [(one["line"], one["slug"], one["act"]) for one in nodes(told["plans"])] == [
        ("2", "gift", "NEW"), ("11", "member", "NEW"),
    ]  # fmt: skip
    found = changed(before, await fingerprint())
    assert not {name for name in found if name.startswith(("product", "variant", "channel"))} - {"product_plan"}
    mended = table.read(await fetched(web, told["id"]))
    assert (mended.head[:4], len(mended.rows)) == (["Line", "Problem in", "Problem", "slug"], 7)
    resent = await sent(web, table.write(TableFormat.XLSX, mended.head, [row for _, row in mended.rows]))
    assert (resent["productCheck"]["refused"], resent["productCheck"]["format"]) == ("6", "XLSX")

    job = (await web.office(IMPORT, id=told["id"]))["importProducts"]
    assert (await web.office(IMPORT, id=told["id"]))["importProducts"]["id"] == job["id"]
    await drain()

    done = (await web.office(JOB, id=job["id"]))["job"]
    assert (done["state"], done["productImport"]) == ("SUCCEEDED", {"products": "2", "done": "2", "refused": "0"})
    assert done["check"] == {"id": told["id"]}
    assert {one["outcome"] for one in nodes(done["plans"])} == {"DONE"}
    gift = await Product.get(slug="gift")
    assert (gift.state, gift.art_glyph) == (ProductState.DRAFT, "gamepad")
    made = await Variant.filter(product_id=gift.id).order_by("position").values_list("sku", "face_value_minor")
    assert [tuple(one) for one in made] == [("GIFT-50", 5000), ("GIFT-200", 20000)]
    price = await ChannelPrice.get(variant__sku="GIFT-50")
    assert (price.list_minor, price.price_minor) == (4850, 4850)
    assert not await Product.filter(slug__in=["other", "lost"]).exists()
    assert (await Product.get(id=standing.product_id)).version == 1
    assert await AuditEntry.filter(action="product.created").count() == 2
    again = await sent(web, product_files.written([NEW, rows[2]]))
    assert (again["productCheck"]["unchanged"], again["productCheck"]["refused"]) == ("2", "0")


async def test_an_edit_shows_each_cell_and_leaves_the_rest(web: Client) -> None:
    old = await catalog.product(slug="old", name="Before")
    one = await catalog.variant(of=old, sku="A-1", price=1000, list_price=1500)
    carriers = AccountRules(carriers=(Carrier.MOBILE,))
    topup = await catalog.variant(of=old, sku="A-2", position=1, kind=FulfilmentKind.TOPUP, rules=carriers)
    listed = await sent(
        web, product_files.written([{"slug": "old", "sku": "A-1", "name_en": "After", "price.web": "9.5", "cap": ""}])
    )

    (plan,) = nodes(listed["plans"])
    assert [tuple(change.values()) for change in plan["changes"]] == [
        (None, None, "Product (English)", "Before", "After"),
        ("2", "A-1", "Price web", "10.00", "9.5"),
    ]
    await web.office(IMPORT, id=listed["id"])
    await drain()

    names = {row.locale: row.name for row in await ProductTranslation.filter(product_id=old.id)}
    assert names == {"zh-CN": "Before", "en": "After"}
    price = await ChannelPrice.get(variant_id=one.id)
    assert (price.list_minor, price.price_minor) == (1500, 950)
    assert await Variant.filter(product_id=old.id, state="ACTIVE").count() == 2
    assert (await Variant.get(id=topup.id)).account_rules == topup.account_rules is not None
    assert (await Product.get(id=old.id)).state is ProductState.PUBLISHED
    (edit,) = await AuditEntry.filter(action="product.updated")
    assert edit.actor.startswith("staff:")
    assert edit.diff is not None
    assert set(edit.diff) == {"name", "variants"}


@pytest.mark.parametrize("meanwhile", ["edited", "priced", "taken"])
async def test_what_somebody_changed_meanwhile_is_left_alone(web: Client, meanwhile: str) -> None:
    goods = {}
    for slug in ("old", "other"):
        goods[slug] = await catalog.variant(of=await catalog.product(slug=slug, name="Before"), price=1000)
    edits = [{"slug": slug, "sku": one.sku, "name_en": "Mine", "price.web": "9"} for slug, one in goods.items()]
    rows = [NEW, {**NEW, "slug": "gift-2", "sku": "G-2"}] if meanwhile == "taken" else edits
    told = await sent(web, product_files.written(rows))
    old = goods["old"]
    if meanwhile == "edited":
        await Product.filter(id=old.product_id).update(version=2)
        await ProductTranslation.filter(product_id=old.product_id, locale="en").update(name="Theirs")
    elif meanwhile == "priced":
        await ChannelPrice.filter(variant_id=old.id).update(price_minor=800)
    else:
        await catalog.variant(of=await catalog.product(slug="gift", name="Theirs"), sku="GIFT-50", price=800)

    job = (await web.office(IMPORT, id=told["id"]))["importProducts"]
    await drain()

    done = (await web.office(JOB, id=job["id"]))["job"]
    assert done["productImport"] == {"products": "2", "done": "1", "refused": "1"}
    (problem,) = nodes(done["problems"])
    assert (problem["row"], problem["code"]) == ("2", "CHANGED_MEANWHILE")
    touched = "gift" if meanwhile == "taken" else "old"
    names: Any = (
        await ProductTranslation.filter(product__slug=touched).order_by("locale").values_list("name", flat=True)
    )
    assert names == {"edited": ["Theirs", "Before"], "priced": ["Before"] * 2, "taken": ["Theirs"] * 2}[meanwhile]
    prices: Any = await ChannelPrice.filter(variant__product__slug=touched).values_list("price_minor", flat=True)
    assert prices == [1000 if meanwhile == "edited" else 800]
    assert await Product.filter(version__gt=1).count() == (0 if meanwhile == "taken" else 1 + (meanwhile == "edited"))
    assert await Product.exists(slug="gift-2") is (meanwhile == "taken")


async def test_an_import_that_was_killed_goes_on_where_it_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{**NEW, "slug": f"gift-{n}", "sku": f"G-{n}"} for n in range(8)]
    clerk = Caller(staff_id=(await accounts.staff()).id)
    check = await product_files.checked(product_files.written(rows), by=clerk)
    job = await product_files.waiting_import(check, by=clerk)
    follow, times = following_plans.follow, 0

    async def killed(*args: Any, **named: Any) -> Product:
        nonlocal times
        times += 1
        made = await follow(*args, **named)
        if times == 4:
            raise asyncio.CancelledError
        return made

    monkeypatch.setattr(import_products, "follow", killed)
    with pytest.raises(asyncio.CancelledError):
        await service.run_product_import(job.id, delivery=await tasks.delivery())
    assert await Product.all().count() == await ProductPlan.filter(outcome=PlanOutcome.DONE).count() == 3

    again = [await tasks.delivery() for _ in range(3)]
    await asyncio.gather(*(service.run_product_import(job.id, delivery=one) for one in again))
    await service.run_product_import(job.id, delivery=await tasks.delivery())

    await job.refresh_from_db()
    assert (job.state, job.result) == (JobState.SUCCEEDED, {"products": 8, "done": 8, "refused": 0})
    assert await Product.all().count() == await AuditEntry.filter(action="product.created").count() == 8


@pytest.mark.parametrize(
    ("content", "failure", "column"),
    [
        (b"slug,sku,colour\na,b,red\n", "UNKNOWN_HEADING", "colour"),
        (b"slug,slug,sku\na,a,b\n", "UNKNOWN_HEADING", "slug"),
        (b"slug,name_en\na,b\n", "MISSING_HEADING", "SKU"),
        ("网址标识,名字\na,b\n".encode("gb18030"), "UNKNOWN_HEADING", "名字"),
        (b"PK\x03\x04 a workbook", "BROKEN_WORKBOOK", None),
        (b"", "EMPTY_FILE", None),
    ],
)
async def test_a_file_that_is_no_list_of_products_says_why(content: bytes, failure: str, column: str | None) -> None:
    job = await product_files.checked(content)
    assert (job.state, job.failure) == (JobState.FAILED, failure)
    said = await JobProblem.filter(job=job).values_list("row", "heading")
    assert said == ([(1, column.lower() if column == "SKU" else column)] if column else [])
    assert not await ProductPlan.exists()
    assert await Job.filter(state=JobState.FAILED).count() == 1


async def test_a_product_on_sale_is_not_made_unsaleable(web: Client) -> None:
    old = await catalog.product(slug="old", name="Before")
    await catalog.variant(of=old, sku="A-1", price=1000)
    part = await catalog.variant(price=1000)
    bundle = await catalog.bundle([(part, 2)], price=1500)
    whole, said = await Product.get(id=bundle.product_id), {"name_en": "Dearer"}
    told = await sent(
        web,
        product_files.written(
            [
                {"slug": "old", "sku": "A-1", "name_en": " ", "price.web": "10.00", "list.web": "10"},
                {"slug": whole.slug, "sku": bundle.sku, "price.web": "20.01", "list.web": "30", **said},
                {"slug": whole.slug, "sku": "PART-2", "price.web": "1", "list.web": "1", **said},
            ]
        ),
    )
    assert [(one["row"], one["code"]) for one in nodes(told["problems"])] == [
        ("2", "NOT_PUBLISHABLE"), ("3", "PRICED_ABOVE_PARTS"), ("4", "BAD_KIND"),
    ]  # fmt: skip
    assert told["productCheck"]["products"] == "0"
    assert not await Product.filter(version__gt=1).exists()
