"""What a campaign says: its settings and pieces, as staff read and write them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.money import EXPONENTS
from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Audience, Content, Piece, Settings, Stops
from backend.domain.campaigns.kinds import kind_of
from backend.domain.campaigns.pages.blocks import Page
from backend.domain.campaigns.states import PieceKind
from backend.domain.catalog.words import Words
from backend.domain.coupons.terms import CouponTerms
from backend.domain.promotions.drafts import Limits
from backend.schema.campaign_blocks_input import CampaignPageInput
from backend.schema.campaign_blocks_staff import CampaignPageContent
from backend.schema.campaign_offers import (
    PieceFlashSale,
    PieceFlashSaleInput,
    PieceGroupBuy,
    PieceGroupBuyInput,
    PieceReferral,
    PieceReferralInput,
)
from backend.schema.context import Info
from backend.schema.coupon_states import CouponKind
from backend.schema.doors import STAFF, described, edge, given, shown, typed
from backend.schema.promotion_limits import PromotionLimits, PromotionLimitsInput, big, minor, money
from backend.schema.promotion_rules import PromotionRule, PromotionRuleInput
from backend.schema.scalars import BigInt, Money, MoneyInput
from backend.schema.translated import Translated, TranslatedInput

# Names no row: an id that is none finds nothing, like any unknown one.
_NOTHING = UUID(int=0)

described(
    PieceKind,
    STAFF,
    "What a piece of a campaign is.",
    {
        "PROMOTION": "Changes prices by a rule.",
        "BUNDLE": "Sells some goods together at one price.",
        "COUPON": "Gives customers coupons.",
        "FLASH_SALE": "Sells few goods at a flash price.",
        "GROUP_BUY": "Sells goods to people who buy them together.",
        "REFERRAL": "Rewards who brings a buyer, and who is brought.",
        "PAGE": "A page of the storefront.",
    },
    name="CampaignPieceKind",
)


async def summaries_of_pieces(pieces: Sequence["CampaignPiece"], info: Info) -> list[str]:
    """What each does, in words; no statement."""
    return [kind_of(one.piece).words(one.piece, one.currency, info.context.locale) for one in pieces]


@typed(STAFF)
class PieceCoupon:
    """How the coupon of a piece comes to people."""

    kind: CouponKind = shown(STAFF, "In which way; cannot change once it is published.")
    code: str | None = shown(STAFF, "Of PUBLIC: what everybody types; cannot change either.")
    valid_days: int | None = shown(STAFF, "For how many days from when somebody has it; null: until it ends.")
    claim_from: datetime | None = shown(STAFF, "Of CLAIM: from when on it may be claimed; null: from its beginning.")
    claim_until: datetime | None = shown(STAFF, "Of CLAIM: until when; null: until it ends.")
    most_claims: BigInt | None = shown(STAFF, "Of CLAIM: how many in all; null: any number.")
    most_claims_a_person: int = shown(STAFF, "Of CLAIM: how many one person may claim.")

    @classmethod
    def of(cls, terms: CouponTerms) -> "PieceCoupon":
        """From the domain's terms."""
        return cls(
            kind=terms.kind,
            code=terms.code,
            valid_days=terms.days,
            claim_from=terms.claim_from,
            claim_until=terms.claim_until,
            most_claims=big(terms.most_claims),
            most_claims_a_person=terms.most_claims_a_person,
        )


@typed(STAFF)
class CampaignPiece:
    """One part of a campaign."""

    key: str = shown(STAFF, "Names it over all versions of the campaign.")
    kind: PieceKind = shown(STAFF, "What it is.")
    names: Translated = shown(STAFF, "What customers read.")
    summary: str = edge(STAFF, "What it does, in one line of the reader's language.", summaries_of_pieces)
    rule: PromotionRule | None = shown(
        STAFF,
        "Of PROMOTION, BUNDLE, COUPON: how it changes prices. The campaign's channels, audience and time hold beside.",
    )
    limits: PromotionLimits = shown(STAFF, "How often and for how much the rule counts.")
    coupon: PieceCoupon | None = shown(STAFF, "Of COUPON: how it comes to people; null of all others.")
    flash_sale: PieceFlashSale | None = shown(STAFF, "Of FLASH_SALE: what is sold, and how; null of all others.")
    group_buy: PieceGroupBuy | None = shown(STAFF, "Of GROUP_BUY: what is sold, and how; null of all others.")
    referral: PieceReferral | None = shown(STAFF, "Of REFERRAL: who gets what, and when; null of all others.")
    piece: strawberry.Private[Piece]
    currency: strawberry.Private[str]

    @classmethod
    def of(cls, piece: Piece, currency: str) -> "CampaignPiece":
        """From the domain's piece."""
        return cls(
            key=piece.key,
            kind=piece.kind,
            names=Translated(zh_cn=piece.names.zh, en=piece.names.en),
            rule=PromotionRule.of(piece.rule, currency) if piece.rule is not None else None,
            limits=PromotionLimits.of(piece.limits, currency),
            coupon=PieceCoupon.of(piece.coupon) if piece.coupon is not None else None,
            flash_sale=PieceFlashSale.of(piece.flash_sale, currency) if piece.flash_sale is not None else None,
            group_buy=PieceGroupBuy.of(piece.group_buy, currency) if piece.group_buy is not None else None,
            referral=PieceReferral.of(piece.referral, currency) if piece.referral is not None else None,
            piece=piece,
            currency=currency,
        )


