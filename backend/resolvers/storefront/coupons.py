"""Customers look for coupons and claim them."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids as global_ids
from backend.domain.catalog.queries.offers import currency_of
from backend.domain.checkout import service as checkout
from backend.domain.coupons import queries, service
from backend.schema import paging
from backend.schema.accounts import TooManyAttempts
from backend.schema.context import Info
from backend.schema.coupons_refused import (
    CouponAccountNeeded,
    CouponClaimedEnough,
    CouponNotYet,
    CouponOver,
    CouponsGone,
    CouponTaken,
    CouponUnknown,
)
from backend.schema.doors import SHOP, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.own_coupons import ClaimCouponInput, CouponOffer, OwnCoupon
from backend.schema.paging import Connection
from backend.schema.repeats import IdempotencyConflict

MOST_OFFERS = 24

ClaimCouponResult: TypeAlias = Annotated[
    OwnCoupon
    | CouponAccountNeeded
    | CouponUnknown
    | CouponNotYet
    | CouponOver
    | CouponsGone
    | CouponClaimedEnough
    | CouponTaken
    | TooManyAttempts
    | InvalidInput
    | IdempotencyConflict,
    union("ClaimCouponResult", "The coupon that is theirs now, or why there is none."),
]


@strawberry.type
class Query:
    @query(SHOP)
    async def coupon_centre(
        self,
        info: Info,
        first: Annotated[int, arg(SHOP, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(SHOP, "Cursor to go on from.")] = None,
    ) -> Connection[CouponOffer]:
        """Coupons that anybody with an account may claim, now or from a moment on; the newest first."""
        asked, here = paging.page(first, after, (UUID,)), info.context
        rows = await queries.page_of_centre(await currency_of(here.channel_id), here.at, asked)
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: CouponOffer.of(row, here.locale))

    @query(SHOP, size=8)
    async def coupon_offers(
        self, info: Info, ids: Annotated[list[strawberry.ID], arg(SHOP, "Which, at most 24.")]
    ) -> list[CouponOffer]:
        """Of these coupons those that may be claimed, and how they stand for whoever asks; in no order."""
        wanted = [found for id in ids[:MOST_OFFERS] if (found := global_ids.parse("cpn", id)) is not None]
        here = info.context
        return [CouponOffer.of(row, here.locale) for row in await queries.claimable_by_id(wanted, at=here.at)]


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def claim_coupon(
        self,
        info: Info,
        input: Annotated[ClaimCouponInput, arg(SHOP, "Which one.")],
        idempotency_key: Annotated[
            str, arg(SHOP, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> ClaimCouponResult:
        """Take a coupon of the claim centre, or keep a code that one was given: it is theirs alone then."""
        asked = info.context
        if isinstance(input.code, str):
            row = await service.claim_code(
                input.code, caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
            )
        else:
            id = global_ids.parse("cpn", str(input.coupon_id)) or global_ids.new()
            row = await checkout.claim_coupon(
                id, caller=asked.caller, key=idempotency_key, at=asked.at, device_id=asked.device_id
            )
            asked.keep_device()
        return OwnCoupon.of(row)
