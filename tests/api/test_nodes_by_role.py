"""What staff find by its id and follow live is what their role's own screens show: every kind, every stream."""

import asyncio
import contextlib
import re

import pytest
from graphql import GraphQLObjectType

from backend import api
from backend.core import ids
from backend.domain.accounts.permissions import TABLE, Permission, Role
from backend.domain.suppliers.models import Supplier, SupplierDeposit
from backend.schema.doors import PERMISSION, Door
from backend.web.context import WebContext
from tests.api.conftest import Client
from tests.api.documents import Everything
from tests.api.test_permissions import call
from tests.api.test_sql_counts import arguments, roomy, roots
from tests.make import accounts, catalog, people, vault
from tests.make.aftersales import staff
from tests.make.world import world

__all__ = ["roomy"]

SCHEMA = api.schema(Door.ADMIN)._schema
ID = re.compile(r'"(?:\w+_)?id":\s*"(([a-z]{3})_[^"]+)"')
NODE = "query($id: ID!) { node(id: $id) { id } }"
P = Permission
# What each kind of thing takes, by the letters its ids begin with.
NEEDS = {
    **dict.fromkeys(("prd", "var", "cat", "med", "prl", "tir"), P.CATALOG_READ),
    **dict.fromkeys(("ord", "pay", "unt", "cod", "cas", "cus"), P.ORDERS_READ),
    **dict.fromkeys(("bat", "shc", "sea"), P.VAULT_READ),
    **dict.fromkeys(("ptn", "apc", "apk", "pcr", "whe", "whm"), P.PARTNERS_READ),
    **dict.fromkeys(("sup", "sof", "spo", "sdp"), P.SUPPLIERS_READ),
    **dict.fromkeys(("acc", "ent"), P.LEDGER_READ),
    "tmv": P.CONTACT_READ,
    "cmp": P.CAMPAIGNS_READ,
    "cpn": P.COUPONS_READ,
    "fls": P.FLASH_SALES_READ,
    "gcb": P.GIFT_CARDS_READ,
    "ivc": P.INVOICES_READ,
    "job": P.JOBS_READ,
    "dlv": P.DELIVERIES_READ,
    "mtk": P.MANUAL_READ,
}


def kinds() -> set[str]:
    """Every kind of thing that the door finds by its id."""
    return {prefix for module in api._modules(Door.ADMIN) for prefix in getattr(module, "NODES", {})}


def test_every_kind_says_what_it_takes() -> None:
    assert set(NEEDS) == kinds()


async def test_every_cell_of_nodes(roomy: Client) -> None:
    vault.bind_keys()
    await roomy.wear(await accounts.staff())
    given = await arguments(Door.ADMIN, await world(2))
    paid_in = await SupplierDeposit.create(
        supplier_id=(await Supplier.all().order_by("-id"))[0].id,
        amount_minor=1,
        currency="CNY",
        reason="test",
        idempotency_key="deposit",
        request_hash="-",
    )
    # No list shows what was paid in at a supplier: only who did it is told.
    known = {"sdp": ids.public("sdp", paid_in.id)}
    for name in roots(Door.ADMIN):
        answer = await roomy.post("/graphql/admin", json={"query": Everything(SCHEMA).query(name, given.get(name, ""))})
        assert "errors" not in answer.json(), (name, answer.text[:600])
        known |= {prefix: id for id, prefix in ID.findall(answer.text) if prefix in NEEDS}
    assert set(NEEDS) - set(known) == set(), "the test's shop has none of these"
    wrong: list[tuple[str, str]] = []
    for role in Role:
        await roomy.wear(await accounts.staff(role))
        wrong += [
            (role, prefix)
            for prefix, id in known.items()
            if await _found(roomy, id) is not (role in TABLE[NEEDS[prefix]])
        ]
    for permission in sorted(set(NEEDS.values())):
        others = await people.role_with(*(set(P) - {permission}), name=f"All but {permission}")
        await roomy.wear(await people.staff_with(others))
        wrong += [
            (permission, prefix)
            for prefix, id in known.items()
            if await _found(roomy, id) is not (NEEDS[prefix] is not permission)
        ]
    assert wrong == []


async def _found(web: Client, id: str) -> bool:
    return (await web.office(NODE, id=id))["node"] is not None


def streams() -> list[tuple[str, Permission]]:
    """What can be followed, and what each takes."""
    root = SCHEMA.subscription_type
    assert isinstance(root, GraphQLObjectType)
    return [
        (name, field.extensions["strawberry-definition"].metadata[PERMISSION]) for name, field in root.fields.items()
    ]


@pytest.mark.parametrize("role", Role)
async def test_every_cell_of_streams(db: str, redis: object, role: Role) -> None:
    channel, caller = await catalog.channel(), await staff(role)
    root = SCHEMA.subscription_type
    assert root is not None
    assert streams()
    for name, permission in streams():
        context = WebContext(
            door=Door.ADMIN,
            caller=caller,
            locale="en",
            channel_id=channel.id,
            address="",
            user_agent="",
            secure=False,
            streams=True,
        )
        query = f"subscription {{ {call(name, root.fields[name])} }}"
        stream = await api.schema(Door.ADMIN).subscribe(query, context_value=context)
        async with contextlib.aclosing(stream):
            # Whoever may follow is told something, or that there is nothing of this id.
            told = await asyncio.wait_for(anext(stream, None), 45)
        codes = {(error.extensions or {}).get("code") for error in told.errors or ()} if told is not None else set()
        assert ("FORBIDDEN" in codes) is (role not in TABLE[permission]), (name, codes)
