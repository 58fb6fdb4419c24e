"""Cursors of lists are anybody's to forge: each place in them is checked like any other input."""

import base64
import json
import logging
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from backend import api
from backend.core import crypto, ids
from backend.domain.redemption.models import VoucherUse
from backend.domain.tasks.models import Job, JobKind
from backend.schema.doors import Door
from tests.api.conftest import Client
from tests.make import accounts, catalog, product_files
from tests.make.world import world

ARGUMENTS = "first: $first, after: $after"
PAGE = f"({ARGUMENTS}) {{ edges {{ cursor }} pageInfo {{ endCursor }} }}"
NAMED = (
    "alerts",
    "auditLog",
    "campaigns",
    "variants",
    "deliveries",
    "flashSales",
    "messages",
    "jobs",
    "batches",
    "cases",
    "coupons",
    "buyingGroups",
    "giftCardBatches",
    "giftCards",
    "groupOffers",
    "invoices",
    "ledgerAccounts",
    "ledgerEntries",
    "manualTasks",
    "mediaPictures",
    "partners",
    "people",
    "priceLists",
    "referralPrograms",
    "referrals",
    "searchTerms",
    "sharedCodes",
    "staff",
    "synonymGroups",
    "tierMoves",
    "suppliers",
    "supplierOffers",
    "supplierOrders",
    "webhookEndpoints",
    "webhookMessages",
)
# Every list with pages of both doors, and the sorts that give it other cursors.
LISTS: dict[Door, dict[str, str]] = {
    Door.STOREFRONT: {
        **{
            f"products {sort}": f"{{ list: products(sort: {sort}, {ARGUMENTS}) {{ edges {{ cursor }} }} }}"
            for sort in ("FEATURED", "NEWEST", "PRICE_LOW", "PRICE_HIGH")
        },
        "in stock": "{ list: products(filter: {inStock: true}, first: $first, after: $after) { edges { cursor } } }",
        "bundles": f"{{ list: bundles{PAGE} }}",
        **{
            f"search {sort}": f'{{ list: search(text: "Product", sort: {sort}, {ARGUMENTS}) {{ edges {{ cursor }} }} }}'
            for sort in ("RELEVANCE", "NEWEST", "PRICE_LOW", "PRICE_HIGH")
        },
        "myGroups": f"{{ list: myGroups{PAGE} }}",
        "invitedFriends": f"{{ list: invitedFriends{PAGE} }}",
        "orders": f"{{ of: me {{ list: orders{PAGE} }} }}",
        "coupons": f"{{ of: me {{ list: coupons{PAGE} }} }}",
        "couponCentre": f"{{ list: couponCentre{PAGE} }}",
        "inbox": f"{{ of: me {{ list: inbox{PAGE} }} }}",
        "wallet": f"{{ within: me {{ of: wallet {{ list: entries{PAGE} }} }} }}",
        "entitlements": f"{{ of: me {{ list: entitlements{PAGE} }} }}",
    },
    Door.ADMIN: {
        **{
            f"products {sort}": f"{{ list: products(sort: {sort}, {ARGUMENTS}) {{ edges {{ cursor }} }} }}"
            for sort in ("UPDATED", "NAME")
        },
        **{
            f"orders {sort}": f"{{ list: orders(sort: {sort}, {ARGUMENTS}) {{ edges {{ cursor }} }} }}"
            for sort in ("NEWEST", "OLDEST")
        },
        **{name: f"{{ list: {name}{PAGE} }}" for name in NAMED},
        **{
            name: f"{{ list: {name}(partnerId: $id, first: $first, after: $after) {{ edges {{ cursor }} }} }}"
            for name in ("partnerPrices", "partnerCredits")
        },
        "walletEntries": (
            '{ list: walletEntries(personId: $id, currency: "CNY", first: $first, after: $after) { edges { cursor } } }'
        ),
        **{
            name: f"{{ list: {name}(couponId: $id, first: $first, after: $after) {{ edges {{ cursor }} }} }}"
            for name in ("couponBatches", "couponHolders", "couponUses")
        },
        "flashRehearsals": (
            "{ list: flashRehearsals(saleId: $id, first: $first, after: $after) { edges { cursor } } }"
        ),
        "campaignSimulations": (
            "{ list: campaignSimulations(campaignId: $id, first: $first, after: $after) { edges { cursor } } }"
        ),
        "seats": "{ list: seats(sharedCodeId: $id, first: $first, after: $after) { edges { cursor } } }",
        "redemptions": "{ list: redemptions(storeId: $id, first: $first, after: $after) { edges { cursor } } }",
        "pricedVariants": (
            "{ list: pricedVariants(channelId: $id, first: $first, after: $after) { edges { cursor } } }"
        ),
        "problems": f"{{ of: job(id: $id) {{ list: problems{PAGE} }} }}",
        "plans": f"{{ of: job(id: $id) {{ list: plans{PAGE} }} }}",
        "imports": f"{{ of: batch(id: $id) {{ list: imports{PAGE} }} }}",
    },
}
INTEGERS = (-1, 0, 2**31, -(2**63), 2**63 - 1, 2**63, 2**64 - 1, 1.5, True, "1")
TEXTS = ("", "\0", "a\0b", "'; DROP TABLE code; --", "%", "\U0001f4a5", "x" * 300, "\ud800")
TIMES = (
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999-14:00", "2026-01-01T00:00:00", "2026-01-01", "now",
    "infinity", "2026-W01",
)  # fmt: skip
IDS = ("", "x", "0" * 32, "f" * 32, "{" + str(ids.new()) + "}", "urn:uuid:" + str(ids.new()), "\0" * 32, "０" * 32)
WHOLE: tuple[Any, ...] = ([], {}, None, "x", 5, [[]], [None, None], ["a"] * 50)
# Where not every cursor is tried, one in so many is, others of each list.
SHARE = 5


