"""Promotions that the demo shows: a ladder, a part off for several pieces, and something for members."""

from datetime import datetime, timedelta
from uuid import UUID

from backend.domain.accounts.models import MemberTier
from backend.domain.catalog.models import Category
from backend.domain.catalog.words import Words
from backend.domain.promotions import service
from backend.domain.promotions.drafts import Limits, PromotionDraft
from backend.domain.promotions.pricing.rules import (
    Combine,
    Effect,
    Ladder,
    LadderStep,
    OfTiers,
    Payer,
    Percentage,
    PiecesPercentage,
    PiecesStep,
    Rule,
    Selection,
    Share,
    Stage,
)
from backend.seed.ids import Ids

_WEEKS = timedelta(weeks=3)


async def write_promotions(*, at: datetime, ids: Ids) -> UUID:
    """Publish them, begun some days ago, as one campaign would; returns its id."""
    campaign, began = ids.at(at - timedelta(days=4)), at - timedelta(days=4)
    shelves = {row.slug: row.id for row in await Category.all()}
    upper = [row.id for row in await MemberTier.filter(threshold_minor__gt=0, active=True)]
    reading, software = (
        Selection(category_ids=frozenset((shelves[slug],))) for slug in ("reading-courses", "software-keys")
    )

    def draft(
        piece: str, zh: str, en: str, effect: Effect, goods: Selection, stage: Stage, limits: Limits, **more: object
    ) -> PromotionDraft:
        names = Words(zh, en)
        rule = Rule(
            id=ids.at(began),
            version=1,
            names=names,
            stage=stage,
            effect=effect,
            campaign_id=campaign,
            goods=goods,
            starts_at=began,
            ends_at=began + _WEEKS,
            **more,  # type: ignore[arg-type]
        )
        return PromotionDraft(piece, names, "CNY", rule, limits)

    drafts = [
        draft(
            "reading",
            "阅读季满减",
            "Reading season",
            Ladder((LadderStep(100_00, 10_00), LadderStep(200_00, 25_00))),
            reading,
            Stage.ORDER,
            # Half of it is the publishers'.
            Limits(most_minor=20_000_00, returned_after_refund=True),
            combine=Combine.BEST_OF,
            shares=(Share(Payer.SHOP, 5_000), Share(Payer.SUPPLIER, 5_000)),
        ),
        draft(
            "software",
            "软件多件优惠",
            "More software for less",
            PiecesPercentage((PiecesStep(2, 500), PiecesStep(3, 800))),
            software,
            Stage.ITEM,
            Limits(),
        ),
        draft(
            "members",
            "银卡以上会员再减 2%",
            "2% more for Silver and Gold",
            Percentage(200),
            software,
            Stage.ITEM,
            Limits(most_uses_a_person=5, person_days=30),
            when=OfTiers(frozenset(upper)),
        ),
    ]
    await service.publish(campaign, drafts, at=began)
    return campaign
