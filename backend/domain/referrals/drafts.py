"""A programme of invitations as a marketer writes it, checked before anything is stored. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend.core.refusals import InvalidInput

LONGEST_NAME = 60
# Far above any reward; a slip of the keyboard costs no fortune.
MOST_MINOR = 10**6
MOST_BUDGET = 10**12
LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class ProgramDraft:
    """What a programme shall be. Amounts are minor units of `currency`.

    `piece` is its key within a campaign, empty when it stands alone.
    """

    name_zh: str
    name_en: str
    currency: str
    inviter_minor: int
    friend_minor: int
    inviter_coupon_id: UUID | None
    friend_coupon_id: UUID | None
    least_minor: int
    wait_days: int
    back_days: int
    most_rewards: int
    period_days: int
    budget_minor: int | None
    starts_at: datetime
    ends_at: datetime
    piece: str = ""


def cost(draft: ProgramDraft) -> int | None:
    """What its rewards in money may cost: its budget. None: without limit. Coupons are approved by themselves."""
    return draft.budget_minor if draft.inviter_minor + draft.friend_minor else 0


def check(draft: ProgramDraft) -> None:
    """Refuse what no programme may be; raises InvalidInput."""
    for field, name in (("zhCn", draft.name_zh), ("en", draft.name_en)):
        plain = name.strip()
        if not 1 <= len(plain) <= LONGEST_NAME:
            raise InvalidInput("BAD_LENGTH", path=["input", "names", field], minimum=1, maximum=LONGEST_NAME)
        if not plain.isprintable():
            raise InvalidInput("BAD_CHARACTER", path=["input", "names", field])
    for field, minor in (("inviterReward", draft.inviter_minor), ("friendReward", draft.friend_minor)):
        if not 0 <= minor <= MOST_MINOR:
            raise InvalidInput("BAD_AMOUNT", path=["input", field])
    coupons = draft.inviter_coupon_id or draft.friend_coupon_id
    if draft.inviter_minor + draft.friend_minor == 0 and coupons is None:
        raise InvalidInput("REQUIRED", path=["input", "inviterReward"])
    if not 0 <= draft.least_minor <= MOST_BUDGET:
        raise InvalidInput("BAD_AMOUNT", path=["input", "leastOrder"])
    if draft.budget_minor is not None and not 0 < draft.budget_minor <= MOST_BUDGET:
        raise InvalidInput("BAD_AMOUNT", path=["input", "budget"])
    _within(draft.wait_days, 0, 90, "waitDays")
    _within(draft.back_days, 0, 365, "backDays")
    _within(draft.most_rewards, 1, 1000, "mostRewards")
    _within(draft.period_days, 1, 366, "periodDays")
    if draft.ends_at <= draft.starts_at:
        raise InvalidInput("ENDS_BEFORE_START", path=["input", "endsAt"])
    if draft.ends_at - draft.starts_at > LONGEST:
        raise InvalidInput("TOO_LATE", path=["input", "endsAt"], maximum=LONGEST.days)


def _within(value: int, least: int, most: int, field: str) -> None:
    if not least <= value <= most:
        raise InvalidInput("OUT_OF_RANGE", path=["input", field], minimum=least, maximum=most)
