"""Why something was not done with a campaign, and what it may cost."""

from collections.abc import Sequence
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.campaigns import exposure
from backend.domain.campaigns.states import ApprovalReason, CampaignState
from backend.domain.catalog.queries import staff
from backend.domain.promotions.conflicts.values import ConflictKind
from backend.schema.campaign_conflicts import CampaignConflict
from backend.schema.campaigns import Campaign
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, edge, refusal, shown, typed
from backend.schema.products import StaffVariant
from backend.schema.scalars import Money

# The page shows the worst; more of them say nothing new.
MOST_BELOW, MOST_CONFLICTS = 20, 50


@typed(STAFF)
class PieceExposure:
    """The worst that one piece may do."""

    key: str = shown(STAFF, "Which piece.")
    cost: Money | None = shown(STAFF, "What it may cost in all; null: nothing bounds it.")
    discount_bps: int = shown(STAFF, "The most that it may take off a price, in 0.01 %.")


async def variants_below(some: Sequence["BelowFloor"], info: Info) -> list[StaffVariant | None]:
    """Which variant each is; one statement."""
    rows = await staff.variants_by_id([one.found.variant_id for one in some])
    return [StaffVariant.of(row) if row else None for row in rows]


@typed(STAFF)
class BelowFloor:
    """Goods that all pieces together may take below the least that may be asked; checkout gives less off instead."""

    channel_id: strawberry.ID = shown(STAFF, "In which channel; its global id.")
    variant: StaffVariant | None = edge(STAFF, "What.", variants_below)
    price: Money = shown(STAFF, "What is asked now.")
    lowest: Money = shown(STAFF, "What it may come to.")
    floor: Money = shown(STAFF, "The least that may be asked.")
    found: strawberry.Private[exposure.BelowFloor]

    @classmethod
    def of(cls, found: exposure.BelowFloor, currency: str) -> "BelowFloor":
        """From the domain's finding."""
        return cls(
            channel_id=strawberry.ID(ids.public("chn", found.channel_id)),
            price=Money.minor(found.price_minor, currency),
            lowest=Money.minor(found.lowest_minor, currency),
            floor=Money.minor(found.floor_minor, currency),
            found=found,
        )


@typed(STAFF)
class CampaignExposure:
    """The worst that a campaign's draft may do, all pieces together, by the prices of the moment."""

    cost: Money | None = shown(STAFF, "What it may cost in all; null: nothing bounds it.")
    discount_bps: int = shown(STAFF, "The most that it may take off a price, in 0.01 %.")
    reasons: list[ApprovalReason] = shown(STAFF, "Why a second person has to approve it; empty: one is enough.", size=4)
    below_floor: list[BelowFloor] = shown(STAFF, "Goods that may come below their floor; the first 20.", size=20)
    below_floor_count: int = shown(STAFF, "How many there are.")
    pieces: list[PieceExposure] = shown(STAFF, "What each piece may do alone.", size=5)

    @classmethod
    def of(cls, worst: exposure.Exposure, currency: str) -> "CampaignExposure":
        """From the domain's exposure."""
        return cls(
            cost=Money.minor(worst.cost_minor, currency) if worst.cost_minor is not None else None,
            discount_bps=worst.discount_bps,
            reasons=list(worst.reasons),
            below_floor=[BelowFloor.of(one, currency) for one in worst.below_floor[:MOST_BELOW]],
            below_floor_count=len(worst.below_floor),
            pieces=[
                PieceExposure(
                    key=one.key,
                    cost=Money.minor(one.cost_minor, currency) if one.cost_minor is not None else None,
                    discount_bps=one.discount_bps,
                )
                for one in worst.pieces
            ],
        )


@refusal("CAMPAIGN_UNKNOWN", STAFF, zh="没有这个活动。", en="There is no such campaign.")
class CampaignUnknown(UserError):
    """No such campaign."""


@refusal("CAMPAIGN_VERSION_UNKNOWN", STAFF, zh="活动没有这个版本。", en="The campaign has no such version.")
class CampaignVersionUnknown(UserError):
    """The campaign has no version of this number."""


@refusal("CAMPAIGN_SLUG_TAKEN", STAFF, zh="这个网址名已被其他活动使用。", en="Another campaign has this address.")
class CampaignSlugTaken(UserError):
    """Another campaign has this address."""


