"""The cart beside a campaign's draft is priced as whoever is named would be asked."""

from typing import Any

from backend.core import ids
from tests.api.conftest import Client
from tests.make import accounts, catalog, prices

PREVIEW = """query ($input: PreviewCampaignInput!) { previewCampaign(input: $input) {
  ... on CampaignPreview { lines { unit { amount } } without { amount } total { amount } trace { outcome why } }
  ... on UserError { code path } } }"""


def draft(**rule: Any) -> dict[str, Any]:
    off = {"amount": {"off": {"amount": "1.00", "currency": "CNY"}, "eachPiece": True}}
    piece = {
        "key": "p",
        "kind": "PROMOTION",
        "names": {"zhCn": "减", "en": "Off"},
        "rule": {"stage": "ITEM", "combine": "STACK", "effect": off, **rule},
    }
    return {
        "names": {"zhCn": "减", "en": "Off"},
        "hue": 1,
        "currency": "CNY",
        "channelIds": [],
        "tierIds": [],
        "tags": [],
        "startsAt": "2026-01-01T00:00:00Z",
        "endsAt": "2030-02-01T00:00:00Z",
        "pieces": [piece],
    }


async def test_members_are_asked_their_own_price_before_any_promotion(web: Client) -> None:
    variant, gold = await catalog.variant(price=3000), await prices.tier(100, bps=1000)
    await web.wear(await accounts.staff())
    channel = ids.public("chn", (await catalog.channel()).id)

    async def cart(tier: str | None, **rule: Any) -> dict[str, Any]:
        asked = {
            "campaign": draft(**rule),
            "lines": [{"variantId": ids.public("var", variant.id), "quantity": 2}],
            "buyer": {"channelId": channel, "tierId": tier},
        }
        found: dict[str, Any] = (await web.office(PREVIEW, input=asked))["previewCampaign"]
        return found

    everybody, member = await cart(None), await cart(ids.public("tir", gold.id))
    assert (everybody["without"]["amount"], everybody["total"]["amount"]) == ("60.00", "58.00")
    assert member["lines"] == [{"unit": {"amount": "27.00"}}]
    assert (member["without"]["amount"], member["total"]["amount"]) == ("54.00", "52.00")
    # What is not for goods at a member price does nothing for the member.
    refused = await cart(ids.public("tir", gold.id), memberToo=False)
    assert refused["total"]["amount"] == "54.00"
    assert refused["trace"] == [{"outcome": "REFUSED", "why": "AT_MEMBER_PRICE"}]
