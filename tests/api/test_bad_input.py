"""Whatever is wrong with an argument: a typed refusal or a clear error, nothing broken, nothing changed."""

import json
import logging
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from redis.asyncio import Redis
from starlette.types import ASGIApp

from backend import api, app
from backend import settings as configuration
from backend.schema.doors import Door
from backend.web.context import forget_channel
from tests.api import counter as shop
from tests.api import (
    counter_alerts,
    counter_campaigns,
    counter_coupons,
    counter_flash,
    counter_groups,
    counter_invoices,
    counter_people,
    counter_shared,
    counter_simulations,
    counter_wallet,
)
from tests.api.conftest import Client, client_of
from tests.api.counter import GOOD, counter
from tests.api.spoiling import LONG, Spoiled, document, spoiled
from tests.api.unchanged import Fingerprint, changed, fingerprint
from tests.make import partners
from tests.make.provider import levers, provider, sandbox_process

__all__ = ["levers", "provider", "sandbox_process"]

PAGE = ("names", "summaries", "descriptions", "rules", "refundNotes", "art.label")
# People's own words are kept as they are, whatever they look like; only how long they are, and that they are there,
# is refused. Of everything else, exactly what is FINE is no mistake.
WORDS = {
    "register": ("input.password", "input.displayName"),
    "createProduct": tuple(f"input.{name}" for name in (*PAGE, "variants.0.names")),
    "updateProduct": tuple(f"input.{name}" for name in (*PAGE, "variants.0.names")),
    "composeBundle": tuple(f"input.{name}" for name in PAGE),
    "updateBundle": tuple(f"input.{name}" for name in PAGE),
    "createBatch": ("input.supplier", "input.purchaseOrder", "input.note"),
    "setBatchState": ("input.reason",),
    "setBatchStates": ("input.reason",),
    "rejectCases": ("input.answer",),
    "startImport": ("input.fileName",),
    "checkProductFile": ("input.fileName",),
    "exportProducts": ("input.filter.text",),
    "exportOrders": ("input.reason", "input.filter.text"),
    "exportPeople": ("input.reason", "input.filter.text"),
    "exportRedemptions": ("input.reason",),
    "exportAudit": (
        "input.reason",
        "input.filter.text",
        "input.filter.action",
        "input.filter.target",
    ),
    "replayDelivery": ("reason",),
    "refundUnits": ("input.reason",),
    "replaceUnit": ("input.reason",),
    "approveCase": ("input.answer",),
    "rejectCase": ("input.answer",),
    "retryRefund": ("input.reason",),
    "confirmPayment": ("input.reason",),
    "agreePayment": ("input.reason",),
    "redirectRefund": ("input.reason",),
    "recallBatch": ("input.reason",),
    "openClaim": ("input.words",),
    "makeGift": ("input.recipientName", "input.message"),
    "writeToClaim": ("input.words",),
    "answerCase": ("input.words",),
    "exportEvidence": ("input.reason",),
    "notePerson": ("input.words",),
    "setPreparedAnswer": ("input.titles", "input.words"),
    "replayWebhook": ("reason",),
    "setOffer": ("input.supplierSku",),
    "pauseSupplier": ("reason",),
    "resumeSupplier": ("reason",),
    "fundSupplier": ("input.reason",),
    "settleByHand": ("reason",),
    "createPartner": ("input.name",),
    "setPartner": ("input.name", "input.reason"),
    "createApiClient": ("input.name",),
    "setApiClient": ("input.name",),
    "retireApiKey": ("input.reason",),
    "creditPartner": ("input.reason",),
    "createPriceList": ("input.names",),
    "updatePriceList": ("input.names",),
    "createChannel": ("input.name",),
    "renameChannel": ("input.name",),
    "createMemberTier": ("input.names", "input.benefits"),
    "updateMemberTier": ("input.names", "input.benefits"),
    "completeManualTask": ("evidence", "note"),
    "refuseManualTask": ("reason",),
    "setCartLines": ("input.lines.0.account", "input.lines.0.server"),
    "mergeCart": ("input.lines.0.account", "input.lines.0.server"),
    "offerMediaPicture": ("input.fileName", "input.altTexts"),
    "describeMediaPicture": ("input.altTexts",),
    "setExchangeRate": ("input.reason",),
    "createCategory": ("input.names", "input.taglines"),
    "updateCategory": ("input.names", "input.taglines"),
    "addSynonyms": ("input.words",),
    "setMessageText": ("input.subject",),
    "setHelpText": ("input.title", "input.summary", "input.body"),
    "addStore": ("input.names",),
    "updateStore": ("input.names",),
    "updateSynonyms": ("input.words",),
    **counter_people.WORDS,
    **counter_alerts.WORDS,
    **counter_coupons.WORDS,
    **counter_flash.WORDS,
    **counter_invoices.WORDS,
    **counter_campaigns.WORDS,
    **counter_simulations.WORDS,
    **counter_wallet.WORDS,
    **counter_groups.WORDS,
    **counter_shared.WORDS,
}
FINE = {
    ("register", "input.phone", "String ''"),  # an empty field of a form is a field left out
    ("placeOrder", "input.fromCart", "missing"),  # not from the cart
    ("placeOrder", "input.contact.email", "String ''"),
    ("placeOrder", "input.contact.email", "String ' '"),
    ("placeOrder", "input.contact.phone", "String ''"),
    ("placeOrder", "input.contact.phone", "String ' '"),
    ("createBatch", "input.expiresOn", "Date '9999-12-31'"),
    ("createProduct", "input.variants", "empty list"),  # a draft lacks what it lacks
    ("createProduct", "input.variants.0.prices", "empty list"),
    ("updateProduct", "input.variants", "empty list"),
    ("updateProduct", "input.variants.0.prices", "empty list"),
    ("composeBundle", "input.prices", "empty list"),
    ("creditPartner", "input.amount.amount", "Decimal '-1'"),  # a mistake that is taken back
    ("creditPartner", "input.amount.amount", "Decimal '-0.01'"),
    ("fundSupplier", "input.amount.amount", "Decimal '-1'"),
    ("fundSupplier", "input.amount.amount", "Decimal '-0.01'"),
    ("setLowBalance", "lowBalance.amount", "Decimal '0'"),  # never warn
    ("rotateWebhookSecret", "keepHours", "Int '0'"),
    ("setWebhook", "input.state", "missing"),  # ACTIVE
    ("setWebhook", "input.events", "twice the same"),  # a set, however it is written
    ("setWebhook", "input.events", "a thousand of it"),
    ("createApiClient", "input.scopes", "empty list"),  # from anywhere, and for nothing yet
    ("createApiClient", "input.addresses", "empty list"),
    ("setApiClient", "input.scopes", "empty list"),
    ("setApiClient", "input.addresses", "empty list"),
    ("createPriceList", "input.priority", "Int '-1'"),  # after all others
    ("createPriceList", "input.priority", "Int '0'"),
    ("createPriceList", "input.entries", "empty list"),  # none changes
    ("updatePriceList", "input.priority", "Int '-1'"),
    ("updatePriceList", "input.priority", "Int '0'"),
    ("updatePriceList", "input.entries", "empty list"),
    ("createMemberTier", "input.discountBps", "Int '0'"),  # only benefits
    ("createMemberTier", "input.keepDays", "Int '0'"),  # not a day longer
    ("createProduct", "input.art.hue", "Int '0'"),
    ("openClaim", "input.pictureIds", "empty list"),  # nothing to show
    ("writeToClaim", "input.pictureIds", "empty list"),
    ("setCartLines", "input.lines", "empty list"),  # nothing changes
    ("setCartLines", "input.lines.0.quantity", "Int '0'"),  # taken out
    ("setCartLines", "input.lines.0.seenPrice.amount", "Decimal '0'"),  # it cost nothing
    ("mergeCart", "input.lines", "empty list"),
    ("mergeCart", "input.lines.0.quantity", "Int '0'"),
    ("mergeCart", "input.lines.0.seenPrice.amount", "Decimal '0'"),
    ("track", "events", "twice the same"),  # seen twice
    ("setPreparedAnswer", "input.position", "Int '0'"),
    ("setPreparedAnswer", "input.position", "missing"),  # the first place
    ("answerCase", "input.internal", "missing"),  # to the buyer
    ("composeBundle", "input.art.hue", "Int '0'"),
    ("setExchangeRate", "input.rate", "Decimal '1.005'"),
    ("setExchangeRate", "input.rate", "missing"),  # nobody says any more
    ("createCategory", "input.hue", "Int '0'"),
    ("updateCategory", "input.hue", "Int '0'"),
    ("moveCategory", "after", "missing"),  # before all others
    ("removeCategory", "moveTo", "missing"),  # nothing stands in it
    *counter_people.FINE,
    *counter_wallet.FINE,
    *counter_groups.FINE,
    *counter_alerts.FINE,
    *counter_invoices.FINE,
    *counter_campaigns.FINE,
    *counter_simulations.FINE,
    *counter_shared.FINE,
    *counter_coupons.FINE,
    *counter_flash.FINE,
}
# What a wrong guess may write: that it was made; and what a question may: that it was asked.
COUNTS = {"confirmOrderCode": {"one_time_code"}, "findOrders": {"audit_entry"}} | counter_people.COUNTS
# Things that are answered for one by one: what is wrong with one is said beside it.
BY_ITSELF = {
    "setBatchStates": "input.batches.0.",
    "assignCases": "input.cases.0.",
    "setPersonTags": "input.people.0.",
    "answerCases": "input.caseIds",
    "rejectCases": "input.caseIds",
}
LEAKS = ("Traceback", 'File "', "asyncpg", "tortoise", "backend/", "DataError", "SELECT ", "site-packages")


