"""What makes the operations that try campaigns succeed."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import clock, ids
from tests.api import counter_campaigns
from tests.make import campaigns, catalog, prices, simulations

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


async def _draft(of: "Counter", **more: Any) -> Variables:
    campaign = ids.public("cmp", (await campaigns.draft()).id)
    saved = counter_campaigns.STAFF["saveCampaign"](of)
    assert not isinstance(saved, dict)
    return {"campaignId": campaign, "campaign": (await saved)["input"], **more}


async def _preview(of: "Counter") -> Variables:
    tier = await prices.tier(ids.new().int % 10**9 + 1)
    buyer = {
        "channelId": ids.public("chn", (await catalog.channel()).id),
        "tierId": ids.public("tir", tier.id),
        "tags": ["vip"],
        "registeredDays": 30,
        "firstOrder": True,
        "birthday": True,
        "paymentMethod": "sandbox",
        "device": "phone",
        "withCoupons": True,
        "at": clock.now().isoformat(),
    }
    lines = [{"variantId": ids.public("var", (await catalog.variant()).id), "quantity": 2}]
    return {"input": await _draft(of, lines=lines, buyer=buyer)}


async def _conflicts(of: "Counter") -> Variables:
    return {"input": await _draft(of)}


async def _simulated(of: "Counter") -> Variables:
    return {"input": await _draft(of, days=7, couponUseBps=5000), "idempotencyKey": ids.new().hex}


async def _done(of: "Counter") -> Variables:
    job = await simulations.done(await campaigns.draft(), [await catalog.variant()])
    asked = {"jobId": ids.public("job", job.id), "table": "PRODUCTS", "format": "CSV"}
    return {"input": asked, "idempotencyKey": ids.new().hex}


async def _of_campaign(of: "Counter") -> Variables:
    return {"campaignId": ids.public("cmp", (await campaigns.draft()).id), "first": 5, "after": None}


async def _variants(of: "Counter") -> Variables:
    return {"ids": [ids.public("var", (await catalog.variant()).id)]}


STAFF: dict[str, Good] = {
    "previewCampaign": _preview,
    "campaignConflicts": _conflicts,
    "campaignSimulations": _of_campaign,
    "simulateCampaign": _simulated,
    "exportSimulation": _done,
    "variantsByIds": _variants,
}
WORDS = {
    "simulateCampaign": ("input.campaign.names", "input.campaign.tags", "input.campaign.pieces.0.names"),
}
_BESIDE = (
    ("hue", "Int '0'"),
    ("channelIds", "empty list"),
    ("tierIds", "empty list"),
    ("tags", "empty list"),
    ("pieces", "empty list"),
    ("stops.stock", "Int '0'"),
    ("stops.marginBps", "Int '0'"),
    ("stops.marginBps", "Int '-1'"),
    ("pieces.0.rule.effect.amount.eachPiece", "missing"),
    ("pieces.0.rule.priority", "missing"),
    ("pieces.0.rule.priority", "Int '0'"),
    ("pieces.0.rule.priority", "Int '-1'"),
    ("pieces.0.rule.marginFloorBps", "Int '0'"),
    ("pieces.0.rule.memberToo", "missing"),
    ("pieces.0.rule.flashToo", "missing"),
    ("pieces.0.rule.base", "missing"),
    ("pieces.0.limits.returnedAfterRefund", "missing"),
    ("page.early", "missing"),
)
FINE = {
    # Left out, they are as usual; nobody need use a coupon.
    *(("simulateCampaign", f"input.campaign.{path}", what) for path, what in _BESIDE),
    ("simulateCampaign", "input.couponUseBps", "Int '0'"),
    *(("simulateCampaign", f"input.{name}", "missing") for name in ("days", "couponUseBps")),
    *(("exportSimulation", f"input.{name}", "missing") for name in ("table", "format")),
}
