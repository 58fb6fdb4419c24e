"""What the landing page of a campaign is made of, as customers see it: with what is sold and given there now."""

from collections.abc import Sequence
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.domain.campaigns.pages import blocks
from backend.domain.catalog.media import Shape, address_of
from backend.domain.catalog.queries import media
from backend.domain.catalog.queries import offers as catalogue
from backend.domain.catalog.words import Words
from backend.domain.coupons import queries as coupons
from backend.domain.coupons.terms import CouponDraft
from backend.domain.flash_sales import queries as sales
from backend.domain.group_buys import queries as groups
from backend.domain.help.writing import read
from backend.schema.context import Info
from backend.schema.doors import SHOP, edge, shown, typed, union
from backend.schema.flash_sales import FlashSale
from backend.schema.group_buys import GroupOffer
from backend.schema.help import HelpSection
from backend.schema.offers import Listing, listing, reader
from backend.schema.own_coupons import CouponOffer

_TITLE = "What stands above it, in the reader's language; may be empty."
_KEY = "Its name within the page; the address of the page with it behind `#` leads to it."


@typed(SHOP)
class CampaignPicture:
    """A picture of the shop's library."""

    url: str = shown(SHOP, "All of it, at most 1280 pixels wide and high, WebP; never changes.")
    card_url: str = shown(SHOP, "1200 by 630 pixels of it, JPEG: for shared links.")
    width: int = shown(SHOP, "Of `url`, in pixels.")
    height: int = shown(SHOP, "Of `url`, in pixels.")
    alt: str = shown(SHOP, "What it shows, in the reader's language.")


@typed(SHOP)
class CampaignButton:
    """A way on."""

    label: str = shown(SHOP, "What it says, in the reader's language.")
    address: str = shown(SHOP, "Where it leads: a path of the shop, or `#` with the key of a block of this page.")


async def pictures_of_heroes(heroes: Sequence["CampaignHero"], info: Info) -> list[CampaignPicture | None]:
    """The picture of each; one statement."""
    rows = await media.pictures_by_id([hero.block.picture_id for hero in heroes])
    zh = info.context.locale == "zh-CN"
    return [
        CampaignPicture(
            url=address_of(row.id, Shape.PAGE),
            card_url=address_of(row.id, Shape.CARD),
            width=row.width,
            height=row.height,
            alt=row.alt_zh if zh else row.alt_en,
        )
        if row is not None
        else None
        for row in rows
    ]


async def listings_of_goods(some: Sequence["CampaignGoods"], info: Info) -> list[list[Listing]]:
    """What each shows of what is on sale; two statements."""
    asked = reader(info)
    picked = list({id for one in some for id in one.block.product_ids})
    found = dict(zip(picked, await catalogue.offers_by_id(asked, picked), strict=True))
    shelves = [one.block.category_id for one in some if one.block.category_id is not None]
    most = max((one.block.most for one in some if one.block.category_id is not None), default=0)
    first = dict(zip(shelves, await catalogue.first_by_category(asked, shelves, most), strict=True))
    return [
        [
            listing(offer, info)
            for offer in (
                [found[id] for id in one.block.product_ids]
                if one.block.category_id is None
                else first[one.block.category_id][: one.block.most]
            )
            if offer is not None
        ]
        for one in some
    ]


async def offers_of_coupons(some: Sequence["CampaignCoupons"], info: Info) -> list[list[CouponOffer]]:
    """What each lets claim; two statements."""
    wanted = list({one.campaign_id for one in some if one.drafted is None})
    found = dict(zip(wanted, await coupons.claimable_by_campaign(wanted, at=info.context.at), strict=True))
    return [
        [
            CouponOffer.of(row, info.context.locale)
            for row in found[one.campaign_id]
            if not one.block.pieces or row.piece in one.block.pieces
        ]
        if one.drafted is None
        else [
            CouponOffer.drafted(draft, info.context.locale)
            for draft in one.drafted
            if not one.block.pieces or draft.promotion.piece in one.block.pieces
        ]
        for one in some
    ]


async def sales_of_blocks(some: Sequence["CampaignFlashSale"], info: Info) -> list[FlashSale | None]:
    """The sale of each, with what of it is in the channel; two statements."""
    wanted = [one.block.sale_id for one in some if one.block.sale_id is not None]
    by_id = dict(zip(wanted, await sales.sales_by_id(wanted), strict=True))
    named = [(one.campaign_id, one.block.piece) for one in some if one.block.piece is not None]
    by_piece = dict(zip(named, await sales.sales_by_piece(named), strict=True))
    rows = [
        by_id[one.block.sale_id]
        if one.block.sale_id is not None
        else by_piece.get((one.campaign_id, one.block.piece or ""))
        for one in some
    ]
    shown_sales = [FlashSale.of(row, info) if row is not None else None for row in rows]
    return [sale if sale is not None and sale.items else None for sale in shown_sales]


async def offers_of_groups(some: Sequence["CampaignGroupBuys"], info: Info) -> list[list[GroupOffer]]:
    """The offers of each that hold in the channel now; two statements."""
    wanted = list({id for one in some for id in one.block.offer_ids})
    campaigns = list({one.campaign_id for one in some if one.block.pieces})
    asked = info.context
    rows = await groups.live_offers_of(wanted, campaigns, asked.channel_id, at=asked.at)
    found = {row.offer.id: row for row in rows}
    return [
        [
            *(GroupOffer.of(found[id]) for id in one.block.offer_ids if id in found),
            *(
                GroupOffer.of(row)
                for row in rows
                if row.offer.campaign_id == one.campaign_id and row.offer.piece in one.block.pieces
            ),
        ]
        for one in some
    ]