def operations(door: Door) -> dict[str, tuple[str, Any]]:
    """The door's operations that take arguments: what each is, and its field."""
    schema = api.schema(door)._schema
    roots = {"query": schema.query_type, "mutation": schema.mutation_type}
    return {
        name: (kind, field)
        for kind, root in roots.items()
        if root is not None
        for name, field in root.fields.items()
        if field.args
    }


CASES = [(door, way) for door in api.OPEN_DOORS for way in GOOD[door]]


@pytest.mark.parametrize("door", api.OPEN_DOORS)
def test_every_operation_is_tried(door: Door) -> None:
    assert set(operations(door)) == {way.partition(" by ")[0] for way in GOOD[door]}


@cache
def application() -> ASGIApp:
    """Put together once: it is the same for every operation that is tried."""
    return app.assemble(configuration.get(), stores=False)


@pytest_asyncio.fixture
async def patient(db: str, redis: Redis, settings: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    """The application, taking bodies large enough that the rules behind the size limit are what refuses."""
    settings.setenv("TESSERA_MAX_BODY_BYTES", "2000000")
    # Every fact of every refusal of an operation has a name of its own in these documents.
    settings.setenv("TESSERA_MAX_ALIASES", "100")
    for name in ("PARTNER_COST_PER_S", "PARTNER_COST_BURST", "LOGIN_ATTEMPTS", "ONE_TIME_CODES_PER_DAY"):
        settings.setenv(f"TESSERA_{name}", "1000000")
    configuration.get.cache_clear()
    forget_channel()
    # Each refusal is a line with a traceback there: thousands of them take longer than all the rest.
    settings.setattr(logging.getLogger("strawberry.execution"), "disabled", True)
    async with client_of(application()) as client:
        yield client


async def send(web: Client, door: Door, query: str, variables: dict[str, Any]) -> httpx.Response:
    raw = json.dumps({"query": query, "variables": variables})
    return await web.post(f"/graphql/{door.value}", content=raw, headers={"content-type": "application/json"})


def complaint(answer: httpx.Response) -> str | None:
    """What is wrong with an answer to bad input; None when it is a proper no, or a proper yes."""
    if answer.status_code >= 500:
        return f"status {answer.status_code}: {answer.text[:200]}"
    if any(word in answer.text for word in LEAKS):
        return f"it leaks: {answer.text[:300]}"
    body = answer.json()
    for error in body.get("errors", []):
        if error.get("extensions", {}).get("code") == "INTERNAL" or not error["message"]:
            return f"masked: {error}"
        if len(error["message"]) > 1000:
            return f"an endless message: {error['message'][:200]}"
    refusal = (body.get("data") or {}).get("answer")
    if isinstance(refusal, dict) and "code" in refusal:
        message = refusal["message"]
        # Where placeholders are written, the refusal names them as they are.
        raw = "{" in message and "PLACEHOLDER" not in str(refusal.get("InvalidInput_problem"))
        if not message or len(message) > 300 or " ? " in message or raw or "not valid (" in message:
            return f"an unclear refusal: {refusal}"
    return None


def refused(answer: httpx.Response) -> bool:
    body = answer.json()
    found = (body.get("data") or {}).get("answer")
    return bool(body.get("errors")) or (isinstance(found, dict) and "code" in found)


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.soak)], ids=["some", "every"])
@pytest.mark.parametrize(("door", "way"), CASES)
async def test_spoiled_arguments(
    door: Door, way: str, every: bool, patient: Client, provider: object, tmp_path: Path
) -> None:
    of = await counter(tmp_path / "spool")
    await partners.remembering()
    patient.sign_as(of.program)
    await patient.wear(of.customer if door is Door.STOREFRONT else of.clerk)
    name = way.partition(" by ")[0]
    kind, field = operations(door)[name]
    query = document(api.schema(door)._schema, kind, name)
    answer = await send(patient, door, query, await shop.good(door, way, of))
    assert not refused(answer), answer.text

    known = name in ("updateProduct", "updateBundle", "updatePriceList", "updateMemberTier")
    complaints: list[str] = []
    cases = list(spoiled(field, await shop.good(door, way, of), known=known, every=every))
    before, group = await fingerprint(), ""
    for place in range(len(cases)):
        case = cases[place]
        if kind == "mutation" and case.path != group:
            now = await fingerprint()
            complaints += since(before, now, group, name)
            before, group = now, case.path
        answer = await send(patient, door, query, case.variables)
        if wrong := complaint(answer):
            complaints.append(f"{case.path} ({case.what}): {wrong}")
        if kind == "mutation" and not refused(answer):
            if not may_be_taken(name, case):
                complaints.append(f"{case.path} ({case.what}): taken {answer.text[:200]}")
            cases = list(spoiled(field, await shop.good(door, way, of), known=known, every=every))
            before = await fingerprint()
    complaints += since(before, await fingerprint(), group, name)
    assert complaints == [], "\n".join(complaints)


