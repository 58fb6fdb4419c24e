"""Why somebody cannot buy with a group, in words that help."""

from datetime import datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.group_buys.states import GroupState, SamePerson
from backend.schema.doors import SHOP, STAFF, UserError, described, refusal, shown

described(
    SamePerson,
    SHOP | STAFF,
    "By what somebody was known who is in the group already.",
    {
        "ACCOUNT": "The same account.",
        "PHONE": "The same phone number.",
        "EMAIL": "The same e-mail address.",
        "DEVICE": "The same device.",
        "PAYER": "The same payer.",
    },
)
_BY = {
    SamePerson.ACCOUNT: ("账号", "account"),
    SamePerson.PHONE: ("手机号", "phone number"),
    SamePerson.EMAIL: ("邮箱", "e-mail address"),
    SamePerson.DEVICE: ("设备", "device"),
    SamePerson.PAYER: ("付款账户", "payer"),
}


@refusal("GROUP_OFFER_UNKNOWN", SHOP, zh="这个拼团活动已结束或已暂停。", en="This group offer is over or paused.")
class GroupOfferUnknown(UserError):
    """No such offer of group buying here and now."""


@refusal("GROUP_UNKNOWN", SHOP, zh="没有这个团。", en="There is no such group.")
class GroupUnknown(UserError):
    """No such group here."""


@refusal(
    "GROUP_FULL",
    SHOP,
    zh="这个团刚刚满员。可以自己开一个团，或加入其他团。",
    en="This group has just filled up. Open one of your own, or join another.",
)
class GroupFull(UserError):
    """All seats are taken, or kept for people who are paying."""

    held: int = shown(SHOP, "How many seats are kept for people who are paying: they may come back.")


@refusal("GROUP_OVER", SHOP, zh="这个团已不能加入。", en="This group cannot be joined any more.")
class GroupOver(UserError):
    """The group cannot be joined any more."""

    state: GroupState = shown(SHOP, "Where it stands.")
    ended_at: datetime | None = shown(SHOP, "Since when, or from when on (UTC); null when it never opened.")


@refusal(
    "ALREADY_IN_GROUP",
    SHOP,
    zh="同一{what}已在这个团里；每人只能占一个名额。",
    en="Somebody with the same {what} is in this group already: one seat a person.",
)
class AlreadyInGroup(UserError):
    """Somebody known by the same account, phone, e-mail address, device or payer is in the group."""

    by: SamePerson = shown(SHOP, "By what they are known.")
    group_id: strawberry.ID = shown(SHOP, "The group.")

    @staticmethod
    def words_of(refused: Refusal, locale: str) -> dict[str, str]:
        """By what, in words."""
        return {"what": _BY[refused.facts["by"]][0 if locale == "zh-CN" else 1]}

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        return {"by": refused.facts["by"], "group_id": strawberry.ID(ids.public("grp", refused.facts["group_id"]))}


@refusal(
    "GROUPS_SPENT",
    SHOP,
    zh="开团名额已用完；仍可加入已开的团。",
    en="No more groups can be opened; those that are open can still be joined.",
)
class GroupsSpent(UserError):
    """As many groups were opened as the offer has."""


@refusal(
    "GROUP_LIMIT_REACHED",
    SHOP,
    zh="每人最多以拼团价购买 {limit} 件。",
    en="One person may buy {limit} at the group price.",
)
class GroupLimitReached(UserError):
    """The person would have more pieces of the offer than one may."""

    limit: int = shown(SHOP, "How many one may have.")


@refusal(
    "TOO_MANY_OPEN_GROUPS",
    SHOP,
    zh="您已有 {limit} 个进行中的团；等它成团或结束后再开。",
    en="You lead {limit} open groups already; wait until one is complete or over.",
)
class TooManyOpenGroups(UserError):
    """The person leads as many open groups of the offer as one may."""

    limit: int = shown(SHOP, "How many one may lead at a time.")
