"""What a campaign publishes: each piece with what holds for the whole campaign put into it. Pure."""

from dataclasses import asdict, replace
from datetime import datetime
from uuid import UUID

from backend.core.money import Money
from backend.domain.campaigns.content import NO_ID, Content, Piece, Settings
from backend.domain.campaigns.terms import FlashTerms, GroupTerms, ReferralTerms
from backend.domain.coupons.terms import CouponDraft
from backend.domain.flash_sales.drafts import FlashSaleDraft, ItemDraft, PriceDraft
from backend.domain.group_buys.drafts import OfferDraft
from backend.domain.promotions.drafts import PromotionDraft
from backend.domain.promotions.pricing.rules import All, Condition, InChannels, OfTiers, Rule, Some, Tagged
from backend.domain.referrals.drafts import ProgramDraft


def drafts_of(campaign_id: UUID, content: Content) -> list[PromotionDraft]:
    """What all rules do to prices, coupons as if everybody had them in hand."""
    return [
        _draft(campaign_id, piece, piece.rule, content.settings) for piece in content.pieces if piece.rule is not None
    ]


def tried(campaign_id: UUID | None, content: Content) -> list[PromotionDraft]:
    """The same before it is published. Each has an id by which it is told from the others."""
    found = drafts_of(campaign_id or NO_ID, content)
    return [replace(one, rule=replace(one.rule, id=UUID(int=place + 1))) for place, one in enumerate(found)]


def promotions_of(campaign_id: UUID, content: Content) -> list[PromotionDraft]:
    """What customers get without a coupon."""
    given = {piece.key for piece in content.pieces if piece.coupon is None}
    return [draft for draft in drafts_of(campaign_id, content) if draft.piece in given]


def coupons_of(campaign_id: UUID, content: Content) -> list[CouponDraft]:
    """The coupons that it gives."""
    terms = {piece.key: piece.coupon for piece in content.pieces if piece.coupon is not None}
    return [CouponDraft(draft, terms[draft.piece]) for draft in drafts_of(campaign_id, content) if draft.piece in terms]


def flash_sales_of(campaign_id: UUID, content: Content) -> list[FlashSaleDraft]:
    """Its flash sales."""
    return [
        flash_sale_of(piece, piece.flash_sale, content.settings)
        for piece in content.pieces
        if piece.flash_sale is not None
    ]


def flash_sale_of(piece: Piece, terms: FlashTerms, settings: Settings) -> FlashSaleDraft:
    """One of them."""
    goods = (
        ItemDraft(
            one.variant_id,
            one.quota,
            one.per_person,
            tuple(PriceDraft(price.channel_id, Money(price.minor, settings.currency)) for price in one.prices),
        )
        for one in terms.goods
    )
    return FlashSaleDraft(
        name_zh=piece.names.zh,
        name_en=piece.names.en,
        starts_at=_later(settings.starts_at, terms.starts_at),
        ends_at=_earlier(settings.ends_at, terms.ends_at),
        items=tuple(goods),
        hold_s=terms.hold_s,
        open_cap=terms.open_cap,
        waiting=terms.waiting,
        room_from=terms.room_from,
        let_in=terms.let_in,
        challenge=terms.challenge,
        piece=piece.key,
    )


def group_buys_of(campaign_id: UUID, content: Content) -> list[OfferDraft]:
    """Its offers of group buying."""
    return [
        group_buy_of(piece, piece.group_buy, content.settings)
        for piece in content.pieces
        if piece.group_buy is not None
    ]


def group_buy_of(piece: Piece, terms: GroupTerms, settings: Settings) -> OfferDraft:
    """One of them."""
    return OfferDraft(
        variant_id=terms.variant_id,
        prices={price.channel_id: price.minor for price in terms.prices},
        size=terms.size,
        hours=terms.hours,
        most_groups=terms.most_groups,
        most_a_person=terms.most_a_person,
        most_open=terms.most_open,
        starts_at=_later(settings.starts_at, terms.starts_at),
        ends_at=_earlier(settings.ends_at, terms.ends_at),
        piece=piece.key,
    )


def referrals_of(campaign_id: UUID, content: Content) -> list[ProgramDraft]:
    """Its programmes of invitations."""
    return [
        referral_of(piece, piece.referral, content.settings) for piece in content.pieces if piece.referral is not None
    ]


def referral_of(piece: Piece, terms: ReferralTerms, settings: Settings) -> ProgramDraft:
    """One of them."""
    return ProgramDraft(
        name_zh=piece.names.zh.strip(),
        name_en=piece.names.en.strip(),
        currency=settings.currency,
        starts_at=settings.starts_at,
        ends_at=settings.ends_at,
        piece=piece.key,
        **asdict(terms),
    )


def _draft(campaign_id: UUID, piece: Piece, rule: Rule, settings: Settings) -> PromotionDraft:
    return PromotionDraft(
        piece=piece.key,
        names=piece.names,
        currency=settings.currency,
        rule=rule_of(campaign_id, piece, rule, settings),
        limits=replace(
            piece.limits, most_campaign_minor=settings.budget_minor, most_campaign_uses=settings.budget_uses
        ),
    )


def rule_of(campaign_id: UUID, piece: Piece, rule: Rule, settings: Settings) -> Rule:
    """The piece's rule within the campaign's channels, audience and time."""
    conditions: list[Condition] = []
    if settings.channel_ids:
        conditions.append(InChannels(frozenset(settings.channel_ids)))
    if (whom := _audience(settings)) is not None:
        conditions.append(whom)
    if rule.when is not None:
        conditions.append(rule.when)
    return replace(
        rule,
        names=piece.names,
        campaign_id=campaign_id,
        when=All(tuple(conditions)) if len(conditions) > 1 else conditions[0] if conditions else None,
        starts_at=_later(settings.starts_at, rule.starts_at),
        ends_at=_earlier(settings.ends_at, rule.ends_at),
    )


def _audience(settings: Settings) -> Condition | None:
    some: list[Condition] = []
    if settings.audience.tier_ids:
        some.append(OfTiers(frozenset(settings.audience.tier_ids)))
    if settings.audience.tags:
        some.append(Tagged(frozenset(settings.audience.tags)))
    return Some(tuple(some)) if len(some) > 1 else some[0] if some else None


def _later(one: datetime, other: datetime | None) -> datetime:
    return one if other is None else max(one, other)


def _earlier(one: datetime, other: datetime | None) -> datetime:
    return one if other is None else min(one, other)