def may_be_taken(name: str, case: Spoiled) -> bool:
    if (name, case.path, case.what) in FINE:
        return True
    if name == "track" and case.path == "events.0.productId":
        return case.what.startswith("ID 'prd_")  # counts nothing for goods that are not there
    if name == "sendCoupon" and case.path == "input.personIds.0":
        return case.what.startswith("ID 'cus_")  # the job says of whom it knows nothing
    exports = ("exportAudit", "exportInvoices", "exportProducts", "exportOrders", "exportPeople", "exportGiftCards")
    if name in exports and case.path.startswith("input.filter."):
        return True  # what nothing matches makes an empty file
    if name in ("setProductStates", "moveProducts") and case.path in (
        "input.products.0.id",
        "input.products.0.version",
    ):
        return True  # each is answered for by itself
    if case.path.startswith(BY_ITSELF.get(name, "-")) or (
        name == "setProductStates" and case.path.endswith(".0.state")
    ):
        return True
    if name in ("exportProducts", "exportOrders", "exportPeople", "exportRedemptions") and case.what == "missing":
        return True  # as lists are sorted, in the usual format
    if case.path == "idempotencyKey":
        key = str(case.variables["idempotencyKey"])
        return key.isprintable() and key.isascii() and len(key) <= 100
    own_words = case.what.startswith("String") and str(LONG)[:40] not in case.what
    return own_words and case.path.startswith(WORDS.get(name, ()))


def since(before: Fingerprint, now: Fingerprint, path: str, name: str) -> list[str]:
    """A complaint when refusals of one argument left something behind."""
    differs = [table for table in changed(before, now) if table not in COUNTS.get(name, ())]
    return [f"{path}: refused, and yet it changed {differs}"] if differs else []
