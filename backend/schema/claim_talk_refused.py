"""Why nothing was said about a claim, shown, assigned or kept ready."""

from typing import Any

from backend.core.refusals import VersionConflict as Stale
from backend.schema.claim_talk import PreparedAnswer
from backend.schema.doors import SHOP, STAFF, UserError, refusal, shown


@refusal("CLAIM_UNKNOWN", SHOP, zh="没有找到这个售后申请。", en="There is no such claim.")
class ClaimUnknown(UserError):
    """No such claim for this visitor; absent and foreign look the same."""


@refusal(
    "CLAIM_CLOSED",
    SHOP,
    zh="这个售后申请已结束，不能再留言。",
    en="This claim is closed; nothing more can be added to it.",
)
class ClaimClosed(UserError):
    """It was settled long ago, or very much was said about it."""


@refusal("NOT_A_CLAIM", STAFF, zh="这不是顾客的申请，只能写内部备注。", en="No buyer opened this case: notes only.")
class NotAClaim(UserError):
    """Staff opened the case: there is nobody to answer."""


@refusal(
    "PICTURE_UNKNOWN",
    SHOP,
    zh="图片尚未上传成功，或已经用过；请重新添加。",
    en="A picture was not uploaded, or is shown already; add it again.",
)
class PictureUnknown(UserError):
    """It is none that was uploaded for this order and not shown yet."""


@refusal(
    "TOO_MANY_PICTURES",
    SHOP,
    zh="每个订单最多上传 {limit} 张图片。",
    en="At most {limit} pictures can be given for one order.",
)
class TooManyPictures(UserError):
    """As many as may be were given for the order already."""

    limit: int = shown(SHOP, "How many may be given.")


@refusal(
    "CASE_TAKEN",
    STAFF,
    zh="负责人刚刚变了；请刷新后再试。",
    en="Somebody else looks after it since; look again before you change that.",
)
class CaseTaken(UserError):
    """Meanwhile another one looks after the case, or nobody does."""


@refusal("PREPARED_ANSWER_UNKNOWN", STAFF, zh="没有这条话术。", en="There is no such prepared answer.")
class PreparedAnswerUnknown(UserError):
    """It was removed, or never was."""


@refusal(
    "PREPARED_ANSWER_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这条话术；请查看最新内容。",
    en="Somebody changed this answer meanwhile; look at what it is now.",
)
class PreparedAnswerVersionConflict(UserError):
    """Somebody changed the answer since it was read."""

    current: PreparedAnswer = shown(STAFF, "The answer as it stands.")

    @staticmethod
    def facts_of(refusal: Stale, locale: str) -> dict[str, Any]:
        """The answer as the graph shows it."""
        return {"current": PreparedAnswer.of(refusal.current)}
