"""What stands outside a campaign is bounded: dearer offers are pieces of campaigns, which a second person approves."""

from datetime import timedelta
from typing import Any

import pytest

from backend import settings
from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import Channel, ChannelPrice, Variant
from backend.domain.flash_sales.models import FlashItem, FlashSale
from backend.domain.group_buys.models import GroupOffer, GroupPrice
from backend.domain.referrals.models import ReferralProgram
from tests.api.conftest import Client
from tests.make import accounts, catalog

_REFUSED = """__typename ... on UserError { code message }
  ... on CampaignNeeded { cost { amount currency } most { amount } }"""
FLASH = f"""mutation ($input: FlashSaleInput!, $key: String!) {{
  answer: createFlashSale(input: $input, idempotencyKey: $key) {{ {_REFUSED} ... on FlashSale {{ id version }} }} }}"""
FLASH_AGAIN = f"""mutation ($id: ID!, $version: Int!, $input: FlashSaleInput!) {{
  answer: updateFlashSale(id: $id, version: $version, input: $input) {{
    {_REFUSED} ... on FlashSale {{ version }} }} }}"""
GROUP = f"""mutation ($input: GroupOfferInput!) {{
  answer: addGroupOffer(input: $input) {{ {_REFUSED} ... on StaffGroupOffer {{ id version }} }} }}"""
GROUP_AGAIN = f"""mutation ($id: ID!, $version: Int!, $input: GroupOfferInput!) {{
  answer: updateGroupOffer(id: $id, version: $version, input: $input) {{
    {_REFUSED} ... on StaffGroupOffer {{ version }} }} }}"""
MOVE = """mutation ($id: ID!, $version: Int!) {
  answer: moveGroupOffer(id: $id, version: $version, state: PAUSED) { __typename } }"""
INVITE = f"""mutation ($input: ReferralProgramInput!) {{
  answer: addReferralProgram(input: $input) {{ {_REFUSED} ... on ReferralProgram {{ id version }} }} }}"""
INVITE_AGAIN = f"""mutation ($id: ID!, $version: Int!, $input: ReferralProgramInput!) {{
  answer: updateReferralProgram(id: $id, version: $version, input: $input) {{
    {_REFUSED} ... on ReferralProgram {{ version }} }} }}"""


def money(amount: str, currency: str = "CNY") -> dict[str, str]:
    return {"amount": amount, "currency": currency}


def priced(channel: Channel, amount: str) -> dict[str, Any]:
    return {"channelId": ids.public("chn", channel.id), "price": money(amount, channel.currency)}


def times() -> dict[str, str]:
    now = clock.now()
    return {"startsAt": (now + timedelta(hours=1)).isoformat(), "endsAt": (now + timedelta(hours=2)).isoformat()}


def flash(variant: Variant, *prices: dict[str, Any], quota: int) -> dict[str, Any]:
    item = {"variantId": ids.public("var", variant.id), "quota": quota, "perPerson": 1, "prices": list(prices)}
    return {"names": {"zhCn": "秒杀", "en": "Flash"}, "items": [item], **times()}


def group(variant: Variant, *prices: dict[str, Any], groups: int | None, size: int = 5) -> dict[str, Any]:
    named = {"variantId": ids.public("var", variant.id), "prices": list(prices), "mostGroups": groups}
    return {**named, "size": size, "mostAPerson": 2, **times()}


def invitations(budget: str | None, reward: str = "5.00") -> dict[str, Any]:
    named = {"names": {"zhCn": "邀请", "en": "Invite"}, "leastOrder": money("0"), **times()}
    rewards = {"inviterReward": money(reward), "friendReward": money(reward)}
    return {**named, **rewards, "budget": money(budget) if budget is not None else None}


async def needed(answer: dict[str, Any], cost: str | None) -> None:
    assert (answer["__typename"], answer["code"]) == ("CampaignNeeded", "CAMPAIGN_NEEDED")
    assert answer["cost"] == (money(cost) if cost is not None else None)
    assert answer["most"] == {"amount": "5000.00"}


@pytest.fixture
async def desk(web: Client) -> Client:
    await web.wear(await accounts.staff(Role.MARKETER))
    return web


async def office(desk: Client, query: str, **said: Any) -> dict[str, Any]:
    answer: dict[str, Any] = (await desk.office(query, **said))["answer"]
    return answer


