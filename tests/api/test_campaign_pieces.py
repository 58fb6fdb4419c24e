"""What a campaign gives beside rules, and what it may not give, through the door."""

from datetime import timedelta
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.campaigns import service
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.catalog.models import ChannelPrice
from backend.domain.coupons.models import Coupon
from backend.domain.coupons.states import CouponKind
from backend.domain.flash_sales import quick
from backend.domain.flash_sales.models import FlashItem, FlashPrice, FlashSale
from backend.domain.flash_sales.queries import sales_by_id
from backend.domain.group_buys.models import GroupOffer, GroupPrice
from backend.domain.promotions.models import Promotion
from backend.domain.referrals.models import ReferralProgram
from tests.api.conftest import Client
from tests.api.test_campaigns import DIFFERENCES, ROLL_BACK, SAVE, SUBMIT, act, begun, do, rule, said
from tests.make import accounts, campaigns, catalog, coupons
from tests.make.outbox import drain

pytestmark = pytest.mark.usefixtures("redis")

BLOCKED = """... on CampaignBlocked { message conflicts { kind pieces goods threshold { amount }
  remedies { kind money { amount } } } }"""
PUBLISH, APPROVE = act("publishCampaign", refusals=BLOCKED), act("approveCampaign", refusals=BLOCKED)
RESUME = "mutation R($id: ID!) { answer: resumeCampaign(id: $id) { __typename ... on Campaign { state version } } }"
STOP = """mutation S($input: StopCampaignInput!) { pause: pauseCampaign(input: $input) { __typename } }"""
END = """mutation E($input: StopCampaignInput!) { end: endCampaign(input: $input) { __typename } }"""
MADE = "query M($id: ID!) { campaign(id: $id) { made { key id } } }"
EXPOSURE = """query E($id: ID!) { campaignExposure(id: $id) { cost { amount } discountBps reasons belowFloorCount
  pieces { key cost { amount } discountBps } } campaign(id: $id) { draft { pieces { summary kind } } } }"""


def money(minor: int) -> dict[str, str]:
    return {"amount": f"{minor / 100:.2f}", "currency": "CNY"}


async def price(minor: int = 800) -> list[dict[str, Any]]:
    return [{"channelId": ids.public("chn", (await catalog.channel()).id), "price": money(minor)}]


async def flash(variant: Any, minor: int = 800, quota: int = 5, **more: Any) -> dict[str, Any]:
    items = [{"variantId": ids.public("var", variant.id), "quota": quota, "perPerson": 1, "prices": await price(minor)}]
    return {
        "key": "flash",
        "kind": "FLASH_SALE",
        "names": {"zhCn": "限时秒杀", "en": "Flash"},
        "flashSale": {"items": items, "challenge": False, **more},
    }


async def group(variant: Any, minor: int = 900, **more: Any) -> dict[str, Any]:
    offer = {"variantId": ids.public("var", variant.id), "prices": await price(minor), "size": 2, "mostGroups": 3}
    return {
        "key": "group",
        "kind": "GROUP_BUY",
        "names": {"zhCn": "拼团", "en": "Together"},
        "groupBuy": offer | more,
    }


def referral(**more: Any) -> dict[str, Any]:
    reward = {"inviterReward": money(500), "friendReward": money(300), "leastOrder": money(1000)}
    return {
        "key": "friends",
        "kind": "REFERRAL",
        "names": {"zhCn": "邀请好友", "en": "Friends"},
        "referral": {**reward, "budget": money(10_000), **more},
    }


