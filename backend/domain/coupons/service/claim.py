"""Somebody takes a coupon at the claim centre, or puts a code they were given among their coupons."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from backend.core import drawn_codes, keys
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput, Refusal
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.coupons import access, codes
from backend.domain.coupons.errors import (
    CouponAccountNeeded,
    CouponClaimedEnough,
    CouponNotYet,
    CouponOver,
    CouponsGone,
    CouponTaken,
    CouponUnknown,
)
from backend.domain.coupons.in_hand import in_hand
from backend.domain.coupons.models import Coupon, IssuedCoupon
from backend.domain.coupons.states import CouponKind, CouponState
from backend.domain.promotions import persons
from backend.domain.promotions import service as promotions
from backend.domain.promotions.allowances import Claim
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.states import AllowanceOwner, AllowanceScope

GUESSED = "coupon"


async def claim_coupon(
    coupon_id: UUID,
    *,
    caller: Caller,
    key: str,
    at: datetime,
    device_id: str | None = None,
    payers: Sequence[str] = (),
) -> IssuedCoupon:
    """Take one of a coupon that anybody may claim, within its limits; `payers` are the keys of whoever paid for orders
    of theirs.

    Raises CouponAccountNeeded, CouponUnknown, CouponNotYet, CouponOver, CouponsGone, CouponClaimedEnough, InvalidInput,
    IdempotencyConflict.
    """

    async def make(customer: Customer, hash: str) -> IssuedCoupon:
        coupon = await access.coupon_of(coupon_id)
        if coupon.kind is not CouponKind.CLAIM or coupon.state is CouponState.WAITING:
            raise CouponUnknown
        _check_open(coupon, at)
        issued = await IssuedCoupon.create(
            coupon_id=coupon.id,
            customer_id=customer.id,
            owned_at=at,
            expires_at=ends_of(coupon, at),
            claim_key=key,
            request_hash=hash,
        )
        await _count(coupon, customer, issued.id, device_id, payers, at)
        return issued

    return await _once(["claim", coupon_id], make, caller=caller, key=key)


async def claim_code(text: str, *, caller: Caller, address: str, key: str, at: datetime) -> IssuedCoupon:
    """Put a code that the caller was given among their coupons: from then on it is theirs alone.

    Guesses are counted over the account, its address and network, before the code is looked for. A slip of the pen is
    none. Raises CouponAccountNeeded, CouponUnknown, CouponNotYet, CouponOver, CouponTaken, TooManyAttempts,
    InvalidInput, IdempotencyConflict.
    """
    if caller.customer_id is None or caller.is_guest:
        raise CouponAccountNeeded
    code = drawn_codes.normal(text)
    if code is None:
        raise InvalidInput("MISTYPED", path=["input", "code"])
    attempts = Attempts(GUESSED, subject=str(caller.customer_id), address=address, at=at)
    await attempts.begin()

    async def make(customer: Customer, hash: str) -> IssuedCoupon:
        (found,) = await in_hand([code], [], customer_id=customer.id, at=at)
        # It may be had before it may be used.
        if isinstance(found, Refusal) and not isinstance(found, CouponNotYet):
            raise found
        issued = await IssuedCoupon.select_for_update().get(digest=codes.digest(code))
        if issued.customer_id not in (None, customer.id):
            raise CouponTaken
        if issued.customer_id is None:
            coupon = await access.coupon_of(issued.coupon_id)
            issued.customer_id, issued.owned_at, issued.expires_at = customer.id, at, ends_of(coupon, at)
            issued.claim_key, issued.request_hash = key, hash
            await issued.save(update_fields=["customer_id", "owned_at", "expires_at", "claim_key", "request_hash"])
        return issued

    try:
        issued = await _once(["code", codes.digest(code).hex()], make, caller=caller, key=key)
    except CouponUnknown:
        await attempts.failed()
        raise
    await attempts.succeeded()
    return issued


def ends_of(coupon: Coupon, at: datetime) -> datetime | None:
    """Until when one that is somebody's from now on may be used; None: as long as the coupon."""
    return at + timedelta(days=coupon.days) if coupon.days is not None else None


async def _once(
    request: list[object], make: Callable[[Customer, str], Awaitable[IssuedCoupon]], *, caller: Caller, key: str
) -> IssuedCoupon:
    """What the account's request led to; made in a transaction in which nobody forgets or merges the account."""
    customer_id = caller.customer_id
    if customer_id is None or caller.is_guest:
        raise CouponAccountNeeded
    hash = request_hash(caller.actor, request)

    async def locked() -> IssuedCoupon:
        mine = Customer.select_for_update(no_key=True)
        customer = await mine.get_or_none(id=customer_id, registered_at__isnull=False)
        if customer is None:
            raise CouponAccountNeeded
        return await make(customer, hash)

    return await once(key, hash, lambda key: IssuedCoupon.get_or_none(customer_id=customer_id, claim_key=key), locked)


def _check_open(coupon: Coupon, at: datetime) -> None:
    promotion = coupon.promotion
    over = [moment for moment in (coupon.claim_until, promotion.ends_at) if moment is not None and moment <= at]
    if coupon.state is not CouponState.ACTIVE or over:
        raise CouponOver
    if coupon.claim_from is not None and coupon.claim_from > at:
        raise CouponNotYet(coupon.claim_from)


async def _count(
    coupon: Coupon,
    customer: Customer,
    issued_id: UUID,
    device_id: str | None,
    payers: Sequence[str],
    at: datetime,
) -> None:
    """Count the claim, last in its transaction: in all, and of this person by everything that is known of them."""
    total = Claim(AllowanceOwner.COUPON, coupon.id, AllowanceScope.TOTAL, most_uses=coupon.most_claims)
    # A number that somebody only wrote down is not theirs yet.
    known = persons.person_keys(
        keys.provider().index_key(),
        customer_id=customer.id,
        phone=customer.phone if customer.phone_proved_at else None,
        email=customer.email if customer.email_proved_at else None,
        device=device_id,
    )
    mine = [
        Claim(AllowanceOwner.COUPON, coupon.id, AllowanceScope.PERSON, key, most_uses=coupon.most_claims_a_person)
        for key in (*known, *payers)
    ]
    try:
        await promotions.hold(issued_id, [total, *mine], at=at)
    except AllowanceSpent as spent:
        raise (CouponsGone if spent.scope is AllowanceScope.TOTAL else CouponClaimedEnough) from None
    await promotions.use(issued_id, at=at)
