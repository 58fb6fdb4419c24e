"""Invite a friend (邀请有礼) as customers and staff see it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend import settings
from backend.core import ids
from backend.core.refusals import InvalidInput, Refusal
from backend.domain.accounts import contacts
from backend.domain.referrals import models, queries
from backend.domain.referrals.drafts import ProgramDraft
from backend.domain.referrals.states import ReferralProgramState, ReferralRefusal, ReferralState, Signal
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.products_input import amount
from backend.schema.reward_coupons import RewardCoupon, friend_coupons, inviter_coupons
from backend.schema.scalars import Money, MoneyInput
from backend.schema.translated import Translated, TranslatedInput

described(
    ReferralProgramState,
    STAFF,
    "Whether a programme of invitations may be used.",
    {
        "LIVE": "In its time.",
        "PAUSED": "Nobody can be invited until it goes on.",
        "ENDED": "Nobody is invited any more; who was, and has bought, is rewarded.",
    },
)
described(
    ReferralState,
    BOTH,
    "How far an invited person is.",
    {
        "JOINED": "Has an account and may buy.",
        "BOUGHT": "Has paid; the reward waits until the order is unlikely to go back.",
        "REVIEW": "The same, and a person of the shop looks first.",
        "REWARDED": "Both were rewarded.",
        "TAKEN_BACK": "The order went back afterwards, and what was unspent of the reward with it.",
        "REFUSED": "There is no reward.",
    },
)
described(
    ReferralRefusal,
    STAFF,
    "Why there is no reward.",
    {
        "SELF": "Inviter and invited have the same phone number or e-mail address.",
        "STAFF": "Staff refused it.",
        "BUDGET": "The programme's budget is used up.",
    },
)
described(
    Signal,
    STAFF,
    "What inviter and invited have in common.",
    {
        "PHONE": "A phone number, of account or order.",
        "EMAIL": "An e-mail address, of account or order.",
        "DEVICE": "A device, or a browser of the same words on the same network.",
        "PAYER": "Whoever paid, as the payment service knows them.",
        "ADDRESS": "A network address.",
    },
)


@typed(SHOP)
class InvitationOffer:
    """What inviter and invited get."""

    id: strawberry.ID = shown(SHOP, "The programme's global id.")
    name: str = shown(SHOP, "In the reader's language.")
    inviter_reward: Money = shown(SHOP, "What whoever invites gets for each friend, into the wallet.")
    friend_reward: Money = shown(SHOP, "What the invited friend gets.")
    inviter_coupon: RewardCoupon | None = edge(
        SHOP, "A coupon that whoever invites gets too; null: none.", inviter_coupons
    )
    friend_coupon: RewardCoupon | None = edge(SHOP, "A coupon that the friend gets too; null: none.", friend_coupons)
    least_order: Money = shown(SHOP, "What the friend's first order must come to at least.")
    wait_days: int = shown(SHOP, "How many days after that order was paid the rewards come.")
    most_rewards: int = shown(SHOP, "How often one inviter is rewarded in a period.")
    period_days: int = shown(SHOP, "How many days a period has.")
    ends_at: datetime = shown(SHOP, "Until when it holds (UTC).")
    row: strawberry.Private[models.ReferralProgram]

    @classmethod
    def of(cls, row: models.ReferralProgram, locale: str) -> "InvitationOffer":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("rpg", row.id)),
            name=row.name_zh if locale == "zh-CN" else row.name_en,
            inviter_reward=Money.minor(row.inviter_minor, row.currency),
            friend_reward=Money.minor(row.friend_minor, row.currency),
            least_order=Money.minor(row.least_minor, row.currency),
            wait_days=row.wait_days,
            most_rewards=row.most_rewards,
            period_days=row.period_days,
            ends_at=row.ends_at,
            row=row,
        )


@typed(SHOP)
class InvitedFriend:
    """Somebody who came by one's invitation."""

    label: str = shown(SHOP, "The first letter of their name; empty when they have none.")
    state: ReferralState = shown(SHOP, "How far they are; a review is told as bought.")
    reward: Money = shown(SHOP, "What one got for them.")
    with_coupon: bool = shown(SHOP, "Whether one got a coupon for them, and has it still or used it.")
    joined_at: datetime = shown(SHOP, "When they came (UTC).")
    due_at: datetime | None = shown(SHOP, "When the reward comes at the earliest (UTC); null before they bought.")


async def tallies_of(rows: Sequence["MyInvitation"], info: Info) -> list[queries.Tally]:
    """What came of each; one statement."""
    return await queries.tallies_by_invitation([row.row.id for row in rows])


async def joined_of(rows: Sequence["MyInvitation"], info: Info) -> list[int]:
    """How many came by each; one statement."""
    return [sum(tally.states.values()) for tally in await tallies_of(rows, info)]


