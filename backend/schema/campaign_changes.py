"""What two versions of a campaign say differently, in words."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from backend import settings
from backend.core.money import Money
from backend.domain.campaigns.differences import Change, ChangeKind
from backend.schema.doors import STAFF, described, shown, typed

described(
    ChangeKind,
    STAFF,
    "What became of a part of a campaign.",
    {"ADDED": "It is new.", "REMOVED": "It is gone.", "CHANGED": "It says something else."},
    name="CampaignChangeKind",
)

# A part of a path → Chinese, English. Places in lists are counted; what is not named here is shown as it is kept.
_WORDS: dict[str, tuple[str, str]] = {
    "names": ("名称", "Name"),
    "zh": ("中文", "Chinese"),
    "en": ("英文", "English"),
    "hue": ("主题色", "Theme colour"),
    "currency": ("币种", "Currency"),
    "starts_at": ("开始时间", "Begins"),
    "ends_at": ("结束时间", "Ends"),
    "channel_ids": ("渠道", "Channels"),
    "tier_ids": ("会员等级", "Tiers"),
    "tags": ("人群标签", "Tags"),
    "budget_minor": ("预算", "Budget"),
    "budget_uses": ("总次数预算", "Budget of uses"),
    "stops": ("自动暂停", "Pauses by itself"),
    "budget_bps": ("预算用到", "Budget taken"),
    "stock": ("库存剩余", "Pieces left"),
    "margin_bps": ("毛利低于", "Margin below"),
    "kind": ("类型", "Kind"),
    "rule": ("规则", "Rule"),
    "stage": ("阶段", "Stage"),
    "effect": ("优惠", "Effect"),
    "combine": ("叠加方式", "Stacking"),
    "group": ("互斥组", "Group"),
    "base": ("门槛口径", "Threshold base"),
    "priority": ("优先级", "Priority"),
    "goods": ("商品", "Goods"),
    "product_ids": ("商品", "Products"),
    "variant_ids": ("规格", "Variants"),
    "category_ids": ("分类", "Categories"),
    "brands": ("品牌", "Brands"),
    "except_product_ids": ("除外商品", "Products excepted"),
    "except_variant_ids": ("除外规格", "Variants excepted"),
    "when": ("条件", "Condition"),
    "of": ("条件", "Condition"),
    "steps": ("档位", "Step"),
    "threshold_minor": ("满", "Threshold"),
    "off_minor": ("减", "Off"),
    "minor": ("金额", "Amount"),
    "bps": ("比例", "Part"),
    "pieces": ("件数", "Pieces"),
    "times": ("最多次数", "Times"),
    "each_piece": ("每件", "Each piece"),
    "nth": ("第几件", "Which piece"),
    "buy": ("买", "Buy"),
    "get": ("得", "Get"),
    "gets": ("所得商品", "Goods got"),
    "picks": ("可选件数", "Picks"),
    "parts": ("组成", "Part"),
    "most_per_line_minor": ("每行最多减", "Most off a line"),
    "most_per_order_minor": ("每单最多减", "Most off an order"),
    "flash_too": ("秒杀商品可用", "On flash prices too"),
    "member_too": ("会员价可用", "On member prices too"),
    "margin_floor_bps": ("毛利底线", "Margin floor"),
    "shares": ("承担方", "Who pays"),
    "coupon": ("优惠券", "Coupon"),
    "code": ("券码", "Code"),
    "days": ("有效天数", "Days"),
    "claim_from": ("领取开始", "Claimed from"),
    "claim_until": ("领取结束", "Claimed until"),
    "most_claims": ("最多领取", "Claims in all"),
    "most_claims_a_person": ("每人领取", "Claims a person"),
    "flash_sale": ("秒杀", "Flash sale"),
    "group_buy": ("拼团", "Group buy"),
    "referral": ("邀请", "Invitations"),
    "variant_id": ("规格", "Variant"),
    "channel_id": ("渠道", "Channel"),
    "prices": ("价格", "Price"),
    "quota": ("名额", "Quota"),
    "per_person": ("每人限购", "A person"),
    "hold_s": ("保留秒数", "Kept for (s)"),
    "open_cap": ("未付款上限", "Unpaid at a time"),
    "waiting": ("排队", "Waiting room"),
    "room_from": ("每秒多少人开始排队", "Queue from (a second)"),
    "let_in": ("每秒放行", "Let in a second"),
    "challenge": ("人机验证", "Challenge"),
    "size": ("成团人数", "People in a group"),
    "hours": ("成团时限（小时）", "Hours to fill"),
    "most_groups": ("最多团数", "Groups in all"),
    "most_a_person": ("每人限购", "Pieces a person"),
    "most_open": ("每人同时开团", "Open groups a person"),
    "inviter_minor": ("邀请人奖励", "Inviter's reward"),
    "friend_minor": ("好友奖励", "Friend's reward"),
    "inviter_coupon_id": ("邀请人优惠券", "Inviter's coupon"),
    "friend_coupon_id": ("好友优惠券", "Friend's coupon"),
    "least_minor": ("首单最低金额", "Least first order"),
    "wait_days": ("等待天数", "Days to wait"),
    "back_days": ("可收回天数", "Days it may be taken back"),
    "most_rewards": ("每期奖励次数", "Rewards in a period"),
    "period_days": ("每期天数", "Days of a period"),
    "limits": ("限制", "Limits"),
    "most_uses": ("总次数", "Uses in all"),
    "most_minor": ("总金额", "Money in all"),
    "most_uses_an_hour": ("每小时次数", "Uses an hour"),
    "most_minor_an_hour": ("每小时金额", "Money an hour"),
    "most_uses_a_person": ("每人次数", "Uses a person"),
    "person_days": ("每人统计天数", "Days of a person"),
    "returned_after_refund": ("退款后返还", "Returned after a refund"),
    "most_campaign_uses": ("活动总次数", "Uses of the campaign"),
    "most_campaign_minor": ("活动总金额", "Money of the campaign"),
    "page": ("活动页", "Page"),
    "blocks": ("区块", "Blocks"),
    "order": ("顺序", "Order"),
    "early": ("提前预告", "Shown before it begins"),
    "title": ("标题", "Title"),
    "text": ("文字", "Text"),
    "body": ("正文", "Text"),
    "picture_id": ("图片", "Picture"),
    "button": ("按钮", "Button"),
    "label": ("按钮文字", "Label"),
    "address": ("链接", "Leads to"),
    "category_id": ("分类", "Category"),
    "most": ("最多展示", "Shown at most"),
    "sale_id": ("秒杀场次", "Flash sale"),
    "piece": ("活动内容", "Piece"),
    "offer_ids": ("拼团", "Group buys"),
}
# What blocks of a page are called; their keys begin with these.
_BLOCKS = {
    "hero": ("头图", "Hero"),
    "text": ("图文", "Text"),
    "goods": ("商品", "Goods"),
    "coupons": ("优惠券", "Coupons"),
    "flash-sale": ("秒杀", "Flash sale"),
    "countdown": ("倒计时", "Countdown"),
    "rules": ("活动规则", "Rules"),
    "group-buys": ("拼团", "Group buys"),
}
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_YES = {True: ("是", "yes"), False: ("否", "no")}


@typed(STAFF)
class CampaignChange:
    """One difference between two versions of a campaign."""

    kind: ChangeKind = shown(STAFF, "What became of it.")
    piece_key: str | None = shown(STAFF, "In which piece; null: of the whole campaign.")
    piece_name: str | None = shown(STAFF, "What the piece is called, in the reader's language.")
    words: str = shown(STAFF, "What it is about, in the reader's language; empty where a whole piece came or went.")
    before: str | None = shown(STAFF, "What it was; null: nothing.")
    after: str | None = shown(STAFF, "What it is; null: nothing.")

    @classmethod
    def of(cls, change: Change, currency: str, locale: str) -> "CampaignChange":
        """From the domain's change."""
        side = 0 if locale == "zh-CN" else 1
        name = next((part for part in reversed(change.path) if not part.isdigit()), "")
        return cls(
            kind=change.kind,
            piece_key=change.piece,
            piece_name=change.names[side] if change.names is not None else None,
            words=" › ".join(_label(part, side) for part in change.path),
            before=_said(name, change.before, currency, side),
            after=_said(name, change.after, currency, side),
        )


