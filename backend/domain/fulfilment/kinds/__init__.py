"""One file per kind of goods: how units of it are handed over, inside the delivery's transaction."""

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment.kinds import bundle, code, membership
from backend.domain.fulfilment.kinds.due import Due

# Hands all units of the kind over; answers what each leaf cost, in minor units. Raises `GoodsMissing`.
Deliver = Callable[[Due], Awaitable[Mapping[UUID, int]]]

KINDS: dict[FulfilmentKind, Deliver] = {
    FulfilmentKind.CODE: code.deliver,
    FulfilmentKind.MEMBERSHIP: membership.deliver,
    FulfilmentKind.BUNDLE: bundle.deliver,
}

__all__ = ["KINDS", "Deliver", "Due"]
