"""Counters take vouchers."""

from typing import Annotated, TypeAlias

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.redemption import service
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.redemption import Redemption, VoucherExpired, VoucherSpent, VoucherUnknown, VoucherVoided
from backend.schema.repeats import IdempotencyConflict

RedeemVoucherResult: TypeAlias = Annotated[
    Redemption | VoucherUnknown | VoucherSpent | VoucherExpired | VoucherVoided | IdempotencyConflict | InvalidInput,
    union("RedeemVoucherResult", "The use, or why the voucher is not taken; a refusal changes nothing."),
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.VOUCHERS_REDEEM)
    async def redeem_voucher(
        self,
        info: Info,
        token: Annotated[str, arg(STAFF, "What was scanned or typed.")],
        idempotency_key: Annotated[str, arg(STAFF, "New for each use, the same for each retry of it.")],
    ) -> RedeemVoucherResult:
        """Take a voucher once (核销). Of many at once no more succeed than it has uses. Written into the journal."""
        asked = info.context
        voucher, use = await service.redeem_voucher(
            token, idempotency_key=idempotency_key, actor=asked.caller.actor, address=asked.address, at=asked.at
        )
        return Redemption.of(voucher, use, asked.at)
