"""One file per kind of goods: how units of it are handed over, inside the delivery's transaction."""

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

from backend.core.money import Money
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.kinds import code, manual, membership, shared, topup, voucher
from backend.domain.fulfilment.kinds.due import Due

# Hands over what it can now of the kind's units, and has the rest set going; answers what each leaf that was handed
# over cost, in the currency it was bought in; None: nothing. What is not in the answer stays due.
Deliver = Callable[[Due], Awaitable[Mapping[UUID, Money | None]]]

# A bundle has nothing of its own to hand over: its piece follows its components. Kinds are asked in the order of
# locks: supplier orders and manual tasks, vouchers, codes, seats, memberships.
KINDS: dict[FulfilmentKind, Deliver] = {
    FulfilmentKind.TOPUP: topup.deliver,
    FulfilmentKind.MANUAL: manual.deliver,
    FulfilmentKind.VOUCHER: voucher.deliver,
    FulfilmentKind.CODE: code.deliver,
    FulfilmentKind.SHARED: shared.deliver,
    FulfilmentKind.MEMBERSHIP: membership.deliver,
}

__all__ = ["KINDS", "Deliver", "Due"]