async def test_a_flash_sale_that_may_cost_more_is_a_piece_of_a_campaign(desk: Client) -> None:
    variant, channel = await catalog.variant(price=10_000), await catalog.channel()
    # 50.00 off each of a hundred pieces is what one person may give away; one more is too much.
    answer = await office(desk, FLASH, input=flash(variant, priced(channel, "50.00"), quota=101), key="dear")
    await needed(answer, "5050.00")
    assert answer["message"].startswith("It may cost ¥5050; one person may give away ¥5000. Make it a piece")
    assert not await FlashSale.exists()
    assert not await AuditEntry.filter(action__startswith="flash_sale").exists()

    said = flash(variant, priced(channel, "50.00"), quota=100)
    made = await office(desk, FLASH, input=said, key="dear")
    assert made["__typename"] == "FlashSale"
    dearer = flash(variant, priced(channel, "49.99"), quota=100)
    await needed(await office(desk, FLASH_AGAIN, id=made["id"], version=1, input=dearer), "5001.00")
    assert (await FlashSale.get()).version == 1
    assert await AuditEntry.filter(action="flash_sale.updated").count() == 0
    assert (await office(desk, FLASH_AGAIN, id=made["id"], version=1, input=said))["version"] == 2
    # Of one that runs the quota may grow, so far.
    await FlashSale.all().update(starts_at=clock.now(), state="RUNNING")
    row = await FlashSale.get()
    more = {**flash(variant, priced(channel, "50.00"), quota=101), "startsAt": row.starts_at.isoformat()}
    await needed(await office(desk, FLASH_AGAIN, id=made["id"], version=2, input=more), "5050.00")
    assert (await FlashItem.get()).quota == 100


async def test_currencies_are_not_added_and_the_dearest_channel_counts(desk: Client) -> None:
    variant, channel = await catalog.variant(price=10_000), await catalog.channel()
    abroad = await Channel.create(code="abroad", name="Abroad", currency="USD")
    app = await catalog.channel("app")
    for other, minor in ((abroad, 10_000), (app, 20_000)):
        await ChannelPrice.create(variant=variant, channel=other, list_minor=minor, price_minor=minor)
    both = flash(variant, priced(channel, "50.00"), priced(abroad, "50.00"), quota=60)
    assert (await office(desk, FLASH, input=both, key="both"))["__typename"] == "FlashSale"
    await FlashSale.all().update(state="ENDED")
    dear = flash(variant, priced(channel, "50.00"), priced(app, "50.00"), quota=40)
    await needed(await office(desk, FLASH, input=dear, key="app"), "6000.00")


async def test_group_buys_are_bounded_by_their_groups(desk: Client) -> None:
    variant, channel = await catalog.variant(price=10_000), await catalog.channel()
    asked = priced(channel, "90.00")
    # Ten off for five people with two pieces each: a hundred a group.
    await needed(await office(desk, GROUP, input=group(variant, asked, groups=51)), "5100.00")
    answer = await office(desk, GROUP, input=group(variant, asked, groups=None))
    await needed(answer, None)
    assert answer["message"].startswith("Nothing bounds what it may cost; one person may give away ¥5000.")
    assert (await GroupOffer.all().count(), await GroupPrice.all().count()) == (0, 0)

    said = group(variant, asked, groups=50)
    made = await office(desk, GROUP, input=said)
    assert made["__typename"] == "StaffGroupOffer"
    wider = group(variant, asked, groups=50, size=6)
    await needed(await office(desk, GROUP_AGAIN, id=made["id"], version=1, input=wider), "6000.00")
    row = await GroupOffer.get()
    assert (row.version, row.size) == (1, 5)
    # One that was there before may still be stopped, whatever it may cost.
    await GroupOffer.all().update(most_groups=None)
    assert (await office(desk, MOVE, id=made["id"], version=1))["__typename"] == "StaffGroupOffer"


async def test_invitations_are_bounded_by_their_budget(desk: Client) -> None:
    await catalog.channel()
    await needed(await office(desk, INVITE, input=invitations("5000.01")), "5000.01")
    await needed(await office(desk, INVITE, input=invitations(None)), None)
    assert not await ReferralProgram.exists()

    made = await office(desk, INVITE, input=invitations("5000.00"))
    assert made["__typename"] == "ReferralProgram"
    again = {"id": made["id"], "version": 1}
    await needed(await office(desk, INVITE_AGAIN, **again, input=invitations(None)), None)
    row = await ReferralProgram.get()
    assert (row.version, row.budget_minor) == (1, 500_000)
    assert not await AuditEntry.filter(action="referral_program.updated").exists()


async def test_the_threshold_is_the_campaigns_and_the_desk_knows_it(
    desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    variant, channel = await catalog.variant(price=10_000), await catalog.channel()
    chosen = settings.get().model_copy(update={"campaign_approval_minor": 10_000})
    monkeypatch.setattr(settings, "get", lambda: chosen)
    (known,) = (await desk.office("{ channels { aloneUpTo { amount currency } } }"))["channels"]
    assert known["aloneUpTo"] == money("100.00")
    dear = flash(variant, priced(channel, "50.00"), quota=3)
    assert (await office(desk, FLASH, input=dear, key="low"))["most"] == {"amount": "100.00"}
