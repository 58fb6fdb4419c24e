"""Simulations that are done, without any order being replayed."""

from collections.abc import Sequence
from typing import Any

from backend.core import clock, ids
from backend.domain.campaigns.models import Campaign
from backend.domain.catalog.models import Variant
from backend.domain.tasks.models import Job, JobKind, JobState
from tests.make import catalog

_SIDES = {
    side: {"revenue_minor": 900, "discount_minor": 100, "margin_minor": 300} for side in ("without", "with_draft")
}
_ROW: dict[str, Any] = {"orders": 2, "changed": 1, "pieces": 3, **_SIDES}


async def done(campaign: Campaign, goods: Sequence[Variant]) -> Job:
    """A replay of the campaign's draft that found something to tell of each of the goods."""
    now = clock.now()
    web = str((await catalog.channel()).id)
    variants = [str(one.id) for one in goods]
    conflict = {
        "kind": "LOWER_ELSEWHERE",
        "pieces": ["p1"],
        "others": [],
        "variant_ids": variants,
        "goods": len(variants),
        "quantity": 1,
        "before_minor": 1000,
        "after_minor": 900,
        "threshold_minor": None,
        "low_channel_id": web,
        "high_channel_id": web,
        "remedies": [],
    }
    reached = {"piece": "p1", "what": "MONEY", "at": now.isoformat(), "number": "T1", "most": 900, "orders": 2}
    piece = {"orders": 2, "discount_minor": 200, "clipped": 1, "refused": {"BELOW_THRESHOLD": 3}}
    sold = {"orders": 2, "pieces": 2, "revenue_minor": 900, "discount_minor": 100, "margin_minor": 400, "most": 2}
    offer = {
        "piece": "p2",
        "kind": "FLASH_SALE",
        "basis": "SAME_HOURS",
        "why": None,
        "since": now.isoformat(),
        "until": now.isoformat(),
        "goods": [{"variant_id": str(one.id), **sold, "gone_after_s": 60} for one in goods],
    }
    return await Job.create(
        kind=JobKind.CAMPAIGN_SIMULATION,
        state=JobState.SUCCEEDED,
        subject_id=campaign.id,
        spec={},
        unit="orders",
        created_at=now,
        finished_at=now,
        result={
            "v": 1,
            "currency": "CNY",
            "since": now.isoformat(),
            "until": now.isoformat(),
            "days": [{"day": now.date().isoformat(), **_ROW}],
            "total": _ROW,
            "products": [{"id": str(one.product_id), **_ROW} for one in goods],
            "pieces": {"p1": piece},
            "examples": [{"number": "T1", "without_minor": 1000, "with_minor": 900}],
            "gifts": 1,
            "gift_cost_minor": 10,
            "offers": [offer],
            "reached": [reached],
            "conflicts": [conflict],
            "carts": 7,
        },
        idempotency_key=ids.new().hex,
    )


async def world(goods: Sequence[Variant]) -> None:
    """One of the newest campaign."""
    newest = await Campaign.filter(live_version__gte=1).order_by("-live_version", "-id").first()
    assert newest is not None
    await done(newest, goods)
