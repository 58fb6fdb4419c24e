"""What makes the operations about group buys and invitations succeed."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from backend.core import clock, ids
from backend.domain.referrals import service
from backend.domain.referrals.models import Referral
from backend.domain.referrals.states import Signal
from tests.make import catalog, groups, orders, referrals, vault

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]


async def _input(of: "Counter") -> Variables:
    channel = ids.public("chn", (await catalog.channel()).id)
    return {
        "variantId": ids.public("var", of.single.id),
        "prices": [{"channelId": channel, "price": {"amount": "8.00", "currency": "CNY"}}],
        "size": 3,
        "hours": 24,
        "mostGroups": 100,
        "mostAPerson": 2,
        "mostOpen": 1,
        "startsAt": "2026-01-01T00:00:00Z",
        "endsAt": "2026-12-31T00:00:00Z",
    }


async def _added(of: "Counter") -> Variables:
    return {"input": await _input(of)}


async def _edited(of: "Counter") -> Variables:
    offer = await groups.offer(of.single)
    return {"id": ids.public("gof", offer.id), "version": 1, "input": await _input(of)}


async def _moved(of: "Counter") -> Variables:
    return {"id": ids.public("gof", (await groups.offer(of.single)).id), "version": 1, "state": "PAUSED"}


async def _placed(of: "Counter") -> Variables:
    """An order that opens a group."""
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=3)
    offer = await groups.offer(variant)
    return {
        "input": {
            "lines": [{"variantId": ids.public("var", variant.id), "quantity": 1}],
            "contact": {"email": f"{ids.new().hex}@example.com", "phone": None},
            "expectedTotal": {"amount": "8.00", "currency": "CNY"},
            "acceptsNoReturn": True,
            "locale": "EN",
            "group": {"offerId": ids.public("gof", offer.id), "groupId": None},
        },
        "idempotencyKey": f"a-key-of-the-tests-{ids.new()}",
    }


def _program() -> Variables:
    return {
        "names": {"zhCn": "邀请", "en": "Invite"},
        "inviterReward": {"amount": "5.00", "currency": "CNY"},
        "friendReward": {"amount": "3.00", "currency": "CNY"},
        "leastOrder": {"amount": "10.00", "currency": "CNY"},
        "waitDays": 7,
        "backDays": 30,
        "mostRewards": 10,
        "periodDays": 30,
        "budget": {"amount": "1000.00", "currency": "CNY"},
        "startsAt": "2026-01-01T00:00:00Z",
        "endsAt": "2026-12-31T00:00:00Z",
    }


async def _edited_program(of: "Counter") -> Variables:
    return {"id": ids.public("rpg", (await referrals.program()).id), "version": 1, "input": _program()}


async def _moved_program(of: "Counter") -> Variables:
    return {"id": ids.public("rpg", (await referrals.program()).id), "version": 1, "state": "PAUSED"}


async def _decided(of: "Counter") -> Variables:
    _, _, found = await referrals.invited(await referrals.program())
    await service.note_bought(found.id, ids.new(), paid_at=clock.now(), signals=[Signal.ADDRESS], at=clock.now())
    return {"id": ids.public("rfl", found.id), "approved": True, "reason": "A family"}


async def _made(of: "Counter") -> Variables:
    return {"programId": ids.public("rpg", (await referrals.program()).id)}


async def _accepted(of: "Counter") -> Variables:
    """An invitation for the counter's customer; accepted before, it may be accepted again."""
    known = await Referral.get_or_none(friend_id=of.customer.id).prefetch_related("invitation")
    if known is not None:
        return {"code": known.invitation.code}
    inviter = await orders.customer()
    assert inviter.customer_id is not None
    made = await service.make_invitation((await referrals.program()).id, inviter.customer_id, at=clock.now())
    await service.accept_invitation(made.code, of.customer.id, bought=False, at=clock.now())
    return {"code": made.code}


STAFF: dict[str, Good] = {
    "referralPrograms": lambda of: {"state": "LIVE", "first": 20, "after": None},
    "referrals": lambda of: {"programId": ids.public("rpg", ids.new()), "state": "REVIEW", "first": 20, "after": None},
    "addReferralProgram": lambda of: {"input": _program()},
    "updateReferralProgram": _edited_program,
    "moveReferralProgram": _moved_program,
    "decideReferral": _decided,
    "groupOffers": lambda of: {"state": "LIVE", "first": 20, "after": None},
    "groupOffer": lambda of: {"id": ids.public("gof", ids.new())},
    "buyingGroups": lambda of: {"offerId": ids.public("gof", ids.new()), "state": "OPEN", "first": 20, "after": None},
    "buyingGroup": lambda of: {"id": ids.public("grp", ids.new())},
    "addGroupOffer": _added,
    "updateGroupOffer": _edited,
    "moveGroupOffer": _moved,
}
SHOP: dict[str, Good] = {
    "groupOffers": lambda of: {"productId": ids.public("prd", of.single.product_id)},
    "group": lambda of: {"id": ids.public("grp", ids.new())},
    "myGroups": lambda of: {"first": 20, "after": None},
    "placeOrder by group": _placed,
    "invitation": lambda of: {"code": "ABCDEFGHJK"},
    "invitedFriends": lambda of: {"first": 20, "after": None},
    "makeInvitation": _made,
    "acceptInvitation": _accepted,
}
WORDS = {
    "addReferralProgram": ("input.names",),
    "updateReferralProgram": ("input.names",),
    "decideReferral": ("reason",),
}
_LEFT_OUT = {
    "GroupOffer": ("hours", "mostAPerson", "mostOpen"),
    "ReferralProgram": ("waitDays", "backDays", "mostRewards", "periodDays"),
}
_NOTHING = {
    "ReferralProgram": (
        ("inviterReward.amount", "Decimal '0'"),  # only the invited gets something
        ("friendReward.amount", "Decimal '0'"),
        ("leastOrder.amount", "Decimal '0'"),  # whatever it comes to
        ("waitDays", "Int '0'"),  # at once
        ("backDays", "Int '0'"),  # never taken back
    )
}
# What has a value of its own when it is left out; and what may be nothing.
FINE = {
    (f"{act}{what}", f"input.{field}", "missing")
    for act in ("add", "update")
    for what, fields in _LEFT_OUT.items()
    for field in fields
} | {
    (f"{act}{what}", f"input.{field}", how)
    for act in ("add", "update")
    for what, fields in _NOTHING.items()
    for field, how in fields
}
