"""Many products are changed in one call: each by itself, at the version that was read, and back again."""

import asyncio
from typing import Any

import pytest_asyncio

from backend.core import ids
from backend.core.many import MOST as MOST_PRODUCTS
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts.permissions import Permission, Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import Product, ProductState
from tests.api.conftest import Client
from tests.make import accounts, catalog, people

ITEM = "products { id outcome code product { version state category { id } } }"
STATES = f"""mutation($products: [ProductStateInput!]!) {{ setProductStates(input: {{products: $products}}) {{
  __typename ... on ProductsChanged {{ {ITEM} }} ... on UserError {{ code path }} }} }}"""
MOVE = f"""mutation($products: [ProductCategoryInput!]!) {{ moveProducts(input: {{products: $products}}) {{
  __typename ... on ProductsChanged {{ {ITEM} }} ... on UserError {{ code path }} }} }}"""


@pytest_asyncio.fixture(autouse=True)
async def ready(web: Client) -> None:
    await web.wear(await accounts.staff(Role.MARKETER))


async def product(state: ProductState, *, priced: bool = True) -> Product:
    made = await catalog.product(state=state)
    if priced:
        await catalog.variant(of=made)
    return made


def asked(row: Product, state: str, version: int = 1) -> dict[str, Any]:
    return {"id": ids.public("prd", row.id), "version": version, "state": state}


async def states(web: Client, *products: dict[str, Any]) -> Any:
    return (await web.office(STATES, products=list(products)))["setProductStates"]


async def move(web: Client, *products: dict[str, Any]) -> Any:
    return (await web.office(MOVE, products=list(products)))["moveProducts"]


def told(answer: Any) -> list[tuple[str, str | None, str | None]]:
    return [(one["outcome"], one["code"], one["product"] and one["product"]["state"]) for one in answer["products"]]


async def test_each_is_answered_for_by_itself(web: Client) -> None:
    draft, bare, shown = [
        await product(ProductState.DRAFT),
        await product(ProductState.DRAFT, priced=False),
        await product(ProductState.PUBLISHED),
    ]
    gone, changed = await product(ProductState.ARCHIVED), await product(ProductState.DRAFT)
    nothing = {"id": "prd_x", "version": 1, "state": "PUBLISHED"}
    wanted = [asked(row, "PUBLISHED") for row in (draft, bare, shown, gone)]
    answer = await states(web, *wanted, asked(changed, "PUBLISHED", version=7), nothing)
    assert told(answer) == [
        ("DONE", None, "PUBLISHED"),
        ("REFUSED", "NOT_PUBLISHABLE", "DRAFT"),
        ("UNCHANGED", None, "PUBLISHED"),
        ("REFUSED", "NOT_PUBLISHABLE", "ARCHIVED"),
        ("REFUSED", "VERSION_CONFLICT", "DRAFT"),
        ("REFUSED", "PRODUCT_UNKNOWN", None),
    ]
    rows = {row.id: (row.state, row.version) for row in await Product.all()}
    assert rows[draft.id] == (ProductState.PUBLISHED, 2)
    assert all(rows[row.id] == (row.state, 1) for row in (bare, shown, gone, changed))
    (entry,) = await AuditEntry.all()
    assert (entry.action, entry.target) == ("product.published", ids.public("prd", draft.id))
    assert await OutboxMessage.filter(topic="catalogue.changed").count() == 1


async def test_into_the_archive_and_back_to_the_shelf(web: Client) -> None:
    row = await product(ProductState.PUBLISHED)
    for version, state in enumerate(("ARCHIVED", "DRAFT", "PUBLISHED"), start=1):
        (one,) = (await states(web, asked(row, state, version)))["products"]
        assert (one["outcome"], one["product"]["state"], one["product"]["version"]) == ("DONE", state, version + 1)
    acts = [entry.action for entry in await AuditEntry.all().order_by("id")]
    assert acts == ["product.archived", "product.restored", "product.published"]


async def test_what_somebody_changed_meanwhile_is_not_taken_back(web: Client) -> None:
    rows = [await product(ProductState.PUBLISHED) for _ in range(3)]
    done = await states(web, *(asked(row, "DRAFT") for row in rows))
    assert {one["product"]["version"] for one in done["products"]} == {2}
    await states(web, asked(rows[1], "ARCHIVED", version=2))
    undone = await states(web, *(asked(row, "PUBLISHED", version=2) for row in rows))
    assert told(undone) == [
        ("DONE", None, "PUBLISHED"),
        ("REFUSED", "VERSION_CONFLICT", "ARCHIVED"),
        ("DONE", None, "PUBLISHED"),
    ]


async def test_two_at_once_are_one(web: Client) -> None:
    rows = [await product(ProductState.DRAFT) for _ in range(5)]
    wanted = [asked(row, "PUBLISHED") for row in rows]
    answers = await asyncio.gather(states(web, *wanted), states(web, *reversed(wanted)))
    outcomes = sorted(one["outcome"] for answer in answers for one in answer["products"])
    assert outcomes == ["DONE"] * 5 + ["REFUSED"] * 5
    assert await AuditEntry.filter(action="product.published").count() == 5


async def test_into_another_category(web: Client) -> None:
    here, there = await catalog.category("games"), await catalog.category("music")
    rows = [await product(ProductState.PUBLISHED), await product(ProductState.DRAFT, priced=False)]
    to = {"categoryId": ids.public("cat", there.id)}
    wanted = [{"id": ids.public("prd", row.id), "version": 1, **to} for row in rows]
    unknown = await move(web, wanted[0], {**wanted[1], "categoryId": ids.public("cat", ids.new())})
    assert (unknown["code"], unknown["path"]) == ("INVALID_INPUT", ["input", "products", "1", "categoryId"])
    assert {row.category_id for row in await Product.all()} == {here.id}

    answer = await move(web, *wanted)
    assert {one["product"]["category"]["id"] for one in answer["products"]} == {to["categoryId"]}
    back = [{**one, "version": 2, "categoryId": ids.public("cat", here.id)} for one in wanted]
    assert {one["outcome"] for one in (await move(web, *back))["products"]} == {"DONE"}
    assert {row.category_id for row in await Product.all()} == {here.id}


async def test_lists_that_are_none(web: Client) -> None:
    row = await product(ProductState.DRAFT)
    one = asked(row, "PUBLISHED")
    many = [{**one, "id": ids.public("prd", ids.new())} for _ in range(MOST_PRODUCTS + 1)]
    for wanted in ([], [one, one], many):
        answer = await states(web, *wanted)
        assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["input", "products"])
    assert (await Product.get(id=row.id)).state is ProductState.DRAFT


async def test_who_may_write_may_not_publish(web: Client) -> None:
    await web.wear(await people.staff_with(await people.role_with(Permission.CATALOG_READ, Permission.CATALOG_WRITE)))
    row = await product(ProductState.DRAFT)
    asked_for = {"query": STATES, "variables": {"products": [asked(row, "PUBLISHED")]}}
    answer = (await web.post("/graphql/admin", json=asked_for)).json()
    assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert (await Product.get(id=row.id)).state is ProductState.DRAFT
