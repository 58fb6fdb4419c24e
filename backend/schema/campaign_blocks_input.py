"""The landing page of a campaign as staff put it together: each block given as exactly one kind."""

from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.campaigns.pages import blocks
from backend.domain.campaigns.pages.blocks import Page
from backend.domain.campaigns.pages.checking import MOST_BLOCKS
from backend.domain.catalog.words import Words
from backend.schema.doors import STAFF, given, shown
from backend.schema.translated import TranslatedInput

# Names no row: an id that is none finds nothing, like any unknown one.
_NOTHING = UUID(int=0)
_KEY = "Lower-case letters, digits, hyphens; the same as long as it is the same block."
_TITLE = "What stands above it, at most 60 characters; null: nothing."
_BODY = "At most 5,000 characters, in the small markup of help pages."


@given(STAFF)
class CampaignButtonInput:
    """A way on."""

    label: TranslatedInput = shown(STAFF, "What it says, 1 to 20 characters.")
    address: str = shown(STAFF, "A path of the shop such as `/c/games`, or `#` with the key of a block of the page.")


@given(STAFF)
class CampaignHeroInput:
    """What the campaign is, at first sight."""

    key: str = shown(STAFF, _KEY)
    title: TranslatedInput = shown(STAFF, "The largest words of the page, 1 to 60 characters.")
    text: TranslatedInput | None = shown(STAFF, "A sentence, at most 200 characters; null: none.", default=None)
    picture_id: strawberry.ID | None = shown(
        STAFF, "A picture of the library; null: drawn in the campaign's colour.", default=None
    )
    button: CampaignButtonInput | None = shown(STAFF, "A way on; null: none.", default=None)

    def block(self) -> blocks.Hero:
        """As the domain takes it."""
        way = self.button
        return blocks.Hero(
            self.key,
            _words(self.title),
            _words(self.text),
            _id("med", self.picture_id),
            blocks.Button(_words(way.label), way.address.strip()) if way is not None else None,
        )


@given(STAFF)
class CampaignTextInput:
    """Words."""

    key: str = shown(STAFF, _KEY)
    title: TranslatedInput | None = shown(STAFF, _TITLE, default=None)
    body: TranslatedInput = shown(STAFF, _BODY)

    def block(self) -> blocks.Text:
        """As the domain takes it."""
        return blocks.Text(self.key, _body(self.body), _words(self.title))


@given(STAFF)
class CampaignGoodsInput:
    """Goods: those that are picked, or the first of a category. Exactly one of the two is given."""

    key: str = shown(STAFF, _KEY)
    title: TranslatedInput | None = shown(STAFF, _TITLE, default=None)
    product_ids: list[strawberry.ID] | None = shown(STAFF, "Products and bundles, at most 24.", default=None)
    category_id: strawberry.ID | None = shown(STAFF, "A category.", default=None)
    most: int = shown(STAFF, "Of a category: how many at most, 1 to 24.", default=8)

    def block(self) -> blocks.Goods:
        """As the domain takes it."""
        picked = tuple(ids.parse("prd", id) or _NOTHING for id in self.product_ids or ())
        return blocks.Goods(self.key, _words(self.title), picked, _id("cat", self.category_id), self.most)


@given(STAFF)
class CampaignCouponsInput:
    """Coupons of the campaign that may be claimed."""

    key: str = shown(STAFF, _KEY)
    title: TranslatedInput | None = shown(STAFF, _TITLE, default=None)
    pieces: list[str] | None = shown(
        STAFF, "Those of these pieces, at most 12; null or empty: all of the campaign.", default=None
    )

    def block(self) -> blocks.Coupons:
        """As the domain takes it."""
        return blocks.Coupons(self.key, _words(self.title), tuple(self.pieces or ()))


@given(STAFF)
class CampaignFlashSaleInput:
    """A flash sale. Exactly one of the two is given."""

    key: str = shown(STAFF, _KEY)
    title: TranslatedInput | None = shown(STAFF, _TITLE, default=None)
    sale_id: strawberry.ID | None = shown(STAFF, "One of the shop; its global id.", default=None)
    piece: str | None = shown(STAFF, "What a piece of the campaign is; its key.", default=None)

    def block(self) -> blocks.Flash:
        """As the domain takes it."""
        return blocks.Flash(self.key, _words(self.title), _id("fls", self.sale_id), self.piece)