async def rewarded_of(rows: Sequence["MyInvitation"], info: Info) -> list[int]:
    """For how many one was rewarded; one statement."""
    return [tally.states.get(ReferralState.REWARDED, 0) for tally in await tallies_of(rows, info)]


async def earned_of(rows: Sequence["MyInvitation"], info: Info) -> list[Money]:
    """What was given for them in all; one statement."""
    found = await tallies_of(rows, info)
    return [
        Money.minor(tally.given_minor, row.offer.inviter_reward.currency)
        for row, tally in zip(rows, found, strict=True)
    ]


@typed(SHOP)
class MyInvitation:
    """One's own link, and what came of it."""

    offer: InvitationOffer = shown(SHOP, "What it promises.")
    code: str = shown(SHOP, "What its link ends with.")
    link: str = shown(SHOP, "The link to share.")
    joined: int = edge(SHOP, "How many came by it.", joined_of)
    rewarded: int = edge(SHOP, "For how many one was rewarded.", rewarded_of)
    earned: Money = edge(SHOP, "What one got for them in all.", earned_of)
    row: strawberry.Private[models.Invitation]

    @classmethod
    def of(cls, row: models.Invitation, program: models.ReferralProgram, locale: str) -> "MyInvitation":
        """From the rows."""
        return cls(
            offer=InvitationOffer.of(program, locale),
            code=row.code,
            link=f"{settings.get().address()}/i/{row.code}",
            row=row,
        )


def friend_of(row: models.Referral) -> InvitedFriend:
    """As whoever invited them sees them: what is being reviewed is nobody's business."""
    return InvitedFriend(
        label=row.friend.display_name[:1],
        state=ReferralState.BOUGHT if row.state is ReferralState.REVIEW else row.state,
        reward=Money.minor(row.inviter_minor if row.state is ReferralState.REWARDED else 0, row.program.currency),
        with_coupon=row.state is ReferralState.REWARDED and row.inviter_issued_id is not None,
        joined_at=row.joined_at,
        due_at=row.due_at,
    )


@typed(SHOP)
class ReceivedInvitation:
    """What the link of an invitation opens."""

    offer: InvitationOffer = shown(SHOP, "What it promises.")
    code: str = shown(SHOP, "Its code.")
    inviter: str = shown(SHOP, "The first letter of the name of whoever invites; empty when they have none.")
    open: bool = shown(SHOP, "Whether it may still be accepted.")
    is_yours: bool = shown(SHOP, "Whether it is the visitor's own.")
    accepted: bool = shown(SHOP, "Whether the visitor accepted it.")


@typed(STAFF)
class ReferralCounts:
    """How many invited people of a programme are in which state."""

    joined: int = shown(STAFF, "Who bought nothing yet.")
    bought: int = shown(STAFF, "Whose reward waits.")
    review: int = shown(STAFF, "Whom a person is to look at.")
    rewarded: int = shown(STAFF, "Who were rewarded.")
    taken_back: int = shown(STAFF, "Whose reward was taken back.")
    refused: int = shown(STAFF, "For whom there is no reward.")


async def counts_of_programs(rows: Sequence["ReferralProgram"], info: Info) -> list[ReferralCounts]:
    """How many of each are in which state; one statement."""
    found = await queries.tallies_by_program([row.row.id for row in rows])
    return [
        ReferralCounts(**{state.value.lower(): tally.states.get(state, 0) for state in ReferralState})
        for tally in found
    ]


async def given_of_programs(rows: Sequence["ReferralProgram"], info: Info) -> list[Money]:
    """What was given by each; one statement."""
    found = await queries.tallies_by_program([row.row.id for row in rows])
    return [Money.minor(tally.given_minor, row.row.currency) for row, tally in zip(rows, found, strict=True)]


