"""The landing page of a campaign as staff read it: its blocks in both languages."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.campaigns.pages import blocks
from backend.domain.campaigns.pages.blocks import Page
from backend.domain.catalog.words import Words
from backend.schema.doors import STAFF, shown, typed, union
from backend.schema.translated import Translated

_KEY = "Names it over all versions of the page; `#` with it leads to it."
_TITLE = "What stands above it; may be empty."
_BODY = "In the small markup of help pages."


@typed(STAFF)
class CampaignButtonContent:
    """A way on."""

    label: Translated = shown(STAFF, "What it says.")
    address: str = shown(STAFF, "Where it leads: a path of the shop, or `#` with the key of a block of the page.")


@typed(STAFF)
class CampaignHeroContent:
    """What the campaign is, at first sight."""

    key: str = shown(STAFF, _KEY)
    title: Translated = shown(STAFF, "The largest words of the page.")
    text: Translated = shown(STAFF, "A sentence below it; may be empty.")
    picture_id: strawberry.ID | None = shown(STAFF, "A picture of the library; null: drawn in the campaign's colour.")
    button: CampaignButtonContent | None = shown(STAFF, "A way on; null: none.")


@typed(STAFF)
class CampaignTextContent:
    """Words."""

    key: str = shown(STAFF, _KEY)
    title: Translated = shown(STAFF, _TITLE)
    body: Translated = shown(STAFF, _BODY)


@typed(STAFF)
class CampaignGoodsContent:
    """Goods: those that were picked, or the first of a category."""

    key: str = shown(STAFF, _KEY)
    title: Translated = shown(STAFF, _TITLE)
    product_ids: list[strawberry.ID] = shown(STAFF, "Products and bundles, in order.", size=8)
    category_id: strawberry.ID | None = shown(STAFF, "Null: picked ones.")
    most: int = shown(STAFF, "Of a category: how many at most.")


@typed(STAFF)
class CampaignCouponsContent:
    """Coupons of the campaign that may be claimed."""

    key: str = shown(STAFF, _KEY)
    title: Translated = shown(STAFF, _TITLE)
    pieces: list[str] = shown(STAFF, "Those of these pieces; empty: all.")


@typed(STAFF)
class CampaignFlashSaleContent:
    """A flash sale: one of the shop, or what a piece of the campaign is."""

    key: str = shown(STAFF, _KEY)
    title: Translated = shown(STAFF, _TITLE)
    sale_id: strawberry.ID | None = shown(STAFF, "Its global id; null: see `piece`.")
    piece: str | None = shown(STAFF, "The key of the piece; null: see `saleId`.")


@typed(STAFF)
class CampaignCountdownContent:
    """The time until the campaign begins, or is over."""

    key: str = shown(STAFF, _KEY)
    title: Translated = shown(STAFF, _TITLE)


@typed(STAFF)
class CampaignRulesContent:
    """The terms of the campaign."""

    key: str = shown(STAFF, _KEY)
    title: Translated = shown(STAFF, _TITLE)
    body: Translated = shown(STAFF, _BODY)


@typed(STAFF)
class CampaignGroupBuysContent:
    """Goods that may be bought together for less: offers of the shop, and those of pieces of the campaign."""

    key: str = shown(STAFF, _KEY)
    title: Translated = shown(STAFF, _TITLE)
    offer_ids: list[strawberry.ID] = shown(STAFF, "Offers of the shop, in order.", size=4)
    pieces: list[str] = shown(STAFF, "Keys of pieces.")


CampaignBlockContent: TypeAlias = Annotated[
    CampaignHeroContent
    | CampaignTextContent
    | CampaignGoodsContent
    | CampaignCouponsContent
    | CampaignFlashSaleContent
    | CampaignCountdownContent
    | CampaignRulesContent
    | CampaignGroupBuysContent,
    union("CampaignBlockContent", "A part of a campaign's page."),
]


@typed(STAFF)
class CampaignPageContent:
    """What a campaign shows at its own address."""

    early: bool = shown(STAFF, "Whether it is told of before it begins; otherwise nothing is seen until then.")
    blocks: list[CampaignBlockContent] = shown(STAFF, "From the top down.", size=8)

    @classmethod
    def of(cls, page: Page) -> "CampaignPageContent":
        """From the domain's page."""
        return cls(early=page.early, blocks=[_block(block) for block in page.blocks])


def _block(block: blocks.Block) -> CampaignBlockContent:
    key, title = block.key, _words(block.title)
    match block:
        case blocks.Hero(button=button):
            way = (
                CampaignButtonContent(label=_words(button.label), address=button.address)
                if button is not None
                else None
            )
            picture = strawberry.ID(ids.public("med", block.picture_id)) if block.picture_id is not None else None
            return CampaignHeroContent(key=key, title=title, text=_words(block.text), picture_id=picture, button=way)
        case blocks.Text():
            return CampaignTextContent(key=key, title=title, body=_words(block.body))
        case blocks.Goods():
            return CampaignGoodsContent(
                key=key,
                title=title,
                product_ids=[strawberry.ID(ids.public("prd", id)) for id in block.product_ids],
                category_id=strawberry.ID(ids.public("cat", block.category_id)) if block.category_id else None,
                most=block.most,
            )
        case blocks.Coupons():
            return CampaignCouponsContent(key=key, title=title, pieces=list(block.pieces))
        case blocks.Flash():
            sale = strawberry.ID(ids.public("fls", block.sale_id)) if block.sale_id is not None else None
            return CampaignFlashSaleContent(key=key, title=title, sale_id=sale, piece=block.piece)
        case blocks.Countdown():
            return CampaignCountdownContent(key=key, title=title)
        case blocks.Rules():
            return CampaignRulesContent(key=key, title=title, body=_words(block.body))
        case blocks.GroupBuys():
            offers = [strawberry.ID(ids.public("gof", id)) for id in block.offer_ids]
            return CampaignGroupBuysContent(key=key, title=title, offer_ids=offers, pieces=list(block.pieces))


def _words(words: Words) -> Translated:
    return Translated(zh_cn=words.zh, en=words.en)