def forged(cursor: str) -> Iterator[str]:
    """A true cursor with one part exchanged for each bad one, and things that are no cursor at all."""
    parts = json.loads(crypto.decode(cursor))
    for place, part in enumerate(parts):
        value: Any
        for value in (*INTEGERS, *TEXTS, *TIMES, *IDS, None, [], {}):
            if type(value) is not type(part) or value != part:
                yield encoded([*parts[:place], value, *parts[place + 1 :]])
    for whole in (*WHOLE, parts[:-1], [*parts, 1]):
        yield encoded(whole)
    yield from (cursor[:-1], cursor + "=", cursor + "A", f" {cursor}", cursor.lower() + "!", "é", "=" * 100, "+/+/")


def encoded(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.soak)], ids=["some", "every"])
@pytest.mark.parametrize("door", LISTS)
async def test_forged_cursors(door: Door, every: bool, web: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger("strawberry.execution"), "disabled", True)
    of = await world(2)
    await web.wear(of.customer if door is Door.STOREFRONT else await accounts.staff())
    id = {"problems": ids.public("job", of.job.id), "imports": ids.public("bat", of.batch.id)}
    id["plans"] = ids.public("job", (await product_files.plain_check(2)).id)
    id["redemptions"] = ids.public("sto", (await VoucherUse.all().order_by("-id"))[0].store_id or ids.new())
    id["seats"] = ids.public("shc", of.shared.id)
    id["pricedVariants"] = ids.public("chn", (await catalog.channel()).id)
    id |= dict.fromkeys(("partnerPrices", "partnerCredits"), ids.public("ptn", of.program.partner.id))
    id |= dict.fromkeys(("couponBatches", "couponHolders", "couponUses"), ids.public("cpn", of.coupon.id))
    simulated = await Job.filter(kind=JobKind.CAMPAIGN_SIMULATION).order_by("-id").first()
    assert simulated is not None
    id["campaignSimulations"] = ids.public("cmp", simulated.subject_id or ids.new())
    rehearsed = await Job.filter(kind=JobKind.FLASH_REHEARSAL).order_by("-id").first()
    assert rehearsed is not None
    id["flashRehearsals"] = ids.public("fls", rehearsed.subject_id or ids.new())
    id["walletEntries"] = ids.public("cus", of.customer.id)
    wrong = []
    for place, (name, body) in enumerate(LISTS[door].items()):
        declared = "$first: Int!, $after: String" + (", $id: ID!" if name in id else "")
        query = f"query({declared}) {body}"
        variables = {"first": 1, **({"id": id[name]} if name in id else {})}

        async def ask(query: str = query, **given: Any) -> dict[str, Any]:
            raw = json.dumps({"query": query, "variables": {**variables, **given}})  # noqa: B023 - called at once
            answer = await web.post(f"/graphql/{door.value}", content=raw, headers={"content-type": "application/json"})
            told: dict[str, Any] = answer.json()
            return told

        found = (await ask())["data"]
        (edge,) = ((found.get("within") or found).get("of") or found)["list"]["edges"]
        for cursor in islice(forged(edge["cursor"]), 0 if every else place % SHARE, None, 1 if every else SHARE):
            told = await ask(after=cursor)
            codes = {error["extensions"]["code"] for error in told.get("errors", [])}
            if codes - {"BAD_INPUT", "BAD_REQUEST"}:
                wrong.append(f"{name} {codes} {cursor if len(cursor) < 9 else crypto.decode(cursor)!r}")
        for first in (0, -1, 101, 2**31 - 1):
            told = await ask(first=first)
            assert told["errors"][0]["extensions"]["code"] == "BAD_INPUT", (name, first)
    assert wrong == []


@pytest.mark.parametrize("door", LISTS)
def test_every_list_with_pages_is_tried(door: Door) -> None:
    paged = {
        name
        for kind in api.schema(door)._schema.type_map.values()
        for name, field in getattr(kind, "fields", {}).items()
        if {"first", "after"} <= set(getattr(field, "args", {}))
    }
    assert {name for name in paged if any(f"{name}(" in body for body in LISTS[door].values())} == paged