@given(STAFF)
class CampaignCountdownInput:
    """The time until the campaign begins, or is over."""

    key: str = shown(STAFF, _KEY)
    title: TranslatedInput | None = shown(STAFF, _TITLE, default=None)

    def block(self) -> blocks.Countdown:
        """As the domain takes it."""
        return blocks.Countdown(self.key, _words(self.title))


@given(STAFF)
class CampaignRulesInput:
    """The terms of the campaign."""

    key: str = shown(STAFF, _KEY)
    title: TranslatedInput | None = shown(STAFF, _TITLE, default=None)
    body: TranslatedInput = shown(STAFF, _BODY)

    def block(self) -> blocks.Rules:
        """As the domain takes it."""
        return blocks.Rules(self.key, _body(self.body), _words(self.title))


@given(STAFF)
class CampaignGroupBuysInput:
    """Goods that may be bought together for less; at least one offer or piece."""

    key: str = shown(STAFF, _KEY)
    title: TranslatedInput | None = shown(STAFF, _TITLE, default=None)
    offer_ids: list[strawberry.ID] | None = shown(STAFF, "Offers of the shop, at most 12.", default=None)
    pieces: list[str] | None = shown(STAFF, "Keys of pieces of the campaign, at most 12.", default=None)

    def block(self) -> blocks.GroupBuys:
        """As the domain takes it."""
        offers = tuple(ids.parse("gof", id) or _NOTHING for id in self.offer_ids or ())
        return blocks.GroupBuys(self.key, _words(self.title), offers, tuple(self.pieces or ()))


@given(STAFF, one_of=True)
class CampaignBlockInput:
    """A part of the page: exactly one kind."""

    hero: CampaignHeroInput | None = shown(STAFF, "At first sight.", default=strawberry.UNSET)
    text: CampaignTextInput | None = shown(STAFF, "Words.", default=strawberry.UNSET)
    goods: CampaignGoodsInput | None = shown(STAFF, "Goods.", default=strawberry.UNSET)
    coupons: CampaignCouponsInput | None = shown(STAFF, "Coupons.", default=strawberry.UNSET)
    flash_sale: CampaignFlashSaleInput | None = shown(STAFF, "A flash sale.", default=strawberry.UNSET)
    countdown: CampaignCountdownInput | None = shown(STAFF, "A clock.", default=strawberry.UNSET)
    rules: CampaignRulesInput | None = shown(STAFF, "The terms.", default=strawberry.UNSET)
    group_buys: CampaignGroupBuysInput | None = shown(STAFF, "Group buys.", default=strawberry.UNSET)

    def block(self) -> blocks.Block:
        """As the domain takes it."""
        for kind in (
            self.hero,
            self.text,
            self.goods,
            self.coupons,
            self.flash_sale,
            self.countdown,
            self.rules,
            self.group_buys,
        ):
            if kind:
                return kind.block()
        raise AssertionError("one is given")


@given(STAFF)
class CampaignPageInput:
    """What a campaign shall show at its own address."""

    early: bool = shown(
        STAFF, "Whether it is told of before it begins; otherwise nothing is seen until then.", default=False
    )
    blocks: list[CampaignBlockInput] = shown(STAFF, "From the top down, 1 to 30.")

    def page(self) -> Page:
        """As the domain takes it."""
        if len(self.blocks) > MOST_BLOCKS:
            raise InvalidInput("TOO_MANY", path=["input", "page", "blocks"], maximum=MOST_BLOCKS)
        return Page(tuple(one.block() for one in self.blocks), early=self.early)


def _words(given_: TranslatedInput | None) -> Words:
    return Words(given_.zh_cn.strip(), given_.en.strip()) if given_ is not None else Words("", "")


def _body(given_: TranslatedInput) -> Words:
    return Words(*(text.replace("\r\n", "\n").strip() for text in (given_.zh_cn, given_.en)))


def _id(prefix: str, given_: str | None) -> UUID | None:
    return (ids.parse(prefix, given_) or _NOTHING) if given_ is not None else None
