"""The same request again is the same effect, however often and at once; with another input it is refused.

Placing an order by somebody unknown, fifty times at once: `test_buying.py`.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from backend import api
from backend.core import database
from backend.domain.accounts.models import MemberTier
from backend.domain.accounts.notes import PersonNote
from backend.domain.aftersales.conversation import Remark
from backend.domain.aftersales.models import Case, MadeChoice
from backend.domain.campaigns.models import Campaign
from backend.domain.catalog.models import PriceList, PriceListEntry, Product
from backend.domain.coupons.models import Coupon
from backend.domain.distribution.models import ApiClient, Partner, PartnerCancellation, PartnerCredit
from backend.domain.flash_sales.models import FlashAdmission, FlashSale
from backend.domain.fulfilment.gifts import Gift
from backend.domain.inventory.models import Hold
from backend.domain.invoicing.models import Invoice
from backend.domain.orders.models import Order
from backend.domain.payments.models import Payment, Refund
from backend.domain.promotions.models import Promotion
from backend.domain.suppliers.models import SupplierDeposit
from backend.domain.tasks.models import Job, Upload
from backend.domain.vault.models import Batch, Code, CodeState
from backend.domain.vault.shared_models import SharedCode, SharedSecret
from backend.domain.wallet.cards import GiftCardBatch
from backend.domain.wallet.models import WalletCredit
from backend.schema.doors import Door
from tests.api import counter as shop
from tests.api import counter_partners
from tests.api.conftest import Client
from tests.api.counter import Counter, counter
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, partners
from tests.make.provider import levers, provider, sandbox_process

__all__ = ["levers", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("provider")

AT_ONCE = 50
Counts = Callable[[], Awaitable[dict[str, int]]]


async def orders_() -> dict[str, int]:
    held = await Code.filter(state=CodeState.HELD).count()
    return {"order": await Order.all().count(), "hold": await Hold.all().count(), "held": held,
            "payment": await Payment.all().count()}  # fmt: skip


async def places() -> dict[str, int]:
    return {"flash_admission": await FlashAdmission.all().count()}


async def flash_sales() -> dict[str, int]:
    return {"flash_sale": await FlashSale.all().count()}


async def products() -> dict[str, int]:
    return {"product": await Product.all().count()}


async def batches() -> dict[str, int]:
    return {"batch": await Batch.all().count()}


async def shared_codes() -> dict[str, int]:
    return {"code": await SharedCode.all().count(), "secret": await SharedSecret.all().count()}


async def secrets() -> dict[str, int]:
    rotated = await database.fetch("SELECT FROM outbox_message WHERE topic = 'shared_code.rotated'")
    return {"secret": await SharedSecret.all().count(), "told": len(rotated)}


async def partners_() -> dict[str, int]:
    return {"partner": await Partner.all().count()}


async def clients() -> dict[str, int]:
    return {"client": await ApiClient.all().count()}


async def credits() -> dict[str, int]:
    booked = await database.fetch("SELECT FROM ledger_entry WHERE kind = 'partner.credited'")
    return {"credit": await PartnerCredit.all().count(), "entry": len(booked)}


async def coupons_() -> dict[str, int]:
    return {"coupon": await Coupon.all().count(), "promotion": await Promotion.all().count()}


async def cards() -> dict[str, int]:
    return {"batch": await GiftCardBatch.all().count()}


async def given() -> dict[str, int]:
    booked = await database.fetch("SELECT FROM ledger_entry WHERE kind = 'wallet.credited'")
    return {"credit": await WalletCredit.all().count(), "entry": len(booked)}


async def deposits() -> dict[str, int]:
    booked = await database.fetch("SELECT FROM ledger_entry WHERE kind = 'supplier.funded'")
    return {"deposit": await SupplierDeposit.all().count(), "entry": len(booked)}


async def confirmed() -> dict[str, int]:
    told = await database.fetch("SELECT FROM outbox_message WHERE topic = 'payment.received'")
    return {"payment": await Payment.exclude(confirmed_by=None).count(), "told": len(told)}


async def redirected() -> dict[str, int]:
    told = await database.fetch("SELECT FROM message WHERE template = 'refund_redirected'")
    return {"refund": await Refund.exclude(redirect_key=None).count(), "told": len(told)}


async def remarks() -> dict[str, int]:
    return {"remark": await Remark.all().count()}


async def notes() -> dict[str, int]:
    return {"note": await PersonNote.all().count()}


async def price_lists() -> dict[str, int]:
    return {"list": await PriceList.all().count(), "entry": await PriceListEntry.all().count()}


async def campaigns_() -> dict[str, int]:
    return {"campaign": await Campaign.all().count()}


async def tiers() -> dict[str, int]:
    return {"tier": await MemberTier.all().count()}


async def cancellations() -> dict[str, int]:
    return {"cancellation": await PartnerCancellation.all().count(), "refund": await Refund.all().count()}


async def gifts() -> dict[str, int]:
    return {"gift": await Gift.all().count()}


async def choices() -> dict[str, int]:
    return {"choice": await MadeChoice.all().count()}


async def cases() -> dict[str, int]:
    return {"case": await Case.all().count()}


async def invoices() -> dict[str, int]:
    return {"invoice": await Invoice.all().count()}


async def jobs() -> dict[str, int]:
    return {"job": await Job.all().count()}


async def imports() -> dict[str, int]:
    return {"job": await Job.all().count(), "upload": await Upload.all().count()}


# Every mutation with a key: what the answer tells of the effect, what one effect is, and another input.
KEYED: dict[Door, dict[str, tuple[str, Counts, Callable[[dict[str, Any]], None]]]] = {
    Door.STOREFRONT: {
        "placeOrder": (
            "... on PlacedOrder { lookupToken order { id number state } payment { id payUrl amount { amount } } }",
            orders_,
            lambda given: given["contact"].update(email="somebody@example.com"),
        ),
        "joinFlashSale": ("... on FlashAdmission { token expiresAt }", places, lambda given: given.update(quantity=2)),
        "makeGift": ("... on Gift { id token }", gifts, lambda given: given.update(message="other words")),
        "requestInvoice": ("... on Invoice { id }", invoices, lambda given: given.update(title="Another Ltd")),
        "chooseOptions": (
            "... on Order { id }",
            choices,
            lambda given: given["optionIds"].reverse(),
        ),
        "openClaim": ("... on Claim { id }", cases, lambda given: given.update(words="other words")),
        "writeToClaim": ("... on Claim { id }", remarks, lambda given: given.update(words="other words")),
    },
    Door.ADMIN: {
        "answerCase": ("... on Case { id }", remarks, lambda given: given.update(words="other words")),
        "notePerson": ("... on Person { id }", notes, lambda given: given.update(words="other words")),
        "createCampaign": ("... on Campaign { id }", campaigns_, lambda given: given.update(hue=7)),
        "copyCampaign": ("... on Campaign { id }", campaigns_, lambda given: given.update(slug="other")),
        "createPriceList": ("... on PriceList { id }", price_lists, lambda given: given.update(priority=7)),
        "createFlashSale": ("... on FlashSale { id }", flash_sales, lambda given: given.update(holdSeconds=77)),
        "createMemberTier": ("... on MemberTier { id }", tiers, lambda given: given.update(discountBps=7)),
        "refundUnits": ("... on Case { id }", cases, lambda given: given.update(reason="other")),
        "replaceUnit": ("... on Case { id }", cases, lambda given: given.update(reason="other")),
        "confirmPayment": ("... on Payment { id state }", confirmed, lambda given: given.update(number="another-one")),
        "redirectRefund": ("... on Refund { id reference }", redirected, lambda given: given.update(reason="other")),
        "recallBatch": ("... on Job { id }", jobs, lambda given: given.update(reason="other")),
        "recallSharedCode": ("... on Job { id }", jobs, lambda given: given.update(reason="other")),
        "createProduct": (
            "... on Product { id version slug }",
            products,
            lambda given: given["names"].update(en="Other"),
        ),
        "composeBundle": ("... on Product { id version slug }", products, lambda given: given.update(maxPerOrder=3)),
        "createBatch": ("... on Batch { id version }", batches, lambda given: given.update(supplier="Other")),
        "createSharedCode": (
            "... on SharedCode { id version }",
            shared_codes,
            lambda given: given["secret"].update(secret="Another one"),
        ),
        "rotateSharedCode": (
            "... on SharedCode { id revision }",
            secrets,
            lambda given: given["secret"].update(secret="Another one"),
        ),
        "startImport": (
            "... on ImportTicket { uploadUrl expiresAt job { id } }",
            imports,
            lambda given: given.update(dryRun=False),
        ),
        "checkProductFile": (
            "... on ImportTicket { uploadUrl expiresAt job { id } }",
            imports,
            lambda given: given.update(fileName="other.csv"),
        ),
        "exportAudit": ("... on Job { id }", jobs, lambda given: given.update(reason="Another one asks")),
        "exportInvoices": ("... on Job { id }", jobs, lambda given: given.update(format="XLSX")),
        "exportOrders": ("... on Job { id }", jobs, lambda given: given.update(reason="Another one asks")),
        "exportPeople": ("... on Job { id }", jobs, lambda given: given.update(reason="Another one asks")),
        "exportRedemptions": ("... on Job { id }", jobs, lambda given: given.update(reason="Another one asks")),
        "exportGiftCards": ("... on Job { id }", jobs, lambda given: given.update(reason="Another one asks")),
        "rehearseFlashSale": ("... on Job { id }", jobs, lambda given: given.update(buyers=300)),
        "exportGiftCardCodes": ("... on Job { id }", jobs, lambda given: given.update(reason="Another one asks")),
        "simulateCampaign": ("... on Job { id }", jobs, lambda given: given.update(days=8)),
        "exportSimulation": ("... on Job { id }", jobs, lambda given: given.update(format="XLSX")),
        "exportProducts": ("... on Job { id }", jobs, lambda given: given.update(format="XLSX")),
        "createPartner": ("... on Partner { id name }", partners_, lambda given: given.update(name="Other")),
        "createApiClient": ("... on ApiClient { id name }", clients, lambda given: given.update(name="Other")),
        "fundSupplier": ("... on SupplierDeposit { id reason }", deposits, lambda given: given.update(reason="other")),
        "creditPartner": ("... on PartnerCredit { id reason }", credits, lambda given: given.update(reason="other")),
        "issueGiftCards": ("... on GiftCardBatch { id count }", cards, lambda given: given.update(reason="other")),
        "createCoupon": ("... on Coupon { id }", coupons_, lambda given: given.update(validDays=8)),
        "issueCouponCodes": ("... on Job { id }", jobs, lambda given: given.update(count=4)),
        "exportCouponCodes": ("... on Job { id }", jobs, lambda given: given.update(reason="other")),
        "sendCoupon": ("... on Job { id }", jobs, lambda given: given.update(reason="other")),
        "creditWallet": ("... on Person { id }", given, lambda given: given.update(reason="other")),
    },
    Door.PARTNER: {
        "placeOrder": (
            "... on PlacedOrder { order { id number } }",
            orders_,
            lambda given: given.update(externalId="another-number"),
        ),
        "cancelOrder": (
            "... on Order { id number }",
            cancellations,
            lambda given: given.update(counter_partners.SPARE),
        ),
    },
}
# Without an `input`, or answered for one by one: `tests/api/test_direct_goods.py`, `tests/api/test_ledger.py` and
# `tests/api/test_many_others.py` send them again and at once; guesses of gift cards and coupons are
# counted, so `tests/api/test_gift_cards.py` and `tests/api/test_coupons.py` do.
ELSEWHERE = {"answerCases", "redeemVoucher", "verifyLedger", "redeemGiftCard", "claimCoupon"}
# Takes whatever it is asked: there is nothing of which a refusal could be had.
NEVER_REFUSED = {"exportInvoices", "exportProducts"}
CASES = [(door, name) for door, of in KEYED.items() for name in of]


def test_every_mutation_with_a_key_is_tried() -> None:
    for door in api.OPEN_DOORS:
        mutation = api.schema(door)._schema.mutation_type
        assert mutation is not None
        keyed = {name for name, field in mutation.fields.items() if "idempotencyKey" in field.args}
        assert keyed - ELSEWHERE == set(KEYED[door])


async def send(web: Client, door: Door, name: str, variables: dict[str, Any]) -> dict[str, Any]:
    mutation = api.schema(door)._schema.mutation_type
    assert mutation is not None
    kind = mutation.fields[name].args["input"].type
    query = f"""mutation($input: {kind}, $idempotencyKey: String!) {{
      answer: {name}(input: $input, idempotencyKey: $idempotencyKey) {{
        __typename ... on UserError {{ code message path }} {KEYED[door][name][0]} }} }}"""
    told = await web.post(f"/graphql/{door.value}", json={"query": query, "variables": variables})
    assert "errors" not in told.json(), told.text
    answer: dict[str, Any] = told.json()["data"]["answer"]
    return answer


@pytest.fixture
async def of(web: Client, tmp_path: Path) -> Counter:
    made = await counter(tmp_path / "spool")
    await web.wear(made.customer)
    await web.wear(made.clerk)
    await partners.remembering()
    web.sign_as(made.program)
    return made


@pytest.mark.parametrize(("door", "name"), CASES)
async def test_fifty_at_once_are_one(web: Client, of: Counter, door: Door, name: str) -> None:
    _, counts, otherwise = KEYED[door][name]
    asked = await shop.good(door, name, of)
    before = await counts()

    answers = await asyncio.gather(*(send(web, door, name, asked) for _ in range(AT_ONCE)))

    assert len({json.dumps(answer, sort_keys=True) for answer in answers}) == 1, answers
    assert "code" not in answers[0], answers[0]
    assert await counts() == {what: number + 1 for what, number in before.items()}
    # Much later, and after everything else about the session went, it is still the same.
    state = await fingerprint()
    assert await send(web, door, name, asked) == answers[0]
    other = json.loads(json.dumps(asked))
    otherwise(other["input"])
    refused = await asyncio.gather(*(send(web, door, name, other) for _ in range(5)))
    assert {answer["code"] for answer in refused} == {"IDEMPOTENCY_CONFLICT"}
    assert changed(state, await fingerprint()) == []


@pytest.mark.parametrize(("door", "name"), CASES)
async def test_two_inputs_race_for_one_key(web: Client, of: Counter, door: Door, name: str) -> None:
    _, counts, otherwise = KEYED[door][name]
    one = await shop.good(door, name, of)
    other = json.loads(json.dumps(one))
    otherwise(other["input"])
    before = await counts()

    answers = await asyncio.gather(*(send(web, door, name, asked) for _ in range(10) for asked in (one, other)))

    kept = [answer for answer in answers if "code" not in answer]
    lost = [answer["code"] for answer in answers if "code" in answer]
    assert (len(kept), lost) == (10, ["IDEMPOTENCY_CONFLICT"] * 10)
    assert len({json.dumps(answer, sort_keys=True) for answer in kept}) == 1
    assert await counts() == {what: number + 1 for what, number in before.items()}


@pytest.mark.parametrize(("door", "name"), CASES)
async def test_neither_a_refusal_nor_a_key_that_is_none_uses_a_key_up(
    web: Client, of: Counter, door: Door, name: str
) -> None:
    asked = await shop.good(door, name, of)
    bad = json.loads(json.dumps(asked))
    for money in ("expectedTotal", "unitCost"):
        if money in bad["input"]:
            bad["input"][money]["amount"] = "0.01x"
    wrong = {
        "slug": "not a slug",
        "fileName": "",
        "code": "no code",
        "label": "",
        "name": "",
        "reason": "",
        "words": "",
        "orderId": "ord_x",
        "itemId": "fli_x",
        "holdSeconds": 1,
        "priority": 100_000,
        "discountBps": -1,
        "recipientName": "x" * 100,
        "optionIds": ["x"],
        "seats": 0,
        "days": 0,
        "jobId": "job_x",
        "saleId": "fls_x",
    }
    bad["input"].update({field: wrong[field] for field in wrong.keys() & bad["input"].keys()})
    state = await fingerprint()
    if name not in NEVER_REFUSED:
        assert (await send(web, door, name, bad))["code"] in (
            "INVALID_INPUT",
            "ORDER_UNKNOWN",
            "FLASH_SALE_UNKNOWN",
            "JOB_UNKNOWN",
        )
    for key in (
        "",
        "x" * 101,
        "x" * 100_000,
        "a\nkey-of-two-lines",
        "ключ-не-латиницей",
        "💥💥💥💥💥💥💥💥",
        "a\x7fbcdefgh",
    ):
        answer = await send(web, door, name, {**asked, "idempotencyKey": key})
        assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["idempotencyKey"]), key[:20]
    assert changed(state, await fingerprint()) == []
    assert "code" not in await send(web, door, name, asked)


async def test_a_key_belongs_to_whoever_used_it(web: Client, of: Counter) -> None:
    asked = await shop.good(Door.STOREFRONT, "placeOrder", of)
    first = await send(web, Door.STOREFRONT, "placeOrder", asked)
    await web.wear(await accounts.customer(at=of.customer.created_at))
    second = await send(web, Door.STOREFRONT, "placeOrder", asked)
    assert second["order"]["id"] != first["order"]["id"]
    # Among staff a key is the shop's: nobody learns or repeats what a colleague did with it.
    asked = await shop.good(Door.ADMIN, "createBatch", of)
    await send(web, Door.ADMIN, "createBatch", asked)
    await web.wear(await accounts.staff())
    assert (await send(web, Door.ADMIN, "createBatch", asked))["code"] == "IDEMPOTENCY_CONFLICT"