async def saved(web: Client, campaign: dict[str, Any], *pieces: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The draft with exactly these pieces; or why it was not saved."""
    row = await Campaign.get(id=ids.parse("cmp", campaign["id"]))
    times: dict[str, Any] = {"startsAt": row.starts_at.isoformat(), "endsAt": row.ends_at.isoformat()}
    given = await said(**times | {"pieces": list(pieces), **more})
    answer: dict[str, Any] = (await web.office(SAVE, id=campaign["id"], version=row.version, input=given))["answer"]
    return answer


async def marketer(web: Client) -> None:
    await web.wear(await accounts.staff(Role.MARKETER))


async def closed(sale: FlashSale) -> tuple[int, bytes]:
    """What the quick count knows of a sale: its version, and whether it is closed."""
    (found,) = await sales_by_id([sale.id])
    assert found is not None
    seen = await quick.seen(found, found.items[0])
    word = await quick._command("HGET", quick._keys(found, found.items[0])[1], "closed")
    return (seen[2] if seen is not None else 0), word or b""


async def test_a_flash_sale_lives_with_its_campaign(web: Client):
    await marketer(web)
    variant = await catalog.variant(price=1000)
    made = await begun(web, pieces=[])
    wanted = await saved(web, made, await flash(variant))
    first = await do(web, PUBLISH, wanted)
    assert first["state"] == "RUNNING", first
    campaign, sale, item = await Campaign.get(), await FlashSale.get(), await FlashItem.get()
    assert (sale.campaign_id, sale.piece, sale.name_en, sale.state) == (campaign.id, "flash", "Flash", "SCHEDULED")
    assert (sale.starts_at, sale.ends_at, item.quota) == (campaign.starts_at, campaign.ends_at, 5)
    assert (await FlashPrice.get()).price_minor == 800

    more = await saved(web, first, await flash(variant, quota=9))
    found = (await web.office(DIFFERENCES, id=first["id"]))["campaignDifferences"]
    assert [(one["words"], one["before"], one["after"]) for one in found] == [
        ("Flash sale › Goods › 1 › Quota", "5", "9")
    ]
    second = await do(web, PUBLISH, more)
    assert ((await FlashItem.get()).quota, (await FlashItem.get()).id) == (9, item.id)
    dearer = await saved(web, second, await flash(variant, 700, quota=9))
    assert (await do(web, PUBLISH, dearer))["code"] == "FLASH_SALE_FIXED", "it has begun at another price"
    assert ((await FlashPrice.get()).price_minor, (await Campaign.get()).live_version) == (800, 2)

    stop = {"input": {"id": second["id"], "note": ""}}
    await web.office(STOP, **stop)
    assert (await FlashSale.get()).state == "PAUSED"
    await web.office(RESUME, id=second["id"])
    assert (await FlashSale.get()).state == "RUNNING"
    row = await Campaign.get()
    off = {"key": "off", "kind": "PROMOTION", "names": {"zhCn": "减", "en": "Off"}, "rule": rule()}
    gone = await do(web, PUBLISH, await saved(web, {"id": second["id"], "version": row.version}, off))
    assert ((await FlashSale.get()).state, gone["liveVersion"]) == ("ENDED", 3)
    back = (await web.office(ROLL_BACK, input={**_seen(gone), "number": 2}))["answer"]
    assert (back["liveVersion"], (await FlashSale.get()).state) == (4, "RUNNING"), "its campaign has it again"
    await web.office(END, **stop)
    assert ((await FlashSale.get()).state, await FlashSale.all().count()) == ("ENDED", 1)


def _seen(campaign: dict[str, Any]) -> dict[str, Any]:
    return {"id": campaign["id"], "version": campaign["version"], "note": ""}


async def test_the_quick_count_hears_of_a_campaign_only_once_that_is_true(web: Client):
    variant = await catalog.variant(price=1000)
    made = await campaigns.running(campaigns.content(campaigns.flash_sale(variant, (await catalog.channel()).id)))
    sale = await FlashSale.get()
    (found,) = await sales_by_id([sale.id])
    assert found is not None
    await quick.begin_anew(clock.now())
    await quick.load(found, found.items[0])
    before = await closed(sale)
    assert before[1] == b""

    by = campaigns.caller_of(await accounts.staff(Role.MARKETER))

    async def dying() -> None:
        async with in_transaction():
            await service.pause(made.id, note="", caller=by, address=None, at=clock.now())
            raise RuntimeError("the process dies before the commit")

    with pytest.raises(RuntimeError):
        await dying()
    await drain()
    assert (await closed(sale), (await FlashSale.get()).state) == (before, "SCHEDULED"), "nobody was told of it"

    await service.pause(made.id, note="", caller=by, address=None, at=clock.now())
    assert await closed(sale) == before, "told by the news, which follow the commit"
    await drain()
    assert (await closed(sale))[1] == b"PAUSED"


async def test_what_a_campaign_may_not_give_is_published_by_nobody(web: Client):
    await marketer(web)
    variant = await catalog.variant(price=1000)
    made = await begun(web, pieces=[])
    await ChannelPrice.filter(variant_id=variant.id).update(floor_minor=850)
    off = {"percentage": {"bps": 2000}}
    cheap = {
        "key": "off",
        "kind": "PROMOTION",
        "names": {"zhCn": "八折", "en": "A fifth off"},
        "rule": {"stage": "ITEM", "effect": off, "goods": {"variantIds": [ids.public("var", variant.id)]}},
    }
    for piece in (cheap, await flash(variant, 800), await group(variant, 800)):
        wanted = await saved(web, made, piece)
        assert wanted["__typename"] == "Campaign", wanted
        refused = await do(web, PUBLISH, wanted)
        assert (refused["__typename"], refused["code"]) == ("CampaignBlocked", "CAMPAIGN_BLOCKED"), piece
        (conflict,) = refused["conflicts"]
        assert (conflict["kind"], conflict["pieces"], conflict["goods"]) == ("BELOW_LEAST_PRICE", [piece["key"]], 1)
        if piece is not cheap:
            assert conflict["threshold"] == {"amount": "8.50"}
            assert conflict["remedies"] == [{"kind": "RAISE_PRICE", "money": {"amount": "8.50"}}]
        submitted = (await web.office(SUBMIT, id=wanted["id"], version=wanted["version"]))["answer"]
        assert submitted["code"] == "CAMPAIGN_BLOCKED"
    row = await Campaign.get()
    assert (row.state, row.live_version, row.submitted_at) == ("DRAFT", None, None)
    for table in (Promotion, FlashSale, GroupOffer, CampaignVersion):
        assert not await table.exists()
    assert not await AuditEntry.filter(action__in=["campaign.published", "campaign.submitted"]).exists()

    # The floor was raised after it was submitted: whoever approves is told so.
    await ChannelPrice.filter(variant_id=variant.id).update(floor_minor=0)
    wanted = await saved(web, made, cheap)
    waiting = (await web.office(SUBMIT, id=wanted["id"], version=wanted["version"]))["answer"]
    await ChannelPrice.filter(variant_id=variant.id).update(floor_minor=850)
    await web.wear(await accounts.staff(Role.FINANCE))
    assert (await do(web, APPROVE, waiting))["code"] == "CAMPAIGN_BLOCKED"
    assert ((await Campaign.get()).state, await Promotion.exists()) == ("IN_REVIEW", False)


async def test_groups_and_invitations_live_with_their_campaign(web: Client):
    await marketer(web)
    variant = await catalog.variant(price=1000)
    made = await begun(web, pieces=[])
    wanted = await saved(web, made, await group(variant), referral())
    told = await web.office(EXPOSURE, id=made["id"])
    assert told["campaignExposure"] == {
        # Three groups of two who save ¥1 each, and the budget of the rewards: no more than the campaign's own.
        "cost": {"amount": "100.00"},
        "discountBps": 1000,
        "reasons": [],
        "belowFloorCount": 0,
        "pieces": [
            {"key": "group", "cost": {"amount": "6.00"}, "discountBps": 1000},
            {"key": "friends", "cost": {"amount": "100.00"}, "discountBps": 0},
        ],
    }
    assert [one["summary"] for one in told["campaign"]["draft"]["pieces"]] == [
        "¥9 each for groups of 2 within 24 h · at most 3 groups",
        "¥5 for the inviter, ¥3 for the friend · first order from ¥10",
    ]
    done = await do(web, PUBLISH, wanted)
    assert done["state"] == "RUNNING", done
    campaign, offer, program = await Campaign.get(), await GroupOffer.get(), await ReferralProgram.get()
    assert (offer.campaign_id, offer.piece, offer.state, offer.ends_at) == (
        campaign.id,
        "group",
        "LIVE",
        campaign.ends_at,
    )
    assert (program.campaign_id, program.piece, program.inviter_minor, program.state) == (
        campaign.id,
        "friends",
        500,
        "LIVE",
    )
    stop = {"input": {"id": done["id"], "note": ""}}
    await web.office(STOP, **stop)
    assert [(await GroupOffer.get()).state, (await ReferralProgram.get()).state] == ["PAUSED", "PAUSED"]
    again = (await web.office(RESUME, id=done["id"]))["answer"]
    assert [(await GroupOffer.get()).state, (await ReferralProgram.get()).state] == ["LIVE", "LIVE"]
    less = await do(web, PUBLISH, await saved(web, {**done, **again}, await group(variant, 950)))
    assert less["liveVersion"] == 2
    assert ((await GroupPrice.get()).price_minor, (await ReferralProgram.get()).state) == (950, "ENDED")
    await web.office(ROLL_BACK, input={**_seen(less), "number": 1})
    assert ((await GroupPrice.get()).price_minor, (await ReferralProgram.get()).state) == (900, "LIVE")
    await web.office(END, **stop)
    assert [(await GroupOffer.get()).state, (await ReferralProgram.get()).state] == ["ENDED", "ENDED"]


async def test_a_published_piece_leads_to_what_it_became(web: Client):
    await marketer(web)
    variant = await catalog.variant(price=1000)
    wanted = await saved(web, await begun(web, pieces=[]), await flash(variant), await group(variant), referral())
    assert (await web.office(MADE, id=wanted["id"]))["campaign"]["made"] == [], "nothing is in force"
    await do(web, PUBLISH, wanted)
    assert (await web.office(MADE, id=wanted["id"]))["campaign"]["made"] == [
        {"key": "flash", "id": ids.public("fls", (await FlashSale.get()).id)},
        {"key": "friends", "id": ids.public("rpg", (await ReferralProgram.get()).id)},
        {"key": "group", "id": ids.public("gof", (await GroupOffer.get()).id)},
    ]


async def test_invitations_say_which_coupons_they_give(web: Client):
    await marketer(web)
    await catalog.channel()
    thanks = await coupons.coupon(CouponKind.SENT)
    given = referral(inviterReward=money(0), inviterCouponId=ids.public("cpn", thanks.id))
    made = await saved(web, await begun(web, pieces=[]), given)
    (piece,) = (await web.office(EXPOSURE, id=made["id"]))["campaign"]["draft"]["pieces"]
    assert piece["summary"] == "a coupon for the inviter, ¥3 for the friend · first order from ¥10"


async def test_a_piece_says_what_its_kind_says(web: Client):
    await marketer(web)
    variant = await catalog.variant(price=1000)
    made = await begun(web, pieces=[])
    good, late = await flash(variant), (clock.now() + timedelta(days=400)).isoformat()
    abroad = await catalog.channel("abroad")
    for piece, more, problem, path in (
        ({**good, "rule": rule()}, {}, "NOT_FOR_THIS_KIND", ["rule"]),
        ({**good, "flashSale": None}, {}, "REQUIRED", ["flashSale"]),
        ({**good, "limits": {"uses": "3"}}, {}, "NOT_FOR_THIS_KIND", ["limits"]),
        ({**good, "kind": "PROMOTION"}, {}, "NOT_FOR_THIS_KIND", ["flashSale"]),
        (await flash(variant, items=[]), {}, "REQUIRED", ["flashSale", "items"]),
        (await flash(variant, endsAt=late), {}, "OUTSIDE_CAMPAIGN", ["flashSale", "endsAt"]),
        (await flash(variant, holdSeconds=1), {}, "OUT_OF_RANGE", ["flashSale", "holdSeconds"]),
        (await flash(variant, quota=0), {}, "OUT_OF_RANGE", ["flashSale", "items", "0", "quota"]),
        (good, {"tags": ["vip"]}, "NOT_FOR_AUDIENCE", ["kind"]),
        (
            good,
            {"channelIds": [ids.public("chn", abroad.id)]},
            "NOT_IN_CAMPAIGN",
            ["flashSale", "items", "0", "prices", "0", "channelId"],
        ),
        (await group(variant, size=1), {}, "OUT_OF_RANGE", ["groupBuy", "size"]),
        (await group(variant, variantId="var_none"), {}, "UNKNOWN", ["groupBuy"]),
        (referral(waitDays=900), {}, "OUT_OF_RANGE", ["referral", "waitDays"]),
        (referral(budget={"amount": "9", "currency": "USD"}), {}, "CURRENCY_DIFFERS", ["referral", "budget"]),
    ):
        answer = await saved(web, made, piece, **more)
        assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["input", "pieces", "0", *path]), (problem, answer)
    row = await Campaign.get()
    assert (row.version, row.draft["pieces"]) == (1, [])


async def test_an_end_that_was_given_later_outlives_the_next_version_and_the_campaign(web: Client):
    await marketer(web)
    coupon = {
        "key": "code",
        "kind": "COUPON",
        "names": {"zhCn": "优惠码", "en": "Code"},
        "rule": {"stage": "COUPON", "effect": {"amount": {"off": money(100)}}},
        "limits": {"uses": "10"},
        "coupon": {"kind": "PUBLIC", "code": "LONGER26"},
    }
    made = await begun(web, pieces=[coupon])
    done = await do(web, PUBLISH, made)
    row, campaign = await Coupon.get().select_related("promotion"), await Campaign.get()
    later = campaign.ends_at + timedelta(days=3)
    extend = """mutation X($input: ExtendCouponInput!) { extendCoupon(input: $input) { __typename
      ... on Coupon { endsAt } } }"""
    given = {"id": ids.public("cpn", row.id), "endsAt": later.isoformat(), "reason": "Promised"}
    await web.office(extend, input=given)
    wanted = await saved(web, done, {**coupon, "limits": {"uses": "20"}})
    second = await do(web, PUBLISH, wanted)
    assert second["liveVersion"] == 2, second
    promotion = await Promotion.get()
    assert (promotion.ends_at, promotion.most_uses) == (later, 20)
    assert promotion.rule["ends_at"] == later.isoformat()
    assert await service.follow_schedule(campaign.ends_at) == 1
    assert ((await Campaign.get()).state, (await Coupon.get()).state) == ("ENDED", "ACTIVE")


LET_GO_ON = """mutation G($sale: ID!, $offer: ID!, $program: ID!, $coupon: ID!) {
  sale: resumeFlashSale(id: $sale) { __typename ...Why }
  offer: moveGroupOffer(id: $offer, version: 2, state: LIVE) { __typename ...Why }
  program: moveReferralProgram(id: $program, version: 2, state: LIVE) { __typename ...Why }
  coupon: resumeCoupon(input: {id: $coupon, reason: "It sells"}) { __typename ...Why } }
fragment Why on CampaignAtRest { code message campaignId campaignName }"""


async def test_what_a_paused_campaign_gives_goes_on_with_it_and_not_by_hand(web: Client):
    await marketer(web)
    sold, together = await catalog.variant(price=1000), await catalog.variant(price=1000)
    coupon = {
        "key": "code",
        "kind": "COUPON",
        "names": {"zhCn": "优惠码", "en": "Code"},
        "rule": {"stage": "COUPON", "effect": {"amount": {"off": money(10)}}},
        "limits": {"uses": "10"},
        "coupon": {"kind": "PUBLIC", "code": "RESTS26"},
    }
    made = await begun(web, pieces=[])
    done = await do(web, PUBLISH, await saved(web, made, await flash(sold), await group(together), referral(), coupon))
    assert done["state"] == "RUNNING", done
    await web.office(STOP, input={"id": done["id"], "note": ""})
    names = {
        "sale": ids.public("fls", (await FlashSale.get()).id),
        "offer": ids.public("gof", (await GroupOffer.get()).id),
        "program": ids.public("rpg", (await ReferralProgram.get()).id),
        "coupon": ids.public("cpn", (await Coupon.get()).id),
    }

    async def rows() -> list[tuple[str, int]]:
        tables = (FlashSale, GroupOffer, ReferralProgram, Coupon)
        return [(row.state.value, row.version) for row in [await table.get() for table in tables]]

    before, acts = await rows(), await AuditEntry.all().count()
    assert [state for state, _ in before] == ["PAUSED"] * 4
    refused = await web.office(LET_GO_ON, **names)
    campaign = await Campaign.get()
    for one in refused.values():
        assert (one["__typename"], one["code"]) == ("CampaignAtRest", "CAMPAIGN_AT_REST")
        assert (one["campaignId"], one["campaignName"]) == (done["id"], campaign.name_en)
        assert campaign.name_en in one["message"]
    assert (await rows(), await AuditEntry.all().count()) == (before, acts)

    # With their campaign they go on; a part that somebody pauses then may go on by itself.
    await web.office(RESUME, id=done["id"])
    assert [state for state, _ in await rows()] == ["RUNNING", "LIVE", "LIVE", "ACTIVE"]
    await web.office("mutation P($id: ID!) { pauseFlashSale(id: $id) { __typename } }", id=names["sale"])
    again = await web.office("mutation R($id: ID!) { resumeFlashSale(id: $id) { __typename } }", id=names["sale"])
    assert (again["resumeFlashSale"]["__typename"], (await rows())[0][0]) == ("FlashSale", "RUNNING")