def _label(part: str, side: int) -> str:
    if part.isdigit():
        return str(int(part) + 1)
    if part in _WORDS:
        return _WORDS[part][side]
    stem, _, number = part.rpartition("-")
    return f"{_BLOCKS[stem][side]} {number}" if stem in _BLOCKS and number.isdigit() else part


def _said(name: str, value: Any, currency: str, side: int) -> str | None:
    if value is None or value in ([], {}, ""):
        return None
    if isinstance(value, bool):
        return _YES[value][side]
    if isinstance(value, int):
        return _number(name, value, currency)
    if isinstance(value, list) and name == "order":
        return " → ".join(_label(one, side) for one in value)
    if isinstance(value, list):
        return _several(value, lambda one: _said(name, one, currency, side) or "", side)
    if isinstance(value, dict) and "key" in value:
        # A whole block: its title says enough.
        return value["title"]["zh" if side == 0 else "en"] or _label(value["key"], side)
    if isinstance(value, dict):
        facts = ((_label(key, side), _said(key, one, currency, side)) for key, one in value.items())
        return ", ".join(f"{label} {words}" for label, words in facts if words is not None)
    if _is_id(value):
        return _several([value], str, side)
    return _moment(value) if name.endswith("_at") else str(value)


def _several(some: list[Any], said: Callable[[Any], str], side: int) -> str:
    if all(_is_id(one) for one in some):
        # Ids say nothing to people.
        return f"{len(some)} 项" if side == 0 else str(len(some))
    return "; ".join(said(one) for one in some)


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _number(name: str, value: int, currency: str) -> str:
    if name.endswith("minor"):
        return f"{Money(value, currency).decimal()} {currency}"
    if name.endswith("bps"):
        return f"{value / 100:g}%"
    return str(value)


def _moment(value: str) -> str:
    return datetime.fromisoformat(value).astimezone(ZoneInfo(settings.get().time_zone)).strftime("%Y-%m-%d %H:%M")
