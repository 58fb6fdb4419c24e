"""The page of a campaign: what is refused where, who sees it when, and that its versions are kept."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, ids
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.tags import PersonTag
from backend.domain.campaigns import service
from backend.domain.campaigns.content import read, write
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.pages.blocks import Flash, GroupBuys, Page
from backend.domain.campaigns.pages.previews import preview_token
from backend.domain.coupons.models import IssuedCoupon
from backend.domain.flash_sales.models import FlashSale
from backend.jobs import relay
from backend.web.answers import Answers
from tests.api.conftest import Client
from tests.api.test_campaigns import DIFFERENCES, PUBLISH, begun, do, document, rule, said
from tests.make import accounts, campaigns, catalog, flash, groups, pages, prices
from tests.make.pages import UNKNOWN, both, given
from tests.make.statements import counted

pytestmark = pytest.mark.usefixtures("redis")

BLOCKS = """blocks { __typename
  ... on CampaignHero { key title text picture { url alt } button { label address } }
  ... on CampaignText { key sections { blocks { lines { spans { text strong } } } } }
  ... on CampaignGoods { key listings { slug badges } }
  ... on CampaignCoupons { key coupons { id headline claimed left } }
  ... on CampaignFlashSale { key sale { id items { stock { left } } } }
  ... on CampaignCountdown { key }
  ... on CampaignRules { key title }
  ... on CampaignGroupBuys { key offers { id price { amount } } } }"""
PAGE = f"query P($slug: String!) {{ campaign(slug: $slug) {{ name summary phase {BLOCKS} }} }}"
OWN = "query P($slug: String!) { me { campaign(slug: $slug) { name phase } } }"
PREVIEW = """query P($token: String!) { campaignPreview(token: $token) { phase
  blocks { __typename ... on CampaignCoupons { coupons { name headline left } }
    ... on CampaignFlashSale { sale { id } } ... on CampaignGroupBuys { offers { id } } } } }"""
OFFERS = "query O($ids: [ID!]!) { couponOffers(ids: $ids) { id claimed } }"
CLAIM = """mutation C($input: ClaimCouponInput!, $key: String!) {
  claimCoupon(input: $input, idempotencyKey: $key) { __typename } }"""
SAVE = document(
    "saveCampaign",
    "$id: ID!, $version: Int!, $input: CampaignInput!",
    "id: $id, version: $version, input: $input",
    refusals="... on InvalidInput { problem }",
)
TEXT = given(text={"body": both("Words")})


def memory(web: Client) -> Answers:
    """Where the application keeps whole answers."""
    kept = web._transport.app._answers  # type: ignore[attr-defined]
    assert isinstance(kept, Answers)
    return kept


async def look(web: Client, campaign: Campaign | dict[str, Any] | str) -> dict[str, Any] | None:
    """What a customer sees, whatever was kept."""
    memory(web).drop()
    slug = campaign if isinstance(campaign, str) else campaign.slug if isinstance(campaign, Campaign) else "weekend"
    found: dict[str, Any] | None = (await web.shop(PAGE, slug=slug))["campaign"]
    return found


async def acts(of: Campaign, verb: str) -> None:
    who = campaigns.caller_of(await accounts.staff())
    more = {} if verb == "resume" else {"note": ""}
    await getattr(service, verb)(of.id, caller=who, address=None, at=clock.now(), **more)


WRONG = {
    "none": ([], "REQUIRED", "blocks"),
    "too many": ([TEXT[0]] * 31, "TOO_MANY", "blocks"),
    "a key twice": ([TEXT[0]] * 2, "REPEATED", "blocks.1.text.key"),
    "no key": (given(text={"key": "Äh", "body": both("Words")}), "BAD_FORMAT", "blocks.0.text.key"),
    "one language": (
        given(hero={"title": {"zhCn": "有", "en": " "}}),
        "REQUIRED",
        "blocks.0.hero.title.en",
    ),
    "long title": (given(countdown={"title": both("x" * 61)}), "TOO_LONG", "blocks.0.countdown.title.zhCn"),
    "long text": (given(rules={"body": both("x" * 5001)}), "TOO_LONG", "blocks.0.rules.body.zhCn"),
    "link": (given(text={"body": both("[x](javascript:alert)")}), "LINK_NOT_ALLOWED", "blocks.0.text.body.zhCn"),
    "button": (
        given(hero={"title": both("A"), "button": {"label": both("Go"), "address": "//evil.example"}}),
        "BAD_PATH",
        "blocks.0.hero.button.address",
    ),
    "button to no block": (
        given(hero={"title": both("A"), "button": {"label": both("Go"), "address": "#gone"}}),
        "BAD_PATH",
        "blocks.0.hero.button.address",
    ),
    "picture": (
        given(hero={"title": both("A"), "pictureId": UNKNOWN["med"]}),
        "UNKNOWN",
        "blocks.0.hero.pictureId",
    ),
    "no goods": (given(goods={}), "EXACTLY_ONE", "blocks.0.goods"),
    "goods": (given(goods={"productIds": [UNKNOWN["prd"]]}), "UNKNOWN", "blocks.0.goods.productIds.0"),
    "category": (given(goods={"categoryId": "no id"}), "UNKNOWN", "blocks.0.goods.categoryId"),
    "number": (given(goods={"categoryId": UNKNOWN["cat"], "most": 25}), "OUT_OF_RANGE", "blocks.0.goods.most"),
    "coupons": (given(coupons={"pieces": ["off"]}), "UNKNOWN", "blocks.0.coupons.pieces.0"),
    "no sale": (given(flashSale={}), "EXACTLY_ONE", "blocks.0.flashSale"),
    "sale": (given(flashSale={"saleId": UNKNOWN["fls"]}), "UNKNOWN", "blocks.0.flashSale.saleId"),
    "groups": (given(groupBuys={"offerIds": [UNKNOWN["gof"]]}), "UNKNOWN", "blocks.0.groupBuys.offerIds.0"),
}


async def test_what_is_wrong_with_a_block_is_said_at_its_place(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    made = await begun(web)
    for name, (blocks, problem, place) in WRONG.items():
        input = await said(page={"blocks": blocks})
        refused = (await web.office(SAVE, id=made["id"], version=made["version"], input=input))["answer"]
        assert (name, refused["problem"]) == (name, problem)
        assert (name, refused["path"]) == (name, ["input", "page", *place.split(".")])
    row = await Campaign.get()
    assert (row.version, read(row.draft).page) == (made["version"], None)


async def test_a_page_has_versions_as_everything_of_the_draft_has(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    hero = {"key": "hero-1", "title": both("First")}
    made = await begun(web, page={"blocks": [{"hero": hero}, *TEXT]})
    done = await do(web, PUBLISH, made)
    assert (await look(web, done) or {})["blocks"][0]["title"] == "First"
    # Another order, other words, one more; left out, the page stays; null takes it away.
    changed = [*TEXT, {"hero": {**hero, "title": both("Second")}}, *given(countdown={"key": "countdown-1"})]
    input = await said(page={"blocks": changed})
    saved = (await web.office(SAVE, id=made["id"], version=done["version"], input=input))["answer"]
    assert (await look(web, done) or {})["blocks"][0]["title"] == "First"
    found = (await web.office(DIFFERENCES, id=made["id"]))["campaignDifferences"]
    told = [(one["words"].split(" › ")[2:], one["kind"], one["after"]) for one in found if one["pieceKey"] == "_page"]
    assert sorted(told) == [
        (["Countdown 1"], "ADDED", "Countdown 1"),
        (["Hero 1", "Title", "Chinese"], "CHANGED", "Second"),
        (["Hero 1", "Title", "English"], "CHANGED", "Second"),
        (["Order"], "CHANGED", "b-0 → Hero 1 → Countdown 1"),
    ]
    kept = (await web.office(SAVE, id=made["id"], version=saved["version"], input=await said()))["answer"]
    assert kept["version"] == saved["version"] + 1  # its times moved
    second = await do(web, PUBLISH, kept)
    assert (await look(web, done) or {})["blocks"][0]["__typename"] == "CampaignText"
    gone = (await web.office(SAVE, id=made["id"], version=second["version"], input=await said(page=None)))["answer"]
    await do(web, PUBLISH, gone)
    assert await look(web, done) is None


async def test_customers_see_what_there_is_at_every_state(web: Client):
    row = await pages.running()
    found = await look(web, row)
    assert found is not None
    assert (found["name"], found["summary"], found["phase"]) == ("Weekend", "A little off everything", "RUNNING")
    kinds = [one["__typename"].removeprefix("Campaign") for one in found["blocks"]]
    assert kinds[:4] == ["Hero", "Countdown", "Text", "Rules"]
    shown = {one["key"]: one for one in found["blocks"]}
    assert shown["hero-1"]["button"] == {"label": "Coupons", "address": "#coupons-1"}
    assert shown["hero-1"]["picture"]["alt"] == "A card"
    assert shown["text-1"]["sections"][0]["blocks"][0]["lines"][0]["spans"][1] == {"text": "is", "strong": True}
    assert shown["goods-1"]["listings"][0]["slug"] == shown["shelf-1"]["listings"][0]["slug"]
    assert [one["headline"] for one in shown["coupons-1"]["coupons"]] == ["¥1 off"]
    assert shown["flash-1"]["sale"]["items"][0]["stock"]["left"] > 0
    assert shown["group-buys-1"]["offers"][0]["price"] == {"amount": "8.00"}
    for verb, seen in (("pause", None), ("resume", "RUNNING"), ("end", "ENDED")):
        await acts(row, verb)
        now = await look(web, row)
        assert (verb, now and now["phase"]) == (verb, seen)
    assert (await look(web, row) or {})["blocks"] == []
    assert await look(web, "nothing-here") is None


async def test_before_it_begins_only_what_says_something_is_shown_and_only_if_asked_for(web: Client):
    later = clock.now() + timedelta(days=1)
    for early, seen in ((False, None), (True, ["Hero", "Countdown", "Text", "Rules"])):
        row = await pages.running(early=early, starts_at=later)
        found = await look(web, row)
        kinds = [one["__typename"].removeprefix("Campaign") for one in found["blocks"]] if found else None
        assert (found and found["phase"], kinds) == ("UPCOMING" if early else None, seen)


async def test_a_campaign_for_members_or_another_channel_says_nothing_to_others(web: Client):
    tier, lower = await prices.tier(50_000), await prices.tier(0)
    member, other = await accounts.customer(), await accounts.customer()
    await type(member).filter(id=member.id).update(tier_id=tier.id)
    await type(other).filter(id=other.id).update(tier_id=lower.id)
    await web.wear(await accounts.staff(Role.MARKETER))
    tagged = await accounts.customer()
    await PersonTag.create(customer_id=tagged.id, name="wecom")
    made = await begun(web, tierIds=[ids.public("tir", tier.id)], tags=["wecom"], page={"blocks": TEXT})
    await do(web, PUBLISH, made)
    assert await look(web, "weekend") is None
    told = {"name": "Weekend", "phase": "RUNNING"}
    for person, seen in ((member, told), (tagged, told), (other, None)):
        await web.wear(person)
        assert (await look(web, "weekend"), (await web.shop(OWN, slug="weekend"))["me"]["campaign"]) == (None, seen)
    web.cookies.clear()
    elsewhere = ids.public("chn", (await catalog.channel("counter")).id)
    await web.wear(await accounts.staff(Role.MARKETER))
    await do(web, PUBLISH, await begun(web, "elsewhere", channelIds=[elsewhere], page={"blocks": TEXT}))
    assert await look(web, "elsewhere") is None


async def test_staff_see_the_draft_by_a_link_that_says_nothing_to_who_has_none(web: Client):
    await web.wear(await accounts.staff(Role.MARKETER))
    coupon = {
        "key": "take",
        "kind": "COUPON",
        "names": both("Take"),
        "rule": {**rule(), "stage": "COUPON"},
        "coupon": {"kind": "CLAIM"},
    }
    await begun(web, pieces=[coupon], page={"blocks": [*TEXT, *given(coupons={"key": "c"})]})
    row = await Campaign.get()
    now = clock.now()
    good = (await web.shop(PREVIEW, token=preview_token(row.id, now)))["campaignPreview"]
    offered = {"__typename": "CampaignCoupons", "coupons": [{"name": "Take", "headline": "¥1 off", "left": None}]}
    assert good == {"phase": "RUNNING", "blocks": [{"__typename": "CampaignText"}, offered]}
    for token in (preview_token(row.id, now - timedelta(days=3)), preview_token(ids.new(), now), "x", ""):
        assert (await web.shop(PREVIEW, token=token))["campaignPreview"] is None
    assert await look(web, row) is None


async def test_blocks_show_what_pieces_of_their_campaign_became(web: Client):
    row = await campaigns.draft()
    variant = await catalog.variant(price=1000)
    sale, offer, other = await flash.sale(variant), await groups.offer(variant), await groups.offer(variant)
    await FlashSale.filter(id=sale.id).update(campaign_id=row.id, piece="rush")
    await type(offer).filter(id=offer.id).update(campaign_id=row.id, piece="together")
    blocks = (Flash("f", piece="rush"), Flash("g", piece="gone"), GroupBuys("h", pieces=("together",)))
    await Campaign.filter(id=row.id).update(draft=write(replace(read(row.draft), page=Page(blocks))))
    page = (await web.shop(PREVIEW, token=preview_token(row.id, clock.now())))["campaignPreview"]
    offered = [{"id": ids.public("gof", offer.id)}]
    assert [one.get("sale", one.get("offers")) for one in page["blocks"]] == [
        {"id": ids.public("fls", sale.id)},
        None,
        offered,
    ]
    assert other.id != offer.id


async def test_a_coupon_of_the_page_is_claimed_and_says_so_to_its_owner_alone(web: Client):
    row = await pages.running()
    block = next(one for one in (await look(web, row) or {})["blocks"] if one["__typename"] == "CampaignCoupons")
    (offer,) = block["coupons"]
    await web.wear(await accounts.customer())
    claimed = await web.shop(CLAIM, input={"couponId": offer["id"]}, key="once")
    assert claimed["claimCoupon"]["__typename"] == "OwnCoupon"
    assert await IssuedCoupon.all().count() == 1
    assert (await web.shop(OFFERS, ids=[offer["id"], "nonsense"]))["couponOffers"] == [
        {"id": offer["id"], "claimed": 1}
    ]
    again = next(one for one in (await look(web, row) or {})["blocks"] if one["__typename"] == "CampaignCoupons")
    assert again["coupons"][0]["claimed"] == 0
    await web.wear(await accounts.customer())
    assert (await web.shop(OFFERS, ids=[offer["id"]]))["couponOffers"] == [{"id": offer["id"], "claimed": 0}]


async def test_the_page_is_kept_whole_and_dropped_when_the_campaign_changes(web: Client):
    row = await pages.running()
    asked: dict[str, Any] = {"params": {"query": PAGE, "variables": f'{{"slug": "{row.slug}"}}'}}
    listening = asyncio.create_task(memory(web).listen())
    try:
        await asyncio.sleep(0.2)  # whoever begins to listen forgets what it knew
        for verb, seen in (("pause", None), ("resume", "RUNNING"), ("end", "ENDED")):
            await web.get("/graphql/storefront", **asked)
            with counted() as sent:
                kept = await web.get("/graphql/storefront", **asked)
            assert (sent, kept.headers["cache-control"]) == ([], "public, max-age=0, must-revalidate")
            await OutboxMessage.all().delete()
            await acts(row, verb)
            topics = {message.topic for message in await OutboxMessage.all()}
            await relay._notify(topics)
            async with asyncio.timeout(5):
                while memory(web)._answers:
                    await asyncio.sleep(0.01)
            now = (await web.get("/graphql/storefront", **asked)).json()["data"]["campaign"]
            assert (verb, now and now["phase"]) == (verb, seen)
    finally:
        listening.cancel()


async def test_the_shop_lists_pages_that_everybody_sees_now(web: Client):
    shown = [await pages.running(), await pages.running(ends_at=clock.now() + timedelta(days=1))]
    await pages.running(starts_at=clock.now() + timedelta(days=1), early=True)
    await campaigns.running()  # has none
    await acts(await pages.running(), "pause")
    found = (await web.shop("{ campaigns { slug phase } }"))["campaigns"]
    assert found == [{"slug": row.slug, "phase": "RUNNING"} for row in reversed(shown)]


async def test_a_picture_that_a_page_shows_stays_in_the_library(web: Client):
    marketer = await accounts.staff(Role.MARKETER)
    await web.wear(marketer)
    picture = await catalog.picture(marketer)
    id = ids.public("med", picture.id)
    made = await begun(web, page={"blocks": given(hero={"title": both("A"), "pictureId": id})})
    remove = "mutation R($id: ID!) { removeMediaPicture(id: $id, version: 1) { __typename } }"
    seen = "query S($id: ID!) { mediaPicture(id: $id) { useCount uses { id kind names { en } } } }"
    shown = (await web.office(seen, id=id))["mediaPicture"]
    assert shown == {"useCount": 1, "uses": [{"id": made["id"], "kind": "CAMPAIGN", "names": {"en": "Weekend"}}]}
    assert (await web.office(remove, id=id))["removeMediaPicture"]["__typename"] == "MediaPictureInUse"
    done = await do(web, PUBLISH, made)
    other = (await web.office(SAVE, id=made["id"], version=done["version"], input=await said(page=None)))["answer"]
    # Customers still have it.
    assert (await web.office(remove, id=id))["removeMediaPicture"]["__typename"] == "MediaPictureInUse"
    await do(web, PUBLISH, other)
    assert (await web.office(remove, id=id))["removeMediaPicture"]["__typename"] == "MediaPictureRemoved"
