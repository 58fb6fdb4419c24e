"""Buyers say that something is wrong, show it, and hear what the shop says."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import InvalidInput as Malformed
from backend.domain.aftersales import service
from backend.schema.access import OrderUnknown, VerificationRequired
from backend.schema.aftersales import Claim
from backend.schema.aftersales_input import OpenClaimInput
from backend.schema.aftersales_refused import (
    ClaimWindowOver,
    NothingToRefund,
    NoWallet,
    PolicyRefuses,
    UnitInCase,
    UnitInFlight,
    UnitUnknown,
)
from backend.schema.claim_talk import PictureTicket
from backend.schema.claim_talk_input import OfferPictureInput, WriteToClaimInput
from backend.schema.claim_talk_refused import ClaimClosed, ClaimUnknown, PictureUnknown, TooManyPictures
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
from backend.schema.gifts import UnitGifted
from backend.schema.invalid import InvalidInput
from backend.schema.repeats import IdempotencyConflict

OpenClaimResult: TypeAlias = Annotated[
    Claim
    | UnitUnknown
    | VerificationRequired
    | ClaimWindowOver
    | PolicyRefuses
    | NothingToRefund
    | UnitInFlight
    | UnitInCase
    | UnitGifted
    | PictureUnknown
    | NoWallet
    | InvalidInput
    | IdempotencyConflict,
    union("OpenClaimResult", "The claim, already answered where the shop's rules do, or why there is none."),
]
WriteToClaimResult: TypeAlias = Annotated[
    Claim | ClaimUnknown | VerificationRequired | ClaimClosed | PictureUnknown | InvalidInput | IdempotencyConflict,
    union("WriteToClaimResult", "The claim with what was said, or why it was not."),
]
OfferPictureResult: TypeAlias = Annotated[
    PictureTicket | OrderUnknown | VerificationRequired | TooManyPictures,
    union("OfferPictureResult", "Where to send the picture, or why it is not taken."),
]
MOST_PICTURES = 6
Key = Annotated[str, arg(SHOP, "Made by the client once per intention; the same again makes nothing new.")]


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def open_claim(
        self,
        info: Info,
        input: Annotated[OpenClaimInput, arg(SHOP, "Which piece, and what is wrong.")],
        idempotency_key: Key,
    ) -> OpenClaimResult:
        """Ask for money back or another piece. A code within the shop's limits is replaced at once."""
        asked = info.context
        claim = service.Claim(
            ids.parse("unt", input.unit_id) or ids.new(),
            input.kind,
            input.words,
            input.lookup_token,
            _pictures(input.picture_ids),
            input.refund_to,
        )
        row = await service.open_claim(claim, caller=asked.caller, key=idempotency_key, at=asked.at)
        return Claim.of(row, asked.at)

    @mutation(SHOP)
    async def write_to_claim(
        self,
        info: Info,
        input: Annotated[WriteToClaimInput, arg(SHOP, "Which claim, and what is said.")],
        idempotency_key: Key,
    ) -> WriteToClaimResult:
        """Add words and pictures to a claim; it is the shop's turn then."""
        asked = info.context
        said = service.Said(
            ids.parse("cas", input.claim_id) or ids.new(),
            input.words,
            _pictures(input.picture_ids),
            input.lookup_token,
        )
        row = await service.write_to_claim(said, caller=asked.caller, key=idempotency_key, at=asked.at)
        return Claim.of(row, asked.at)

    @mutation(SHOP)
    async def offer_picture(
        self, info: Info, input: Annotated[OfferPictureInput, arg(SHOP, "For which order.")]
    ) -> OfferPictureResult:
        """Ask where to send one picture as evidence. One that no claim shows within a day is forgotten."""
        asked = info.context
        id = ids.parse("ord", input.order_id) if input.order_id is not None else None
        offered = await service.offer_picture(id, input.lookup_token, caller=asked.caller, at=asked.at)
        return PictureTicket.of(offered)


def _pictures(texts: list[strawberry.ID] | None) -> tuple[UUID, ...]:
    path = ["input", "pictureIds"]
    if len(texts or ()) > MOST_PICTURES:
        raise Malformed("TOO_MANY", path=path, minimum=0, maximum=MOST_PICTURES)
    if len(set(texts or ())) < len(texts or ()):
        raise Malformed("REPEATED", path=path)
    # A malformed id and one that is not there look the same.
    return tuple(ids.parse("pic", text) or ids.new() for text in texts or ())
