"""What makes the operations on campaigns succeed."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.campaigns import service
from backend.domain.campaigns.content import Content, read
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.pages.previews import preview_token
from backend.domain.catalog.models import Product
from backend.domain.promotions.pricing.rules import Amount
from tests.make import accounts, campaigns, catalog, flash, groups, pages, prices

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


async def _input(of: "Counter") -> Variables:
    off = {"amount": "1.00", "currency": "CNY"}
    tier = await prices.tier(ids.new().int % 10**9 + 1)
    return {
        "names": {"zhCn": "活动", "en": "Campaign"},
        "hue": 120,
        "currency": "CNY",
        "startsAt": clock.now().isoformat(),
        "endsAt": (clock.now() + timedelta(days=3)).isoformat(),
        "channelIds": [ids.public("chn", (await catalog.channel()).id)],
        "tierIds": [ids.public("tir", tier.id)],
        "tags": ["vip"],
        "budget": {"amount": "50.00", "currency": "CNY"},
        "budgetUses": "40",
        "stops": {"budgetBps": 9000, "stock": 1, "marginBps": 100},
        "pieces": [
            {
                "key": "off",
                "kind": "PROMOTION",
                "names": {"zhCn": "立减", "en": "Off"},
                "rule": {"stage": "ORDER", "effect": {"amount": {"off": off, "eachPiece": False}}},
                "limits": {"uses": "10", "money": off, "usesAPerson": "1", "personDays": 3},
            }
        ],
        "page": await _page(),
    }


async def _page() -> Variables:
    """A block of each kind, everything said of it."""
    variant = await catalog.variant()
    shelf = (await Product.get(id=variant.product_id)).category_id
    picture, sale = await catalog.picture(await accounts.staff()), await flash.sale(await catalog.variant(price=1000))
    words = {"zhCn": "字", "en": "Words"}
    return {
        "early": True,
        "blocks": [
            {
                "hero": {
                    "key": "hero-1",
                    "title": words,
                    "text": words,
                    "pictureId": ids.public("med", picture.id),
                    "button": {"label": words, "address": "/c/games"},
                }
            },
            {"text": {"key": "text-1", "title": words, "body": words}},
            {"goods": {"key": "goods-1", "title": words, "productIds": [ids.public("prd", variant.product_id)]}},
            {"goods": {"key": "goods-2", "categoryId": ids.public("cat", shelf), "most": 4}},
            {"coupons": {"key": "coupons-1", "title": words}},
            {"flashSale": {"key": "flash-sale-1", "title": words, "saleId": ids.public("fls", sale.id)}},
            {"countdown": {"key": "countdown-1", "title": words}},
            {"rules": {"key": "rules-1", "title": words, "body": words}},
            {
                "groupBuys": {
                    "key": "group-buys-1",
                    "title": words,
                    "offerIds": [ids.public("gof", (await groups.offer(variant)).id)],
                }
            },
        ],
    }


async def _new(of: "Counter") -> Variables:
    return {"input": {**await _input(of), "slug": f"c-{ids.new().hex}"}, "idempotencyKey": ids.new().hex}


def _seen(row: Campaign, **more: Any) -> Variables:
    return {"id": ids.public("cmp", row.id), "version": row.version, **more}


async def _copied(of: "Counter") -> Variables:
    row = await campaigns.running(await _said())
    wanted = {"slug": f"c-{ids.new().hex}", "startsAt": (clock.now() + timedelta(days=9)).isoformat()}
    return {"input": {"id": ids.public("cmp", row.id), **wanted}, "idempotencyKey": ids.new().hex}


async def _saved(of: "Counter") -> Variables:
    return _seen(await campaigns.draft(await _said()), input=await _input(of))


async def _said() -> Content:
    """A little off goods of its own, on which no other promotion of the shop of these tests comes to anything."""
    return campaigns.content(campaigns.piece(effect=Amount(1), variants=[await catalog.variant()]))


async def _to_submit(of: "Counter") -> Variables:
    return _seen(await campaigns.draft(await _said()))


async def _submitted(of: "Counter") -> Campaign:
    row = await campaigns.draft(await _said())
    by = campaigns.caller_of(await accounts.staff(Role.MARKETER))
    return await service.submit(row.id, row.version, caller=by, address=None, at=clock.now())


async def _to_approve(of: "Counter") -> Variables:
    return {"input": _seen(await _submitted(of), note="Fine")}


async def _to_reject(of: "Counter") -> Variables:
    return {"input": _seen(await _submitted(of), reason="Too dear")}


async def _to_publish(of: "Counter") -> Variables:
    return {"input": _seen(await campaigns.draft(await _said()), note="Now")}


async def _to_roll_back(of: "Counter") -> Variables:
    by = await accounts.staff(Role.MARKETER)
    row = await campaigns.running(await _said(), by=by)
    said = read(row.draft)
    who: Variables = {"caller": campaigns.caller_of(by), "address": None, "at": clock.now()}
    dearer = campaigns.content(budget=20_000).settings
    row = await service.save(row.id, row.version, dearer, said.pieces, **who)
    row = await service.publish(row.id, row.version, note="", **who)
    return {"input": _seen(row, number=1, note="As before")}


async def _running(of: "Counter") -> Variables:
    return {"input": {"id": ids.public("cmp", (await campaigns.running(await _said())).id), "note": "Enough"}}


async def _paused(of: "Counter") -> Variables:
    row = await campaigns.running(await _said())
    by = campaigns.caller_of(await accounts.staff())
    await service.pause(row.id, note="", caller=by, address=None, at=clock.now())
    return {"id": ids.public("cmp", row.id)}


async def _two_versions(of: "Counter") -> Variables:
    made = await _to_roll_back(of)
    return {"id": made["input"]["id"], "old": 1, "new": 2}


async def _any(of: "Counter") -> Variables:
    return {"id": ids.public("cmp", (await campaigns.draft(await _said())).id)}


async def _looked_at(of: "Counter") -> Variables:
    return {"slug": (await pages.running()).slug}


async def _previewed(of: "Counter") -> Variables:
    return {"token": preview_token((await pages.running()).id, clock.now())}


SHOP: dict[str, Good] = {"campaign": _looked_at, "campaignPreview": _previewed}
STAFF: dict[str, Good] = {
    "campaigns": lambda of: {
        "first": 5,
        "after": None,
        "filter": {
            "state": {"in": ["DRAFT"]},
            "text": "week",
            "ownerId": ids.public("stf", ids.new()),
            "submitted": False,
        },
        "sort": "STARTS",
    },
    "campaign": _any,
    "campaignExposure": _any,
    "campaignResults": _any,
    "campaignCalendar": lambda of: {"since": "2026-01-01T00:00:00Z", "until": "2026-02-01T00:00:00Z"},
    "campaignDifferences": _two_versions,
    "createCampaign": _new,
    "copyCampaign": _copied,
    "saveCampaign": _saved,
    "submitCampaign": _to_submit,
    "approveCampaign": _to_approve,
    "rejectCampaign": _to_reject,
    "publishCampaign": _to_publish,
    "rollBackCampaign": _to_roll_back,
    "pauseCampaign": _running,
    "resumeCampaign": _paused,
    "endCampaign": _running,
}
WORDS = {
    "createCampaign": ("input.names", "input.tags", "input.pieces.0.names"),
    "saveCampaign": ("input.names", "input.tags", "input.pieces.0.names"),
    "approveCampaign": ("input.note",),
    "rejectCampaign": ("input.reason",),
    "publishCampaign": ("input.note",),
    "rollBackCampaign": ("input.note",),
    "pauseCampaign": ("input.note",),
    "endCampaign": ("input.note",),
}
_NOTED = ("approveCampaign", "publishCampaign", "rollBackCampaign", "pauseCampaign", "endCampaign")
FINE = {
    *((name, "input.note", f"String {blank!r}") for name in _NOTED for blank in ("", " ")),
    *(
        (name, path, what)
        for name in ("createCampaign", "saveCampaign")
        for path, what in (
            ("input.hue", "Int '0'"),
            ("input.channelIds", "empty list"),  # everywhere
            ("input.tierIds", "empty list"),  # for everybody
            ("input.tags", "empty list"),
            ("input.pieces", "empty list"),  # none yet
            ("input.stops.stock", "Int '0'"),
            ("input.stops.marginBps", "Int '0'"),
            ("input.stops.marginBps", "Int '-1'"),  # a loss
            # Left out, they are as usual.
            ("input.pieces.0.rule.effect.amount.eachPiece", "missing"),
            ("input.pieces.0.rule.priority", "missing"),
            ("input.pieces.0.rule.priority", "Int '0'"),
            ("input.pieces.0.rule.priority", "Int '-1'"),  # after all others
            ("input.pieces.0.rule.marginFloorBps", "Int '0'"),  # at cost
            ("input.pieces.0.rule.memberToo", "missing"),
            ("input.pieces.0.rule.flashToo", "missing"),
            ("input.pieces.0.rule.base", "missing"),
            ("input.pieces.0.limits.returnedAfterRefund", "missing"),
            ("input.page.early", "missing"),
        )
    ),
}