@typed(STAFF)
class CampaignStops:
    """When a campaign pauses by itself; null: not for that."""

    budget_bps: int | None = shown(STAFF, "So much of the budget is taken, in 0.01 %.")
    stock: int | None = shown(STAFF, "So few pieces of its goods are left, or fewer.")
    margin_bps: int | None = shown(STAFF, "Its orders of a day leave less than this, in 0.01 % of what was paid.")


@typed(STAFF)
class CampaignContent:
    """All that a campaign says at one version, or in its draft."""

    names: Translated = shown(STAFF, "What it is called.")
    hue: int = shown(STAFF, "The colour of its theme, 0 to 359 degrees.")
    currency: str = shown(STAFF, "ISO 4217 code of all its amounts.")
    starts_at: datetime = shown(STAFF, "When it begins (UTC).")
    ends_at: datetime = shown(STAFF, "When it is over (UTC); this moment is not in it.")
    channel_ids: list[strawberry.ID] = shown(STAFF, "Where; empty: in every channel of the currency.", size=3)
    tier_ids: list[strawberry.ID] = shown(STAFF, "For members of these tiers; see `tags`.", size=3)
    tags: list[str] = shown(
        STAFF, "For whoever has one of these tags, beside the members above; both empty: for everybody.", size=3
    )
    budget: Money | None = shown(STAFF, "The most that all of it may take off; null: without limit.")
    budget_uses: BigInt | None = shown(STAFF, "In how many uses at most; null: without limit.")
    stops: CampaignStops = shown(STAFF, "When it pauses by itself.")
    pieces: list[CampaignPiece] = shown(STAFF, "Its parts, in the order in which staff put them.", size=5)
    page: CampaignPageContent | None = shown(STAFF, "What it shows at its own address; null: nothing.")

    @classmethod
    def of(cls, content: Content) -> "CampaignContent":
        """From the domain's content."""
        settings = content.settings
        stops = settings.stops
        return cls(
            names=Translated(zh_cn=settings.names.zh, en=settings.names.en),
            hue=settings.hue,
            currency=settings.currency,
            starts_at=settings.starts_at,
            ends_at=settings.ends_at,
            channel_ids=[strawberry.ID(ids.public("chn", id)) for id in settings.channel_ids],
            tier_ids=[strawberry.ID(ids.public("tir", id)) for id in settings.audience.tier_ids],
            tags=list(settings.audience.tags),
            budget=money(settings.budget_minor, settings.currency),
            budget_uses=big(settings.budget_uses),
            stops=CampaignStops(budget_bps=stops.budget_bps, stock=stops.stock, margin_bps=stops.margin_bps),
            pieces=[CampaignPiece.of(piece, settings.currency) for piece in content.pieces],
            page=CampaignPageContent.of(content.page) if content.page is not None else None,
        )


@given(STAFF)
class PieceCouponInput:
    """How the coupon of a piece shall come to people."""

    kind: CouponKind = shown(STAFF, "In which way; cannot change once it is published.")
    code: str | None = shown(STAFF, "Of PUBLIC: what everybody types, 4 to 20 letters and digits.", default=None)
    valid_days: int | None = shown(
        STAFF, "For how many days from when somebody has it, 1 to 3,650; null: until it ends.", default=None
    )
    claim_from: datetime | None = shown(STAFF, "Of CLAIM: from when on it may be claimed.", default=None)
    claim_until: datetime | None = shown(STAFF, "Of CLAIM: until when it may be claimed.", default=None)
    most_claims: BigInt | None = shown(STAFF, "Of CLAIM: how many in all; null: any number.", default=None)
    most_claims_a_person: int = shown(STAFF, "Of CLAIM: how many one person may claim, 1 to 100.", default=1)

    def terms(self) -> CouponTerms:
        """As the domain takes them."""
        return CouponTerms(
            kind=self.kind,
            code=self.code or None,
            days=self.valid_days,
            claim_from=self.claim_from,
            claim_until=self.claim_until,
            most_claims=self.most_claims,
            most_claims_a_person=self.most_claims_a_person,
        )


