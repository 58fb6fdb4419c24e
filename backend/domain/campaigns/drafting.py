"""Promotions as a campaign publishes them: each piece with what holds for the whole campaign put into it. Pure."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from backend.domain.campaigns.content import Content, Piece, Settings
from backend.domain.promotions.drafts import PromotionDraft
from backend.domain.promotions.pricing.rules import All, Condition, InChannels, OfTiers, Rule, Some, Tagged


def drafts_of(campaign_id: UUID, content: Content) -> list[PromotionDraft]:
    """What the pieces come to for customers."""
    return [
        PromotionDraft(
            piece=piece.key,
            names=piece.names,
            currency=content.settings.currency,
            rule=rule_of(campaign_id, piece, content.settings),
            limits=replace(
                piece.limits,
                most_campaign_minor=content.settings.budget_minor,
                most_campaign_uses=content.settings.budget_uses,
            ),
        )
        for piece in content.pieces
    ]


def rule_of(campaign_id: UUID, piece: Piece, settings: Settings) -> Rule:
    """The piece's rule within the campaign's channels, audience and time."""
    conditions: list[Condition] = []
    if settings.channel_ids:
        conditions.append(InChannels(frozenset(settings.channel_ids)))
    if (whom := _audience(settings)) is not None:
        conditions.append(whom)
    if piece.rule.when is not None:
        conditions.append(piece.rule.when)
    return replace(
        piece.rule,
        names=piece.names,
        campaign_id=campaign_id,
        when=All(tuple(conditions)) if len(conditions) > 1 else conditions[0] if conditions else None,
        starts_at=_later(settings.starts_at, piece.rule.starts_at),
        ends_at=_earlier(settings.ends_at, piece.rule.ends_at),
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
