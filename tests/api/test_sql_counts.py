"""No list costs more statements when it is longer: every list field of every door, found in the schema."""

import json
from collections import Counter
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from graphql import get_named_type, is_leaf_type, is_required_argument

from backend import api, app
from backend import settings as configuration
from backend.core import clock, ids
from backend.domain.aftersales.models import Case
from backend.domain.alerts.models import Alert
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.pages.previews import preview_token
from backend.domain.catalog.media import MediaPicture
from backend.domain.catalog.models import PriceList, Product, Variant
from backend.domain.coupons.models import Coupon
from backend.domain.flash_sales.models import FlashSale
from backend.domain.group_buys.models import BuyingGroup, GroupOffer
from backend.domain.invoicing.links import token_of as invoice_token
from backend.domain.invoicing.models import Invoice
from backend.domain.orders.models import OrderLine
from backend.domain.redemption.models import VoucherUse
from backend.domain.redemption.queries import token_of
from backend.domain.referrals.models import Invitation
from backend.schema.doors import Door
from tests.api.conftest import Client, client_of
from tests.api.documents import Everything, all_lists
from tests.make import accounts, catalog, gifts, partners, people, rehearsals, stores
from tests.make.statements import counted
from tests.make.world import World, world

SMALL, LARGE = 2, 5
# Edges of several depths meet in one batch or in a few, as the loop has it; a statement per row would be
# three more of the same statement at least.
SLACK = 2


