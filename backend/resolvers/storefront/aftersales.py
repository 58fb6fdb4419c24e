"""Buyers say that something is wrong."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.aftersales import service
from backend.schema.access import VerificationRequired
from backend.schema.aftersales import Claim, OpenClaimInput
from backend.schema.aftersales_refused import (
    ClaimWindowOver,
    NothingToRefund,
    PolicyRefuses,
    UnitInCase,
    UnitInFlight,
    UnitUnknown,
)
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
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
    | InvalidInput
    | IdempotencyConflict,
    union("OpenClaimResult", "The claim, already answered where the shop's rules do, or why there is none."),
]


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def open_claim(
        self,
        info: Info,
        input: Annotated[OpenClaimInput, arg(SHOP, "Which piece, and what is wrong.")],
        idempotency_key: Annotated[
            str, arg(SHOP, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> OpenClaimResult:
        """Ask for money back or another piece. A code within the shop's limits is replaced at once."""
        asked = info.context
        claim = service.Claim(ids.parse("unt", input.unit_id) or ids.new(), input.kind, input.words, input.lookup_token)
        return Claim.of(await service.open_claim(claim, caller=asked.caller, key=idempotency_key, at=asked.at))