@typed(STAFF)
class ReferralProgram:
    """What inviter and invited get, and what limits it."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    version: int = shown(STAFF, "Grows with each edit; give it when you change the programme.")
    state: ReferralProgramState = shown(STAFF, "Whether it may be used.")
    names: Translated = shown(STAFF, "Its name in both languages.")
    inviter_reward: Money = shown(STAFF, "What the inviter gets, into the wallet.")
    friend_reward: Money = shown(STAFF, "What the invited gets.")
    inviter_coupon: RewardCoupon | None = edge(
        STAFF, "A coupon that the inviter gets too; null: none.", inviter_coupons
    )
    friend_coupon: RewardCoupon | None = edge(STAFF, "A coupon that the invited gets too; null: none.", friend_coupons)
    least_order: Money = shown(STAFF, "What the first order must come to at least.")
    wait_days: int = shown(STAFF, "How many days after that order was paid the rewards come.")
    back_days: int = shown(STAFF, "For how many days after a reward it is taken back when the order goes back.")
    most_rewards: int = shown(STAFF, "How often one inviter is rewarded in a period.")
    period_days: int = shown(STAFF, "How many days a period has.")
    budget: Money | None = shown(STAFF, "What all rewards may come to; null: anything.")
    given: Money = edge(STAFF, "What they came to so far.", given_of_programs)
    starts_at: datetime = shown(STAFF, "From when on it holds (UTC).")
    ends_at: datetime = shown(STAFF, "Until when (UTC).")
    campaign_id: strawberry.ID | None = shown(STAFF, "The campaign it is of, and changed with; null: none.")
    counts: ReferralCounts = edge(STAFF, "What became of who was invited.", counts_of_programs)
    row: strawberry.Private[models.ReferralProgram]

    @classmethod
    def of(cls, row: models.ReferralProgram) -> "ReferralProgram":
        """From the row."""

        def money(minor: int) -> Money:
            return Money.minor(minor, row.currency)

        return cls(
            id=strawberry.ID(ids.public("rpg", row.id)),
            version=row.version,
            state=row.state,
            names=Translated(zh_cn=row.name_zh, en=row.name_en),
            inviter_reward=money(row.inviter_minor),
            friend_reward=money(row.friend_minor),
            least_order=money(row.least_minor),
            wait_days=row.wait_days,
            back_days=row.back_days,
            most_rewards=row.most_rewards,
            period_days=row.period_days,
            budget=money(row.budget_minor) if row.budget_minor is not None else None,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            campaign_id=strawberry.ID(ids.public("cmp", row.campaign_id)) if row.campaign_id else None,
            row=row,
        )


@typed(STAFF)
class Referral:
    """One invited person."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    state: ReferralState = shown(STAFF, "How far they are.")
    refused: ReferralRefusal | None = shown(STAFF, "Why there is no reward; null when that is not so.")
    signals: list[Signal] = shown(STAFF, "What they have in common with the inviter; empty: nothing.", size=2)
    program_names: Translated = shown(STAFF, "The programme.")
    inviter_id: strawberry.ID = shown(STAFF, "Who invited; see `person`.")
    inviter_masked: str = shown(STAFF, "Their contact with its middle hidden.")
    friend_id: strawberry.ID = shown(STAFF, "Who was invited; see `person`.")
    friend_masked: str = shown(STAFF, "Their contact with its middle hidden.")
    order_id: strawberry.ID | None = shown(STAFF, "Their first order; null before they bought.")
    inviter_given: Money = shown(STAFF, "What the inviter was given.")
    friend_given: Money = shown(STAFF, "What the invited was given.")
    inviter_has_coupon: bool = shown(STAFF, "Whether the inviter was given a coupon.")
    friend_has_coupon: bool = shown(STAFF, "Whether the invited was given a coupon.")
    joined_at: datetime = shown(STAFF, "When they came (UTC).")
    due_at: datetime | None = shown(STAFF, "When the reward comes at the earliest (UTC).")
    rewarded_at: datetime | None = shown(STAFF, "When they were rewarded (UTC); null until then.")

    @classmethod
    def of(cls, row: models.Referral) -> "Referral":
        """From the row, read with both people and the programme."""

        def money(minor: int) -> Money:
            return Money.minor(minor, row.program.currency)

        return cls(
            id=strawberry.ID(ids.public("rfl", row.id)),
            state=row.state,
            refused=row.refused,
            signals=[Signal(one) for one in row.signals],
            program_names=Translated(zh_cn=row.program.name_zh, en=row.program.name_en),
            inviter_id=strawberry.ID(ids.public("cus", row.inviter_id)),
            inviter_masked=_masked(row.inviter),
            friend_id=strawberry.ID(ids.public("cus", row.friend_id)),
            friend_masked=_masked(row.friend),
            order_id=strawberry.ID(ids.public("ord", row.order_id)) if row.order_id else None,
            inviter_given=money(row.inviter_minor),
            friend_given=money(row.friend_minor),
            inviter_has_coupon=row.inviter_issued_id is not None,
            friend_has_coupon=row.friend_issued_id is not None,
            joined_at=row.joined_at,
            due_at=row.due_at,
            rewarded_at=row.rewarded_at,
        )


def _masked(person: Any) -> str:
    contact = person.phone or person.email
    return contacts.mask(contact) if contact else "—"


