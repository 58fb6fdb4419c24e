"""Pages of campaigns for tests: one block of each kind, each with goods, coupons, sales and offers that there are."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from backend.core import clock, ids
from backend.domain.accounts.models import Staff
from backend.domain.campaigns import service
from backend.domain.campaigns.content import NO_ID, Piece
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.pages.blocks import (
    Button,
    Countdown,
    Coupons,
    Flash,
    Goods,
    GroupBuys,
    Hero,
    Page,
    Rules,
    Text,
)
from backend.domain.campaigns.states import PieceKind
from backend.domain.catalog.models import Product
from backend.domain.catalog.words import Words
from backend.domain.coupons.states import CouponKind
from backend.domain.coupons.terms import CouponTerms
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.pricing.rules import Amount, Combine, Rule, Selection, Stage
from tests.make import accounts, campaigns, catalog, flash, groups
from tests.make.vault import bind_keys


def coupon_piece(key: str = "take", products: frozenset[UUID] = frozenset()) -> Piece:
    """A coupon of ¥1 on these products (none: on all) that may be claimed."""
    names = Words("一元券", "One off")
    return Piece(
        key=key,
        kind=PieceKind.COUPON,
        names=names,
        rule=Rule(
            id=NO_ID,
            version=0,
            names=names,
            stage=Stage.COUPON,
            combine=Combine.BEST_OF,
            effect=Amount(100),
            goods=Selection(product_ids=products),
        ),
        limits=Limits(most_minor=50_00),
        coupon=CouponTerms(CouponKind.CLAIM),
    )


async def page(size: int = 1, *, by: Staff | None = None, **more: Any) -> Page:
    """Blocks of every kind; those that list something list `size` of it, and there are `size` of each such block."""
    blocks: list[Any] = [
        Hero(
            "hero-1",
            Words("周末狂欢", "Weekend fair"),
            Words("全场满减", "A little off everything"),
            (await catalog.picture(by or await accounts.staff())).id,
            Button(Words("领券", "Coupons"), "#coupons-1"),
        ),
        Countdown("countdown-1"),
        Text("text-1", Words("**真的**便宜", "It **is** cheap")),
        Rules("rules-1", Words("- 每人一次", "- Once each"), Words("规则", "Rules")),
    ]
    for number in range(1, size + 1):
        variants = [await catalog.variant(price=1000) for _ in range(size)]
        shelf = (await Product.get(id=variants[0].product_id)).category_id
        blocks += [
            Goods(f"goods-{number}", Words("好物", "Goods"), tuple(one.product_id for one in variants)),
            Goods(f"shelf-{number}", category_id=shelf, most=size),
            Coupons(f"coupons-{number}", Words("先领券", "Coupons first")),
            Flash(f"flash-{number}", sale_id=(await flash.sale(variants[0])).id),
            GroupBuys(f"group-buys-{number}", offer_ids=tuple([(await groups.offer(one)).id for one in variants])),
        ]
    return Page(tuple(blocks), **more)


async def running(size: int = 1, *, by: Staff | None = None, early: bool = False, **more: Any) -> Campaign:
    """A campaign that customers have, with its page and `size` coupons; somebody else approved it."""
    bind_keys()
    by = by or await campaigns.known("planner@shop.example")
    shown = await page(size, by=by, early=early)
    # For what the page shows: other goods of a test may cost more than they bring.
    products = frozenset(id for block in shown.blocks if isinstance(block, Goods) for id in block.product_ids)
    said = campaigns.content(*(coupon_piece(f"take-{number}", products) for number in range(size)), **more)
    row = await campaigns.draft(replace(said, page=shown), by=by)
    who: dict[str, Any] = {"address": None, "at": clock.now()}
    row = await service.submit(row.id, row.version, caller=campaigns.caller_of(by), **who)
    return await service.approve(
        row.id, row.version, note="", caller=campaigns.caller_of(await campaigns.known("approver@shop.example")), **who
    )


def given(**blocks: dict[str, Any]) -> list[dict[str, Any]]:
    """Blocks as the graph takes them, each by its kind, with a key of its own where none is said."""
    return [{kind: {"key": f"b-{place}", **said}} for place, (kind, said) in enumerate(blocks.items())]


def both(words: str) -> dict[str, str]:
    """The same in both languages."""
    return {"zhCn": words, "en": words}


UNKNOWN = {prefix: ids.public(prefix, NO_ID) for prefix in ("prd", "cat", "med", "fls", "gof")}
