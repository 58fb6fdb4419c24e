"""Staff keep views of lists under names: each their own, some shared; nobody sees those of a list not theirs."""

import asyncio
from typing import Any

from backend.domain.accounts.permissions import Role
from backend.domain.accounts.views import MOST_VIEWS, READS, ListScreen, SavedView
from backend.domain.audit.models import AuditEntry
from tests.api.conftest import Client
from tests.make import accounts

SAVE = """mutation($input: SaveViewInput!) { saveView(input: $input) { __typename
  ... on SavedView { id name view shared own removable } ... on UserError { code path } } }"""
SHOWN = """query($screen: ListScreen!) {
  savedViews(screen: $screen) { id name view own removable keeper { name } } }"""
REMOVE = "mutation($id: ID!) { removeView(id: $id) { __typename ... on UserError { code } } }"


async def save(web: Client, name: str, **more: Any) -> dict[str, Any]:
    asked = {"screen": "ORDERS", "name": name, "view": "state=PAID", **more}
    told: dict[str, Any] = (await web.office(SAVE, input=asked))["saveView"]
    return told


async def shown(web: Client, screen: str = "ORDERS") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await web.office(SHOWN, screen=screen))["savedViews"]
    return found


async def test_the_same_name_is_the_same_view(web: Client) -> None:
    await web.wear(await accounts.staff(Role.SUPPORT))
    first = await save(web, "  Paid   ones ")
    again = await save(web, "Paid ones", view="state=PAID&columns=number", shared=True)
    assert (first["name"], again["id"]) == ("Paid ones", first["id"])
    (view,) = await shown(web)
    assert (view["view"], view["own"]) == ("state=PAID&columns=number", True)
    acts = await AuditEntry.filter(action="view.saved").order_by("id")
    assert [entry.diff for entry in acts] == [
        {"name": [None, "Paid ones"], "shared": [None, False]},
        {"name": ["Paid ones", "Paid ones"], "shared": [False, True]},
    ]


async def test_colleagues_see_what_is_shared_of_the_lists_they_see(web: Client) -> None:
    support = await accounts.staff(Role.SUPPORT)
    await web.wear(support)
    mine, ours = await save(web, "Mine"), await save(web, "Ours", shared=True)

    await web.wear(await accounts.staff(Role.FINANCE))
    (view,) = await shown(web)
    assert (view["name"], view["own"], view["removable"]) == ("Ours", False, False)
    assert view["keeper"]["name"] == support.name
    for id in (mine["id"], ours["id"], "viw_x"):
        assert (await web.office(REMOVE, id=id))["removeView"]["code"] == "SAVED_VIEW_UNKNOWN"

    await web.wear(await accounts.staff(Role.MARKETER))
    assert await shown(web) == []
    assert (await save(web, "Curious"))["path"] == ["input", "screen"]
    assert await SavedView.all().count() == 2

    await web.wear(await accounts.staff(Role.OWNER))
    assert [view["name"] for view in await shown(web)] == ["Ours"]
    assert (await web.office(REMOVE, id=mine["id"]))["removeView"]["code"] == "SAVED_VIEW_UNKNOWN"
    assert (await web.office(REMOVE, id=ours["id"]))["removeView"]["__typename"] == "ViewRemoved"
    assert [row.name for row in await SavedView.all()] == ["Mine"]


async def test_there_is_an_end_to_them_however_many_come_at_once(web: Client) -> None:
    await web.wear(await accounts.staff(Role.SUPPORT))
    told = await asyncio.gather(*(save(web, f"View {number}") for number in range(MOST_VIEWS + 5)))
    assert [one.get("code") for one in told].count("INVALID_INPUT") == 5
    assert await SavedView.all().count() == MOST_VIEWS
    assert (await save(web, "View 0" if told[0]["__typename"] == "SavedView" else "View 9"))["id"]


async def test_what_is_no_view(web: Client) -> None:
    await web.wear(await accounts.staff(Role.SUPPORT))
    for name, view, path in (
        (" ", "state=PAID", "name"),
        ("x" * 41, "state=PAID", "name"),
        ("x", "", "view"),
        ("x", "x" * 1001, "view"),
        ("x", "a\nb", "view"),
    ):
        assert (await save(web, name, view=view))["path"] == ["input", path]
    assert not await SavedView.exists()
    assert not await AuditEntry.filter(action="view.saved").exists()


def test_every_list_says_who_sees_it() -> None:
    assert set(READS) == set(ListScreen)