@given(STAFF)
class ReferralProgramInput:
    """A programme of invitations as it shall be. All amounts are of one currency."""

    names: TranslatedInput = shown(STAFF, "Its name, at most 60 characters; wallets say it.")
    inviter_reward: MoneyInput = shown(STAFF, "What the inviter gets; 0: nothing.")
    friend_reward: MoneyInput = shown(STAFF, "What the invited gets; 0: nothing.")
    inviter_coupon_id: strawberry.ID | None = shown(STAFF, "A coupon of kind SENT for the inviter too.", default=None)
    friend_coupon_id: strawberry.ID | None = shown(STAFF, "A coupon of kind SENT for the invited too.", default=None)
    least_order: MoneyInput = shown(STAFF, "What the first order must come to at least.")
    wait_days: int = shown(STAFF, "How many days after that order was paid the rewards come: 0 to 90.", default=7)
    back_days: int = shown(STAFF, "For how many days after a reward it is taken back: 0 to 365.", default=30)
    most_rewards: int = shown(STAFF, "How often one inviter is rewarded in a period.", default=10)
    period_days: int = shown(STAFF, "How many days a period has.", default=30)
    budget: MoneyInput | None = shown(STAFF, "What all rewards may come to; null: anything.", default=None)
    starts_at: datetime = shown(STAFF, "From when on.")
    ends_at: datetime = shown(STAFF, "Until when.")

    def draft(self) -> ProgramDraft:
        """As the domain takes it; raises InvalidInput for amounts that are none, or of several currencies."""
        named = {
            "inviterReward": self.inviter_reward,
            "friendReward": self.friend_reward,
            "leastOrder": self.least_order,
        }
        if self.budget is not None:
            named["budget"] = self.budget
        found = {field: amount(money, field) for field, money in named.items()}
        currency = found["inviterReward"].currency
        for field, money in found.items():
            if money.currency != currency:
                raise InvalidInput("CURRENCY_DIFFERS", path=["input", field])
        return ProgramDraft(
            name_zh=self.names.zh_cn,
            name_en=self.names.en,
            currency=currency,
            inviter_minor=found["inviterReward"].minor,
            friend_minor=found["friendReward"].minor,
            inviter_coupon_id=_coupon_id(self.inviter_coupon_id, "inviterCouponId"),
            friend_coupon_id=_coupon_id(self.friend_coupon_id, "friendCouponId"),
            least_minor=found["leastOrder"].minor,
            wait_days=self.wait_days,
            back_days=self.back_days,
            most_rewards=self.most_rewards,
            period_days=self.period_days,
            budget_minor=found["budget"].minor if "budget" in found else None,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
        )


def _coupon_id(given_: str | None, field: str) -> UUID | None:
    if given_ is None:
        return None
    found = ids.parse("cpn", given_)
    if found is None:
        raise InvalidInput("UNKNOWN", path=["input", field])
    return found


@refusal(
    "REFERRAL_PROGRAM_UNKNOWN",
    BOTH,
    zh="没有这个邀请活动，或它已结束。",
    en="There is no such programme of invitations, or it is over.",
)
class ReferralProgramUnknown(UserError):
    """No such programme of invitations, or not now."""


@refusal(
    "REFERRAL_PROGRAM_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这个邀请活动；请查看最新内容后再保存。",
    en="Somebody changed this programme meanwhile; look at what it is now, then save again.",
)
class ReferralProgramChanged(UserError):
    """Somebody changed the programme since it was read."""

    current: ReferralProgram = shown(STAFF, "The programme as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The programme as the graph shows it."""
        return {"current": ReferralProgram.of(refused.facts["current"])}


@refusal(
    "INVITATION_UNKNOWN",
    SHOP,
    zh="这个邀请不存在，或活动已结束。",
    en="This invitation does not exist, or its time is over.",
)
class InvitationUnknown(UserError):
    """No such invitation, or its programme is over."""


@refusal(
    "OWN_INVITATION", SHOP, zh="这是您自己的邀请；请发给好友。", en="This is your own invitation: send it to a friend."
)
class OwnInvitation(UserError):
    """Nobody invites themselves."""


@refusal(
    "ALREADY_INVITED", SHOP, zh="您已接受过另一位好友的邀请。", en="You came by somebody else's invitation before."
)
class AlreadyInvited(UserError):
    """Somebody else invited this person before."""


@refusal(
    "NOT_NEW_HERE", SHOP, zh="邀请奖励只给还没有下过单的新朋友。", en="Only who has bought nothing yet can be invited."
)
class NotNewHere(UserError):
    """Only who has bought nothing yet can be invited."""


@refusal("REFERRAL_UNKNOWN", STAFF, zh="没有这位被邀请人。", en="There is no such invited person.")
class ReferralUnknown(UserError):
    """No such invited person."""


@refusal(
    "REFERRAL_DECIDED",
    STAFF,
    zh="这位被邀请人不需要审核，或已审核。",
    en="Nothing is to be decided about this person, or it was.",
)
class ReferralDecided(UserError):
    """It does not wait for anybody's decision."""


NOTHING = UUID(int=0)
