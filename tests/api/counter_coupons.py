"""What makes the operations about coupons succeed."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.coupons import service
from backend.domain.coupons.states import CouponKind
from backend.domain.promotions.drafts import Limits
from tests.make import accounts, coupons
from tests.make.aftersales import staff
from tests.make.outbox import drain

if TYPE_CHECKING:
    from tests.api.counter import Counter

Variables = dict[str, Any]
Good = Callable[["Counter"], Variables | Awaitable[Variables]]
REASON = {"reason": "The spring sale"}


def _key() -> dict[str, str]:
    return {"idempotencyKey": f"a-key-of-the-tests-{ids.new()}"}


def _money(amount: str) -> Variables:
    return {"amount": amount, "currency": "CNY"}


async def _id(kind: CouponKind = CouponKind.CLAIM) -> str:
    return ids.public("cpn", (await coupons.coupon(kind)).id)


def asked_rule() -> Variables:
    """Five off from fifty."""
    return {
        "stage": "COUPON",
        "effect": {"amount": {"off": _money("5.00"), "eachPiece": False}},
        "when": {"atLeastAmount": {"amount": _money("50.00")}},
        "mostPerOrder": _money("5.00"),
        "endsAt": (clock.now() + timedelta(days=30)).isoformat(),
    }


def asked(kind: str = "CLAIM", **more: Any) -> Variables:
    """What `createCoupon` takes."""
    return {
        "names": {"zhCn": "春季券", "en": "Spring coupon"},
        "kind": kind,
        "currency": "CNY",
        "rule": asked_rule(),
        "limits": {
            "money": _money("1000.00"),
            "uses": "100",
            "usesAPerson": "2",
            "personDays": 30,
            "returnedAfterRefund": True,
        },
        "code": None,
        "validDays": 7,
        "claimFrom": None,
        "claimUntil": (clock.now() + timedelta(days=10)).isoformat() if kind == "CLAIM" else None,
        "mostClaims": "50" if kind == "CLAIM" else None,
        "mostClaimsAPerson": 1,
    } | more


async def _approved(of: "Counter") -> Variables:
    clerk = await staff(Role.MARKETER)
    row = await service.create_coupon(
        coupons.draft(limits=Limits()), caller=clerk, address=None, key=ids.new().hex, at=clock.now()
    )
    return {"id": ids.public("cpn", row.id)}


async def _kept(of: "Counter") -> Variables:
    return {"input": {"id": await _id(), **REASON}}


async def _resumed(of: "Counter") -> Variables:
    row = await coupons.coupon()
    clerk = await staff(Role.MARKETER)
    await service.pause_coupon(row.id, "A mistake", caller=clerk, address=None, at=clock.now())
    return {"input": {"id": ids.public("cpn", row.id), **REASON}}


async def _extended(of: "Counter") -> Variables:
    later = (clock.now() + timedelta(days=60)).isoformat()
    return {"input": {"id": await _id(), "endsAt": later, **REASON}}


async def _issued(of: "Counter") -> Variables:
    return {"input": {"couponId": await _id(CouponKind.UNIQUE), "name": "Spring", "count": 3}} | _key()


async def _batch() -> str:
    return ids.public("cpb", (await coupons.batch())[0].id)


async def _revoked(of: "Counter") -> Variables:
    return {"input": {"id": await _batch(), **REASON}}


async def _exported(of: "Counter") -> Variables:
    return (await _revoked(of)) | _key()


async def _passphrase(of: "Counter") -> Variables:
    batch, _ = await coupons.batch()
    job = await service.start_codes_export(
        batch.id,
        "To the printer",
        "en",
        caller=await staff(Role.MARKETER),
        address=None,
        key=ids.new().hex,
        at=clock.now(),
    )
    await drain("coupons.codes_export_asked")
    return {"id": ids.public("job", job.id)}


async def _taken_back(of: "Counter") -> Variables:
    issued = await coupons.claimed(await coupons.coupon(), await accounts.customer())
    return {"input": {"id": ids.public("isc", issued.id), **REASON}}


async def _sent(of: "Counter") -> Variables:
    asked = {
        "couponId": await _id(CouponKind.SENT),
        "personIds": [ids.public("cus", of.customer.id)],
        "contacts": ["lin@example.com"],
        "tierIds": [],
    }
    return {"input": asked | REASON} | _key()


async def _page(of: "Counter") -> Variables:
    return {"couponId": await _id(CouponKind.UNIQUE), "first": 20, "after": None}


async def _one(of: "Counter") -> Variables:
    return {"id": await _id()}


async def _claimed(of: "Counter") -> Variables:
    return {"input": {"couponId": await _id()}} | _key()


STAFF: dict[str, Good] = {
    "coupons": lambda of: {
        "filter": {"kind": {"in": ["CLAIM"]}, "state": {"in": ["ACTIVE"]}, "text": "off"},
        "first": 20,
        "after": None,
    },
    "coupon": _one,
    "couponBatches": _page,
    "couponHolders": _page,
    "couponUses": _page,
    "createCoupon": lambda of: {"input": asked()} | _key(),
    "approveCoupon": _approved,
    "pauseCoupon": _kept,
    "resumeCoupon": _resumed,
    "revokeCoupon": _kept,
    "extendCoupon": _extended,
    "issueCouponCodes": _issued,
    "exportCouponCodes": _exported,
    "tellPassphrase": _passphrase,
    "revokeCouponBatch": _revoked,
    "revokeIssuedCoupon": _taken_back,
    "sendCoupon": _sent,
}


async def _offered(of: "Counter") -> Variables:
    return {"ids": [ids.public("cpn", (await coupons.coupon()).id)]}


SHOP: dict[str, Good] = {
    "couponCentre": lambda of: {"first": 20, "after": None},
    "couponOffers": _offered,
    "claimCoupon": _claimed,
}
WORDS = {
    "createCoupon": ("input.names.zhCn", "input.names.en"),
    "pauseCoupon": ("input.reason",),
    "resumeCoupon": ("input.reason",),
    "revokeCoupon": ("input.reason",),
    "extendCoupon": ("input.reason",),
    "issueCouponCodes": ("input.name",),
    "exportCouponCodes": ("input.reason",),
    "revokeCouponBatch": ("input.reason",),
    "revokeIssuedCoupon": ("input.reason",),
    "sendCoupon": ("input.reason",),
}
FINE = {
    ("createCoupon", "input.limits.returnedAfterRefund", "missing"),  # it stays used
    ("createCoupon", "input.mostClaimsAPerson", "missing"),  # one
    *(
        ("createCoupon", f"input.rule.{path}", "missing")  # as usual
        for path in ("effect.amount.eachPiece", "priority", "base", "flashToo", "memberToo")
    ),
    ("createCoupon", "input.rule.priority", "Int '0'"),
    ("createCoupon", "input.rule.priority", "Int '-1'"),  # after all others
    ("createCoupon", "input.rule.marginFloorBps", "Int '0'"),  # at cost
    # Whom the shop does not know gets none, and nobody gets two.
    *(
        ("sendCoupon", f"input.{path}", what)
        for path in ("personIds", "contacts")
        for what in ("empty list", "twice the same", "a thousand of it")
    ),
}