@refusal(
    "CAMPAIGN_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这个活动；你的修改还在，请对照最新内容后再保存。",
    en="Somebody changed this campaign meanwhile; yours is kept: compare it with what it is now, then save again.",
)
class CampaignVersionConflict(UserError):
    """Somebody changed the campaign since it was read."""

    current: Campaign = shown(STAFF, "The campaign as it stands.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The campaign as the graph shows it."""
        return {"current": Campaign.of(refusal.current)}


_STATES = {
    CampaignState.DRAFT: ("草稿", "a draft"),
    CampaignState.IN_REVIEW: ("审批中", "in review"),
    CampaignState.SCHEDULED: ("待开始", "scheduled"),
    CampaignState.RUNNING: ("进行中", "running"),
    CampaignState.PAUSED: ("已暂停", "paused"),
    CampaignState.ENDED: ("已结束", "over"),
}


@refusal(
    "CAMPAIGN_STATE_WRONG", STAFF, zh="活动目前{words}，不能这样做。", en="It is {words} now, so this cannot be done."
)
class CampaignStateWrong(UserError):
    """In the state it is in this cannot be done with it."""

    state: CampaignState = shown(STAFF, "The state it is in.")

    @staticmethod
    def words_of(refusal: Any, locale: str) -> dict[str, str]:
        """The state in words."""
        return {"words": _STATES[refusal.state][0 if locale == "zh-CN" else 1]}


@refusal(
    "NOTHING_TO_PUBLISH",
    STAFF,
    zh="草稿与线上内容相同，没有可发布的修改。",
    en="The draft is what is published already.",
)
class NothingToPublish(UserError):
    """The draft is what is published already."""


@refusal(
    "APPROVAL_NEEDED",
    STAFF,
    zh="需要另一位同事审批：{words}。请提交审批。",
    en="Somebody else has to approve it: {words}. Submit it.",
)
class ApprovalNeeded(UserError):
    """One person may not publish it."""

    exposure: CampaignExposure = shown(STAFF, "Why, in numbers.")

    @staticmethod
    def facts_of(refusal: Refusal, locale: str) -> dict[str, Any]:
        """The numbers as the graph shows them."""
        return {"exposure": CampaignExposure.of(refusal.facts["exposure"], refusal.facts["currency"])}

    @staticmethod
    def words_of(refusal: Refusal, locale: str) -> dict[str, str]:
        """The reasons in words."""
        zh = locale == "zh-CN"
        said = [_REASONS[one][0 if zh else 1] for one in refusal.facts["exposure"].reasons]
        return {"words": ("；" if zh else "; ").join(said)}


_REASONS = {
    ApprovalReason.UNLIMITED: ("可能花费的金额没有上限", "nothing bounds what it may cost"),
    ApprovalReason.EXPOSURE: ("可能花费的金额超过一人的权限", "it may cost more than one person may spend"),
    ApprovalReason.DISCOUNT: ("折扣力度超过一人的权限", "it takes more off than one person may give"),
    ApprovalReason.BELOW_FLOOR: ("有商品可能低于最低成交价", "goods may come below their floor"),
}


@refusal(
    "CAMPAIGN_BLOCKED",
    STAFF,
    zh="有 {count} 处问题使活动不能发布：{words}。请先修改。",
    en="It cannot be published: {words} ({count} in all). Mend that first.",
)
class CampaignBlocked(UserError):
    """It would give goods away, or sell them below what the shop has set itself."""

    conflicts: list[CampaignConflict] = shown(STAFF, "What, with which goods, and what ends it.", size=5)

    @staticmethod
    def facts_of(refusal: Refusal, locale: str) -> dict[str, Any]:
        """The conflicts as the graph shows them."""
        found, currency = refusal.facts["conflicts"], refusal.facts["currency"]
        return {"conflicts": [CampaignConflict.of(one, currency) for one in found[:MOST_CONFLICTS]]}

    @staticmethod
    def words_of(refusal: Refusal, locale: str) -> dict[str, str]:
        """The kinds of conflicts in words."""
        zh = locale == "zh-CN"
        kinds = dict.fromkeys(one.kind for one in refusal.facts["conflicts"])
        said = [_BLOCKING[kind][0 if zh else 1] for kind in kinds]
        return {"words": ("；" if zh else "; ").join(said), "count": str(len(refusal.facts["conflicts"]))}


_BLOCKING = {
    ConflictKind.ALL_OFF: ("有商品会被白送", "goods would be given away"),
    ConflictKind.BELOW_LEAST_PRICE: ("有商品低于最低成交价", "goods would come below their minimum final price"),
    ConflictKind.BELOW_MARGIN_FLOOR: ("有商品低于毛利底线", "too little would be left over the cost of goods"),
}


@refusal(
    "OWN_CAMPAIGN",
    STAFF,
    zh="你参与编写或提交了这个活动，需要由另一位同事审批。",
    en="You wrote or submitted it: somebody else has to approve it.",
)
class OwnCampaign(UserError):
    """Whoever wrote or submitted it cannot approve it."""


@refusal("CAMPAIGN_NOT_SUBMITTED", STAFF, zh="这个活动没有待审批的内容。", en="Nobody asks for it to be approved.")
class CampaignNotSubmitted(UserError):
    """Nobody asks for it to be approved."""
