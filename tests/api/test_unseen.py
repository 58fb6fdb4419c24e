"""What a role may not see it finds nowhere: every guarded field of the admin door, by every path that leads there."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from graphql import GraphQLObjectType

from backend import api
from backend.core import database, ids
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Permission
from backend.domain.campaigns.models import Campaign
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, Variant
from backend.domain.orders.models import OrderUnit
from backend.domain.privacy.models import DataExport
from backend.domain.promotions.models import Promotion
from backend.schema.doors import PERMISSION, Door
from tests.api.conftest import Client
from tests.api.documents import Everything, Towards
from tests.api.test_sql_counts import arguments, roomy, roots
from tests.make import accounts, catalog, paid, people, supplier, vault
from tests.make.world import World, world

__all__ = ["roomy"]

SCHEMA = api.schema(Door.ADMIN)._schema
Field = tuple[str, str]
# In words of the graph: what the shop pays, and what is left of what it takes.
ABOUT_COST = re.compile(r"cost|margin", re.IGNORECASE)
# What marketers say themselves, and what a campaign may give away: nothing of what the shop pays.
THEIR_OWN = {
    ("CampaignStops", "marginBps"),
    ("PromotionRule", "marginFloorBps"),
    ("PieceExposure", "cost"),
    ("CampaignExposure", "cost"),
    ("CampaignNeeded", "cost"),
}
# Amounts that nothing else in the test's shop has.
COST, OFFERED, AGREED = 71_317, 61_723, 51_971
AMOUNTS = re.compile(
    r"\b(?:" + "|".join(f"{one}|{one // 100}\\.{one % 100:02}" for one in (COST, OFFERED, AGREED)) + r")\b"
)


def guarded() -> dict[Field, Permission]:
    """Each field that takes a permission beyond that of the question it is in, and which."""
    found: dict[Field, Permission] = {}
    for kind in SCHEMA.type_map.values():
        if not isinstance(kind, GraphQLObjectType) or kind.name.startswith("__"):
            continue
        if kind in (SCHEMA.query_type, SCHEMA.mutation_type, SCHEMA.subscription_type):
            continue
        for name, field in kind.fields.items():
            permission = field.extensions["strawberry-definition"].metadata.get(PERMISSION)
            if ABOUT_COST.search(name) and (kind.name, name) not in THEIR_OWN:
                # Whatever is called so is one, however it is kept back.
                permission = Permission.COST_READ
            if permission is not None:
                found[kind.name, name] = permission
    return found


GUARDED = guarded()


def seen(value: Any) -> Iterator[tuple[Field, Any]]:
    """Every field of an answer with its value, as the types in it say."""
    if isinstance(value, list):
        for one in value:
            yield from seen(one)
    elif isinstance(value, dict) and "__typename" in value:
        kind = value["__typename"]
        for alias, inner in value.items():
            yield (kind, alias.removeprefix(f"{kind}_")), inner
            yield from seen(inner)


async def asked(web: Client, of: World, fields: set[Field]) -> dict[Field, list[Any]]:
    """What each of these fields answers on every path from every question, null where the question is refused."""
    given, found = await arguments(Door.ADMIN, of), defaultdict[Field, list[Any]](list)
    for name in roots(Door.ADMIN):
        document = Towards(SCHEMA, fields).query(name, given.get(name, ""))
        if not document:
            continue
        answer = (await web.post("/graphql/admin", json={"query": document})).json()
        codes = {error["extensions"]["code"] for error in answer.get("errors", [])}
        assert codes <= {"FORBIDDEN"}, (name, answer["errors"])
        for field, value in seen((answer["data"] or {}).get(name)):
            if field in fields:
                found[field].append(value)
    return found


SET_OFFER = """mutation ($input: SupplierOfferInput!) { setOffer(input: $input) {
    __typename ... on UserError { code path } } }"""


async def _shop_that_spends(web: Client) -> World:
    """A world, and beside it goods whose costs are unmistakable: sold, offered, agreed on, asked about."""
    made = await world(2)
    variant = await catalog.variant(price=99_900)
    batch = await vault.batch(variant, codes=4, cost=COST)
    sold = await paid.delivered([(variant, 1)])
    by_hand = await catalog.variant(kind=FulfilmentKind.MANUAL)
    await Variant.filter(id=by_hand.id).update(account_format=AccountFormat.GAME_ID)
    await paid.delivered([(by_hand, 1)], account="ranger4711")
    await Customer.filter(id=made.customer.id).update(phone="+8613900004711", birthday_month=5)
    await DataExport.create(customer_id=made.customer.id, asked_by="system")
    topup = await supplier.topup()
    dear = await supplier.supplier("unmistakable")
    await supplier.unknown(await supplier.offer(dear, topup, cost_minor=OFFERED))
    terms = {
        "supplierId": ids.public("sup", dear.id),
        "variantId": ids.public("var", (await supplier.topup()).id),
        "supplierSku": "77",
        "cost": {"amount": f"{AGREED // 100}.{AGREED % 100:02}", "currency": "CNY"},
        "quota": 3,
        "priority": 10,
        "state": "ACTIVE",
    }
    assert (await web.office(SET_OFFER, input=terms))["setOffer"]["__typename"] == "SupplierOffer"
    campaign = (await Campaign.filter(live_version__gte=2).order_by("-id"))[0]
    gave = {"id": str((await Promotion.filter(campaign_id=campaign.id))[0].id), "minor": 1, "payers": {"SHOP": 1}}
    await database.execute(
        """UPDATE "order" SET facts = jsonb_set(facts, '{lines,0,promotions}', $2::jsonb),
           subtotal_minor = subtotal_minor + 1, discount_minor = discount_minor + 1 WHERE id = $1""",
        sold.id,
        json.dumps([gave]),
    )
    await OrderUnit.filter(cost_minor__isnull=False).update(bought_minor=COST, bought_currency="USD")
    return replace(made, batch=batch)


@pytest.fixture(autouse=True)
def _keys() -> None:
    vault.bind_keys()


async def test_no_path_leads_to_what_a_role_may_not_see(roomy: Client) -> None:
    await roomy.wear(await accounts.staff())
    made = await _shop_that_spends(roomy)
    found = await asked(roomy, made, set(GUARDED))
    unseen = {field for field in GUARDED if not any(value not in (None, []) for value in found[field])}
    assert unseen == set(), "nobody sees these here: the proof needs something to hide"
    for permission in sorted(set(GUARDED.values())):
        fields = {field for field, needed in GUARDED.items() if needed is permission}
        others = await people.role_with(*(set(Permission) - {permission}), name=f"All but {permission}")
        await roomy.wear(await people.staff_with(others))
        for field, values in (await asked(roomy, made, fields)).items():
            assert all(value is None for value in values), (field, permission)
        if permission is Permission.COST_READ:
            await _told_nowhere(roomy, made)


async def _told_nowhere(web: Client, of: World) -> None:
    """What goods cost is in no answer at all: in no text, no journal, no event. The books are a right of their own."""
    given = await arguments(Door.ADMIN, of)
    for name in roots(Door.ADMIN):
        if name.startswith("ledger"):
            continue
        document = Everything(SCHEMA).query(name, given.get(name, ""))
        answer = await web.post("/graphql/admin", json={"query": document})
        assert AMOUNTS.search(answer.text) is None, (name, AMOUNTS.search(answer.text))
