"""Writing programmes of invitations, and letting them rest."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Channel
from backend.domain.coupons.models import Coupon
from backend.domain.coupons.states import FINAL as COUPON_FINAL
from backend.domain.coupons.states import CouponKind
from backend.domain.promotions import service as promotions
from backend.domain.promotions.alone import check_alone
from backend.domain.referrals.drafts import ProgramDraft, check, cost
from backend.domain.referrals.errors import ReferralProgramChanged, ReferralProgramUnknown
from backend.domain.referrals.models import ReferralProgram
from backend.domain.referrals.states import PROGRAM_TRANSITIONS, ReferralProgramState

PREFIX = "rpg"


async def save_program(
    id: UUID | None, version: int, draft: ProgramDraft, *, caller: Caller, address: str | None, at: datetime
) -> ReferralProgram:
    """Write a programme of the shop itself, a new one (`id` None) or one as it shall be now.

    Who was invited before is rewarded by what it says then. Raises `ReferralProgramUnknown`,
    `ReferralProgramChanged`, `InvalidInput`, `CampaignNeeded`.
    """
    check(draft)
    async with in_transaction():
        row = await _locked(id, version) if id is not None else new(None, "", at)
        if row.campaign_id is not None:
            raise InvalidInput("KEPT_BY_CAMPAIGN", path=["id"])
        check_alone(cost(draft), draft.currency, settings.get().campaign_approval_minor)
        before = _picture(row) if id is not None else {}
        await write(row, draft, at)
        after = _picture(row)
        diff = {name: [before.get(name), after[name]] for name in after if before.get(name) != after[name]}
        await audit.record(
            caller.actor,
            "referral_program.updated" if id is not None else "referral_program.created",
            ids.public(PREFIX, row.id),
            diff=diff,
            address=address,
        )
    return row


async def set_program_state(
    id: UUID, version: int, state: ReferralProgramState, *, caller: Caller, address: str | None, at: datetime
) -> ReferralProgram:
    """Pause a programme, let it go on, or end it for good; the state it has is no error.

    Raises `ReferralProgramUnknown`, `ReferralProgramChanged`, `CampaignAtRest`, `InvalidInput` for one that has ended.
    """
    async with in_transaction():
        if state is ReferralProgramState.LIVE and (known := await ReferralProgram.get_or_none(id=id)) is not None:
            await promotions.refuse_at_rest(known.campaign_id)
        row = await _locked(id, version)
        if row.state is state:
            return row
        if row.state is ReferralProgramState.ENDED or state not in PROGRAM_TRANSITIONS[row.state]:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=["state"])
        diff = {"state": [row.state.value, state.value]}
        await move(row, state, at)
        await audit.record(
            caller.actor, "referral_program.moved", ids.public(PREFIX, row.id), diff=diff, address=address
        )
    return row


async def move(row: ReferralProgram, state: ReferralProgramState, at: datetime) -> None:
    """Take the locked programme into a state."""
    row.state, row.version, row.updated_at = state, row.version + 1, at
    await row.save(update_fields=["state", "version", "updated_at"])


def new(campaign_id: UUID | None, piece: str, at: datetime) -> ReferralProgram:
    """A programme that is yet to be written."""
    return ReferralProgram(id=ids.new(), campaign_id=campaign_id, piece=piece, version=0, created_at=at)


async def _locked(id: UUID, version: int) -> ReferralProgram:
    row = await ReferralProgram.filter(id=id).select_for_update().first()
    if row is None:
        raise ReferralProgramUnknown
    if row.version != version:
        raise ReferralProgramChanged(row)
    return row


async def write(row: ReferralProgram, draft: ProgramDraft, at: datetime) -> None:
    """Write a checked draft into the locked row. Raises InvalidInput."""
    if not await Channel.exists(currency=draft.currency, wholesale=False):
        raise InvalidInput("CURRENCY_DIFFERS", path=["input", "inviterReward"])
    await _check_coupons(draft)
    row.name_zh, row.name_en = draft.name_zh.strip(), draft.name_en.strip()
    row.currency, row.inviter_minor, row.friend_minor = draft.currency, draft.inviter_minor, draft.friend_minor
    row.inviter_coupon_id, row.friend_coupon_id = draft.inviter_coupon_id, draft.friend_coupon_id
    row.least_minor, row.budget_minor = draft.least_minor, draft.budget_minor
    row.wait_days, row.back_days = draft.wait_days, draft.back_days
    row.most_rewards, row.period_days = draft.most_rewards, draft.period_days
    row.starts_at, row.ends_at = draft.starts_at, draft.ends_at
    made = row.version == 0
    row.version, row.updated_at = row.version + 1, at
    await row.save(force_create=made)


async def _check_coupons(draft: ProgramDraft) -> None:
    """A reward is one of the coupons that the shop sends, in the programme's currency."""
    for field, id in (("inviterCouponId", draft.inviter_coupon_id), ("friendCouponId", draft.friend_coupon_id)):
        if id is None:
            continue
        coupon = await Coupon.get_or_none(id=id).select_related("promotion")
        if coupon is None or coupon.state in COUPON_FINAL:
            raise InvalidInput("UNKNOWN", path=["input", field])
        if coupon.kind is not CouponKind.SENT:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=["input", field])
        if coupon.promotion.currency != draft.currency:
            raise InvalidInput("CURRENCY_DIFFERS", path=["input", field])


def _picture(row: ReferralProgram) -> dict[str, Any]:
    return {
        "names": [row.name_zh, row.name_en],
        "currency": row.currency,
        "inviter_minor": row.inviter_minor,
        "friend_minor": row.friend_minor,
        "inviter_coupon": ids.public("cpn", row.inviter_coupon_id) if row.inviter_coupon_id else None,
        "friend_coupon": ids.public("cpn", row.friend_coupon_id) if row.friend_coupon_id else None,
        "least_minor": row.least_minor,
        "wait_days": row.wait_days,
        "back_days": row.back_days,
        "most_rewards": row.most_rewards,
        "period_days": row.period_days,
        "budget_minor": row.budget_minor,
        "starts_at": row.starts_at.isoformat(),
        "ends_at": row.ends_at.isoformat(),
    }