@pytest_asyncio.fixture
async def roomy(db: str, redis: object, settings: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    """The application, taking documents that ask for everything at once, every answer computed."""
    for name in ("PER_S", "BURST"):
        settings.setenv(f"TESSERA_PARTNER_COST_{name}", "1000000000")
    for name, value in {"DEPTH": 40, "ALIASES": 10_000, "TOKENS": 100_000, "BODY_BYTES": 10_000_000}.items():
        settings.setenv(f"TESSERA_MAX_{name}", str(value))
    for door in Door:
        settings.setenv(f"TESSERA_MAX_COST_{door.name}", str(10**12))
    settings.setenv("TESSERA_ANSWER_CACHE_S", "0")
    settings.setenv("TESSERA_EXECUTION_TIMEOUT_S", "60")
    configuration.get.cache_clear()
    async with client_of(app.assemble(configuration.get(), stores=False)) as client:
        yield client


async def arguments(door: Door, of: World) -> dict[str, str]:
    """Literal arguments of the root fields that need some."""
    seen = of.wholesale if door is Door.PARTNER else of.order
    order, job = ids.public("ord", seen.id), ids.public("job", of.job.id)
    partner = ids.public("ptn", of.program.partner.id)
    single, bundle = await Product.get(id=of.single.product_id), await Product.get(id=of.bundle.product_id)
    line = f'{{variantId: "{ids.public("var", of.single.id)}", quantity: 1}}'
    if door is Door.PARTNER:
        bought = await OrderLine.filter(order_id=of.wholesale.id).first()
        line = f'{{variantId: "{ids.public("var", bought.variant_id)}", quantity: 1}}' if bought else ""
    both = line if door is Door.PARTNER else f'{line}, {{variantId: "{ids.public("var", of.bundle.id)}", quantity: 1}}'
    channel = ids.public("chn", (await catalog.channel()).id)
    component = f'{{variantId: "{ids.public("var", of.single.id)}", quantity: 2}}'
    at_store = ids.public("sto", (await VoucherUse.all().order_by("-id"))[0].store_id or ids.new())
    preview = f'channelId: "{channel}", components: [{component}], price: {{amount: "1.00", currency: "CNY"}}'
    return {
        "node": f'id: "{order}"',
        "category": 'slug: "games"',
        "search": 'text: "Product", first: 50',
        "suggest": 'text: "Product"',
        "helpPage": 'slug: "gifts"',
        "helpPreview": 'body: "Words"',
        "order": f'id: "{order}"',
        "job": f'id: "{job}"',
        "partner": f'id: "{partner}"',
        **dict.fromkeys(
            ("campaign", "campaignExposure", "campaignDifferences", "campaignResults"),
            f'id: "{ids.public("cmp", (await Campaign.filter(live_version__gte=2).order_by("-id"))[0].id)}"',
        ),
        **({"campaign": f'slug: "{of.shown.slug}"'} if door is Door.STOREFRONT else {}),
        "campaignPreview": f'token: "{preview_token(of.shown.id, clock.now())}"',
        "couponOffers": f"ids: {json.dumps([ids.public('cpn', row.id) for row in await Coupon.filter(kind='CLAIM')])}",
        "campaignCalendar": 'since: "2026-01-01T00:00:00Z", until: "2027-01-01T00:00:00Z"',
        **await tried(channel),
        "priceList": f'id: "{ids.public("prl", (await PriceList.all().order_by("-id"))[0].id)}"',
        "pricedVariants": f'channelId: "{channel}", first: 50',
        "memberPrices": f"ids: {json.dumps([ids.public('prd', row.id) for row in await Product.all().limit(60)])}",
        "partnerPrices": f'partnerId: "{partner}"',
        "partnerCredits": f'partnerId: "{partner}"',
        "walletEntries": f'personId: "{ids.public("cus", of.customer.id)}", currency: "CNY"',
        "coupon": f'id: "{ids.public("cpn", of.coupon.id)}"',
        **dict.fromkeys(
            ("couponBatches", "couponHolders", "couponUses"), f'couponId: "{ids.public("cpn", of.coupon.id)}"'
        ),
        "batch": f'id: "{ids.public("bat", of.batch.id)}"',
        "sharedCode": f'id: "{ids.public("shc", of.shared.id)}"',
        "seats": f'sharedCodeId: "{ids.public("shc", of.shared.id)}", first: 50',
        "bundle": f'slug: "{bundle.slug}"',
        "quote": f"input: {{lines: [{both}]}}",
        "product": f'slug: "{single.slug}"' if door is Door.STOREFRONT else f'id: "{ids.public("prd", bundle.id)}"',
        "previewBundle": f"input: {{{preview}}}",
        "refundPreview": f'orderId: "{order}"',
        "mediaPicture": f'id: "{ids.public("med", (await MediaPicture.all().order_by("-id"))[0].id)}"',
        "lookAtVoucher": f'token: "{token_of(await stores.voucher())}"',
        "storeDay": f'storeId: "{at_store}"',
        "redemptions": f'storeId: "{at_store}", first: 50',
        "person": f'id: "{ids.public("cus", of.customer.id)}"',
        "findOrders": f'text: "{seen.contact_email or seen.number}", first: 50',
        "welcome": f'token: "{(await people.invitation(await accounts.staff()))[1]}"',
        "savedViews": "screen: ORDERS",
        "flashSale": f'id: "{ids.public("fls", (await FlashSale.all().order_by("-id"))[0].id)}"',
        "flashRehearsals": f'saleId: "{ids.public("fls", (await rehearsals.newest()).id)}", first: 50',
        "alertOwners": "kind: STOCK_DAYS",
        "alert": f'id: "{ids.public("alr", (await Alert.all().order_by("-id"))[0].id)}"',
        "printedInvoice": f'token: "{invoice_token((await Invoice.filter(number__isnull=False))[0].id)}"',
        "gift": f'token: "{await gifts.received(of.customer)}"',
        "groupOffers": f'productId: "{ids.public("prd", of.single.product_id)}"' if door is Door.STOREFRONT else "",
        "groupOffer": f'id: "{ids.public("gof", (await GroupOffer.all().order_by("-id"))[0].id)}"',
        "invitation": f'code: "{(await Invitation.all().order_by("-id"))[0].code}"',
        "group": f'id: "{ids.public("grp", (await BuyingGroup.all().order_by("-id"))[0].id)}"',
        "buyingGroup": f'id: "{ids.public("grp", (await BuyingGroup.all().order_by("-id"))[0].id)}"',
        "case": f'id: "{ids.public("cas", (await Case.filter(order_id=of.order.id))[0].id)}"',
    }


async def tried(channel: str) -> dict[str, str]:
    """What campaigns are tried with: all goods, in a cart and in conflicts."""
    campaign = ids.public("cmp", (await Campaign.filter(live_version__gte=2).order_by("-id"))[0].id)
    piece = """{key: "p", kind: PROMOTION, names: {zhCn: "减", en: "Off"}, rule: {stage: ITEM, combine: STACK,
        effect: {amount: {off: {amount: "1.00", currency: "CNY"}, eachPiece: true}}}}"""
    draft = f"""campaign: {{names: {{zhCn: "减", en: "Off"}}, hue: 1, currency: "CNY", channelIds: [], tierIds: [],
        tags: [], startsAt: "2026-01-01T00:00:00Z", endsAt: "2026-02-01T00:00:00Z",
        pieces: [{piece}, {piece.replace('"p"', '"q"')}]}}"""
    sold = await Variant.filter(prices__isnull=False, state="ACTIVE", kind="CODE").distinct().limit(20)
    variants = [ids.public("var", one.id) for one in sold]
    lines = ", ".join(f'{{variantId: "{id}", quantity: 1}}' for id in variants)
    return {
        "previewCampaign": f'input: {{{draft}, lines: [{lines}], buyer: {{channelId: "{channel}"}}}}',
        "campaignConflicts": f"input: {{{draft}}}",
        "campaignSimulations": f'campaignId: "{campaign}", first: 50',
        "variantsByIds": f"ids: {json.dumps(variants)}",
    }


@pytest.mark.parametrize("door", api.OPEN_DOORS)
async def test_statements_do_not_grow_with_a_list(door: Door, roomy: Client) -> None:
    small = await world(SMALL)
    await partners.remembering()
    roomy.sign_as(small.program)
    await roomy.wear(small.customer if door is Door.STOREFRONT else await accounts.staff())
    before = {
        name: await counted_after_a_look(door, roomy, name, asked)
        for name, asked in (await asked_of(door, small)).items()
    }
    grown: dict[tuple[str, str], tuple[int, int]] = {}
    for name, asked in (await asked_of(door, await world(LARGE, small.customer))).items():
        sent = await statements(door, roomy, name, asked)
        if more_than(before[name], sent):
            # What is read once in a process may have been read anew: what grows does so again.
            sent = await statements(door, roomy, name, asked)
        grown |= {(name, statement): times for statement, times in more_than(before[name], sent).items()}
    assert grown == {}


def more_than(before: Counter[str], sent: Counter[str]) -> dict[str, tuple[int, int]]:
    """The statements sent more often, with how often then and now."""
    return {one: (before[one], times) for one, times in sent.items() if times > before[one] + SLACK}


@pytest.mark.parametrize("door", api.OPEN_DOORS)
def test_no_list_is_left_out(door: Door) -> None:
    schema = api.schema(door)._schema
    asked = Everything(schema)
    for name in roots(door):
        asked.query(name, "first: 1" if name in ("search", "findOrders") else "")
    assert all_lists(schema) - asked.lists == set()


async def asked_of(door: Door, of: World) -> dict[str, str]:
    """A document for everything below each root field."""
    given = await arguments(door, of)
    return {name: Everything(api.schema(door)._schema).query(name, given.get(name, "")) for name in roots(door)}


async def counted_after_a_look(door: Door, client: Client, name: str, document: str) -> Counter[str]:
    """The statements of a question asked again, so that what is read once in a process is none of them."""
    await ask(door, client, document)
    return await statements(door, client, name, document)


async def statements(door: Door, client: Client, name: str, document: str) -> Counter[str]:
    with counted() as seen:
        answer = await ask(door, client, document)
    assert answer["data"][name] not in (None, []), f"{name} shows nothing: {document[:200]}"
    return Counter(seen)


async def ask(door: Door, client: Client, document: str) -> dict[str, dict[str, object]]:
    answer: httpx.Response = await client.post(f"/graphql/{door.value}", json={"query": document})
    body: dict[str, dict[str, object]] = answer.json()
    assert "errors" not in body, json.dumps(body["errors"])[:2000]
    return body


def roots(door: Door) -> list[str]:
    root = api.schema(door)._schema.query_type
    assert root is not None
    return [name for name, field in root.fields.items() if not is_leaf_type(get_named_type(field.type))]


def test_arguments_cover_what_needs_some() -> None:
    needy = {
        name
        for door in api.OPEN_DOORS
        for name, field in api.schema(door)._schema.query_type.fields.items()  # type: ignore[union-attr]
        if any(is_required_argument(argument) for argument in field.args.values())
    }
    known = {"node", "category", "search", "order", "job", "batch", "bundle", "quote", "product", "previewBundle"}
    known |= {"priceList", "pricedVariants", "memberPrices"}
    known |= {"previewCampaign", "campaignConflicts", "campaignSimulations", "variantsByIds"}
    known |= {"campaignPreview", "couponOffers"}
    known |= {"campaign", "campaignCalendar", "campaignExposure", "campaignDifferences", "campaignResults"}
    known |= {"suggest", "refundPreview", "case", "findOrders", "person", "partner", "partnerPrices", "partnerCredits"}
    known |= {"welcome", "gift", "alert", "alertOwners", "alertsAt", "printedInvoice", "savedViews"}
    known |= {"flashSale", "flashChallenge", "flashRehearsals", "lookAtVoucher", "storeDay", "redemptions"}
    known |= {"helpPage", "helpPreview", "walletEntries"}
    known |= {"coupon", "couponBatches", "couponHolders", "couponUses"}
    known |= {"sharedCode", "seats", "mediaPicture"}
    known |= {"groupOffers", "groupOffer", "group", "buyingGroup", "invitation"}
    known |= {"helpPage", "helpPreview"}
    assert needy <= known