@given(STAFF)
class CampaignPieceInput:
    """One part of a campaign as it shall be."""

    key: str = shown(STAFF, "Lower-case letters, digits, hyphens; the same as long as it is the same piece.")
    kind: PieceKind = shown(STAFF, "What it is.")
    names: TranslatedInput = shown(STAFF, "What customers read, 1 to 60 characters.")
    rule: PromotionRuleInput | None = shown(STAFF, "Of PROMOTION, BUNDLE, COUPON: how it changes prices.", default=None)
    limits: PromotionLimitsInput | None = shown(
        STAFF, "How often and for how much the rule counts; null: without limit.", default=None
    )
    coupon: PieceCouponInput | None = shown(STAFF, "Of COUPON: how it comes to people.", default=None)
    flash_sale: PieceFlashSaleInput | None = shown(STAFF, "Of FLASH_SALE: what is sold, and how.", default=None)
    group_buy: PieceGroupBuyInput | None = shown(STAFF, "Of GROUP_BUY: what is sold, and how.", default=None)
    referral: PieceReferralInput | None = shown(STAFF, "Of REFERRAL: who gets what, and when.", default=None)

    def piece(self, currency: str, place: int) -> Piece:
        """As the domain takes it."""
        path = ["input", "pieces", str(place)]
        names = self.names.text()
        return Piece(
            key=self.key,
            kind=self.kind,
            names=Words(names.zh, names.en),
            rule=self.rule.rule(currency, Words(names.zh, names.en), [*path, "rule"])
            if self.rule is not None
            else None,
            limits=self.limits.limits(currency, [*path, "limits"]) if self.limits is not None else Limits(),
            coupon=self.coupon.terms() if self.coupon is not None else None,
            flash_sale=self.flash_sale.terms(currency, [*path, "flashSale"]) if self.flash_sale is not None else None,
            group_buy=self.group_buy.terms(currency, [*path, "groupBuy"]) if self.group_buy is not None else None,
            referral=self.referral.terms(currency, [*path, "referral"]) if self.referral is not None else None,
        )


@given(STAFF)
class CampaignStopsInput:
    """When a campaign pauses by itself; what is left out does not stop it."""

    budget_bps: int | None = shown(STAFF, "So much of the budget is taken, 1 to 10000 of 0.01 %.", default=None)
    stock: int | None = shown(STAFF, "So few pieces of its goods are left, or fewer.", default=None)
    margin_bps: int | None = shown(
        STAFF, "Its orders of a day leave less than this, in 0.01 % of what was paid.", default=None
    )


@given(STAFF)
class CampaignInput:
    """All that a campaign shall say."""

    slug: str | None = shown(
        STAFF,
        "Its address in the storefront: lower-case letters, digits, hyphens. Given when it is begun; never changes.",
        default=None,
    )
    names: TranslatedInput = shown(STAFF, "What it is called, 1 to 60 characters.")
    hue: int = shown(STAFF, "The colour of its theme, 0 to 359 degrees.")
    currency: str = shown(STAFF, "ISO 4217 code of all its amounts; fixed once it is published.")
    starts_at: datetime = shown(STAFF, "When it begins.")
    ends_at: datetime = shown(STAFF, "When it is over.")
    channel_ids: list[strawberry.ID] = shown(STAFF, "Where, at most 20; empty: everywhere.")
    tier_ids: list[strawberry.ID] = shown(STAFF, "For members of these tiers, at most 20.")
    tags: list[str] = shown(STAFF, "For whoever has one of these tags, at most 20.")
    budget: MoneyInput | None = shown(STAFF, "The most that all of it may take off; null: no limit.", default=None)
    budget_uses: BigInt | None = shown(STAFF, "In how many uses at most; null: no limit.", default=None)
    stops: CampaignStopsInput | None = shown(STAFF, "When it pauses by itself; null: never.", default=None)
    pieces: list[CampaignPieceInput] | None = shown(
        STAFF, "All its parts, at most 50; null: as they are, of a new campaign none.", default=None
    )
    page: CampaignPageInput | None = shown(
        STAFF,
        "What it shows at its own address; null: nothing. Left out: as it is, of a new campaign nothing.",
        default=strawberry.UNSET,
    )

    def settings(self) -> Settings:
        """What holds for all pieces, as the domain takes it; raises InvalidInput for amounts that are none."""
        names = self.names.text()
        stops = self.stops or CampaignStopsInput()
        if self.currency not in EXPONENTS:
            raise InvalidInput("UNKNOWN", path=["input", "currency"])
        return Settings(
            names=Words(names.zh, names.en),
            hue=self.hue,
            currency=self.currency,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            channel_ids=tuple(ids.parse("chn", id) or _NOTHING for id in self.channel_ids),
            audience=Audience(tuple(ids.parse("tir", id) or _NOTHING for id in self.tier_ids), tuple(self.tags)),
            budget_minor=minor(self.budget, self.currency, ["input", "budget"]),
            budget_uses=self.budget_uses,
            stops=Stops(stops.budget_bps, stops.stock, stops.margin_bps),
        )

    def parts(self) -> tuple[Piece, ...] | None:
        """Its pieces, as the domain takes them; None where they stay."""
        if self.pieces is None:
            return None
        return tuple(piece.piece(self.currency, place) for place, piece in enumerate(self.pieces))

    def landing(self) -> Page | Literal["as it is"] | None:
        """Its page, as the domain takes it."""
        if self.page is strawberry.UNSET:
            return "as it is"
        return self.page.page() if self.page is not None else None