@typed(SHOP)
class CampaignHero:
    """What the campaign is, at first sight."""

    key: str = shown(SHOP, _KEY)
    title: str = shown(SHOP, "In the reader's language; never empty.")
    text: str = shown(SHOP, "A sentence below it; may be empty.")
    picture: CampaignPicture | None = edge(
        SHOP, "Behind it; null: it is drawn in the campaign's colour.", pictures_of_heroes
    )
    button: CampaignButton | None = shown(SHOP, "A way on; null: none.")
    block: strawberry.Private[blocks.Hero]


@typed(SHOP)
class CampaignText:
    """Words."""

    key: str = shown(SHOP, _KEY)
    title: str = shown(SHOP, _TITLE)
    sections: list[HelpSection] = shown(SHOP, "What it says, as help pages say it.", size=2)


@typed(SHOP)
class CampaignGoods:
    """Goods of the campaign."""

    key: str = shown(SHOP, _KEY)
    title: str = shown(SHOP, _TITLE)
    listings: list[Listing] = edge(SHOP, "Those on sale, in order; 24 at most.", listings_of_goods, size=12)
    block: strawberry.Private[blocks.Goods]


@typed(SHOP)
class CampaignCoupons:
    """Coupons of the campaign that may be claimed."""

    key: str = shown(SHOP, _KEY)
    title: str = shown(SHOP, _TITLE)
    coupons: list[CouponOffer] = edge(
        SHOP, "Claimed with `claimCoupon`; how they stand for whoever asks: `couponOffers`.", offers_of_coupons, size=4
    )
    block: strawberry.Private[blocks.Coupons]
    campaign_id: strawberry.Private[UUID]
    # Of a draft, what would be claimed; nobody can.
    drafted: strawberry.Private[Sequence[CouponDraft] | None]


@typed(SHOP)
class CampaignFlashSale:
    """A flash sale."""

    key: str = shown(SHOP, _KEY)
    title: str = shown(SHOP, _TITLE)
    sale: FlashSale | None = edge(SHOP, "Which; null while nothing of it is sold here.", sales_of_blocks)
    block: strawberry.Private[blocks.Flash]
    campaign_id: strawberry.Private[UUID]


@typed(SHOP)
class CampaignCountdown:
    """The time until the campaign begins, or is over: see `startsAt` and `endsAt` of the page."""

    key: str = shown(SHOP, _KEY)
    title: str = shown(SHOP, _TITLE)


@typed(SHOP)
class CampaignRules:
    """The terms of the campaign."""

    key: str = shown(SHOP, _KEY)
    title: str = shown(SHOP, _TITLE)
    sections: list[HelpSection] = shown(SHOP, "What they say, as help pages say it.", size=2)


@typed(SHOP)
class CampaignGroupBuys:
    """Goods that may be bought together for less."""

    key: str = shown(SHOP, _KEY)
    title: str = shown(SHOP, _TITLE)
    offers: list[GroupOffer] = edge(SHOP, "Those that hold now, in order; 12 at most.", offers_of_groups, size=4)
    block: strawberry.Private[blocks.GroupBuys]
    campaign_id: strawberry.Private[UUID]


CampaignBlock: TypeAlias = Annotated[
    CampaignHero
    | CampaignText
    | CampaignGoods
    | CampaignCoupons
    | CampaignFlashSale
    | CampaignCountdown
    | CampaignRules
    | CampaignGroupBuys,
    union("CampaignBlock", "A part of a campaign's page."),
]


def part_of(
    block: blocks.Block, campaign_id: UUID, info: Info, *, drafted: Sequence[CouponDraft] | None = None
) -> CampaignBlock:
    """A block in the reader's language; `drafted`: of a page that is not published, the coupons it would give."""

    def said(words: Words) -> str:
        return words.zh if info.context.locale == "zh-CN" else words.en

    def sections(body: Words) -> list[HelpSection]:
        return [HelpSection.of(section) for section in read(said(body))]

    key, title = block.key, said(block.title)
    match block:
        case blocks.Hero(button=button):
            way = CampaignButton(label=said(button.label), address=button.address) if button is not None else None
            return CampaignHero(key=key, title=title, text=said(block.text), button=way, block=block)
        case blocks.Text():
            return CampaignText(key=key, title=title, sections=sections(block.body))
        case blocks.Goods():
            return CampaignGoods(key=key, title=title, block=block)
        case blocks.Coupons():
            return CampaignCoupons(key=key, title=title, block=block, campaign_id=campaign_id, drafted=drafted)
        case blocks.Flash():
            return CampaignFlashSale(key=key, title=title, block=block, campaign_id=campaign_id)
        case blocks.Countdown():
            return CampaignCountdown(key=key, title=title)
        case blocks.Rules():
            return CampaignRules(key=key, title=title, sections=sections(block.body))
        case blocks.GroupBuys():
            return CampaignGroupBuys(key=key, title=title, block=block, campaign_id=campaign_id)
